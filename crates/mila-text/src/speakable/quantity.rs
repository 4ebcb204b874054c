//! Numbers with what they count: money, units, shares, ranges, places in an order.

use super::number::{Number, Said, after_space, at_word_end, digits, is_digit};
use super::words::{Unit, Words};

/// The quantity at the beginning of `rest`: at least a number.
pub(super) fn read(rest: &str, words: &Words) -> Option<Said> {
    if let Some(said) = fraction(rest, words) {
        return Some(said.with_unit(rest, words));
    }
    let before = unit_before(rest, words);
    let number_at = before.as_ref().map_or(0, |(len, _)| *len);
    let (len, number) = Number::read(&rest[number_at..], words)?;
    let amount = Amount { number, len: number_at + len, second: None };
    let amount = amount.with_second(rest, words);
    let after = &rest[amount.len..];
    if let Some((_, currency)) = before {
        return Some(amount.money_before(after, currency, words).with_per(rest, words));
    }
    if let Some((len, unit)) = unit_after(after, words.currencies) {
        return Some(amount.money(len, unit, words).with_per(rest, words));
    }
    // Metres per second are no metres.
    let unit = unit_after(after, words.units);
    if let Some((len, unit)) = unit.filter(|(len, _)| !after[*len..].starts_with('/')) {
        let name = if amount.is_one() { unit.one } else { unit.many };
        return Some(amount.said(len, &format!(" {name}"), words));
    }
    if let Some((len, ending)) = ordinal(after, words) {
        return Some(amount.said(len, ending, words));
    }
    // "3D" and "5x" are names.
    if !at_word_end(after) {
        return Some(Said { len: amount.len, text: rest[..amount.len].to_owned() });
    }
    Some(amount.said(0, "", words))
}

impl Said {
    /// A fraction with the unit behind it.
    fn with_unit(self, rest: &str, words: &Words) -> Self {
        let Some((more, unit)) = unit_after(&rest[self.len..], words.units) else { return self };
        let name = if self.text.starts_with(is_digit) { unit.many } else { unit.one };
        Self { len: self.len + more, text: format!("{} {name}", self.text) }
    }

    /// A price with the unit that it is for.
    fn with_per(self, rest: &str, words: &Words) -> Self {
        let per = rest[self.len..].strip_prefix('/').and_then(|it| unit_after(it, words.units));
        let Some((more, unit)) = per else { return self };
        let text = format!("{} {} {}", self.text, words.per, unit.one);
        Self { len: self.len + 1 + more, text }
    }
}

/// Digits of a code with hyphens in it: "2026-00123".
fn is_code(digits: &str) -> bool {
    digits.len() > 4 || (digits.len() > 1 && digits.starts_with('0'))
}

fn last_digits(text: &str) -> &str {
    &text[text.trim_end_matches(is_digit).len()..]
}

/// A number, or two with a dash between.
struct Amount {
    number: Number,
    second: Option<Number>,
    /// Bytes that it takes, with what stands before.
    len: usize,
}

impl Amount {
    /// Reads the other end of a range.
    fn with_second(self, rest: &str, words: &Words) -> Self {
        let second = dash(&rest[self.len..]).and_then(|at| {
            let at = self.len + at;
            let at = at + unit_before(&rest[at..], words).map_or(0, |(len, _)| len);
            let (len, second) = Number::read(&rest[at..], words)?;
            let end = at + len;
            let goes_on = rest[end..].strip_prefix(['-', '–', '/']);
            let closed = !goes_on.is_some_and(|more| more.starts_with(char::is_alphanumeric));
            let code = rest[self.len..at].contains('-')
                && (is_code(digits(&rest[at..])) || is_code(last_digits(&rest[..self.len])));
            (closed && !code).then_some((end, second))
        });
        match second {
            Some((len, second)) => Self { second: Some(second), len, ..self },
            None => self,
        }
    }

    fn is_one(&self) -> bool {
        self.number.is_one() && self.second.is_none()
    }

    fn number(&self, words: &Words) -> String {
        let first = self.number.say(words);
        match &self.second {
            Some(second) => format!("{first} {} {}", words.to, second.say(words)),
            None => first,
        }
    }

    /// The number with what is said after it; `more` bytes stood for that.
    fn said(&self, more: usize, after: &str, words: &Words) -> Said {
        Said { len: self.len + more, text: self.number(words) + after }
    }

