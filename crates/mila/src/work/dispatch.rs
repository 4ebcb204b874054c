//! The dispatcher: claims lanes that are due and gives each to a task.

use std::collections::HashMap;
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use futures_util::FutureExt as _;
use mila_domain::{Lane, Timestamp};
use mila_store::{Claim, ClaimRequest, Claimed, Held, Release, StoreError};
use tokio::sync::watch;
use tokio::task::{Id, JoinError, JoinSet};
use tracing::{Instrument as _, error_span};

use super::{set_aside, work};
use crate::clock::sleep_until;
use crate::context::Context;
use crate::outbound::Ended;

/// Longest time a lane may be worked on in one go. A hung task must not keep a person.
const LANE_LIMIT: Duration = Duration::from_mins(15);

/// Most lanes of a kind that an instance works on at once. That of conversations is a setting, as
/// it bounds the requests to the model.
const MOST_CONTROL: usize = 64;
const MOST_UPKEEP: usize = 16;

/// Of reminders fewer, as thousands may be due in one minute: at 0.2 s each they make the 80 messages
/// a second that WhatsApp takes of a sender, and more would keep those waiting who write.
const MOST_TIMERS: usize = 16;

/// Lanes of a kind that are claimed in one transaction.
const CLAIMED_AT_ONCE: u32 = 32;

/// How soon a lane is tried again after the store failed.
const STORE_AGAIN: Duration = Duration::from_secs(1);

/// How often an instance asks which lanes are its own, though it is sure of it. One whose row was
/// changed by somebody else while it was in hand cannot be given back by who had it.
const OWN_EVERY: Duration = Duration::from_mins(1);

/// How soon a lane is looked at again that only a newer program can work on: an instance of it
/// may take it before.
const LEFT_FOR: Duration = Duration::from_secs(10);

/// How long running work may take to end when the process stops.
const STOP_LIMIT: Duration = Duration::from_secs(6);

/// How long it may take to count what a call has cost that was broken off.
const COUNT_LIMIT: Duration = Duration::from_millis(500);

/// How often a release that failed is tried again.
pub(super) const RELEASE_AGAIN: Duration = Duration::from_millis(500);

/// What is running.
struct Running {
    context: Arc<Context>,
    /// Each says when its lane is due again.
    tasks: JoinSet<Option<Timestamp>>,
    claims: HashMap<Id, Claim>,
    /// Lanes in hand whose person does not open.
    unopened: HashMap<Id, Held>,
    /// Whether the last look left something, for want of room.
    full: bool,
    /// Whether the outcome of a claim was not heard: it may have taken lanes that nobody works on.
    unsure: bool,
    /// When it is asked all the same which lanes are ours.
    own_at: Timestamp,
}

/// What came of a claim.
struct Taken {
    /// Whether anything was claimed.
    any: bool,
    /// Whether as much of a kind was claimed as was wanted, so that there may be more of it.
    more: bool,
    /// When the next is due, if that was asked.
    next_due: Option<Timestamp>,
}

/// Claims and works until told to stop; then lets what runs end.
pub(crate) async fn run(context: Arc<Context>, mut stop: watch::Receiver<bool>) {
    let mut running = Running::new(context.clone());
    let (mut next, mut woken) = (context.clock.now(), vec![]);
    while !*stop.borrow() {
        running.forget_ended(&mut next);
        let now = context.clock.now();
        let looked = match std::mem::take(&mut woken) {
            _ if now >= next => running.claim_all().await,
            lanes if !lanes.is_empty() => running.claim_woken(&lanes, next).await,
            _ => Ok(next),
        };
        next = looked.unwrap_or_else(|error| {
            tracing::warn!(%error, "could not claim work");
            running.unsure = true;
            context.clock.now() + STORE_AGAIN
        });
        tokio::select! {
            // What has ended is taken note of above, however often somebody wakes us.
            biased;
            _ = stop.changed() => {}
            lanes = context.wake.woken() => {
                let (due, later): (Vec<_>, Vec<_>) =
                    lanes.into_iter().partition(|(_, due)| *due <= context.clock.now());
                next = later.into_iter().map(|(_, due)| due).fold(next, Timestamp::min);
                woken = due.into_iter().map(|(lane, _)| lane).collect();
            }
            () = sleep_until(&*context.clock, next) => {}
            Some(ended) = running.tasks.join_next_with_id(), if !running.tasks.is_empty() => {
                running.ended(ended, &mut next);
            }
        }
    }
    running.drain().await;
}

