//! Recurrence rules, as RFC 5545 defines them in 3.3.10, on the clock on the wall: no zone here.
//!
//! Written here because what there is resolves zones in the midst of expanding (fmeringdal/rust-rrule
//! #109, #115), and because no search may last: a rule is expanded to the end of the calendar within
//! a bounded time, whatever it asks for.

mod days;
mod expand;
mod last_day;
mod read;
mod times;

use jiff::civil::Weekday;

use super::Moment;
pub use expand::Locals;
pub use last_day::Skipped;

/// How often a rule's periods come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is the frequency of that name")]
pub enum Frequency {
    Secondly,
    Minutely,
    Hourly,
    Daily,
    Weekly,
    Monthly,
    Yearly,
}

/// Where a rule ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// It does not.
    Never,
    /// After that many occurrences, those that were left out afterwards among them.
    Count(u32),
    /// With the last occurrence that is not after this.
    Until(Moment),
}

/// A weekday of `BYDAY`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ByDay {
    /// Which of its month or year, from the end if negative; 0 for each.
    pub ordinal: i8,
    /// The weekday.
    pub weekday: Weekday,
}

/// A rule, part by part. What is empty was not written.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "each field is the part of that name")]
pub struct Rule {
    pub frequency: Frequency,
    pub interval: u32,
    pub end: End,
    pub week_start: Weekday,
    pub by_second: Vec<i16>,
    pub by_minute: Vec<i16>,
    pub by_hour: Vec<i16>,
    pub by_day: Vec<ByDay>,
    pub by_month_day: Vec<i16>,
    pub by_year_day: Vec<i16>,
    pub by_week_no: Vec<i16>,
    pub by_month: Vec<i16>,
    pub by_set_pos: Vec<i16>,
}

impl Rule {
    /// The rule with what it leaves to its beginning.
    fn filled_from(&self, start: jiff::civil::DateTime) -> Self {
        let mut rule = self.clone();
        let days_named = !self.by_month_day.is_empty()
            || !self.by_year_day.is_empty()
            || !self.by_day.is_empty();
        match self.frequency {
            Frequency::Yearly if days_named => {}
            Frequency::Yearly if !self.by_week_no.is_empty() => rule.by_day = vec![start.into()],
            Frequency::Yearly => {
                if self.by_month.is_empty() {
                    rule.by_month = vec![start.month().into()];
                }
                rule.by_month_day = vec![start.day().into()];
            }
            Frequency::Monthly if !days_named => rule.by_month_day = vec![start.day().into()],
            Frequency::Weekly if !days_named => rule.by_day = vec![start.into()],
            _ => {}
        }
        for (by, longest_that_limits, from) in [
            (&mut rule.by_hour, Frequency::Hourly, start.hour()),
            (&mut rule.by_minute, Frequency::Minutely, start.minute()),
            (&mut rule.by_second, Frequency::Secondly, start.second()),
        ] {
            if by.is_empty() && self.frequency > longest_that_limits {
                by.push(from.into());
            }
        }
        rule
    }
}

impl From<jiff::civil::DateTime> for ByDay {
    fn from(start: jiff::civil::DateTime) -> Self {
        Self { ordinal: 0, weekday: start.weekday() }
    }
}
