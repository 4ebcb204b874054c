//! What is wished or planned, and what was: a fact must say so as well.

use std::ops::Range;

use super::phrases::{Phrases, Table};
use super::text::{Text, Word};
use super::{MemoryKind, Refused, context, exchange, made_up, mended, others, tenses};

/// Most words of a clause up to who acts.
const ACTS: usize = 3;

/// Whether the fact leaves a wish a wish and the past past. How somebody always wants something done
/// is itself a wish.
pub(super) fn check(
    text: &Text<'_>,
    quote: &Range<usize>,
    kind: MemoryKind,
    (fact, about): (&[Word<'_>], &[Word<'_>]),
    tables: &[&Table],
) -> Result<(), Refused> {
    if is_of_others(text, quote, (fact, about), tables)
        || others::are_meant(text, quote, (fact, about), tables)
        || others::is_made_own(&text.words[quote.clone()], fact, tables)
        || exchange::is_turned(text, quote, fact, tables)
    {
        return Err(Refused::Role);
    }
    if mended::is_taken_back(text, quote, fact, tables) {
        return Err(Refused::TakenBack);
    }
    if kind != MemoryKind::Wish && turns(text, quote, fact, tables, |it| &it.wish) {
        return Err(Refused::Wished);
    }
    let clauses = context::clauses_of(text, quote, tables);
    let told: Vec<_> = clauses.into_iter().flat_map(|it| text.words[it].to_vec()).collect();
    let past = || tables.iter().any(|it| it.past.find(fact, it).is_some());
    if tenses::stays_past(&told, fact) {
        return Ok(());
    }
    let was =
        turns(text, quote, fact, tables, |it| &it.past) || !past() && tenses::is_past(&told, fact);
    if was { Err(Refused::Past) } else { Ok(()) }
}

/// Most words between somebody and their wish: "my brother Tom really wants".
const WISHES: usize = 3;

/// Whether the fact makes a wish of somebody else's the person's own: "my mother wants me to".
fn is_of_others(
    text: &Text<'_>,
    quote: &Range<usize>,
    (fact, about): (&[Word<'_>], &[Word<'_>]),
    tables: &[&Table],
) -> bool {
    let clauses = context::clauses_of(text, quote, tables);
    let theirs = |clause: &Range<usize>, at: usize, table: &Table| {
        let near = at.saturating_sub(WISHES).max(clause.start)..at;
        let Some(who) = near.rev().find(|it| table.kin.of_word(&text.words[*it]).is_some()) else {
            return false;
        };
        let between = &text.words[who + 1..at];
        let other = |it: &Word<'_>| {
            it.pause
                || table.who.has(it, table) && !table.of.has(it, table)
                || !made_up::is_empty(it) && made_up::stands(it, fact)
        };
        let role = table.kin.of_word(&text.words[who]);
        !text.words[at].pause
            && !between.iter().any(other)
            && !fact.iter().chain(about).any(|it| table.kin.of_word(it) == role)
    };
    tables.iter().any(|table| {
        let wishes = fact.iter().filter(|it| table.wish.has(it, table));
        wishes.into_iter().any(|wish| {
            clauses.iter().any(|clause| {
                clause
                    .clone()
                    .any(|at| text.words[at].text == wish.text && theirs(clause, at, table))
            })
        })
    })
}

/// Whether the fact holds what stands only behind a word of that list, and none of the list itself.
fn turns(
    text: &Text<'_>,
    quote: &Range<usize>,
    fact: &[Word<'_>],
    tables: &[&Table],
    list: fn(&Table) -> &Phrases,
) -> bool {
    if tables.iter().any(|table| list(table).find(fact, table).is_some()) {
        return false;
    }
    let clauses: Vec<_> = context::clauses_of(text, quote, tables);
    let scope = |clause: &Range<usize>| {
        let scope = scope(text, clause, tables, list)?;
        // What somebody else does behind a pause is another thing.
        let parted = (scope.start + 1..=quote.start).any(|at| {
            let told = &text.words[at..quote.end];
            let acts =
                |table: &Table| table.who.find(&told[..told.len().min(ACTS)], table).is_some();
            text.words[at].pause && tables.iter().any(|it| acts(it))
        });
        (!parted).then_some(scope)
    };
    let scopes: Vec<_> = clauses.iter().filter_map(scope).collect();
    let inside = |at: &usize| scopes.iter().any(|it| it.contains(at));
    let from = clauses.iter().map(|it| it.start).min().unwrap_or(quote.start);
    let to = clauses.iter().map(|it| it.end).max().unwrap_or(quote.end);
    let told: Vec<_> =
        (from..to).filter(|at| !inside(at)).map(|at| text.words[at].clone()).collect();
    let only: Vec<_> = (from..to).filter(inside).map(|at| text.words[at].clone()).collect();
    fact.iter()
        .filter(|word| !word.number && !made_up::is_empty(word))
        .any(|word| made_up::is_told(word, &only, tables) && !made_up::is_told(word, &told, tables))
}

/// What stands behind the first word of the list in a clause, up to its end. A request to remember is
/// none: "I want you to remember that".
fn scope(
    text: &Text<'_>,
    clause: &Range<usize>,
    tables: &[&Table],
    list: fn(&Table) -> &Phrases,
) -> Option<Range<usize>> {
    let words = &text.words[..clause.end];
    let asked = |at: usize, length: usize, table: &Table| {
        (at.saturating_sub(1)..clause.end.min(at + length + 3)).any(|near| {
            [&table.ask, &table.keep].iter().any(|it| it.at(words, near, table).is_some())
        })
    };
    // A name may end as a verb does.
    let name = |at: usize| words[at].is_capital() && at > clause.start;
    let found = tables.iter().flat_map(|table| {
        clause.clone().filter(|at| !name(*at)).filter_map(|at| {
            let length = list(table).at(words, at, table)?;
            (!asked(at, length, table)).then_some(at)
        })
    });
    found.min().map(|at| at..clause.end)
}
