//! What was due and was not told: once for all of it, however often it came.

use super::{Due, Refusal, Schedule, Zones};
use crate::Timestamp;

/// How many times of a series are looked at at once.
const STRIDE: usize = 256;

/// What has come of a schedule since it was told last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrears {
    /// The first time.
    pub first: Due,
    /// The last, which is the first where it came once.
    pub last: Due,
    /// When it comes next.
    pub next: Option<Due>,
}

impl Schedule {
    /// What has come by `now` of what is due next at `due`, by the zones as they are now; `None` if
    /// their clocks do not show that time yet.
    ///
    /// # Errors
    /// As [`Schedule::due_after`].
    pub fn arrears(
        &self,
        zones: &Zones,
        due: Due,
        now: Timestamp,
    ) -> Result<Option<Arrears>, Refusal> {
        let first = self.due_now(zones, due)?;
        if first.at > now {
            return Ok(None);
        }
        let (mut last, mut next) = (first, self.due_next(zones, first)?);
        while let Some(due) = next.filter(|due| due.at <= now) {
            let later = self.due_after(zones, due.at, STRIDE)?;
            let past = later.iter().take_while(|due| due.at <= now).count();
            last = past.checked_sub(1).map_or(due, |at| later[at]);
            next = later.get(past).copied();
            if past == later.len() && past > 0 {
                next = self.due_after(zones, last.at, 1)?.first().copied();
            }
        }
        Ok(Some(Arrears { first, last, next }))
    }
}

#[cfg(test)]
mod tests {
    use super::super::Written;
    use super::*;

    fn at(text: &str) -> Timestamp {
        Timestamp::from_micros(text.parse::<jiff::Timestamp>().unwrap().as_microsecond())
    }

    fn rule(dtstart: &str, rrule: &str) -> Schedule {
        let [dtstart, rrule, zone] = [dtstart, rrule, "Europe/Berlin"].map(str::to_owned);
        let (exdate, until_local) = (None, None);
        let written = Written::Rule { dtstart, rrule, zone, exdate, until_local };
        written.read(&Zones::bundled()).unwrap()
    }

    fn arrears(schedule: &Schedule, from: &str, now: &str) -> Option<Arrears> {
        let zones = Zones::bundled();
        let due = schedule.due_after(&zones, at(from), 1).unwrap()[0];
        schedule.arrears(&zones, due, at(now)).unwrap()
    }

    #[test]
    fn what_is_due_comes_once_and_then_at_its_next_time() {
        let daily = rule("2026-11-30T09:00", "FREQ=DAILY");
        let due = arrears(&daily, "2026-11-29T00:00:00Z", "2026-11-30T08:00:00Z").unwrap();
        assert_eq!((due.first, due.first.at), (due.last, at("2026-11-30T08:00:00Z")));
        assert_eq!(due.next.unwrap().at, at("2026-12-01T08:00:00Z"));
        assert_eq!(arrears(&daily, "2026-11-29T00:00:00Z", "2026-11-30T07:59:59Z"), None);
    }

    /// Whatever the number, above and below what is looked at at once.
    #[test]
    fn a_backlog_is_one_with_its_first_and_its_last() {
        let often = rule("2026-11-01T00:00", "FREQ=HOURLY");
        for hours in [1, 2, 254, 255, 256, 257, 258, 511, 512, 513, 514, 600] {
            let first = at("2026-10-31T23:00:00Z");
            let hour = std::time::Duration::from_hours(1);
            let now = first + hour * hours + hour / 2;
            let zones = Zones::bundled();
            let due = often.due_after(&zones, first - hour / 2, 1).unwrap()[0];
            let due = often.arrears(&zones, due, now).unwrap().unwrap();
            assert_eq!((due.first.at, due.last.at), (first, first + hour * hours), "{hours}");
            assert_eq!(due.next.unwrap().at, first + hour * (hours + 1), "{hours}");
        }
    }

    #[test]
    fn what_ends_in_the_backlog_is_over() {
        let thrice = rule("2026-11-30T09:00", "FREQ=DAILY;COUNT=3");
        let due = arrears(&thrice, "2026-11-29T00:00:00Z", "2027-01-01T00:00:00Z").unwrap();
        assert_eq!((due.last.at, due.next), (at("2026-12-02T08:00:00Z"), None));
    }

    /// In a gap it comes once, at the offset before it, and the days after are not moved.
    #[test]
    fn a_gap_moves_that_day_alone() {
        let daily = rule("2026-03-28T02:30", "FREQ=DAILY");
        let due = arrears(&daily, "2026-03-28T12:00:00Z", "2026-03-29T01:30:00Z").unwrap();
        assert_eq!(due.first.at, at("2026-03-29T01:30:00Z"));
        assert_eq!(due.next.unwrap().at, at("2026-03-30T00:30:00Z"));
    }

    #[test]
    fn a_clock_that_was_set_back_meanwhile_is_waited_for() {
        let noon = "2026-11-30T12:00".parse().unwrap();
        let once = Schedule::Once { local: noon, zone: "Europe/Berlin".to_owned() };
        let early = Due { at: at("2026-11-30T10:00:00Z"), local: Some(noon) };
        let zones = Zones::bundled();
        assert_eq!(once.arrears(&zones, early, at("2026-11-30T10:30:00Z")), Ok(None));
        let due = once.arrears(&zones, early, at("2026-11-30T11:00:00Z")).unwrap().unwrap();
        assert_eq!((due.first.at, due.next), (at("2026-11-30T11:00:00Z"), None));
    }
}
