//! Dates of the calendar.

/// How far away a last day may be, in years.
const FURTHEST: u32 = 10;

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Day {
    pub(super) year: u32,
    pub(super) month: u32,
    pub(super) day: u32,
}

impl Day {
    /// Reads "YYYY-MM-DD".
    pub(super) fn read(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let shaped = bytes.len() == 10
            && bytes.iter().enumerate().all(|(at, byte)| match at {
                4 | 7 => *byte == b'-',
                _ => byte.is_ascii_digit(),
            });
        if !shaped {
            return None;
        }
        let part = |from: usize, to: usize| text[from..to].parse().ok();
        let day = Self { year: part(0, 4)?, month: part(5, 7)?, day: part(8, 10)? };
        (day.year > 0 && day.day > 0 && day.day <= days_in(day.year, day.month)).then_some(day)
    }

    /// The day so many days on.
    pub(super) fn on(self, days: i64) -> Option<Self> {
        let date = i64::from(self.day) + days;
        if date < 1 {
            let before = self.month_on(-1)?;
            let last = Self { day: days_in(before.year, before.month), ..before };
            return last.on(date);
        }
        let most = i64::from(days_in(self.year, self.month));
        if date > most {
            return Self { day: 1, ..self.month_on(1)? }.on(date - most - 1);
        }
        Some(Self { day: u32::try_from(date).ok()?, ..self })
    }

    /// The same day so many months on, or the last of a month that is too short.
    pub(super) fn month_on(self, months: i64) -> Option<Self> {
        let count = i64::from(self.year) * 12 + i64::from(self.month) - 1 + months;
        let year = u32::try_from(count.div_euclid(12)).ok().filter(|year| *year > 0)?;
        let month = u32::try_from(count.rem_euclid(12)).ok()? + 1;
        Some(Self { year, month, day: self.day.min(days_in(year, month)) })
    }

    /// The day of the week, from 0 for Monday (Zeller's congruence).
    pub(super) const fn weekday(self) -> u32 {
        let (year, month) =
            if self.month < 3 { (self.year - 1, self.month + 12) } else { (self.year, self.month) };
        let from_saturday =
            self.day + 13 * (month + 1) / 5 + year + year / 4 - year / 100 + year / 400;
        (from_saturday + 5) % 7
    }
}

impl std::fmt::Display for Day {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

const fn days_in(year: u32, month: u32) -> u32 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && !year.is_multiple_of(100) || year.is_multiple_of(400) => 29,
        2 => 28,
        _ => 0,
    }
}

/// Whether a memory may last until then: not before today, and not for ever.
pub(super) fn may_last(until: &str, today: &str) -> bool {
    let (Some(until), Some(today)) = (Day::read(until), Day::read(today)) else { return false };
    until >= today && until <= Day { year: today.year + FURTHEST, ..today }
}
