//! What a person asks of memory in so many words: to keep something, or to keep nothing.

use std::ops::Range;

use super::phrases::{Phrases, Table};
use super::text::{Text, Word};

/// Whether a message asks to remember something, in the person's own words.
pub(super) fn asks(text: &Text<'_>) -> bool {
    let own = text.own();
    Table::all().iter().any(|table| asks_in(&own, table))
}

/// Whether the sentence does.
pub(super) fn stands_in(text: &Text<'_>, sentence: &Range<usize>) -> bool {
    let own: Vec<_> = text.words[sentence.clone()].iter().filter(|it| it.own).cloned().collect();
    Table::all().iter().any(|table| asks_in(&own, table))
}

/// Whether a message is to be kept out of memory.
pub(super) fn is_off(text: &Text<'_>) -> bool {
    let own = text.own();
    Table::all().iter().any(|table| stands(&own, table, &table.off))
}

fn asks_in(words: &[Word<'_>], table: &Table) -> bool {
    stands(words, table, &table.ask) || stands_first(words, table) || is_begged(words, table)
}

/// Whether a phrase stands there and is no part of one that asks for nothing or for the opposite.
fn stands(words: &[Word<'_>], table: &Table, list: &Phrases) -> bool {
    if !list.may_stand(words) {
        return false;
    }
    let mut at = 0;
    while at < words.len() {
        let found = list.at(words, at, table);
        let masks = [&table.recall, &table.off, &table.ask]
            .into_iter()
            .filter(|mask| !std::ptr::eq(*mask, list))
            .filter_map(|mask| mask.at(words, at, table))
            .max();
        match (found, masks) {
            (Some(found), Some(mask)) if mask >= found => at += mask,
            (Some(_), _) => return true,
            (None, Some(mask)) => at += mask,
            (None, None) => at += 1,
        }
    }
    false
}

/// Most words between "could you" and "remember".
const POLITE: usize = 3;

/// Whether it is asked for in the shape of a question: "could you please keep in mind".
fn is_begged(words: &[Word<'_>], table: &Table) -> bool {
    if !table.can.may_stand(words) {
        return false;
    }
    let masked =
        |at: usize| [&table.recall, &table.off].iter().any(|it| it.at(words, at, table).is_some());
    (0..words.len()).filter(|at| !masked(*at)).any(|at| {
        table.can.at(words, at, table).is_some_and(|length| {
            let from = at + length;
            let near = from..words.len().min(from + POLITE + 1);
            near.take_while(|next| words[*next].sentence == words[at].sentence && !masked(*next))
                .any(|next| table.keep.at(words, next, table).is_some())
        })
    })
}

/// Whether a phrase stands at the beginning of a clause, behind polite words.
fn stands_first(words: &[Word<'_>], table: &Table) -> bool {
    if !table.ask_first.may_stand(words) {
        return false;
    }
    let starts = (0..words.len())
        .filter(|at| *at == 0 || words[*at].pause || words[*at].sentence != words[at - 1].sentence);
    starts.into_iter().any(|start| {
        let mut at = start;
        loop {
            if [&table.recall, &table.off].iter().any(|it| it.at(words, at, table).is_some()) {
                return false;
            }
            if table.ask_first.at(words, at, table).is_some() {
                return true;
            }
            match table.polite.at(words, at, table) {
                Some(length) => at += length,
                None => return false,
            }
        }
    })
}
