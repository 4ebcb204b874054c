//! Stretches of a paragraph with a mark.

use std::ops::Range;

use super::delimiter::{self, Run};
use super::line::Marks;

/// All of them, by where they begin and end.
pub(super) struct Spans {
    /// Where something begins or ends to be marked, and how often it is from there on: bold, italic,
    /// struck.
    changes: Vec<(usize, [i32; 3])>,
    begins: Vec<usize>,
    ends: Vec<usize>,
}

impl Spans {
    fn of(spans: &[(Range<usize>, Marks)]) -> Self {
        let flags = |marks: Marks| [marks.bold, marks.italic, marks.strike].map(i32::from);
        let mut changes: Vec<(usize, [i32; 3])> = Vec::new();
        for (inside, marks) in spans {
            changes.push((inside.start, flags(*marks)));
            changes.push((inside.end, flags(*marks).map(|flag| -flag)));
        }
        changes.sort_by_key(|(at, _)| *at);
        let mut now = [0; 3];
        for (_, change) in &mut changes {
            now = [0, 1, 2].map(|flag| now[flag] + change[flag]);
            *change = now;
        }
        let sorted = |mut places: Vec<usize>| {
            places.sort_unstable();
            places
        };
        let begins = sorted(spans.iter().map(|(inside, _)| inside.start).collect());
        let ends = sorted(spans.iter().map(|(inside, _)| inside.end).collect());
        Self { changes, begins, ends }
    }

    /// The marks of what stands at this byte, and those that are around anyway.
    pub(super) fn marks(&self, at: usize, around: Marks) -> Marks {
        let passed = self.changes.partition_point(|(change, _)| *change <= at);
        let counts = passed.checked_sub(1).map_or([0; 3], |last| self.changes[last].1);
        let [bold, italic, strike] = counts.map(|count| count > 0);
        Marks {
            bold: around.bold || bold,
            italic: around.italic || italic,
            strike: around.strike || strike,
            ..around
        }
    }

    /// Whether one begins at the end of this run of markers, or in it, or ends there.
    pub(super) fn touch(&self, run: &Range<usize>) -> bool {
        let any = |places: &[usize], from: usize, to: usize| {
            places.partition_point(|at| *at < from) < places.partition_point(|at| *at < to)
        };
        any(&self.ends, run.start, run.end) || any(&self.begins, run.start + 1, run.end + 1)
    }
}

/// What these runs of markers mark.
pub(super) fn spans(text: &str, runs: &[Run], around: Marks) -> Spans {
    let mut pairs = delimiter::pairs(text, runs);
    pairs.sort_by_key(|pair| (pair.inside.start - pair.length, std::cmp::Reverse(pair.inside.end)));
    let mut spans = Vec::with_capacity(pairs.len());
    // How far what is bold reaches.
    let mut bold = 0;
    for pair in pairs {
        let within = pair.inside.start < bold;
        let mut marks = Marks::default();
        match (pair.marker, pair.length) {
            ('~', _) => marks.strike = true,
            (_, 3) => (marks.bold, marks.italic) = (true, true),
            (_, 2) => marks.bold = true,
            ('*', _) if !within && !around.bold && !pair.of_three => marks.bold = true,
            _ => marks.italic = true,
        }
        if marks.bold {
            bold = bold.max(pair.inside.end);
        }
        spans.push((pair.inside, marks));
    }
    Spans::of(&spans)
}
