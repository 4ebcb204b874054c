//! Numbers with what they count: units, shares, ranges, places in an order.

use super::money;
use super::number::{
    Number, Said, after_space, at_word_end, digits, first_word, is_digit, last_word,
};
use super::scale::Counted;
use super::unit;
use super::words::{Words, is_in, is_near};

/// The quantity at the beginning of `rest`: at least a number.
pub(super) fn read(before: &str, rest: &str, words: &Words) -> Option<Said> {
    if let Some(said) = money::read(rest, words) {
        return Some(unit::with_per(said, rest, words));
    }
    let amount = Amount::read(rest, 0, words)?;
    if let Some(said) = decade(before, &amount, rest) {
        return Some(said);
    }
    let after = &rest[amount.len..];
    let degrees = is_near(words.degrees, before, 6);
    if let Some(said) = place(before, &amount, after, words).filter(|_| !degrees) {
        return Some(said);
    }
    if let Some((len, unit)) = unit::after(after, words.units) {
        let name = if amount.is_one() { unit.one } else { unit.many };
        let said = amount.said(len, &format!(" {name}"), words);
        let said = Said { sure: said.sure && (degrees || unit::is_sure(after, words)), ..said };
        return Some(unit::with_per(said, rest, words));
    }
    if let Some((len, ending)) = ordinal(after, words) {
        return Some(amount.said(len, ending, words));
    }
    if let Some(counted) = Counted::read(after, &amount.number, false, words) {
        let said = amount.counted(&counted, words);
        return Some(unit::with_per(said, rest, words));
    }
    if !at_word_end(after) {
        let text = rest[..amount.len].to_owned();
        return Some(Said { len: amount.len, text, sure: is_name(after) });
    }
    Some(unit::with_per(amount.said(0, "", words), rest, words))
}

/// "Il 2° piano": a place in a row, written with the ring of degrees.
fn place(before: &str, amount: &Amount, after: &str, words: &Words) -> Option<Said> {
    let behind = after.strip_prefix('°').filter(|_| !amount.is_range())?;
    let scale = after_space(behind).strip_prefix(['C', 'F']).is_some_and(at_word_end);
    if scale || !at_word_end(behind) || amount.number.fraction.is_some() {
        return None;
    }
    let word = last_word(before).to_lowercase();
    let day = words.months.contains(&first_word(behind));
    let ending = match is_in(words.before_feminine_places, &word) {
        true => "ª",
        false if day || is_in(words.before_places, &word) => "º",
        false => return None,
    };
    Some(amount.said('°'.len_utf8(), ending, words))
}

/// A number, or two with a dash between.
pub(super) struct Amount {
    pub(super) number: Number,
    second: Option<Number>,
    /// Bytes that it takes, with what stands before.
    pub(super) len: usize,
    sure: bool,
}

impl Amount {
    /// Reads the amount behind the first `at` bytes of `rest`.
    pub(super) fn read(rest: &str, at: usize, words: &Words) -> Option<Self> {
        let (len, number) = Number::read(&rest[at..], words)?;
        let sure = number.sure;
        let amount = Self { number, len: at + len, second: None, sure };
        let written = &rest[at..at + len];
        Some(amount.with_second(written, rest, words))
    }

    /// Reads the other end of a range.
    fn with_second(self, written: &str, rest: &str, words: &Words) -> Self {
        let second = dash(&rest[self.len..]).and_then(|at| {
            let at = self.len + at;
            let at = at + money::sign_before(&rest[at..], words).map_or(0, |(len, _)| len);
            let (len, second) = Number::read(&rest[at..], words)?;
            let end = at + len;
            let goes_on = rest[end..].strip_prefix(['-', '–', '/']);
            let closed = !goes_on.is_some_and(|more| more.starts_with(is_digit));
            let code = rest[self.len..at].contains('-')
                && (is_code(digits(&rest[at..])) || is_code(last_digits(&rest[..self.len])));
            (closed && !code).then_some((end, &rest[at..end], second))
        });
        let Some((len, other, second)) = second else { return self };
        // "2025-11" may be a month, and "2024-25" two years.
        let years = is_year(written) && other.len() == 2;
        let sure = self.sure && second.sure && !years;
        Self { second: Some(second), len, sure, ..self }
    }

