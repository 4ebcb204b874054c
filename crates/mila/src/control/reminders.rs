//! What the person is to be reminded of, shown.

use mila_domain::{EventId, Lane, MessageText, Timestamp};
use mila_store::{PersonTx, StoreError};
use mila_text::whatsapp;

use crate::context::Context;
use crate::outbound::enqueue;
use crate::outbound::texts::Localized;
use crate::timers;

/// Says all that is to come, each with its time.
pub(super) async fn show(
    context: &Context,
    tx: &mut PersonTx<'_>,
    word: EventId,
    localized: &Localized,
    now: Timestamp,
) -> Result<(), StoreError> {
    let coming = tx.reminders().coming().await?;
    let standing = tx.standing_now(now).await?;
    let zone = tx.account().whereabouts.at(standing.address(), now);
    let listed = timers::listed(context, localized, zone, &coming);
    for text in whatsapp::compose(&listed) {
        enqueue(tx, Lane::Control, Some(word), MessageText::new(text), now)?;
    }
    Ok(())
}
