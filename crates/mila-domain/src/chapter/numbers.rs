//! Numbers as they are compared: whether one stands in a text as a whole.

use std::collections::HashSet;

use unicode_normalization::UnicodeNormalization as _;

use crate::words::digits;

/// Digits of a telephone number at the least: it is the same however it is parted.
const LONG: usize = 7;

/// A number as it is written: runs of digits with one sign between each two.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Number {
    runs: Vec<String>,
    signs: Vec<char>,
    /// Whether nothing but a space parts it from the one before.
    after_space: bool,
}

/// The numbers of the texts that a summary is made from.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    /// What stands alone or counts as one: 5, 1200, 3.5.
    whole: HashSet<String>,
    /// The parts of dates, times and ranges.
    parts: HashSet<String>,
    /// Runs as they follow one another.
    rows: Vec<Vec<String>>,
    /// All digits of long ones.
    long: HashSet<String>,
}

impl Numbers {
    /// Those of all texts.
    pub(super) fn of(texts: &[&str]) -> Self {
        let mut numbers = Self::default();
        for text in texts {
            let written = written(text);
            written.iter().for_each(|number| numbers.add(number));
            for row in spaced(&written).filter(|row| row.len() > 1) {
                for from in 0..row.len() {
                    for to in from + 2..=row.len() {
                        numbers.long.extend(long(&row[from..to]));
                        numbers.whole.extend(grouped(&row[from..to]));
                    }
                }
            }
        }
        numbers
    }

    /// Whether every number of a text stands in these.
    pub(super) fn hold_all(&self, text: &str) -> bool {
        let written = written(text);
        spaced(&written).all(|row| {
            row.iter().all(|number| self.holds(number))
                || long(row).is_some_and(|digits| self.long.contains(&digits))
                || grouped(row).is_some_and(|value| self.whole.contains(&value))
        })
    }

    fn add(&mut self, number: &Number) {
        self.long.extend(long(std::slice::from_ref(number)));
        self.rows.push(number.row());
        match number.value() {
            Some(value) => drop(self.whole.insert(value)),
            None => self.parts.extend(number.row()),
        }
    }

    fn holds(&self, number: &Number) -> bool {
        let row = number.row();
        if number.value().is_some_and(|value| self.has(&value, row.len() == 1))
            || long(std::slice::from_ref(number)).is_some_and(|it| self.long.contains(&it))
        {
            return true;
        }
        // "9:00" says no more than "at 9".
        let full_hour = number.signs == [':'] && row[1] == "0" && self.whole.contains(&row[0]);
        let mut turned = row.clone();
        turned.reverse();
        let is_date = row.len() == 3 && (number.runs[0].len() == 4 || number.runs[2].len() == 4);
        full_hour || self.has_row(&row) || is_date && self.has_row(&turned)
    }

    fn has(&self, value: &str, alone: bool) -> bool {
        self.whole.contains(value) || alone && self.parts.contains(value)
    }

    /// Whether these runs follow one another in a number.
    fn has_row(&self, row: &[String]) -> bool {
        row.len() > 1 && self.rows.iter().any(|it| it.windows(row.len()).any(|some| some == row))
    }
}

impl Number {
    /// Its runs, where a zero before a single digit says nothing: 09 is 9. In longer ones it does.
    fn row(&self) -> Vec<String> {
        self.runs.iter().map(|run| short(run)).collect()
    }

    /// What it counts, if it is one number: a run, one in groups of thousands, a fraction.
    fn value(&self) -> Option<String> {
        let (whole, fraction) = match (self.signs.as_slice(), self.is_grouped()) {
            ([], _) => return Some(short(&self.runs[0])),
            (_, true) => (self.runs.concat(), ""),
            ([.., last], false) => {
                let (fraction, groups) = self.runs.split_last()?;
                let before = Self {
                    runs: groups.to_vec(),
                    signs: self.signs[..groups.len() - 1].to_vec(),
                    after_space: false,
                };
                let parted = matches!(last, '.' | ',' | '٫') && !before.signs.contains(last);
                let is_one = parted && (before.signs.is_empty() || before.is_grouped());
                is_one.then(|| (before.runs.concat(), fraction.as_str()))?
            }
        };
        // Nothing behind the point says nothing: 5.00 is 5.
        let fraction = if fraction.chars().all(|c| c == '0') { "" } else { fraction };
        let point = if fraction.is_empty() { "" } else { "." };
        Some(format!("{}{point}{fraction}", short(&whole)))
    }

    /// Whether it is written in groups, as in 1,200 or 1.200.000 or 1,20,000.
    fn is_grouped(&self) -> bool {
        let [sign, others @ ..] = self.signs.as_slice() else { return false };
        let [first, between @ .., last] = self.runs.as_slice() else { return false };
        let same = matches!(sign, '.' | ',' | '\'' | '’' | '٬' | '_')
            && others.iter().all(|it| it == sign);
        let thousands = between.iter().all(|run| run.len() == 3);
        let indian = *sign == ',' && first.len() < 3 && between.iter().all(|run| run.len() == 2);
        same && first.len() <= 3
            && !first.starts_with('0')
            && last.len() == 3
            && (thousands || indian)
    }
}

fn short(run: &str) -> String {
    let digits = if run.len() <= 2 { run.trim_start_matches('0') } else { run };
    if digits.is_empty() { "0".to_owned() } else { digits.to_owned() }
}

/// All digits of numbers with spaces between, when they are many.
fn long(row: &[Number]) -> Option<String> {
    let digits: String = row.iter().flat_map(|number| &number.runs).map(String::as_str).collect();
    (digits.len() >= LONG).then_some(digits)
}

