//! Hours in which Mila says nothing of its own accord.

use std::fmt;

use jiff::civil::Time;
use jiff::tz::TimeZone;

use super::instant::{from_jiff, to_jiff};
use super::local::resolve;
use crate::Timestamp;

/// Hours of a person's day in which what Mila times itself waits. Who named an hour gets it then:
/// this is not asked about their own reminders.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct QuietHours {
    /// They begin.
    pub from: Time,
    /// They are over; on the next day where that is earlier. The same as `from`: there are none.
    pub until: Time,
}

/// `22:00-07:00`, as they are kept.
impl fmt::Display for QuietHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [from, until] = [self.from, self.until].map(|time| time.strftime("%H:%M").to_string());
        write!(f, "{from}-{until}")
    }
}

impl QuietHours {
    /// Those that are written so.
    #[must_use]
    pub fn from_name(text: &str) -> Option<Self> {
        let (from, until) = text.split_once('-')?;
        Some(Self { from: from.parse().ok()?, until: until.parse().ok()? })
    }

    /// Whether the clock shows one of them.
    #[must_use]
    pub fn cover(self, time: Time) -> bool {
        if self.from <= self.until {
            self.from <= time && time < self.until
        } else {
            self.from <= time || time < self.until
        }
    }

    /// When that may be said which comes at `at`: then, or once these hours are over.
    #[must_use]
    pub fn over(self, at: Timestamp, zone: &TimeZone) -> Timestamp {
        let Some(instant) = to_jiff(at) else { return at };
        let local = zone.to_datetime(instant);
        if !self.cover(local.time()) {
            return at;
        }
        let day =
            if local.time() < self.until { Ok(local.date()) } else { local.date().tomorrow() };
        let end = day.ok().and_then(|day| resolve(day.to_datetime(self.until), zone).ok());
        // Where the clock shows an hour twice, its end may have been there once.
        end.map_or(at, |(end, _)| from_jiff(end).max(at))
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::time;

    use super::super::Zones;
    use super::*;

    fn over(from: i8, until: i8, at: &str) -> String {
        let hours = QuietHours { from: time(from, 0, 0, 0), until: time(until, 0, 0, 0) };
        let zone = Zones::bundled().zone("Europe/Berlin").unwrap();
        let at = from_jiff(at.parse().unwrap());
        to_jiff(hours.over(at, &zone)).unwrap().to_string()
    }

    #[test]
    fn they_are_read_as_they_are_written() {
        let hours = QuietHours { from: time(22, 30, 0, 0), until: time(7, 0, 0, 0) };
        assert_eq!(hours.to_string(), "22:30-07:00");
        assert_eq!(QuietHours::from_name("22:30-07:00"), Some(hours));
        for text in ["", "22:30", "22:30-", "25:00-07:00", "a-b"] {
            assert_eq!(QuietHours::from_name(text), None, "{text}");
        }
    }

    #[test]
    fn what_comes_in_quiet_hours_waits_for_their_end() {
        for (from, until, at, said) in [
            (22, 7, "2026-07-01T19:59:59Z", "2026-07-01T19:59:59Z"),
            (22, 7, "2026-07-01T20:00:00Z", "2026-07-02T05:00:00Z"),
            (22, 7, "2026-07-02T04:59:59Z", "2026-07-02T05:00:00Z"),
            (22, 7, "2026-07-02T05:00:00Z", "2026-07-02T05:00:00Z"),
            (13, 15, "2026-07-02T11:30:00Z", "2026-07-02T13:00:00Z"),
            (9, 9, "2026-07-02T07:00:00Z", "2026-07-02T07:00:00Z"),
            // The end is skipped: 02:00 is 03:00 on that day.
            (22, 2, "2026-03-28T23:30:00Z", "2026-03-29T01:00:00Z"),
            // The end is shown twice, and the second time is still at hand.
            (22, 3, "2026-10-25T01:30:00Z", "2026-10-25T02:00:00Z"),
        ] {
            assert_eq!(over(from, until, at), said, "{from} to {until}, {at}");
        }
    }
}
