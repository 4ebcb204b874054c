//! No number is said as another one.
//!
//! A generator writes sentences of which it knows the values; what is said of them is read back
//! by a reader that shares no code with the product, and gives the same values, or has its text
//! beside it. Text beside everything would be no voice: of the sentences that can be read one way
//! only, at most five in a hundred may have it.

#![expect(clippy::unwrap_used, reason = "tests stop loudly")]

mod everyday;
mod own;
mod reader;
mod sentences;
mod vocabulary;

use mila_text::speakable::{SpokenLanguage, compose};
use sentences::Sentences;

/// Sentences a language always.
const SENTENCES: usize = 300;

/// Sentences altogether in the long suite (`MILA_LONG=1`, unless `MILA_LONG_ROUNDS` asks for a slice
/// of it).
const LONG: usize = 100_000;

/// Rounds of the long tests below which a run is a slice of the long suite.
const SLICE: u32 = 100;

/// Sentences a language.
#[expect(clippy::disallowed_methods, reason = "the long suite is chosen by the environment")]
fn count() -> usize {
    let rounds = std::env::var("MILA_LONG_ROUNDS").ok().and_then(|it| it.parse().ok());
    let is_long = std::env::var_os("MILA_LONG").is_some();
    let all = is_long && rounds.is_none_or(|rounds: u32| rounds >= SLICE);
    if all { LONG.div_ceil(SpokenLanguage::ALL.len()) } else { SENTENCES }
}

/// How many of the plain sentences had their text beside them, of how many.
fn judge(language: SpokenLanguage) -> (usize, usize) {
    let (mut plain, mut beside) = (0, 0);
    for sentence in Sentences::new(language).take(count()) {
        let note = compose(&sentence.text, language);
        plain += usize::from(sentence.plain);
        if !note.whole {
            beside += usize::from(sentence.plain);
            continue;
        }
        let read = reader::read(&note.text, language);
        assert_eq!(read, sentence.facts, "{} is said so: {}", sentence.text, note.text);
    }
    (beside, plain)
}

fn check(language: SpokenLanguage) {
    let (beside, plain) = judge(language);
    assert!(plain * 3 >= count(), "{plain} of {} are plain", count());
    assert!(beside * 20 <= plain, "{beside} of {plain} plain sentences have their text beside");
}

#[test]
fn no_wrong_number_is_said_in_english() {
    check(SpokenLanguage::English);
}

#[test]
fn no_wrong_number_is_said_in_spanish() {
    check(SpokenLanguage::Spanish);
}

#[test]
fn no_wrong_number_is_said_in_french() {
    check(SpokenLanguage::French);
}

#[test]
fn no_wrong_number_is_said_in_italian() {
    check(SpokenLanguage::Italian);
}

#[test]
fn no_wrong_number_is_said_in_portuguese() {
    check(SpokenLanguage::Portuguese);
}

#[test]
fn no_wrong_number_is_said_in_hindi() {
    check(SpokenLanguage::Hindi);
}

#[test]
fn the_reader_knows_a_wrong_number() {
    let read = |text| reader::read(text, SpokenLanguage::English);
    assert_eq!(read("at least 18"), ["≥", "18"]);
    assert_ne!(read("equals 18"), read("at least 18"));
    assert_eq!(read("2 and an eighth cups, 1.5 million dollars"), ["17/8", "1500000", "USD"]);
    assert_eq!(read("3 euros 50 per kilo"), ["7/2", "EUR", "/", "kg"]);
    assert_eq!(read("December 25th, 2026"), ["M12", "25", "2026"]);
}
