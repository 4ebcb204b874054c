//! Days that not every month has: told, so that no month is skipped in silence.

use jiff::civil::DateTime;

use super::{Frequency, Rule};

/// Days that a rule names and some months do not have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Skipped {
    /// The day of the month, from 29 to 31.
    pub day: i8,
    /// The months, from 1 to 12, in which the rule does not come for want of that day. February
    /// stands here for 29 too, as three years of four do not have it.
    pub months: Vec<i8>,
    /// The rule that comes on the last day of these months instead; `None` where no rule says that.
    pub on_the_last_day: Option<Rule>,
}

impl Rule {
    /// The latest day of a month that the rule names by its number, if months are skipped for it. A
    /// rule that chooses among days, by weekdays or places, names none.
    #[must_use]
    pub fn skipped(&self, start: DateTime) -> Option<Skipped> {
        let filled = self.filled_from(start);
        let by_days = filled.frequency == Frequency::Daily && filled.interval == 1;
        if !(by_days || matches!(filled.frequency, Frequency::Monthly | Frequency::Yearly))
            || !(filled.by_year_day.is_empty() && filled.by_week_no.is_empty())
            || !(filled.by_day.is_empty() && filled.by_set_pos.is_empty())
        {
            return None;
        }
        let needed = |day: &i16| i8::try_from(day.unsigned_abs()).ok();
        let day = filled.by_month_day.iter().filter_map(needed).max()?;
        let months: Vec<i8> =
            filled.months(start).into_iter().filter(|month| shortest(*month) < day).collect();
        if months.is_empty() {
            return None;
        }
        Some(Skipped { day, months, on_the_last_day: filled.on_the_last_day(day) })
    }

    /// The months in which a filled rule may come.
    fn months(&self, start: DateTime) -> Vec<i8> {
        let by_interval = |month: i64| {
            let since = month - i64::from(start.month());
            let step = i64::from(self.interval);
            // Step by step around the year, it comes to the months at their common divisor.
            self.frequency != Frequency::Monthly || since % common(step, 12) == 0
        };
        (1..=12)
            .filter(|month| self.by_month.is_empty() || self.by_month.contains(&(*month).into()))
            .filter(|month| by_interval((*month).into()))
            .collect()
    }

    /// The filled rule with the last day of a month in place of `day`, where the month is shorter.
    fn on_the_last_day(&self, day: i8) -> Option<Self> {
        let mut rule = self.clone();
        let late = rule.by_month_day.iter_mut().find(|late| **late == i16::from(day))?;
        if day == 31 || (day == 29 && self.by_month == [2]) {
            *late = -1;
            return Some(rule);
        }
        if self.by_month_day.len() > 1 || !rule.goes_by_months() {
            return None;
        }
        // The last that there is of the days up to this one: the month's own set holds nothing else,
        // and a day has as many places in it as times.
        rule.by_month_day = (28..=day).map(i16::from).collect();
        let times = [&rule.by_hour, &rule.by_minute, &rule.by_second].map(Vec::len);
        let times = i16::try_from(times.iter().product::<usize>()).ok()?;
        rule.by_set_pos = (1..=times).map(|place| -place).collect();
        Some(rule)
    }

    /// Makes months the rule's periods; whether that can be.
    fn goes_by_months(&mut self) -> bool {
        if self.frequency != Frequency::Monthly && self.interval == 1 {
            self.frequency = Frequency::Monthly;
        }
        self.frequency == Frequency::Monthly
    }
}

