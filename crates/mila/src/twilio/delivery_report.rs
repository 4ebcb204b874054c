//! News of a message of ours, from Twilio's words into our own.

use mila_domain::delivery::{Delivery, Remedy};
use mila_store::{FailureCause, Report};

use super::codes::{Class, class_of, tell_user};
use super::{MessageSid, MessageStatus};
use crate::metrics::DeliveryError;

/// What Twilio says of a message, by callback or when asked.
pub(crate) fn report(sid: &MessageSid, status: MessageStatus, error_code: Option<u32>) -> Report {
    Report { provider_id: sid.to_string(), delivery: delivery(status), cause: cause(error_code) }
}

/// What a message failed by, and what that asks of us.
pub(crate) fn cause(code: Option<u32>) -> FailureCause {
    match code {
        Some(known) => FailureCause { code, remedy: remedy(known), tell: tell_user(known) },
        // Twilio does not say why.
        None => FailureCause { code, remedy: Remedy::Other, tell: true },
    }
}

fn remedy(code: u32) -> Remedy {
    match class_of(code) {
        Class::Retry => Remedy::Time,
        Class::Window => Remedy::NextMessage,
        // Whoever could not be reached and writes is reached again.
        Class::Permanent | Class::Operator if tell_user(code) => Remedy::NextMessage,
        Class::Operator => Remedy::Other,
        Class::Permanent => Remedy::Nothing,
    }
}

/// What the error with which a message failed on its way is among the operator's figures.
pub(crate) fn error(report: &Report) -> Option<DeliveryError> {
    report.cause.code.map(|code| class_of(code).into())
}

fn delivery(status: MessageStatus) -> Option<Delivery> {
    Some(match status {
        MessageStatus::Accepted => Delivery::Accepted,
        MessageStatus::Scheduled => Delivery::Scheduled,
        MessageStatus::Queued => Delivery::Queued,
        MessageStatus::Sending => Delivery::Sending,
        MessageStatus::Sent => Delivery::Sent,
        MessageStatus::Delivered => Delivery::Delivered,
        MessageStatus::Read => Delivery::Read,
        MessageStatus::Failed => Delivery::Failed,
        MessageStatus::Undelivered => Delivery::Undelivered,
        MessageStatus::Canceled => Delivery::Canceled,
        MessageStatus::PartiallyDelivered
        | MessageStatus::Receiving
        | MessageStatus::Received
        | MessageStatus::Unknown => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_says_what_mends_it_and_whether_the_person_is_told() {
        for (code, remedy, tell) in [
            (Some(63018), Remedy::Time, false),
            (Some(30003), Remedy::Time, true),
            (Some(63016), Remedy::NextMessage, false),
            (Some(63015), Remedy::NextMessage, true),
            (Some(63024), Remedy::NextMessage, true),
            (Some(63038), Remedy::Other, false),
            (None, Remedy::Other, true),
            (Some(63013), Remedy::Nothing, false),
            (Some(63014), Remedy::Nothing, false),
            (Some(1), Remedy::Nothing, false),
        ] {
            assert_eq!(cause(code), FailureCause { code, remedy, tell });
        }
    }
}