    /// Money whose sign stood before; a word like "million" may follow the number.
    fn money_before(&self, after: &str, currency: &Unit, words: &Words) -> Said {
        let behind = after_space(after);
        let magnitudes = words
            .magnitudes
            .iter()
            .filter(|word| behind.strip_prefix(**word).is_some_and(at_word_end));
        match magnitudes.max_by_key(|word| word.len()) {
            Some(word) => {
                let more = after.len() - behind.len() + word.len();
                let name = format!(" {word}{}{}", words.magnitude_of, currency.many);
                self.said(more, &name, words)
            }
            None => self.money(0, currency, words),
        }
    }

    fn money(&self, more: usize, currency: &Unit, words: &Words) -> Said {
        let name = if self.is_one() { currency.one } else { currency.many };
        let cents = self.number.fraction.as_deref().filter(|it| it.len() == 2);
        let (Some(cents), None, true) = (cents, &self.second, self.number.whole != "0") else {
            return self.said(more, &format!(" {name}"), words);
        };
        let whole = &self.number.without_fraction();
        let name = if whole.is_one() { currency.one } else { currency.many };
        let cents = match (cents, words.and_cents) {
            ("00", _) => String::new(),
            (cents, "") => format!(" {cents}"),
            (cents, and) => format!(" {and} {cents}"),
        };
        Said { len: self.len + more, text: format!("{} {name}{cents}", whole.say(words)) }
    }
}

/// How many bytes the dash of a range takes at the beginning of `after`. A hyphen with spaces
/// around is a minus or a pause.
pub(super) fn dash(after: &str) -> Option<usize> {
    ["–", "-", " – ", "\u{A0}–\u{A0}"]
        .iter()
        .find_map(|dash| after.starts_with(dash).then_some(dash.len()))
}

/// A currency's sign at the beginning of `rest`, with the space behind it.
fn unit_before(rest: &str, words: &Words) -> Option<(usize, &'static Unit)> {
    let (sign, unit) = longest(rest, words.currencies)?;
    let behind = after_space(&rest[sign.len()..]);
    behind.starts_with(is_digit).then(|| (rest.len() - behind.len(), unit))
}

/// A unit's sign at the beginning of `after`, with the space before it.
fn unit_after(after: &str, units: &'static [Unit]) -> Option<(usize, &'static Unit)> {
    let behind = after_space(after);
    let (sign, unit) = longest(behind, units)?;
    let rest = &behind[sign.len()..];
    at_word_end(rest).then(|| (after.len() - rest.len(), unit))
}

fn longest(text: &str, units: &'static [Unit]) -> Option<(&'static str, &'static Unit)> {
    let all = units.iter().flat_map(|unit| unit.signs.iter().map(move |sign| (*sign, unit)));
    all.filter(|(sign, _)| text.starts_with(sign)).max_by_key(|(sign, _)| sign.len())
}

/// What makes the number before an ordinal, and how that is written for the phonemiser.
fn ordinal(after: &str, words: &Words) -> Option<(usize, &'static str)> {
    let known = words
        .ordinals
        .iter()
        .filter(|(ending, _)| after.strip_prefix(*ending).is_some_and(at_word_end));
    known.max_by_key(|(ending, _)| ending.len()).map(|(ending, said)| (ending.len(), *said))
}

/// "1/2", "2 1/2", or a rating like "4/5".
fn fraction(rest: &str, words: &Words) -> Option<Said> {
    let first = digits(rest);
    if let Some(behind) = rest[first.len()..].strip_prefix(' ').filter(|_| !first.is_empty()) {
        let said = parts(behind).and_then(|(len, above, below)| {
            let (.., after) = words.fractions.iter().find(|f| (f.0, f.1) == (above, below))?;
            Some(Said { len: first.len() + 1 + len, text: format!("{first} {after}") })
        });
        if said.is_some() {
            return said;
        }
    }
    let (len, above, below) = parts(rest)?;
    let known = words.fractions.iter().find(|f| (f.0, f.1) == (above, below));
    let text = match known {
        Some((_, _, alone, _)) => (*alone).to_owned(),
        None if above <= below => format!("{above} {} {below}", words.out_of),
        None => format!("{above}, {below}"),
    };
    Some(Said { len, text })
}

fn parts(rest: &str) -> Option<(usize, u8, u8)> {
    let above = digits(rest);
    let below = digits(rest[above.len()..].strip_prefix('/')?);
    let len = above.len() + 1 + below.len();
    let after = &rest[len..];
    let goes_on = after.strip_prefix(['/', '.', ',']).is_some_and(|it| it.starts_with(is_digit));
    let (above, below) = (above.parse().ok()?, below.parse().ok()?);
    (at_word_end(after) && !goes_on).then_some((len, above, below))
}
