//! Every list of words of the tables, and which of them a word is in: looked up once for each word of
//! a text, however many patterns ask.

use std::collections::HashMap;
use std::sync::Arc;

use super::text::{QUOTED, Word};
use crate::words::plain;

/// Words that stand for one another: a list of the vocabulary.
#[derive(Clone, Copy, Debug)]
pub(super) struct Words {
    list: usize,
    /// Any word that denies nothing.
    pub(super) any: bool,
    /// The beginning of a part of a sentence too.
    pub(super) begin: bool,
    /// The end of a part of a sentence too.
    pub(super) end: bool,
}

impl Words {
    pub(super) fn has(&self, word: &Word) -> bool {
        word.kinds.has(self.list)
    }

    /// Whether one of these words may be what stands here, given all that stand in the sentence.
    pub(super) fn may_stand(&self, all: &Kinds) -> bool {
        self.begin || self.end || all.has(self.list)
    }
}

/// Words that English writes with a capital letter, and are no names.
const SPEAKERS: [&str; 5] = ["i", "im", "ive", "ill", "id"];

/// Which lists a word is in, one bit each.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Kinds(Arc<[u64]>);

impl Kinds {
    fn has(&self, list: usize) -> bool {
        self.0.get(list / 64).is_some_and(|bits| bits >> (list % 64) & 1 == 1)
    }

    /// Those of any of these words.
    pub(super) fn of(words: &[Word]) -> Self {
        let longest = words.iter().map(|it| it.kinds.0.len()).max().unwrap_or(0);
        let mut all = vec![0; longest];
        for word in words {
            all.iter_mut().zip(word.kinds.0.iter()).for_each(|(all, bits)| *all |= bits);
        }
        Self(all.into())
    }
}

/// The lists.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    /// What each list names, and what it names as none of it.
    names: Vec<Vec<String>>,
    buts: Vec<Option<usize>>,
    /// Lists whose words may follow letters that are written together with them.
    prefixed: Vec<bool>,
    prefixes: Vec<&'static str>,
    plain: HashMap<String, Vec<usize>>,
    accented: HashMap<String, Vec<usize>>,
    /// By a beginning, and an ending as it is written.
    by_ends: HashMap<(String, String), Vec<usize>>,
    capitals: Vec<usize>,
    any: Vec<usize>,
    /// The lists of the language that is being read, as the tables write them.
    written: HashMap<(String, bool), Words>,
}

impl Vocabulary {
    /// How many lists there are.
    pub(super) fn len(&self) -> usize {
        self.names.len()
    }

    /// What these words name.
    pub(super) fn names(&self, words: Words) -> &[String] {
        &self.names[words.list]
    }

    /// All that is named by lists from this one on.
    pub(super) fn named_from(&self, first: usize) -> impl Iterator<Item = &str> {
        self.names[first..].iter().flatten().map(String::as_str)
    }

    /// Begins with the lists of a language that writes these together with the word that follows.
    pub(super) fn begin(&mut self, prefixes: &[&'static str]) {
        self.prefixes.extend(prefixes);
        self.written.clear();
    }

    /// A list, as the tables write it (`pattern.rs`).
    pub(super) fn add(&mut self, list: &str, prefixed: bool) -> Words {
        let key = (list.to_owned(), prefixed);
        if let Some(words) = self.written.get(&key) {
            return *words;
        }
        let words = self.add_new(list, prefixed);
        self.written.insert(key, words);
        words
    }

    fn add_new(&mut self, list: &str, prefixed: bool) -> Words {
        let named = list.split([' ', '|', '\n']).filter(|word| !word.is_empty());
        let (none, named): (Vec<&str>, Vec<&str>) =
            named.partition(|it| it.len() > 1 && it.starts_with('-'));
        let none = none.iter().map(|it| &it[1..]).collect::<Vec<_>>().join("|");
        let but = (!none.is_empty()).then(|| self.add(&none, prefixed).list);
        let list = self.names.len();
        self.names.push(Vec::new());
        self.buts.push(but);
        self.prefixed.push(prefixed);
        let mut words = Words { list, any: false, begin: false, end: false };
        for word in named {
            match word {
                "_" => {
                    words.any = true;
                    self.any.push(list);
                }
                "@" => self.capitals.push(list),
                "^" => words.begin = true,
                "$" => words.end = true,
                word => self.name(list, word),
            }
        }
        words
    }

    fn name(&mut self, list: usize, word: &str) {
        let add = |to: &mut HashMap<String, Vec<usize>>, word: String| {
            to.entry(word).or_default().push(list);
        };
        if let Some(word) = word.strip_prefix('!') {
            add(&mut self.accented, word.to_lowercase());
            self.names[list].push(word.to_lowercase());
        } else if let Some((begin, end)) = word.split_once('*') {
            let ends = (plain::words(begin).concat(), end.to_lowercase());
            self.by_ends.entry(ends).or_default().push(list);
        } else {
            if is_anothers(word) {
                add(&mut self.accented, word.to_lowercase());
            }
            let plain =
                if word == QUOTED { QUOTED.to_owned() } else { plain::words(word).concat() };
            self.names[list].push(plain.clone());
            add(&mut self.plain, plain);
        }
    }

    /// Which lists a word is in.
    pub(super) fn kinds(&self, word: &Word) -> Kinds {
        let mut kinds = Bits(vec![0; self.len().div_ceil(64)]);
        self.any.iter().for_each(|list| kinds.set(*list));
        if word.capital && !SPEAKERS.contains(&word.text.as_str()) {
            self.capitals.iter().for_each(|list| kinds.set(*list));
        }
        if !is_anothers(&word.raw) {
            self.plain.get(&word.text).into_iter().flatten().for_each(|list| kinds.set(*list));
        }
        self.accented.get(&word.raw).into_iter().flatten().for_each(|list| kinds.set(*list));
        self.set_by_ends(&word.text, &word.raw, |_| true, &mut kinds);
        let rests = self.prefixes.iter().filter_map(|prefix| word.text.strip_prefix(prefix));
        for rest in rests.filter(|it| it.chars().count() > 1) {
            let prefixed = |list: &usize| self.prefixed[*list];
            let plain = self.plain.get(rest).into_iter().flatten().filter(|it| prefixed(it));
            plain.for_each(|list| kinds.set(*list));
            self.set_by_ends(rest, &word.raw, prefixed, &mut kinds);
        }
        // A list comes after what it names as none of it.
        for (list, but) in self.buts.iter().enumerate() {
            if but.is_some_and(|but| kinds.has(but)) {
                kinds.clear(list);
            }
        }
        Kinds(kinds.0.into())
    }

    fn set_by_ends(
        &self,
        text: &str,
        raw: &str,
        counts: impl Fn(&usize) -> bool,
        kinds: &mut Bits,
    ) {
        for ((begin, end), lists) in &self.by_ends {
            if text.starts_with(begin.as_str()) && raw.ends_with(end.as_str()) {
                lists.iter().filter(|it| counts(it)).for_each(|list| kinds.set(*list));
            }
        }
    }
}

/// Whether a verb may be another's past by its last accent alone: "borró", where "borro" is Mila's.
fn is_anothers(word: &str) -> bool {
    word.ends_with('ó')
}

struct Bits(Vec<u64>);

impl Bits {
    fn set(&mut self, at: usize) {
        self.0[at / 64] |= 1 << (at % 64);
    }

    fn clear(&mut self, at: usize) {
        self.0[at / 64] &= !(1 << (at % 64));
    }

    fn has(&self, at: usize) -> bool {
        self.0[at / 64] >> (at % 64) & 1 == 1
    }
}
