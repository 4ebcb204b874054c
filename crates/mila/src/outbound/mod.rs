//! What goes out to people: the gate's facts, the sending, and what Mila says of its own.

pub(crate) mod gate;
pub(crate) mod kept_back;
mod outcome_unknown;
pub(crate) mod send;
pub(crate) mod sent;
pub mod templates;
pub mod texts;
pub(crate) mod typing;

use mila_domain::gate::Purpose;
use mila_domain::{EventId, Lane, MessageText, QuestionKind, Timestamp};
use mila_store::{PersonTx, Release, ServiceMessage, StoreError};

/// How the work on a lane ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Ended {
    /// The lane was given back already; it is due again then.
    Released(Option<Timestamp>),
    /// It is to be given back so.
    Held(Release),
}

/// Keeps a fixed text that asks what is open, and the intent to send it.
pub(crate) fn enqueue_question(
    tx: &mut PersonTx<'_>,
    lane: Lane,
    cause: Option<EventId>,
    (asks, text): (QuestionKind, MessageText),
    now: Timestamp,
) -> Result<(), StoreError> {
    let message = ServiceMessage { lane, purpose: Purpose::Fixed, text, cause };
    tx.inbox().enqueue_question(&message, asks, now).map(|_| ())
}

/// Keeps a fixed text that answers an event, and the intent to send it.
pub(crate) fn enqueue(
    tx: &mut PersonTx<'_>,
    lane: Lane,
    cause: Option<EventId>,
    text: MessageText,
    now: Timestamp,
) -> Result<(), StoreError> {
    let message = ServiceMessage { lane, purpose: Purpose::Fixed, text, cause };
    tx.inbox().enqueue(&message, now).map(|_| ())
}

/// Keeps a text that repeats what is kept about the person, and the intent to send it.
pub(crate) fn enqueue_listing(
    tx: &mut PersonTx<'_>,
    lane: Lane,
    cause: Option<EventId>,
    text: MessageText,
    now: Timestamp,
) -> Result<(), StoreError> {
    let message = ServiceMessage { lane, purpose: Purpose::Fixed, text, cause };
    tx.inbox().enqueue_listing(&message, now).map(|_| ())
}
