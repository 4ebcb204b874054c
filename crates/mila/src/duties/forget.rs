//! Forgetting what has had its time.

use mila_store::StoreError;

use crate::context::Context;

/// Forgets digests that tell seen from unseen, and addresses that were to be left alone for a
/// while.
pub(super) async fn forget(context: &Context) -> Result<(), StoreError> {
    context.store.forget_seen(context.clock.now()).await?;
    context.store.forget_suppressed(context.clock.now()).await.map(|_| ())
}
