//! STOP and START.

use mila_domain::{AccountState, Lane, Timestamp};
use mila_store::{PersonTx, StoreError};

use crate::outbound::enqueue;
use crate::outbound::texts::Localized;

/// Drops what is being answered, and answers nothing from now on.
pub(super) async fn stop(
    tx: &mut PersonTx<'_>,
    localized: &Localized,
    now: Timestamp,
) -> Result<(), StoreError> {
    tx.drop_conversation("stopped").await?;
    tx.set_state(AccountState::Stopped).await?;
    enqueue(tx, Lane::Control, localized.text(|texts| texts.stopped), now).await
}

/// Answers again.
pub(super) async fn start(
    tx: &mut PersonTx<'_>,
    localized: &Localized,
    now: Timestamp,
) -> Result<(), StoreError> {
    tx.set_state(AccountState::Active).await?;
    enqueue(tx, Lane::Control, localized.text(|texts| texts.started), now).await
}
