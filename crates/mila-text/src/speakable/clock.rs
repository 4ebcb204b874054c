//! Times of day.

use super::number::{Said, after_space, at_word_end, digits, first_word, is_digit, last_word};
use super::quantity::dash;
use super::unit;
use super::words::{TimeOfDay, Words, is_in};

/// The halves of a day, as people write them, longest first.
const HALVES: [(&str, u8); 8] = [
    ("a. m.", 0),
    ("p. m.", 12),
    ("a.m.", 0),
    ("p.m.", 12),
    ("a.m", 0),
    ("p.m", 12),
    ("am", 0),
    ("pm", 12),
];

/// The time of day at the beginning of `rest`, or two with a dash between.
pub(super) fn times(before: &str, rest: &str, words: &Words) -> Option<Said> {
    match with_colons(before, rest, words) {
        Some((rest, sure)) => in_a_row(&rest, words).map(|said| Said { sure, ..said }),
        None => in_a_row(rest, words),
    }
}

fn in_a_row(rest: &str, words: &Words) -> Option<Said> {
    if let Some(said) = hours_to_time(rest, words) {
        return Some(said);
    }
    let first = Clock::read(rest, words)?;
    let second = dash(&rest[first.len..]).and_then(|at| {
        let at = first.len + at;
        let second = Clock::read(&rest[at..], words);
        Some((at, second.or_else(|| Clock::full_hour(&rest[at..], words))?))
    });
    let Some((at, second)) = second else {
        return Some(Said::surely(first.len, (words.time)(first.time)));
    };
    let begin = if first.half_written { first.time } else { first.time.before(&second) };
    let text = format!("{} {} {}", (words.time)(begin), words.to, (words.time)(second.time));
    Some(Said::surely(at + second.len, text))
}

/// "1:30 hours" is how long, not when.
pub(super) fn how_long(before: &str, rest: &str, words: &Words) -> Option<Said> {
    let hour = digits(rest);
    let after = &rest[hour.len()..];
    let behind = after.strip_prefix([':', 'h'])?;
    let minute = digits(behind);
    let behind = &behind[minute.len()..];
    let word = first_word(behind);
    let more = match after.starts_with('h') {
        true if is_in(words.lengths, "h") && at_word_end(behind) => 0,
        false if is_in(words.lengths, word) => {
            behind.len() - after_space(behind).len() + word.len()
        }
        _ => return None,
    };
    let when = is_in(words.before_times, &time_word(before)) || time_word(before) == "at";
    let number = minute.parse().ok().filter(|number| minute.len() == 2 && *number < 60 && !when)?;
    let hours = unit::counted(hour.parse().ok()?, "h", words)?;
    let text = match number {
        0 => hours,
        _ => format!("{hours} {}", unit::counted(number, "min", words)?),
    };
    Some(Said::surely(hour.len() + 1 + minute.len() + more, text))
}

/// The word before, which may say that a time follows.
fn time_word(before: &str) -> String {
    last_word(before.trim_end_matches([' ', ':'])).to_lowercase()
}

/// `rest` with colons in "8.30-12.30", and whether nothing else can be meant.
fn with_colons(before: &str, rest: &str, words: &Words) -> Option<(String, bool)> {
    let first = pointed(rest)?;
    let second = dash(&rest[first..]).map(|at| first + at);
    let second = second.and_then(|at| Some((at, at + pointed(&rest[at..])?)));
    let after = &rest[second.map_or(first, |it| it.1)..];
    let counts = [words.units, words.currencies].iter().any(|it| unit::after(after, it).is_some());
    let behind = words.before_times.is_empty()
        && words.hours.iter().any(|word| first_word(after) == *word && !after.starts_with('h'));
    let named =
        behind || half(after).is_some() || { is_in(words.before_times, &time_word(before)) };
    if counts || !(named || (second.is_some() && !words.before_times.is_empty())) {
        return None;
    }
    let end = second.map_or(first, |it| it.1);
    Some((rest[..end].replace('.', ":") + after, named))
}

/// Whether the number "8.30" may be a time as well: where a comma is the sign of decimals, or behind a
/// word that stands before times and numbers alike.
pub(super) fn may_be_meant(before: &str, rest: &str, len: usize, words: &Words) -> bool {
    let may_be = words.decimal == ',' || is_in(words.before_either, &time_word(before));
    may_be && pointed(rest) == Some(len)
}

/// How long a time with a point between hours and minutes is.
fn pointed(rest: &str) -> Option<usize> {
    let hour = digits(rest);
    let minute = digits(rest[hour.len()..].strip_prefix('.')?);
    let len = hour.len() + 1 + minute.len();
    let after = &rest[len..];
    let goes_on =
        after.strip_prefix(['.', ',', ':', '/']).is_some_and(|it| it.starts_with(is_digit));
    let valid = hour.parse::<u8>().ok()? < 24 && minute.parse::<u8>().ok()? < 60;
    (hour.len() < 3 && minute.len() == 2 && valid && !goes_on).then_some(len)
}

