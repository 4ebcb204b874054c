//! Cuts a text into as few messages as natural places allow: each is charged.

use super::atom::{Atoms, Cut};
use super::line::Line;
use super::{LONGEST, units, write};

/// The bodies for these lines.
pub(super) fn split(lines: Vec<Line>) -> Vec<String> {
    let text = Atoms::of(lines);
    let mut bodies = Vec::new();
    let mut from = begin(&text, 0);
    while from < text.atoms.len() {
        let to = end(&text, from);
        bodies.push(write::body(&text, from, without_trailing_blanks(&text, from, to)));
        from = begin(&text, to);
    }
    bodies
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
fn end(text: &Atoms, from: usize) -> usize {
    let fits = longest(text, from);
    if fits == text.atoms.len() {
        return fits;
    }
    // Later messages hold no more than `LONGEST`, so this one has to hold the rest if there
    // shall be no more of them than needed.
    let sizes: Vec<usize> = (from..text.atoms.len()).map(|at| size(text, at)).collect();
    let total: usize = sizes.iter().sum();
    let least = total - total.div_ceil(LONGEST).saturating_sub(1) * LONGEST;
    best_cut(text, from..fits, &sizes, (least.max(LONGEST / 8), Cut::Sentence))
        .or_else(|| best_cut(text, from..fits, &sizes, (LONGEST / 2, Cut::Word)))
        .unwrap_or(fits)
}

/// About how much room an atom takes, with what stands before its line.
fn size(text: &Atoms, at: usize) -> usize {
    let atom = &text.atoms[at];
    let frame = &text.frames[atom.line];
    let before = if at == frame.begins { units(&frame.lead) + 2 } else { 0 };
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
fn longest(text: &Atoms, from: usize) -> usize {
    let fits = |to: usize| units(&write::body(text, from, to)) <= LONGEST;
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
