//! Renewing the heartbeat: proof to the others, and to itself, that this instance lives.

use std::sync::Arc;
use std::time::Duration;

use mila_store::StoreError;

use crate::clock::{Clock, DatabaseClock, Doubt, MOST_SKEW, monotonic};
use crate::context::Context;
use crate::instance::Standing;

/// How often the offset to the database's clock is measured.
const MEASURE_EVERY: Duration = Duration::from_mins(1);

/// Renews the heartbeat and removes dead instances, for ever. `base` is the unmoved clock:
/// moving time by hand kills nobody.
pub(crate) async fn run(context: Arc<Context>, base: Arc<DatabaseClock>) {
    let mut tick = tokio::time::interval(context.settings.timing.heartbeat);
    tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut measured = monotonic();
    loop {
        tick.tick().await;
        if let Err(error) = beat(&context, &*base).await {
            tracing::warn!(%error, "heartbeat failed");
        }
        if measured.elapsed() > MEASURE_EVERY {
            measured = monotonic();
            measure(&context, &base).await;
        }
    }
}

async fn beat(context: &Context, base: &dyn Clock) -> Result<(), StoreError> {
    let heartbeat = &context.heartbeat;
    // Counted from before the write: the row's age is never less than ours.
    let (begun, now) = (monotonic(), base.now());
    if !context.store.beat(heartbeat.instance, now).await? {
        tracing::warn!(instance = %heartbeat.instance, "declared dead by others; registering anew");
        context.store.register(heartbeat.instance, now).await?;
    }
    heartbeat.renew(begun);
    let stale = now - heartbeat.limit();
    let reaped = context.store.reap(heartbeat.instance, stale, context.clock.now()).await?;
    if reaped.lanes > 0 || reaped.instances > 0 {
        tracing::warn!(
            instances = reaped.instances,
            lanes = reaped.lanes,
            "took over from the dead"
        );
        context.wake.any();
    }
    Ok(())
}

async fn measure(context: &Context, base: &DatabaseClock) {
    match context.store.database_time().await {
        Ok(Some(time)) => {
            let skew = base.measure(time);
            if skew <= MOST_SKEW {
                context.heartbeat.set_clock(Standing::Believed);
                return;
            }
            context.heartbeat.set_clock(Standing::Doubted(Doubt::Database));
            tracing::error!(skew_s = skew.as_secs(), "the host's clock is far from the database's");
        }
        // SQLite has none; the host's is watched (`host_clock.rs`).
        Ok(None) => {}
        Err(error) => tracing::warn!(%error, "the database's clock could not be read"),
    }
}
