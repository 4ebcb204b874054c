//! Days that words count from the day on which they are said: "tomorrow", "next Friday", "on the 3rd".

use super::dates::Day;
use super::phrases::{Phrases, Table};
use super::text::Word;
use super::years;

/// A phrase that counts days, and how.
#[derive(Debug)]
struct Counted {
    phrase: Phrases,
    by: By,
}

/// How a phrase counts.
#[derive(Clone, Copy, Debug)]
enum By {
    /// So many days on.
    Days(i64),
    /// The number that stands in the phrase, times so many days.
    Times(i64),
    /// So many months on, and the number that stands in the phrase times so many.
    Months(i64),
    TimesMonths(i64),
    /// The weekday that it names: the coming one, that or the one after, the last.
    Weekday,
    NextWeekday,
    LastWeekday,
    /// The day of a month that it numbers.
    OfMonth,
    /// The first day of the week so many weeks on, which is Monday or the day before.
    Week(i64),
    /// A day of the weekend of that week.
    Weekend(i64),
}

impl By {
    fn read(code: &str) -> Option<Self> {
        let sign = if code.starts_with('-') { -1 } else { 1 };
        let bare = code.trim_start_matches('-');
        let (count, unit) = bare.split_at(bare.find(char::is_alphabetic).unwrap_or(bare.len()));
        let number = || count.parse::<i64>().ok().map(|count| sign * count);
        Some(match (count, unit) {
            ("@", "") if sign < 0 => Self::LastWeekday,
            ("@", "") => Self::Weekday,
            ("@", "next") => Self::NextWeekday,
            ("#", "") => Self::Times(sign),
            ("#", "w") => Self::Times(7 * sign),
            ("#", "m") => Self::TimesMonths(sign),
            ("#", "th") => Self::OfMonth,
            (_, "") => Self::Days(number()?),
            (_, "w") => Self::Days(7 * number()?),
            (_, "m") => Self::Months(number()?),
            (_, "week") => Self::Week(number()?),
            (_, "weekend") => Self::Weekend(number()?),
            _ => return None,
        })
    }
}

/// The phrases of a language.
#[derive(Debug)]
pub(super) struct Days {
    /// All of them: most words begin none.
    any: Phrases,
    each: Vec<Counted>,
}

impl Days {
    /// Those of a list of "phrase=count".
    pub(super) fn of(list: &str, new: &mut impl FnMut(&str) -> Phrases) -> Self {
        let pairs = list.split(',').filter_map(|entry| entry.split_once('='));
        let (phrases, codes): (Vec<_>, Vec<_>) = pairs.unzip();
        let each = phrases.iter().zip(codes).filter_map(|(phrase, code)| {
            Some(Counted { phrase: Phrases::of(phrase), by: By::read(code.trim())? })
        });
        Self { each: each.collect(), any: new(&phrases.join(",")) }
    }

    /// What the longest phrases at `at` count, with how many words they have.
    fn at(&self, words: &[Word<'_>], at: usize, table: &Table) -> Option<(usize, Vec<By>)> {
        let length = self.any.at(words, at, table)?;
        let longest = self.each.iter().filter(|it| it.phrase.at(words, at, table) == Some(length));
        Some((length, longest.map(|it| it.by).collect()))
    }
}

/// The days that the words count from `today`. More than one where they may mean several.
pub(super) fn counted(words: &[Word<'_>], today: Day) -> Vec<Day> {
    Table::all().iter().flat_map(|table| counted_in(words, table, today)).collect()
}

fn counted_in(words: &[Word<'_>], table: &Table, today: Day) -> Vec<Day> {
    let mut days = Vec::new();
    let gone = table.gone.find(words, table).is_some();
    let mut at = 0;
    while at < words.len() {
        let often = table.often.at(words, at, table).unwrap_or(0);
        match table.days.at(words, at, table) {
            Some((length, all)) if length > often => {
                let meant = |by: &By| meant(*by, words, (at, length), table, today, gone);
                days.extend(all.iter().flat_map(meant));
                at += length;
            }
            _ => at += often.max(1),
        }
    }
    days
}

/// What a phrase of `length` words at `at` means. `gone` tells that the sentence speaks of the past.
fn meant(
    by: By,
    words: &[Word<'_>],
    (at, length): (usize, usize),
    table: &Table,
    today: Day,
    gone: bool,
) -> Vec<Day> {
    let number = || years::number(words, at, length, table);
    let weekday = || table.weekday_in(&words[at..at + length]);
    let coming = |weekday: u32| i64::from((weekday + 7 - today.weekday()) % 7);
    // The same weekday is today or a week away.
    let next = |weekday: u32| if coming(weekday) == 0 { 7 } else { coming(weekday) };
    let last = |weekday: u32| next(weekday) - 7 - if coming(weekday) == 0 { 7 } else { 0 };
    let monday = |weeks: i64| 7 * weeks - i64::from(today.weekday());
    let on = |days: &[i64]| days.iter().filter_map(|days| today.on(*days)).collect();
    match by {
        By::Days(days) => on(&[days]),
        By::Times(days) => number().map_or_else(Vec::new, |number| on(&[number * days])),
        By::Months(months) => today.month_on(months).into_iter().collect(),
        By::TimesMonths(months) => {
            number().and_then(|number| today.month_on(number * months)).into_iter().collect()
        }
        By::Weekday => weekday().map_or_else(Vec::new, |weekday| match gone {
            true => on(&[coming(weekday), next(weekday), last(weekday)]),
            false => on(&[coming(weekday), next(weekday)]),
        }),
        By::NextWeekday => weekday().map_or_else(Vec::new, |day| on(&[next(day), next(day) + 7])),
        By::LastWeekday => weekday().map_or_else(Vec::new, |day| on(&[last(day)])),
        By::OfMonth => number().map_or_else(Vec::new, |number| of_month(number, today, gone)),
        By::Week(weeks) => on(&[monday(weeks) - 1, monday(weeks)]),
        By::Weekend(weeks) => on(&[monday(weeks) + 5, monday(weeks) + 6]),
    }
}

/// The next day of a month with that number, and the last one where the past is spoken of.
fn of_month(number: i64, today: Day, gone: bool) -> Vec<Day> {
    let in_month = |months: i64| {
        let first = Day { day: 1, ..today }.month_on(months)?;
        first.on(number - 1).filter(|it| it.month == first.month)
    };
    let next = (0..4).filter_map(in_month).find(|it| *it >= today);
    let last = (0..4).filter_map(|back| in_month(-back)).find(|it| *it <= today && gone);
    next.into_iter().chain(last).collect()
}

/// The words that count a day from today, if there are any.
pub(super) fn relative<'w, 't>(words: &'w [Word<'t>], tables: &[&Table]) -> Option<&'w [Word<'t>]> {
    tables.iter().find_map(|table| {
        let mut at = 0;
        while at < words.len() {
            let often = table.often.at(words, at, table).unwrap_or(0);
            match table.relative.at(words, at, table) {
                Some(length) if length > often => return Some(&words[at..at + length]),
                _ => at += often.max(1),
            }
        }
        None
    })
}
