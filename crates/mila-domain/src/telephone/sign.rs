//! The signs of which telephone numbers are written, in every script.

use std::ops::Range;

use unicode_segmentation::UnicodeSegmentation as _;

use crate::visible;
use crate::words::digits;

/// What a character is in a telephone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// A decimal digit, in whatever script.
    Digit(char),
    Plus,
    Space,
    /// A hyphen, a dot, a dash or another sign that parts the groups of one number.
    Hyphen,
    Dot,
    Slash,
    Open,
    Close,
    /// A sign that parts one thing from the next: a comma, a semicolon, a line's end.
    Break,
    /// A star or a hash: part of what is dialled, not of a number.
    Key(char),
    Letter(char),
    /// A sign that stands for a number and is no digit: ½, ², Ⅷ, ①.
    Numeral,
    Other(char),
}

/// The signs of a text with their places, without what nobody sees: marks of direction, joiners,
/// the frames of keycaps.
pub(super) fn signs(text: &str) -> impl Iterator<Item = (Range<usize>, Sign)> {
    text.char_indices()
        .filter(|(_, c)| c.is_whitespace() || visible::shows(*c) && *c != KEYCAP)
        .map(|(at, c)| (at..at + c.len_utf8(), sign(c)))
}

const KEYCAP: char = '\u{20E3}';

fn sign(c: char) -> Sign {
    let c = narrow(c);
    if let Some(digit) = digits::value(c).and_then(|value| char::from_digit(value, 10)) {
        return Sign::Digit(digit);
    }
    match c {
        '+' | '\u{FE62}' | '\u{2795}' | '\u{207A}' => Sign::Plus,
        '\n' | '\r' | '\u{85}' | '\u{2028}' | '\u{2029}' | ',' | ';' | '|' | '&' | '،' | '؛'
        | '、' => Sign::Break,
        _ if c.is_whitespace() => Sign::Space,
        // Tildes part groups too: 8~10 in the Russian way.
        '-'
        | '~'
        | '_'
        | '\u{AD}'
        | '\u{2010}'..='\u{2015}'
        | '\u{2043}'
        | '\u{2212}'
        | '\u{223C}'
        | '\u{30FC}'
        | '\u{FE58}'
        | '\u{FE63}'
        | '\u{5BE}'
        | '\u{2053}' => Sign::Hyphen,
        '.' | '·' | '•' | '∙' | '⋅' | '・' | '。' | '\'' | '’' => Sign::Dot,
        '/' | '\u{2044}' | '\u{2215}' | '\\' => Sign::Slash,
        '(' | '[' | '{' => Sign::Open,
        ')' | ']' | '}' => Sign::Close,
        '*' | '#' => Sign::Key(c),
        _ if c.is_alphabetic() => Sign::Letter(c),
        _ if c.is_numeric() => Sign::Numeral,
        _ => Sign::Other(c),
    }
}

/// The common form of wide letters and of digits in the styles of mathematics.
fn narrow(c: char) -> char {
    let code = u32::from(c);
    let plain = match code {
        0xFF01..=0xFF5E => code - 0xFEE0,
        0x1D7CE..=0x1D7FF => 0x30 + (code - 0x1D7CE) % 10,
        _ => return c,
    };
    char::from_u32(plain).unwrap_or(c)
}

/// Whether a letter can be taken for a digit, or stand for one on a telephone's keys, where it
/// touches digits. In other scripts a label or a preposition touches what it belongs to.
pub(super) fn could_be_a_digit(c: char) -> bool {
    matches!(c, 'a'..='z' | 'A'..='Z' | '\u{C0}'..='\u{24F}' | '\u{370}'..='\u{52F}')
}

/// The words of a text, in lower case.
pub(super) fn words(text: &str) -> impl Iterator<Item = String> {
    text.unicode_words().map(str::to_lowercase)
}
