//! Who does a duty: whoever takes its row when it is due, until the round is over. The row is the
//! holder's for as long as the heartbeat of a dead instance counts, and is kept while the round
//! goes on; so a duty of one that died is another's soon after.
//!
//! An instance looks at the rows when the next of them is due, and every 5 s: one statement in one
//! trip. A round costs two writes more, to take the row and to give it back.

use std::collections::HashMap;
use std::sync::Arc;
use std::time::Duration;

use mila_domain::{InstanceId, Timestamp};
use mila_store::StoreError;
use tokio::task::{AbortHandle, Id, JoinError, JoinSet};

use super::{Duty, Failed, Round};
use crate::clock::{MOST_SKEW, sleep_until};
use crate::context::Context;
use crate::instance::Standing;

/// Longest time between two looks at the rows: what an instance that died held is seen to be free.
const LOOK_EVERY: Duration = Duration::from_secs(5);

/// How often a row is kept within the time for which it is the holder's.
const KEEPS: u32 = 3;

/// The rounds that this instance is doing.
struct Rounds {
    context: Arc<Context>,
    me: InstanceId,
    /// For how long a row is ours once it was taken or kept.
    span: Duration,
    /// Whether every duty has a row, and was made due at the start.
    begun: bool,
    ended: JoinSet<Result<(), Failed>>,
    running: HashMap<Id, Running>,
    /// When the rows of what is running are kept next.
    keep_at: Timestamp,
}

struct Running {
    round: Round,
    /// Until when the row is ours.
    until: Timestamp,
    abort: AbortHandle,
}

/// Does the duties whose turn it is, for ever: all of them at the start, each at its interval, and
/// deletions when there is something new.
pub(crate) async fn run(context: Arc<Context>) {
    let mut rounds = Rounds::new(context.clone());
    let mut next = context.clock.now();
    loop {
        tokio::select! {
            // What is in hand comes before what is asked for, which may never end.
            biased;
            Some(ended) = rounds.ended.join_next_with_id() => rounds.end(ended).await,
            () = sleep_until(&*context.clock, rounds.keep_at), if !rounds.running.is_empty() => {
                rounds.keep().await;
            }
            () = context.deletable.notified() => rounds.wake(Duty::Deletions).await,
            () = sleep_until(&*context.clock, next) => {}
        }
        next = rounds.look().await.unwrap_or_else(|error| {
            tracing::warn!(%error, "could not look for duties");
            context.clock.now() + LOOK_EVERY
        });
    }
}

impl Rounds {
    fn new(context: Arc<Context>) -> Self {
        let (me, span) = (context.heartbeat.instance, context.heartbeat.limit());
        let (ended, running, keep_at) = (JoinSet::new(), HashMap::new(), context.clock.now());
        Self { context, me, span, begun: false, ended, running, keep_at }
    }

    /// Has a duty done soon: here, or once more by whoever is doing it.
    async fn wake(&self, duty: Duty) {
        let now = self.context.clock.now();
        if let Err(error) = self.context.store.make_duties_due(&[duty.name()], now).await {
            tracing::warn!(duty = duty.name(), %error, "could not make a duty due");
        }
    }

    /// Begins what is due; when to look again.
    async fn look(&mut self) -> Result<Timestamp, StoreError> {
        let (context, now) = (self.context.clone(), self.context.clock.now());
        if !self.begun {
            context.store.make_duties_due(&Duty::ALL.map(Duty::name), now).await?;
            self.begun = true;
        }
        let mut next = now + LOOK_EVERY;
        for row in context.store.duties().await? {
            // One of a newer version is done by newer instances.
            let Some(duty) = Duty::from_name(&row.name) else { continue };
            if let Some(last_at) = row.last_at {
                let again = last_at + duty.every(&context.settings.timing);
                context.metrics.done(duty.chore(), again);
            }
            if self.running.values().any(|it| it.round.duty == duty) {
                continue;
            }
            // What a duty does, it does by the clock. Audio goes all the same (`deletions.rs`).
            let is_believed = context.heartbeat.clock() == Standing::Believed;
            if !is_believed && duty != Duty::Deletions {
                continue;
            }
            // What is further ahead was written by a clock that was wrong.
            let latest = now + self.span.max(duty.every(&context.settings.timing)) + MOST_SKEW;
            if row.free_at > now && row.free_at <= latest {
                next = next.min(row.free_at);
                continue;
            }
            let until = now + self.span;
            if let Some(held) = context.store.take_duty(duty.name(), self.me, now, until).await? {
                self.begin(Round { duty, held, began_at: now }, until);
            }
        }
        Ok(next)
    }

    fn begin(&mut self, round: Round, until: Timestamp) {
        if self.running.is_empty() {
            self.keep_at = round.began_at + self.span / KEEPS;
        }
        let context = self.context.clone();
        let abort = self.ended.spawn(async move { round.run(&context).await });
        self.running.insert(abort.id(), Running { round, until, abort });
    }

    /// Keeps the rows of what is being done. What is ours no longer is left to its new holder.
    async fn keep(&mut self) {
        let now = self.context.clock.now();
        let names: Vec<_> = self.running.values().map(|it| it.round.duty.name()).collect();
        let until = now + self.span;
        self.keep_at = now + self.span / KEEPS;
        match self.context.store.keep_duties(&names, self.me, until).await {
            Ok(kept) => {
                for it in self.running.values_mut() {
                    it.until = until;
                    if !kept.iter().any(|name| name == it.round.duty.name()) {
                        it.abort.abort();
                    }
                }
            }
            Err(error) => {
                tracing::warn!(%error, "could not keep the duties in hand");
                let lapsed = self.running.values().filter(|it| it.until <= now);
                lapsed.for_each(|it| it.abort.abort());
            }
        }
    }

    /// Gives the row of a round back that is over.
    async fn end(&mut self, ended: Result<(Id, Result<(), Failed>), JoinError>) {
        let id = ended.as_ref().map_or_else(JoinError::id, |(id, _)| *id);
        let Some(Running { round, .. }) = self.running.remove(&id) else { return };
        let duty = round.duty.name();
        match &ended {
            Ok((_, Ok(()))) => {}
            Ok((_, Err(error))) if error.is_endless() => {
                tracing::error!(duty, %error, "Twilio's list could not be compared to its end");
            }
            Ok((_, Err(error))) => tracing::warn!(duty, %error, "a duty was not finished"),
            Err(stopped) if stopped.is_cancelled() => {
                tracing::warn!(duty, "a duty was left to another instance");
                return;
            }
            Err(_) => tracing::error!(duty, "a duty panicked"),
        }
        let went_well = matches!(ended, Ok((_, Ok(()))));
        let last_at = went_well.then_some(round.began_at);
        let due = self.context.clock.now() + round.duty.every(&self.context.settings.timing);
        if let Err(error) = self.context.store.end_duty(duty, self.me, due, last_at).await {
            // It is free when its time is over.
            tracing::warn!(duty, %error, "could not give a duty back");
        }
    }
}
