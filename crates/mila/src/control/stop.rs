//! STOP and START.

use mila_domain::{AccountState, EventId, Lane, Timestamp};
use mila_store::{PersonTx, StoreError};

use crate::outbound::enqueue;
use crate::outbound::texts::Localized;

/// Drops what is being answered, and answers nothing from now on.
pub(super) fn stop(
    tx: &mut PersonTx<'_>,
    word: EventId,
    localized: &Localized,
    now: Timestamp,
) -> Result<(), StoreError> {
    tx.inbox().drop_conversation("stopped");
    tx.amend().state(AccountState::Stopped)?;
    enqueue(tx, Lane::Control, Some(word), localized.text(|texts| texts.stopped), now)
}

/// Answers again.
pub(super) fn start(
    tx: &mut PersonTx<'_>,
    word: EventId,
    localized: &Localized,
    now: Timestamp,
) -> Result<(), StoreError> {
    tx.amend().state(AccountState::Active)?;
    enqueue(tx, Lane::Control, Some(word), localized.text(|texts| texts.started), now)
}