impl Running {
    fn new(context: Arc<Context>) -> Self {
        let (tasks, claims, unopened) = (JoinSet::new(), HashMap::new(), HashMap::new());
        let own_at = context.clock.now() + OWN_EVERY;
        Self { context, tasks, claims, unopened, full: false, unsure: false, own_at }
    }

    /// Claims whatever is due and may run; the time of the next look.
    async fn claim_all(&mut self) -> Result<Timestamp, StoreError> {
        loop {
            let now = self.context.clock.now();
            let poll = now + self.context.settings.timing.poll;
            if !self.context.heartbeat.is_ready() {
                return Ok(poll);
            }
            self.unsure |= now >= self.own_at;
            let (wanted, full) = self.wanted(Lane::ALL);
            let suspect = self.held(|claim| claim.suspect) == 0;
            let request = ClaimRequest { wanted: &wanted, suspect, next_due: true };
            let Taken { more, next_due, .. } = self.claim(request, now).await?;
            if !more {
                // What is due and was not claimed waits for a task to end, or the poll.
                let due = next_due.filter(|due| *due > now);
                self.full = full || due != next_due;
                return Ok(due.map_or(poll, |due| due.min(poll)));
            }
        }
    }

    /// Claims what is due of the kinds of lanes that something came for. The time of the next look,
    /// which stays as it was `planned` when something was.
    async fn claim_woken(
        &mut self,
        lanes: &[Lane],
        planned: Timestamp,
    ) -> Result<Timestamp, StoreError> {
        let mut found = false;
        loop {
            let (wanted, full) = self.wanted(lanes);
            self.full |= full;
            if wanted.is_empty() || !self.context.heartbeat.is_ready() {
                return Ok(planned);
            }
            let request = ClaimRequest { wanted: &wanted, suspect: false, next_due: false };
            let Taken { any, more, .. } = self.claim(request, self.context.clock.now()).await?;
            found |= any;
            match more {
                true => {}
                false if found => return Ok(planned),
                // It is due later, or a suspect.
                false => return self.claim_all().await,
            }
        }
    }

    /// Claims what is wanted, and works on it.
    async fn claim(
        &mut self,
        request: ClaimRequest<'_>,
        now: Timestamp,
    ) -> Result<Taken, StoreError> {
        if self.unsure {
            self.free_unheld(now).await?;
        }
        let owner = self.context.heartbeat.instance;
        let Claimed { lanes, damaged, next_due } =
            self.context.store.claim(owner, now, request).await?;
        let taken = |lane| lanes.iter().filter(|claim| claim.lane == lane).count();
        let more = request.wanted.iter().any(|&(lane, most)| taken(lane) >= most as usize);
        let any = !lanes.is_empty() || !damaged.is_empty();
        for claim in lanes {
            let (person, lane) = (claim.person.id(), claim.lane.name());
            let span = error_span!("claim", %person, lane);
            let work = work_on(self.context.clone(), claim.clone());
            let task = self.tasks.spawn(work.instrument(span));
            self.claims.insert(task.id(), claim);
        }
        for damaged in damaged {
            let held = damaged.held;
            let task = self.tasks.spawn(set_aside::unopened(self.context.clone(), damaged));
            self.unopened.insert(task.id(), held);
        }
        Ok(Taken { any, more, next_due })
    }

    /// Gives back what is ours by its row and in nobody's hand here: what a claim may have taken whose
    /// outcome was not heard.
    async fn free_unheld(&mut self, now: Timestamp) -> Result<(), StoreError> {
        let opened = self.claims.values().map(Claim::held);
        let held: Vec<_> = opened.chain(self.unopened.values().copied()).collect();
        let owner = self.context.heartbeat.instance;
        let freed = self.context.store.free_unheld(owner, &held, now).await?;
        if freed > 0 {
            tracing::warn!(lanes = freed, "gave back lanes that nobody here had in hand");
        }
        (self.unsure, self.own_at) = (false, now + OWN_EVERY);
        Ok(())
    }

    /// Those of the lanes of which more may run, and how many are claimed at once, as each claim waits its
    /// turn among all who write; and whether there is no room for others.
    fn wanted(&self, lanes: &[Lane]) -> (Vec<(Lane, u32)>, bool) {
        let rooms = lanes.iter().map(|&lane| (lane, self.room(lane)));
        let (wanted, full): (Vec<_>, Vec<_>) = rooms.partition(|(_, room)| *room > 0);
        (wanted, !full.is_empty())
    }

    /// How many more of a lane may run.
    fn room(&self, lane: Lane) -> u32 {
        let most = match lane {
            Lane::Control => MOST_CONTROL,
            Lane::Conversation => self.context.settings.claude.concurrency,
            Lane::Timers => MOST_TIMERS,
            Lane::Upkeep => MOST_UPKEEP,
        };
        let room = most.saturating_sub(self.held(|claim| claim.lane == lane));
        u32::try_from(room).map_or(CLAIMED_AT_ONCE, |room| room.min(CLAIMED_AT_ONCE))
    }

