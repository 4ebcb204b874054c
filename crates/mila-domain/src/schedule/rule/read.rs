//! A rule's text.

use std::fmt;
use std::str::FromStr;

use jiff::civil::Weekday;

use super::super::Refusal;
use super::{ByDay, End, Frequency, Moment, Rule};

const FREQUENCIES: [(&str, Frequency); 7] = [
    ("SECONDLY", Frequency::Secondly),
    ("MINUTELY", Frequency::Minutely),
    ("HOURLY", Frequency::Hourly),
    ("DAILY", Frequency::Daily),
    ("WEEKLY", Frequency::Weekly),
    ("MONTHLY", Frequency::Monthly),
    ("YEARLY", Frequency::Yearly),
];

const WEEKDAYS: [(&str, Weekday); 7] = [
    ("MO", Weekday::Monday),
    ("TU", Weekday::Tuesday),
    ("WE", Weekday::Wednesday),
    ("TH", Weekday::Thursday),
    ("FR", Weekday::Friday),
    ("SA", Weekday::Saturday),
    ("SU", Weekday::Sunday),
];

/// The greatest count that is taken, since it is counted from the beginning each time: as often as a
/// rule may come, it lasts for 28 years.
const MOST_COUNTED: u32 = 1_000_000;

/// The parts of RFC 5545.
const PARTS: [&str; 14] = [
    "FREQ",
    "INTERVAL",
    "COUNT",
    "UNTIL",
    "WKST",
    "BYSECOND",
    "BYMINUTE",
    "BYHOUR",
    "BYDAY",
    "BYMONTHDAY",
    "BYYEARDAY",
    "BYWEEKNO",
    "BYMONTH",
    "BYSETPOS",
];

impl FromStr for Rule {
    type Err = Refusal;

    /// Reads a rule such as `FREQ=WEEKLY;BYDAY=MO`; small letters and `RRULE:` in front are taken.
    fn from_str(text: &str) -> Result<Self, Refusal> {
        let text = text.trim().to_ascii_uppercase();
        let parts = parts(text.strip_prefix("RRULE:").unwrap_or(&text))?;
        let part = |name: &str| parts.iter().find(|(part, _)| *part == name).map(|part| part.1);
        let list =
            |name, range| part(name).map_or(Ok(Vec::new()), |text| numbers(text, name, range));
        let rule = Self {
            frequency: named(&FREQUENCIES, part("FREQ").unwrap_or_default(), "FREQ")?,
            interval: part("INTERVAL").map_or(Ok(1), |text| positive(text, "INTERVAL"))?,
            end: end(part("COUNT"), part("UNTIL"))?,
            week_start: part("WKST")
                .map_or(Ok(Weekday::Monday), |text| named(&WEEKDAYS, text, "WKST"))?,
            by_second: list("BYSECOND", Numbers::from_zero(60))?,
            by_minute: list("BYMINUTE", Numbers::from_zero(59))?,
            by_hour: list("BYHOUR", Numbers::from_zero(23))?,
            by_day: part("BYDAY").map_or(Ok(Vec::new()), by_days)?,
            by_month_day: list("BYMONTHDAY", Numbers::from_either_end(31))?,
            by_year_day: list("BYYEARDAY", Numbers::from_either_end(366))?,
            by_week_no: list("BYWEEKNO", Numbers::from_either_end(53))?,
            by_month: list("BYMONTH", Numbers { least: 1, most: 12, zero: false })?,
            by_set_pos: list("BYSETPOS", Numbers::from_either_end(366))?,
        };
        rule.admit()?;
        Ok(rule)
    }
}

impl Rule {
    /// Refuses what RFC 5545 says must not stand together.
    fn admit(&self) -> Result<(), Refusal> {
        use Frequency::{Daily, Monthly, Weekly, Yearly};
        let with_ordinal = self.by_day.iter().any(|day| day.ordinal != 0);
        let by_weeks = !self.by_week_no.is_empty();
        let wrong = [
            ("BYWEEKNO", by_weeks && self.frequency != Yearly),
            (
                "BYYEARDAY",
                !self.by_year_day.is_empty() && matches!(self.frequency, Daily | Weekly | Monthly),
            ),
            ("BYMONTHDAY", !self.by_month_day.is_empty() && self.frequency == Weekly),
            ("BYDAY", with_ordinal && (by_weeks || !matches!(self.frequency, Monthly | Yearly))),
            ("BYSETPOS", !self.by_set_pos.is_empty() && !self.has_other_by()),
        ];
        match wrong.iter().find(|(_, wrong)| *wrong) {
            Some((part, _)) => Err(Refusal::NotTogether(part)),
            None => Ok(()),
        }
    }

