//! What would be heard as something else: sums, durations, numbers without a whole part, and
//! letters that the voice cannot read.

use super::number::is_digit;
use super::words::Words;
use super::{Left, compare, unit};

/// The line with all this put so that it is understood, or left out, and whether its text must
/// stand beside the voice.
pub(super) fn prepare(line: &str, words: &Words) -> (String, Left) {
    let is_foreign = |c: char| is_foreign(c, words);
    let line = &compare::in_one_form(line);
    let unsure = line.contains(is_foreign) || line.contains(is_unnamed) || is_formula(line);
    let unsure = unsure || (is_sum(line) && !is_right(line));
    let line = line.replace(is_foreign, " ");
    let primes = line.split(' ').map(|token| with_primes(token, words));
    let (line, unsure) = match primes.collect::<Vec<_>>() {
        tokens if tokens.iter().any(|it| it.1) => {
            (tokens.into_iter().map(|it| it.0).collect::<Vec<_>>().join(" "), true)
        }
        _ => (line, unsure),
    };
    let line = sums(&durations(&line), words);
    (line, if unsure { Left::Trifle } else { Left::Nothing })
}

/// `3'42"` is feet and inches where people measure so, minutes and seconds elsewhere; it may be
/// the other. Whether `token` is one.
fn with_primes(token: &str, words: &Words) -> (String, bool) {
    let none = (token.to_owned(), false);
    let Some((first, (second, end))) =
        token.split_once('\'').and_then(|(first, rest)| Some((first, rest.split_once('"')?)))
    else {
        return none;
    };
    let feet = unit::counted(1, "ft", words).is_some();
    let signs = if feet { ["ft", "inch"] } else { ["min", "s"] };
    let said = |number: &str, sign| unit::counted(number.parse().ok()?, sign, words);
    match (said(first, signs[0]), said(second, signs[1])) {
        (Some(first), Some(second)) => (format!("{first} {second}{end}"), true),
        _ => none,
    }
}

/// A sign of mathematics that has no name here.
fn is_unnamed(c: char) -> bool {
    matches!(c, '\u{2200}'..='\u{22FF}' | '‱') && !"−∕∙≈≠≤≥≦≧".contains(c)
}

/// Whether it is written for a typesetter: "\\frac{1}{2}".
fn is_formula(line: &str) -> bool {
    let mut behind = line.split('\\').skip(1);
    behind.any(|rest| rest.starts_with(|c: char| c.is_ascii_alphabetic()))
}

/// A letter of a script in which the voice spells instead of reading. Greek letters stand in
/// units and formulas.
fn is_foreign(c: char, words: &Words) -> bool {
    let read = matches!(c, '\0'..='\u{24F}' | '\u{370}'..='\u{3FF}' | '\u{1E00}'..='\u{1EFF}');
    let own = words.letters.as_ref().is_some_and(|letters| letters.contains(&c));
    // Signs between words look like letters to the standard, and are none.
    c.is_alphabetic() && !read && !own && !matches!(c, 'ʼ' | '\u{24B6}'..='\u{24E9}')
}

/// ".5 mg" is half a milligram, not five behind a full stop.
pub(super) fn with_whole_parts(line: &str, words: &Words) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line.chars();
    while let Some(c) = rest.next() {
        let begins = match out.chars().next_back() {
            Some(before) => !before.is_alphanumeric() && !".,:;/'".contains(before),
            None => true,
        };
        let decimal = c == '.' || c == words.decimal;
        if decimal && begins && rest.as_str().starts_with(is_digit) {
            out.push('0');
        }
        out.push(c);
    }
    out
}

/// "2h 30m" has minutes in it, and no metres.
fn durations(line: &str) -> String {
    let parted: Vec<String> = line.split(' ').map(in_parts).collect();
    let tokens: Vec<&str> = parted.iter().flat_map(|token| token.split(' ')).collect();
    let counts = |at: Option<usize>, unit: char| {
        let token = at.and_then(|at| tokens.get(at)).map(|it| it.trim_end_matches(['.', ',', ';']));
        let digits = token.and_then(|token| token.strip_suffix(unit));
        digits.is_some_and(|digits| !digits.is_empty() && digits.chars().all(is_digit))
    };
    let written = tokens.iter().enumerate().map(|(at, token)| {
        let beside = counts(at.checked_sub(1), 'h') || counts(Some(at + 1), 's');
        match counts(Some(at), 'm') && beside {
            true => token.replacen('m', " min", 1),
            false => (*token).to_owned(),
        }
    });
    written.collect::<Vec<_>>().join(" ")
}

/// "1h30m" is an hour and thirty minutes.
fn in_parts(token: &str) -> String {
    let number = |text: &str| !text.is_empty() && text.chars().all(is_digit);
    let core = token.trim_end_matches(['.', ',', ';', ')']);
    let end = &token[core.len()..];
    for (first, second, signs) in [('h', "m", ["min", "m"]), ('m', "s", ["sec", "s"])] {
        let Some((many, rest)) = core.split_once(first) else { continue };
        let rest = signs.iter().find_map(|sign| rest.strip_suffix(sign)).filter(|it| number(it));
        if let Some(rest) = rest.filter(|_| number(many)) {
            return format!("{many}{first} {rest}{second}{end}");
        }
    }
    token.to_owned()
}

