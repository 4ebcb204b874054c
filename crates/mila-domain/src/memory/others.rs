//! What somebody else is or does, told as if the person were or did it: "my sister is vegan".

use std::ops::Range;

use super::phrases::Table;
use super::text::{Text, Word};
use super::{context, forms, made_up};
use crate::tongue::Tongue;

/// Says that the person acts.
const FIRST: [&str; 37] = [
    "i",
    "im",
    "ive",
    "id",
    "ill",
    "we",
    "weve",
    "yo",
    "nosotros",
    "nosotras",
    "je",
    "j",
    "jai",
    "nous",
    "ich",
    "wir",
    "io",
    "noi",
    "eu",
    "ik",
    "wij",
    "ja",
    "ben",
    "biz",
    "я",
    "мы",
    "ми",
    "मै",
    "हम",
    "אני",
    "ואני",
    "אנחנו",
    "ואנחנו",
    "انا",
    "وانا",
    "نحن",
    "احنا",
];

/// Says that somebody else does, who was named before.
const THIRD: [&str; 21] = [
    "he", "hes", "she", "shes", "הוא", "היא", "והוא", "והיא", "ella", "elle", "er", "lui", "lei",
    "ele", "ela", "هو", "هي", "он", "она", "він", "вона",
];

/// Whether a word says that the person acts.
pub(super) fn is_first(word: &Word<'_>) -> bool {
    says_first(&word.text)
}

/// The same of a text as it is compared.
pub(super) fn says_first(text: &str) -> bool {
    FIRST.contains(&text)
}

/// Whether a clause speaks of the person, as who acts or, behind its subject, as to whom something is
/// done.
fn speaks_of_person(words: &[Word<'_>], subject: usize, tables: &[&Table]) -> bool {
    let me = |word: &Word<'_>| tables.iter().any(|table| table.me.has(word, table));
    words.iter().any(is_first) || words[subject + 1..].iter().any(me)
}

/// Whether the fact says of the person, or of nobody, what the quote's clause says of somebody else.
pub(super) fn are_meant(
    text: &Text<'_>,
    quote: &Range<usize>,
    (fact, about): (&[Word<'_>], &[Word<'_>]),
    tables: &[&Table],
) -> bool {
    let role = |word: &Word<'_>, table: &Table| {
        let owner = || word.owner.as_ref().is_some_and(|it| table.kin.has(it));
        table.kin.of_word(word).is_some() || owner()
    };
    let names_kin = fact.iter().any(|it| tables.iter().any(|table| role(it, table)))
        || about.iter().any(|it| Table::all().iter().any(|table| role(it, table)));
    let clauses = context::clauses_of(text, quote, tables);
    !names_kin
        && !clauses.is_empty()
        && clauses.iter().any(|clause| is_of_other(text, clause, (fact, about), tables))
}

/// The same for a clause. Where somebody is named beside their role, the name may stand for them.
fn is_of_other(
    text: &Text<'_>,
    clause: &Range<usize>,
    (fact, about): (&[Word<'_>], &[Word<'_>]),
    tables: &[&Table],
) -> bool {
    let words = &text.words[clause.clone()];
    let Some(subject) = subject(words, tables) else { return false };
    let behind = &words[subject + 1..];
    let named = |word: &Word<'_>| {
        word.is_capital() && made_up::stands(word, fact)
            || made_up::stands(word, about) && !made_up::is_empty(word)
    };
    let pronoun = THIRD.contains(&words[subject].text.as_str());
    let before = &text.words[..clause.start];
    if behind.first().is_some_and(named)
        || named(&words[subject])
        || pronoun && before.iter().any(named)
        || speaks_of_person(words, subject, tables)
    {
        return false;
    }
    begins_as(fact, behind, tables) && is_told_there(text, clause, subject, fact, tables)
}

/// Says whose something is, before it or behind it.
const WHOSE: [&str; 45] = [
    "my", "our", "your", "mi", "mis", "nuestro", "nuestra", "nuestros", "nuestras", "mon", "ma",
    "mes", "nos", "notre", "mein", "meine", "unser", "unsere", "mio", "mia", "miei", "nostri",
    "meu", "minha", "meus", "שלי", "שלנו", "мой", "мои", "моих", "наши", "his", "her", "their",
    "su", "sus", "ses", "sa", "leur", "שלו", "שלה", "שלהם", "его", "ее", "их",
];

