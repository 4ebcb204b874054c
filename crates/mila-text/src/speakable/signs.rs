//! Signs between words and numbers: put into words, or pauses in their place.

use super::clean::is_sign;
use super::fraction::BAR;
use super::number::{Said, first_word, is_digit, last_word};
use super::unit;
use super::words::{Unit, Words};

/// `line` with its signs in words, and whether no sign was lost that belongs to a number.
pub(super) fn name_signs(line: &str, words: &Words) -> (String, bool) {
    let (mut out, mut sure) = (String::with_capacity(line.len()), true);
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        let behind = &rest[c.len_utf8()..];
        if c == '/'
            && out.trim_end_matches('.').ends_with(char::is_alphabetic)
            && let Some(per) = period(&out, rest, words)
        {
            out.push_str(&format!(" {} {}", words.per, per.text));
            rest = &rest[per.len..];
            continue;
        }
        if matches!(c, '<' | '>')
            && let Some(said) = of_letters(&out, rest, words)
        {
            out.push_str(&said.text);
            rest = &rest[said.len..];
            continue;
        }
        sure &= push(&mut out, c, behind, words);
        rest = behind;
    }
    (out, sure)
}

/// "Tablets/day" and "60 beats/min", but not "and/or".
fn period(before: &str, rest: &str, words: &Words) -> Option<Said> {
    let behind = rest.strip_prefix('/')?;
    let before = before.trim_end_matches('.');
    let counted = before.strip_suffix(last_word(before)).unwrap_or(before).trim_end();
    let known = match counted.ends_with(is_digit) {
        true => unit::longest(behind, words.periods).or_else(|| unit::longest(behind, words.units)),
        // "Amigo/a" is no year.
        false => unit::longest(behind, words.periods).filter(|(sign, _)| sign.chars().count() > 1),
    };
    known.and_then(|_| unit::per(rest, words))
}

/// "A > B": one letter is greater than another.
fn of_letters(before: &str, rest: &str, words: &Words) -> Option<Said> {
    let (front, back) = if rest.starts_with('<') { words.smaller } else { words.greater };
    let letter = first_word(&rest[1..]);
    let is_letter = |word: &str| word.chars().count() == 1 && word.starts_with(char::is_alphabetic);
    if !is_letter(last_word(before)) || !is_letter(letter) {
        return None;
    }
    let len = rest.len() - rest[1..].trim_start_matches([' ', '\u{A0}']).len() + letter.len();
    let front = if front.is_empty() { "," } else { front };
    Some(Said::surely(len, format!(" {front} {letter} {back}")))
}

/// Whether a sign between words leads from one to the next, as in "Settings > Privacy".
fn is_path(sign: char, before: &str, behind: &str) -> bool {
    let capital = behind.trim_start().starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase());
    let counts = before.split_whitespace().rev().take(3).any(|word| word.contains(is_digit));
    sign == '>' && capital && !counts
}

/// Adds what stands for `c`. Whether it is known what it stands for.
fn push(out: &mut String, c: char, behind: &str, words: &Words) -> bool {
    let joins = out.ends_with(char::is_alphanumeric) && behind.starts_with(char::is_alphanumeric);
    let number = behind.trim_start_matches(' ').starts_with(is_digit);
    let counted = out.trim_end_matches(' ').ends_with(is_digit);
    let between = out.ends_with(is_digit) && behind.starts_with(is_digit);
    match c {
        '-' if joins => out.push('-'),
        '-' if behind.starts_with(is_digit) => {
            name(out, words.sign(c, true), true);
            return !counted;
        }
        '-' if behind.starts_with(char::is_alphanumeric) => out.push(' '),
        '–' if joins => out.push('-'),
        // A minus, a range or a pause.
        '-' | '–' => {
            out.push_str(", ");
            return !(number && counted);
        }
        '(' | ')' if joins && !number && !counted => {}
        '(' | ')' => out.push_str(", "),
        '/' if joins && !number && !counted => out.push(' '),
        '/' => {
            out.push_str(", ");
            // "1 tablet/8 hours" is one every eight.
            return !(number && (counted || joins));
        }
        '\'' if out.ends_with(char::is_alphabetic) || joins => out.push('\''),
        // The '90s.
        '\'' if behind.get(2..).is_some_and(|it| it.starts_with('s')) && number => out.push('\''),
        '\'' => return !counted,
        '.' | ',' | ';' | ':' | '?' | '!' | '…' | '।' | '¿' | '¡' => out.push(c),
        '²' | '³' => return power(out, c, words),
        '^' if behind.strip_prefix('-').unwrap_or(behind).starts_with(is_digit) => {
            return name(out, Some(words.power), true);
        }
        c if c.is_alphanumeric() || c.is_whitespace() || !(c.is_ascii() || is_sign(c)) => {
            out.push(c);
        }
        '<' | '>' if !number && !counted && out.ends_with(' ') && behind.starts_with(' ') => {
            let path = is_path(c, out, behind);
            out.push_str(", ");
            return path;
        }
        // "18 < x": in some languages the number would have to come first.
        '<' | '>' if !number => {
            let prefix = words.comparisons.iter().find(|it| it.0 == c).map(|it| it.1);
            return name(out, prefix.filter(|it| counted && !it.is_empty()), counted);
        }
        BAR => {
            out.push_str(", ");
            return false;
        }
        c => {
            let known = words.sign(c, number).or_else(|| currency(c, words));
            return name(out, known, number || counted);
        }
    }
    !(between && matches!(c, '-' | '–'))
}

/// Adds a sign's name, if it has one. Without one it is known as long as it touches no number.
fn name(out: &mut String, name: Option<&str>, touches: bool) -> bool {
    out.push(' ');
    if let Some(name) = name {
        out.push_str(name);
        out.push(' ');
    }
    name.is_some() || !touches
}

fn power(out: &mut String, sign: char, words: &Words) -> bool {
    let exponent = if sign == '²' { "2" } else { "3" };
    name(out, Some(words.power), true);
    out.push_str(exponent);
    true
}

fn currency(sign: char, words: &Words) -> Option<&'static str> {
    // "$PATH" and the like are no money.
    let known = |unit: &&Unit| {
        sign != '$' && unit.signs.iter().any(|it| it.starts_with(sign) && it.chars().count() == 1)
    };
    words.currencies.iter().find(known).map(|unit| unit.many)
}
