//! How far a message got, by Twilio's word, and what becomes of it when it does not arrive.

use crate::stored_names;

/// How often a message that failed on its way is sent again by itself.
pub const MOST_RESENDS: u32 = 2;

/// How often it is sent again in all; the last time with the person's next message.
pub const MOST_REPEATS: u32 = 3;

stored_names! {
    /// The delivery states of Twilio's status callbacks
    /// (<https://www.twilio.com/docs/messaging/api/message-resource#message-status-values>).
    Delivery {
        /// Taken by the Messaging Service.
        Accepted = "accepted",
        /// To be sent later.
        Scheduled = "scheduled",
        /// Waiting at Twilio.
        Queued = "queued",
        /// On its way to WhatsApp.
        Sending = "sending",
        /// WhatsApp has it.
        Sent = "sent",
        /// On the person's phone.
        Delivered = "delivered",
        /// Seen by the person.
        Read = "read",
        /// Never left Twilio.
        Failed = "failed",
        /// WhatsApp did not deliver it.
        Undelivered = "undelivered",
        /// Called back before it was sent.
        Canceled = "canceled",
    }
}

impl Delivery {
    /// The state after `next` was reported. Callbacks come late, twice and out of order, so
    /// states only move up; a failure is final unless the message was seen to arrive.
    #[must_use]
    pub const fn after(self, next: Self) -> Self {
        if next.rank() > self.rank() { next } else { self }
    }

    /// Whether the message will never arrive.
    #[must_use]
    pub const fn is_failure(self) -> bool {
        matches!(self, Self::Failed | Self::Undelivered | Self::Canceled)
    }

    /// Whether what comes after it may follow: WhatsApp has it, or never will.
    #[must_use]
    pub const fn lets_the_next_go(self) -> bool {
        matches!(self, Self::Sent | Self::Delivered | Self::Read) || self.is_failure()
    }

    /// Whether the person's phone has the message.
    #[must_use]
    pub const fn is_delivered(self) -> bool {
        matches!(self, Self::Delivered | Self::Read)
    }

    const fn rank(self) -> u8 {
        match self {
            Self::Accepted | Self::Scheduled => 0,
            Self::Queued => 1,
            Self::Sending => 2,
            Self::Sent => 3,
            Self::Failed | Self::Undelivered | Self::Canceled => 4,
            Self::Delivered => 5,
            Self::Read => 6,
        }
    }
}

/// What may mend the cause of a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Time alone.
    Time,
    /// The person's next message: it opens the window, or shows that they are reached again.
    NextMessage,
    /// The operator, or whatever nobody knows. Whether it is mended is seen when the person writes.
    Other,
    /// Nothing: this message will never go.
    Nothing,
}

stored_names! {
    /// What the model is told of an earlier answer that did not arrive when it was given.
    LastWords {
        /// It arrives now, just before the next one.
        Late = "late",
        /// It did not arrive.
        Lost = "lost",
    }
}

/// A sending that has failed.
#[derive(Clone, Copy, Debug)]
pub struct FailedSend {
    /// What may mend it.
    pub remedy: Remedy,
    /// How often the message was sent before.
    pub resends: u32,
    /// Whether it carried a voice, in whose place there are words.
    pub voice: bool,
    /// Whether the message may wait for the person's word.
    pub may_wait: bool,
}

/// What becomes of a message whose sending has failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Afterwards {
    /// It is sent again now.
    SentAgain,
    /// It is sent again when the person writes.
    Waits,
    /// It is not sent again.
    Lost,
}

impl FailedSend {
    /// What becomes of the message.
    #[must_use]
    pub const fn afterwards(self) -> Afterwards {
        match self.remedy {
            // What cannot be heard is read; if that fails too, its own remedy says what next.
            _ if self.voice => Afterwards::SentAgain,
            Remedy::Time if self.resends < MOST_RESENDS => Afterwards::SentAgain,
            Remedy::Nothing => Afterwards::Lost,
            _ if self.may_wait && self.resends < MOST_REPEATS => Afterwards::Waits,
            _ => Afterwards::Lost,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Afterwards::{Lost, SentAgain as Again, Waits};
    use Delivery::{Delivered, Failed, Queued, Read, Sent, Undelivered};
    use proptest::prelude::*;

    #[test]
    fn what_failed_comes_again_where_that_helps_and_not_for_ever() {
        let failed = |remedy, resends| FailedSend { remedy, resends, voice: false, may_wait: true };
        for (remedy, fates) in [
            (Remedy::Time, [Again, Again, Waits, Lost]),
            (Remedy::NextMessage, [Waits, Waits, Waits, Lost]),
            (Remedy::Other, [Waits, Waits, Waits, Lost]),
            (Remedy::Nothing, [Lost; 4]),
        ] {
            for (resends, fate) in (0..).zip(fates) {
                let failed = failed(remedy, resends);
                assert_eq!(failed.afterwards(), fate, "{failed:?}");
                let soon = FailedSend { may_wait: false, ..failed };
                assert_eq!(soon.afterwards(), if fate == Waits { Lost } else { fate });
            }
            let voice = FailedSend { voice: true, ..failed(remedy, 0) };
            assert_eq!(voice.afterwards(), Again, "its words stand for it");
        }
    }

    #[test]
    fn states_only_move_up() {
        assert_eq!(Queued.after(Sent), Sent);
        assert_eq!(Read.after(Delivered), Read);
        assert_eq!(Delivered.after(Sent), Delivered);
        assert_eq!(Sent.after(Undelivered), Undelivered);
        assert_eq!(Failed.after(Sent), Failed);
        assert_eq!(Failed.after(Delivered), Delivered);
        assert_eq!(Read.after(Failed), Read);
    }

    proptest! {
        #[test]
        fn the_end_does_not_depend_on_the_order(
            picks in proptest::collection::vec(0..Delivery::ALL.len(), 1..8),
            turn in 0usize..8,
        ) {
            // Two different failures never come for one message.
            let seen: Vec<_> = picks
                .iter()
                .map(|pick| Delivery::ALL[*pick])
                .filter(|state| !matches!(state, Undelivered | Delivery::Canceled))
                .filter(|state| !matches!(state, Delivery::Scheduled))
                .collect();
            let mut turned = seen.clone();
            if !turned.is_empty() {
                let by = turn % turned.len();
                turned.rotate_left(by);
            }
            let end = |states: &[Delivery]| {
                states.iter().fold(Delivery::Accepted, |now, next| now.after(*next))
            };
            prop_assert_eq!(end(&seen), end(&turned));
        }
    }
}
