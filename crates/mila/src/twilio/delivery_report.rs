//! News of a message of ours, from Twilio's words into our own.

use mila_domain::delivery::Delivery;
use mila_store::Report;

use super::codes::{Class, class_of};
use super::{MessageSid, MessageStatus};
use crate::metrics::DeliveryError;

/// What Twilio says of a message, by callback or when asked.
pub(crate) fn report(sid: &MessageSid, status: MessageStatus, error_code: Option<u32>) -> Report {
    Report {
        provider_id: sid.to_string(),
        delivery: delivery(status),
        error_code,
        may_pass: error_code.is_some_and(|code| class_of(code) == Class::Retry),
    }
}

/// What the error with which a message failed on its way is among the operator's figures.
pub(crate) fn error(report: &Report) -> Option<DeliveryError> {
    report.error_code.map(|code| class_of(code).into())
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
