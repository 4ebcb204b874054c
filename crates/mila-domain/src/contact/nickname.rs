//! Short names that people have for names, by custom.
//!
//! A short name is near the full one, the full one a little less near it; of two short names of one
//! full name it is doubtful whether they are one: who is called "Will" is hardly "Bill". Each line is a
//! full name in its spellings, and what is short for it by common usage. Spellings of one name are near
//! each other.

use std::collections::{HashMap, HashSet};
use std::sync::LazyLock;

const TABLE: &str = include_str!("nicknames.txt");

struct Line {
    spellings: Vec<&'static str>,
    short: Vec<&'static str>,
}

static LINES: LazyLock<Vec<Line>> = LazyLock::new(|| {
    let words = |text: &'static str| text.split_whitespace().collect();
    let lines = TABLE.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    lines
        .map(|line| {
            let (full, short) = line.split_once(':').unwrap_or((line, ""));
            Line { spellings: words(full), short: words(short) }
        })
        .collect()
});

static LINES_OF: LazyLock<HashMap<&'static str, Vec<usize>>> = LazyLock::new(|| {
    let mut lines: HashMap<&str, Vec<usize>> = HashMap::new();
    for (nth, line) in LINES.iter().enumerate() {
        line.spellings
            .iter()
            .chain(&line.short)
            .for_each(|it| lines.entry(it).or_default().push(nth));
    }
    lines
});

/// Names that by custom are the same name as another.
#[derive(Default)]
pub(super) struct Others {
    /// Full names and their spellings, for which it is short or another spelling.
    full: HashSet<&'static str>,
    /// Names that are short for it: who says the full one seldom means them.
    short: HashSet<&'static str>,
    /// Names that are short for the same one.
    beside: HashSet<&'static str>,
}

/// In what way a name is another by custom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Custom {
    Full,
    Short,
    Beside,
}

impl Others {
    /// Of a word, and of those it may stand for.
    pub(super) fn of<'w>(words: impl Iterator<Item = &'w str>) -> Self {
        let mut others = Self::default();
        for word in words {
            let lines = LINES_OF.get(word).into_iter().flatten().map(|nth| &LINES[*nth]);
            for line in lines {
                others.full.extend(line.spellings.iter().filter(|it| **it != word));
                let short = line.short.iter().filter(|it| **it != word);
                if line.spellings.contains(&word) {
                    others.short.extend(short);
                } else {
                    others.beside.extend(short);
                }
            }
        }
        others
    }

    pub(super) fn custom(&self, name: &str) -> Option<Custom> {
        match name {
            _ if self.full.contains(name) => Some(Custom::Full),
            _ if self.short.contains(name) => Some(Custom::Short),
            _ if self.beside.contains(name) => Some(Custom::Beside),
            _ => None,
        }
    }
}

/// Whether a word is a name of its own that many have. It is then no slip for another.
pub(super) fn is_known(word: &str) -> bool {
    LINES_OF.contains_key(word)
}
