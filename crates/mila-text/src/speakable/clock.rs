//! Dates and times of day.

use super::number::{Said, after_space, at_word_end, digits, is_digit};
use super::quantity::dash;
use super::words::{TimeOfDay, Words};

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

/// The date at the beginning of `rest`: 2026-11-23, or 23/11/2026 where it is clear which is
/// the day.
pub(super) fn date(rest: &str, words: &Words) -> Option<Said> {
    let (first, sign, tail) = field(rest)?;
    let (second, again, tail) = field(tail)?;
    let third = digits(tail);
    let tail = &tail[third.len()..];
    let goes_on = tail.starts_with(char::is_alphanumeric)
        || (tail.starts_with(sign) && tail[1..].starts_with(is_digit));
    if sign != again || goes_on {
        return None;
    }
    let (year, month, day) = match (first.len(), third.len()) {
        (4, 2) if sign != '.' => (first, second, third),
        (1 | 2, 4) if day_stands_first(first, second, words)? => (third, second, first),
        (1 | 2, 4) => (third, first, second),
        _ => return None,
    };
    let (month, day): (u8, u8) = (month.parse().ok()?, day.parse().ok()?);
    let month = words.months.get(usize::from(month).checked_sub(1)?)?;
    let text = (words.date)(day, month, year.parse().ok()?);
    (1..=31).contains(&day).then(|| Said { len: rest.len() - tail.len(), text })
}

/// One or more digits, the sign behind them, and what follows.
fn field(rest: &str) -> Option<(&str, char, &str)> {
    let number = digits(rest);
    let sign = rest[number.len()..].chars().next().filter(|c| matches!(c, '-' | '/' | '.'))?;
    (!number.is_empty()).then(|| (number, sign, &rest[number.len() + 1..]))
}

fn day_stands_first(first: &str, second: &str, words: &Words) -> Option<bool> {
    match (first.parse::<u8>().ok()? > 12, second.parse::<u8>().ok()? > 12) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        _ => words.day_first,
    }
}

/// The time of day at the beginning of `rest`, or two with a dash between.
pub(super) fn times(rest: &str, words: &Words) -> Option<Said> {
    let (len, first) = time(rest, words)?;
    let text = (words.time)(first);
    let second = dash(&rest[len..]).and_then(|at| {
        let (more, second) = time(&rest[len + at..], words)?;
        Some((len + at + more, (words.time)(second)))
    });
    Some(match second {
        Some((len, second)) => Said { len, text: format!("{text} {} {second}", words.to) },
        None => Said { len, text },
    })
}

fn time(rest: &str, words: &Words) -> Option<(usize, TimeOfDay)> {
    let hour = digits(rest);
    let after = &rest[hour.len()..];
    let minute = minute(after);
    let after = minute.map_or(after, |(_, after)| after);
    let half = half(after);
    let after = half.map_or_else(|| without_hours(after, words, minute.is_some()), |(_, it)| it);
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
    let goes_on = !at_word_end(after) || after.starts_with(':') && after[1..].starts_with(is_digit);
    (hour < 24 && minute < 60 && !goes_on)
        .then(|| (rest.len() - after.len(), TimeOfDay { hour, minute, half_known }))
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
fn half(after: &str) -> Option<(u8, &str)> {
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
