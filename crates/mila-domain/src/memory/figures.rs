//! The numbers of a text, so that 1,200 and 1200 and ۱۲۰۰ are one.

use std::collections::HashSet;

use super::dates::Day;
use super::phrases::Table;
use super::text::{Text, Word};
use super::{Refused, clock, years};
use crate::words;

/// Fewest digits of a number that may be written in groups of any kind: a telephone number.
const GROUPED: usize = 7;

/// Whether every number of `fact` stands among `said`, or belongs to a date that it gives.
pub(super) fn stand(
    (fact, fact_text): (&Text<'_>, &str),
    (said, said_text): (&[Word<'_>], &str),
    tables: &[&Table],
    (today, days): (&str, &[Day]),
) -> Result<(), Refused> {
    let strongest = Table::strongest(&[said, &fact.words]);
    let tables: Vec<_> = tables.iter().copied().chain(strongest.iter().copied()).collect();
    let mut held = held(said, said_text, &tables);
    let numbers = fact.words.iter().any(|word| word.number);
    for (hour, minute) in numbers.then(|| clock::named(said)).into_iter().flatten() {
        held.extend([hour.to_string(), minute.to_string()]);
    }
    let counted = if numbers { years::counted(said, today) } else { Vec::new() };
    held.extend(counted.iter().map(|(year, _)| year.to_string()));
    let mut at = 0;
    while at < fact.words.len() {
        let word = &fact.words[at];
        if !word.number {
            at += 1;
            continue;
        }
        if let Some(written) = iso(&fact.words[at..], fact_text) {
            let day = Day::read(written);
            let given =
                day.is_some_and(|day| days.contains(&day) || gives(said, &held, day, today));
            if !given {
                let means = days.first().filter(|_| day.is_some()).map(Day::to_string);
                let (date, today) = (written.to_owned(), today.to_owned());
                return Err(Refused::Date { date, means, today });
            }
            at += 3;
            continue;
        }
        let month = month(&fact.words[at..], fact_text);
        if month.is_some_and(|(year, month)| {
            counted.iter().any(|(counted, months)| *counted == year && months.contains(&month))
        }) {
            at += 2;
            continue;
        }
        if is_of_day(&fact.words, at, days) || ends_hour(&fact.words, at, fact_text) {
            at += 1;
            continue;
        }
        let longest = [PHONE, SPACED, GROUPS].into_iter().find_map(|joins| {
            let run = run(&fact.words[at..], fact_text, joins);
            let forms = forms(run, fact_text, joins);
            forms.iter().any(|form| held.contains(form)).then_some(run.len())
        });
        match longest {
            Some(length) => at += length,
            None => {
                let run = run(&fact.words[at..], fact_text, GROUPS);
                let last = run.last().unwrap_or(word);
                return Err(Refused::Number(
                    fact_text[word.bytes.start..last.bytes.end].to_owned(),
                ));
            }
        }
    }
    in_words(&fact.words, said, &held, (&tables, &strongest))
}

/// What parts groups of one number.
type Joins = fn(&str) -> bool;

const GROUPS: Joins =
    |between| matches!(between, "." | "," | "٫" | "٬" | "'" | "’" | "\u{a0}" | "\u{202f}");
const SPACED: Joins = |between| GROUPS(between) || between == " ";
const PHONE: Joins = |between| {
    matches!(
        between,
        "-" | " " | "." | "/" | ") " | ")" | " (" | "(" | " - " | "\u{a0}" | "‑" | "–"
    )
};

/// The numbers at the beginning that may be one.
fn run<'w, 't>(words: &'w [Word<'t>], text: &str, joins: Joins) -> &'w [Word<'t>] {
    let pairs = words
        .windows(2)
        .take_while(|pair| pair[1].number && joins(&text[pair[0].bytes.end..pair[1].bytes.start]));
    &words[..1 + pairs.count()]
}

/// The ways to write a run of numbers as one.
fn forms(run: &[Word<'_>], text: &str, joins: Joins) -> Vec<String> {
    let parts: Vec<&str> = run.iter().map(|word| word.text.as_str()).collect();
    let joined = parts.concat();
    if std::ptr::fn_addr_eq(joins, PHONE) {
        return if joined.len() >= GROUPED && run.len() > 1 { vec![joined] } else { Vec::new() };
    }
    let before = text[..run[0].bytes.start].trim_end_matches(['-', '−']);
    let negative = before.len() + 1 == run[0].bytes.start
        || before.len() + '−'.len_utf8() == run[0].bytes.start
            && text[before.len()..].starts_with('−');
    let alone = before.is_empty() || before.ends_with(char::is_whitespace);
    let sign = if negative && alone { "-" } else { "" };
    let threes = |parts: &[&str]| parts.iter().skip(1).all(|part| part.len() == 3);
    let mut forms = Vec::new();
    if let [only] = parts[..] {
        forms.push(only.to_owned());
        if only.len() == 2 {
            forms.extend(only.strip_prefix('0').map(str::to_owned));
        }
    } else {
        if std::ptr::fn_addr_eq(joins, GROUPS) {
            forms.push(parts.join("."));
        }
        if threes(&parts) {
            forms.push(joined);
        }
        if let [front @ .., last] = &parts[..]
            && front.len() > 1
            && threes(front)
        {
            forms.push(format!("{}.{last}", front.concat()));
        }
    }
    forms.into_iter().map(|form| format!("{sign}{form}")).collect()
}

/// Every way to write a number of the words.
fn held(words: &[Word<'_>], text: &str, tables: &[&Table]) -> HashSet<String> {
    let mut held = HashSet::new();
    for at in 0..words.len() {
        let (word, rest) = (&words[at], &words[at..]);
        if !word.number {
            held.extend(
                tables
                    .iter()
                    .filter_map(|table| value(rest, table))
                    .flatten()
                    .map(|it| it.to_string()),
            );
            continue;
        }
        let inside = at > 0
            && words[at - 1].number
            && GROUPS(&text[words[at - 1].bytes.end..word.bytes.start]);
        if !inside {
            held.extend(forms(run(rest, text, GROUPS), text, GROUPS));
            held.extend(forms(run(rest, text, SPACED), text, SPACED));
        }
        let phone = run(rest, text, PHONE);
        (1..=phone.len()).for_each(|length| held.extend(forms(&phone[..length], text, PHONE)));
    }
    held
}

/// What a number word counts, alone and with those behind it: "noventa y uno", "quatre-vingt-onze".
fn value(words: &[Word<'_>], table: &Table) -> Option<Vec<u32>> {
    let of = |word: &Word<'_>| word.texts().find_map(|text| table.numbers.get(text)).copied();
    let next = |at: usize| {
        let at = at + usize::from(words.get(at).is_some_and(|word| table.and.has(word, table)));
        words.get(at).and_then(of).map(|value| (value, at + 1))
    };
    let first = of(words.first()?)?;
    let Some((second, rest)) = next(1) else { return Some(vec![first]) };
    if table.tongue == crate::Tongue::French && (first, second) == (4, 20) {
        let more = next(rest)
            .map(|(more, _)| 80 + more)
            .filter(|_| next(rest).is_some_and(|it| it.0 < 20));
        return Some([Some(80), more].into_iter().flatten().collect());
    }
    Some([Some(first), words::sum(first, second)].into_iter().flatten().collect())
}

/// Whether what number words count stands there, in words or digits.
fn in_words(
    fact: &[Word<'_>],
    said: &[Word<'_>],
    held: &HashSet<String>,
    (tables, strongest): (&[&Table], &[&Table]),
) -> Result<(), Refused> {
    let literal = |word: &Word<'_>| said.iter().any(|it| it.texts().any(|text| text == word.text));
    // A number word of one language is another word in the next: "once", "on", "elf".
    let is_plain = |word: &Word<'_>| {
        let is_number = |table: &&Table| table.numbers.contains_key(&word.text);
        let is_word = |table: &&Table| table.stop.has_exact(word);
        !strongest.iter().any(is_number) && strongest.iter().any(is_word)
    };
    for (at, word) in fact.iter().enumerate() {
        if word.number || literal(word) || is_plain(word) {
            continue;
        }
        let counts: Vec<u32> =
            tables.iter().filter_map(|table| value(&fact[at..], table)).flatten().collect();
        let made_up = counts.iter().any(|it| *it != 1)
            && !counts.iter().any(|it| held.contains(&it.to_string()));
        if made_up {
            return Err(Refused::Number(word.raw.to_owned()));
        }
    }
    Ok(())
}

/// A date at the beginning, as it is written.
fn iso<'t>(words: &[Word<'_>], text: &'t str) -> Option<&'t str> {
    let [year, month, day, ..] = words else { return None };
    let shaped = [(year, 4), (month, 2), (day, 2)]
        .iter()
        .all(|(word, length)| word.number && word.raw.len() == *length);
    let joined = &text[year.bytes.start..day.bytes.end];
    (shaped && joined.len() == 10 && joined.matches('-').count() == 2).then_some(joined)
}

/// A year and a month at the beginning: "2025-03".
fn month(words: &[Word<'_>], text: &str) -> Option<(u32, u32)> {
    let [year, month, ..] = words else { return None };
    let shaped = year.number && month.number && year.raw.len() == 4 && month.raw.len() == 2;
    let joined = &text[year.bytes.end..month.bytes.start] == "-";
    Some((year.text.parse().ok()?, month.text.parse().ok()?)).filter(|_| shaped && joined)
}

/// Whether the words give that day by its numbers. Without a year it is one near to today.
fn gives(said: &[Word<'_>], held: &HashSet<String>, day: Day, today: &str) -> bool {
    let all = Table::all();
    let numbers: Vec<u32> = held.iter().filter_map(|it| it.parse().ok()).collect();
    let months: Vec<u32> = all.iter().flat_map(|table| table.months_in(said)).collect();
    let years = numbers.iter().any(|it| (1900..2200).contains(it));
    let days = numbers.iter().any(|it| (1..=31).contains(it));
    let day_given = numbers.contains(&day.day) || !days && !months.is_empty() && day.day == 1;
    // One number is not both: "in 3 days" is not the third of March.
    let written = said.iter().filter(|word| word.text.parse() == Ok(day.month)).count();
    let of_its_own = day.day != day.month || written > 1;
    let month_given = if months.is_empty() {
        numbers.contains(&day.month) && of_its_own
    } else {
        months.contains(&day.month)
    };
    let near = || Day::read(today).is_some_and(|today| today.year.abs_diff(day.year) <= 1);
    day_given && month_given && (numbers.contains(&day.year) || !years && near())
}

/// Whether a number belongs to a day that the message counts, written with the name of its month.
fn is_of_day(fact: &[Word<'_>], at: usize, days: &[Day]) -> bool {
    let near = &fact[at.saturating_sub(3)..fact.len().min(at + 4)];
    let months: Vec<u32> = Table::all().iter().flat_map(|table| table.months_in(near)).collect();
    days.iter().any(|day| {
        let number = [day.day, day.year].iter().any(|it| it.to_string() == fact[at].text);
        number && months.contains(&day.month)
    })
}

/// Whether it is the "00" of a full hour.
fn ends_hour(fact: &[Word<'_>], at: usize, text: &str) -> bool {
    let joined = |before: &Word<'_>| &text[before.bytes.end..fact[at].bytes.start] == ":";
    fact[at].raw == "00" && at > 0 && fact[at - 1].number && joined(&fact[at - 1])
}

/// The part of a fact that belongs to no date, in words.
pub(super) fn without_dates<'t>(fact: &Text<'t>, text: &str) -> Vec<Word<'t>> {
    let mut rest = Vec::new();
    let mut at = 0;
    while at < fact.words.len() {
        if iso(&fact.words[at..], text).is_some() {
            at += 3;
        } else {
            rest.push(fact.words[at].clone());
            at += 1;
        }
    }
    rest
}
