//! Work that ended because the person's own rows cannot be read: after a few tries their lane is
//! set aside, so that it keeps nobody else waiting.

use std::sync::Arc;

use mila_domain::{Damage, Timestamp};
use mila_store::{Damaged, Failed, Held, StoreError};

use super::dispatch::RELEASE_AGAIN;
use crate::clock::sleep_until;
use crate::context::Context;

/// Gives back a lane that was claimed and whose person does not open.
pub(super) async fn unopened(context: Arc<Context>, damaged: Damaged) -> Option<Timestamp> {
    let Damaged { held, error } = damaged;
    // Whatever it is, it was in that row.
    let damage = error.damage().unwrap_or(Damage::Value);
    failed(&context, &held, &error, damage).await
}

/// Gives back a lane on which work ended because of `damage`, until the store has taken it; when
/// it is tried again.
pub(super) async fn failed(
    context: &Context,
    held: &Held,
    error: &StoreError,
    damage: Damage,
) -> Option<Timestamp> {
    let (person, lane, reason) = (held.person, held.lane.name(), damage.name());
    loop {
        match context.store.failed(held, damage, context.clock.now()).await {
            Ok(Failed::Again(due)) => {
                tracing::warn!(%person, lane, reason, %error, "what belongs to a person cannot be read");
                return Some(due);
            }
            Ok(Failed::SetAside) => {
                tracing::error!(%person, lane, reason, %error, "set a lane aside");
                return None;
            }
            Ok(Failed::NotHeld) => return None,
            Err(error) => {
                tracing::warn!(%person, lane, %error, "could not give a lane back yet");
                sleep_until(&*context.clock, context.clock.now() + RELEASE_AGAIN).await;
            }
        }
    }
}
