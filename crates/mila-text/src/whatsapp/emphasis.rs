//! Which marks WhatsApp will understand, and which literal characters it must not take for
//! marks.
//!
//! A marker opens after anything but a letter or digit and before anything but a space; it
//! closes after anything but a space and before anything but a letter or digit, on the same
//! line.

use std::ops::Range;

use super::HAIR_SPACE;
use super::line::{Marks, Piece};

/// How to reach one of the marks.
type Flag = fn(&mut Marks) -> &mut bool;

const FLAGS: [Flag; 3] = [|m| &mut m.bold, |m| &mut m.italic, |m| &mut m.strike];

/// Takes marks away where WhatsApp would show them as characters, and makes literal markers
/// harmless.
pub(super) fn resolve(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = pieces.into_iter().flat_map(without_edges).collect();
    for flag in FLAGS {
        keep_whole_words(&mut pieces, flag);
    }
    part_literals(&mut pieces, '`', |marks| marks.code.is_some());
    part_literals(&mut pieces, '*', |marks| marks.bold);
    part_literals(&mut pieces, '_', |marks| marks.italic);
    part_literals(&mut pieces, '~', |marks| marks.strike);
    pieces
}

/// Parts the space at both ends from the words, so that no marker touches it.
fn without_edges(piece: Piece) -> Vec<Piece> {
    if !piece.is_prose() {
        return vec![piece];
    }
    let piece = piece.with(&without_fences(&piece.text));
    let words = piece.text.trim();
    if words.is_empty() {
        return vec![piece];
    }
    let begin = piece.text.len() - piece.text.trim_start().len();
    let end = begin + words.len();
    let parts = [&piece.text[..begin], words, &piece.text[end..]];
    parts.iter().filter(|text| !text.is_empty()).map(|text| piece.with(text)).collect()
}

/// Leaves the mark on what WhatsApp will show it for.
fn keep_whole_words(pieces: &mut [Piece], flag: Flag) {
    let mut next = 0;
    while let Some(begin) = (next..pieces.len()).find(|at| *flag(&mut pieces[*at].marks)) {
        let end =
            (begin..pieces.len()).find(|at| !*flag(&mut pieces[*at].marks)).unwrap_or(pieces.len());
        let has_words = |at: &usize| !pieces[*at].text.trim().is_empty();
        let first = (begin..end).find(has_words).unwrap_or(end);
        let last = (first..end).rfind(has_words).map_or(first, |at| at + 1);
        let shown = shows_mark(pieces, first..last);
        for (at, piece) in pieces.iter_mut().enumerate().take(end).skip(begin) {
            *flag(&mut piece.marks) = shown && (first..last).contains(&at);
        }
        next = end;
    }
}

/// Whether markers around these pieces would be markup, touch no address, and be worth it.
fn shows_mark(pieces: &[Piece], range: Range<usize>) -> bool {
    let before = range.start.checked_sub(1).and_then(|at| pieces.get(at));
    let after = pieces.get(range.end);
    let free_before = before.is_none_or(|p| !p.link && !is_word(p.text.chars().next_back()));
    let free_after = after.is_none_or(|p| !p.link && !is_word(p.text.chars().next()));
    let mut inside = pieces[range].iter().flat_map(|piece| piece.text.chars());
    free_before && free_after && inside.any(|c| !c.is_ascii_punctuation() && !c.is_whitespace())
}

/// A marker that stands in the text for itself.
struct Literal {
    piece: usize,
    byte: usize,
    opens: bool,
    closes: bool,
}

/// Parts literal markers from their text where they would pair with each other or with the
/// real ones that `is_marked` tells of.
fn part_literals(pieces: &mut [Piece], marker: char, is_marked: fn(&Marks) -> bool) {
    let literals = literals(pieces, marker);
    let last_close = literals.iter().rposition(|literal| literal.closes);
    for (at, literal) in literals.iter().enumerate().rev() {
        let closed = last_close.is_some_and(|close| close > at)
            || pieces[literal.piece..].iter().any(|piece| is_marked(&piece.marks));
        let piece = &mut pieces[literal.piece];
        if literal.opens && closed {
            piece.text.insert(literal.byte + marker.len_utf8(), HAIR_SPACE);
        }
        if literal.closes && is_marked(&piece.marks) {
            piece.text.insert(literal.byte, HAIR_SPACE);
        }
    }
}

fn literals(pieces: &[Piece], marker: char) -> Vec<Literal> {
    let mut found = Vec::new();
    for (at, piece) in pieces.iter().enumerate().filter(|(_, piece)| piece.is_prose()) {
        let previous = at.checked_sub(1).and_then(|at| pieces[at].text.chars().next_back());
        let next = pieces.get(at + 1).and_then(|piece| piece.text.chars().next());
        for (byte, _) in piece.text.match_indices(marker) {
            let before = piece.text[..byte].chars().next_back().or(previous);
            let after = piece.text[byte + marker.len_utf8()..].chars().next().or(next);
            let space = |c: Option<char>| c.is_none_or(char::is_whitespace);
            found.push(Literal {
                piece: at,
                byte,
                opens: !is_word(before) && !space(after) && after != Some(marker),
                closes: !space(before) && !is_word(after) && before != Some(marker),
            });
        }
    }
    found
}

/// Parts three backticks that would begin or end a block of code.
pub(super) fn without_fences(text: &str) -> String {
    text.replace("```", "``\u{200A}`")
}

fn is_word(c: Option<char>) -> bool {
    c.is_some_and(char::is_alphanumeric)
}
