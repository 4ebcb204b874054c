//! The three lanes of a person.

use crate::inbound::Kind;
use crate::words;

/// A queue of one person's work with an order of its own. Lanes of one person run side
/// by side, so that a slow model never delays `stop`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Lane {
    /// Fixed words and answers to an open question: no model call, a short transaction and a send.
    Control,
    /// Messages for the assistant, in strict order.
    Conversation,
    /// Deletions and deadlines, which may wait.
    Upkeep,
}

impl Lane {
    /// Every lane, in the order in which they are claimed.
    pub const ALL: [Self; 3] = [Self::Control, Self::Conversation, Self::Upkeep];

    /// The number kept in the database; lower is claimed first.
    #[must_use]
    pub const fn rank(self) -> i64 {
        match self {
            Self::Control => 0,
            Self::Conversation => 1,
            Self::Upkeep => 2,
        }
    }

    /// The lane of that rank.
    #[must_use]
    pub fn from_rank(rank: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|lane| lane.rank() == rank)
    }

    /// The name shown in logs.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Control => "control",
            Self::Conversation => "conversation",
            Self::Upkeep => "upkeep",
        }
    }

    /// The lane of a message that has just arrived.
    ///
    /// A fixed word goes to control whatever the account's state; what turns out to be
    /// ordinary there (a `yes` without an open question) is passed on to conversation.
    #[must_use]
    pub fn of_message(kind: Kind, text: &str) -> Self {
        match kind {
            Kind::Text | Kind::Button if words::read(text).is_some() => Self::Control,
            _ => Self::Conversation,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fixed_word_is_control_and_a_sentence_is_conversation() {
        assert_eq!(Lane::of_message(Kind::Text, " Stop! "), Lane::Control);
        assert_eq!(Lane::of_message(Kind::Text, "please stop the music"), Lane::Conversation);
        assert_eq!(Lane::of_message(Kind::Audio, "stop"), Lane::Conversation);
    }

    #[test]
    fn ranks_round_trip_in_claim_order() {
        for lane in Lane::ALL {
            assert_eq!(Lane::from_rank(lane.rank()), Some(lane));
        }
        assert_eq!(Lane::from_rank(3), None);
        assert!(Lane::Control < Lane::Conversation && Lane::Conversation < Lane::Upkeep);
    }
}
