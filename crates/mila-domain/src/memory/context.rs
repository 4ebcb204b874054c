//! What the sentence around a quote makes of it: a question, a what-if.

use std::ops::Range;

use super::Refused;
use super::phrases::{Phrases, Table};
use super::text::{Text, Word};
use super::{MemoryKind, others, request};

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
        if begins(text, &sentence, tables, |it| &it.suppose) {
            return Err(Refused::WhatIf);
        }
        if is_claimed(text, &sentence, quote, fact, tables) {
            return Err(Refused::Borrowed);
        }
        if is_question(text, nth, quote, tables) || is_bid(text, &sentence, quote, tables) {
            return Err(Refused::Question);
        }
        let held = stretch(text, &sentence, quote, tables);
        if any(&text.words[held.clone()], tables, |it| &it.what_if) {
            return Err(Refused::WhatIf);
        }
        let open = is_open(text, &held, tables);
        let kept =
            kind == MemoryKind::Wish || request::asks(text) && any(fact, tables, |it| &it.when_if);
        if open && !kept {
            return Err(Refused::WhatIf);
        }
    }
    let told = &text.words[..text.sentence(last).end];
    if any(told, tables, |it| &it.game) { Err(Refused::WhatIf) } else { Ok(()) }
}

/// The part of a sentence around the quote that no turn to what is so parts from it: "if I were rich,
/// but in fact".
fn stretch(
    text: &Text<'_>,
    sentence: &Range<usize>,
    quote: &Range<usize>,
    tables: &[&Table],
) -> Range<usize> {
    let words = &text.words[..sentence.end];
    let turns = |at: &usize| {
        let word = &words[*at];
        tables.iter().any(|table| {
            let follows = word.pause || table.and.has(&words[at - 1], table);
            let who = |length: usize| table.who.at(words, at + length, table).is_some();
            let but = || table.but.at(words, *at, table).filter(|it| word.pause || who(*it));
            // What stands before "otherwise" is so.
            let or_else = |length: usize| word.pause || who(length);
            let or_else = || table.or_else.at(words, *at, table).filter(|it| or_else(*it));
            follows && table.real.at(words, *at, table).is_some()
                || but().is_some()
                || *at >= quote.end && or_else().is_some()
        })
    };
    let turns: Vec<_> = (sentence.start + 1..sentence.end).filter(turns).collect();
    let from = turns.iter().rev().find(|at| **at <= quote.start).copied();
    let to = turns.iter().find(|at| **at >= quote.end).copied();
    from.unwrap_or(sentence.start)..to.unwrap_or(sentence.end)
}

/// Whether a sentence leaves open whether it is so. "Could you perhaps remember" does not.
fn is_open(text: &Text<'_>, sentence: &Range<usize>, tables: &[&Table]) -> bool {
    let words = &text.words[sentence.clone()];
    let begged = request::stands_in(text, sentence);
    let passed = |at: usize| {
        let can = |table: &&Table| table.can.at(words, at, table).filter(|_| begged);
        let lengths = tables.iter().map(|table| can(table).max(table.no_if.at(words, at, table)));
        lengths.flatten().max()
    };
    let mut at = 0;
    while at < words.len() {
        let opens = || tables.iter().any(|table| table.when_if.at(words, at, table).is_some());
        match passed(at) {
            Some(length) => at += length,
            None if !says_yes(&words[at]) && opens() => return true,
            None => at += 1,
        }
    }
    false
}

/// Whether it is the Spanish "sí", which its accent or its length alone tells from "if": "siii".
fn says_yes(word: &Word<'_>) -> bool {
    let raw = word.raw.to_lowercase();
    raw == "sí" || raw.strip_prefix("sii").is_some_and(|rest| rest.chars().all(|c| c == 'i'))
}

/// Whether it is the Spanish "que" of a clause that asks nothing: only its accent, or a question mark,
/// makes it ask.
fn says_that(word: &Word<'_>) -> bool {
    matches!(word.raw, "que" | "q")
}

