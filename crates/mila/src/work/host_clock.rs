//! Watching the host's clock, where there is no other: on SQLite.
//!
//! It is held against the monotonic clock, against the end of the last run, and against what Twilio's
//! and Anthropic's answers say of the time: at the start, every hour, and whenever there is a doubt.
//! While there is one this instance takes no work. It ends when they agree with the host again, so
//! that whoever sets the clock right need do nothing else; or when the operator says that it is right:
//! then it stays believed though they go on showing another time, as long as that is as far away.

use std::sync::Arc;
use std::time::Duration;

use mila_domain::Timestamp;
use mila_domain::retry::FAR;
use mila_store::{Store, StoreError};
use tokio::time::Instant;

use crate::clock::{
    Clock as _, DatabaseClock, Doubt, HostClock, Judged, MOST_SKEW, Told, apart, is_accepted,
    judge, monotonic,
};
use crate::context::Context;
use crate::instance::Standing;
use crate::loopback::is_loopback;

/// How often they are asked while nothing is wrong.
const ASK_EVERY: Duration = Duration::from_hours(1);

/// How often while there is a doubt, in heartbeats: a minute.
const BEATS_BETWEEN: u32 = 12;

/// What our clock may be away from the host's before it follows; what is less is no matter.
const FOLLOWED_FROM: Duration = Duration::from_secs(1);

/// How the clock of a run that begins now stands: what an earlier run has left speaks for itself.
pub(crate) async fn at_start(store: &Store, now: Timestamp) -> Result<Standing, StoreError> {
    if let Some(doubt) = store.host_clock().await?.doubt {
        return Ok(Standing::Doubted(Doubt::from_name(&doubt)));
    }
    match store.last_seen().await? {
        Some(seen) if seen > now + MOST_SKEW => Ok(Standing::Doubted(Doubt::LastRun)),
        _ => Ok(Standing::Unproven),
    }
}

/// Watches, for ever. `base` is the clock that Mila goes by.
pub(crate) async fn run(context: Arc<Context>, base: Arc<DatabaseClock>, host: Arc<HostClock>) {
    let mut tick = tokio::time::interval(context.settings.timing.heartbeat);
    tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mark = Mark { at: monotonic(), shown: host.now() };
    let ask_at = context.clock.now();
    let (away, accepted, told) = (None, None, None);
    let mut watch = Watch { context, base, host, mark, ask_at, away, accepted, told };
    loop {
        tick.tick().await;
        if let Err(error) = watch.look().await {
            tracing::warn!(%error, "what is known of the host's clock could not be kept yet");
        }
    }
}

struct Watch {
    context: Arc<Context>,
    base: Arc<DatabaseClock>,
    host: Arc<HostClock>,
    mark: Mark,
    /// When the neighbours are asked next, by our clock.
    ask_at: Timestamp,
    /// How far the neighbours were from the host when they last showed another time, in microseconds.
    away: Option<i64>,
    /// The same at the time when the operator said that the host's clock is right.
    accepted: Option<i64>,
    /// The doubt that was told last, so that each is told once.
    told: Option<Doubt>,
}

/// What the host's clock showed at an instant of the monotonic one.
#[derive(Clone, Copy)]
struct Mark {
    at: Instant,
    shown: Timestamp,
}

impl Watch {
    async fn look(&mut self) -> Result<(), StoreError> {
        let shown = self.host.now();
        let was_set = apart(shown, self.mark.shown + self.mark.at.elapsed()) > MOST_SKEW;
        if was_set {
            self.mark = Mark { at: monotonic(), shown };
            self.ask_at = self.context.clock.now();
            (self.away, self.accepted) = (None, None);
        }
        match self.context.heartbeat.clock() {
            Standing::Believed if was_set => self.doubt(Doubt::Stepped).await?,
            Standing::Believed if apart(shown, self.base.now()) > FOLLOWED_FROM => {
                self.base.follow(shown);
            }
            // One that an earlier run has left is told too.
            Standing::Doubted(doubt) if self.told.is_none() => self.doubt(doubt).await?,
            _ => {}
        }
        if let Standing::Doubted(_) = self.context.heartbeat.clock()
            && self.context.store.host_clock().await?.accepted
        {
            self.accepted = self.away;
            return self.believe("the operator").await;
        }
        if self.context.clock.now() < self.ask_at {
            return Ok(());
        }
        let judged = self.ask().await;
        self.weigh(judged).await
    }