    fn held(&self, which: impl Fn(&Claim) -> bool) -> usize {
        self.claims.values().filter(|claim| which(claim)).count()
    }

    /// Takes note of every task that has ended, so that none counts as running.
    fn forget_ended(&mut self, next: &mut Timestamp) {
        while let Some(ended) = self.tasks.try_join_next_with_id() {
            self.ended(ended, next);
        }
    }

    /// A task ended. There is nothing to claim for it unless its lane is due again, or somebody
    /// waits for its room.
    fn ended(&mut self, ended: Result<(Id, Option<Timestamp>), JoinError>, next: &mut Timestamp) {
        let (id, due) = ended.unwrap_or_else(|error| (error.id(), None));
        self.claims.remove(&id);
        self.unopened.remove(&id);
        let now = self.context.clock.now();
        if let Some(due) = due.or(self.full.then_some(now)) {
            *next = due.min(*next);
        }
    }

    /// Lets running work end; what does not end in time is broken off without suspicion.
    async fn drain(&mut self) {
        let ended = async {
            while let Some(ended) = self.tasks.join_next_with_id().await {
                let id = ended.as_ref().map_or_else(JoinError::id, |(id, _)| *id);
                self.claims.remove(&id);
            }
        };
        if tokio::time::timeout(STOP_LIMIT, ended).await.is_err() {
            tracing::info!(lanes = self.claims.len(), "broke off unfinished work");
            self.tasks.shutdown().await;
            count_broken_off(&self.context).await;
        }
    }
}

/// Works on one lane and gives it back; when it is due again.
async fn work_on(context: Arc<Context>, claim: Claim) -> Option<Timestamp> {
    // What panics is treated like a process that died with its lane.
    let working = AssertUnwindSafe(work(&context, &claim)).catch_unwind();
    let worked = tokio::time::timeout(LANE_LIMIT, working).await;
    let now = context.clock.now();
    let release = match worked {
        Ok(Ok(Ok(Ended::Released(due)))) => return due,
        Ok(Ok(Ok(Ended::Held(release)))) => release,
        // Taken over, or the account changed: look at it anew, if it is still ours.
        Ok(Ok(Err(StoreError::Fenced))) => Release::Interrupted(now),
        // What a newer program has written is for an instance of it.
        Ok(Ok(Err(error @ StoreError::Newer { .. }))) => {
            tracing::warn!(%error, "left to a newer instance");
            Release::Interrupted(now + LEFT_FOR)
        }
        Ok(Ok(Err(error))) => {
            if let Some(damage) = error.damage() {
                return set_aside::failed(&context, &claim.held(), &error, damage).await;
            }
            tracing::warn!(%error, "work failed");
            Release::Interrupted(now + STORE_AGAIN)
        }
        Ok(Err(_)) => {
            tracing::error!("work panicked");
            count_broken_off(&context).await;
            return give_back(&context, &claim, Back::Died(now)).await;
        }
        Err(_) => {
            tracing::error!("work took too long");
            count_broken_off(&context).await;
            Release::Interrupted(now)
        }
    };
    give_back(&context, &claim, Back::Release(release)).await
}

/// Counts what calls have cost that were dropped with their work.
async fn count_broken_off(context: &Context) {
    for (person, spent) in context.broken_off.take() {
        let counted = context.store.spend(&person, spent, context.clock.now());
        match tokio::time::timeout(COUNT_LIMIT, counted).await {
            Ok(Ok(())) => {}
            failed => {
                let error = failed.ok().and_then(Result::err).map(tracing::field::display);
                tracing::error!(error, cost_micro_usd = spent, "a call was not counted");
            }
        }
    }
}

/// How a lane is given back.
enum Back {
    Release(Release),
    /// As by a worker that died then.
    Died(Timestamp),
}

/// Gives a lane back until the store has taken it: once this task is over, nobody else here would.
async fn give_back(context: &Context, claim: &Claim, back: Back) -> Option<Timestamp> {
    loop {
        let given = match back {
            Back::Release(release) => context.store.release(claim, release).await,
            Back::Died(now) => context.store.died(claim, now).await,
        };
        match given {
            Ok(due) => return due,
            Err(error) => {
                context.metrics.release_failed();
                tracing::warn!(%error, "could not give a lane back yet");
                sleep_until(&*context.clock, context.clock.now() + RELEASE_AGAIN).await;
            }
        }
    }
}
