//! Links: as the model wrote them, and addresses that stand bare in the text.

use super::line::{Marks, Piece};

/// What is shown of a link: its words and its address, or the address alone when the words
/// say the same. A place in the same document cannot be gone to, so its words are enough.
pub(super) fn shown(words: Vec<Piece>, target: &str) -> Vec<Piece> {
    let address = ["mailto:", "tel:"].iter().find_map(|s| target.strip_prefix(s));
    let address = address.unwrap_or(target);
    let said: String = words.iter().map(|piece| piece.text.as_str()).collect();
    if address.is_empty() || (address.starts_with('#') && !said.is_empty()) {
        return words;
    }
    if said.trim().is_empty() || bare(&said) == bare(address) {
        return vec![Piece::link(address)];
    }
    let mut pieces = words;
    pieces.push(Piece::words(" ("));
    pieces.push(Piece::link(address));
    pieces.push(Piece::words(")"));
    pieces
}

/// An address without what people leave out when they say it.
fn bare(address: &str) -> &str {
    let address = address.trim();
    let address = ["https://", "http://"]
        .iter()
        .find_map(|scheme| address.strip_prefix(scheme))
        .unwrap_or(address);
    address.strip_prefix("www.").unwrap_or(address).trim_end_matches('/')
}

/// Makes pieces of their own of addresses in the text. Links carry no marks, because a
/// marker next to an address could become part of it.
pub(super) fn find(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut found = Vec::with_capacity(pieces.len());
    for piece in pieces {
        if !piece.is_prose() {
            let marks = Marks { code: piece.marks.code, ..Marks::default() };
            found.push(Piece { marks, ..piece });
            continue;
        }
        let mut rest = piece.text.as_str();
        while let Some((from, to)) = first(rest) {
            found.push(piece.with(&rest[..from]));
            found.push(Piece::link(&rest[from..to]));
            rest = &rest[to..];
        }
        found.push(piece.with(rest));
    }
    found.retain(|piece| !piece.text.is_empty());
    found
}

/// Where the first address begins and ends, in bytes.
pub(crate) fn first(text: &str) -> Option<(usize, usize)> {
    let mut word_start = 0;
    for word in text.split_inclusive(char::is_whitespace) {
        let trimmed = word.trim_end();
        if let Some((from, to)) = web(trimmed).or_else(|| mail(trimmed)) {
            return Some((word_start + from, word_start + to));
        }
        word_start += word.len();
    }
    None
}

fn web(word: &str) -> Option<(usize, usize)> {
    let begins_word =
        |at: &usize| !word[..*at].chars().next_back().is_some_and(|c| c.is_ascii_alphanumeric());
    let from = ["https://", "http://", "www."]
        .iter()
        .filter_map(|start| word.find(start))
        .filter(begins_word)
        .min()?;
    let length = word[from..].find(['<', '>', '"', '`']).unwrap_or(word.len() - from);
    let address = without_punctuation(&word[from..from + length]);
    address.contains('.').then_some((from, from + address.len()))
}

/// Punctuation at the end belongs to the sentence; a bracket only if none opened for it.
fn without_punctuation(address: &str) -> &str {
    const SENTENCE: &[char] =
        &['.', ',', ';', ':', '!', '?', '\'', '*', '_', '~', ']', '،', '؛', '؟', '…'];
    let opened = address.matches('(').count();
    let mut closed = address.matches(')').count();
    let mut address = address;
    loop {
        if let Some(shorter) = address.strip_suffix(SENTENCE) {
            address = shorter;
        } else if let Some(shorter) = address.strip_suffix(')').filter(|_| closed > opened) {
            address = shorter;
            closed -= 1;
        } else {
            return address;
        }
    }
}

fn mail(word: &str) -> Option<(usize, usize)> {
    let at = word.find('@')?;
    let local = |c: char| c.is_ascii_alphanumeric() || "._%+-".contains(c);
    let host = |c: char| c.is_ascii_alphanumeric() || ".-".contains(c);
    let before = word[..at].trim_end_matches(local).len();
    // A prefix joined by a hyphen, as in Hebrew, is not part of the name.
    let before = at - word[before..at].trim_start_matches(['-', '.']).len();
    let after = word.len() - word[at + 1..].trim_start_matches(host).len();
    let after = before + word[before..after].trim_end_matches(['.', '-']).len();
    (before < at && word.get(at + 1..after)?.contains('.')).then_some((before, after))
}
