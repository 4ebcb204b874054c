//! Names made comparable: one form for what is written in many ways.

use std::borrow::Cow;

use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, UnicodeNormalization as _, is_nfkc_quick};

use super::letters::Script;
use super::slip::distance;
use crate::visible::shows;

/// A name as it is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Folded {
    /// Letters and digits, word by word. A point or a hyphen ends a word, an apostrophe does not.
    pub(super) words: Vec<String>,
    /// Where an apostrophe stood in each, in bytes.
    apostrophes: Vec<Option<usize>>,
    /// What is drawn: hearts and flowers, in their order.
    pub(super) symbols: String,
}

impl Folded {
    pub(super) fn of(name: &str) -> Self {
        let mut folded =
            Self { words: Vec::new(), apostrophes: Vec::new(), symbols: String::new() };
        let mut open = false;
        for c in composed(name).chars().filter(|c| c.is_whitespace() || shows(*c)) {
            open = match c {
                _ if is_apostrophe(c) => folded.apostrophe(open),
                _ if c.is_alphanumeric() || is_sign(c) || canonical_combining_class(c) != 0 => {
                    folded.letter(c, open)
                }
                _ => {
                    folded.symbols.extend(is_drawn(c).then_some(c));
                    false
                }
            };
        }
        folded.apostrophes.resize(folded.words.len(), None);
        folded.join_servants();
        folded
    }

    /// Writes "Abd Allah" and "Abd al-Rahman" in one, as most do: the first half is nobody's name.
    fn join_servants(&mut self) {
        let is_half = |word: &String| ["عبد", "abd", "abdul", "abdel"].contains(&word.as_str());
        while let Some(at) =
            self.words.iter().position(is_half).filter(|at| at + 1 < self.words.len())
        {
            let rest = self.words.remove(at + 1);
            self.apostrophes.remove(at + 1);
            self.words[at].push_str(&rest);
        }
    }

    /// Whether nothing can be compared.
    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty() && self.symbols.is_empty()
    }

    /// Whether it is the same name, whatever is drawn beside it.
    pub(super) fn is(&self, other: &Self) -> bool {
        self.words == other.words && (!self.words.is_empty() || self.symbols == other.symbols)
    }

    /// What stands before the apostrophe of a word, where there is one: "Dana" of "Dana's".
    pub(super) fn stem(&self, nth: usize) -> Option<&str> {
        let word = self.words.get(nth)?;
        let at = self.apostrophes.get(nth).copied().flatten()?;
        word.get(..at).filter(|stem| stem.chars().nth(1).is_some() && at < word.len())
    }

    /// Some of its words, without what is drawn beside them.
    pub(super) fn part(&self, words: &[String]) -> Self {
        let from = self.words.windows(words.len().max(1)).position(|it| it == words).unwrap_or(0);
        let apostrophes = self.apostrophes.iter().skip(from).take(words.len()).copied().collect();
        Self { words: words.to_vec(), apostrophes, symbols: String::new() }
    }

    /// Letters that are not the same, in the order in which both are written or in one order, whichever
    /// are fewer; `None` for another number of words or another script, where letters say nothing.
    pub(super) fn letters_apart(&self, other: &Self) -> Option<u8> {
        let scripts = |of: &Self| of.words.iter().map(|it| Script::of(it)).collect::<Vec<_>>();
        if self.words.len() != other.words.len() || scripts(self) != scripts(other) {
            return None;
        }
        let apart = |a: &[String], b: &[String]| {
            let letters = |of: &[String]| of.join(" ").chars().collect::<Vec<_>>();
            distance(&letters(a), &letters(b))
        };
        let sorted = |of: &Self| {
            let mut words = of.words.clone();
            words.sort_unstable();
            words
        };
        Some(apart(&self.words, &other.words).min(apart(&sorted(self), &sorted(other))))
    }

    /// The words in one.
    pub(super) fn joined(&self) -> String {
        self.words.concat()
    }

    fn apostrophe(&mut self, open: bool) -> bool {
        if let Some(word) = self.words.last().filter(|_| open) {
            let length = word.len();
            self.apostrophes.resize(self.words.len(), None);
            if let Some(at) = self.apostrophes.last_mut() {
                *at = Some(length);
            }
        }
        open
    }

    fn letter(&mut self, c: char, open: bool) -> bool {
        if !open {
            self.words.push(String::new());
        }
        let Some(word) = self.words.last_mut() else { return false };
        fold(c, word);
        let written = !word.is_empty();
        if !written {
            self.words.pop();
        }
        written
    }
}

