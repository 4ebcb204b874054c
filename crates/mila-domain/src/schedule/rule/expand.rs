//! The local times of a rule.

use std::iter;

use jiff::SignedDuration;
use jiff::civil::{Date, DateTime, Time};

use super::days::Days;
use super::times::{Counted, Places, Times, picked};
use super::{End, Frequency, Rule};

/// The years after which the calendar is the same again, weekdays and all (146,097 days are 20,871
/// weeks): what does not come within them is taken never to come again. It bounds every search.
const CALENDAR_YEARS: i16 = 400;

/// The local times of a rule, ascending, from its beginning to the end of its count or of the
/// calendar. What `UNTIL` says is left to whoever knows the zone.
#[derive(Debug)]
pub struct Locals {
    start: DateTime,
    left: Option<u32>,
    /// The year in which the search ends, if nothing comes before.
    last_year: i16,
    periods: Periods,
    days: Days,
    set_positions: Vec<i16>,
    /// Gives the times of a day where they are not the same every day.
    counted: Option<Counted>,
    /// The period at hand: its days that fit, the times on each, and which of all these come yet.
    fitting: Vec<Date>,
    times: Vec<u32>,
    places: Places,
}

impl Rule {
    /// The local times of the rule that began at `start`, which is one of them only if it fits.
    #[must_use]
    pub fn locals(&self, start: DateTime) -> Locals {
        self.locals_from(start, start.date())
    }

    /// The same without most of those before `day`; all on that day and after it are there.
    #[must_use]
    pub(in super::super) fn locals_from(&self, start: DateTime, day: Date) -> Locals {
        let rule = self.filled_from(start);
        let left = match self.end {
            End::Count(count) => Some(count),
            End::Never | End::Until(_) => None,
        };
        // A count is counted from the beginning.
        let from = if left.is_some() { start.date() } else { day.max(start.date()) };
        let (times, counted) = match Times::of(&rule, start.time()) {
            Times::Same(times) => (times, None),
            Times::Counted(counted) => (Vec::new(), Some(counted)),
        };
        Locals {
            start,
            left,
            last_year: from.year().saturating_add(CALENDAR_YEARS),
            periods: Periods::of(&rule, start.date(), from),
            days: Days::of(&rule),
            set_positions: rule.by_set_pos.clone(),
            counted,
            fitting: Vec::new(),
            times,
            places: picked(&[], 0),
        }
    }
}

impl Locals {
    /// Turns to the next period; `None` where the search ends.
    fn turn(&mut self) -> Option<()> {
        let (first, length) = self.periods.next()?;
        if first.year() > self.last_year {
            return None;
        }
        let days = iter::successors(Some(first), |day| day.tomorrow().ok()).take(length);
        self.fitting.clear();
        self.fitting.extend(days.filter(|day| self.days.fit(*day)));
        if let (Some(counted), Some(day)) = (&mut self.counted, self.fitting.first()) {
            self.times = counted.on(days_between(self.start.date(), *day));
        }
        // Of what is no longer than a day, the times were picked before.
        let longer = self.periods.frequency > Frequency::Daily;
        let positions = if longer { self.set_positions.as_slice() } else { &[] };
        self.places = picked(positions, self.fitting.len() * self.times.len());
        Some(())
    }

    fn at(&self, place: usize) -> Option<DateTime> {
        let time = self.times[place % self.times.len()];
        Some(self.fitting[place / self.times.len()].to_datetime(time_of_day(time)?))
    }
}

impl Iterator for Locals {
    type Item = DateTime;

    fn next(&mut self) -> Option<DateTime> {
        if self.left == Some(0) {
            return None;
        }
        loop {
            let Some(place) = self.places.next() else {
                self.turn()?;
                continue;
            };
            let local = self.at(place)?;
            if local >= self.start {
                self.left = self.left.map(|left| left - 1);
                self.last_year = local.year().saturating_add(CALENDAR_YEARS);
                return Some(local);
            }
        }
    }
}

/// The periods of a rule: the first day of each, and its length in days. What comes more than once a day goes by days.
#[derive(Debug)]
struct Periods {
    frequency: Frequency,
    interval: i64,
    next: Option<Date>,
}

impl Periods {
    /// The periods from the last that begins by `from`, which is not before `start`.
    fn of(rule: &Rule, start: Date, from: Date) -> Self {
        let interval = if rule.frequency < Frequency::Daily { 1 } else { rule.interval.into() };
        let first = match rule.frequency {
            Frequency::Yearly => Some(start.first_of_year()),
            Frequency::Monthly => Some(start.first_of_month()),
            Frequency::Weekly => {
                let since_start = start.weekday().since(rule.week_start);
                later(start, -i64::from(since_start))
            }
            _ => Some(start),
        };
        let mut periods = Self { frequency: rule.frequency, interval, next: first };
        let gone = first.map_or(0, |first| periods.units_between(first, from)) / interval;
        periods.next = first.and_then(|first| periods.after(first, gone * interval));
        periods
    }

    /// How many years, months, weeks or days begin after the one of `first` and by `day`.
    fn units_between(&self, first: Date, day: Date) -> i64 {
        let years = i64::from(day.year()) - i64::from(first.year());
        match self.frequency {
            Frequency::Yearly => years,
            Frequency::Monthly => years * 12 + i64::from(day.month()) - i64::from(first.month()),
            Frequency::Weekly => days_between(first, day) / 7,
            _ => days_between(first, day),
        }
    }

    /// The first day of what comes so many years, months, weeks or days after the one of `first`.
    fn after(&self, first: Date, units: i64) -> Option<Date> {
        match self.frequency {
            Frequency::Yearly => month(i64::from(first.year()) + units, 0),
            Frequency::Monthly => month(first.year().into(), i64::from(first.month()) - 1 + units),
            Frequency::Weekly => later(first, 7 * units),
            _ => later(first, units),
        }
    }
}

impl Iterator for Periods {
    type Item = (Date, usize);

    fn next(&mut self) -> Option<(Date, usize)> {
        let first = self.next?;
        self.next = self.after(first, self.interval);
        let days = match self.frequency {
            Frequency::Yearly => first.days_in_year(),
            Frequency::Monthly => first.days_in_month().into(),
            Frequency::Weekly => 7,
            _ => 1,
        };
        Some((first, usize::from(days.unsigned_abs())))
    }
}

/// The first of that month, counted from January of that year.
fn month(year: i64, month: i64) -> Option<Date> {
    let year = i16::try_from(year + month.div_euclid(12)).ok()?;
    let month = i8::try_from(month.rem_euclid(12) + 1).ok()?;
    Date::new(year, month, 1).ok()
}

fn later(day: Date, days: i64) -> Option<Date> {
    day.checked_add(SignedDuration::from_hours(days.checked_mul(24)?)).ok()
}

fn days_between(day: Date, later: Date) -> i64 {
    later.duration_since(day).as_hours() / 24
}

/// The time so many seconds after midnight.
fn time_of_day(seconds: u32) -> Option<Time> {
    let part = |number: u32| i8::try_from(number).ok();
    Time::new(part(seconds / 3600)?, part(seconds / 60 % 60)?, part(seconds % 60)?, 0).ok()
}
