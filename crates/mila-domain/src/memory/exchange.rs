//! Who owes whom and who does what to whom: a fact may not turn it round.

use std::ops::Range;

use super::phrases::Table;
use super::text::{Text, Word};
use super::{context, made_up, others};

/// One of two sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Person,
    Other,
}

impl Side {
    const fn turned(self) -> Self {
        match self {
            Self::Person => Self::Other,
            Self::Other => Self::Person,
        }
    }
}

/// Whether the fact turns round what the clauses of the quote tell.
pub(super) fn is_turned(
    text: &Text<'_>,
    quote: &Range<usize>,
    fact: &[Word<'_>],
    tables: &[&Table],
) -> bool {
    let clauses = context::clauses_of(text, quote, tables);
    let told = debtor(fact, tables, false);
    clauses.iter().any(|clause| {
        let said = &text.words[clause.clone()];
        let owed = debtor(said, tables, true);
        let first = said.iter().position(others::is_first).unwrap_or(said.len());
        let turned = |at: usize| match first < at {
            true => made_to_suffer(said, at, fact, tables),
            false => made_to_act(said, at, fact, tables),
        };
        told.is_some() && owed.is_some() && told != owed || (0..said.len()).any(turned)
    })
}

/// Who owes, by the first word that says so. `own` are words of the person's own.
fn debtor(words: &[Word<'_>], tables: &[&Table], own: bool) -> Option<Side> {
    let found = (0..words.len()).find_map(|at| {
        let owes = tables.iter().filter_map(|it| it.owes.at(words, at, it)).max();
        let lends = tables.iter().filter_map(|it| it.lends.at(words, at, it)).max();
        let found = |it: &&&Table| {
            owes.max(lends) == it.owes.at(words, at, it).max(it.lends.at(words, at, it))
        };
        owes.max(lends).and_then(|_| Some((at, owes >= lends, *tables.iter().find(found)?)))
    });
    let (at, owes, table) = found?;
    let passive = at
        .checked_sub(1)
        .is_some_and(|it| ["is", "was", "are", "were", "been"].contains(&words[it].text.as_str()));
    if passive {
        return None;
    }
    let acts = if own { who_acts(words, at, table)? } else { named(&words[..at], tables) };
    Some(if owes { acts } else { acts.turned() })
}

/// Who acts in the person's own words.
fn who_acts(words: &[Word<'_>], at: usize, table: &Table) -> Option<Side> {
    if words[..at].iter().any(others::is_first) {
        return Some(Side::Person);
    }
    if words.iter().any(|it| table.me.has(it, table)) {
        return Some(Side::Other);
    }
    (named(&words[..at], &[table]) == Side::Person).then_some(Side::Person)
}

/// Who acts behind these words: somebody who is named there, or else the person.
fn named(before: &[Word<'_>], tables: &[&Table]) -> Side {
    let tells = |word: &Word<'_>| {
        let role = tables.iter().any(|it| it.kin.of_word(word).is_some());
        !word.number && (role || !is_empty(word, tables))
    };
    if before.iter().any(tells) { Side::Other } else { Side::Person }
}

/// Whether one of a list stands beside a place: right behind it, behind one more word that tells
/// nothing ("older than me"), or right before it ("me enseñó").
fn beside(
    words: &[Word<'_>],
    at: usize,
    tables: &[&Table],
    list: fn(&Table) -> &super::phrases::Phrases,
) -> bool {
    let has = |at: usize| {
        words.get(at).is_some_and(|it| tables.iter().any(|table| list(table).has(it, table)))
    };
    let stop = |at: usize| {
        words.get(at).is_some_and(|it| tables.iter().any(|table| table.stop.has(it, table)))
    };
    let one =
        |to: usize| words.get(at + 1..=to).is_some_and(|it| !it.iter().any(|word| word.pause));
    has(at + 1) && one(at + 1)
        || stop(at + 1) && has(at + 2) && one(at + 2)
        || at.checked_sub(1).is_some_and(|it| has(it) && !words[at].pause)
}

/// The words of the fact that tell what the message's word at `at` tells.
fn same(said: &[Word<'_>], at: usize, fact: &[Word<'_>], tables: &[&Table]) -> Option<usize> {
    let word = &said[at];
    let tells = !word.number
        && !tables.iter().any(|it| it.stop.has(word, it) || it.kin.of_word(word).is_some());
    let found =
        || fact.iter().position(|it| made_up::is_told(it, std::slice::from_ref(word), tables));
    if tells { found() } else { None }
}

/// Whether a word tells nothing by itself in these languages. "Kim" is a word for "who" in others.
fn is_empty(word: &Word<'_>, tables: &[&Table]) -> bool {
    tables.iter().any(|it| [&it.stop, &it.verb].iter().any(|list| list.has(word, it)))
}

/// Whether any of the words names somebody and stands in a fact.
fn any_stands(words: &[Word<'_>], fact: &[Word<'_>], tables: &[&Table]) -> bool {
    let names = |word: &&Word<'_>| {
        !word.number
            && (tables.iter().any(|it| it.kin.of_word(word).is_some()) || !is_empty(word, tables))
    };
    words.iter().filter(names).any(|it| made_up::is_told(it, fact, tables))
}

/// Most words between what is done and who does it or to whom.
const NEAR: usize = 8;

/// Whether what somebody does to the person is what the person does to them: "Lena taught me" and
/// "taught Lena".
fn made_to_act(said: &[Word<'_>], at: usize, fact: &[Word<'_>], tables: &[&Table]) -> bool {
    if !beside(said, at, tables, |it| &it.me) {
        return false;
    }
    let Some(told) = same(said, at, fact, tables) else { return false };
    named(&fact[..told], tables) == Side::Person
        && any_stands(&said[at.saturating_sub(NEAR)..at], &fact[told + 1..], tables)
}

/// Whether what the person does to somebody is what those do to the person: "I taught Lena" and "Lena
/// taught them".
fn made_to_suffer(said: &[Word<'_>], at: usize, fact: &[Word<'_>], tables: &[&Table]) -> bool {
    if beside(said, at, tables, |it| &it.me) {
        return false;
    }
    let Some(told) = same(said, at, fact, tables) else { return false };
    let behind = &said[at + 1..said.len().min(at + 1 + NEAR)];
    any_stands(behind, &fact[..told], tables) && beside(fact, told, tables, |it| &it.them)
}
