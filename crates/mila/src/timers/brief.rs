//! The morning brief: what the day holds, from the person's own rows and by no model.
//!
//! It is a row among the reminders, so it comes as they do: once, late once, never twice; it goes where the
//! person goes. Its words are written when it is due. A day that holds nothing is said too, in a line: who
//! asked for a brief and hears nothing cannot tell it from one that was lost. Only outside WhatsApp's
//! window, where a template would have to tell of it, nothing is not told.

use jiff::civil::Time;
use mila_domain::schedule::{Arrears, Due, QuietHours, Written, Zones, day_of};
use mila_domain::zone::{Whereabouts, Zone};
use mila_domain::{Address, Lane, MessageText, Timestamp};
use mila_store::{Fallback, LaneTx, Memory, Reminder, StoreError};
use mila_text::language::briefs::Day;
use mila_text::language::fill;

use super::LATE_AFTER;
use super::asked::Asked;
use super::reminded::{Change, Reminded};
use super::words::{Clock, shortened};
use super::written::Input;
use crate::context::Context;
use crate::outbound::templates::{self, REMINDER};

/// Most reminders of a day that are listed.
const MOST_LISTED: usize = 20;

/// Of one that comes so often in a day, the first times and the last are said.
const MOST_TIMES: usize = 4;

/// The schedule of a brief that comes each day when the clock shows that, and its first time.
pub(crate) fn daily(
    zones: &Zones,
    time: Time,
    zone: &str,
    now: Timestamp,
) -> Option<(Written, Due)> {
    let (today, _) = day_of(now, &zones.zone(zone).ok()?)?;
    let (exdate, until_local) = (None, None);
    let dtstart = today.to_datetime(time).to_string();
    let (rrule, zone) = ("FREQ=DAILY".to_owned(), zone.to_owned());
    let written = Written::Rule { dtstart, rrule, zone, exdate, until_local };
    let due = written.read(zones).ok()?.due_after(zones, now, 1).ok()?.first().copied()?;
    Some((written, due))
}

/// The same on the person's own clock: that of where they are when it comes first.
pub(crate) fn daily_of(
    zones: &Zones,
    time: Time,
    (whereabouts, address): (&Whereabouts, &Address),
    now: Timestamp,
) -> Option<(Written, Due)> {
    let here = whereabouts.at(address, now).name;
    let daily_here = daily(zones, time, here, now)?;
    let (there, _) = whereabouts.due(zones, address, daily_here.1.local?).ok()?;
    if there == here { Some(daily_here) } else { daily(zones, time, there, now) }
}

impl Asked<'_> {
    /// Has it come at a time, or no more.
    pub(super) fn brief(&self, input: &Input) -> Result<Reminded, String> {
        let (zones, who) = (self.clock.zones, self.who);
        let Some(time) = input.brief(self.zone)? else {
            return Ok(self.with(Some(Change::NoBrief), self.clock.texts().briefs.off.to_owned()));
        };
        let daily = match &input.zone {
            Some(zone) => daily(zones, time, zone, self.now),
            None => daily_of(zones, time, (who.whereabouts, who.address), self.now),
        };
        let (written, due) = daily.ok_or("Not set: give an IANA zone.")?;
        let zone = written.zone().unwrap_or(self.zone.name);
        let text = confirmed(&self.clock, (time, zone), due, self.quiet);
        Ok(self.with(Some(Change::Brief(written, due)), text))
    }
}

/// That a brief comes each day at that time on the clock of a zone, first when it is `due`; and that it
/// waits, where its hour is a quiet one.
pub(crate) fn confirmed(
    clock: &Clock<'_>,
    (time, zone): (Time, &str),
    due: Due,
    quiet: Option<QuietHours>,
) -> String {
    let briefs = &clock.texts().briefs;
    let hour = |time: Time| time.strftime("%H:%M").to_string();
    let first = clock.time(due, Some(zone));
    let text = fill(briefs.set, &[("hour", &hour(time)), ("time", &first)]);
    match quiet.filter(|hours| hours.cover(time)) {
        Some(hours) => {
            let waits = fill(briefs.waits_for_quiet, &[("hour", &hour(hours.until))]);
            format!("{text}\n\n{waits}")
        }
        None => text,
    }
}

