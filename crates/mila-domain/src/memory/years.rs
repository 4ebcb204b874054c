//! Years and months that words count from the day on which they are said: "two years ago".

use super::dates::Day;
use super::phrases::{Phrases, Table};
use super::text::Word;
use crate::words;

/// A phrase that counts, and what it counts.
#[derive(Debug)]
struct Counted {
    phrase: Phrases,
    /// How far on; none for the number that stands in the phrase, and then which way.
    by: Option<i64>,
    sign: i64,
    months: bool,
}

/// The phrases of a language.
#[derive(Debug)]
pub(super) struct Years {
    /// All of them: most words begin none.
    any: Phrases,
    each: Vec<Counted>,
}

impl Years {
    /// Those of a list of "phrase=count".
    pub(super) fn of(list: &str, phrases: &mut impl FnMut(&str) -> Phrases) -> Self {
        let read = |entry: &str| {
            let (phrase, count) = entry.split_once('=')?;
            let months = count.trim().ends_with('m');
            let count = count.trim().trim_end_matches('m');
            let sign = if count.starts_with('-') { -1 } else { 1 };
            Some(Counted { phrase: Phrases::of(phrase), by: count.parse().ok(), sign, months })
        };
        let names = list.split(',').filter_map(|entry| Some(entry.split_once('=')?.0));
        let any = phrases(&names.collect::<Vec<_>>().join(","));
        Self { any, each: list.split(',').filter_map(read).collect() }
    }
}

impl Counted {
    /// How far on from today it counts where it stands at `at`.
    fn at(&self, words: &[Word<'_>], at: usize, table: &Table) -> Option<i64> {
        let length = self.phrase.at(words, at, table)?;
        match self.by {
            Some(by) => Some(by),
            None => number(words, at, length, table).map(|number| self.sign * number),
        }
    }
}

/// The number in the words from `at` on; it may have begun before them: "thirty five years ago".
pub(super) fn number(words: &[Word<'_>], at: usize, length: usize, table: &Table) -> Option<i64> {
    let value = |word: &Word<'_>| match word.number {
        true => word.text.parse().ok(),
        false => word.texts().find_map(|text| table.numbers.get(text)).copied(),
    };
    let of = |nth: usize| words.get(nth).and_then(value);
    let nth = (at..at + length).find(|nth| of(*nth).is_some())?;
    let one: u32 = of(nth)?;
    let before = nth.checked_sub(1).filter(|_| nth == at).and_then(of);
    let number = before.and_then(|before| words::sum(before, one)).unwrap_or(one);
    (1..200).contains(&number).then_some(i64::from(number))
}

/// The years that the words count from `today`, each with its month where that is counted or named.
pub(super) fn counted(words: &[Word<'_>], today: &str) -> Vec<(u32, Vec<u32>)> {
    let Some(today) = Day::read(today) else { return Vec::new() };
    let named: Vec<u32> = Table::all().iter().flat_map(|table| table.months_in(words)).collect();
    let mut found = Vec::new();
    for table in Table::all() {
        let begins = |at: &usize| table.years.any.at(words, *at, table).is_some();
        let begun: Vec<_> = (0..words.len()).filter(begins).collect();
        for phrase in &table.years.each {
            let counts = begun.iter().filter_map(|at| phrase.at(words, *at, table));
            found.extend(counts.filter_map(|by| on(today, by, phrase.months, &named)));
        }
    }
    found
}

fn on(today: Day, by: i64, months: bool, named: &[u32]) -> Option<(u32, Vec<u32>)> {
    if months {
        let month = i64::from(today.year) * 12 + i64::from(today.month) - 1 + by;
        let year = u32::try_from(month.div_euclid(12)).ok()?;
        return Some((year, vec![u32::try_from(month.rem_euclid(12)).ok()? + 1]));
    }
    let year = u32::try_from(i64::from(today.year) + by).ok()?;
    Some((year, if named.is_empty() { vec![today.month] } else { named.to_vec() }))
}
