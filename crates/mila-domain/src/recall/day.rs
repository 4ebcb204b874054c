//! Days of the calendar, counted from 1970-01-01.

use std::ops::RangeInclusive;

use crate::time::Timestamp;

/// A day, as so many since 1970-01-01 in the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Day(pub(super) i64);

const MICROS_OF_DAY: i64 = 86_400_000_000;

impl Day {
    /// The day of an instant, so many seconds east of UTC.
    pub(super) const fn of(at: Timestamp, east: i32) -> Self {
        Self(at.as_micros().saturating_add(east as i64 * 1_000_000).div_euclid(MICROS_OF_DAY))
    }

    /// A date, if there is one. Years are counted from a March, so that the day that some have
    /// stands last.
    pub(super) fn date(year: i64, month: i64, day: i64) -> Option<Self> {
        let exists = (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
        let from_march = (month + 9) % 12;
        let year = year - i64::from(month <= 2);
        let leaps = year.div_euclid(4) - year.div_euclid(100) + year.div_euclid(400);
        // 719,468 days lie between 0000-03-01 and 1970-01-01.
        let days = year * 365 + leaps + (from_march * 153 + 2) / 5 + day - 1 - 719_468;
        exists.then_some(Self(days))
    }

    /// Its year and month.
    pub(super) fn year_month(self) -> (i64, i64) {
        // A year has 365 days and sometimes more: the guess is never too early.
        let guess = 1971 + self.0.div_euclid(365);
        let year = (0..).map(|back| guess - back).find(|year| Self::first(*year, 1) <= self);
        let year = year.unwrap_or(guess);
        let month = (1..=12).rev().find(|month| Self::first(year, *month) <= self);
        (year, month.unwrap_or(1))
    }

    /// The first of a month from 1 to 12.
    pub(super) fn first(year: i64, month: i64) -> Self {
        Self::date(year, month, 1).unwrap_or(Self(0))
    }

    /// From 0 for Monday to 6 for Sunday.
    pub(super) const fn weekday(self) -> i64 {
        (self.0 + 3).rem_euclid(7)
    }

    /// So many days on.
    pub(super) const fn plus(self, days: i64) -> Self {
        Self(self.0.saturating_add(days))
    }
}

/// A month of a year; months go on beyond December and before January.
pub(super) fn month(year: i64, month: i64) -> RangeInclusive<Day> {
    let (year, month) = (year + (month - 1).div_euclid(12), (month - 1).rem_euclid(12) + 1);
    Day::first(year, month)..=Day::first(year, month).plus(days_in(year, month) - 1)
}

const fn days_in(year: i64, month: i64) -> i64 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_day_follows_the_one_before() {
        let mut before = Day::date(1899, 12, 31).unwrap();
        for year in 1900..2105 {
            for month in 1..=12 {
                for day in 1..=days_in(year, month) {
                    let it = Day::date(year, month, day).unwrap();
                    assert_eq!((it, it.year_month()), (before.plus(1), (year, month)));
                    before = it;
                }
            }
        }
        assert_eq!(Day::date(1970, 1, 1), Some(Day(0)));
        assert_eq!(Day(0).weekday(), 3, "a Thursday");
        assert_eq!((Day::date(2023, 2, 29), Day::date(2024, 13, 1)), (None, None));
    }

    #[test]
    fn a_day_begins_where_the_person_is() {
        let at = Timestamp::from_micros(23 * 3_600_000_000);
        assert_eq!((Day::of(at, 0), Day::of(at, 3600)), (Day(0), Day(1)));
        assert_eq!(
            month(2024, 0),
            Day::date(2023, 12, 1).unwrap()..=Day::date(2023, 12, 31).unwrap()
        );
    }
}
