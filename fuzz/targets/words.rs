//! The fixed words: only as the whole message, and however they are dressed.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mila_domain::Lane;
use mila_domain::inbound::Kind;
use mila_domain::words::read;

/// More letters than the longest word has.
const ENOUGH: usize = 40;

fuzz_target!(|text: &str| {
    let word = read(text);
    for dressed in [format!(" {text}\n"), format!("*{text}*"), format!("\u{ab}{text}\u{bb}?!")] {
        assert_eq!(read(&dressed), word, "dress changes nothing");
    }
    assert_eq!(read(&format!("{text} zebra")), None, "inside a sentence it is a sentence");
    assert_eq!(read(&format!("zebra {text}")), None);
    let letters = text.chars().filter(|c| c.is_alphanumeric()).count();
    assert!(word.is_none() || letters < ENOUGH);

    let fixed = Lane::of_message(Kind::Text, text) == Lane::Control;
    assert_eq!(fixed, word.is_some());
    assert_eq!(Lane::of_message(Kind::Audio, text), Lane::Conversation);
});
