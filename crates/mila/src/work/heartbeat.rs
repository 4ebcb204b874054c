//! Renewing the heartbeat: proof to the others, and to itself, that this instance lives.

use std::sync::Arc;
use std::time::Duration;

use mila_domain::retry::FAR;
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
    // An earlier run may have gone by a clock that was wrong. On SQLite whoever watches it asks.
    let mut unsettled = context.store.is_postgres();
    let mut back = false;
    loop {
        tick.tick().await;
        match beat(&context, &base).await {
            Ok(step) => back |= step == Step::Back,
            Err(error) => tracing::warn!(%error, "heartbeat failed"),
        }
        if measured.elapsed() > MEASURE_EVERY {
            measured = monotonic();
            back |= measure(&context, &base).await == Step::Back;
        }
        if unsettled || back {
            let settled = settle(&context, back).await;
            (unsettled, back) = (settled.is_err(), back && settled.is_err());
            if let Err(error) = settled {
                tracing::warn!(%error, "times of a wrong clock could not be settled yet");
            }
        }
    }
}

/// Brings back what a wrong clock has put off: all that is to come, if the clock was set back since we
/// look at it, or an earlier run has seen a later time.
async fn settle(context: &Context, back: bool) -> Result<(), StoreError> {
    let (now, seen) = (context.clock.now(), context.store.last_seen().await?);
    let back = back || seen.is_some_and(|seen| seen > now + MOST_SKEW);
    context.store.settle_times(now, if back { now } else { now + FAR }).await?;
    context.wake.any();
    Ok(())
}

async fn beat(context: &Context, base: &DatabaseClock) -> Result<Step, StoreError> {
    let mut step = Step::On;
    let heartbeat = &context.heartbeat;
    // Counted from before the write: the row's age is never less than ours.
    let (begun, now) = (monotonic(), base.now());
    if !context.store.beat(heartbeat.instance, now).await? {
        tracing::warn!(instance = %heartbeat.instance, "declared dead by others; registering anew");
        // By a clock that was set meanwhile, for one: what we show may be what is wrong.
        step = measure(context, base).await;
        context.store.register(heartbeat.instance, base.now()).await?;
    }
    heartbeat.renew(begun);
    let alive = now - heartbeat.limit()..=now + heartbeat.limit();
    let reaped = context.store.reap(heartbeat.instance, alive, context.clock.now()).await?;
    if reaped.lanes > 0 || reaped.instances > 0 {
        tracing::warn!(
            instances = reaped.instances,
            lanes = reaped.lanes,
            "took over from the dead"
        );
        context.wake.any();
    }
    Ok(step)
}

/// How the database's clock went on since it was measured last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Step {
    /// As ours, or forward; or nobody knows.
    On,
    /// It was set back.
    Back,
}

async fn measure(context: &Context, base: &DatabaseClock) -> Step {
    match context.store.database_time().await {
        Ok(Some(time)) => {
            let step = if base.now() > time + MOST_SKEW { Step::Back } else { Step::On };
            let skew = base.measure(time);
            if skew <= MOST_SKEW {
                context.heartbeat.set_clock(Standing::Believed);
                return step;
            }
            context.heartbeat.set_clock(Standing::Doubted(Doubt::Database));
            tracing::error!(skew_s = skew.as_secs(), "the host's clock is far from the database's");
            step
        }
        // SQLite has none; the host's is watched (`host_clock.rs`).
        Ok(None) => Step::On,
        Err(error) => {
            tracing::warn!(%error, "the database's clock could not be read");
            Step::On
        }
    }
}
