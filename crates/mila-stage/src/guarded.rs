//! A value behind a mutex that is only ever held for the length of a closure.

use std::sync::{Mutex, PoisonError};

/// State shared between requests. No guard can cross an `await`.
pub(crate) struct Guarded<T>(Mutex<T>);

impl<T> Guarded<T> {
    pub(crate) fn new(value: T) -> Self {
        Self(Mutex::new(value))
    }

    /// Runs `act` on the value. A panic elsewhere leaves the value as it was at that moment.
    pub(crate) fn with<R>(&self, act: impl FnOnce(&mut T) -> R) -> R {
        act(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}
