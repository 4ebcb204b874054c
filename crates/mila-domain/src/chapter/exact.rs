//! The lines of a person's message that are copied word for word, because a summary must not lose or
//! change them.

use super::addresses::addresses;
use super::marks::Marks;
use super::pieces::{self, pieces};
use crate::stored_names;
use crate::words::digits;
use crate::words::plain;

stored_names! {
    /// Why a line is copied. What is named first goes first when there is no room for all.
    Weight {
        /// It says what always holds: "from now on", "never", "call me".
        Rule = "rule",
        /// It holds an open promise, by the person or to them.
        Promise = "promise",
        /// It holds an amount, a date, a time or an address.
        Figure = "figure",
        /// It holds another number.
        Number = "number",
    }
}

/// A line that is copied word for word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ExactLine<'t> {
    /// The line, or a sentence of a long one, as it was written.
    pub words: &'t str,
    /// Why.
    pub weight: Weight,
}

/// Lines under a heading that are copied with it at most.
const UNDER: usize = 12;

/// The lines of a message that are to be copied word for word, in its order; of a long line the
/// sentences, of about 300 bytes at most. In doubt a line is copied.
#[must_use]
pub fn lines(text: &str) -> Vec<ExactLine<'_>> {
    let list = List::of(text);
    let mut exact = Vec::new();
    let mut heading: Option<(Weight, usize)> = None;
    for line in pieces::lines(text) {
        let under = heading.take().filter(|(_, left)| *left > 0 && !line.is_empty());
        let mut last = None;
        for (words, own) in weighed(line, &list) {
            let from_heading = under.map(|(weight, _)| weight);
            let weight = own.into_iter().chain(from_heading).min();
            exact.extend(weight.map(|weight| ExactLine { words, weight }));
            last = own;
        }
        // "From now on:" says nothing without what stands below it.
        let begins = last.filter(|_| line.ends_with([':', '：']));
        heading = begins.map(|weight| (weight, UNDER));
        heading = heading.or(under.map(|(weight, left)| (weight, left - 1)));
    }
    exact
}

/// The pieces of a line, each with why it is copied. What only two of them say together counts for
/// both.
fn weighed<'t>(line: &'t str, list: &List) -> Vec<(&'t str, Option<Weight>)> {
    let pieces = pieces(line);
    let mut weighed: Vec<_> = pieces.iter().map(|piece| (*piece, weight(piece, list))).collect();
    for at in 1..weighed.len() {
        let apart = [weighed[at - 1].1, weighed[at].1].into_iter().flatten().min();
        let together = Marks::all().weigh(&[pieces[at - 1], pieces[at]].join(" "));
        if together.is_some_and(|together| apart.is_none_or(|apart| together < apart)) {
            weighed[at - 1].1 = together;
            weighed[at].1 = together;
        }
    }
    weighed
}

/// Why a piece is copied, if it is.
fn weight(piece: &str, list: &List) -> Option<Weight> {
    let figure = || {
        let rest = list.without_marker(piece);
        let is_figure = has_long_number(rest)
            || !addresses(piece).is_empty()
            || piece.split_whitespace().any(is_handle);
        let number = has_number(rest).then_some(Weight::Number);
        if is_figure { Some(Weight::Figure) } else { number }
    };
    Marks::all().weigh(piece).or_else(figure)
}

/// Whether a number stands in it that is hardly a count: with a sign of money, four digits or more,
/// or parts as dates and times have them.
fn has_long_number(text: &str) -> bool {
    let is_digit = |c: char| digits::value(c).is_some();
    let text: String = plain::compatible(text).collect();
    let money = text.contains(['$', '€', '£', '¥', '₪', '₹', '₽', '₺', '₴', '฿', '%']);
    let runs = text.split(|c: char| !is_digit(c) && !matches!(c, '.' | ',' | ':' | '/' | '-'));
    let is_long = |run: &str| {
        let run = run.trim_matches(|c| !is_digit(c));
        run.chars().filter(|c| is_digit(*c)).count() >= 4 || run.contains(|c| !is_digit(c))
    };
    (money && text.contains(is_digit)) || runs.into_iter().any(is_long)
}

/// Whether a digit of any script stands in it, also as a fraction or in a circle.
fn has_number(text: &str) -> bool {
    plain::compatible(text).any(|c| digits::value(c).is_some())
}

/// Whether it names somebody on a network: "@dana".
fn is_handle(word: &str) -> bool {
    let name = word.trim_start_matches(['(', '"', ':']).strip_prefix('@').unwrap_or_default();
    name.chars().next().is_some_and(char::is_alphabetic) && name.chars().count() > 2
}

/// The markers of a list: a number at the beginning of a line with a neighbour at another.
struct List {
    numbers: Vec<u32>,
}

impl List {
    fn of(text: &str) -> Self {
        Self {
            numbers: pieces::lines(text).filter_map(|it| marker(it).map(|(it, _)| it)).collect(),
        }
    }

    /// A line without its marker. A lone "7. floor" counts something, and a lone "1." does not.
    fn without_marker<'t>(&self, line: &'t str) -> &'t str {
        match marker(line) {
            Some((number, rest)) if self.is_of_list(number) && !Marks::all().is_date(rest) => rest,
            _ => line,
        }
    }

    fn is_of_list(&self, number: u32) -> bool {
        number == 1 || self.numbers.iter().any(|other| other.abs_diff(number) == 1)
    }
}

/// The number that a line begins with as in a list, "2." or "(3)", and what follows.
fn marker(line: &str) -> Option<(u32, &str)> {
    let digits = line.trim_start_matches(['(', '*', '_', '#']);
    let rest = digits.trim_start_matches(|c| digits::value(c).is_some());
    let number = &digits[..digits.len() - rest.len()];
    let keycap = rest.trim_start_matches(['\u{FE0F}', '\u{20E3}']);
    let closed = keycap.trim_start_matches(['.', ')', ':', '-', '–', '*', '_']);
    let is_marker = (closed.len() < rest.len())
        && (closed.is_empty() || closed.starts_with(char::is_whitespace));
    if !(1..=2).contains(&number.chars().count()) || !is_marker {
        return None;
    }
    let value = number.chars().try_fold(0, |value, c| Some(value * 10 + digits::value(c)?));
    Some((value?, closed.trim_start()))
}

#[cfg(test)]
mod tests;
