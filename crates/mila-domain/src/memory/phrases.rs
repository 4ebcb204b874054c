//! The tables, made ready to be looked up in.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::lexis::Lexis;
use super::text::Word;
use super::{clock, days, years};
use crate::tongue::Tongue;
use crate::words::{self, plain};

/// What one word of a phrase must be.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Exact(String),
    Begins(String),
    Ends(String),
    Holds(String),
    Number,
    Weekday,
    Span,
    Month,
}

/// Phrases of one kind.
#[derive(Debug, Default)]
pub(super) struct Phrases {
    /// By their first word.
    exact: HashMap<String, Vec<Vec<Piece>>>,
    /// Those that begin with something else.
    other: Vec<Vec<Piece>>,
}

/// A day, a span or a month: what phrases about time name by a sign.
#[derive(Debug, Default)]
struct Calendar {
    weekday: Phrases,
    span: Phrases,
    month: Phrases,
}

impl Phrases {
    pub(super) fn of(list: &str) -> Self {
        let mut phrases = Self::default();
        for phrase in list.split(',') {
            let pieces: Vec<_> = phrase.split_whitespace().flat_map(pieces).collect();
            match pieces.first() {
                Some(Piece::Exact(first)) => {
                    phrases.exact.entry(first.clone()).or_default().push(pieces);
                }
                Some(_) => phrases.other.push(pieces),
                None => {}
            }
        }
        phrases
    }

