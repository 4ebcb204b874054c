//! What falls on a day.

use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::instant::{from_jiff, to_jiff};
use super::local::resolve;
use super::{Due, Refusal, Schedule, Zones};
use crate::Timestamp;

/// Most times of one schedule on one day that are looked at: four in each of its hours, of which there
/// may be 25, and more that are close together.
const MOST: usize = 128;

/// The day that a clock shows at an instant, and the instant at which the next begins. Nothing beyond the
/// calendar.
#[must_use]
pub fn day_of(at: Timestamp, zone: &TimeZone) -> Option<(Date, Timestamp)> {
    let day = zone.to_datetime(to_jiff(at)?).date();
    let (next, _) =
        resolve(day.tomorrow().ok()?.to_datetime(jiff::civil::Time::midnight()), zone).ok()?;
    Some((day, from_jiff(next)))
}

impl Schedule {
    /// The times before `end` of what is due next at `due`.
    ///
    /// # Errors
    /// As [`Schedule::due_after`].
    pub fn due_until(&self, zones: &Zones, due: Due, end: Timestamp) -> Result<Vec<Due>, Refusal> {
        let first = self.due_now(zones, due)?;
        // Of most nothing falls before it, and a series takes its time.
        if first.at >= end {
            return Ok(vec![]);
        }
        let repeats = matches!(self, Self::Rule(_) | Self::Interval { .. });
        let later = if repeats { self.due_after(zones, first.at, MOST)? } else { vec![] };
        let all = std::iter::once(first).chain(later);
        Ok(all.take_while(|due| due.at < end).collect())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::super::Written;
    use super::*;

    fn at(text: &str) -> Timestamp {
        from_jiff(text.parse().unwrap())
    }

    #[test]
    fn a_day_ends_at_the_next_midnight_of_its_clock() {
        let zone = |name| Zones::bundled().zone(name).unwrap();
        for (name, now, day, end) in [
            ("Europe/Berlin", "2026-11-30T22:59:59Z", (2026, 11, 30), "2026-11-30T23:00:00Z"),
            ("Europe/Berlin", "2026-11-30T23:00:00Z", (2026, 12, 1), "2026-12-01T23:00:00Z"),
            // Of 25 hours, and of 23.
            ("Europe/Berlin", "2026-10-25T10:00:00Z", (2026, 10, 25), "2026-10-25T23:00:00Z"),
            ("Europe/Berlin", "2026-03-29T10:00:00Z", (2026, 3, 29), "2026-03-29T22:00:00Z"),
            // Midnight is skipped: the day begins at one.
            ("Africa/Cairo", "2026-04-23T12:00:00Z", (2026, 4, 23), "2026-04-23T22:00:00Z"),
        ] {
            let (year, month, number) = day;
            let expected = Some((date(year, month, number), at(end)));
            assert_eq!(day_of(at(now), &zone(name)), expected, "{name} {now}");
        }
    }

    #[test]
    fn of_what_repeats_all_times_of_the_day_count_and_of_others_the_one() {
        let zones = Zones::bundled();
        let (first, end) = (at("2026-11-30T08:00:00Z"), at("2026-11-30T23:00:00Z"));
        let first_utc = "2026-11-30T08:00:00Z".to_owned();
        let often = Written::Interval { seconds: 6 * 3600, first_utc }.read(&zones).unwrap();
        let due = Due { at: first, local: None };
        let hours: Vec<_> = often.due_until(&zones, due, end).unwrap();
        let later = ["2026-11-30T14:00:00Z", "2026-11-30T20:00:00Z"].map(at);
        assert_eq!(hours.iter().map(|it| it.at).collect::<Vec<_>>(), [first, later[0], later[1]]);
        let once = Written::Elapsed { seconds: 60 }.read(&zones).unwrap();
        assert_eq!(once.due_until(&zones, due, end).unwrap(), [due]);
        assert!(once.due_until(&zones, due, first).unwrap().is_empty(), "that day is over");
    }
}
