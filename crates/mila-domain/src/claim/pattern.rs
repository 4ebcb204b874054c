//! Runs of words, as the tables write them.
//!
//! A pattern is words with spaces between; each place is one of these:
//!
//! - `saved|stored`: one of these words; `!guardé` with this accent, `{i}` one of a class, `-me` none
//!   of these; `remind*` with this beginning, `*ing` with this ending as it is written, `ת*י` with both
//! - `saved?`: a place that may be empty
//! - `~`: words that say nothing by themselves, or none
//! - `_`: any word that denies nothing; `..` up to six of them; `**` the same over pauses
//! - `^`, `$`: where a part of a sentence begins, ends; `,`: where one may begin
//!
//! Among words `_` is any, `@` any with a capital letter, `"` something in quotation marks, and `^` and
//! `$` the beginning and the end of a part of a sentence: `_|-me` is any word but one.

use std::collections::HashSet;

use super::text::{QUOTED, Word};
use crate::words::plain;

/// Words that stand for one another.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    plain: HashSet<String>,
    accented: Vec<String>,
    /// Beginnings, each with an ending as it is written.
    ends: Vec<(String, String)>,
    /// None of these, whatever else they are.
    but: Option<Box<Self>>,
    /// Any word too.
    any: bool,
    /// A word with a capital letter too.
    capital: bool,
    /// The beginning of a part of a sentence too.
    begin: bool,
    /// The end of a part of a sentence too.
    end: bool,
}

impl Words {
    pub(super) fn of(list: &str) -> Self {
        let mut words = Self::default();
        for word in list.split([' ', '|', '\n']).filter(|word| !word.is_empty()) {
            words.add(word);
        }
        words
    }

    fn add(&mut self, word: &str) {
        if matches!(word, "_" | "@" | "^" | "$" | QUOTED) {
            self.any |= word == "_";
            self.capital |= word == "@";
            self.begin |= word == "^";
            self.end |= word == "$";
            self.plain.extend((word == QUOTED).then(|| word.to_owned()));
        } else if let Some(word) = word.strip_prefix('-') {
            self.but.get_or_insert_default().add(word);
        } else if let Some(word) = word.strip_prefix('!') {
            self.accented.push(word.to_lowercase());
        } else if let Some((begin, end)) = word.split_once('*') {
            self.ends.push((plain::words(begin).concat(), end.to_lowercase()));
        } else {
            self.accented.extend(is_anothers(word).then(|| word.to_lowercase()));
            self.plain.insert(plain::words(word).concat());
        }
    }

    /// Whether a word is one of them, as it stands or after letters that are written together with
    /// what follows.
    pub(super) fn has(&self, word: &Word, prefixes: &[&str]) -> bool {
        if self.but.as_ref().is_some_and(|but| but.has(word, prefixes)) {
            return false;
        }
        if self.any
            || self.capital && word.capital
            || !is_anothers(&word.raw) && self.has_plain(&word.text)
            || self.accented.contains(&word.raw)
            || self.has_ends(&word.text, word)
        {
            return true;
        }
        let mut rests = prefixes.iter().filter_map(|prefix| word.text.strip_prefix(prefix));
        rests.any(|rest| {
            rest.chars().count() > 1 && (self.has_plain(rest) || self.has_ends(rest, word))
        })
    }

    /// Whether a word, or what is left of it, has one of the beginnings and its ending.
    fn has_ends(&self, text: &str, word: &Word) -> bool {
        let fits = |(begin, end): &(String, String)| {
            text.starts_with(begin.as_str()) && word.raw.ends_with(end.as_str())
        };
        self.ends.iter().any(fits)
    }

    /// Those that are written out.
    pub(super) fn all(&self) -> impl Iterator<Item = &str> {
        self.plain.iter().chain(&self.accented).map(String::as_str)
    }

    /// Those and the ones that it names as none of these.
    fn named(&self) -> impl Iterator<Item = &str> {
        self.all().chain(self.but.iter().flat_map(|it| it.all()))
    }

