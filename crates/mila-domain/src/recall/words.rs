//! A text as words that can be met again: in one form of their letters, without those that every
//! sentence has, each with the forms under which it is looked for.

use unicode_normalization::UnicodeNormalization as _;
use unicode_segmentation::UnicodeSegmentation as _;

use super::stems;
use super::term::Term;
use super::tongues;
use crate::tongue::Tongue;
use crate::words::digits;
use crate::words::plain;

/// A word of a text that says something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Word {
    /// In one form of its letters.
    pub(super) folded: String,
    /// What it is met under, each once: itself, and its stems.
    pub(super) terms: Vec<Term>,
}

/// Longest word, in characters; what is longer is a code or an address, and met by its beginning.
const LONGEST: usize = 40;

/// The words of a text that say something, in their order.
pub(super) fn words(text: &str) -> Vec<Word> {
    let written = written(text);
    let folded: Vec<String> = written.iter().map(|word| fold(word)).collect();
    let tongues = tongues::of(&folded);
    let both = written.iter().zip(folded).filter(|(_, folded)| !folded.is_empty());
    let say = both.filter(|(_, folded)| !tongues::is_stop(folded, &tongues));
    say.map(|(written, folded)| word(written, folded, &tongues)).collect()
}

fn word(written: &str, folded: String, tongues: &[Tongue]) -> Word {
    let mut terms = vec![Term::of(&folded)];
    for stem in stems::of(written, &folded, tongues) {
        let term = Term::of(&stem);
        if !terms.contains(&term) {
            terms.push(term);
        }
    }
    Word { folded, terms }
}

/// The words as they are written, in lower case, by Unicode's borders. What an apostrophe joins is
/// two words where both are long enough to be some: "l'école", but "don't".
pub(super) fn written(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    for word in text.unicode_words() {
        let word: String = match word.is_ascii() {
            true => word[..word.len().min(LONGEST)].to_ascii_lowercase(),
            false => word.chars().take(LONGEST).flat_map(char::to_lowercase).nfc().collect(),
        };
        match word.split_once(['\'', '’', 'ʼ']) {
            Some((owner, "s")) => words.push(owner.to_owned()),
            Some((article, rest)) if article.chars().count() <= 2 && rest.chars().count() > 2 => {
                words.push(rest.to_owned());
            }
            _ => words.push(word),
        }
    }
    words
}

/// A word in one form of its letters: without accents and points, its digits Latin.
pub(super) fn fold(word: &str) -> String {
    if word.is_ascii() {
        let said = word.bytes().filter(|byte| !plain::is_silent(char::from(*byte)));
        return said.map(|byte| char::from(byte.to_ascii_lowercase())).collect();
    }
    let mut folded = String::with_capacity(word.len());
    for c in word.nfkd().filter(|c| !plain::is_silent(*c)).flat_map(char::to_lowercase) {
        match digits::value(c).and_then(|digit| char::from_digit(digit, 10)) {
            Some(digit) => folded.push(digit),
            None if c == 'ß' => folded.push_str("ss"),
            None if plain::is_silent(c) => {}
            None => folded.push(plain::one_form(c)),
        }
    }
    folded
}
