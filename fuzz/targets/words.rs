//! The fixed words: only as the whole message, and however they are dressed.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mila_domain::inbound::Kind;
use mila_domain::words::{Reading, goes_ahead, read};
use mila_domain::{AccountState, Lane, Wants};

/// More bytes than anything has that is read, when it is dressed.
const ENOUGH: usize = 390;

fuzz_target!(|text: &str| {
    if text.len() > ENOUGH {
        return;
    }
    for (state, question) in [
        (AccountState::Active, None),
        (AccountState::Active, Some(Wants::Confirmation)),
        (AccountState::Stopped, None),
        (AccountState::PendingAge, Some(Wants::Age)),
    ] {
        let read = |text: &str| read(text, state, None, question);
        let dressed = format!(" {text}\n");
        assert_eq!(read(&dressed), read(text), "dress changes nothing");
        let unknown = if question == Some(Wants::Age) { Reading::Ask } else { Reading::None };
        assert_eq!(read(&format!("{text} zebra")), unknown, "inside a sentence it is a sentence");
        assert_eq!(read(&format!("zebra {text}")), unknown);
    }
    let ahead = Lane::of_message(Kind::Text, text, false) == Lane::Control;
    assert_eq!(ahead, goes_ahead(text));
    assert_eq!(Lane::of_message(Kind::Audio, text, false), Lane::Conversation);
});
