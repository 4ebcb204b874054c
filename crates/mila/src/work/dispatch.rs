//! The dispatcher: claims lanes that are due and gives each to a task.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use mila_domain::{Lane, Timestamp};
use mila_store::{Claim, Claimed, Release, StoreError};
use tokio::sync::watch;
use tokio::task::{Id, JoinError, JoinSet};

use super::work;
use crate::clock::sleep_until;
use crate::context::Context;

/// Longest time a lane may be worked on in one go. A hung task must not keep a person.
const LANE_LIMIT: Duration = Duration::from_mins(15);

/// Lanes of a kind that are claimed in one transaction.
const CLAIMED_AT_ONCE: u32 = 32;

/// How soon a lane is tried again after the store failed.
const STORE_AGAIN: Duration = Duration::from_secs(1);

/// How soon a lane is looked at again that only a newer program can work on: an instance of it
/// may take it before.
const LEFT_FOR: Duration = Duration::from_secs(10);

/// How long running work may take to end when the process stops.
const STOP_LIMIT: Duration = Duration::from_secs(6);

/// What is running.
struct Running {
    context: Arc<Context>,
    tasks: JoinSet<()>,
    claims: HashMap<Id, Claim>,
}

/// Claims and works until told to stop; then lets what runs end.
pub(crate) async fn run(context: Arc<Context>, mut stop: watch::Receiver<bool>) {
    let mut running =
        Running { context: context.clone(), tasks: JoinSet::new(), claims: HashMap::new() };
    while !*stop.borrow() {
        running.forget_ended().await;
        let next = match running.claim_all().await {
            Ok(next) => next,
            Err(error) => {
                tracing::warn!(%error, "could not claim work");
                context.clock.now() + STORE_AGAIN
            }
        };
        tokio::select! {
            _ = stop.changed() => {}
            () = context.wake.notified() => {}
            () = sleep_until(&*context.clock, next) => {}
            Some(ended) = running.tasks.join_next_with_id(), if !running.tasks.is_empty() => {
                running.ended(ended).await;
            }
        }
    }
    running.drain().await;
}

impl Running {
    /// Claims whatever is due and may run; the time of the next look.
    async fn claim_all(&mut self) -> Result<Timestamp, StoreError> {
        let context = self.context.clone();
        loop {
            let now = context.clock.now();
            let poll = now + context.settings.timing.poll;
            if !context.heartbeat.is_ready() {
                return Ok(poll);
            }
            let Claimed { lanes, next_due } = self.claim_some(now).await?;
            if lanes.is_empty() {
                // What is due and could not be claimed waits for a task to end, or the poll.
                let due = next_due.filter(|due| *due > now);
                return Ok(due.map_or(poll, |due| due.min(poll)));
            }
            for claim in lanes {
                let task = self.tasks.spawn(work_on(context.clone(), claim.clone()));
                self.claims.insert(task.id(), claim);
            }
        }
    }

    /// Claims several lanes at once, as each claim waits its turn among all who write. Suspects
    /// run one at a time, so that a death tells which was to blame.
    async fn claim_some(&self, now: Timestamp) -> Result<Claimed, StoreError> {
        let (store, owner) = (&self.context.store, self.context.heartbeat.instance);
        let wanted = Lane::ALL.iter().map(|&lane| (lane, self.room(lane)));
        let (wanted, full): (Vec<_>, Vec<_>) = wanted.partition(|(_, room)| *room > 0);
        let mut claimed = store.claim(owner, now, &wanted).await?;
        if claimed.lanes.is_empty() && self.held(|claim| claim.suspect) == 0 {
            let except = full.first().map(|(lane, _)| *lane);
            claimed.lanes.extend(store.claim_suspect(owner, now, except).await?);
        }
        Ok(claimed)
    }

    /// How many more of a lane may run. The conversation is bounded by the requests to the model.
    fn room(&self, lane: Lane) -> u32 {
        let room = match lane {
            Lane::Conversation => {
                let busy = self.held(|claim| claim.lane == lane);
                self.context.settings.claude.concurrency.saturating_sub(busy)
            }
            Lane::Control | Lane::Timers | Lane::Upkeep => usize::MAX,
        };
        u32::try_from(room).map_or(CLAIMED_AT_ONCE, |room| room.min(CLAIMED_AT_ONCE))
    }

    fn held(&self, which: impl Fn(&Claim) -> bool) -> usize {
        self.claims.values().filter(|claim| which(claim)).count()
    }

    /// Takes note of every task that has ended, so that none counts as running.
    async fn forget_ended(&mut self) {
        while let Some(ended) = self.tasks.try_join_next_with_id() {
            self.ended(ended).await;
        }
    }

    /// A task ended. One that panicked is treated like a process that died with its lane.
    async fn ended(&mut self, ended: Result<(Id, ()), JoinError>) {
        let id = ended.as_ref().map_or_else(JoinError::id, |(id, ())| *id);
        let Some(claim) = self.claims.remove(&id) else { return };
        if ended.is_err_and(|error| error.is_panic()) {
            let now = self.context.clock.now();
            tracing::error!(person = %claim.person.id(), lane = claim.lane.name(), "work panicked");
            if let Err(error) = self.context.store.died(&claim, now).await {
                tracing::warn!(%error, "a lane stays held until this instance ends");
            }
        }
    }

    /// Lets running work end; what does not end in time is broken off without suspicion.
    async fn drain(&mut self) {
        let ended = async {
            while let Some(ended) = self.tasks.join_next_with_id().await {
                let id = ended.as_ref().map_or_else(JoinError::id, |(id, ())| *id);
                self.claims.remove(&id);
            }
        };
        if tokio::time::timeout(STOP_LIMIT, ended).await.is_err() {
            tracing::info!(lanes = self.claims.len(), "broke off unfinished work");
            self.tasks.shutdown().await;
        }
    }
}

/// Works on one lane and gives it back.
async fn work_on(context: Arc<Context>, claim: Claim) {
    let worked = tokio::time::timeout(LANE_LIMIT, work(&context, &claim)).await;
    let now = context.clock.now();
    let release = match worked {
        Ok(Ok(release)) => release,
        // Taken over, or the account changed: look at it anew, if it is still ours.
        Ok(Err(StoreError::Fenced)) => Release::Interrupted(now),
        // What a newer program has written is for an instance of it.
        Ok(Err(error @ StoreError::Newer { .. })) => {
            tracing::warn!(person = %claim.person.id(), lane = claim.lane.name(), %error, "left to a newer instance");
            Release::Interrupted(now + LEFT_FOR)
        }
        Ok(Err(error)) => {
            tracing::warn!(person = %claim.person.id(), lane = claim.lane.name(), %error, "work failed");
            Release::Interrupted(now + STORE_AGAIN)
        }
        Err(_) => {
            tracing::error!(person = %claim.person.id(), lane = claim.lane.name(), "work took too long");
            Release::Interrupted(now)
        }
    };
    if let Err(error) = context.store.release(&claim, release).await {
        tracing::warn!(person = %claim.person.id(), lane = claim.lane.name(), %error, "could not release a lane");
    }
    context.wake.notify_one();
}
