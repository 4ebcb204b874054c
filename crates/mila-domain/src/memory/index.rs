//! Which phrases a word may begin: told once for each word, because most words begin none.

use std::collections::HashMap;
use std::sync::Arc;

use super::phrases::Calendar;
use super::pieces::{self, Piece};

/// What a word that is looked up has to do with a list of phrases.
#[derive(Clone, Copy, Debug)]
struct Mark {
    list: usize,
    /// Whether the word is a phrase by itself.
    alone: bool,
    /// Whether it is, letter for letter.
    exact: bool,
}

/// The first words of all lists.
#[derive(Debug, Default)]
pub(super) struct Index {
    lists: usize,
    exact: HashMap<String, Vec<Mark>>,
    begins: HashMap<String, Vec<Mark>>,
    ends: HashMap<String, Vec<Mark>>,
    holds: Vec<(String, Mark)>,
    around: Vec<(String, String, Mark)>,
    numbers: Vec<Mark>,
}

impl Index {
    /// Takes a list up, and gives its number.
    pub(super) fn add<'p>(
        &mut self,
        phrases: impl Iterator<Item = &'p Vec<Piece>>,
        calendar: &Calendar,
        numbers: &HashMap<String, u32>,
    ) -> usize {
        let list = self.lists;
        self.lists += 1;
        for phrase in phrases {
            let alone = phrase.len() == 1;
            let exact = alone && matches!(phrase[0], Piece::Exact(_));
            self.put(&phrase[0], Mark { list, alone, exact }, calendar, numbers);
        }
        list
    }

    fn put(
        &mut self,
        piece: &Piece,
        mark: Mark,
        calendar: &Calendar,
        numbers: &HashMap<String, u32>,
    ) {
        let named = match piece {
            Piece::Exact(text) => return self.exact.entry(text.clone()).or_default().push(mark),
            Piece::Begins(text) => return self.begins.entry(text.clone()).or_default().push(mark),
            Piece::Ends(text) => return self.ends.entry(text.clone()).or_default().push(mark),
            Piece::Holds(text) => return self.holds.push((text.clone(), mark)),
            Piece::Around(front, back) => {
                return self.around.push((front.clone(), back.clone(), mark));
            }
            Piece::Number => {
                self.numbers.push(mark);
                for word in numbers.keys() {
                    self.exact.entry(word.clone()).or_default().push(mark);
                }
                return;
            }
            Piece::Weekday => &calendar.weekday,
            Piece::Span => &calendar.span,
            Piece::Month => &calendar.month,
        };
        for phrase in named.all() {
            let alone = mark.alone && phrase.len() == 1;
            self.put(&phrase[0], Mark { alone, ..mark }, calendar, numbers);
        }
    }

    /// What a word has to do with each list, by the texts that it is compared as.
    pub(super) fn marks<'w>(&self, texts: impl Iterator<Item = &'w str>, number: bool) -> Marks {
        let mut marks = Sets::none(self.lists);
        for (nth, text) in texts.enumerate() {
            let found = self.exact.get(text).into_iter().flatten();
            found.for_each(|mark| marks.set(Mark { exact: mark.exact && nth == 0, ..*mark }));
            for at in (1..=text.len()).filter(|at| text.is_char_boundary(*at)) {
                self.begins.get(&text[..at]).into_iter().flatten().for_each(|it| marks.set(*it));
            }
            for at in (0..text.len()).filter(|at| text.is_char_boundary(*at)) {
                self.ends.get(&text[at..]).into_iter().flatten().for_each(|it| marks.set(*it));
            }
            let around = self.around.iter().filter(|(a, b, _)| pieces::is_around(text, a, b));
            around.for_each(|(_, _, mark)| marks.set(*mark));
            let held =
                self.holds.iter().filter(|(part, _)| nth == 0 && text.contains(part.as_str()));
            held.for_each(|(_, mark)| marks.set(*mark));
        }
        if number {
            self.numbers.iter().for_each(|mark| marks.set(*mark));
        }
        Marks { bits: marks.bits.into() }
    }
}

/// What a word has to do with each list: three sets of bits, one behind another.
#[derive(Clone, Debug)]
pub(super) struct Marks {
    bits: Arc<[u64]>,
}

/// The sets, in their order.
const SETS: usize = 3;

impl Marks {
    /// Whether a phrase of the list may begin with the word.
    pub(super) fn opens(&self, list: usize) -> bool {
        self.has(0, list)
    }

    /// Whether the word is a phrase of the list by itself.
    pub(super) fn is_alone(&self, list: usize) -> bool {
        self.has(1, list)
    }

    /// Whether it is one letter for letter.
    pub(super) fn is_exact(&self, list: usize) -> bool {
        self.has(2, list)
    }

    fn has(&self, set: usize, list: usize) -> bool {
        let length = self.bits.len() / SETS;
        self.bits[set * length + list / 64] >> (list % 64) & 1 == 1
    }
}

/// The same while they are filled.
struct Sets {
    bits: Vec<u64>,
}

impl Sets {
    fn none(lists: usize) -> Self {
        Self { bits: vec![0; SETS * lists.div_ceil(64)] }
    }

    fn set(&mut self, mark: Mark) {
        let length = self.bits.len() / SETS;
        for (set, _) in [true, mark.alone, mark.exact].iter().enumerate().filter(|it| *it.1) {
            self.bits[set * length + mark.list / 64] |= 1 << (mark.list % 64);
        }
    }
}
