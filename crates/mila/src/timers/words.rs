//! Reminders in words, by the person's clock. Code writes them: a model names wrong weekdays.

use jiff::civil::DateTime;
use mila_domain::schedule::{Arrears, Due, Schedule, Zones};
use mila_domain::{MessageText, Timestamp};
use mila_store::{Fallback, Reminder};
use mila_text::Texts;
use mila_text::language::reminders::Confirmed;

use crate::context::Context;
use crate::outbound::templates::{self, REMINDER};
use crate::outbound::texts::Localized;

/// Most characters of a reminder in a template, which says what it is about.
const LONGEST_IN_TEMPLATE: usize = 120;

/// Follows what was cut.
const CUT: &str = " [...]";

/// By which clock, and in which language, times are said.
pub(crate) struct Clock<'a> {
    pub(crate) zones: &'a Zones,
    /// The person's own zone.
    pub(crate) own: &'a str,
    pub(crate) localized: &'a Localized,
}

impl Clock<'_> {
    pub(crate) fn texts(&self) -> &'static Texts {
        Texts::of(self.localized.language())
    }

    /// A time of a schedule: as its clock shows it, with its place where that is not the person's.
    pub(crate) fn time(&self, due: Due, zone: Option<&str>) -> String {
        let shown = self.shown(due, zone);
        shown.map(|local| self.texts().time(local, self.elsewhere(zone))).unwrap_or_default()
    }

    /// The time of the day on the person's own clock: `09:00`.
    pub(super) fn hour(&self, due: Due) -> Option<String> {
        self.shown(due, None).map(|local| local.strftime("%H:%M").to_string())
    }

    /// What the clock of that zone shows then, or the person's own.
    fn shown(&self, due: Due, zone: Option<&str>) -> Option<DateTime> {
        let clock = self.zones.zone(zone.unwrap_or(self.own)).ok()?;
        let at = jiff::Timestamp::from_microsecond(due.at.as_micros()).ok()?;
        Some(clock.to_datetime(at))
    }

    /// A zone that is not the person's.
    fn elsewhere<'z>(&self, zone: Option<&'z str>) -> Option<&'z str> {
        zone.filter(|zone| !zone.eq_ignore_ascii_case(self.own))
    }

    /// The next two times of what comes again.
    fn following(&self, schedule: &Schedule, due: Due) -> Option<String> {
        let following = schedule.due_after(self.zones, due.at, 2).ok()?;
        let zone = schedule.zone();
        let shown: Vec<_> = following.iter().filter_map(|due| self.shown(*due, zone)).collect();
        self.texts().next_times(&shown, self.elsewhere(zone))
    }

    /// What was done, with the time at which it comes and the next two of what comes again.
    pub(super) fn confirmed(
        &self,
        form: fn(&Confirmed) -> &'static str,
        (text, schedule, due): (&str, &Schedule, Due),
    ) -> String {
        let texts = self.texts();
        let time = self.time(due, schedule.zone());
        let said = texts.reminder(form(&texts.reminders.confirmed), &time, text);
        let repeats = matches!(schedule, Schedule::Rule(_) | Schedule::Interval { .. });
        let following = repeats.then(|| self.following(schedule, due)).flatten();
        said + &following.map(|next| format!("\n\n{next}")).unwrap_or_default()
    }

    /// What is said on time.
    pub(super) fn due(&self, reminder: &Reminder) -> MessageText {
        let texts = self.texts();
        MessageText::new(texts.reminder(texts.reminders.due, "", &reminder.reminding.text))
    }

    /// All that is to come, each with its time.
    pub(super) fn listed(&self, coming: &[Reminder]) -> String {
        let one = |it: &Reminder| {
            let due = it.due.map(|due| self.time(due, it.reminding.schedule.zone()));
            (due.unwrap_or_default(), it.reminding.text.clone())
        };
        self.texts().reminders_listed(&coming.iter().map(one).collect::<Vec<_>>())
    }

    /// What is said late.
    pub(super) fn late(&self, reminder: &Reminder, arrears: &Arrears) -> String {
        let zone = reminder.reminding.schedule.zone();
        let [first, last] = [arrears.first, arrears.last].map(|due| self.time(due, zone));
        self.texts().late_reminder(&first, &last, &reminder.reminding.text)
    }
}

/// The template that reminds of this when WhatsApp's window is closed: what is long is cut, and shows
/// it. All of it comes after the person's next message.
pub(super) fn fallback(
    context: &Context,
    clock: &Clock<'_>,
    reminder: &Reminder,
    at: Timestamp,
) -> Option<Fallback> {
    let template = context.templates.find(REMINDER, clock.localized.language())?;
    let due = Due { at, local: None };
    let time = clock.time(due, reminder.reminding.schedule.zone());
    let values = [time, shortened(&reminder.reminding.text)];
    let name = templates::public_name(template);
    Some(Fallback { name, variables: values.into_iter().map(MessageText::new).collect() })
}

/// On one line, as the value of a template must be.
pub(super) fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST_IN_TEMPLATE {
        return line;
    }
    let start: String = line.chars().take(LONGEST_IN_TEMPLATE).collect();
    let whole_words = start.rsplit_once(' ').map_or(start.as_str(), |(words, _)| words);
    format!("{whole_words}{CUT}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_long_is_cut_at_a_word_and_shows_it() {
        assert_eq!(shortened("water\n the  plants "), "water the plants");
        let cut = shortened(&"water the plants ".repeat(20));
        assert!(
            cut.ends_with("the [...]")
                || cut.ends_with("water [...]")
                || cut.ends_with("plants [...]")
        );
        assert!(cut.chars().count() <= LONGEST_IN_TEMPLATE + CUT.len());
        assert_eq!(shortened(&"x".repeat(200)).chars().count(), LONGEST_IN_TEMPLATE + CUT.len());
    }
}
