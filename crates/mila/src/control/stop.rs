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
    says: bool,
    now: Timestamp,
) -> Result<(), StoreError> {
    tx.inbox().drop_conversation("stopped");
    tx.amend().state(AccountState::Stopped)?;
    if says {
        enqueue(tx, Lane::Control, Some(word), localized.text(|texts| texts.stopped), now)?;
    }
    Ok(())
}

/// Answers again.
pub(super) fn start(
    tx: &mut PersonTx<'_>,
    word: EventId,
    localized: &Localized,
    says: bool,
    now: Timestamp,
) -> Result<(), StoreError> {
    tx.amend().state(AccountState::Active)?;
    if says {
        enqueue(tx, Lane::Control, Some(word), localized.text(|texts| texts.started), now)?;
    }
    Ok(())
}
