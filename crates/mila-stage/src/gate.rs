//! A gate where held requests wait until a test lets them go.

use tokio::sync::watch;

/// Holds whoever comes until the next [`Gate::release`].
pub(crate) struct Gate(watch::Sender<GateState>);

#[derive(Clone, Copy, Default)]
struct GateState {
    openings: u64,
    held: usize,
}

impl Gate {
    pub(crate) fn new() -> Self {
        Self(watch::Sender::new(GateState::default()))
    }

    /// Waits for the next release.
    pub(crate) async fn hold(&self) {
        let mut gate = self.0.subscribe();
        let before = gate.borrow().openings;
        self.0.send_modify(|state| state.held += 1);
        let _ = gate.wait_for(|state| state.openings > before).await;
        self.0.send_modify(|state| state.held -= 1);
    }

    /// Waits until at least `count` requests are held.
    pub(crate) async fn holds(&self, count: usize) {
        let _ = self.0.subscribe().wait_for(|state| state.held >= count).await;
    }

    /// Lets everybody go who is held now.
    pub(crate) fn release(&self) {
        self.0.send_modify(|state| state.openings += 1);
    }
}
