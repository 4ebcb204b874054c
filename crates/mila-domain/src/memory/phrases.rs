//! The tables, made ready to be looked up in.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::index::{Index, Marks};
use super::lexis::{Acts, Lexis};
use super::pieces::{self, Piece};
use super::text::Word;
use super::{clock, days, years};
use crate::tongue::Tongue;
use crate::words::{self, plain};

/// Phrases of one kind.
#[derive(Debug, Default)]
pub(super) struct Phrases {
    /// By their first word.
    exact: HashMap<String, Vec<Vec<Piece>>>,
    /// Those that begin with something else.
    other: Vec<Vec<Piece>>,
    /// Its number in the index; none for a list that is not looked up in by itself.
    number: Option<usize>,
}

/// A day, a span or a month: what phrases about time name by a sign.
#[derive(Debug, Default)]
pub(super) struct Calendar {
    pub(super) weekday: Phrases,
    pub(super) span: Phrases,
    pub(super) month: Phrases,
}

impl Phrases {
    pub(super) fn of(list: &str) -> Self {
        let mut phrases = Self::default();
        for phrase in list.split(',') {
            let pieces: Vec<_> = phrase.split_whitespace().flat_map(pieces::of).collect();
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
        let may = |number| words.get(at).is_some_and(|word| word.marks.opens(number));
        if !self.number.is_none_or(may) {
            return None;
        }
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

    /// Whether one may begin with any of the words.
    pub(super) fn may_stand(&self, words: &[Word<'_>]) -> bool {
        self.number.is_none_or(|number| words.iter().any(|word| word.marks.opens(number)))
    }

    /// Whether it is one of them, as a word by itself.
    pub(super) fn has(&self, word: &Word<'_>, table: &Table) -> bool {
        match self.number {
            Some(number) => word.marks.is_alone(number),
            None => self.longest(std::slice::from_ref(word), 0, &table.calendar, table).is_some(),
        }
    }

    /// Whether it is one of them letter for letter.
    pub(super) fn has_exact(&self, word: &Word<'_>) -> bool {
        self.number.is_some_and(|number| word.marks.is_exact(number))
    }

    /// Each in its pieces.
    pub(super) fn all(&self) -> impl Iterator<Item = &Vec<Piece>> {
        self.exact.values().flatten().chain(&self.other)
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
            Piece::Around(front, back) => {
                usize::from(word.texts().any(|it| pieces::is_around(it, front, back)))
            }
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
    pub(super) years: years::Years,
    pub(super) code: Phrases,
    pub(super) lock: Phrases,
    pub(super) open_code: Phrases,
    pub(super) job: Phrases,
    pub(super) patient: Phrases,
    pub(super) real: Phrases,
    pub(super) days: days::Days,
    pub(super) gone: Phrases,
    pub(super) clock: clock::Clock,
    pub(super) wish: Phrases,
    pub(super) past: Phrases,
    pub(super) kin: Groups,
    pub(super) of: Phrases,
    pub(super) short: Groups,
    pub(super) no_if: Phrases,
    pub(super) mend: Phrases,
    pub(super) sorry: Phrases,
    pub(super) or_else: Phrases,
    pub(super) suppose: Phrases,
    pub(super) there: Phrases,
    pub(super) bid: Phrases,
    pub(super) owes: Phrases,
    pub(super) lends: Phrases,
    pub(super) claims: Phrases,
    pub(super) that: Phrases,
    pub(super) me: Phrases,
    pub(super) them: Phrases,
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

static ALL: LazyLock<(Vec<Table>, Index)> = LazyLock::new(|| {
    let mut index = Index::default();
    let tables = Tongue::ALL.iter().map(|tongue| Table::of(*tongue, &mut index)).collect();
    (tables, index)
});

/// What a word has to do with each list of every table.
pub(super) fn marks<'w>(texts: impl Iterator<Item = &'w str>, number: bool) -> Marks {
    ALL.1.marks(texts, number)
}

impl Table {
    pub(super) fn all() -> &'static [Self] {
        &ALL.0
    }

    /// Those of the languages that the words are in, as far as that can be told: by the words that
    /// every sentence has. All of them when nothing tells.
    pub(super) fn for_words(parts: &[&[Word<'_>]]) -> Vec<&'static Self> {
        Self::near(parts, |table, word| table.stop.has_exact(word), 3)
    }

    /// Those of the languages that most of the words are in, by every word that tells.
    pub(super) fn strongest(parts: &[&[Word<'_>]]) -> Vec<&'static Self> {
        let tells = |table: &Self, word: &Word<'_>| {
            let lists = [&table.stop, &table.verb, &table.who, &table.not];
            lists.iter().any(|it| it.has_exact(word))
        };
        Self::near(parts, tells, 4)
    }

    /// Those of both.
    pub(super) fn likely(parts: &[&[Word<'_>]]) -> Vec<&'static Self> {
        let mut tables = Self::for_words(parts);
        for table in Self::strongest(parts) {
            if tables.iter().all(|it| it.tongue != table.tongue) {
                tables.push(table);
            }
        }
        tables
    }

    /// Those that know the most of the words, and those that know that many quarters of them.
    fn near(
        parts: &[&[Word<'_>]],
        knows: fn(&Self, &Word<'_>) -> bool,
        quarters: usize,
    ) -> Vec<&'static Self> {
        let words = || parts.iter().copied().flatten();
        let count = |table: &Self| words().filter(|word| knows(table, word)).count();
        let counts: Vec<_> = Self::all().iter().map(|table| (count(table), table)).collect();
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

    fn of(tongue: Tongue, index: &mut Index) -> Self {
        let (lexis, acts) = (Lexis::of(tongue), Acts::of(tongue));
        let amounts = lexis.amount.split(',').filter_map(|entry| {
            let (word, value) = entry.split_once('=')?;
            Some((word.trim().to_owned(), value.trim().parse().ok()?))
        });
        let all = words::numbers(tongue).into_iter().chain(amounts);
        let numbers = all.filter_map(|(word, value)| {
            let mut words = plain::folded(&word).into_iter();
            Some((words.next().filter(|_| words.next().is_none())?, value))
        });
        let numbers = numbers.collect();
        let calendar = Calendar {
            weekday: Phrases::of(&lexis.weekday.replace('/', ",")),
            span: Phrases::of(lexis.span),
            month: Phrases::of(&lexis.month.replace('/', ",")),
        };
        let mut list = |text: &str| {
            let mut list = Phrases::of(text);
            list.number = Some(index.add(list.all(), &calendar, &numbers));
            list
        };
        Self {
            tongue,
            months: groups(lexis.month).map(|(name, nth)| (name, nth + 1)).collect(),
            weekdays: lexis
                .weekday
                .split(',')
                .map(|it| Phrases::of(&it.replace('/', ",")))
                .collect(),
            stop: list(lexis.stop),
            verb: list(lexis.verb),
            nod: list(lexis.nod),
            not: list(lexis.not),
            not_not: list(lexis.not_not),
            but: list(lexis.but),
            and: list(lexis.and),
            who: list(lexis.who),
            ask: list(lexis.ask),
            ask_first: list(lexis.ask_first),
            polite: list(lexis.polite),
            recall: list(lexis.recall),
            off: list(lexis.off),
            question: list(lexis.question),
            game: list(lexis.game),
            what_if: list(lexis.what_if),
            when_if: list(lexis.when_if),
            said: list(lexis.said),
            task: list(lexis.task),
            label: list(lexis.label),
            relative: list(lexis.relative),
            often: list(lexis.often),
            secret: list(lexis.secret),
            health: list(lexis.health),
            can: list(lexis.can),
            keep: list(lexis.keep),
            yet: list(lexis.yet),
            years: years::Years::of(lexis.years, &mut list),
            code: list(lexis.code),
            lock: list(lexis.lock),
            open_code: list(lexis.open_code),
            job: list(lexis.job),
            patient: list(lexis.patient),
            real: list(lexis.real),
            days: days::Days::of(lexis.days, &mut list),
            gone: list(lexis.gone),
            clock: clock::Clock::of(lexis.clock, &mut list),
            wish: list(lexis.wish),
            past: list(lexis.past),
            kin: Groups::of(lexis.kin),
            of: list(lexis.of),
            short: Groups::of(lexis.short),
            no_if: list(lexis.no_if),
            mend: list(acts.mend),
            sorry: list(acts.sorry),
            or_else: list(acts.or_else),
            suppose: list(acts.suppose),
            there: list(acts.there),
            bid: list(acts.bid),
            owes: list(acts.owes),
            lends: list(acts.lends),
            claims: list(acts.claims),
            that: list(acts.that),
            me: list(acts.me),
            them: list(acts.them),
            calendar,
            numbers,
        }
    }
}

/// The words of a list whose entries have strokes between their forms, with the place of each entry.
fn groups(list: &str) -> impl Iterator<Item = (String, usize)> {
    list.split(',').enumerate().flat_map(|(nth, forms)| {
        forms.split('/').map(move |form| (plain::folded(form).concat(), nth))
    })
}