/// "N° 3" is number three.
pub(super) fn with_number_signs(line: &str, words: &Words) -> String {
    let Some(name) = words.sign('#', true) else { return line.to_owned() };
    ["n.", "n°", "N°", "nº", "Nº", "n.°", "N.°", "n.º", "N.º"].iter().fold(
        line.to_owned(),
        |line, sign| {
            let mut out = String::new();
            let mut rest = line.as_str();
            while let Some(at) = rest.find(sign) {
                let after = &rest[at + sign.len()..];
                out.push_str(&rest[..at]);
                let counts = after.trim_start_matches([' ', '\u{A0}']).starts_with(is_digit);
                match counts && !out.ends_with(char::is_alphanumeric) {
                    true => out.extend([name, " "]),
                    false => out.push_str(sign),
                }
                rest = after;
            }
            out + rest
        },
    )
}

/// Whether every sum of a line is one of two whole numbers, and right: then it means what it
/// says.
fn is_right(line: &str) -> bool {
    let sides: Vec<&str> = line.split('=').collect();
    let mut taken_away = 0;
    let right = sides.windows(2).all(|sides| match (Sum::read(sides[0]), result(sides[1])) {
        (Some(sum), Some(result)) => {
            taken_away += usize::from("-–−/*".contains(sum.1));
            sum.is(result)
        }
        _ => false,
    });
    // Beside them a dash or a stroke is no sign of a sum: "2026-01-05".
    let signs =
        line.char_indices().filter(|(at, c)| "-–−/*".contains(*c) && is_between(line, *at, *c));
    right && signs.count() == taken_away
}

/// The number that `text` begins with, if nothing goes on behind it.
fn result(text: &str) -> Option<i64> {
    let text = text.trim_start();
    let end = text.find(|c| !is_digit(c)).unwrap_or(text.len());
    let behind = &text[end..];
    let touches = behind.starts_with(|c: char| c.is_alphanumeric() || "'°%\u{A0}".contains(c));
    let decimal = behind.strip_prefix([',', '.']).is_some_and(|it| it.starts_with(is_digit));
    let goes_on = behind.trim_start().starts_with(|c: char| "+-–−×*÷/:^".contains(c));
    text[..end].parse().ok().filter(|_| end < 10 && !touches && !decimal && !goes_on)
}

/// Two whole numbers and the sign between.
struct Sum(i64, char, i64);

impl Sum {
    /// The one that `text` ends with.
    fn read(text: &str) -> Option<Self> {
        let (text, second) = last_number(text)?;
        let sign = text.trim_end().chars().next_back()?;
        let (text, first) = last_number(text.trim_end().strip_suffix(sign)?)?;
        let before = text.trim_end();
        let ends = before.ends_with(|c: char| c.is_alphabetic() || ",:;।".contains(c));
        (before.is_empty() || (before.len() < text.len() && ends))
            .then_some(Self(first, sign, second))
    }

    const fn is(&self, result: i64) -> bool {
        let Self(a, sign, b) = *self;
        match sign {
            '+' => a + b == result,
            '-' | '–' | '−' => a - b == result,
            '×' | '*' => a * b == result,
            '÷' | '/' => b != 0 && result * b == a,
            _ => false,
        }
    }
}

/// The number that `text` ends with, and what stands before it.
fn last_number(text: &str) -> Option<(&str, i64)> {
    let text = text.trim_end();
    let at = text.trim_end_matches(is_digit).len();
    let number = text[at..].parse().ok().filter(|_| text.len() - at < 10)?;
    Some((&text[..at], number))
}

fn is_sum(line: &str) -> bool {
    line.match_indices('=').any(|(at, _)| line[..at].trim_end().ends_with(is_digit))
}

/// Whether the sign there stands between two numbers, or what is in brackets.
fn is_between(line: &str, at: usize, sign: char) -> bool {
    let (before, behind) = (&line[..at], &line[at + sign.len_utf8()..]);
    before.trim_end().ends_with(|c| is_digit(c) || c == ')')
        && behind.trim_start().starts_with(|c| is_digit(c) || c == '(')
}

/// In "100 - 35 = 65" the dash takes away; elsewhere it joins, or parts.
fn sums(line: &str, words: &Words) -> String {
    if !is_sum(line) {
        return line.to_owned();
    }
    let mut out = String::with_capacity(line.len());
    for (at, c) in line.char_indices() {
        let between = is_between(line, at, c);
        match c {
            '-' | '–' | '−' if between => {
                out.extend([" ", words.sign('-', true).unwrap_or_default(), " "]);
            }
            '/' if between => out.push('÷'),
            '*' if between => out.push('×'),
            _ => out.push(c),
        }
    }
    out
}
