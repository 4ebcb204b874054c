//! Which marks WhatsApp will understand, and which literal characters it must not take for
//! marks.
//!
//! Where a marker is one says [`super::place`].

use std::ops::Range;

use mila_domain::visible::shows;

use super::HAIR_SPACE;
use super::line::{Marks, Piece};
use super::place::{MARKERS, Place, first, last};

/// How to reach one of the marks.
type Flag = fn(&mut Marks) -> &mut bool;

/// The marks with the marker of each.
const FLAGS: [(char, Flag); 3] =
    [('*', |m| &mut m.bold), ('_', |m| &mut m.italic), ('~', |m| &mut m.strike)];

/// Takes marks away where WhatsApp would show them as characters, and makes literal markers
/// harmless.
pub(super) fn resolve(pieces: Vec<Piece>, lead: &str) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = pieces.into_iter().flat_map(without_edges).collect();
    set_strikes_apart(&mut pieces);
    for (marker, flag) in FLAGS {
        keep_whole_words(&mut pieces, marker, flag);
    }
    let mut pieces = joined(pieces);
    part_heading(&mut pieces, lead);
    part_backticks(&mut pieces);
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
    let words = piece.text.trim();
    if words.is_empty() {
        return vec![piece];
    }
    let begin = piece.text.len() - piece.text.trim_start().len();
    let end = begin + words.len();
    let parts = [&piece.text[..begin], words, &piece.text[end..]];
    parts.iter().filter(|text| !text.is_empty()).map(|text| piece.with(text)).collect()
}

/// Sets what is struck apart from the letters and signs that it touches: without its mark it would
/// say what was taken back.
fn set_strikes_apart(pieces: &mut Vec<Piece>) {
    let touches = |one: Option<&Piece>, of: fn(&str) -> Option<char>| {
        let c = one.filter(|piece| !piece.marks.strike).and_then(|piece| edge(piece, of));
        c.is_some_and(|c| !c.is_whitespace())
    };
    let mut at = 0;
    while at < pieces.len() {
        if pieces[at].marks.strike {
            let before = at.checked_sub(1).and_then(|before| pieces.get(before));
            let begins = before.is_none_or(|piece| !piece.marks.strike);
            if touches(pieces.get(at + 1), first) && !pieces[at].text.ends_with(char::is_whitespace)
            {
                pieces.insert(at + 1, Piece::words(&HAIR_SPACE.to_string()));
            }
            if begins && touches(at.checked_sub(1).and_then(|at| pieces.get(at)), last) {
                pieces.insert(at, Piece::words(&HAIR_SPACE.to_string()));
                at += 1;
            }
        }
        at += 1;
    }
}

/// Leaves the mark on what WhatsApp will show it for.
fn keep_whole_words(pieces: &mut [Piece], marker: char, flag: Flag) {
    let mut next = 0;
    while let Some(begin) = (next..pieces.len()).find(|at| *flag(&mut pieces[*at].marks)) {
        let end =
            (begin..pieces.len()).find(|at| !*flag(&mut pieces[*at].marks)).unwrap_or(pieces.len());
        let has_words = |at: &usize| !pieces[*at].text.trim().is_empty();
        let first = (begin..end).find(has_words).unwrap_or(end);
        let last = (first..end).rfind(has_words).map_or(first, |at| at + 1);
        let shown = shows_mark(pieces, first..last, marker);
        for (at, piece) in pieces.iter_mut().enumerate().take(end).skip(begin) {
            *flag(&mut piece.marks) = shown && (first..last).contains(&at);
        }
        next = end;
    }
}

/// Whether markers around these pieces would be read as a mark, and touch no address.
fn shows_mark(pieces: &[Piece], range: Range<usize>, marker: char) -> bool {
    let before = range.start.checked_sub(1).and_then(|at| pieces.get(at));
    let after = pieces.get(range.end);
    if [before, after].into_iter().flatten().any(|piece| piece.link) {
        return false;
    }
    let inside = &pieces[range];
    let opening = Place {
        before: before.and_then(|piece| edge(piece, last)),
        after: inside.first().and_then(|piece| edge(piece, first)),
    };
    let closing = Place {
        before: inside.last().and_then(|piece| edge(piece, last)),
        after: after.and_then(|piece| edge(piece, first)),
    };
    let mut words = inside.iter().flat_map(|piece| piece.text.chars());
    opening.opens()
        && closing.closes()
        && words.any(|c| shows(c) && !MARKERS.contains(&c))
        && ![opening.before, opening.after, closing.before, closing.after].contains(&Some(marker))
        && !begins_parted(inside)
        && !ends_parted(inside)
}

