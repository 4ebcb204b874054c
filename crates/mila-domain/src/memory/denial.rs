//! What the words around a quote deny, and whether a fact denies the same.

use std::borrow::Borrow;
use std::ops::Range;

use super::phrases::Table;
use super::text::{Text, Word};
use super::{Refused, context, forms, made_up};
use crate::tongue::Tongue;

/// Whether the fact denies what the message denies, and asserts what it asserts.
pub(super) fn check(
    text: &Text<'_>,
    quote: &Range<usize>,
    fact: &[Word<'_>],
    tables: &[&Table],
) -> Result<(), Refused> {
    let clauses = context::clauses_of(text, quote, tables);
    let mut asserted = Vec::new();
    let mut denied = Vec::new();
    for clause in clauses {
        let clause = behind_denial(text, &clause, quote, tables)..clause.end;
        let parts = [
            other_denial(text, &clause, quote, tables),
            contrast(text, &clause, tables),
            apart(text, &clause, fact, tables),
        ];
        let asserts = |from: &usize| !has_negation(&own(text, &(clause.start..*from)), tables);
        let parted = parts.into_iter().flatten().find(asserts);
        let denies = || has_negation(&own(text, &clause), tables);
        let from = parted.or_else(|| denies().then_some(clause.start)).unwrap_or(clause.end);
        asserted.extend(own(text, &(clause.start..from)));
        denied.extend(own(text, &(from..clause.end)));
    }
    let near = |word: &Word<'_>, words: &[Word<'_>]| {
        made_up::is_told(word, words, tables) || words.iter().any(|it| begin_alike(word, it))
    };
    let denies = has_negation(fact, tables);
    if denies {
        let front = negation(fact, tables).unwrap_or(0);
        let behind = telling(&fact[front..], tables);
        let said = !denied.is_empty()
            && (behind.iter().all(|it| is_not(it, tables))
                || behind.iter().any(|it| !is_not(it, tables) && near(it, &denied))
                || asserted.is_empty());
        return if said { Ok(()) } else { Err(Refused::Negation { said: false }) };
    }
    if denied.is_empty() {
        return Ok(());
    }
    let fact = telling(fact, tables);
    let only_denied = fact.iter().any(|it| near(it, &denied) && !near(it, &asserted));
    let told = fact.iter().any(|it| near(it, &asserted));
    if only_denied || !told { Err(Refused::Negation { said: true }) } else { Ok(()) }
}

/// Where a clause begins behind a bare denial, which is answered by what follows: "no, not in May, my
/// trip is in June".
fn behind_denial(
    text: &Text<'_>,
    clause: &Range<usize>,
    quote: &Range<usize>,
    tables: &[&Table],
) -> usize {
    let words = &text.words;
    let acts =
        |word: &Word<'_>| tables.iter().any(|it| it.who.has(word, it) || it.verb.has(word, it));
    let pause = (clause.start + 1..=quote.start)
        .find(|at| words[*at].pause && !tables.iter().any(|it| it.nod.has(&words[at - 1], it)));
    let Some(pause) = pause.filter(|_| quote.len() >= SAYS) else { return clause.start };
    let front = &words[clause.start..pause];
    let denies = tables.iter().any(|it| it.not.at(front, 0, it).is_some());
    if denies && front.len() <= CLAUSE && !front.iter().any(acts) { pause } else { clause.start }
}

/// Those of the words that tell something.
fn telling<'t>(words: &[Word<'t>], tables: &[&Table]) -> Vec<Word<'t>> {
    words.iter().filter(|word| word.number || !is_stop(word, tables)).cloned().collect()
}

/// The person's own words of a clause.
fn own<'t>(text: &Text<'t>, range: &Range<usize>) -> Vec<Word<'t>> {
    text.words[range.clone()].iter().filter(|word| word.own).cloned().collect()
}

fn begin_alike(a: &Word<'_>, b: &Word<'_>) -> bool {
    !a.number && !b.number && a.texts().any(|a| b.texts().any(|b| forms::begin_alike(a, b)))
}

fn is_stop(word: &Word<'_>, tables: &[&Table]) -> bool {
    tables.iter().any(|table| table.stop.has(word, table))
}

fn is_not(word: &Word<'_>, tables: &[&Table]) -> bool {
    tables.iter().any(|table| table.not.has(word, table))
}

/// Fewest words in front of a pause that say something by themselves.
const SAYS: usize = 3;

/// Most words of a clause in front of its negation.
const CLAUSE: usize = 5;