    async fn weigh(&mut self, judged: Judged) -> Result<(), StoreError> {
        let standing = self.context.heartbeat.clock();
        let now = self.context.clock.now();
        self.ask_at = match standing {
            Standing::Believed => now + ASK_EVERY,
            Standing::Unproven => now,
            Standing::Doubted(_) => now + self.context.settings.timing.heartbeat * BEATS_BETWEEN,
        };
        match judged {
            Judged::Disagrees { by } => self.away = Some(by),
            Judged::Agrees => (self.away, self.accepted) = (None, None),
            _ => {}
        }
        match (standing, judged) {
            (Standing::Believed, Judged::Disagrees { by }) if is_accepted(self.accepted, by) => {
                Ok(())
            }
            (Standing::Believed | Standing::Unproven, Judged::Disagrees { .. }) => {
                self.doubt(Doubt::Neighbours).await
            }
            (Standing::Unproven, Judged::Untrusted) => self.doubt(Doubt::Certificates).await,
            // Nothing speaks against it, and one neighbour's own clock may be wrong.
            (Standing::Unproven, Judged::Agrees | Judged::Mixed | Judged::Silent)
            | (Standing::Doubted(_), Judged::Agrees) => self.believe("neighbours").await,
            _ => Ok(()),
        }
    }

    /// Asks Twilio and Anthropic at once. One on this host goes by this host's clock, and proves
    /// nothing beside one that does not.
    async fn ask(&self) -> Judged {
        let context = &self.context;
        let settings = &context.settings;
        let twilio_is_here = settings.twilio.base_url.as_ref().is_some_and(is_loopback);
        let told: Vec<Told> = match (twilio_is_here, is_loopback(&settings.claude.base_url)) {
            (false, true) => vec![context.twilio.told_time().await],
            (true, false) => vec![context.claude.told_time().await],
            _ => {
                let asked = (context.twilio.told_time(), context.claude.told_time());
                let (twilio, claude) = tokio::join!(asked.0, asked.1);
                vec![twilio, claude]
            }
        };
        judge(self.host.now(), &told)
    }

    async fn doubt(&mut self, doubt: Doubt) -> Result<(), StoreError> {
        self.context.heartbeat.set_clock(Standing::Doubted(doubt));
        self.ask_at = self.context.clock.now();
        if self.told != Some(doubt) {
            let shows = self.shown();
            tracing::error!(why = doubt.name(), shows, "the host's clock is not believed");
            self.told = Some(doubt);
        }
        self.context.store.doubt_clock(doubt.name()).await
    }

    /// Goes by the host's clock from now on, and brings back what a wrong one has put off.
    async fn believe(&mut self, because_of: &'static str) -> Result<(), StoreError> {
        let (context, before, shown) = (&self.context, self.context.clock.now(), self.host.now());
        // A clock that is moved by hand stays as far ahead.
        let now = shown + before.since(self.base.now());
        let was_doubted = matches!(context.heartbeat.clock(), Standing::Doubted(_));
        let far = if was_doubted { now } else { now + FAR };
        if was_doubted && !context.heartbeat.knows_ages() {
            context.store.shift_times(context.heartbeat.began_at, before, now).await?;
        }
        context.store.settle_times(now, far).await?;
        context.store.trust_clock(shown).await?;
        self.base.follow(shown);
        self.mark = Mark { at: monotonic(), shown };
        self.ask_at = self.context.clock.now() + ASK_EVERY;
        context.heartbeat.set_clock(Standing::Believed);
        if was_doubted {
            tracing::info!(because_of, shows = self.shown(), "the host's clock is believed again");
        }
        self.told = None;
        // Whoever waits for this, or for a time that a wrong clock named, looks anew.
        context.wake.any();
        context.deletable.notify_one();
        if was_doubted {
            context.audio_done.notify_one();
        }
        Ok(())
    }

    /// What the host shows, for the log.
    fn shown(&self) -> String {
        let time = jiff::Timestamp::from_microsecond(self.host.now().as_micros());
        time.map_or_else(|_| "a time out of range".to_owned(), |time| time.to_string())
    }
}
