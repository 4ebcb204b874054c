//! What goes out to people: the gate's facts, the sending, and what Mila says of its own.

pub(crate) mod gate;
mod kept_back;
mod outcome_unknown;
pub(crate) mod send;
pub mod templates;
pub mod texts;
pub(crate) mod typing;

use mila_domain::gate::Purpose;
use mila_domain::{Lane, MessageText, Timestamp};
use mila_store::{PersonTx, ServiceMessage, StoreError};

/// Keeps a fixed text and the intent to send it.
pub(crate) async fn enqueue(
    tx: &mut PersonTx<'_>,
    lane: Lane,
    text: MessageText,
    now: Timestamp,
) -> Result<(), StoreError> {
    let message = ServiceMessage { lane, purpose: Purpose::Fixed, text };
    tx.enqueue(&message, now).await.map(|_| ())
}
