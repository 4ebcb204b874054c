//! Ratios and scores: "16:9" is no time of day.

use super::number::{Number, Said, digits, first_word, is_digit, last_word};
use super::words::{Words, is_in};
use super::{clock, unit};

/// The ratio at the beginning of `rest`. What could be a time of day is one, unless a word near
/// by says otherwise.
pub(super) fn read(before: &str, rest: &str, words: &Words) -> Option<Said> {
    let mut parts = vec![digits(rest)];
    let mut len = parts[0].len();
    while let Some(behind) = rest[len..].strip_prefix(':').filter(|it| it.starts_with(is_digit)) {
        parts.push(digits(behind));
        len += 1 + digits(behind).len();
    }
    // "1:50,000".
    let at = len - parts.last().map_or(0, |part| part.len());
    let (more, last) = Number::read(&rest[at..], words)?;
    let last = (at + more > len && last.sure).then(|| last.say(words));
    if let Some(last) = &last {
        len = at + more;
        parts.pop();
        parts.push(last);
    }
    let goes_on = rest[len..].starts_with(char::is_alphanumeric)
        || rest[len..]
            .strip_prefix(['.', ',', '/', '-'])
            .is_some_and(|it| it.starts_with(is_digit));
    if parts.len() < 2 || parts[0].is_empty() || goes_on {
        return None;
    }
    // Chapter and verse.
    if is_in(words.books, &last_word(before).to_lowercase()) {
        return Some(Said::surely(len, parts.join(", ")));
    }
    let named = is_named(before, &rest[len..], words) && clock::half(&rest[len..]).is_none();
    let clock = parts[1..].iter().all(|part| part.len() == 2);
    if clock && !named && (parts.len() == 2 && is_time(&parts)) {
        return None;
    }
    let text = match how_long(&parts, words).filter(|_| clock && !named) {
        Some(text) => text,
        None => parts.join(&format!(" {} ", words.ratio)),
    };
    // "12:3 is 4" is a division.
    let divides = is_in(words.equal, first_word(&rest[len..]));
    // "25:00" and "1:23:45" may well be minutes and hours.
    Some(Said { len, text, sure: !divides && ((named && parts.len() == 2) || !clock) })
}

/// "1:32:05" is most often hours, minutes and seconds.
fn how_long(parts: &[&str], words: &Words) -> Option<String> {
    let numbers: Vec<u16> = parts.iter().filter_map(|part| part.parse().ok()).collect();
    let [hours, minutes @ 0..60, seconds @ 0..60] = numbers[..] else { return None };
    let parts = [(hours, "h"), (minutes, "min"), (seconds, "s")];
    let said: Option<Vec<String>> =
        parts.iter().map(|(number, sign)| unit::counted(*number, sign, words)).collect();
    Some(said?.join(" "))
}

fn is_time(parts: &[&str]) -> bool {
    let number = |at: usize| parts[at].parse::<u16>().unwrap_or(u16::MAX);
    parts[0].len() <= 2 && number(0) < 24 && number(1) < 60
}

/// Whether one of the words around is one that ratios stand beside.
fn is_named(before: &str, after: &str, words: &Words) -> bool {
    let is_one = |word: &str| {
        let word = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        is_in(words.ratio_words, &word)
    };
    before.split_whitespace().rev().take(4).any(is_one)
        || after.split_whitespace().take(2).any(is_one)
}
