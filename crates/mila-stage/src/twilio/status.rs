//! The life of a message at Twilio.

use serde::{Serialize, Serializer};

/// Status of a message, in Twilio's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Taken for a Messaging Service that has still to choose a sender.
    Accepted,
    /// Waiting for its time.
    Scheduled,
    /// Waiting in the sender's queue.
    Queued,
    /// On its way to the channel.
    Sending,
    /// The channel has it.
    Sent,
    /// The person's device has it.
    Delivered,
    /// The person has seen it.
    Read,
    /// The channel could not deliver it.
    Undelivered,
    /// It never left Twilio.
    Failed,
    /// Taken back before its time.
    Canceled,
    /// Came from a person.
    Received,
}

impl Status {
    /// Twilio's word for it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::Scheduled => "scheduled",
            Self::Queued => "queued",
            Self::Sending => "sending",
            Self::Sent => "sent",
            Self::Delivered => "delivered",
            Self::Read => "read",
            Self::Undelivered => "undelivered",
            Self::Failed => "failed",
            Self::Canceled => "canceled",
            Self::Received => "received",
        }
    }

    /// Whether nothing is expected after it, so that the message may be deleted.
    #[must_use]
    pub fn is_final(self) -> bool {
        !matches!(
            self,
            Self::Accepted | Self::Scheduled | Self::Queued | Self::Sending | Self::Sent
        )
    }

    /// `failed` or `undelivered`.
    #[must_use]
    pub fn is_failure(self) -> bool {
        matches!(self, Self::Failed | Self::Undelivered)
    }
}

impl Serialize for Status {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
