//! Hours in words: "quarter past nine" is 9:15, "half past" counts from the hour before in some languages.

use super::phrases::{Phrases, Table};
use super::text::Word;
use super::years;

/// A phrase that names an hour, alone or by what it adds to a number.
#[derive(Debug)]
struct Spoken {
    phrase: Phrases,
    /// Whether a number stands in it.
    adds: bool,
    hours: i64,
    minutes: i64,
}

/// The phrases of a language.
#[derive(Debug)]
pub(super) struct Clock {
    /// All of them: most words begin none.
    any: Phrases,
    each: Vec<Spoken>,
}

impl Clock {
    /// Those of a list of "phrase=hours:minutes".
    pub(super) fn of(list: &str, phrases: &mut impl FnMut(&str) -> Phrases) -> Self {
        let read = |entry: &str| {
            let (phrase, adds) = entry.split_once('=')?;
            let (hours, minutes) = adds.split_once(':')?;
            Some(Spoken {
                phrase: Phrases::of(phrase),
                adds: phrase.contains('#'),
                hours: hours.trim().parse().ok()?,
                minutes: minutes.trim().parse().ok()?,
            })
        };
        let names = list.split(',').filter_map(|entry| Some(entry.split_once('=')?.0));
        let any = phrases(&names.collect::<Vec<_>>().join(","));
        Self { any, each: list.split(',').filter_map(read).collect() }
    }
}

/// The hours that the words name, each with its minutes.
pub(super) fn named(words: &[Word<'_>]) -> Vec<(i64, i64)> {
    let mut found = Vec::new();
    for table in Table::all() {
        let begins = |at: &usize| table.clock.any.at(words, *at, table).is_some();
        let begun: Vec<_> = (0..words.len()).filter(begins).collect();
        for spoken in &table.clock.each {
            found.extend(begun.iter().copied().filter_map(|at| {
                let length = spoken.phrase.at(words, at, table)?;
                let number = || years::number(words, at, length, table).filter(|it| *it <= 24);
                let hour = spoken.hours + if spoken.adds { number()? } else { 0 };
                (0..=24).contains(&hour).then_some((hour, spoken.minutes))
            }));
        }
    }
    found
}