/// Whether it is the Spanish "como" of who eats: what is eaten follows, and no word as "se" or "puedo".
fn eats(words: &[Word<'_>], at: usize, tables: &[&Table]) -> bool {
    let next = words.get(at + 1).filter(|it| !it.pause);
    let plain = |it: &Word<'_>| {
        tables.iter().any(|table| {
            table.stop.has(it, table) || table.verb.has(it, table) || table.can.has(it, table)
        })
    };
    words[at].raw.to_lowercase() == "como" && next.is_some_and(|it| !plain(it))
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
    let asks = |it: &&Range<usize>| {
        begins(text, it, tables, |it| &it.question)
            && (text.asks(nth)
                || !says_that(&text.words[it.start]) && !eats(&text.words, it.start, tables))
            || text.asks(nth)
                && it.start > sentence.start
                && begins(text, it, tables, |it| &it.there)
    };
    let asking: Vec<_> = clauses.iter().filter(asks).collect();
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

/// Most words between who says something and what they say: "my sister always says that I".
const CLAIMS: usize = 3;

/// Whether somebody else says what the quote begins with: "the neighbour claims that I". A fact that
/// tells that they say so does.
fn is_claimed(
    text: &Text<'_>,
    sentence: &Range<usize>,
    quote: &Range<usize>,
    fact: &[Word<'_>],
    tables: &[&Table],
) -> bool {
    if !sentence.contains(&quote.start) || any(fact, tables, |it| &it.claims) {
        return false;
    }
    let words = &text.words[..sentence.end];
    let first = |word: &Word<'_>| word.texts().any(others::says_first);
    let near = quote.start.saturating_sub(CLAIMS + 1).max(sentence.start + 1);
    (near..=quote.start).any(|at| {
        let says = |table: &&Table| {
            let length = table.claims.at(words, at, table)?;
            let next = words.get(at + length)?;
            let joined = table.that.has(next, table) || next.text.starts_with('ש') && first(next);
            Some(at + length).filter(|_| joined || first(next) && !next.pause)
        };
        let from = tables.iter().filter_map(says).min();
        let own = words[sentence.start..at].iter().rev().take(CLAIMS).any(first);
        from.is_some_and(|from| from <= quote.end && !own)
    })
}

/// Whether the quote stands in a clause that asks for something, and does not say whose it is or who
/// acts: "find a recipe without sugar". "A gift for my son Max" tells of a son.
fn is_bid(
    text: &Text<'_>,
    sentence: &Range<usize>,
    quote: &Range<usize>,
    tables: &[&Table],
) -> bool {
    let own = |word: &Word<'_>| {
        tables.iter().any(|it| it.who.has(word, it)) || OWN.contains(&word.text.as_str())
    };
    let words = &text.words[quote.clone()];
    !words.iter().any(own)
        && !request::stands_in(text, sentence)
        && clauses(text, sentence, tables).iter().any(|it| {
            it.start < quote.end && quote.start < it.end && begins(text, it, tables, |it| &it.bid)
        })
}

/// Says that something is the person's.
const OWN: [&str; 16] = [
    "my", "our", "mi", "mis", "mon", "ma", "mes", "mein", "meine", "meinen", "mio", "mia", "meu",
    "minha", "שלי", "שלנו",
];

/// The clauses that a quote stands in.
pub(super) fn clauses_of(
    text: &Text<'_>,
    quote: &Range<usize>,
    tables: &[&Table],
) -> Vec<Range<usize>> {
    let (first, last) = sentences(text, quote);
    let all = (first..=last).flat_map(|nth| clauses(text, &text.sentence(nth), tables));
    all.filter(|it| it.start < quote.end && quote.start < it.end).collect()
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
            let asks = || {
                table.question.at(words, at, table).is_some()
                    || text.asks(word.sentence) && table.there.at(words, at, table).is_some()
            };
            // In Hebrew and Arabic "and" is written to the word that follows.
            let follows =
                follows || word.text.starts_with(['ו', 'و']) && table.real.has(word, table);
            let real = || table.real.at(words, at, table).is_some();
            table.but.at(words, at, table).is_some()
                || follows && real()
                || follows && (table.who.at(words, at, table).is_some() || asks())
                || word.pause
                    && table.and.has(word, table)
                    && words.get(at + 1).is_some_and(|next| table.who.has(next, table))
        });
        if opens && !word.named {
            clauses.push(from..at);
            from = at;
        }
    }
    clauses.push(from..sentence.end);
    clauses
}
