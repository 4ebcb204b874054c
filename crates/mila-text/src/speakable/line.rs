//! One line of an answer as one sentence for the ear.

use unicode_segmentation::UnicodeSegmentation;

use super::words::{Unit, Words};
use super::{Left, exact, number};
use crate::whatsapp::link;

/// What ends a sentence.
pub(super) const ENDS: [char; 5] = ['.', '!', '?', '…', '।'];

/// A longer word is no word.
const LONGEST_WORD: usize = 64;

/// More marks than this on one character are a game.
const MOST_MARKS: usize = 8;

/// Passes over a line at most: a sign that one leaves out may have parted a number from its
/// unit, which the next one finds. Most lines do not change in the second.
const PASSES: usize = 5;

/// The sentence that says `line`, empty when nothing in it can be said, and what is missing.
pub(super) fn say(line: &str, words: &Words) -> (String, Left) {
    let (line, left) = without_addresses(line, words);
    let (line, unsure) = exact::prepare(&line, words);
    let mut left = left.max(unsure);
    // Its end comes first, so that "approx" and "approx." are one.
    let line = if line.trim_end().ends_with(':') { line } else { with_full_stop(&line, words) };
    let mut said = once(&line, words);
    for _ in 1..PASSES {
        let again = once(&said, words);
        if again == said {
            break;
        }
        said = again;
    }
    if said.split(' ').any(is_too_long) {
        left = left.max(Left::Trifle);
        let kept: Vec<&str> = said.split(' ').filter(|word| !is_too_long(word)).collect();
        said = tidy(&kept.join(" "));
    }
    if !said.contains(char::is_alphanumeric) {
        return (String::new(), left);
    }
    let open = said.ends_with(':');
    (if open { said } else { with_full_stop(&said, words) }, left)
}

/// `text` with an end, as far as it has words.
pub(super) fn with_full_stop(text: &str, words: &Words) -> String {
    let text = text
        .trim_end_matches(char::is_whitespace)
        .trim_end_matches([',', ';', ':', '-', ' ', '¿', '¡']);
    match text.ends_with(ENDS) || text.is_empty() {
        true => text.to_owned(),
        false => format!("{text}{}", words.full_stop),
    }
}

fn is_too_long(word: &str) -> bool {
    word.chars().count() > LONGEST_WORD
}

fn once(line: &str, words: &Words) -> String {
    let line = exact::with_whole_parts(&clean(&spelled_out(line, words)), words);
    let line = numbered(&number::speak(&line, words));
    tidy(&name_signs(&line, words))
}

/// Leaves out addresses. Within a sentence a word stands in for them, so that it holds
/// together.
fn without_addresses(line: &str, words: &Words) -> (String, Left) {
    let (mut out, mut left) = (String::new(), Left::Nothing);
    let mut rest = line;
    while let Some((from, to)) = link::first(rest) {
        left = Left::Trifle;
        let (address, after) = (&rest[from..to], &rest[to..]);
        out.push_str(&rest[..from]);
        let word = |c: char| c.is_alphanumeric();
        let within = out.trim_end_matches(['<', ' ']).ends_with(word)
            || after.trim_start_matches(['>', ' ']).starts_with(word);
        if within {
            let mailbox = address.contains('@') && !address.contains("://");
            out.push_str(if mailbox { words.mailbox } else { words.link });
        }
        rest = after;
    }
    (out + rest, left)
}

/// Writes short forms in full.
fn spelled_out(line: &str, words: &Words) -> String {
    words.abbreviations.iter().fold(line.to_owned(), |line, (short, full)| {
        let mut out = String::new();
        let mut rest = line.as_str();
        while let Some(at) = rest.find(short) {
            let after = &rest[at + short.len()..];
            out.push_str(&rest[..at]);
            let own_word = !out.ends_with(char::is_alphanumeric) && number::at_word_end(after);
            out.push_str(if own_word { full } else { short });
            rest = after;
        }
        out + rest
    })
}

/// Keeps words, digits and the signs that mean something, each in one form.
fn clean(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let line = line.replace("...", "…").replace("->", ", ").replace("=>", ", ");
    let mut characters = line.graphemes(true).peekable();
    while let Some(character) = characters.next() {
        let Some(c) = character.chars().next() else { continue };
        let before_digit = characters.peek().is_some_and(|next| next.starts_with(number::is_digit));
        let after_digit = out.ends_with(number::is_digit);
        match c {
            _ if is_letter(c) => out.extend(character.chars().filter(is_visible).take(MOST_MARKS)),
            _ if c.is_numeric() => push_numeral(&mut out, c),
            '\u{A0}' | '\u{2009}' | '\u{202F}' if after_digit && before_digit => out.push('\u{A0}'),
            '*' if after_digit && before_digit => out.push('×'),
            '—' | '―' | '|' | '•' | '→' | '،' | '、' | '，' => out.push_str(", "),
            '’' | '‘' | 'ʼ' | '′' => out.push('\''),
            '−' | '‐' | '‑' => out.push('-'),
            '۔' | '。' | '！' | '؟' | '？' | '॥' => out.push(same_end(c)),
            '"' | '“' | '”' | '„' | '«' | '»' | '\u{AD}' => {}
            _ if is_bracket_of_direction(c) => {}
            _ if c.is_ascii_punctuation() && !"*_`\\|^[]{}@".contains(c) => out.push(c),
            '–' | '…' | '।' | '¿' | '¡' => out.push(c),
            _ if is_sign(c) => out.push(c),
            '℃' => out.push_str("°C"),
            _ => out.push(' '),
        }
    }
    out
}

