//! The upkeep lane: deadlines, deletions, and chapters of the conversation.

use std::time::Duration;

use mila_domain::{AccountState, Lane};
use mila_store::{APART_FOR, Claim, LaneTx, PENDING_FOR, Release, StoreError};

use crate::context::Context;
use crate::memory::chapter;
use crate::recall::{build, vectors};

/// How soon an erasure looks again whether the last message is out.
const ERASE_AGAIN: Duration = Duration::from_secs(1);

/// How long an erasure waits for words that are not out: whoever is to be forgotten is
/// forgotten then, whatever Twilio says.
const LAST_WORDS_FOR: Duration = Duration::from_hours(1);

/// Segments that are made before others' upkeep has its turn.
const SEGMENTS: usize = 10;

pub(super) async fn work(context: &Context, claim: &Claim) -> Result<Release, StoreError> {
    let now = context.clock.now();
    let mut tx = context.store.guard("upkeep", claim, None).await?;
    match tx.account().state {
        AccountState::PendingAge => {
            // Counted from the first message: who keeps writing is not kept for it.
            let due = tx.account().created_at + PENDING_FOR;
            if now < due {
                return Ok(Release::Done(Some(due)));
            }
        }
        AccountState::Held => {
            let due = tx.left_at().await?.map(|left| left + APART_FOR);
            if due.is_none_or(|due| now < due) {
                return Ok(Release::Done(due));
            }
        }
        AccountState::Active => return talk(context, claim, tx).await,
        AccountState::Erasing => {}
        _ => return Ok(Release::Done(None)),
    }
    // Rows go only when no other hand holds them, and nothing is unsent or in doubt, for as long as
    // that may take.
    let since = now - LAST_WORDS_FOR;
    if tx.lanes().others_held(Lane::Upkeep).await? || tx.outbox().count_open(since).await? > 0 {
        return Ok(Release::Interrupted(now + ERASE_AGAIN));
    }
    tx.erase(now).await?;
    tracing::info!("erased");
    Ok(Release::Done(None))
}

/// Begins a chapter, if one is due, then makes what finds the talk of earlier ones.
async fn talk(context: &Context, claim: &Claim, tx: LaneTx<'_>) -> Result<Release, StoreError> {
    let chapter = chapter::work(context, claim, tx).await?;
    let Context { store, embedder, clock, .. } = context;
    for _ in 0..SEGMENTS {
        let built = build::work(context, claim).await?;
        if !built && !vectors::work(store, embedder, claim, clock.now()).await? {
            return Ok(chapter);
        }
    }
    // There is more of it.
    Ok(match chapter {
        Release::Done(None) => Release::Done(Some(context.clock.now())),
        chapter => chapter,
    })
}
