//! What an instance knows of its own life, and of the clock that it goes by.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use mila_domain::{InstanceId, Timestamp};
use tokio::time::Instant;

use crate::clock::{Doubt, monotonic};

/// What is known of this instance's own life.
#[derive(Debug)]
pub(crate) struct Heartbeat {
    /// This instance.
    pub(crate) instance: InstanceId,
    /// What the clock showed when it began; its own monotonic clock goes on from there.
    pub(crate) began_at: Timestamp,
    limit: Duration,
    life: Mutex<Life>,
}

#[derive(Debug)]
struct Life {
    renewed: Instant,
    clock: Standing,
    /// Since when the clock has stood like this.
    since: Instant,
    /// Whether it was believed at any time.
    was_believed: bool,
}

/// Whether the clock is believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Standing {
    Believed,
    /// Nothing speaks against it, and it was not held against anybody's yet.
    Unproven,
    Doubted(Doubt),
}

/// For how many times the limit of the heartbeat, a minute, nothing of an earlier run is ended after a
/// start on a doubtful clock: by then it may be mended, as on a host that learns the time as it starts.
const PATIENCE: u32 = 3;

impl Heartbeat {
    /// A heartbeat that was renewed just now and holds for `limit`, and the clock of which stands
    /// like this and shows `now`.
    #[must_use]
    pub(crate) fn new(
        instance: InstanceId,
        limit: Duration,
        clock: Standing,
        now: Timestamp,
    ) -> Self {
        let at = monotonic();
        let was_believed = clock == Standing::Believed;
        let life = Mutex::new(Life { renewed: at, clock, since: at, was_believed });
        Self { instance, began_at: now, limit, life }
    }

    /// Whether the heartbeat outlives `span` from now, by the monotonic clock. An instance
    /// that may be thought dead must not begin a send: its successor may begin the same one.
    #[must_use]
    pub(crate) fn outlives(&self, span: Duration) -> bool {
        let renewed = self.life().renewed;
        renewed.elapsed() + span < self.limit
    }

    /// Whether the heartbeat is fresh and the clock is believed.
    #[must_use]
    pub(crate) fn is_ready(&self) -> bool {
        self.not_ready().is_none()
    }

    /// Why this instance takes no work; `None` when it does.
    #[must_use]
    pub(crate) fn not_ready(&self) -> Option<&'static str> {
        match self.clock() {
            _ if !self.outlives(Duration::ZERO) => Some("the heartbeat is stale"),
            Standing::Believed => None,
            Standing::Unproven => Some("the host's clock was not held against anybody's yet"),
            Standing::Doubted(doubt) => Some(doubt.name()),
        }
    }

    /// It was renewed at `at`.
    pub(crate) fn renew(&self, at: Instant) {
        self.life().renewed = at;
    }

    /// When the last renewal counts no longer.
    #[must_use]
    pub(crate) const fn limit(&self) -> Duration {
        self.limit
    }

    /// How the clock stands.
    #[must_use]
    pub(crate) fn clock(&self) -> Standing {
        self.life().clock
    }

    /// Keeps how the clock stands.
    pub(crate) fn set_clock(&self, clock: Standing) {
        let mut life = self.life();
        if life.clock != clock {
            (life.clock, life.since) = (clock, monotonic());
        }
        life.was_believed |= clock == Standing::Believed;
    }

    /// Whether ages that a clock tells hold within this run at least: it was believed once, and has
    /// gone on by the monotonic clock.
    #[must_use]
    pub(crate) fn knows_ages(&self) -> bool {
        self.life().was_believed
    }

    /// Whether the clock has been doubted from the start, for so long that nothing of an earlier run
    /// is kept for it any more.
    #[must_use]
    pub(crate) fn gave_up_ages(&self) -> bool {
        let life = self.life();
        let doubted = matches!(life.clock, Standing::Doubted(_));
        doubted && !life.was_believed && life.since.elapsed() >= self.limit * PATIENCE
    }

    fn life(&self) -> std::sync::MutexGuard<'_, Life> {
        self.life.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