    fn has_plain(&self, text: &str) -> bool {
        self.plain.contains(text)
    }
}

/// Whether a verb may be another's past by its last accent alone: "borró", where "borro" is Mila's.
fn is_anothers(word: &str) -> bool {
    word.ends_with('ó')
}

#[derive(Clone, Debug)]
enum Place {
    One(Words),
    Any,
    Fillers,
    Run { over_pauses: bool },
    Begin,
    End,
    Pause,
}

/// A run of words to look for.
#[derive(Clone, Debug)]
pub(super) struct Pattern(Vec<(Place, bool)>, pub(super) String);

/// What a language lends its patterns.
#[derive(Debug, Default)]
pub(super) struct Common {
    /// Words that say nothing by themselves.
    pub(super) fillers: Words,
    /// Words that deny.
    pub(super) not: Words,
    /// What is written together with the word that follows.
    pub(super) prefixes: Vec<&'static str>,
}

/// Most words of a run.
const LONGEST_RUN: usize = 6;

/// The same over pauses.
const LONGEST_OVER_PAUSES: usize = 14;

/// Most words that say nothing.
const MOST_FILLERS: usize = 5;

impl Pattern {
    pub(super) fn of(pattern: &str, classes: &[(&str, &str)]) -> Self {
        Self(pattern.split_whitespace().map(|place| Self::place(place, classes)).collect(), pattern.to_owned())
    }

    fn place(place: &str, classes: &[(&str, &str)]) -> (Place, bool) {
        let (place, optional) = match place.strip_suffix('?') {
            Some(place) => (place, true),
            None => (place, false),
        };
        let place = match place {
            "~" => Place::Fillers,
            "_" => Place::Any,
            ".." => Place::Run { over_pauses: false },
            "**" => Place::Run { over_pauses: true },
            "^" => Place::Begin,
            "$" => Place::End,
            "," => Place::Pause,
            words => {
                let mut words = words.to_owned();
                for (name, list) in classes {
                    let none = format!("-{}", list.replace('|', "|-"));
                    words = words.replace(&format!("-{{{name}}}"), &none);
                    words = words.replace(&format!("{{{name}}}"), list);
                }
                Place::One(Words::of(&words))
            }
        };
        (place, optional)
    }

    /// Whether a part of a sentence must begin with it, where its first word is this one.
    pub(super) fn begins_at(&self, word: &Word) -> bool {
        match self.0.first() {
            Some((Place::Begin, _)) => true,
            Some((Place::One(list), _)) => list.begin && !list.has(word, &[]),
            _ => false,
        }
    }

    /// The words that it may hold.
    pub(super) fn words(&self) -> impl Iterator<Item = &str> {
        self.lists().flat_map(Words::all)
    }

    /// Every word that it names.
    pub(super) fn named(&self) -> impl Iterator<Item = &str> {
        self.lists().flat_map(Words::named)
    }

    fn lists(&self) -> impl Iterator<Item = &Words> {
        self.0.iter().filter_map(|(place, _)| match place {
            Place::One(words) => Some(words),
            _ => None,
        })
    }

    /// The words that it may begin with, as they are written or compared; `None` when it may begin
    /// with others too.
    pub(super) fn first_words(&self, common: &Common) -> Option<Vec<String>> {
        let mut places = self.0.iter().filter(|(place, _)| !matches!(place, Place::Begin));
        let (Place::One(words), false) = places.next()? else { return None };
        let open = words.any || words.capital || words.begin || words.end;
        if open || !words.ends.is_empty() {
            return None;
        }
        let prefixed = |word: &String| {
            let prefixed = common.prefixes.iter().map(move |prefix| format!("{prefix}{word}"));
            std::iter::once(word.clone()).chain(prefixed).collect::<Vec<_>>()
        };
        let plain = words.plain.iter().flat_map(prefixed);
        Some(plain.chain(words.accented.iter().cloned()).collect())
    }

