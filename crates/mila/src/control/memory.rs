//! What is kept of the person: shown, switched, forgotten and corrected.

use mila_domain::{EventId, Lane, MemoryMode, MessageText, Timestamp};
use mila_store::{Forgotten, PersonTx, StoreError};
use mila_text::language::{Texts, fill};

use crate::memory::{Known, listing};
use crate::outbound::texts::Localized;
use crate::outbound::{enqueue, enqueue_listing};

/// Says everything that is kept.
pub(super) async fn show(
    tx: &mut PersonTx<'_>,
    word: EventId,
    localized: &Localized,
    now: Timestamp,
) -> Result<(), StoreError> {
    let known = Known::read(tx).await?;
    for text in listing::all(localized, &known, tx.account().remembers()) {
        enqueue_listing(tx, Lane::Control, Some(word), text, now)?;
    }
    Ok(())
}

/// Chooses whether anything may be remembered, from the next message on.
pub(super) fn switch(
    tx: &mut PersonTx<'_>,
    word: EventId,
    localized: &Localized,
    mode: MemoryMode,
    now: Timestamp,
) -> Result<(), StoreError> {
    tx.amend().memory(mode);
    let text = localized.text(|texts| texts.memory_switched(mode));
    enqueue(tx, Lane::Control, Some(word), text, now)
}

/// Forgets or corrects what the person was asked about.
pub(super) async fn carry_out(
    tx: &mut PersonTx<'_>,
    word: EventId,
    localized: &Localized,
    now: Timestamp,
) -> Result<(), StoreError> {
    let done = tx.carry_out(now).await?;
    tx.questions().close("yes", now);
    // What was summed up with it is summed up anew.
    tx.lanes().poke(Lane::Upkeep, now);
    let texts = &Texts::of(localized.language()).memories;
    let text = match done {
        Some(Forgotten { instead: Some(kept), .. }) => {
            fill(texts.corrected, &[("after", &kept.fact)])
        }
        Some(Forgotten { memories, turns, .. }) => texts.forgotten(number(memories), number(turns)),
        None => texts.undone.changed.to_owned(),
    };
    let text = MessageText::new(text);
    enqueue_listing(tx, Lane::Control, Some(word), text, now)
}

/// Leaves everything as it is.
pub(super) fn leave_it(
    tx: &mut PersonTx<'_>,
    word: EventId,
    localized: &Localized,
    now: Timestamp,
) -> Result<(), StoreError> {
    tx.questions().close("no", now);
    let text = localized.text(|texts| texts.memories.undone.refused);
    enqueue(tx, Lane::Control, Some(word), text, now)
}

fn number(count: u64) -> usize {
    usize::try_from(count).unwrap_or(usize::MAX)
}
