//! An age that somebody tells among other words: "haha I'm 34, why do you ask".
//!
//! One number, said of oneself, in a clause that closes behind it. Whatever may turn it round (a
//! second number, a "not", a joke, what others say, a plan) leaves it asked.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::age::{Answers, Part, Phrase, Said};
use super::index::Index;
use super::lexicon::Lexicon;
use super::plain::{self, Token};
use super::tongues::told::{self, FIRST, WARY};

/// A smaller number beside other words may count anything.
const LEAST: u32 = 7;

const AND: [&str; 4] = ["and", "y", "et", "e"];

/// As many unknown words may stand before it in its clause.
const BEFORE: usize = 2;

static WARNINGS: LazyLock<Lexicon<()>> = LazyLock::new(|| of(WARY));
static ONESELF: LazyLock<HashSet<String>> =
    LazyLock::new(|| FIRST.split(',').flat_map(plain::words).collect());
static YES: LazyLock<Lexicon<()>> = LazyLock::new(|| of(told::YES));
static NO: LazyLock<Lexicon<()>> = LazyLock::new(|| of(told::NO));
static SCHOOL: LazyLock<Lexicon<()>> = LazyLock::new(|| of(told::SCHOOL));
static HERE: LazyLock<Lexicon<()>> = LazyLock::new(|| of(told::HERE));
static LATER: LazyLock<Lexicon<()>> = LazyLock::new(|| of(told::LATER));
static CLOSE: LazyLock<Lexicon<()>> = LazyLock::new(|| of(told::CLOSE));

fn of(list: &str) -> Lexicon<()> {
    let mut lexicon = Lexicon::default();
    lexicon.add(list, ());
    lexicon
}

fn stands(lexicon: &Lexicon<()>, tokens: &[Token]) -> bool {
    (0..tokens.len()).any(|at| lexicon.longest(&tokens[at..]).is_some())
}

/// What the tokens tell; `None` where languages take it otherwise.
pub(super) fn read(tokens: &[Token]) -> Option<Said> {
    let mut said = Index::all().iter().filter_map(|index| read_in(index, tokens));
    let first = said.next()?;
    let fits = match first {
        Said::Yes => !stands(&WARNINGS, tokens) && !stands(&NO, tokens),
        _ => !stands(&YES, tokens) && (!stands(&WARNINGS, tokens) || stands(&NO, &tokens[..1])),
    };
    (fits && said.all(|it| it == first)).then_some(first)
}

fn read_in(index: &Index, tokens: &[Token]) -> Option<Said> {
    let row = index.age.phrases(tokens);
    let has = |part| row.iter().any(|phrase| phrase.part == Some(part));
    let refuses = has(Part::NotYet) || leads_with(&row, Part::No);
    let numbers = row.iter().filter(|it| matches!(it.part, Some(Part::Numeral(LEAST..)))).count();
    if refuses && !has(Part::Yes) && is_young(tokens, &row) {
        return Some(Said::UnderAge);
    }
    let at = row.iter().position(|it| matches!(it.part, Some(Part::Numeral(_))))?;
    let clause = clause(&row, tokens, at);
    let said = index.age.judge_phrases(clause.phrases)?;
    let number = Answers::number(clause.phrases)?;
    let before = row[..at].iter().map(|it| it.length).sum();
    let is_own = tokens[clause.from..before].iter().any(|word| ONESELF.contains(&word.text))
        || clause.is_short_for_mine(tokens)
        || HERE.longest(&tokens[clause.to..]).is_some()
        || said == Said::Yes && leads_with(&row, Part::Yes) && clause.is_alone(&row);
    let others =
        numbers > clause.numbers() || number < LEAST || has(Part::Not) || has(Part::Either);
    if others || !is_own || clause.before > BEFORE || !clause.is_closed(tokens) {
        return None;
    }
    match said {
        Said::Yes if !has(Part::No) && !has(Part::NotYet) && !has(Part::Younger) => Some(said),
        Said::UnderAge if !has(Part::Yes) && !has(Part::Adult) && !has(Part::Older) => Some(said),
        _ => None,
    }
}

/// Whether a yes or a no comes first.
fn leads_with(row: &[Phrase], part: Part) -> bool {
    let mut phrases = row.iter().skip_while(|it| it.part == Some(Part::Polite));
    phrases.next().is_some_and(|first| first.part == Some(part))
}

/// Whether who says no goes to school, or will be old enough later.
fn is_young(tokens: &[Token], row: &[Phrase]) -> bool {
    let reached = row.iter().any(|it| matches!(it.part, Some(Part::Numeral(17..))));
    !reached && (stands(&SCHOOL, tokens) || stands(&LATER, tokens))
}

/// The phrases that are understood around a number.
struct Clause<'r> {
    phrases: &'r [Phrase],
    /// How many words of its clause before it are unknown.
    before: usize,
    from: usize,
    to: usize,
}

fn clause<'r>(row: &'r [Phrase], tokens: &[Token], at: usize) -> Clause<'r> {
    let (mut from, mut to) = (at, at + 1);
    while from > 0 && !row[from].pause && row[from - 1].part.is_some() {
        from -= 1;
    }
    let tokens_to = |to: usize| row[..to].iter().map(|it| it.length).sum::<usize>();
    // "34 y dos hijos": what comes behind "and" is something else; "treinta y cinco" is one.
    let adds = |to: usize| {
        !row[at].in_words
            && row[to].length == 1
            && AND.contains(&tokens[tokens_to(to)].text.as_str())
    };
    while row.get(to).is_some_and(|next| !next.pause && next.part.is_some()) && !adds(to) {
        to += 1;
    }
    let mut first = from;
    while first > 0 && !row[first].pause {
        first -= 1;
    }
    Clause {
        phrases: &row[from..to],
        before: row[first..from].iter().filter(|it| it.part.is_none()).count(),
        from: tokens_to(from),
        to: tokens_to(to),
    }
}

impl Clause<'_> {
    fn words<'t>(&self, tokens: &'t [Token]) -> &'t [Token] {
        &tokens[self.from..self.to]
    }

    /// "G 20 ans".
    fn is_short_for_mine(&self, tokens: &[Token]) -> bool {
        self.from.checked_sub(1).is_some_and(|at| tokens[at].text == "g")
            && self.words(tokens).get(1).is_some_and(|it| it.text == "ans")
    }

    /// Whether all that stands before it is understood.
    fn is_alone(&self, row: &[Phrase]) -> bool {
        let mut at = 0;
        row.iter()
            .take_while(|it| {
                at += it.length;
                at <= self.from
            })
            .all(|it| it.part.is_some())
    }

    fn numbers(&self) -> usize {
        self.phrases.iter().filter(|it| matches!(it.part, Some(Part::Numeral(_)))).count()
    }

    /// Whether what follows cannot be what is counted.
    fn is_closed(&self, tokens: &[Token]) -> bool {
        // "Tengo 15 años de" experience.
        let open = self.phrases.last().is_some_and(|last| last.part == Some(Part::Soon));
        let joins = ["de", "d", "of", "with", "con", "a", "the", "la", "el", "los", "que", "en"];
        let joined = self.words(tokens).last().is_some_and(|it| joins.contains(&it.text.as_str()));
        match tokens.get(self.to) {
            None => true,
            Some(next) => {
                let rest = &tokens[self.to..];
                // Hebrew writes "and" to the word.
                let and = next.text.starts_with('ו') && next.text.chars().count() > 2;
                let ends = [&CLOSE, &HERE].iter().any(|list| list.longest(rest).is_some());
                next.pause || !open && !joined && (and || ends)
            }
        }
    }
}
