//! Claude in miniature: the Messages API on loopback.
//!
//! Strict about requests, honest about tokens, in trouble on demand, and with a brain
//! that is either a test's script or the rehearsal model. It knows wire facts only
//! and nothing of who asks.

mod answer;
mod arithmetic;
mod brain;
mod cache;
mod fault;
mod http;
mod models;
mod prefix;
mod refused;
mod rehearsal;
mod shape;
mod state;
mod stream;
#[cfg(test)]
mod tests;
mod turns;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use axum::Router;
use serde_json::Value;
use tokio::sync::watch;

pub use brain::{Reply, Seen, SeenResult};
pub use fault::Fault;
use state::State;

/// Microseconds since 1970-01-01T00:00:00Z.
pub type Clock = Arc<dyn Fn() -> i64 + Send + Sync>;

/// The stage's Claude.
pub struct Claude {
    clock: Clock,
    state: Mutex<State>,
    /// Requests seen so far.
    seen: watch::Sender<u64>,
    /// How often waiting has been called off.
    released: watch::Sender<u64>,
}

impl Claude {
    /// A Claude with the rehearsal model for a brain. Cache lifetimes run on `clock`.
    #[must_use]
    pub fn new(clock: Clock) -> Self {
        Self {
            clock,
            state: Mutex::default(),
            seen: watch::Sender::new(0),
            released: watch::Sender::new(0),
        }
    }

    /// `POST /v1/messages`, `POST /v1/messages/count_tokens`, `GET /v1/models/{id}`.
    pub fn router(self: Arc<Self>) -> Router {
        http::router(self)
    }

    /// Accepts this key too. Without it every key that begins with `sk-` is good.
    pub fn accept_key(&self, key: impl Into<String>) {
        self.state().keys.push(key.into());
    }

    /// Answers every request by this closure from now on. It runs under the stage's lock:
    /// it must not call the stage.
    pub fn script(&self, script: impl FnMut(&Seen) -> Reply + Send + 'static) {
        self.state().brain.script = Some(Box::new(script));
    }

    /// Answers the next requests by these replies, before the script is asked.
    pub fn replies(&self, replies: impl IntoIterator<Item = Reply>) {
        self.state().brain.queue.extend(replies);
    }

    /// Gives the word back to the rehearsal model.
    pub fn rehearse(&self) {
        self.state().brain = brain::Brain::default();
    }

    /// Computes in this place from now on, whatever it is asked.
    pub fn computes_in(&self, place: impl Into<String>) {
        self.state().place = Some(place.into());
    }

    /// Lets the next request meet this fault.
    pub fn fault(&self, fault: Fault) {
        self.faults(1, fault);
    }

    /// Lets the next `times` requests meet this fault.
    pub fn faults(&self, times: usize, fault: Fault) {
        self.state().faults.plan(fault, times, None);
    }

    /// Lets the next `times` requests meet this fault whose last user text contains `part`.
    pub fn fault_when(&self, part: impl Into<String>, times: usize, fault: Fault) {
        self.state().faults.plan(fault, times, Some(part.into()));
    }

    /// Refuses every request with these words among its messages, until [`Claude::release`]. With
    /// `named` it says in which message they stand, as the service does about many of its rules.
    pub fn reject(&self, words: impl Into<String>, named: bool) {
        self.state().rejected.push((words.into(), named));
    }

    /// Answers with a refusal while these words stand in the history, until [`Claude::release`].
    pub fn decline(&self, words: impl Into<String>) {
        self.state().refused.insert(words.into());
    }

    /// Takes no longer prompts than this from now on, until [`Claude::release`].
    pub fn most_tokens(&self, tokens: u64) {
        self.state().most_tokens = Some(tokens);
    }

    /// Takes back planned faults and replies, and the bound on prompts. What is rejected or declined
    /// stays so.
    pub fn calm(&self) {
        let mut state = self.state();
        state.faults.clear();
        state.brain.queue.clear();
        state.most_tokens = None;
    }

    /// Ends all trouble at once: planned faults, silence and slowness under way, and
    /// refusals that go on. Called before the server shuts down, so that nothing holds it up.
    pub fn release(&self) {
        let mut state = self.state();
        state.faults.clear();
        state.refused.clear();
        state.rejected.clear();
        state.most_tokens = None;
        self.released.send_modify(|times| *times += 1);
    }

    /// The last requests to `/v1/messages` that were JSON, refused ones included, oldest first.
    #[must_use]
    pub fn requests(&self) -> Vec<Value> {
        self.state().requests.iter().cloned().collect()
    }

    /// How many such requests there have been.
    #[must_use]
    pub fn count(&self) -> u64 {
        *self.seen.borrow()
    }

    /// Waits until there have been `n` of them.
    pub async fn wait_for(&self, n: u64) {
        let mut seen = self.seen.subscribe();
        // Fails only when the sender is gone, and that is `self`.
        let _ = seen.wait_for(|count| *count >= n).await;
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for Claude {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Claude({} requests)", self.count())
    }
}
