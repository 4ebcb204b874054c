//! Words, digits and the signs that mean something, each in one form.

use unicode_segmentation::UnicodeSegmentation;

use super::fraction::BAR;
use super::number::is_digit;
use super::words::Words;

/// More marks than this on one character are a game.
const MOST_MARKS: usize = 8;

/// `line` in plain characters, and whether nothing was left out that belongs to a number.
pub(super) fn clean(line: &str, words: &Words) -> (String, bool) {
    let line = line.replace("...", "…").replace("->", ", ").replace("=>", ", ").replace("**", "^");
    let mut cleaner = Cleaner { out: String::with_capacity(line.len()), sure: true, words };
    for (at, character) in line.grapheme_indices(true) {
        cleaner.push(character, &line[at + character.len()..]);
    }
    (cleaner.out, cleaner.sure)
}

struct Cleaner<'w> {
    out: String,
    sure: bool,
    words: &'w Words,
}

impl Cleaner<'_> {
    fn push(&mut self, character: &str, behind: &str) {
        let Some(c) = character.chars().next() else { return };
        let counted = self.out.trim_end().ends_with(is_numeral);
        let between = behind.starts_with(is_numeral) && self.out.ends_with(is_numeral);
        match c {
            _ if is_letter(c) => {
                self.out.extend(character.chars().filter(is_visible).take(MOST_MARKS));
            }
            _ if c.is_numeric() => self.numeral(c),
            '\u{A0}' | '\u{2009}' | '\u{202F}' if between => self.out.push('\u{A0}'),
            c if c.is_whitespace() => self.out.push(' '),
            '٬' if between => self.out.push('\u{A0}'),
            '٫' if between => self.out.push(self.words.decimal),
            '*' if between => self.out.push('×'),
            // A remark, or in cricket not out.
            '*' if self.out.ends_with(is_numeral) => self.sure = false,
            '∕' => self.out.push(BAR),
            '—' | '―' | '|' | '•' | '→' | '،' | '、' | '，' => self.out.push_str(", "),
            '’' | '‘' | 'ʼ' => self.out.push('\''),
            '−' | '‐' | '‑' => self.out.push('-'),
            '⁻' => self.out.push_str("^-"),
            '۔' | '。' | '！' | '؟' | '？' | '॥' => self.out.push(same_end(c)),
            '[' | '{' | ']' | '}' if counted => self.out.push_str(", "),
            '^' if self.out.ends_with(|c: char| c.is_alphanumeric() || c == ')') => {
                self.out.push('^');
            }
            _ if c.is_ascii_punctuation() && !"\"*_`\\|^[]{}@".contains(c) => self.out.push(c),
            '–' | '…' | '।' | '¿' | '¡' | BAR => self.out.push(c),
            _ if is_sign(c) => self.out.push(c),
            '℃' => self.out.push_str("°C"),
            '℉' => self.out.push_str("°F"),
            _ if is_silent(c) => self.drop(between, ""),
            // Minutes, seconds, feet, inches.
            '′' | '″' => self.drop(self.out.ends_with(is_numeral), " "),
            _ => self.drop(counted && behind.trim_start().starts_with(is_numeral), " "),
        }
    }

    /// Leaves a character out. What parted two numbers parts them still.
    fn drop(&mut self, matters: bool, instead: &str) {
        self.sure &= !matters;
        self.out.push_str(if matters { ", " } else { instead });
    }

    /// Digits of every script become ours, fractions and small digits what they stand for.
    fn numeral(&mut self, c: char) {
        if let Some(digit) = digit_of_script(c) {
            return self.out.push(digit);
        }
        if let Some((above, below)) = vulgar(c) {
            let space = if self.out.ends_with(is_digit) { " " } else { "" };
            return self.out.push_str(&format!("{space}{above}{BAR}{below}"));
        }
        match c {
            // As in square metres: the units know them.
            '²' | '³' if self.out.ends_with(char::is_alphabetic) => self.out.push(c),
            '₀'..='₉' => self.out.extend(char::from_digit(c as u32 - '₀' as u32, 10)),
            _ => match superscript(c) {
                Some(digit) => self.raised(digit),
                None => {
                    self.sure = false;
                    self.out.push_str(", ");
                }
            },
        }
    }

    /// A small digit above: a power, or the next digit of one.
    fn raised(&mut self, digit: char) {
        let power = self.out.rsplit_once('^').is_some_and(|(_, power)| {
            let power = power.strip_prefix('-').unwrap_or(power);
            power.chars().all(is_digit)
        });
        if !power {
            self.out.push('^');
        }
        self.out.push(digit);
    }
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

/// Marks that order text from left to right and back, joints without a letter, and quotes.
const fn is_silent(c: char) -> bool {
    matches!(c, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}')
        || matches!(c, '\u{FEFF}' | '\u{AD}' | '"' | '“' | '”' | '„' | '«' | '»')
}

const fn same_end(c: char) -> char {
    match c {
        '！' => '!',
        '؟' | '？' => '?',
        '॥' => '।',
        _ => '.',
    }
}

/// Whether it is, or becomes, a digit.
fn is_numeral(c: char) -> bool {
    c.is_numeric() && !matches!(c, '²' | '³')
}

/// The signs beyond ASCII that have a name somewhere: those of currencies, and of sums.
pub(super) const fn is_sign(c: char) -> bool {
    matches!(c, '¢' | '£' | '¥' | '฿' | '\u{20A0}'..='\u{20CF}')
        || matches!(c, '§' | '×' | '÷' | '≈' | '°' | '≥' | '≤' | '≠' | '±' | '‰')
}

/// The first digit of each script that writes numbers as we do.
const ZEROS: [char; 18] =
    ['०', '٠', '۰', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '๐', '໐', '༠', '၀', '០', '߀', '０'];

fn digit_of_script(c: char) -> Option<char> {
    let value = ZEROS
        .iter()
        .find_map(|zero| (c as u32).checked_sub(*zero as u32).filter(|value| *value < 10));
    char::from_digit(value?, 10)
}

/// Above and below the line of a fraction that is one character.
const fn vulgar(c: char) -> Option<(u8, u8)> {
    Some(match c {
        '½' => (1, 2),
        '⅓' => (1, 3),
        '⅔' => (2, 3),
        '¼' => (1, 4),
        '¾' => (3, 4),
        '⅕' => (1, 5),
        '⅖' => (2, 5),
        '⅗' => (3, 5),
        '⅘' => (4, 5),
        '⅙' => (1, 6),
        '⅚' => (5, 6),
        '⅐' => (1, 7),
        '⅛' => (1, 8),
        '⅜' => (3, 8),
        '⅝' => (5, 8),
        '⅞' => (7, 8),
        '⅑' => (1, 9),
        '⅒' => (1, 10),
        _ => return None,
    })
}

fn superscript(c: char) -> Option<char> {
    "⁰¹²³⁴⁵⁶⁷⁸⁹".chars().position(|it| it == c).and_then(|it| char::from_digit(it as u32, 10))
}
