//! Dates: 2026-11-23, 23/11/2026, "el 3/4", "Dec 25".

use super::number::{Said, after_space, at_word_end, digits, first_word, is_digit, last_word};
use super::quantity::dash;
use super::words::{Words, is_in};

/// The date at the beginning of `rest`. In numbers it is read where it is clear which is the
/// day; without a year, where a word says that it is one.
pub(super) fn read(before: &str, rest: &str, words: &Words) -> Option<Said> {
    in_numbers(rest, words)
        .or_else(|| month_of_year(rest, words))
        .or_else(|| without_year(before, rest, words))
        .or_else(|| named(rest, words))
}

fn in_numbers(rest: &str, words: &Words) -> Option<Said> {
    let (first, sign, tail) = field(rest)?;
    let (second, again, tail) = field(tail)?;
    let third = digits(tail);
    let tail = &tail[third.len()..];
    let goes_on = tail.starts_with(char::is_alphanumeric)
        || (tail.starts_with(sign) && tail[1..].starts_with(is_digit));
    if sign != again || goes_on {
        return None;
    }
    let first_is_day = day_stands_first(first, second, words);
    let (year, month, day) = match (first.len(), third.len()) {
        (4, 1 | 2) if sign != '.' => (first, second, third),
        (1 | 2, 2) if sign != '/' => return None,
        (1 | 2, 4 | 2) if first_is_day? => (third, second, first),
        (1 | 2, 4 | 2) => (third, first, second),
        _ => return None,
    };
    let year: u16 = year.parse().ok()?;
    // Of two digits: this century, or the one before.
    let year = match first.len() < 3 && third.len() == 2 {
        true if year < 70 => 2000 + year,
        true => 1900 + year,
        false => year,
    };
    let text = said(day.parse().ok()?, month.parse().ok()?, Some(year), words)?;
    Some(Said::surely(rest.len() - tail.len(), text))
}

/// "12/2026".
fn month_of_year(rest: &str, words: &Words) -> Option<Said> {
    let (month, sign, tail) = field(rest)?;
    let year = digits(tail);
    let after = &tail[year.len()..];
    let known = year.len() == 4 && (year.starts_with("19") || year.starts_with("20"));
    let goes_on = after.strip_prefix(['/', '-', '.']).is_some_and(|it| it.starts_with(is_digit));
    if sign != '/' || month.len() > 2 || !known || !at_word_end(after) || goes_on {
        return None;
    }
    let name = words.months.get(month.parse::<usize>().ok()?.checked_sub(1)?)?;
    let text = format!("{name}{}{year}", words.month_to_year);
    Some(Said::surely(rest.len() - after.len(), text))
}

/// "el 3/4": a word before, or one behind, makes it a day.
fn without_year(before: &str, rest: &str, words: &Words) -> Option<Said> {
    let (first, sign, tail) = field(rest)?;
    let second = digits(tail);
    let after = &tail[second.len()..];
    let goes_on = after.strip_prefix(['/', '-', '.']).is_some_and(|it| it.starts_with(is_digit));
    if !(1..=2).contains(&first.len()) || !(1..=2).contains(&second.len()) {
        return None;
    }
    if !at_word_end(after) || goes_on || after.starts_with('%') {
        return None;
    }
    let next = first_word(after);
    let word = last_word(before.trim_end_matches([' ', ','])).to_lowercase();
    // "3 per day, 4/16".
    let period = words.periods.iter().any(|unit| unit.signs.contains(&word.as_str()));
    let apart = period && before.trim_end().ends_with(',');
    let introduced = is_in(words.before_dates, &word) && !apart;
    let followed = is_in(words.after_dates, next);
    let share = [words.of, words.ratings, words.measures].iter().any(|list| is_in(list, next));
    let zeros = first.starts_with('0') || second.starts_with('0');
    if !(introduced || followed || (zeros && sign == '/')) || share {
        return None;
    }
    let len = rest.len() - after.len();
    let doubtful = Said::perhaps(len, format!("{first}, {second}"));
    let day = match day_stands_first(first, second, words) {
        Some(true) => said(first.parse().ok()?, second.parse().ok()?, None, words),
        Some(false) => said(second.parse().ok()?, first.parse().ok()?, None, words),
        None => return (sign == '/').then_some(doubtful),
    };
    let part = first == "1" && second.len() == 1 && is_in(words.before_shares, &word);
    match (sign, day) {
        ('/', Some(text)) => Some(Said { len, text, sure: followed || !part }),
        // A range or a decimal, or a day after all.
        (_, Some(_)) if introduced => Some(doubtful),
        _ => None,
    }
}

