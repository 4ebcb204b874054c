//! Comparisons: "≥ 18" is at least eighteen.

use super::number::{self, Said, after_space, is_digit};
use super::words::Words;

/// How people write them, and the sign each stands for; longer ones first.
const WRITTEN: [(&str, &str); 17] = [
    ("<=>", ", "),
    ("<->", ", "),
    ("=/=", "≠"),
    ("+/-", "±"),
    ("+/−", "±"),
    ("+/–", "±"),
    (">=", "≥"),
    ("<=", "≤"),
    ("=<", "≤"),
    ("!=", "≠"),
    ("<>", "≠"),
    ("==", "="),
    ("~=", "≈"),
    ("⩾", "≥"),
    ("≧", "≥"),
    ("⩽", "≤"),
    ("≦", "≤"),
];

/// `line` with one sign for each comparison.
pub(super) fn in_one_form(line: &str) -> String {
    WRITTEN.iter().fold(line.to_owned(), |line, (written, sign)| line.replace(written, sign))
}

/// The comparison at the beginning of `rest` with the number that it compares with.
pub(super) fn read(before: &str, rest: &str, words: &Words) -> Option<Said> {
    let sign = rest.chars().next()?;
    let joins = before.ends_with(char::is_alphanumeric);
    let (_, front, after) = words.comparisons.iter().find(|(known, ..)| *known == sign)?;
    let behind = after_space(&rest[sign.len_utf8()..]);
    let (minus, number) = match behind.strip_prefix('-').filter(|it| it.starts_with(is_digit)) {
        Some(number) => (words.sign('-', true), number),
        None => (None, behind),
    };
    let again = |(known, ..): &(char, &str, &str)| number.starts_with(*known);
    if words.comparisons.iter().any(again) {
        return None;
    }
    let said = number::said_here(" ", number, words)?;
    let parts = [*front, minus.unwrap_or_default(), &said.text, *after];
    let parts: Vec<&str> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    let text = format!("{}{}", if joins { " " } else { "" }, parts.join(" "));
    Some(Said { len: rest.len() - number.len() + said.len, text, ..said })
}
