//! One line of an answer as one sentence for the ear.

use super::clean::clean;
use super::signs::name_signs;
use super::words::Words;
use super::{Left, exact, number, roman};
use crate::whatsapp::link;

/// What ends a sentence.
pub(super) const ENDS: [char; 5] = ['.', '!', '?', '…', '।'];

/// A longer word is no word.
const LONGEST_WORD: usize = 64;

/// Passes over a line at most: a sign that one leaves out may have parted a number from its
/// unit, which the next one finds. Most lines do not change in the second.
const PASSES: usize = 5;

/// The sentence that says `line`, empty when nothing in it can be said, and what is missing.
pub(super) fn say(line: &str, words: &Words) -> (String, Left) {
    let (line, left) = without_addresses(line, words);
    let (line, unsure) = exact::prepare(&line, words);
    let mut left = left.max(unsure);
    // Its end comes first, so that "approx" and "approx." are one.
    let line = if line.trim_end().ends_with(':') { line } else { with_full_stop(&line, words) };
    let (mut said, mut sure) = once(&line, words);
    for _ in 1..PASSES {
        let (again, still) = once(&said, words);
        sure &= still;
        if again == said {
            break;
        }
        said = again;
    }
    if !sure {
        left = left.max(Left::Trifle);
    }
    if said.split(' ').any(is_too_long) {
        left = left.max(Left::Trifle);
        let kept: Vec<&str> = said.split(' ').filter(|word| !is_too_long(word)).collect();
        said = tidy(&kept.join(" "));
    }
    if !said.contains(char::is_alphanumeric) {
        return (String::new(), left);
    }
    let open = said.ends_with(':');
    (if open { said } else { with_full_stop(&said, words) }, left)
}

/// `text` with an end, as far as it has words.
pub(super) fn with_full_stop(text: &str, words: &Words) -> String {
    let text = text
        .trim_end_matches(char::is_whitespace)
        .trim_end_matches([',', ';', ':', '-', ' ', '¿', '¡']);
    match text.ends_with(ENDS) || text.is_empty() {
        true => text.to_owned(),
        false => format!("{text}{}", words.full_stop),
    }
}

fn is_too_long(word: &str) -> bool {
    word.chars().count() > LONGEST_WORD
}

/// One pass over a line, and whether no number in it may be heard as another.
fn once(line: &str, words: &Words) -> (String, bool) {
    let (line, whole) = clean(&spelled_out(&exact::with_number_signs(line, words), words), words);
    let (line, known) = roman::in_digits(&line, words);
    let (line, read) = number::speak(&exact::with_whole_parts(&line, words), words);
    let (line, named) = name_signs(&numbered(&line), words);
    (tidy(&line), whole && known && read && named)
}

/// Leaves out addresses. Within a sentence a word stands in for them, so that it holds
/// together.
fn without_addresses(line: &str, words: &Words) -> (String, Left) {
    let (mut out, mut left) = (String::new(), Left::Nothing);
    let mut rest = line;
    while let Some((from, to)) = link::first(rest) {
        left = Left::Trifle;
        let (address, after) = (&rest[from..to], &rest[to..]);
        out.push_str(&rest[..from]);
        let word = |c: char| c.is_alphanumeric();
        let within = out.trim_end_matches(['<', ' ']).ends_with(word)
            || after.trim_start_matches(['>', ' ']).starts_with(word);
        if within {
            let mailbox = address.contains('@') && !address.contains("://");
            out.push_str(if mailbox { words.mailbox } else { words.link });
        }
        rest = after;
    }
    (out + rest, left)
}

/// Writes short forms in full.
fn spelled_out(line: &str, words: &Words) -> String {
    words.abbreviations.iter().fold(line.to_owned(), |line, (short, full)| {
        let mut out = String::new();
        let mut rest = line.as_str();
        while let Some(at) = rest.find(short) {
            let after = &rest[at + short.len()..];
            out.push_str(&rest[..at]);
            let own_word = !out.ends_with(char::is_alphanumeric) && number::at_word_end(after);
            out.push_str(if own_word { full } else { short });
            rest = after;
        }
        out + rest
    })
}

/// A number that the line begins with is its place in a list: "1. Boil it".
pub(super) fn numbered(line: &str) -> String {
    let digits = number::digits(line);
    let behind = &line[digits.len()..];
    match behind.strip_prefix(['.', ')']).filter(|it| !digits.is_empty() && it.starts_with(' ')) {
        Some(item) if item.contains(char::is_alphanumeric) => format!("{digits}:{item}"),
        _ => line.to_owned(),
    }
}

/// One space between words, none before a comma, one sign where there are several.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let signs = |c: char| ",;:".contains(c) || ENDS.contains(&c);
        let core = word.trim_start_matches(signs);
        for sign in word[..word.len() - core.len()].chars() {
            push_sign(&mut out, sign);
        }
        let body = core.trim_end_matches(signs);
        if !body.is_empty() {
            out.push_str(if out.is_empty() { "" } else { " " });
            out.push_str(body);
        }
        for sign in core[body.len()..].chars() {
            push_sign(&mut out, sign);
        }
    }
    out
}

/// Adds a sign behind a word. Of several the one that ends a sentence stays, or else the first.
fn push_sign(out: &mut String, sign: char) {
    let last = out.chars().next_back();
    match last {
        None => {}
        Some(last) if ENDS.contains(&last) => {}
        Some(',' | ';' | ':') if ENDS.contains(&sign) => {
            out.pop();
            out.push(sign);
        }
        Some(',' | ';' | ':') => {}
        Some(_) => out.push(sign),
    }
}