fn said(day: u8, month: u8, year: Option<u16>, words: &Words) -> Option<String> {
    let month = words.months.get(usize::from(month).checked_sub(1)?)?;
    (1..=31).contains(&day).then(|| (words.date)(&(words.day)(day), month, year))
}

/// One or more digits, the sign behind them, and what follows.
fn field(rest: &str) -> Option<(&str, char, &str)> {
    let number = digits(rest);
    let sign = rest[number.len()..].chars().next().filter(|c| matches!(c, '-' | '/' | '.'))?;
    (!number.is_empty()).then(|| (number, sign, &rest[number.len() + 1..]))
}

fn day_stands_first(first: &str, second: &str, words: &Words) -> Option<bool> {
    match (first.parse::<u8>().ok()? > 12, second.parse::<u8>().ok()? > 12) {
        (true, false) => Some(true),
        (false, true) => Some(false),
        // The same day both ways.
        _ if first.trim_start_matches('0') == second.trim_start_matches('0') => Some(true),
        _ => words.day_first,
    }
}

/// "Dec 25", "25 Dec 2026", "24–26 dic": a month in short.
fn named(rest: &str, words: &Words) -> Option<Said> {
    let (len, days, month, sure) = day_and_month(rest, words).or_else(|| {
        let (len, month, sure) = month(rest, words)?;
        let behind = after_space(&rest[len..]);
        let (more, days) = days(behind, words)?;
        Some((rest.len() - behind.len() + more, days, month, sure))
    })?;
    let (more, year) = year(&rest[len..], words).map_or((0, None), |(more, it)| (more, Some(it)));
    let text = (words.date)(&days, month, year);
    Some(Said { len: len + more, text, sure })
}

fn day_and_month<'w>(rest: &str, words: &'w Words) -> Option<(usize, String, &'w str, bool)> {
    let (len, days) = days(rest, words)?;
    let behind = rest[len..].strip_prefix([' ', '\u{A0}', '-', '/', '.'])?;
    let behind = behind.strip_prefix(' ').unwrap_or(behind);
    let behind = behind.strip_prefix(words.day_to_month).unwrap_or(behind);
    let (more, month, _) = month(behind, words)?;
    Some((rest.len() - behind.len() + more, days, month, true))
}

/// A day, or two with a dash between.
fn days(rest: &str, words: &Words) -> Option<(usize, String)> {
    let (len, first) = day(rest, words)?;
    let second = dash(&rest[len..]).and_then(|at| {
        let (more, second) = day(&rest[len + at..], words)?;
        Some((len + at + more, second))
    });
    Some(match second {
        Some((len, second)) => (len, format!("{first} {} {second}", words.to)),
        None => (len, first),
    })
}

fn day(rest: &str, words: &Words) -> Option<(usize, String)> {
    let number = digits(rest);
    let after = &rest[number.len()..];
    let endings = words.ordinals.iter();
    let ending = endings.filter(|(ending, _)| after.strip_prefix(*ending).is_some_and(at_word_end));
    let ending = ending.map(|(ending, _)| ending.len()).max().unwrap_or(0);
    let goes_on = after.strip_prefix([':', '.', ',']).is_some_and(|it| it.starts_with(is_digit));
    let day = number.parse().ok().filter(|day| (1..=31).contains(day))?;
    (number.len() <= 2 && at_word_end(&after[ending..]) && !goes_on)
        .then(|| (number.len() + ending, (words.day)(day)))
}

/// The month that `rest` begins with in short, and whether the word is nothing else.
fn month<'w>(rest: &str, words: &'w Words) -> Option<(usize, &'w str, bool)> {
    let word = first_word(rest).split('-').next()?;
    let lower = word.to_lowercase();
    let at = words.short_months.iter().position(|known| known.contains(&lower.as_str()))?;
    let capital = word.starts_with(|c: char| !c.is_lowercase());
    if words.months_are_capitals && !capital {
        return None;
    }
    let point = rest[word.len()..].starts_with('.');
    let sure = !is_in(words.doubtful_months, &lower);
    Some((word.len() + usize::from(point), words.months[at], sure))
}

/// The year behind a day and its month.
fn year(rest: &str, words: &Words) -> Option<(usize, u16)> {
    let behind = rest.strip_prefix([',', '-', '/']).unwrap_or(rest);
    let behind = after_space(behind);
    let behind = behind.strip_prefix(words.day_to_month).unwrap_or(behind);
    let year = digits(behind);
    let known = year.len() == 4 && (year.starts_with("19") || year.starts_with("20"));
    let after = &behind[year.len()..];
    (known && behind.len() < rest.len() && at_word_end(after) && !after.starts_with('-'))
        .then(|| Some((rest.len() - after.len(), year.parse().ok()?)))?
}
