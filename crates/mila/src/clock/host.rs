//! The host's own clock, which anybody may set: on SQLite it is the only one.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use mila_domain::Timestamp;

use super::{Clock as _, DatabaseClock, host_micros};

/// The host's clock.
#[derive(Debug)]
pub struct HostClock {
    /// What it follows in a simulation, where there is no host.
    simulated: Option<Arc<DatabaseClock>>,
    /// Microseconds that it was set ahead by, for tests.
    ahead: AtomicI64,
}

impl HostClock {
    /// The system's.
    #[must_use]
    pub fn system() -> Self {
        Self { simulated: None, ahead: AtomicI64::new(0) }
    }

    /// One that never differs from `clock`.
    #[must_use]
    pub fn like(clock: Arc<DatabaseClock>) -> Self {
        Self { simulated: Some(clock), ahead: AtomicI64::new(0) }
    }

    /// What it shows.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        let shown = self.simulated.as_ref().map_or_else(host_micros, |it| it.now().as_micros());
        Timestamp::from_micros(shown.saturating_add(self.ahead.load(Ordering::Relaxed)))
    }

    /// Sets it so many microseconds ahead of where it would be, or back.
    pub fn set_ahead(&self, micros: i64) {
        self.ahead.store(micros, Ordering::Relaxed);
    }
}