/// A letter as opposed to a picture of one.
fn is_letter(c: char) -> bool {
    let picture = matches!(c, '\u{2139}' | '\u{24B6}'..='\u{24E9}' | '\u{1F000}'..='\u{1FAFF}');
    (c.is_alphabetic() && !picture) || c.is_ascii_digit()
}

/// Whether it is part of a word: not what turns a digit into a picture.
fn is_visible(c: &char) -> bool {
    !matches!(c, '\u{FE0E}' | '\u{FE0F}' | '\u{20E3}')
}

/// Marks that order text from left to right and back, and joints without a letter.
const fn is_bracket_of_direction(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}

const fn same_end(c: char) -> char {
    match c {
        '！' => '!',
        '؟' | '？' => '?',
        '॥' => '।',
        _ => '.',
    }
}

/// Digits of every script become ours, fractions and small digits what they stand for.
fn push_numeral(out: &mut String, c: char) {
    let zeros = ['०', '٠', '۰', '০', '੦', '૦', '０'];
    let value =
        zeros.iter().find_map(|zero| (c as u32).checked_sub(*zero as u32).filter(|v| *v < 10));
    if let Some(digit) = value.and_then(|value| char::from_digit(value, 10)) {
        return out.push(digit);
    }
    let fraction = match c {
        '½' => "1/2",
        '⅓' => "1/3",
        '⅔' => "2/3",
        '¼' => "1/4",
        '¾' => "3/4",
        // As in square metres: the units know them.
        '²' | '³' if !out.ends_with(number::is_digit) => {
            return out.push(if c == '²' { '2' } else { '3' });
        }
        '₀'..='₉' => return out.extend(char::from_digit(c as u32 - '₀' as u32, 10)),
        _ => " ",
    };
    if out.ends_with(number::is_digit) {
        out.push(' ');
    }
    out.push_str(fraction);
}

/// A number that the line begins with is its place in a list: "1. Boil it".
pub(super) fn numbered(line: &str) -> String {
    let digits = number::digits(line);
    let behind = &line[digits.len()..];
    match behind.strip_prefix(['.', ')']).filter(|it| !digits.is_empty() && it.starts_with(' ')) {
        Some(item) if item.contains(char::is_alphanumeric) => format!("{digits}:{item}"),
        _ => line.to_owned(),
    }
}

/// Puts signs into words, or pauses in their place.
fn name_signs(line: &str, words: &Words) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line.chars();
    while let Some(c) = rest.next() {
        let behind = rest.as_str();
        let joins =
            out.ends_with(char::is_alphanumeric) && behind.starts_with(char::is_alphanumeric);
        let number = behind.trim_start_matches(' ').starts_with(number::is_digit);
        match c {
            '-' if joins => out.push('-'),
            '-' if behind.starts_with(number::is_digit) => name(&mut out, words.sign(c, true)),
            '-' if behind.starts_with(char::is_alphanumeric) => out.push(' '),
            '–' if joins => out.push('-'),
            '-' | '–' => out.push_str(", "),
            '(' | ')' if joins => {}
            '(' | ')' => out.push_str(", "),
            '/' if joins && !number && !out.ends_with(number::is_digit) => out.push(' '),
            '/' => out.push_str(", "),
            '\'' if out.ends_with(char::is_alphabetic) || joins => out.push('\''),
            '\'' => {}
            '.' | ',' | ';' | ':' | '?' | '!' | '…' | '।' | '¿' | '¡' => out.push(c),
            c if c.is_alphanumeric() || c.is_whitespace() || !(c.is_ascii() || is_sign(c)) => {
                out.push(c);
            }
            c => name(&mut out, words.sign(c, number).or_else(|| currency(c, words))),
        }
    }
    out
}

/// The signs beyond ASCII that have a name.
const fn is_sign(c: char) -> bool {
    matches!(c, '€' | '£' | '¥' | '₹' | '₪' | '×' | '÷' | '≈' | '°')
}

fn name(out: &mut String, name: Option<&str>) {
    out.push(' ');
    if let Some(name) = name {
        out.push_str(name);
        out.push(' ');
    }
}

fn currency(sign: char, words: &Words) -> Option<&'static str> {
    // "$PATH" and the like are no money.
    let known = |unit: &&Unit| {
        sign != '$' && unit.signs.iter().any(|it| it.starts_with(sign) && it.chars().count() == 1)
    };
    words.currencies.iter().find(known).map(|unit| unit.many)
}

/// One space between words, none before a comma, one sign where there are several.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        let signs = |c: char| ",;:".contains(c) || ENDS.contains(&c);
        let core = word.trim_start_matches(signs);
        for sign in word[..word.len() - core.len()].chars() {
            push_sign(&mut out, sign);
        }
        let body = core.trim_end_matches(signs);
        if !body.is_empty() {
            out.push_str(if out.is_empty() { "" } else { " " });
            out.push_str(body);
        }
        for sign in core[body.len()..].chars() {
            push_sign(&mut out, sign);
        }
    }
    out
}

/// Adds a sign behind a word. Of several the one that ends a sentence stays, or else the first.
fn push_sign(out: &mut String, sign: char) {
    let last = out.chars().next_back();
    match last {
        None => {}
        Some(last) if ENDS.contains(&last) => {}
        Some(',' | ';' | ':') if ENDS.contains(&sign) => {
            out.pop();
            out.push(sign);
        }
        Some(',' | ';' | ':') => {}
        Some(_) => out.push(sign),
    }
}