    /// Where it ends when it begins here, if it does.
    pub(super) fn fits_at(&self, words: &[Word], from: usize, common: &Common) -> Option<usize> {
        Self::fits(&self.0, words, from, from, common)
    }

    /// Where it stands in a sentence; each with its end.
    pub(super) fn found<'p>(
        &'p self,
        words: &'p [Word],
        common: &'p Common,
    ) -> impl Iterator<Item = (usize, usize)> + 'p {
        (0..words.len()).filter_map(move |from| {
            let to = Self::fits(&self.0, words, from, from, common)?;
            Some((from, to))
        })
    }

    /// Where these places end when they begin at `at`, if they fit.
    fn fits(
        places: &[(Place, bool)],
        words: &[Word],
        from: usize,
        at: usize,
        common: &Common,
    ) -> Option<usize> {
        let Some(((place, optional), rest)) = places.split_first() else { return Some(at) };
        let go_on = |at| Self::fits(rest, words, from, at, common);
        let one = |fits: &dyn Fn(&Word) -> bool| {
            let word = words.get(at).filter(|it| (at == from || !it.pause) && fits(it));
            word.and_then(|_| go_on(at + 1))
        };
        let found = match place {
            Place::One(list) => {
                let fits = |word: &Word| {
                    list.has(word, &common.prefixes) && !(list.any && common.not.has(word, &[]))
                };
                let begins = || list.begin && begins(words, at, common);
                let ends = || list.end && ends(words, at, common);
                one(&fits).or_else(|| (begins() || ends()).then(|| go_on(at)).flatten())
            }
            Place::Any => one(&|word| !common.not.has(word, &[])),
            Place::Begin => begins(words, at, common).then(|| go_on(at)).flatten(),
            Place::End => ends(words, at, common).then(|| go_on(at)).flatten(),
            Place::Pause => Self::fits(rest, words, at, at, common),
            Place::Fillers => (0..=MOST_FILLERS)
                .map_while(|more| {
                    let fills = |word: &Word| common.fillers.has(word, &[]);
                    run(words, from, at, more, false, &fills).then(|| go_on(at + more))
                })
                .find_map(|found| found),
            Place::Run { over_pauses } => {
                let most = if *over_pauses { LONGEST_OVER_PAUSES } else { LONGEST_RUN };
                let says = |word: &Word| !common.not.has(word, &[]);
                (0..=most)
                    .map_while(|more| {
                        run(words, from, at, more, *over_pauses, &says).then(|| go_on(at + more))
                    })
                    .find_map(|found| found)
            }
        };
        found.or_else(|| optional.then(|| go_on(at)).flatten())
    }
}

/// Whether `more` words from `at` on are all of a kind; only the last need be looked at, as they are
/// tried one after another.
fn run(
    words: &[Word],
    from: usize,
    at: usize,
    more: usize,
    over_pauses: bool,
    fits: &dyn Fn(&Word) -> bool,
) -> bool {
    let Some(last) = more.checked_sub(1).map(|before| at + before) else { return true };
    words.get(last).is_some_and(|it| (last == from || over_pauses || !it.pause) && fits(it))
}

/// Whether a part of the sentence begins here, but for words that say nothing.
fn begins(words: &[Word], at: usize, common: &Common) -> bool {
    let mut before = words[..at].iter().enumerate().rev();
    if words.get(at).is_some_and(|it| it.pause) {
        return true;
    }
    for (_, word) in before.by_ref() {
        if !common.fillers.has(word, &[]) {
            return false;
        }
        if word.pause {
            return true;
        }
    }
    true
}

/// Whether a part of the sentence ends here, but for words that say nothing.
fn ends(words: &[Word], at: usize, common: &Common) -> bool {
    let after = words[at.min(words.len())..].iter().take_while(|it| !it.pause);
    after.into_iter().all(|word| common.fillers.has(word, &[]))
}
