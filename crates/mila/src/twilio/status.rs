//! The states Twilio names in the life of a message.

/// State of a message at Twilio, as callbacks and the REST API write it.
///
/// Callbacks come in any order, twice or not at all; ranking the states is the caller's.
/// Source: `message_enum_status` in `tests/spec/twilio/api_v2010.messages.strict.json`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MessageStatus {
    /// A Messaging Service took it and has not chosen a sender.
    Accepted,
    /// It waits for a time given with the request.
    Scheduled,
    /// It waits in the sender's queue.
    Queued,
    /// It is on its way to the channel.
    Sending,
    /// The channel took it. A person who blocked us stays here.
    Sent,
    /// It reached the device.
    Delivered,
    /// It was opened.
    Read,
    /// It never left.
    Failed,
    /// It left and did not arrive.
    Undelivered,
    /// It was cancelled before it left.
    Canceled,
    /// Some recipients have it.
    PartiallyDelivered,
    /// Inbound, still arriving.
    Receiving,
    /// Inbound, here.
    Received,
    /// A word this list does not hold.
    Unknown,
}

impl MessageStatus {
    /// Reads Twilio's word; [`MessageStatus::Unknown`] for a new one.
    #[must_use]
    pub fn parse(word: &str) -> Self {
        match word {
            "accepted" => Self::Accepted,
            "scheduled" => Self::Scheduled,
            "queued" => Self::Queued,
            "sending" => Self::Sending,
            "sent" => Self::Sent,
            "delivered" => Self::Delivered,
            "read" => Self::Read,
            "failed" => Self::Failed,
            "undelivered" => Self::Undelivered,
            "canceled" => Self::Canceled,
            "partially_delivered" => Self::PartiallyDelivered,
            "receiving" => Self::Receiving,
            "received" => Self::Received,
            _ => Self::Unknown,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::twilio::spec;

    #[test]
    fn every_state_of_the_specification_has_a_name() {
        let spec = spec::api();
        let states = &spec["components"]["schemas"]["message_enum_status"]["enum"];
        let states = states.as_array().unwrap();
        let mut seen: Vec<_> =
            states.iter().map(|word| MessageStatus::parse(word.as_str().unwrap())).collect();
        assert!(!seen.contains(&MessageStatus::Unknown));
        seen.dedup();
        assert_eq!(seen.len(), states.len());
        assert_eq!(MessageStatus::parse("played"), MessageStatus::Unknown);
    }
}
