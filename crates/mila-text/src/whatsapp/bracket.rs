//! Which brackets belong together: looked at once, for a text may hold nothing else.

use std::collections::HashMap;
use std::ops::Range;

/// The square and the round brackets of a text, by where each opens. They close in the same line.
pub(super) struct Brackets(HashMap<usize, usize>);

impl Brackets {
    pub(super) fn of(text: &str) -> Self {
        let mut closed = HashMap::new();
        let (mut square, mut round) = (Vec::new(), Vec::new());
        let mut escaped = false;
        for (at, c) in text.char_indices() {
            match c {
                '\n' => {
                    square.clear();
                    round.clear();
                    escaped = false;
                }
                _ if escaped => escaped = false,
                '\\' => escaped = true,
                '[' => square.push(at),
                '(' => round.push(at),
                ']' => closed.extend(square.pop().map(|open| (open, at))),
                ')' => closed.extend(round.pop().map(|open| (open, at))),
                _ => {}
            }
        }
        Self(closed)
    }

    /// What stands between the bracket that opens here and the one that closes it.
    pub(super) fn inside(&self, open: usize) -> Option<Range<usize>> {
        self.0.get(&open).map(|close| open + 1..*close)
    }
}
