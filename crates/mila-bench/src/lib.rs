//! What a message costs, measured from outside.
//!
//! `mila-bench` starts a release build of Mila and a *floor* in turn against one stub of Twilio
//! and Claude, and prints how they compare. The floor (`mila-floor`) is the least that keeps a
//! conversation: it verifies, records, asks the model, answers, and has none of Mila's walls.

pub mod exercise;
pub mod identity;
pub mod musts;
pub mod proxy;
pub mod report;
pub mod round;
pub mod signature;
pub mod stub;
pub mod subject;
pub mod webhook;

use std::time::Instant;

/// A developer's tool stops at the first thing that goes wrong, and says what it was.
pub type Fallible<T> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// This instant, to measure from.
#[must_use]
pub fn now() -> Instant {
    #[expect(clippy::disallowed_methods, reason = "a stopwatch beside Mila, not in it")]
    Instant::now()
}
