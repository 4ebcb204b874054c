//! Right to left and left to right in one line.
//!
//! A phone takes the direction of a line from its first letter and then orders numbers,
//! links and signs around it by rules that tear them apart: `+972 50-123` is shown backwards
//! in Hebrew, `C++` as `++C` (<https://www.unicode.org/reports/tr9/>). Here:
//!
//! - A line reads in the direction of most of its words, links and code not counted. Where
//!   its first letter says otherwise, an invisible mark goes before it.
//! - In a line from right to left these are isolated: links, inline code, and stretches of
//!   left-to-right text that hold a number and a sign or space, or begin or end with a sign.
//! - In a line from left to right, right-to-left words are isolated only before a number that
//!   is not theirs and would be drawn to them.
//! - A line without letters, and code in blocks, stays as it is.

use std::ops::Range;

use unicode_bidi::{BidiClass, bidi_class};

use super::line::{Isolate, Marks, Piece};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    LeftToRight,
    RightToLeft,
}

impl Direction {
    /// Opens an isolate: LRI or RLI.
    pub(super) const fn isolate(self) -> char {
        match self {
            Self::LeftToRight => '\u{2066}',
            Self::RightToLeft => '\u{2067}',
        }
    }

    /// An invisible letter: LRM or RLM.
    pub(super) const fn mark(self) -> char {
        match self {
            Self::LeftToRight => '\u{200E}',
            Self::RightToLeft => '\u{200F}',
        }
    }

    fn of(c: char) -> Option<Self> {
        match bidi_class(c) {
            BidiClass::L => Some(Self::LeftToRight),
            BidiClass::R | BidiClass::AL => Some(Self::RightToLeft),
            _ => None,
        }
    }
}

/// How many bytes what a run has in brackets may have.
const FARTHEST: usize = 256;

/// Closes any isolate.
pub(super) const END_OF_ISOLATE: char = '\u{2069}';

/// The direction that a phone gives a line with these texts.
pub(super) fn first_strong<'a>(mut texts: impl Iterator<Item = &'a str>) -> Option<Direction> {
    texts.find_map(|text| text.chars().find_map(Direction::of))
}

/// The direction of most words; the first letter's when they weigh the same.
///
/// Names of things from elsewhere turn no sentence round, however many letters they have: a
/// Latin word with a capital letter weighs a third, unless the line begins with it, and a path
/// or what looks like code weighs nothing.
pub(super) fn of_line(pieces: &[Piece]) -> Option<Direction> {
    let prose = || pieces.iter().filter(|piece| piece.is_prose()).map(|piece| piece.text.as_str());
    let (mut left, mut right) = (0, 0);
    for word in prose().flat_map(str::split_whitespace) {
        match first_strong(std::iter::once(word)) {
            Some(Direction::RightToLeft) => right += WEIGHT,
            Some(Direction::LeftToRight) => left += weight(word, left + right == 0),
            None => {}
        }
    }
    match left.cmp(&right) {
        std::cmp::Ordering::Less => Some(Direction::RightToLeft),
        std::cmp::Ordering::Equal => first_strong(prose()),
        std::cmp::Ordering::Greater => Some(Direction::LeftToRight),
    }
}

/// What a word weighs.
const WEIGHT: usize = 3;

/// What a Latin word weighs.
fn weight(word: &str, begins: bool) -> usize {
    let inside = word.trim_matches(|c: char| !c.is_alphanumeric());
    let is_code = inside.contains(['_', '/', '\\', '=', '@']) || inside.contains('.');
    let is_name = inside.starts_with(char::is_uppercase) || inside.contains(char::is_numeric);
    match (is_code, is_name && !begins) {
        (true, _) => 0,
        (false, true) => WEIGHT / 3,
        (false, false) => WEIGHT,
    }
}

/// Isolates what the line's direction would tear apart.
pub(super) fn isolate(pieces: Vec<Piece>, line: Option<Direction>) -> Vec<Piece> {
    let Some(line) = line else { return pieces };
    let mut isolated = Vec::with_capacity(pieces.len());
    let mut number = 0;
    let mut next = |direction, apart| {
        number += 1;
        Some(Isolate { number, direction, apart })
    };
    for piece in pieces {
        if !piece.is_prose() {
            let isolate = match line {
                Direction::RightToLeft => next(Direction::LeftToRight, true),
                Direction::LeftToRight => None,
            };
            isolated.push(Piece { marks: Marks { isolate, ..piece.marks }, ..piece });
            continue;
        }
        let (runs, other) = match line {
            Direction::RightToLeft => (left_to_right(&piece.text), Direction::LeftToRight),
            Direction::LeftToRight => (right_to_left(&piece.text), Direction::RightToLeft),
        };
        let mut done = 0;
        for run in runs {
            isolated.push(piece.with(&piece.text[done..run.start]));
            let marks = Marks { isolate: next(other, false), ..piece.marks };
            isolated.push(Piece::marked(&piece.text[run.clone()], marks));
            done = run.end;
        }
        isolated.push(piece.with(&piece.text[done..]));
    }
    isolated.retain(|piece| !piece.text.is_empty());
    isolated
}

/// A Latin letter, or a digit as used with them.
fn is_core(c: char) -> bool {
    matches!(bidi_class(c), BidiClass::L | BidiClass::EN)
}