/// What numbers with spaces between are together, when these part thousands: 1 200.
fn grouped(row: &[Number]) -> Option<String> {
    let (first, others) = row.split_first()?;
    let thousands = others.iter().enumerate().all(|(at, number)| {
        let may_be_fraction = at + 1 == others.len() && number.runs.len() == 2;
        number.runs[0].len() == 3 && (number.runs.len() == 1 || may_be_fraction)
    });
    let begins =
        first.runs.len() == 1 && first.runs[0].len() <= 3 && !first.runs[0].starts_with('0');
    if !begins || !thousands || others.is_empty() {
        return None;
    }
    let last = row.last()?;
    let mut joined = Number { runs: vec![String::new()], ..Number::default() };
    row.iter().for_each(|number| joined.runs[0].push_str(&number.runs[0]));
    if last.runs.len() == 2 {
        joined.runs.push(last.runs[1].clone());
        joined.signs.clone_from(&last.signs);
    }
    joined.value()
}

/// Rows of numbers with nothing but a space between.
fn spaced(numbers: &[Number]) -> impl Iterator<Item = &[Number]> {
    numbers.chunk_by(|_, next| next.after_space)
}

/// The numbers of a text, in Latin digits.
fn written(text: &str) -> Vec<Number> {
    let signs: Vec<char> = text.nfkd().filter(|c| !is_mark(*c)).collect();
    let digit = |at: usize| {
        let value = digits::value(*signs.get(at)?)?;
        char::from_digit(value, 10)
    };
    let mut numbers: Vec<Number> = Vec::new();
    let (mut at, mut ended) = (0, usize::MAX);
    while at < signs.len() {
        let Some(first) = digit(at) else {
            at += 1;
            continue;
        };
        let mut run = String::from(first);
        at += 1;
        while let Some(next) = digit(at) {
            run.push(next);
            at += 1;
        }
        let begun = at - run.len();
        let between = signs.get(ended..begun).unwrap_or_default();
        match (between, numbers.last_mut()) {
            ([sign], Some(number)) if joins(*sign) => {
                number.signs.push(*sign);
                number.runs.push(run);
            }
            _ => numbers.push(Number {
                runs: vec![run],
                signs: Vec::new(),
                after_space: is_gap(between),
            }),
        }
        ended = at;
    }
    numbers
}

/// Invisible signs, which people paste along with numbers, and the frames of keycaps.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}'
        | '\u{FE00}'..='\u{FE0F}' | '\u{20E3}' | '\u{AD}' | '\u{FEFF}')
}

/// What may stand between the runs of one number, date, time or range.
const fn joins(c: char) -> bool {
    matches!(
        c,
        '.' | ','
            | ':'
            | '/'
            | '-'
            | '‐'
            | '‑'
            | '–'
            | '−'
            | '⁄'
            | '\''
            | '’'
            | '٬'
            | '٫'
            | '_'
            | '־'
    )
}

/// A space, also beside the brackets and dashes of telephone numbers.
fn is_gap(between: &[char]) -> bool {
    let is_one = |c: &char| c.is_whitespace() && *c != '\n' || matches!(c, '(' | ')' | '-');
    !between.is_empty() && between.len() <= 3 && between.iter().all(is_one)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stands(text: &str, source: &str) -> bool {
        Numbers::of(&[source]).hold_all(text)
    }

    #[test]
    fn a_number_is_the_same_however_it_is_written() {
        let same: &[&[&str]] = &[
            &[
                "1200",
                "1,200",
                "1.200",
                "1 200",
                "1\u{202f}200",
                "1'200",
                "۱۲۰۰",
                "١٬٢٠٠",
                "1,200.00",
                "१२००",
                "1️⃣2️⃣0️⃣0️⃣",
            ],
            &["120000", "1,20,000", "120,000", "120 000"],
            &["3.5", "3,5", "٣٫٥"],
            &["1234.56", "1,234.56", "1.234,56", "1 234,56"],
            &["+972 52-123-4567", "+972521234567", "972 52 123 4567", "(972) 521234567"],
            &["12.3.2025", "12/03/2025", "2025-03-12", "12-3-2025"],
            &["10:30", "10.30"],
            &["9:00", "9", "09:00", "09.00"],
        ];
        for row in same {
            for one in *row {
                for other in *row {
                    let (one, other) = (format!("pay {one} now"), format!("it was {other}, ok"));
                    assert!(stands(&one, &other), "{one} in {other}");
                }
            }
        }
    }

    #[test]
    fn parts_of_dates_and_ranges_stand_alone() {
        for (text, source) in [
            ("12 March 2025", "12/3/2025"),
            ("from 5", "5-7 people"),
            ("at 10", "10:30"),
            ("on 12/3", "12/3/2025"),
            ("flat 3", "12/3"),
        ] {
            assert!(stands(text, source), "{text} in {source}");
        }
    }

    #[test]
    fn another_number_does_not_stand() {
        for (text, source) in [
            ("5", "15"),
            ("1,200", "1 and 200"),
            ("200", "1,200"),
            ("3.5", "3 and 5"),
            ("3", "3.75"),
            ("9:00", "9:05"),
            ("10:31", "10:30"),
            ("3.12.", "12.3."),
            ("0521234568", "052-123-4567"),
            ("521", "0521"),
            ("12.4.2025", "12.3.2025"),
            ("2025-12-03", "12.3.2025"),
            ("1", "one"),
            ("۵", "6"),
        ] {
            assert!(!stands(text, source), "{text} in {source}");
        }
    }
}
