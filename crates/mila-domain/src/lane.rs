//! The lanes of a person.

use crate::inbound::Kind;
use crate::stored_names;
use crate::words;

stored_names! {
    /// A queue of one person's work with an order of its own. Lanes of one person run side
    /// by side, so that a slow model never delays `stop`. They are claimed in this order.
    Lane {
        /// Fixed words and answers to an open question: no model call, a short transaction and
        /// a send.
        Control = "control",
        /// Messages for the assistant, in strict order.
        Conversation = "conversation",
        /// What is due by the clock, and never waits behind upkeep.
        Timers = "timers",
        /// Deletions and deadlines, which may wait.
        Upkeep = "upkeep",
    }
}

impl Lane {
    /// The lane of a message that has just arrived.
    ///
    /// A fixed word goes to control whatever the account's state; what turns out to be
    /// ordinary there (a `yes` without an open question) is passed on to conversation.
    #[must_use]
    pub fn of_message(kind: Kind, text: &str, forwarded: bool) -> Self {
        if words::goes_ahead_as(kind, text, forwarded) { Self::Control } else { Self::Conversation }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixed_word_is_control_and_a_sentence_is_conversation() {
        let lane = |kind, text| Lane::of_message(kind, text, false);
        assert_eq!(lane(Kind::Text, " Stop! "), Lane::Control);
        assert_eq!(lane(Kind::Image, "stop"), Lane::Control);
        assert_eq!(lane(Kind::Text, "please stop the music"), Lane::Conversation);
        assert_eq!(lane(Kind::Audio, "stop"), Lane::Conversation);
        assert_eq!(Lane::of_message(Kind::Text, "yes", true), Lane::Conversation);
    }

    #[test]
    fn lanes_are_claimed_in_the_order_of_their_names_here() {
        use Lane::{Control, Conversation, Timers, Upkeep};
        assert_eq!(Lane::ALL, [Control, Conversation, Timers, Upkeep]);
        assert!(Control < Conversation && Conversation < Timers && Timers < Upkeep);
    }
}