/// Whether the fact says of somebody's own what the message says of all that are called so: "babies
/// sleep a lot" and "her baby sleeps a lot".
pub(super) fn is_made_own(said: &[Word<'_>], fact: &[Word<'_>], tables: &[&Table]) -> bool {
    let whose = |words: &[Word<'_>], at: usize| {
        let near = words[at.saturating_sub(2)..at].iter().chain(words.get(at + 1));
        near.into_iter().any(|it| WHOSE.contains(&it.text.as_str()))
    };
    let bare = |word: &Word<'_>| !word.number && !tables.iter().any(|it| it.stop.has(word, it));
    (0..fact.len()).filter(|at| bare(&fact[*at]) && whose(fact, *at)).any(|at| {
        let word = &fact[at];
        let many =
            |it: &Word<'_>| word.texts().any(|one| it.texts().any(|many| forms::plural(one, many)));
        let places: Vec<_> = (0..said.len()).filter(|it| many(&said[*it])).collect();
        let one = made_up::stands(word, said);
        !one && !places.is_empty() && !places.iter().any(|it| whose(said, *it))
    })
}

/// Where the one stands of whom a clause speaks, if its first word that tells something is a role of
/// somebody's, or one that stands for somebody.
fn subject(words: &[Word<'_>], tables: &[&Table]) -> Option<usize> {
    let passed = |word: &Word<'_>| {
        tables.iter().any(|it| {
            [&it.stop, &it.polite, &it.of].iter().any(|list| list.has(word, it))
                && it.kin.of_word(word).is_none()
        })
    };
    let third = |word: &Word<'_>| THIRD.contains(&word.text.as_str());
    let at = (0..words.len()).find(|at| third(&words[*at]) || !passed(&words[*at]))?;
    let role = |table: &&Table| {
        let owner = words[at].owner.as_ref().is_some_and(|it| table.kin.has(it));
        owner || table.kin.of_word(&words[at]).is_some()
    };
    let next = words.get(at + 1).filter(|it| !it.pause && !it.number);
    let acts = |table: &&Table| {
        let third = |it: &Word<'_>| table.tongue != Tongue::English || it.text.ends_with('s');
        next.is_some_and(|it| table.verb.has(it, table) && third(it))
    };
    let named = words[at].is_capital() && !made_up::is_empty(&words[at]) && tables.iter().any(acts);
    (third(&words[at]) || named || tables.iter().any(role)).then_some(at)
}

/// Whether a fact begins with what is said of them: with what follows up to the first word that tells
/// something, or with the one right behind it, which may be a name.
fn begins_as(fact: &[Word<'_>], behind: &[Word<'_>], tables: &[&Table]) -> bool {
    let tells = |word: &Word<'_>| !tables.iter().any(|it| it.stop.has(word, it));
    let first = behind.iter().position(tells).map_or(behind.len(), |at| at + 1);
    let next = behind.get(first).filter(|it| tells(it));
    let head = &behind[..first + usize::from(next.is_some())];
    let paused = head.iter().any(|it| it.pause);
    // "Was called" is told as "is called".
    let empty = |words: &[Word<'_>]| words.first().is_some_and(|it| !tells(it));
    let second = fact.get(1).filter(|_| empty(fact) && empty(behind));
    let mut begun = fact.first().into_iter().chain(second);
    !paused && begun.any(|it| made_up::is_told(it, head, tables))
}

/// Whether all that the fact tells is told behind the subject of that clause, and nowhere else.
fn is_told_there(
    text: &Text<'_>,
    clause: &Range<usize>,
    subject: usize,
    fact: &[Word<'_>],
    tables: &[&Table],
) -> bool {
    let from = clause.start + subject + 1;
    let there = &text.words[from..clause.end];
    let told = |word: &Word<'_>| {
        let elsewhere = [&text.words[..clause.start], &text.words[clause.end..]];
        made_up::is_told(word, there, tables)
            && !elsewhere.iter().any(|it| made_up::is_told(word, it, tables))
    };
    let mut telling = fact.iter().filter(|it| it.number || !made_up::is_empty(it)).peekable();
    telling.peek().is_some() && telling.all(told)
}
