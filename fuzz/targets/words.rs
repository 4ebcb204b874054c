//! The fixed words: however they are dressed, and no more than they say among other words.
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
        // Among other words it may still be what it is alone, a no, or asked about; nothing new.
        let alone = read(text);
        for among in [format!("{text} zebra"), format!("zebra {text}")] {
            let among = read(&among);
            let denies = question == Some(Wants::Confirmation) && among == Reading::No;
            assert!(
                denies || [unknown, Reading::Ask, alone].contains(&among),
                "a word decides nothing"
            );
        }
    }
    let ahead = Lane::of_message(Kind::Text, text, false) == Lane::Control;
    assert_eq!(ahead, goes_ahead(text));
    assert_eq!(Lane::of_message(Kind::Audio, text, false), Lane::Conversation);
});
