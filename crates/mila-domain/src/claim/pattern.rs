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

use super::text::Word;
use super::vocabulary::{Kinds, Vocabulary, Words};

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
pub(super) struct Pattern(Vec<(Place, bool)>);

/// What a language lends its patterns.
#[derive(Debug)]
pub(super) struct Common {
    /// Words that say nothing by themselves.
    pub(super) fillers: Words,
    /// Words that deny.
    pub(super) not: Words,
}

/// Most words of a run.
const LONGEST_RUN: usize = 6;

/// The same over pauses.
const LONGEST_OVER_PAUSES: usize = 14;

/// Most words that say nothing.
const MOST_FILLERS: usize = 5;

impl Pattern {
    pub(super) fn of(pattern: &str, classes: &[(&str, &str)], vocabulary: &mut Vocabulary) -> Self {
        let places = pattern.split_whitespace();
        Self(places.map(|place| Self::place(place, classes, vocabulary)).collect())
    }

    fn place(place: &str, classes: &[(&str, &str)], vocabulary: &mut Vocabulary) -> (Place, bool) {
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
                    if !words.contains('{') {
                        break;
                    }
                    let none = format!("-{}", list.replace('|', "|-"));
                    words = words.replace(&format!("-{{{name}}}"), &none);
                    words = words.replace(&format!("{{{name}}}"), list);
                }
                Place::One(vocabulary.add(&words, true))
            }
        };
        (place, optional)
    }

    /// Whether a part of a sentence must begin with it, where its first word is this one.
    pub(super) fn begins_at(&self, word: &Word) -> bool {
        match self.0.first() {
            Some((Place::Begin, _)) => true,
            Some((Place::One(list), _)) => list.begin && !list.has(word),
            _ => false,
        }
    }

    /// The lists of words that it names.
    pub(super) fn lists(&self) -> impl Iterator<Item = Words> + '_ {
        self.0.iter().filter_map(|(place, _)| match place {
            Place::One(words) => Some(*words),
            _ => None,
        })
    }

    /// Whether a sentence has a word for each place that must not be empty.
    pub(super) fn may_stand(&self, all: &Kinds) -> bool {
        self.0.iter().all(|(place, optional)| match place {
            Place::One(words) => *optional || words.may_stand(all),
            _ => true,
        })
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
                let fits = |word: &Word| list.has(word) && !(list.any && common.not.has(word));
                let begins = || list.begin && begins(words, at, common);
                let ends = || list.end && ends(words, at, common);
                one(&fits).or_else(|| (begins() || ends()).then(|| go_on(at)).flatten())
            }
            Place::Any => one(&|word| !common.not.has(word)),
            Place::Begin => begins(words, at, common).then(|| go_on(at)).flatten(),
            Place::End => ends(words, at, common).then(|| go_on(at)).flatten(),
            Place::Pause => Self::fits(rest, words, at, at, common),
            Place::Fillers => (0..=MOST_FILLERS)
                .map_while(|more| {
                    let fills = |word: &Word| common.fillers.has(word);
                    run(words, from, at, more, false, &fills).then(|| go_on(at + more))
                })
                .find_map(|found| found),
            Place::Run { over_pauses } => {
                let most = if *over_pauses { LONGEST_OVER_PAUSES } else { LONGEST_RUN };
                let says = |word: &Word| !common.not.has(word);
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
        if !common.fillers.has(word) {
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
    after.into_iter().all(|word| common.fillers.has(word))
}
