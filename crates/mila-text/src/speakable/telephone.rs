//! Telephone numbers and codes: digit by digit, in groups.

use super::number::{Said, digits, is_digit};
use super::words::{Words, is_near};

/// How many digits a telephone number has: from a short local one to the longest that
/// ITU-T E.164 allows.
const SHORTEST: usize = 7;
const LONGEST: usize = 15;

/// The telephone number at the beginning of `rest`.
pub(super) fn read(before: &str, rest: &str, words: &Words) -> Option<Said> {
    let plus = rest.starts_with('+');
    let (len, groups, signs) = groups(rest.strip_prefix('+').unwrap_or(rest));
    let count: usize = groups.iter().map(|group| group.len()).sum();
    let len = len + usize::from(plus);
    let whole = !rest[len..].starts_with(char::is_alphanumeric);
    if !(whole && (SHORTEST..=LONGEST).contains(&count)) || is_other(&groups, &signs, words) {
        return None;
    }
    let sizes: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    let zero = groups.first().is_some_and(|group| group.starts_with('0')) && count >= 8;
    let bracket = rest.starts_with('(') && groups.len() > 1;
    let local = sizes == [3, 4] && signs.first().is_some_and(|sign| sign == "-");
    let grouped = groups.len() > 2 && count >= 9;
    (plus || zero || bracket || local || grouped).then(|| Said {
        len,
        text: say(plus, &groups, words),
        sure: plus || !is_count(&groups, &signs) || is_near(words.codes, before, 5),
    })
}

/// Whether the groups are those of a count or a decimal.
fn is_other(groups: &[&str], signs: &[String], words: &Words) -> bool {
    let all = |sign: &str| !signs.is_empty() && signs.iter().all(|it| it == sign);
    let zero = groups.first().is_some_and(|group| group.starts_with('0'));
    let threes = !zero && groups.iter().skip(1).all(|group| group.len() == 3);
    let spaced = (words.groups == ' ' && all(" ")) || all("\u{A0}");
    // A date of which nobody knows which is the day.
    let sizes: Vec<usize> = groups.iter().map(|group| group.len()).collect();
    let year_last = matches!(sizes.as_slice(), [1 | 2, 1 | 2, 4]);
    let date = groups.len() == 3 && (all("/") || (year_last && (all("-") || all("."))));
    (threes && (spaced || all("."))) || (signs.len() == 1 && all(".")) || date
}

/// Groups of digits with short signs between, how long they are, and these signs.
fn groups(rest: &str) -> (usize, Vec<&str>, Vec<String>) {
    let mut len = usize::from(rest.starts_with('('));
    let (mut groups, mut signs) = (Vec::new(), Vec::new());
    loop {
        let group = digits(&rest[len..]);
        if group.is_empty() || groups.len() == LONGEST {
            return (0, Vec::new(), Vec::new());
        }
        groups.push(group);
        len += group.len();
        let sign: String = rest[len..].chars().take_while(|c| !is_digit(*c)).take(3).collect();
        let known = [" ", "\u{A0}", "-", ".", "/", " - ", ") ", ")", ") -", " (", "-(", ")-"];
        if !known.contains(&sign.as_str()) || digits(&rest[len + sign.len()..]).is_empty() {
            return (len, groups, signs);
        }
        len += sign.len();
        signs.push(sign);
    }
}

/// Whether "612 345 678" may be a count as well.
fn is_count(groups: &[&str], signs: &[String]) -> bool {
    let threes = groups.iter().skip(1).all(|group| group.len() == 3);
    let zero = groups.first().is_some_and(|group| group.starts_with('0'));
    threes && !zero && signs.iter().all(|sign| sign == " ")
}

pub(super) fn say(plus: bool, groups: &[&str], words: &Words) -> String {
    let plus = plus.then(|| words.sign('+', true)).flatten();
    let groups: Vec<String> = groups.iter().map(|group| spell(group)).collect();
    plus.iter().map(|plus| format!("{plus} ")).collect::<String>() + &groups.join(", ")
}

/// Digit by digit, in groups of three or four.
pub(super) fn spell(digits: &str) -> String {
    let mut groups = Vec::new();
    let mut rest = digits;
    while rest.len() > 4 {
        let (group, others) = rest.split_at(3);
        groups.push(spaced(group));
        rest = others;
    }
    groups.push(spaced(rest));
    groups.join(", ")
}

fn spaced(digits: &str) -> String {
    let digits: Vec<&str> = digits.split_terminator("").skip(1).collect();
    digits.join(" ")
}

/// Single digits with single spaces between stay what they are.
pub(super) fn spelled(rest: &str) -> Option<Said> {
    let mut len = 0;
    let mut next = rest;
    while digits(next).len() == 1 && ends_here(&next[1..]) {
        len = rest.len() - next.len() + 1;
        match next[1..].strip_prefix(' ') {
            Some(more) => next = more,
            None => break,
        }
    }
    (len > 1).then(|| Said::surely(len, rest[..len].to_owned()))
}

/// Whether a single digit is all there is of its number.
fn ends_here(rest: &str) -> bool {
    let mut rest = rest.chars();
    match rest.next() {
        Some('.' | ',' | ':' | '/' | '⁄' | '-' | '–' | '^' | '\'' | '\u{A0}') => {
            !rest.next().is_some_and(is_digit)
        }
        Some(c) => !c.is_alphanumeric() && !"%°‰€$£¥₹".contains(c),
        None => true,
    }
}