/// Signs that belong to the number or word after them.
fn is_prefix(c: char) -> bool {
    matches!(bidi_class(c), BidiClass::ET | BidiClass::ES) || "@~≈<>=±.".contains(c)
}

/// Signs that belong to the number or word before them.
fn is_suffix(c: char) -> bool {
    matches!(bidi_class(c), BidiClass::ET) || c == '+'
}

/// The stretches to be isolated in right-to-left text.
fn left_to_right(text: &str) -> Vec<Range<usize>> {
    let mut runs = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find(is_core) {
        let begin = with_prefix(text, from, from + at);
        let end = with_combining(text, end_of_run(text, from + at, begin));
        let end = with_suffix(text, end);
        let run = begin..end;
        from = end;
        if is_torn(&text[run.clone()]) {
            runs.push(run);
        }
    }
    runs
}

/// Moves the start over signs, unless they hang on a word as a Hebrew prefix does (`ב-5`).
fn with_prefix(text: &str, from: usize, core: usize) -> usize {
    let signs = text[from..core].trim_end_matches(is_prefix).len();
    let signs = from + signs;
    let hangs = text[..signs].chars().next_back().is_some_and(char::is_alphanumeric);
    let begin = if hangs { core } else { signs };
    // A bracket that closes within, as in `(555) 0100`, opens within.
    let is_digit = |c: char| c.is_ascii_digit();
    let after = || text[core..].trim_start_matches(is_digit).strip_prefix(')');
    let bracket = text[from..begin].ends_with('(')
        && after().is_some_and(|after| after.trim_start().starts_with(is_digit));
    if bracket { begin - 1 } else { begin }
}

/// The end of the last letter or digit that belongs to the run; brackets stay in pairs.
fn end_of_run(text: &str, core: usize, begin: usize) -> usize {
    let mut depth = i32::from(text[begin..core].contains('('));
    let mut end = core;
    let mut rest = text[core..].char_indices().peekable();
    // A bracket that closes so far away belongs to something else.
    let far = |at: usize, end: usize| core + at - end > FARTHEST;
    while let Some((at, c)) = rest.next() {
        let ends_sentence = matches!(c, '.' | ',' | ';' | ':' | '!' | '?' | '…' | '،' | '؛')
            && rest.peek().is_none_or(|(_, after)| after.is_whitespace());
        let other_way = matches!(bidi_class(c), BidiClass::R | BidiClass::AL | BidiClass::AN);
        depth += i32::from(c == '(') - i32::from(c == ')');
        if ends_sentence || other_way || c == '—' || depth < 0 || far(at, end) {
            break;
        }
        if depth == 0 && (is_core(c) || c == ')') {
            end = core + at + c.len_utf8();
        }
    }
    // A bracket that never closes: the run is its first word.
    if end == core {
        core + text[core..].find(|c| !is_core(c)).unwrap_or(text.len() - core)
    } else {
        end
    }
}

/// Moves the end behind marks that belong to the character before it.
fn with_combining(text: &str, end: usize) -> usize {
    let is_mark = |c| matches!(bidi_class(c), BidiClass::NSM) || c == '\u{200D}';
    text.len() - text[end..].trim_start_matches(is_mark).len()
}

fn with_suffix(text: &str, end: usize) -> usize {
    let rest = &text[end..];
    let signs = rest.len() - rest.trim_start_matches(is_suffix).len();
    let hangs = rest[signs..].chars().next().is_some_and(char::is_alphanumeric);
    if hangs { end } else { end + signs }
}

/// Whether the run would not be shown whole: it mixes digits with other signs, or ends in one.
fn is_torn(run: &str) -> bool {
    let edge = |c: Option<char>| c.is_some_and(|c| !is_core(c));
    let mixed = run.contains(|c: char| c.is_ascii_digit()) && !run.chars().all(is_core);
    mixed || edge(run.chars().next()) || edge(run.chars().next_back())
}

/// The stretches to be isolated in left-to-right text.
fn right_to_left(text: &str) -> Vec<Range<usize>> {
    let is_letter = |c: char| Direction::of(c) == Some(Direction::RightToLeft);
    let mut runs = Vec::new();
    let mut from = 0;
    while let Some(at) = text[from..].find(is_letter) {
        let begin = from + at;
        let is_other = |c: char| Direction::of(c) == Some(Direction::LeftToRight);
        let until = text[begin..].find(is_other).map_or(text.len(), |at| begin + at);
        let inside = text[begin..until].trim_end_matches(|c| !is_letter(c));
        let end = with_combining(text, begin + inside.len());
        if draws_number(&text[end..]) {
            runs.push(begin..end);
        }
        from = until;
    }
    runs
}

/// Whether right-to-left words before `rest` would draw a number to them that is not theirs:
/// one after punctuation, or one that goes on with a left-to-right word.
fn draws_number(rest: &str) -> bool {
    let is_strong = |c: char| c.is_ascii_digit() || Direction::of(c).is_some();
    let Some(at) = rest.find(is_strong) else { return false };
    let (between, number) = rest.split_at(at);
    if !number.starts_with(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let after = number.trim_start_matches(|c: char| c.is_ascii_digit());
    let goes_on = after.strip_prefix(' ').is_some_and(|word| {
        word.chars().next().and_then(Direction::of) == Some(Direction::LeftToRight)
    });
    goes_on || !between.trim().is_empty()
}
