//! Recording what arrived, whether Twilio brought it or it was found there.

use mila_domain::Damage;
use mila_store::{Arrival, Ingested, StoreError};

use crate::context::Context;

/// Records an arrival as of now. When whoever wrote it cannot be read, it is not recorded and
/// their lane is set aside: nothing would wait in it, so that no work would find out.
///
/// # Errors
/// When it could not be recorded, for the database refused or for that.
pub(crate) async fn record(context: &Context, arrival: &Arrival) -> Result<Ingested, StoreError> {
    let now = context.clock.now();
    let ingested = context.store.ingest(arrival, context.burst, now).await;
    if let Err(error) = &ingested {
        set_aside(context, arrival, error).await;
    }
    ingested
}

/// A value without a meaning here may have one to a newer program that serves beside, and is left
/// to it.
async fn set_aside(context: &Context, arrival: &Arrival, error: &StoreError) {
    let Some(damage @ (Damage::Key | Damage::Address)) = error.damage() else { return };
    match context.store.set_writer_aside(arrival, damage, context.clock.now()).await {
        Ok(Some((person, lane))) => {
            let (lane, reason) = (lane.name(), damage.name());
            tracing::error!(%person, lane, reason, %error, "set a lane aside");
        }
        Ok(None) => {}
        // The message is tried again, and so is this.
        Err(error) => tracing::warn!(%error, "could not set a lane aside yet"),
    }
}
