//! Days and times in words, for what code confirms: a model names wrong weekdays even when told not to.

use jiff::civil::{Date, DateTime};

use super::{Texts, fill};

/// Days and times in words.
#[derive(Debug)]
pub struct When {
    /// The days of the week from Monday on.
    pub weekdays: [&'static str; 7],
    /// The months from January on.
    pub months: [&'static str; 12],
    /// A day: `{weekday}`, `{day}`, `{month}` and `{year}`.
    pub day: &'static str,
    /// A time on a `{day}`: `{time}`.
    pub time: &'static str,
    /// A `{time}` on the clock of another `{place}` than the person's.
    pub elsewhere: &'static str,
    /// The `{next}` time of what comes again.
    pub next: &'static str,
    /// The `{next}` and the `{second}`.
    pub next_two: &'static str,
}

impl Texts {
    /// A day: `Monday, 30 November 2026`.
    #[must_use]
    pub fn day(&self, day: Date) -> String {
        let number = |number: i8| usize::from(number.unsigned_abs());
        let weekday = self.when.weekdays[number(day.weekday().to_monday_zero_offset())];
        let month = self.when.months[number(day.month()) - 1];
        let (day, year) = (day.day().to_string(), day.year().to_string());
        let values = [("weekday", weekday), ("month", month), ("day", &day), ("year", &year)];
        fill(self.when.day, &values)
    }

    /// A time: `Monday, 30 November 2026 at 09:00`; with `zone`, an IANA name, when it is not on the
    /// person's own clock.
    #[must_use]
    pub fn time(&self, local: DateTime, zone: Option<&str>) -> String {
        let (day, time) = (self.day(local.date()), local.strftime("%H:%M").to_string());
        let time = fill(self.when.time, &[("day", &day), ("time", &time)]);
        match zone {
            Some(zone) => fill(self.when.elsewhere, &[("time", &time), ("place", &place(zone))]),
            None => time,
        }
    }

    /// What follows the first of what comes again, at most two of it; `None` if nothing does.
    #[must_use]
    pub fn next_times(&self, following: &[DateTime], zone: Option<&str>) -> Option<String> {
        let times: Vec<_> = following.iter().take(2).map(|time| self.time(*time, zone)).collect();
        match times.as_slice() {
            [] => None,
            [next] => Some(fill(self.when.next, &[("next", next)])),
            [next, second, ..] => {
                Some(fill(self.when.next_two, &[("next", next), ("second", second)]))
            }
        }
    }
}

/// The place that a zone is named after: `New York` of `America/New_York`.
pub(super) fn place(zone: &str) -> String {
    zone.rsplit('/').next().unwrap_or(zone).replace('_', " ")
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use mila_domain::Language;

    use super::*;

    #[test]
    fn a_time_is_said_with_its_day() {
        let (english, hebrew) = (Texts::of(Language::English), Texts::of(Language::Hebrew));
        let time = date(2026, 11, 30).at(9, 5, 0, 0);
        assert_eq!(english.time(time, None), "Monday, 30 November 2026 at 09:05");
        assert_eq!(
            english.time(time, Some("America/Argentina/Buenos_Aires")),
            "Monday, 30 November 2026 at 09:05 (Buenos Aires time)"
        );
        assert_eq!(hebrew.time(time, None), "יום שני, 30 בנובמבר 2026 בשעה 09:05");
        assert_eq!(hebrew.day(date(2028, 2, 5)), "שבת, 5 בפברואר 2028");
    }

    #[test]
    fn what_comes_again_is_said_with_the_next_two() {
        let english = Texts::of(Language::English);
        let days = [1, 8, 15].map(|day| date(2026, 12, day).at(9, 0, 0, 0));
        assert_eq!(english.next_times(&[], None), None);
        assert_eq!(
            english.next_times(&days[..1], None).unwrap(),
            "After that: Tuesday, 1 December 2026 at 09:00."
        );
        assert_eq!(
            english.next_times(&days, None).unwrap(),
            "After that: Tuesday, 1 December 2026 at 09:00, and Tuesday, 8 December 2026 at 09:00."
        );
    }

    /// Every weekday and month of a language has a name of its own.
    #[test]
    fn no_name_stands_twice() {
        for language in [Language::English, Language::Hebrew] {
            let when = &Texts::of(language).when;
            let names: std::collections::HashSet<_> =
                when.weekdays.iter().chain(&when.months).collect();
            assert_eq!(names.len(), 19);
        }
    }
}