    pub(super) fn is_one(&self) -> bool {
        self.number.is_one() && self.second.is_none()
    }

    pub(super) const fn is_range(&self) -> bool {
        self.second.is_some()
    }

    fn say(&self, words: &Words) -> String {
        let first = self.number.say(words);
        match &self.second {
            Some(second) => format!("{first} {} {}", words.to, second.say(words)),
            None => first,
        }
    }

    /// The number with what is said after it; `more` bytes stood for that.
    pub(super) fn said(&self, more: usize, after: &str, words: &Words) -> Said {
        Said { len: self.len + more, text: self.say(words) + after, sure: self.sure }
    }

    /// So many thousands or millions.
    pub(super) fn counted(&self, counted: &Counted, words: &Words) -> Said {
        let shifted = Self {
            number: self.number.clone().shifted(counted.zeros),
            second: self.second.clone().map(|second| second.shifted(counted.zeros)),
            ..*self
        };
        let said = shifted.said(counted.len, &format!(" {}", counted.name), words);
        Said { sure: said.sure && counted.sure, ..said }
    }
}

/// "The 90s" are years; "30s" is a time.
fn decade(before: &str, amount: &Amount, rest: &str) -> Option<Said> {
    let after = rest[amount.len..].strip_prefix('s').filter(|after| at_word_end(after))?;
    let written = &rest[..amount.len];
    let word = last_word(before).to_lowercase();
    let word = word.rsplit('-').next().unwrap_or_default();
    let tens = written.len() == 2 && written.ends_with('0');
    let introduced = ["the", "his", "her", "my", "your", "their", "early", "mid", "late", "'"];
    let years = written.len() == 4 && written.starts_with(['1', '2']) && written.ends_with('0');
    let said_so = years || (tens && introduced.contains(&word));
    said_so.then_some(())?;
    let len = rest.len() - after.len();
    Some(Said { len, text: rest[..len].to_owned(), sure: is_year(written) })
}

fn is_year(written: &str) -> bool {
    written.len() == 4 && (written.starts_with("19") || written.starts_with("20"))
}

/// Digits of a code with hyphens in it: "2026-00123".
fn is_code(digits: &str) -> bool {
    digits.len() > 4 || (digits.len() > 1 && digits.starts_with('0'))
}

fn last_digits(text: &str) -> &str {
    &text[text.trim_end_matches(is_digit).len()..]
}

/// Whether what follows a number makes it a name, as in "3D", "12A", "4K", "5x" and "4x4". A
/// letter that also counts does not.
fn is_name(after: &str) -> bool {
    let end = after.find(|c: char| !c.is_alphanumeric()).unwrap_or(after.len());
    let (letters, counts) = (&after[..end], ["B", "M", "T", "m", "b", "t"]);
    let capitals = letters.len() <= 2 && letters.chars().all(|c| c.is_ascii_uppercase());
    let times = letters.strip_prefix(['x', '×']).is_some_and(|it| it.chars().all(is_digit));
    let word = letters.chars().count() > 3 && letters.chars().all(char::is_alphabetic);
    let own = letters.chars().all(|c| !c.is_ascii());
    (capitals && !counts.contains(&letters)) || times || word || own || letters == "p"
}

/// How many bytes the dash of a range takes at the beginning of `after`. A hyphen with spaces
/// around is a minus or a pause.
pub(super) fn dash(after: &str) -> Option<usize> {
    ["–", "-", " – ", "\u{A0}–\u{A0}"]
        .iter()
        .find_map(|dash| after.starts_with(dash).then_some(dash.len()))
}

/// What makes the number before an ordinal, and how that is written for the phonemiser.
fn ordinal(after: &str, words: &Words) -> Option<(usize, &'static str)> {
    let known = words
        .ordinals
        .iter()
        .filter(|(ending, _)| after.strip_prefix(*ending).is_some_and(at_word_end));
    known.max_by_key(|(ending, _)| ending.len()).map(|(ending, said)| (ending.len(), *said))
}

/// The rest of `text` behind a slash that parts a unit from what it is for.
pub(super) fn behind_slash(text: &str) -> Option<&str> {
    let text = after_space(text).strip_prefix('/')?;
    Some(after_space(text))
}
