//! Forgetting what has had its time.

use super::Failed;
use crate::context::Context;

/// Forgets digests that tell seen from unseen, addresses that were to be left alone for a while,
/// blocks, and what addresses have cost whose accounts are gone.
pub(super) async fn run(context: &Context) -> Result<(), Failed> {
    context.store.forget_seen(context.clock.now()).await?;
    context.store.forget_suppressed(context.clock.now()).await?;
    context.store.forget_blocks(context.clock.now()).await?;
    context.store.forget_erased_spending(context.clock.now()).await?;
    Ok(())
}
