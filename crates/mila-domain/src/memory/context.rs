//! What the sentence around a quote makes of it: a question, a what-if, a negation.

use std::ops::Range;

use super::Refused;
use super::phrases::{Phrases, Table};
use super::text::{Text, Word};
use super::{MemoryKind, forms, request};

/// Whether the words of `quote` are something that the person asserts.
pub(super) fn asserts(
    text: &Text<'_>,
    quote: &Range<usize>,
    kind: MemoryKind,
    fact: &[Word<'_>],
    tables: &[&Table],
) -> Result<(), Refused> {
    let (first, last) = sentences(text, quote);
    for nth in first..=last {
        let sentence = text.sentence(nth);
        if begins(text, &sentence, tables, |it| &it.task) && !request::stands_in(text, &sentence) {
            return Err(Refused::Borrowed);
        }
        if is_question(text, nth, quote, tables) {
            return Err(Refused::Question);
        }
        let words = &text.words[sentence.clone()];
        if any(words, tables, |it| &it.what_if) {
            return Err(Refused::WhatIf);
        }
        let open = is_open(text, &sentence, tables);
        let kept =
            kind == MemoryKind::Wish || request::asks(text) && any(fact, tables, |it| &it.when_if);
        if open && !kept {
            return Err(Refused::WhatIf);
        }
    }
    let told = &text.words[..text.sentence(last).end];
    if any(told, tables, |it| &it.game) { Err(Refused::WhatIf) } else { Ok(()) }
}

/// Whether a sentence leaves open whether it is so. "Could you perhaps remember" does not.
fn is_open(text: &Text<'_>, sentence: &Range<usize>, tables: &[&Table]) -> bool {
    let words = &text.words[sentence.clone()];
    let begged = request::stands_in(text, sentence);
    tables.iter().any(|table| {
        let mut at = 0;
        while at < words.len() {
            match table.can.at(words, at, table) {
                Some(length) if begged => at += length,
                _ if table.when_if.at(words, at, table).is_some() => return true,
                _ => at += 1,
            }
        }
        false
    })
}

/// Whether the clauses that a quote stands in deny something.
pub(super) fn denies(
    text: &Text<'_>,
    quote: &Range<usize>,
    fact: &[Word<'_>],
    tables: &[&Table],
) -> bool {
    let (first, last) = sentences(text, quote);
    (first..=last).any(|nth| {
        let sentence = text.sentence(nth);
        let touched = clauses(text, &sentence, tables)
            .into_iter()
            .filter(|it| it.start < quote.end && quote.start < it.end);
        touched.into_iter().any(|it| {
            let to = other_denial(text, &it, quote, fact, tables).unwrap_or(it.end);
            has_negation(&text.words[it.start..to], tables)
        })
    })
}

/// Fewest words in front of a pause that say something by themselves.
const SAYS: usize = 3;

/// Most words of a clause in front of its negation.
const CLAUSE: usize = 5;

/// Where, behind the quote, something of its own is denied: "I live in Rome and do not drive". Not
/// when the fact speaks of that: "Meat, I don't eat".
fn other_denial(
    text: &Text<'_>,
    clause: &Range<usize>,
    quote: &Range<usize>,
    fact: &[Word<'_>],
    tables: &[&Table],
) -> Option<usize> {
    let words = &text.words[..clause.end];
    let from = quote.end.max(clause.start + 1);
    let at = (from..clause.end).find(|at| {
        tables.iter().any(|table| {
            let Some(joined) = opens_denial(words, *at, table) else { return false };
            let front = &words[clause.start..*at];
            let says = joined || front.len() >= SAYS || table.who.find(front, table).is_some();
            says && words[*at..].iter().any(|word| tells(word, joined, tables))
        })
    })?;
    let near =
        |a: &Word<'_>, b: &Word<'_>| a.texts().any(|a| b.texts().any(|b| forms::begin_alike(a, b)));
    let (front, denied) = (&words[clause.start..at], &words[at..]);
    let empty = |word: &&Word<'_>| !tables.iter().any(|table| table.stop.has(word, table));
    let told = |word: &&Word<'_>| front.iter().any(|it| near(it, word));
    let speaks = fact
        .iter()
        .filter(empty)
        .filter(|word| !told(word))
        .any(|word| denied.iter().filter(empty).any(|it| near(it, word)));
    (!speaks).then_some(at)
}

/// Whether a word behind a negation tells what is denied. "I like tea, not" denies the tea.
fn tells(word: &Word<'_>, joined: bool, tables: &[&Table]) -> bool {
    !tables.iter().any(|table| {
        let lists = [&table.stop, &table.not, &table.nod, &table.yet];
        lists.iter().any(|it| it.has(word, table)) || !joined && table.verb.has(word, table)
    })
}

/// Whether a negation begins there, behind a conjunction (true) or a pause.
fn opens_denial(words: &[Word<'_>], at: usize, table: &Table) -> Option<bool> {
    let word = &words[at];
    let before = table.and.has(&words[at - 1], table) && !word.pause;
    // In Hebrew and Arabic "and" is written to the word that follows.
    let written = word.text.starts_with(['ו', 'و']);
    let joined = before || written;
    // Where verbs stand last, so do the negations: "रहता हूँ और गाड़ी नहीं चलाता".
    if before && at >= 2 && table.who.has(&words[at - 2], table) {
        let rest = (at..words.len().min(at + CLAUSE)).take_while(|next| {
            words[*next].sentence == word.sentence && (*next == at || !words[*next].pause)
        });
        if rest.into_iter().any(|next| table.not.at(words, next, table).is_some()) {
            return Some(true);
        }
    }
    let mut next = at;
    while next < words.len() && next < at + SAYS && words[next].sentence == word.sentence {
        if (next == at || !words[next].pause) && table.not.at(words, next, table).is_some() {
            return (joined || word.pause).then_some(joined);
        }
        match table.yet.at(words, next, table) {
            Some(length) => next += length,
            None => return None,
        }
    }
    None
}

/// Whether words deny something. "No, ..." at their beginning answers, and denies nothing of them.
pub(super) fn has_negation(words: &[Word<'_>], tables: &[&Table]) -> bool {
    tables.iter().any(|table| {
        let mut at = 0;
        while at < words.len() {
            if let Some(length) = table.not_not.at(words, at, table) {
                at += length;
                continue;
            }
            // "Not et" asks in Turkish to note something.
            let asked = tables.iter().flat_map(|table| {
                [&table.ask, &table.keep].into_iter().filter_map(|it| it.at(words, at, table))
            });
            if let Some(length) = asked.max() {
                at += length;
                continue;
            }
            let answers = (at == 0 || words[at].pause)
                && table.nod.has(&words[at], table)
                && words.get(at + 1).is_some_and(|next| next.pause);
            if !answers && table.not.at(words, at, table).is_some() {
                return true;
            }
            at += 1;
        }
        false
    })
}

fn any(words: &[Word<'_>], tables: &[&Table], list: fn(&Table) -> &Phrases) -> bool {
    tables.iter().any(|table| list(table).find(words, table).is_some())
}

fn sentences(text: &Text<'_>, quote: &Range<usize>) -> (usize, usize) {
    (text.words[quote.start].sentence, text.words[quote.end - 1].sentence)
}

/// Whether the stretch begins with a phrase, behind words that are only polite.
fn begins(
    text: &Text<'_>,
    stretch: &Range<usize>,
    tables: &[&Table],
    list: fn(&Table) -> &Phrases,
) -> bool {
    tables.iter().any(|table| {
        let words = &text.words[stretch.clone()];
        let mut at = 0;
        loop {
            if list(table).at(words, at, table).is_some() {
                return true;
            }
            match table.polite.at(words, at, table) {
                Some(length) => at += length,
                None => return false,
            }
        }
    })
}

/// Whether the quote stands in a question. What somebody tells before they ask, in a clause of its
/// own, is told: "I live in Rome, what is the weather?"
fn is_question(text: &Text<'_>, nth: usize, quote: &Range<usize>, tables: &[&Table]) -> bool {
    let sentence = text.sentence(nth);
    let clauses = clauses(text, &sentence, tables);
    let asking: Vec<_> =
        clauses.iter().filter(|it| begins(text, it, tables, |it| &it.question)).collect();
    let touches = |it: &&Range<usize>| it.start < quote.end && quote.start < it.end;
    if request::stands_in(text, &sentence) {
        return false;
    }
    if asking.iter().copied().any(|it| touches(&it)) {
        return true;
    }
    let told_before = asking.iter().any(|it| it.start >= quote.end);
    let tagged = asking.is_empty() && request::asks(text);
    text.asks(nth) && !told_before && !tagged
}

/// The clauses of a sentence, as far as they say who acts anew.
fn clauses(text: &Text<'_>, sentence: &Range<usize>, tables: &[&Table]) -> Vec<Range<usize>> {
    let mut clauses = Vec::new();
    let mut from = sentence.start;
    for at in sentence.start + 1..sentence.end {
        let words = &text.words[..sentence.end];
        let word = &words[at];
        let opens = tables.iter().any(|table| {
            let follows = word.pause || table.and.has(&words[at - 1], table);
            let asks = || table.question.at(words, at, table).is_some();
            table.but.at(words, at, table).is_some()
                || follows && (table.who.at(words, at, table).is_some() || asks())
                || word.pause
                    && table.and.has(word, table)
                    && words.get(at + 1).is_some_and(|next| table.who.has(next, table))
        });
        if opens {
            clauses.push(from..at);
            from = at;
        }
    }
    clauses.push(from..sentence.end);
    clauses
}
