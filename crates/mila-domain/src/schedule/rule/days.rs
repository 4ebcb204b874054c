//! Which days fit a rule.

use jiff::civil::{Date, Weekday};

use super::{ByDay, Frequency, Rule};

/// Every part of a rule about days, as a question to one day. RFC 5545 has some parts widen a period
/// and others narrow it; over all days of the period both are this.
#[derive(Debug)]
pub(super) struct Days {
    months: u16,
    month_days: FromEitherEnd,
    year_days: Vec<i16>,
    weeks: Vec<i16>,
    week_start: Weekday,
    by_day: Vec<ByDay>,
    /// Whether ordinals count within the year.
    of_year: bool,
}

/// Days of a month: a bit for each, counted from its begin and from its end.
#[derive(Debug)]
struct FromEitherEnd {
    begin: u32,
    end: u32,
}

impl Days {
    /// The days of a rule that leaves nothing to its beginning.
    pub(super) fn of(rule: &Rule) -> Self {
        let bits = |sign: i16| {
            let days = rule.by_month_day.iter().map(|day| day * sign).filter(|day| *day > 0);
            days.fold(0, |bits, day| bits | 1 << day)
        };
        Self {
            months: rule.by_month.iter().fold(0, |months, month| months | 1 << month),
            month_days: FromEitherEnd { begin: bits(1), end: bits(-1) },
            year_days: rule.by_year_day.clone(),
            weeks: rule.by_week_no.clone(),
            week_start: rule.week_start,
            by_day: rule.by_day.clone(),
            of_year: rule.frequency == Frequency::Yearly && rule.by_month.is_empty(),
        }
    }

    /// Whether that day fits.
    pub(super) fn fit(&self, day: Date) -> bool {
        (self.months == 0 || self.months >> day.month() & 1 == 1)
            && self.fits_month_day(day)
            && self.fits_weekday(day)
            && fits(&self.year_days, || (day.day_of_year(), day.days_in_year()))
            && fits(&self.weeks, || week(day, self.week_start))
    }

    fn fits_month_day(&self, day: Date) -> bool {
        let FromEitherEnd { begin, end } = self.month_days;
        let from_end = day.days_in_month() - day.day() + 1;
        (begin | end) == 0 || (begin >> day.day() | end >> from_end) & 1 == 1
    }

    fn fits_weekday(&self, day: Date) -> bool {
        let weekday = day.weekday();
        self.by_day.is_empty()
            || self.by_day.iter().any(|by| {
                by.weekday == weekday && (by.ordinal == 0 || self.is_nth(day, by.ordinal.into()))
            })
    }

    /// Whether the day is that one of its weekday in its month or year.
    fn is_nth(&self, day: Date, ordinal: i16) -> bool {
        let (at, length) = if self.of_year {
            (day.day_of_year(), day.days_in_year())
        } else {
            (day.day().into(), day.days_in_month().into())
        };
        ordinal == (at - 1) / 7 + 1 || ordinal == -((length - at) / 7 + 1)
    }
}

/// Whether what is counted stands in a list that counts from either end; an empty one takes all.
fn fits(list: &[i16], counted: impl FnOnce() -> (i16, i16)) -> bool {
    if list.is_empty() {
        return true;
    }
    let (at, length) = counted();
    list.contains(&at) || list.contains(&(at - length - 1))
}

/// The number of a day's week, and how many weeks its year has. A week belongs to the year that has
/// four of its days (ISO 8601, with any first day).
fn week(day: Date, week_start: Weekday) -> (i16, i16) {
    let Some(middle) = fourth_of_week(day, week_start) else { return (0, 0) };
    // 28 December is always in its year's last week.
    let last = Date::new(middle.year(), 12, 28).ok();
    let last = last.and_then(|last| fourth_of_week(last, week_start));
    let number = |middle: Date| (middle.day_of_year() - 1) / 7 + 1;
    (number(middle), last.map_or(0, number))
}

fn fourth_of_week(day: Date, week_start: Weekday) -> Option<Date> {
    let since_start = day.weekday().since(week_start);
    day.checked_add(jiff::Span::new().days(3 - since_start)).ok()
}