/// The days of that month in its shortest year.
const fn shortest(month: i8) -> i8 {
    match month {
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// The greatest common divisor.
const fn common(a: i64, b: i64) -> i64 {
    if b == 0 { a } else { common(b, a % b) }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    /// The day, the months, and the rule of the last day.
    fn skipped(rule: &str, start: DateTime) -> Option<(i8, Vec<i8>, Option<String>)> {
        let skipped = rule.parse::<Rule>().unwrap().skipped(start)?;
        Some((skipped.day, skipped.months, skipped.on_the_last_day.map(|rule| rule.to_string())))
    }

    #[test]
    fn months_without_the_day_are_told_with_the_rule_of_the_last_day() {
        let short = vec![2, 4, 6, 9, 11];
        for (start, rule, day, months, last) in [
            (
                date(2026, 1, 31),
                "FREQ=MONTHLY",
                31,
                short.clone(),
                Some("FREQ=MONTHLY;BYMONTHDAY=-1;BYHOUR=9;BYMINUTE=0;BYSECOND=0"),
            ),
            (
                date(2026, 1, 5),
                "FREQ=MONTHLY;BYMONTHDAY=15,31",
                31,
                short.clone(),
                Some("FREQ=MONTHLY;BYMONTHDAY=15,-1;BYHOUR=9;BYMINUTE=0;BYSECOND=0"),
            ),
            (
                date(2026, 1, 30),
                "FREQ=DAILY;BYMONTHDAY=30;BYHOUR=9,18",
                30,
                vec![2],
                Some(
                    "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYHOUR=9,18;BYMINUTE=0;BYSECOND=0;\
                     BYSETPOS=-1,-2",
                ),
            ),
            (
                date(2028, 2, 29),
                "FREQ=YEARLY",
                29,
                vec![2],
                Some("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1;BYHOUR=9;BYMINUTE=0;BYSECOND=0"),
            ),
            (
                date(2026, 8, 31),
                "FREQ=MONTHLY;INTERVAL=6",
                31,
                vec![2],
                Some("FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=-1;BYHOUR=9;BYMINUTE=0;BYSECOND=0"),
            ),
            (date(2026, 1, 30), "FREQ=MONTHLY;BYMONTHDAY=15,30", 30, vec![2], None),
            (date(2026, 1, 1), "FREQ=MONTHLY;BYMONTHDAY=-31", 31, short, None),
        ] {
            let found = skipped(rule, start.at(9, 0, 0, 0));
            assert_eq!(found, Some((day, months, last.map(str::to_owned))), "{rule}");
        }
    }

    #[test]
    fn nothing_is_told_where_no_month_is_skipped() {
        for (start, rule) in [
            (date(2026, 1, 28), "FREQ=MONTHLY"),
            (date(2026, 1, 31), "FREQ=YEARLY"),
            (date(2026, 1, 31), "FREQ=MONTHLY;INTERVAL=12"),
            (date(2026, 1, 31), "FREQ=MONTHLY;BYMONTHDAY=-1"),
            (date(2026, 1, 31), "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"),
            (date(2026, 1, 31), "FREQ=MONTHLY;BYMONTH=1,3,5;BYMONTHDAY=31"),
            (date(2026, 1, 31), "FREQ=DAILY"),
            (date(2026, 1, 31), "FREQ=WEEKLY"),
        ] {
            assert_eq!(skipped(rule, start.at(9, 0, 0, 0)), None, "{rule}");
        }
    }

    /// The rule of the last day keeps every time of the rule and comes in every month.
    #[test]
    fn the_rule_of_the_last_day_adds_the_months_that_were_skipped() {
        for day in [29, 30, 31] {
            let start = date(2024, 1, day).at(9, 0, 0, 0);
            let rule: Rule = "FREQ=MONTHLY;BYHOUR=9,20".parse().unwrap();
            let last = rule.skipped(start).unwrap().on_the_last_day.unwrap();
            let days: Vec<_> = last.locals(start).take(96).collect();
            for (at, local) in days.iter().enumerate() {
                assert_eq!(i64::from(local.month()), (at as i64 / 2) % 12 + 1);
                assert_eq!(local.day(), local.date().days_in_month().min(day));
            }
            let kept = rule.locals(start).take_while(|local| local.year() < 2028);
            assert!(kept.into_iter().all(|local| days.contains(&local)));
        }
    }
}
