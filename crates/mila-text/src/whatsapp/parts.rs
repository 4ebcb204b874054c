//! Cuts a text into as few messages as natural places allow: each is charged.

use mila_domain::visible::is_blank;

use super::atom::{Atoms, Cut};
use super::character::clean;
use super::line::Line;
use super::{LONGEST, lines, units, write};

/// More often a body is not read again.
const MOST_READINGS: usize = 4;

/// The bodies for these lines.
pub(super) fn split(lines: Vec<Line>) -> Vec<String> {
    let text = Atoms::of(lines);
    let sizes: Vec<usize> = (0..text.atoms.len()).map(|at| size(&text, at)).collect();
    let mut bodies = Vec::new();
    let mut from = begin(&text, 0);
    let mut left = sizes.iter().skip(from).sum();
    while from < text.atoms.len() {
        let (to, body) = message(&text, from, &Sizes { all: &sizes, left });
        left -= sizes[from..to].iter().sum::<usize>();
        if !is_blank(&body) {
            bodies.push(body);
        }
        from = begin(&text, to);
        left -= sizes[to..from].iter().sum::<usize>();
    }
    bodies
}

/// About how much room the atoms take, and those that are left in all.
struct Sizes<'a> {
    all: &'a [usize],
    left: usize,
}

/// The message that begins at `from`, and where it ends. It is read once more as a text of its
/// own, for that is what it is on the phone: what runs the other way in it may have been torn
/// from what it ran against. Seldom that makes it longer than it may be.
fn message(text: &Atoms, from: usize, sizes: &Sizes<'_>) -> (usize, String) {
    let mut limit = LONGEST;
    loop {
        let to = end(text, from, limit, sizes);
        let body = settled(write::body(text, from, without_trailing_blanks(text, from, to)));
        if units(&body) <= LONGEST || limit < LONGEST / 2 {
            return (to, body);
        }
        limit -= LONGEST / 50;
    }
}

/// The body as it is when it is composed again. No text is known that does not come to rest; it
/// would stay as it was.
fn settled(body: String) -> String {
    let mut settling = body.clone();
    for _ in 0..MOST_READINGS {
        let text = Atoms::of(lines(&clean(&settling)));
        let from = begin(&text, 0);
        let to = without_trailing_blanks(&text, from, text.atoms.len());
        let again = write::body(&text, from, to);
        if again == settling {
            return settling;
        }
        settling = again;
    }
    body
}

/// The first atom from here that shows something.
fn begin(text: &Atoms, from: usize) -> usize {
    let shows = |at: &usize| {
        let atom = &text.atoms[*at];
        let frame = &text.frames[atom.line];
        !atom.blank || (*at == frame.begins && !frame.lead.trim().is_empty())
    };
    (from..text.atoms.len()).find(shows).unwrap_or(text.atoms.len())
}

fn without_trailing_blanks(text: &Atoms, from: usize, to: usize) -> usize {
    (from..to).rfind(|at| begin(text, *at) == *at).map_or(to, |last| last + 1)
}

/// Where the message that begins at `from` ends.
fn end(text: &Atoms, from: usize, limit: usize, sizes: &Sizes<'_>) -> usize {
    let fits = longest(text, from, limit);
    if fits == text.atoms.len() {
        return fits;
    }
    // Later messages hold no more than `LONGEST`, so this one has to hold the rest if there
    // shall be no more of them than needed.
    let (total, sizes) = (sizes.left, &sizes.all[from..]);
    let least = total - total.div_ceil(limit).saturating_sub(1) * limit;
    best_cut(text, from..fits, sizes, (least.max(limit / 8), Cut::Sentence))
        .or_else(|| best_cut(text, from..fits, sizes, (limit / 2, Cut::Word)))
        .unwrap_or(fits)
}

/// About how much room an atom takes, with what stands before its line.
fn size(text: &Atoms, at: usize) -> usize {
    let atom = &text.atoms[at];
    let frame = &text.frames[atom.line];
    let before = if at == frame.begins { units(&frame.lead) + frame.gap + 1 } else { 0 };
    before + units(&atom.text)
}

/// The last of the most natural cuts that leaves at least so much text before it and is at
/// least so good.
fn best_cut(
    text: &Atoms,
    part: std::ops::Range<usize>,
    sizes: &[usize],
    (least, worst): (usize, Cut),
) -> Option<usize> {
    let mut size = 0;
    let mut best = None;
    for (at, length) in (part.start + 1..=part.end).zip(sizes) {
        size += length;
        let cut = text.atoms.get(at)?.cut;
        if size >= least && cut >= worst && best.is_none_or(|(best, _)| cut >= best) {
            best = Some((cut, at));
        }
    }
    best.map(|(_, at)| at)
}

/// The last atom, exclusive, up to which a message fits; at least one is taken.
fn longest(text: &Atoms, from: usize, limit: usize) -> usize {
    let fits = |to: usize| units(&write::body(text, from, to)) <= limit;
    // Every atom but a line's last adds a unit or more, so the search may begin low.
    let mut to = (from + 1).min(text.atoms.len());
    let (mut step, mut last) = (64, to);
    while step > 0 {
        while to <= text.atoms.len() && fits(to) {
            last = to;
            to += step;
        }
        step /= 2;
        to = last + step.max(1);
    }
    last
}
