//! What the stage does on its own after an answer: callbacks, delayed webhooks.

use tokio::sync::watch;
use tokio::task::JoinSet;

use crate::guarded::Guarded;

/// Running tasks: counted, so that a test can wait for quiet; ended together.
pub(crate) struct Tasks {
    set: Guarded<JoinSet<()>>,
    running: watch::Sender<usize>,
}

/// Counts one task as long as it lives, also when it is aborted.
struct Running(watch::Sender<usize>);

impl Tasks {
    pub(crate) fn new() -> Self {
        Self { set: Guarded::new(JoinSet::new()), running: watch::Sender::new(0) }
    }

    pub(crate) fn spawn(&self, work: impl Future<Output = ()> + Send + 'static) {
        let counted = Running::count(&self.running);
        self.set.with(|set| {
            while set.try_join_next().is_some() {}
            set.spawn(async move {
                let _counted = counted;
                work.await;
            });
        });
    }

    /// Waits until nothing runs.
    pub(crate) async fn quiet(&self) {
        // The sender lives in self, so the channel cannot close while we wait.
        let _ = self.running.subscribe().wait_for(|running| *running == 0).await;
    }

    pub(crate) fn abort_all(&self) {
        self.set.with(JoinSet::abort_all);
    }
}

impl Running {
    fn count(running: &watch::Sender<usize>) -> Self {
        running.send_modify(|count| *count += 1);
        Self(running.clone())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.0.send_modify(|count| *count -= 1);
    }
}
