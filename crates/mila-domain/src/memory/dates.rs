//! Dates of the calendar, and words that count a day from today.

use super::phrases::Table;
use super::text::Word;

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

/// The words that count a day from today, if there are any.
pub(super) fn relative<'w, 't>(words: &'w [Word<'t>], tables: &[&Table]) -> Option<&'w [Word<'t>]> {
    tables.iter().find_map(|table| {
        let mut at = 0;
        while at < words.len() {
            let often = table.often.at(words, at, table).unwrap_or(0);
            match table.relative.at(words, at, table) {
                Some(length) if length > often => return Some(&words[at..at + length]),
                _ => at += often.max(1),
            }
        }
        None
    })
}
