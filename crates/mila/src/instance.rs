//! What an instance knows of its own life.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use mila_domain::InstanceId;
use tokio::time::Instant;

use crate::clock::monotonic;

/// What is known of this instance's own life.
#[derive(Debug)]
pub(crate) struct Heartbeat {
    /// This instance.
    pub(crate) instance: InstanceId,
    limit: Duration,
    renewed: Mutex<Instant>,
    clock_agrees: AtomicBool,
}

impl Heartbeat {
    /// A heartbeat that was renewed just now and holds for `limit`.
    #[must_use]
    pub(crate) fn new(instance: InstanceId, limit: Duration) -> Self {
        let renewed = Mutex::new(monotonic());
        Self { instance, limit, renewed, clock_agrees: AtomicBool::new(true) }
    }

    /// Whether the heartbeat outlives `span` from now, by the monotonic clock. An instance
    /// that may be thought dead must not begin a send: its successor may begin the same one.
    #[must_use]
    pub(crate) fn outlives(&self, span: Duration) -> bool {
        let renewed = *self.renewed.lock().unwrap_or_else(PoisonError::into_inner);
        renewed.elapsed() + span < self.limit
    }

    /// Whether the heartbeat is fresh and the clock agrees with the database's.
    #[must_use]
    pub(crate) fn is_ready(&self) -> bool {
        self.outlives(Duration::ZERO) && self.clock_agrees.load(Ordering::Relaxed)
    }

    /// It was renewed at `at`.
    pub(crate) fn renew(&self, at: Instant) {
        *self.renewed.lock().unwrap_or_else(PoisonError::into_inner) = at;
    }

    /// When the last renewal counts no longer.
    #[must_use]
    pub(crate) const fn limit(&self) -> Duration {
        self.limit
    }

    /// Whether the host's clock agrees with the database's.
    pub(crate) fn clock_agrees(&self, agrees: bool) {
        self.clock_agrees.store(agrees, Ordering::Relaxed);
    }
}