/// "9-11am": what stands behind the second belongs to both.
fn hours_to_time(rest: &str, words: &Words) -> Option<Said> {
    let hour = digits(rest);
    let at = hour.len() + dash(&rest[hour.len()..])?;
    let second = Clock::read(&rest[at..], words)?;
    let number: u8 = hour.parse().ok().filter(|hour| *hour < 24)?;
    let begin = TimeOfDay { hour: number, minute: 0, half_known: false }.before(&second);
    let begin = match words.half_is_said {
        true => number.to_string(),
        false => (words.time)(begin),
    };
    let text = format!("{begin} {} {}", words.to, (words.time)(second.time));
    Some(Said::surely(at + second.len, text))
}

impl TimeOfDay {
    /// This time before `end`: where only the end says which half of the day it is, in the
    /// same half if it can be.
    fn before(self, end: &Clock) -> Self {
        if !end.half_written || !(1..=12).contains(&self.hour) {
            return self;
        }
        let noon = if end.time.hour >= 12 { 12 } else { 0 };
        let same = self.hour % 12 + noon;
        let earlier = (same, self.minute) < (end.time.hour, end.time.minute);
        let hour = if earlier { same } else { self.hour % 12 + 12 - noon };
        Self { hour, ..self }
    }
}

/// A time of day as it is written.
struct Clock {
    len: usize,
    time: TimeOfDay,
    /// Whether "am" or "pm" stands behind it.
    half_written: bool,
}

impl Clock {
    /// "11 h", which alone would be how long something lasts.
    fn full_hour(rest: &str, words: &Words) -> Option<Self> {
        let hour = digits(rest);
        let after = &rest[hour.len()..];
        let behind = without_hours(after, words, true);
        let number: u8 = hour.parse().ok().filter(|hour| *hour < 24)?;
        let time = TimeOfDay { hour: number, minute: 0, half_known: number > 12 };
        let len = rest.len() - behind.len();
        (behind.len() < after.len()).then_some(Self { len, time, half_written: false })
    }

    fn read(rest: &str, words: &Words) -> Option<Self> {
        let hour = digits(rest);
        let after = &rest[hour.len()..];
        let minute = minute(after);
        let after = minute.map_or(after, |(_, after)| after);
        let half = half(after);
        let after =
            half.map_or_else(|| without_hours(after, words, minute.is_some()), |(_, it)| it);
        let known = half.is_some() || hour.starts_with('0');
        let (hour, minute) = match (hour.len(), minute, half) {
            (1 | 2, Some((minute, _)), _) => (hour.parse::<u8>().ok()?, minute),
            (1 | 2, None, Some(_)) => (hour.parse::<u8>().ok()?, 0),
            _ => return None,
        };
        let hour = match half {
            Some((half, _)) if (1..=12).contains(&hour) => hour % 12 + half,
            Some((_, _)) => return None,
            None => hour,
        };
        let half_known = known || hour == 0 || hour > 12;
        let goes_on = !at_word_end(after)
            || after.strip_prefix([':', '.', ',']).is_some_and(|it| it.starts_with(is_digit));
        let time = TimeOfDay { hour, minute, half_known };
        let len = rest.len() - after.len();
        let half_written = half.is_some();
        (hour < 24 && minute < 60 && !goes_on).then_some(Self { len, time, half_written })
    }
}

/// The two digits behind a colon, or behind an h as in "14h30".
fn minute(after: &str) -> Option<(u8, &str)> {
    let behind = after.strip_prefix([':', 'h']).or_else(|| after.strip_prefix(" h "))?;
    let minute = digits(behind);
    let unit = after_space(&behind[minute.len()..]);
    // "14 h 30 min" is how long, not when.
    let lasts = !after.starts_with(':')
        && unit.strip_prefix("min").or(unit.strip_prefix('m')).is_some_and(at_word_end);
    (minute.len() == 2 && !lasts).then(|| Some((minute.parse().ok()?, &behind[2..])))?
}

/// The hours that the half of the day adds, and what follows it.
pub(super) fn half(after: &str) -> Option<(u8, &str)> {
    let after = after_space(after);
    let lower = after.to_ascii_lowercase();
    let (sign, hours) = HALVES.iter().find(|(sign, _)| lower.starts_with(sign))?;
    let rest = &after[sign.len()..];
    // The point may be the sentence's as well.
    let ends = rest.is_empty() || after_space(rest).starts_with(char::is_uppercase);
    let rest = if ends && sign.ends_with('.') { &after[sign.len() - 1..] } else { rest };
    at_word_end(rest).then_some((*hours, rest))
}

/// What follows the word for hours, which is said with the time.
fn without_hours<'t>(after: &'t str, words: &Words, clock: bool) -> &'t str {
    let behind = after_space(after);
    let word = words
        .hours
        .iter()
        .find_map(|word| behind.strip_prefix(word).filter(|rest| clock && at_word_end(rest)));
    word.unwrap_or(after)
}