/// Whether a literal marker at the beginning may come to stand behind a hair space, and a
/// marker before that would be none.
fn begins_parted(inside: &[Piece]) -> bool {
    let mut text = inside.iter().flat_map(|piece| piece.text.chars());
    let marker = text.next().filter(|c| MARKERS.contains(c));
    marker.is_some() && !text.next().is_some_and(char::is_alphanumeric)
}

/// The same of the end.
fn ends_parted(inside: &[Piece]) -> bool {
    let mut text = inside.iter().rev().flat_map(|piece| piece.text.chars().rev());
    match text.next() {
        Some('`') => true,
        Some(c) if MARKERS.contains(&c) => !text.next().is_some_and(char::is_alphanumeric),
        _ => false,
    }
}

/// The outer character of a piece as it is written.
fn edge(piece: &Piece, of: fn(&str) -> Option<char>) -> Option<char> {
    if piece.marks.code.is_some() { Some('`') } else { of(&piece.text) }
}

/// The pieces without borders between what is marked alike.
fn joined(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut joined: Vec<Piece> = Vec::with_capacity(pieces.len());
    for piece in pieces {
        let alike = |last: &&mut Piece| last.marks == piece.marks && last.is_prose() && !piece.link;
        match joined.last_mut().filter(alike) {
            Some(last) => last.text.push_str(&piece.text),
            None => joined.push(piece),
        }
    }
    joined
}

/// Parts `#` from the words after it where a line would become a heading that was none.
fn part_heading(pieces: &mut [Piece], lead: &str) {
    let Some(first) = pieces.first_mut().filter(|piece| piece.is_prose()) else { return };
    let level = first.text.len() - first.text.trim_start_matches('#').len();
    let marked = first.marks != Marks::default() || lead.contains(|c: char| c.is_alphanumeric());
    if (1..=6).contains(&level) && !marked && first.text[level..].starts_with([' ', '\t']) {
        first.text.insert(level, HAIR_SPACE);
    }
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
    let last_marked = pieces.iter().rposition(|piece| is_marked(&piece.marks));
    for (at, literal) in literals.iter().enumerate().rev() {
        let closed = last_close.is_some_and(|close| close > at)
            || last_marked.is_some_and(|marked| marked >= literal.piece);
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
            let place = Place { before, after };
            found.push(Literal {
                piece: at,
                byte,
                opens: place.whatsapp_opens(marker),
                closes: place.whatsapp_closes(marker),
            });
        }
    }
    found
}

/// Parts literal backticks from what follows them, where a later one in the line would close
/// what they open.
fn part_backticks(pieces: &mut [Piece]) {
    let mut later = false;
    for piece in pieces.iter_mut().rev() {
        if !piece.is_prose() {
            later |= piece.marks.code.is_some() || piece.text.contains('`');
            continue;
        }
        piece.text = without_fences(&piece.text);
        let ends: Vec<_> =
            piece.text.match_indices('`').map(|(at, sign)| at + sign.len()).collect();
        for end in ends.into_iter().rev() {
            if later && !piece.text[end..].starts_with(['`', HAIR_SPACE]) {
                piece.text.insert(end, HAIR_SPACE);
            }
            later = true;
        }
    }
}

/// Parts three backticks and more, which would begin or end a block of code.
pub(super) fn without_fences(text: &str) -> String {
    let mut parted = String::with_capacity(text.len());
    let mut run = 0;
    for c in text.chars() {
        let is_third = c == '`' && run == 2;
        parted.extend(is_third.then_some(HAIR_SPACE));
        parted.push(c);
        run = if c != '`' {
            0
        } else if is_third {
            1
        } else {
            run + 1
        };
    }
    parted
}