    /// How many words the longest phrase has that begins at `at`.
    pub(super) fn at(&self, words: &[Word<'_>], at: usize, table: &Table) -> Option<usize> {
        self.longest(words, at, &table.calendar, table)
    }

    fn longest(
        &self,
        words: &[Word<'_>],
        at: usize,
        calendar: &Calendar,
        table: &Table,
    ) -> Option<usize> {
        let first = words.get(at)?;
        let by_first = first.texts().filter_map(|text| self.exact.get(text)).flatten();
        by_first.chain(&self.other).filter_map(|it| fits(it, words, at, calendar, table)).max()
    }

    /// Whether one stands anywhere.
    pub(super) fn find(&self, words: &[Word<'_>], table: &Table) -> Option<(usize, usize)> {
        (0..words.len()).find_map(|at| Some((at, self.at(words, at, table)?)))
    }

    /// Whether it is one of them, as a word by itself.
    pub(super) fn has(&self, word: &Word<'_>, table: &Table) -> bool {
        self.at(std::slice::from_ref(word), 0, table).is_some()
    }

    /// Whether a text as it is compared is one of them.
    pub(super) fn has_text(&self, text: &str) -> bool {
        self.exact.get(text).is_some_and(|them| them.iter().any(|it| it.len() == 1))
    }
}

/// How many words a phrase takes. It does not reach over a pause or the end of a sentence.
fn fits(
    phrase: &[Piece],
    words: &[Word<'_>],
    at: usize,
    calendar: &Calendar,
    table: &Table,
) -> Option<usize> {
    let mut next = at;
    for (nth, piece) in phrase.iter().enumerate() {
        let word = words.get(next)?;
        if nth > 0 && (word.pause || word.sentence != words[at].sentence) {
            return None;
        }
        next += match piece {
            Piece::Exact(text) => usize::from(word.texts().any(|it| it == text)),
            Piece::Begins(text) => {
                usize::from(word.texts().any(|it| it.starts_with(text.as_str())))
            }
            Piece::Ends(text) => usize::from(word.texts().any(|it| it.ends_with(text.as_str()))),
            Piece::Holds(text) => usize::from(word.text.contains(text.as_str())),
            Piece::Number => {
                let counts = || word.texts().any(|text| table.numbers.contains_key(text));
                usize::from(word.number || counts())
            }
            Piece::Weekday => calendar.weekday.longest(words, next, calendar, table).unwrap_or(0),
            Piece::Span => calendar.span.longest(words, next, calendar, table).unwrap_or(0),
            Piece::Month => calendar.month.longest(words, next, calendar, table).unwrap_or(0),
        };
        if next <= at + nth {
            return None;
        }
    }
    Some(next - at)
}

fn pieces(word: &str) -> Vec<Piece> {
    match word {
        "#" => return vec![Piece::Number],
        "@" => return vec![Piece::Weekday],
        "%" => return vec![Piece::Span],
        "^" => return vec![Piece::Month],
        _ => {}
    }
    let texts = plain::folded(word.trim_matches('*'));
    match (word.starts_with('*'), word.ends_with('*')) {
        (false, false) => texts.into_iter().map(Piece::Exact).collect(),
        (false, true) => texts.into_iter().map(Piece::Begins).collect(),
        (true, false) => texts.into_iter().map(Piece::Ends).collect(),
        (true, true) => texts.into_iter().map(Piece::Holds).collect(),
    }
}

/// What is read in one language.
#[derive(Debug)]
pub(super) struct Table {
    pub(super) tongue: Tongue,
    calendar: Calendar,
    months: HashMap<String, usize>,
    /// Each in its forms, from Monday on.
    weekdays: Vec<Phrases>,
    pub(super) numbers: HashMap<String, u32>,
    pub(super) stop: Phrases,
    pub(super) verb: Phrases,
    pub(super) nod: Phrases,
    pub(super) not: Phrases,
    pub(super) not_not: Phrases,
    pub(super) but: Phrases,
    pub(super) and: Phrases,
    pub(super) who: Phrases,
    pub(super) ask: Phrases,
    pub(super) ask_first: Phrases,
    pub(super) polite: Phrases,
    pub(super) recall: Phrases,
    pub(super) off: Phrases,
    pub(super) question: Phrases,
    pub(super) game: Phrases,
    pub(super) what_if: Phrases,
    pub(super) when_if: Phrases,
    pub(super) said: Phrases,
    pub(super) task: Phrases,
    pub(super) label: Phrases,
    pub(super) relative: Phrases,
    pub(super) often: Phrases,
    pub(super) secret: Phrases,
    pub(super) health: Phrases,
    pub(super) can: Phrases,
    pub(super) keep: Phrases,
    pub(super) yet: Phrases,
    pub(super) years: Vec<years::Counted>,
    pub(super) code: Phrases,
    pub(super) lock: Phrases,
    pub(super) open_code: Phrases,
    pub(super) job: Phrases,
    pub(super) patient: Phrases,
    pub(super) real: Phrases,
    pub(super) days: days::Days,
    pub(super) gone: Phrases,
    pub(super) clock: Vec<clock::Spoken>,
    pub(super) wish: Phrases,
    pub(super) past: Phrases,
    pub(super) kin: Groups,
    pub(super) of: Phrases,
    pub(super) short: Groups,
    pub(super) no_if: Phrases,
}

/// Words in groups that mean the same, each with the number of its group.
#[derive(Debug, Default)]
pub(super) struct Groups(HashMap<String, usize>);

impl Groups {
    fn of(list: &str) -> Self {
        Self(groups(list).collect())
    }

    /// The group of a text as it is compared.
    pub(super) fn of_text(&self, text: &str) -> Option<usize> {
        self.0.get(text).copied()
    }

    /// Whether a text as it is compared is of one.
    pub(super) fn has(&self, text: &str) -> bool {
        self.0.contains_key(text)
    }

    /// The group of a word.
    pub(super) fn of_word(&self, word: &Word<'_>) -> Option<usize> {
        word.texts().find_map(|text| self.0.get(text)).copied()
    }
}

static ALL: LazyLock<Vec<Table>> =
    LazyLock::new(|| Tongue::ALL.iter().map(|tongue| Table::of(*tongue)).collect());

impl Table {
    pub(super) fn all() -> &'static [Self] {
        &ALL
    }

    /// Those of the languages that the words are in, as far as that can be told: by the words that
    /// every sentence has. All of them when nothing tells.
    pub(super) fn for_words(words: &[Word<'_>]) -> Vec<&'static Self> {
        Self::near(words, |table, word| table.stop.has_text(&word.text), 3)
    }

    /// Those of the languages that most of the words are in, by every word that tells.
    pub(super) fn strongest(words: &[Word<'_>]) -> Vec<&'static Self> {
        let tells = |table: &Self, word: &Word<'_>| {
            let lists = [&table.stop, &table.verb, &table.who, &table.not];
            lists.iter().any(|it| it.has_text(&word.text))
        };
        Self::near(words, tells, 4)
    }

    /// Those of both.
    pub(super) fn likely(words: &[Word<'_>]) -> Vec<&'static Self> {
        let mut tables = Self::for_words(words);
        for table in Self::strongest(words) {
            if tables.iter().all(|it| it.tongue != table.tongue) {
                tables.push(table);
            }
        }
        tables
    }

    /// Those that know the most of the words, and those that know that many quarters of them.
    fn near(
        words: &[Word<'_>],
        knows: fn(&Self, &Word<'_>) -> bool,
        quarters: usize,
    ) -> Vec<&'static Self> {
        let count = |table: &Self| words.iter().filter(|word| knows(table, word)).count();
        let counts: Vec<_> = ALL.iter().map(|table| (count(table), table)).collect();
        let most = counts.iter().map(|(count, _)| *count).max().unwrap_or(0);
        counts
            .into_iter()
            .filter(|(count, _)| *count * 4 >= most * quarters)
            .map(|(_, it)| it)
            .collect()
    }

    /// The months that are named, from 1 to 12.
    pub(super) fn months_in(&self, words: &[Word<'_>]) -> Vec<u32> {
        let of = |word: &Word<'_>| word.texts().find_map(|text| self.months.get(text)).copied();
        words.iter().filter_map(of).filter_map(|nth| u32::try_from(nth).ok()).collect()
    }

    /// The weekday that is named, from 0 for Monday.
    pub(super) fn weekday_in(&self, words: &[Word<'_>]) -> Option<u32> {
        (0..).zip(&self.weekdays).find_map(|(nth, day)| day.find(words, self).map(|_| nth))
    }

    fn of(tongue: Tongue) -> Self {
        let lexis = Lexis::of(tongue);
        let amounts = lexis.amount.split(',').filter_map(|entry| {
            let (word, value) = entry.split_once('=')?;
            Some((word.trim().to_owned(), value.trim().parse().ok()?))
        });
        let all = words::numbers(tongue).into_iter().chain(amounts);
        let numbers = all.filter_map(|(word, value)| {
            let mut words = plain::folded(&word).into_iter();
            Some((words.next().filter(|_| words.next().is_none())?, value))
        });
        Self {
            tongue,
            calendar: Calendar {
                weekday: Phrases::of(&lexis.weekday.replace('/', ",")),
                span: Phrases::of(lexis.span),
                month: Phrases::of(&lexis.month.replace('/', ",")),
            },
            months: groups(lexis.month).map(|(name, nth)| (name, nth + 1)).collect(),
            weekdays: lexis
                .weekday
                .split(',')
                .map(|it| Phrases::of(&it.replace('/', ",")))
                .collect(),
            numbers: numbers.collect(),
            stop: Phrases::of(lexis.stop),
            verb: Phrases::of(lexis.verb),
            nod: Phrases::of(lexis.nod),
            not: Phrases::of(lexis.not),
            not_not: Phrases::of(lexis.not_not),
            but: Phrases::of(lexis.but),
            and: Phrases::of(lexis.and),
            who: Phrases::of(lexis.who),
            ask: Phrases::of(lexis.ask),
            ask_first: Phrases::of(lexis.ask_first),
            polite: Phrases::of(lexis.polite),
            recall: Phrases::of(lexis.recall),
            off: Phrases::of(lexis.off),
            question: Phrases::of(lexis.question),
            game: Phrases::of(lexis.game),
            what_if: Phrases::of(lexis.what_if),
            when_if: Phrases::of(lexis.when_if),
            said: Phrases::of(lexis.said),
            task: Phrases::of(lexis.task),
            label: Phrases::of(lexis.label),
            relative: Phrases::of(lexis.relative),
            often: Phrases::of(lexis.often),
            secret: Phrases::of(lexis.secret),
            health: Phrases::of(lexis.health),
            can: Phrases::of(lexis.can),
            keep: Phrases::of(lexis.keep),
            yet: Phrases::of(lexis.yet),
            years: years::Counted::all(lexis.years),
            code: Phrases::of(lexis.code),
            lock: Phrases::of(lexis.lock),
            open_code: Phrases::of(lexis.open_code),
            job: Phrases::of(lexis.job),
            patient: Phrases::of(lexis.patient),
            real: Phrases::of(lexis.real),
            days: days::Days::of(lexis.days),
            gone: Phrases::of(lexis.gone),
            clock: clock::Spoken::all(lexis.clock),
            wish: Phrases::of(lexis.wish),
            past: Phrases::of(lexis.past),
            kin: Groups::of(lexis.kin),
            of: Phrases::of(lexis.of),
            short: Groups::of(lexis.short),
            no_if: Phrases::of(lexis.no_if),
        }
    }
}

/// The words of a list whose entries have strokes between their forms, with the place of each entry.
fn groups(list: &str) -> impl Iterator<Item = (String, usize)> {
    list.split(',').enumerate().flat_map(|(nth, forms)| {
        forms.split('/').map(move |form| (plain::folded(form).concat(), nth))
    })
}