    fn lists(&self) -> [(&'static str, &[i16]); 8] {
        [
            ("BYMONTH", &self.by_month),
            ("BYWEEKNO", &self.by_week_no),
            ("BYYEARDAY", &self.by_year_day),
            ("BYMONTHDAY", &self.by_month_day),
            ("BYHOUR", &self.by_hour),
            ("BYMINUTE", &self.by_minute),
            ("BYSECOND", &self.by_second),
            ("BYSETPOS", &self.by_set_pos),
        ]
    }

    fn has_other_by(&self) -> bool {
        let other = |(name, list): &(&str, &[i16])| *name != "BYSETPOS" && !list.is_empty();
        !self.by_day.is_empty() || self.lists().iter().any(other)
    }
}

impl fmt::Display for Rule {
    /// Its text, which reads as the same rule.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FREQ={}", name(&FREQUENCIES, self.frequency))?;
        if self.interval != 1 {
            write!(f, ";INTERVAL={}", self.interval)?;
        }
        match self.end {
            End::Never => {}
            End::Count(count) => write!(f, ";COUNT={count}")?,
            End::Until(moment) => write!(f, ";UNTIL={moment}")?,
        }
        if self.week_start != Weekday::Monday {
            write!(f, ";WKST={}", name(&WEEKDAYS, self.week_start))?;
        }
        for (part, list) in self.lists().into_iter().filter(|(_, list)| !list.is_empty()) {
            let list: Vec<_> = list.iter().map(ToString::to_string).collect();
            write!(f, ";{part}={}", list.join(","))?;
        }
        if !self.by_day.is_empty() {
            let days: Vec<_> = self.by_day.iter().map(ToString::to_string).collect();
            write!(f, ";BYDAY={}", days.join(","))?;
        }
        Ok(())
    }
}

impl fmt::Display for ByDay {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.ordinal != 0 {
            write!(f, "{}", self.ordinal)?;
        }
        f.write_str(name(&WEEKDAYS, self.weekday))
    }
}

/// The numbers that a list may hold.
#[derive(Clone, Copy)]
struct Numbers {
    least: i16,
    most: i16,
    zero: bool,
}

impl Numbers {
    const fn from_zero(most: i16) -> Self {
        Self { least: 0, most, zero: true }
    }

    const fn from_either_end(most: i16) -> Self {
        Self { least: -most, most, zero: false }
    }

    fn has(self, number: i16) -> bool {
        (self.least..=self.most).contains(&number) && (self.zero || number != 0)
    }
}

/// The parts with their values, each at most once.
fn parts(text: &str) -> Result<Vec<(&'static str, &str)>, Refusal> {
    let mut parts = Vec::<(&str, &str)>::new();
    for part in text.split(';').map(str::trim).filter(|part| !part.is_empty()) {
        let (name, value) = part.split_once('=').ok_or(Refusal::UnknownPart)?;
        let known = PARTS.into_iter().find(|known| *known == name.trim());
        let name = known.ok_or(Refusal::UnknownPart)?;
        if parts.iter().any(|(earlier, _)| *earlier == name) {
            return Err(Refusal::Twice(name));
        }
        parts.push((name, value.trim()));
    }
    Ok(parts)
}

fn numbers(text: &str, part: &'static str, range: Numbers) -> Result<Vec<i16>, Refusal> {
    let number = |text: &str| text.trim().parse().ok().filter(|number| range.has(*number));
    let numbers: Option<Vec<i16>> = text.split(',').map(number).collect();
    numbers.ok_or(Refusal::Malformed(part))
}

fn by_days(text: &str) -> Result<Vec<ByDay>, Refusal> {
    text.split(',').map(|day| by_day(day.trim()).ok_or(Refusal::Malformed("BYDAY"))).collect()
}

fn by_day(text: &str) -> Option<ByDay> {
    let (ordinal, weekday) = text.split_at_checked(text.len().checked_sub(2)?)?;
    let ordinal = match ordinal {
        "" => 0,
        written => {
            written.parse().ok().filter(|ordinal| (-53..=53).contains(ordinal) && *ordinal != 0)?
        }
    };
    Some(ByDay { ordinal, weekday: named(&WEEKDAYS, weekday, "BYDAY").ok()? })
}

fn positive(text: &str, part: &'static str) -> Result<u32, Refusal> {
    match text.parse() {
        Ok(0) => Err(Refusal::Zero(part)),
        Ok(number) => Ok(number),
        Err(_) => Err(Refusal::Malformed(part)),
    }
}

fn end(count: Option<&str>, until: Option<&str>) -> Result<End, Refusal> {
    match (count, until) {
        (None, None) => Ok(End::Never),
        (Some(count), None) => match positive(count, "COUNT")? {
            count if count <= MOST_COUNTED => Ok(End::Count(count)),
            _ => Err(Refusal::Malformed("COUNT")),
        },
        (None, Some(until)) => Moment::read(until, "UNTIL").map(End::Until),
        (Some(_), Some(_)) => Err(Refusal::NotTogether("UNTIL")),
    }
}

fn named<T: Copy>(table: &[(&str, T)], text: &str, part: &'static str) -> Result<T, Refusal> {
    let found = table.iter().find(|(name, _)| *name == text);
    found.map(|(_, value)| *value).ok_or(Refusal::Malformed(part))
}

