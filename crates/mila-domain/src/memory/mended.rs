//! What a person takes back right after they said it: "on the 13th, sorry, the 14th".

use std::ops::Range;

use super::made_up;
use super::phrases::Table;
use super::text::{Text, Word};

/// Most words that are put in place of others.
const MENDS: usize = 6;

/// Most words in front of a mark that are looked at.
const NEAR: usize = 12;

/// Most of them that need no likeness to what they replace.
const BARE: usize = 2;

/// Whether the fact holds what is taken back behind the quote, or within it, and nothing of what is
/// put in its place.
pub(super) fn is_taken_back(
    text: &Text<'_>,
    quote: &Range<usize>,
    fact: &[Word<'_>],
    tables: &[&Table],
) -> bool {
    let last = text.words[quote.end - 1].sentence;
    let end = text.sentence(last + 1).end.max(text.sentence(last).end);
    let told = |word: &Word<'_>| made_up::is_told(word, fact, tables);
    (quote.start + 1..end).any(|at| {
        replaced(&text.words, at, tables).is_some_and(|(old, new)| {
            told(&text.words[old]) && !new.into_iter().any(|it| made_up::stands(it, fact))
        })
    })
}

/// The words without those that are taken back.
pub(super) fn lasting<'t>(words: &[Word<'t>], tables: &[&Table]) -> Vec<Word<'t>> {
    let gone: Vec<_> =
        (1..words.len()).filter_map(|at| Some(replaced(words, at, tables)?.0)).collect();
    let kept = words.iter().enumerate().filter(|(at, _)| gone.binary_search(at).is_err());
    kept.map(|(_, word)| word.clone()).collect()
}

/// Where the word stands that a correction at `at` replaces, and what tells something of what
/// replaces it.
fn replaced<'w, 't>(
    words: &'w [Word<'t>],
    at: usize,
    tables: &[&Table],
) -> Option<(usize, Vec<&'w Word<'t>>)> {
    let length = mark(words, at, tables)?;
    let from = words.partition_point(|it| it.sentence < words[at - 1].sentence);
    let from = from.max(at.saturating_sub(NEAR));
    let (before, behind) = (&words[from..at], replacement(words, at + length));
    let strong = tables.iter().any(|it| it.mend.at(words, at, it) == Some(length));
    if !strong && !is_alike(before, behind, tables) {
        return None;
    }
    let numbers = behind.iter().any(|it| it.number) && before.iter().any(|it| it.number);
    // A name tells something even where another language has it for a plain word.
    let tells = |word: &Word<'_>| !made_up::is_empty(word) || word.is_capital();
    let counts = |word: &&Word<'_>| if numbers { word.number } else { tells(word) };
    let old = (from..at).rev().find(|it| counts(&&words[*it]))?;
    let new: Vec<_> = behind.iter().filter(counts).take(if numbers { MENDS } else { 1 }).collect();
    (!new.is_empty()).then_some((old, new))
}

/// How long the mark of a correction is that stands there, behind a pause or first in its sentence.
/// A bare "no" is one only before a pause.
fn mark(words: &[Word<'_>], at: usize, tables: &[&Table]) -> Option<usize> {
    if !words[at].pause && words[at].sentence == words[at - 1].sentence {
        return None;
    }
    let strong = tables.iter().filter_map(|it| it.mend.at(words, at, it)).max();
    let weak = tables.iter().filter_map(|it| it.sorry.at(words, at, it)).max();
    let denies = tables.iter().any(|it| it.not.has(&words[at], it));
    let paused = |length: usize| words.get(at + length).is_some_and(|it| it.pause);
    strong.max(weak.filter(|length| !denies || paused(*length)))
}

/// What stands behind a mark, up to a pause or the end of the sentence.
fn replacement<'w, 't>(words: &'w [Word<'t>], from: usize) -> &'w [Word<'t>] {
    let Some(first) = words.get(from) else { return &[] };
    let rest = (from + 1..words.len())
        .take_while(|it| words[*it].sentence == first.sentence && !words[*it].pause);
    let to = from + 1 + rest.take(MENDS).count();
    &words[from..to]
}

/// Whether what follows is of the kind of what stands before: numbers, names, the same word in
/// front, or but a word or two.
fn is_alike(before: &[Word<'_>], behind: &[Word<'_>], tables: &[&Table]) -> bool {
    let number = |words: &[Word<'_>]| words.iter().any(|it| it.number);
    let (Some(first), Some(last)) = (behind.first(), before.last()) else { return false };
    let leads = before.iter().any(|it| it.text == first.text);
    let prefixed = |word: &Word<'_>| word.texts().count() > 1;
    let written =
        prefixed(first) && prefixed(last) && first.text.chars().next() == last.text.chars().next();
    let short = behind.len() <= BARE;
    let named = behind.iter().any(Word::is_capital);
    let plain = |word: &Word<'_>| {
        tables.iter().any(|it| {
            let lists = [&it.stop, &it.verb, &it.who, &it.nod, &it.polite];
            lists.iter().any(|list| list.has(word, it)) || it.kin.of_word(word).is_some()
        })
    };
    behind.len() <= MENDS
        && (number(before) && number(behind)
            || leads && (short || named)
            || written
            || first.is_capital() && last.is_capital() && !plain(first)
            || short && !behind.iter().any(plain))
}