/// What may be said now of what is due. Of a brief within the person's quiet hours the lane is to be looked
/// at again when they end; their own reminders have hours of their own.
pub(super) fn without_waiting(
    tx: &mut LaneTx<'_>,
    due: Vec<Reminder>,
    (zones, zone): (&Zones, Zone<'_>),
    now: Timestamp,
) -> Vec<Reminder> {
    let (hours, clock) = (tx.account().quiet, zones.zone(zone.name).ok());
    let end = hours.zip(clock).map_or(now, |(hours, clock)| hours.over(now, &clock));
    let (waiting, due): (Vec<_>, Vec<_>) = due.into_iter().partition(|it| it.is_brief && end > now);
    if !waiting.is_empty() {
        tx.lanes().poke(Lane::Timers, end);
    }
    due
}

/// The time that a brief was for, if it comes later than it may: quiet hours are no delay.
pub(super) fn late(
    quiet: Option<QuietHours>,
    clock: &Clock<'_>,
    arrears: &Arrears,
    now: Timestamp,
) -> Option<Due> {
    let zone = clock.zones.zone(clock.own).ok();
    let due = arrears.last;
    let begins = quiet.zip(zone).map_or(due.at, |(hours, zone)| hours.over(due.at, &zone));
    (now > begins + LATE_AFTER).then_some(due)
}

/// What there is to be said of a day.
pub(super) struct Holds {
    coming: Vec<Reminder>,
    memories: Vec<Memory>,
}

impl Holds {
    /// Reads it, if any of these is a brief.
    ///
    /// # Errors
    /// [`StoreError`].
    pub(super) async fn read(tx: &mut LaneTx<'_>, is_brief: bool) -> Result<Self, StoreError> {
        let (mut coming, mut memories) = (vec![], vec![]);
        if is_brief {
            coming = tx.reminders().coming().await?;
        }
        if is_brief && tx.account().remembers() {
            memories = tx.memories().all().await?;
        }
        Ok(Self { coming, memories })
    }

    /// The brief of the day that it is now, with the template that tells of it; `late` is the time that it
    /// was for. Nothing where nothing is to be said.
    pub(super) fn told(
        &self,
        context: &Context,
        clock: &Clock<'_>,
        (late, reachable): (Option<Due>, bool),
        now: Timestamp,
    ) -> Option<(String, Option<Fallback>)> {
        let zone = clock.zones.zone(clock.own).ok()?;
        let (date, end) = day_of(now, &zone)?;
        let day = self.day(clock, &date.to_string(), end);
        if day.is_empty() && !reachable {
            return None;
        }
        let texts = clock.texts();
        let mut text = texts.brief(&texts.day(date), &day);
        if let Some(due) = late {
            let time = clock.time(due, None);
            text = format!("{text}\n\n{}", fill(texts.briefs.late, &[("time", &time)]));
        }
        Some((text, fallback(context, clock, late.map_or(now, |due| due.at))))
    }

    fn day(&self, clock: &Clock<'_>, date: &str, end: Timestamp) -> Day {
        let mut all: Vec<_> = self.coming.iter().filter_map(|it| falls(clock, it, end)).collect();
        all.sort_by_key(|(first, ..)| *first);
        let more = all.len().saturating_sub(MOST_LISTED);
        let listed = all.into_iter().take(MOST_LISTED);
        let noted = self.memories.iter().filter(|it| concerns(it, date));
        Day {
            reminders: listed.map(|(_, times, text)| (times, text)).collect(),
            more,
            noted: noted.map(|it| it.kept.fact.clone()).collect(),
        }
    }
}

/// When a reminder comes before the day's end: its first time, all of them in words, and what it says.
fn falls(
    clock: &Clock<'_>,
    reminder: &Reminder,
    end: Timestamp,
) -> Option<(Timestamp, String, String)> {
    let schedule = reminder.reminding.schedule.read(clock.zones).ok()?;
    let times = schedule.due_until(clock.zones, reminder.due?, end).ok()?;
    let first = times.first()?.at;
    let shown: Vec<_> = times.iter().filter_map(|due| clock.hour(*due)).collect();
    let shown = match shown.as_slice() {
        [first @ .., last] if shown.len() > MOST_TIMES => {
            format!("{} ... {last}", first[..MOST_TIMES - 1].join(", "))
        }
        all => all.join(", "),
    };
    Some((first, shown, shortened(&reminder.reminding.text)))
}

/// Whether a memory is of that day: it names it, or ends with it.
fn concerns(memory: &Memory, date: &str) -> bool {
    memory.kept.until.as_deref() == Some(date) || memory.kept.fact.contains(date)
}

/// The template of reminders names the brief where WhatsApp's window is closed; all of it comes after the
/// person's next message.
fn fallback(context: &Context, clock: &Clock<'_>, at: Timestamp) -> Option<Fallback> {
    let template = context.templates.find(REMINDER, clock.localized.language())?;
    let time = clock.time(Due { at, local: None }, None);
    let values = [time, clock.texts().briefs.name.to_owned()];
    let name = templates::public_name(template);
    Some(Fallback { name, variables: values.into_iter().map(MessageText::new).collect() })
}