/// Marks that stand in names for an apostrophe, those of Hebrew's abbreviations among them.
const fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '"' | '`' | '´' | '’' | '‘' | '“' | '”' | 'ʼ' | 'ʻ' | '′' | '״' | '׳')
}

/// Vowel signs of Indic scripts, which are letters of the name though they combine.
const fn is_sign(c: char) -> bool {
    matches!(c, '\u{900}'..='\u{DFF}' | '\u{E00}'..='\u{EFF}')
}

/// What is drawn rather than written: a heart, a flower, a star.
pub(super) const fn is_drawn(c: char) -> bool {
    matches!(c, '\u{2190}'..='\u{2BFF}' | '\u{1F000}'..='\u{1FAFF}' | '\u{A9}' | '\u{AE}')
}

/// A text in Unicode's form for comparing (NFKC).
pub(super) fn composed(text: &str) -> Cow<'_, str> {
    match is_nfkc_quick(text.chars()) {
        IsNormalized::Yes => Cow::Borrowed(text),
        _ => Cow::Owned(text.nfkc().collect()),
    }
}

/// Appends a letter as it is compared: lower case, without accents and points, with one form where an
/// alphabet has several for a place in the word. Marks that are letters of their own stay: the breve
/// of "й", the voicing of "が", the vowels of Indic scripts.
fn fold(c: char, to: &mut String) {
    if c.is_ascii() {
        to.push(c.to_ascii_lowercase());
        return;
    }
    for c in c.to_lowercase() {
        match c {
            // A Korean syllable is one letter here.
            'й' | 'א'..='ת' | '\u{AC00}'..='\u{D7A3}' if !is_final(c) => to.push(c),
            'ß' => to.push_str("ss"),
            'æ' => to.push_str("ae"),
            'œ' => to.push_str("oe"),
            'þ' => to.push_str("th"),
            'ı' => to.push('i'),
            'ł' => to.push('l'),
            'ø' => to.push('o'),
            'đ' | 'ð' => to.push('d'),
            'ς' => to.push('σ'),
            'ך' => to.push('כ'),
            'ם' => to.push('מ'),
            'ן' => to.push('נ'),
            'ף' => to.push('פ'),
            'ץ' => to.push('צ'),
            'ى' | 'ی' => to.push('ي'),
            'ة' => to.push('ه'),
            'ک' => to.push('ك'),
            'ـ' => {}
            _ => match c.to_digit(10).or_else(|| decimal(c)) {
                Some(digit) => to.extend(char::from_digit(digit, 10)),
                None => to.extend(std::iter::once(c).nfd().filter(|c| !is_accent(*c))),
            },
        }
    }
}

/// Hebrew letters in the form that ends a word.
const fn is_final(c: char) -> bool {
    matches!(c, 'ך' | 'ם' | 'ן' | 'ף' | 'ץ')
}

/// Marks whose absence makes no other letter: Hebrew's points, Arabic's, what stands above or below
/// elsewhere, and the dot of Devanagari. By their class in Unicode.
fn is_accent(c: char) -> bool {
    matches!(canonical_combining_class(c), 7 | 10..=36 | 200..=240)
}

/// The value of a digit of Arabic, Persian and Devanagari.
fn decimal(c: char) -> Option<u32> {
    let zeros = ['\u{660}', '\u{6F0}', '\u{966}'];
    zeros.into_iter().find_map(|zero| (c as u32).checked_sub(zero as u32).filter(|it| *it < 10))
}
