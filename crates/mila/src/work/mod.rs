//! Acting on what was recorded: claim a lane, do what is due in order, give it back.

pub(crate) mod dispatch;
pub(crate) mod heartbeat;
pub(crate) mod host_clock;
mod set_aside;
mod upkeep;

use mila_domain::turn::GiveUp;
use mila_domain::{Lane, suspicion};
use mila_store::{Claim, StoreError};

use crate::context::Context;
use crate::outbound::texts::Localized;
use crate::outbound::{Ended, enqueue};
use crate::{control, conversation, timers};

/// Does what is due in a claimed lane.
pub(crate) async fn work(context: &Context, claim: &Claim) -> Result<Ended, StoreError> {
    if claim.deaths >= suspicion::DEATHS_TO_DEAD_LETTER {
        to_dead_letters(context, claim).await?;
    }
    match claim.lane {
        Lane::Control => control::work(context, claim).await,
        Lane::Conversation => conversation::work(context, claim).await,
        Lane::Timers => timers::work(context, claim).await,
        Lane::Upkeep => upkeep::work(context, claim).await.map(Ended::Held),
    }
}

/// Gives up the work at hand, which ended the process again and again, and says so once.
async fn to_dead_letters(context: &Context, claim: &Claim) -> Result<(), StoreError> {
    let now = context.clock.now();
    let mut tx = context.store.guard("to dead letters", claim, None).await?;
    if let Some(intent) = tx.outbox().give_up(claim.lane, now).await? {
        tx.commit().await?;
        context.metrics.dead_lettered(1);
        tracing::error!(%intent, deaths = claim.deaths, "gave up a message that ends the process");
        return Ok(());
    }
    let events = tx.turns().to_dead_letters(claim.lane, now).await?;
    if !events.is_empty() {
        let localized = Localized::to(context, tx.account(), "");
        let apology = localized.text(|texts| texts.apology(GiveUp::DeadLetter));
        enqueue(&mut tx, claim.lane, events.last().copied(), apology, now)?;
    }
    if claim.lane == Lane::Control {
        // What waited behind the word that was given up may go on.
        tx.lanes().poke(Lane::Conversation, now);
    }
    tx.commit().await?;
    context.metrics.dead_lettered(events.len());
    for event in events {
        tracing::error!(%event, deaths = claim.deaths, "dead letter");
    }
    Ok(())
}
