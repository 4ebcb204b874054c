//! How far a message got, by Twilio's word.

use crate::stored_names;

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

#[cfg(test)]
mod tests {
    use super::*;
    use Delivery::{Delivered, Failed, Queued, Read, Sent, Undelivered};
    use proptest::prelude::*;

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