fn name<T: Copy + PartialEq>(table: &[(&'static str, T)], value: T) -> &'static str {
    table.iter().find(|(_, named)| *named == value).map_or("", |(name, _)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rule_is_read_in_any_order_and_written_in_one() {
        for (text, written) in [
            ("FREQ=DAILY", "FREQ=DAILY"),
            ("rrule:byday=mo,+2tu,-1su;freq=monthly;", "FREQ=MONTHLY;BYDAY=MO,2TU,-1SU"),
            (
                "FREQ=WEEKLY;UNTIL=20260605T090000Z;WKST=SU;INTERVAL=2",
                "FREQ=WEEKLY;INTERVAL=2;UNTIL=20260605T090000Z;WKST=SU",
            ),
            ("FREQ=DAILY;UNTIL=2026-06-05T09:00", "FREQ=DAILY;UNTIL=20260605T090000"),
            ("FREQ=DAILY;UNTIL=20260605", "FREQ=DAILY;UNTIL=20260605"),
            (
                "BYSETPOS=-1;BYMONTHDAY=28,29,30;FREQ=MONTHLY;COUNT=3;BYHOUR=9;BYMINUTE=0;BYSECOND=60",
                "FREQ=MONTHLY;COUNT=3;BYMONTHDAY=28,29,30;BYHOUR=9;BYMINUTE=0;BYSECOND=60;BYSETPOS=-1",
            ),
        ] {
            let rule: Rule = text.parse().unwrap();
            assert_eq!(rule.to_string(), written);
            assert_eq!(written.parse(), Ok(rule));
        }
    }

    #[test]
    fn what_the_standard_does_not_allow_is_refused() {
        use Refusal::{Malformed, NotATime, NotTogether, Twice, UnknownPart, Zero};
        for (text, why) in [
            ("", Malformed("FREQ")),
            ("FREQ=FORTNIGHTLY", Malformed("FREQ")),
            ("FREQ=DAILY;FREQ=DAILY", Twice("FREQ")),
            ("FREQ=DAILY;BYEASTER=0", UnknownPart),
            ("FREQ=DAILY;daily", UnknownPart),
            ("FREQ=DAILY;INTERVAL=0", Zero("INTERVAL")),
            ("FREQ=DAILY;INTERVAL=-1", Malformed("INTERVAL")),
            ("FREQ=DAILY;INTERVAL=99999999999", Malformed("INTERVAL")),
            ("FREQ=DAILY;COUNT=0", Zero("COUNT")),
            ("FREQ=DAILY;COUNT=1000001", Malformed("COUNT")),
            ("FREQ=DAILY;COUNT=1;UNTIL=20260605", NotTogether("UNTIL")),
            ("FREQ=DAILY;UNTIL=20260631", NotATime("UNTIL")),
            ("FREQ=DAILY;WKST=1MO", Malformed("WKST")),
            ("FREQ=DAILY;BYHOUR=24", Malformed("BYHOUR")),
            ("FREQ=DAILY;BYHOUR=9,", Malformed("BYHOUR")),
            ("FREQ=DAILY;BYMINUTE=-1", Malformed("BYMINUTE")),
            ("FREQ=DAILY;BYSECOND=61", Malformed("BYSECOND")),
            ("FREQ=MONTHLY;BYMONTHDAY=0", Malformed("BYMONTHDAY")),
            ("FREQ=MONTHLY;BYMONTHDAY=-32", Malformed("BYMONTHDAY")),
            ("FREQ=YEARLY;BYYEARDAY=367", Malformed("BYYEARDAY")),
            ("FREQ=YEARLY;BYMONTH=-1", Malformed("BYMONTH")),
            ("FREQ=YEARLY;BYMONTH=13", Malformed("BYMONTH")),
            ("FREQ=MONTHLY;BYDAY=0MO", Malformed("BYDAY")),
            ("FREQ=MONTHLY;BYDAY=54MO", Malformed("BYDAY")),
            ("FREQ=MONTHLY;BYDAY=M", Malformed("BYDAY")),
            ("FREQ=MONTHLY;BYDAY=\u{5d0}\u{5d1}", Malformed("BYDAY")),
            ("FREQ=WEEKLY;BYDAY=1MO", NotTogether("BYDAY")),
            ("FREQ=YEARLY;BYWEEKNO=1;BYDAY=1MO", NotTogether("BYDAY")),
            ("FREQ=WEEKLY;BYMONTHDAY=1", NotTogether("BYMONTHDAY")),
            ("FREQ=MONTHLY;BYWEEKNO=1", NotTogether("BYWEEKNO")),
            ("FREQ=DAILY;BYYEARDAY=1", NotTogether("BYYEARDAY")),
            ("FREQ=MONTHLY;BYSETPOS=1", NotTogether("BYSETPOS")),
        ] {
            assert_eq!(text.parse::<Rule>(), Err(why), "{text}");
        }
    }
}
