//! By what a message is and how it came.

use super::super::{Reading, goes_ahead_as, of_message};
use crate::account::AccountState;
use crate::inbound::Kind;
use crate::question::Wants;

fn taken(kind: Kind, text: &str, forwarded: bool, question: Option<Wants>) -> Reading {
    of_message((kind, text, forwarded), AccountState::Active, None, question)
}

#[test]
fn a_caption_is_a_word_and_of_what_was_forwarded_only_stop() {
    let plain = |kind, text| taken(kind, text, false, None);
    assert_eq!(plain(Kind::Image, "STOP"), Reading::Stop);
    assert_eq!(plain(Kind::Document, "help"), Reading::Help);
    assert_eq!(plain(Kind::Location, "stop"), Reading::None);
    assert_eq!(taken(Kind::Other, "yes", false, Some(Wants::Age)), Reading::Yes);
    assert_eq!(taken(Kind::Text, "Stop.", true, None), Reading::Stop);
    for text in ["yes", "no", "start", "help", "privacy", "voice on", "language hebrew", "cancel"] {
        for question in [None, Some(Wants::Age), Some(Wants::Confirmation)] {
            assert_eq!(taken(Kind::Text, text, true, question), Reading::None, "{text}");
        }
        assert!(goes_ahead_as(Kind::Text, text, false), "{text}");
        assert!(!goes_ahead_as(Kind::Text, text, true), "{text}");
    }
}

#[test]
fn a_thumb_is_the_one_reaction_that_answers() {
    for question in [Wants::Age, Wants::Confirmation].map(Some) {
        for thumb in ["👍", "👍🏽", "👍\u{fe0f}"] {
            assert_eq!(taken(Kind::Reaction, thumb, false, question), Reading::Yes, "{thumb}");
            assert_eq!(taken(Kind::Reaction, thumb, false, None), Reading::None, "nothing asked");
        }
        for other in ["👎", "❤️", "", "yes", "👍👍", "👌"] {
            assert_eq!(taken(Kind::Reaction, other, false, question), Reading::None, "{other}");
        }
    }
    let written = taken(Kind::Text, "👍", false, Some(Wants::Age));
    assert_eq!(written, Reading::Ask, "written, it is asked again");
}