/// Where a contrast to what was said begins: "it's Haifa, not Jaffa".
fn contrast(text: &Text<'_>, clause: &Range<usize>, tables: &[&Table]) -> Option<usize> {
    let words = &text.words[..clause.end];
    // In Spanish an accent tells "he" from "the".
    let acts =
        |word: &Word<'_>| word.raw != "el" && tables.iter().any(|table| table.who.has(word, table));
    (clause.start + 1..clause.end).find(|at| {
        let length = tables.iter().filter_map(|table| {
            let masked = table.not_not.at(words, *at, table).is_some();
            table.not.at(words, *at, table).filter(|_| !masked && !is_mended(words, *at, tables))
        });
        let Some(length) = length.max() else { return false };
        let (front, behind) = (&words[clause.start..*at], &words[at + length..]);
        let says = |words: &[Word<'_>]| words.iter().any(|it| it.number || tells(it, true, tables));
        let parts =
            words[*at].pause && front.iter().any(acts) || is_parallel(front, behind, tables);
        says(front) && says(behind) && parts && !behind.iter().any(acts)
    })
}

/// Where a stretch begins that denies what the fact does not speak of: "the rent is 870, third floor
/// without a lift". All that the fact tells stands in front of it.
fn apart(
    text: &Text<'_>,
    clause: &Range<usize>,
    fact: &[Word<'_>],
    tables: &[&Table],
) -> Option<usize> {
    let words = &text.words[..clause.end];
    let fact = telling(fact, tables);
    let held = |words: &[Word<'_>]| {
        let near = |it: &Word<'_>| {
            made_up::is_told(it, words, tables) || words.iter().any(|word| begin_alike(it, word))
        };
        fact.iter().filter(|it| near(it)).count()
    };
    // Where negations stand last, they deny what stands in front of the pause.
    let closes = words.last().is_some_and(|last| {
        let late = [Tongue::German, Tongue::Dutch, Tongue::Turkish, Tongue::Hindi];
        tables.iter().any(|it| late.contains(&it.tongue) && it.not.has(last, it))
    });
    (clause.start + SAYS.min(clause.len())..clause.end).find(|at| {
        let word = &words[*at];
        let joined = tables.iter().any(|it| it.and.has(&words[at - 1], it))
            || word.text.starts_with(['ו', 'و']);
        let (front, behind) = (&words[clause.start..*at], &words[*at..]);
        (word.pause || joined)
            && !closes
            && has_negation(behind, tables)
            && behind.iter().any(|it| !it.number && tells(it, true, tables))
            && held(front) > 0
            && held(behind) == 0
    })
}

/// Whether what stands behind a negation is of the kind of what stands before it: "in Haifa not in
/// Jaffa", "at 6 not 7".
fn is_parallel(front: &[Word<'_>], behind: &[Word<'_>], tables: &[&Table]) -> bool {
    let (Some(before), Some(after)) = (front.last(), behind.first()) else { return false };
    let prefixed = |word: &Word<'_>| word.texts().count() > 1;
    let initial = |word: &Word<'_>| word.text.chars().next();
    let leads = front.len() > 2 && front[1..].iter().any(|word| word.text == after.text);
    let written = prefixed(before) && prefixed(after) && initial(before) == initial(after);
    let names = front.len() > 1 && before.is_capital() && after.is_capital();
    let tell = |words: &[Word<'_>]| words.iter().filter(|it| tells(it, true, tables)).count();
    // "It's Leeds not York": but one word on either side, and nobody who acts in front.
    let bare = front.len() > 1
        && tell(front) == 1
        && tell(behind) == 1
        && behind.len() == 1
        && tells(before, true, tables);
    before.number && after.number || leads || written || names || bare
}

/// Where, behind the quote, something of its own is denied: "I live in Rome and do not drive".
fn other_denial(
    text: &Text<'_>,
    clause: &Range<usize>,
    quote: &Range<usize>,
    tables: &[&Table],
) -> Option<usize> {
    let words = &text.words[..clause.end];
    let from = quote.end.max(clause.start + 1);
    let joined = |at: usize| {
        let word = &words[at];
        word.pause
            && tables.iter().any(|it| it.and.has(word, it))
            && has_negation(&words[at..], tables)
    };
    (from..clause.end).find(|at| {
        *at >= clause.start + SAYS && joined(*at)
            || tables.iter().any(|table| {
                let Some(joined) = opens_denial(words, *at, table) else { return false };
                let front = &words[clause.start..*at];
                let says = joined || front.len() >= SAYS || table.who.find(front, table).is_some();
                says && words[*at..].iter().any(|word| tells(word, joined, tables))
            })
    })
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
        if is_mended(words, next, Table::all()) {
            return None;
        }
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
            let masks = |it: &&Table| it.not_not.at(words, at, it).max(it.mend.at(words, at, it));
            let nothing = tables.iter().filter_map(masks);
            if let Some(length) = nothing.max() {
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
            let answers = (at == 0 || words[at].pause).then(|| answer(words, at, table)).flatten();
            if let Some(length) = answers {
                at += length;
                continue;
            }
            if table.not.at(words, at, table).is_some() {
                return true;
            }
            at += 1;
        }
        false
    })
}

/// Whether a correction begins there, which denies nothing of what follows: "no wait".
fn is_mended<T: Borrow<Table>>(words: &[Word<'_>], at: usize, tables: &[T]) -> bool {
    tables.iter().map(Borrow::borrow).any(|it| it.mend.at(words, at, it).is_some())
}

/// How many words an answer has in front of what is told: "no no, it's", "no it's". In English "no"
/// denies no verb that follows.
fn answer(words: &[Word<'_>], at: usize, table: &Table) -> Option<usize> {
    let nods = |it: &usize| table.nod.has(&words[*it], table) && (*it == at || !words[*it].pause);
    let run = (at..words.len()).take_while(nods).count();
    let next = words.get(at + run).filter(|_| run > 0)?;
    let acts = table.tongue == Tongue::English && table.who.has(next, table) && !next.pause;
    (next.pause || acts && words[at].text == "no").then_some(run)
}

/// Where the negation of words begins.
fn negation(words: &[Word<'_>], tables: &[&Table]) -> Option<usize> {
    (0..words.len()).find(|at| tables.iter().any(|it| it.not.at(words, *at, it).is_some()))
}
