//! Digits with a hyphen between that are no range: "3222-1050", "voo 3456-7".

use super::number::{Said, at_word_end, digits, is_digit};
use super::words::{Words, is_near};
use super::{telephone, unit};

/// The code at the beginning of `rest`, group by group. `None` for what can be a range or a score.
pub(super) fn read(before: &str, rest: &str, words: &Words) -> Option<Said> {
    let first = digits(rest);
    let second = digits(rest[first.len()..].strip_prefix('-')?);
    let len = first.len() + 1 + second.len();
    let after = &rest[len..];
    let goes_on = after.strip_prefix(['-', '–', '/', '.', ',', ':']);
    let counts = [words.units, words.currencies].iter().any(|it| unit::after(after, it).is_some());
    if first.is_empty() || second.is_empty() || counts || !at_word_end(after) {
        return None;
    }
    if goes_on.is_some_and(|more| more.starts_with(is_digit)) {
        return None;
    }
    let named = is_near(words.codes, before, 5);
    let sure = is_sure(first, second, named)?;
    Some(Said { len, text: telephone::say(false, &[first, second], words), sure })
}

/// Whether the two can be nothing else than a code; `None` where they are none.
fn is_sure(first: &str, second: &str, named: bool) -> Option<bool> {
    let (a, b) = (first.len(), second.len());
    let (from, to): (u64, u64) = (first.parse().ok()?, second.parse().ok()?);
    let year = a == 4 && (1000..2100).contains(&from);
    let round = a == b && from < to && from % 50 == 0 && to % 50 == 0;
    let zero = |digits: &str| digits.len() > 1 && digits.starts_with('0');
    match (a, b) {
        (4, 2) if year => None,
        _ if named && (a > 3 || a + b > 6) => Some(!round),
        _ if zero(first) || zero(second) => Some(true),
        _ if a > 4 || b > 4 => Some(a != b || to <= from),
        (4, 1) if year => Some(false),
        (4, 4) if from < to && (round || (year && to < 2100)) => None,
        (4, _) => Some(to <= from),
        // Scores go up and down, and are near each other.
        (2 | 3, _) if a > b + 1 => Some(false),
        (_, 4) if a < 3 => Some(false),
        _ => None,
    }
}
