//! What happened, line by line.

use std::sync::{Arc, Mutex};

use mila::clock::monotonic;
use tokio::time::Instant;

/// Lines with their times. Copies are the same trace.
#[derive(Clone)]
pub(crate) struct Trace {
    began: Instant,
    lines: Arc<Mutex<Vec<String>>>,
}

impl Trace {
    pub(crate) fn new() -> Self {
        Self { began: monotonic(), lines: Arc::default() }
    }

    /// Writes down what happens now.
    pub(crate) fn note(&self, what: &str) {
        let at = self.began.elapsed().as_micros();
        self.lines.lock().unwrap().push(format!("{at:>12} {what}"));
    }

    pub(crate) fn lines(&self) -> Vec<String> {
        self.lines.lock().unwrap().clone()
    }
}

/// Shows where two traces part.
pub(crate) fn assert_same(first: &[String], again: &[String]) {
    for (at, (one, other)) in first.iter().zip(again).enumerate() {
        assert_eq!(
            one,
            other,
            "line {at}; before it:\n{}",
            first[at.saturating_sub(8)..at].join("\n")
        );
    }
    assert_eq!(first.len(), again.len());
}
