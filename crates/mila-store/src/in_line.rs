//! What one address brings waits for itself: whatever holds up one person's rows takes few of the
//! connections that all share.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::error::{Result, StoreError};

/// Arrivals of one address that are recorded at once: while one waits for the disk, the next is
/// prepared.
const AT_ONCE: usize = 2;

/// The lines of the addresses from which something is being recorded.
#[derive(Debug, Default)]
pub(crate) struct Lines(Mutex<HashMap<Vec<u8>, Weak<Semaphore>>>);

impl Lines {
    /// Waits for a turn of an address, which lasts until what is given is dropped.
    pub(crate) async fn turn(&self, hash: Vec<u8>) -> Result<OwnedSemaphorePermit> {
        let line = self.line(hash);
        line.acquire_owned().await.map_err(|_| StoreError::Unknown { place: "line" })
    }

    fn line(&self, hash: Vec<u8>) -> Arc<Semaphore> {
        let mut lines = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        lines.retain(|_, line| line.strong_count() > 0);
        if let Some(line) = lines.get(&hash).and_then(Weak::upgrade) {
            return line;
        }
        let line = Arc::new(Semaphore::new(AT_ONCE));
        lines.insert(hash, Arc::downgrade(&line));
        line
    }
}

#[cfg(test)]
mod tests {
    use std::future::poll_fn;
    use std::task::{Context, Poll};

    use super::*;

    #[tokio::test]
    async fn who_waits_in_one_line_keeps_nobody_from_another() {
        let lines = Lines::default();
        let turns = [lines.turn(vec![1]).await.unwrap(), lines.turn(vec![1]).await.unwrap()];
        let mut third = std::pin::pin!(lines.turn(vec![1]));
        let waits = |cx: &mut Context<'_>| Poll::Ready(third.as_mut().poll(cx).is_pending());
        assert!(poll_fn(waits).await);
        drop(lines.turn(vec![2]).await.unwrap());
        drop(turns);
        drop(third.await.unwrap());
        drop(lines.turn(vec![3]).await.unwrap());
        assert_eq!(lines.0.lock().unwrap().len(), 1, "a line without anybody is forgotten");
    }
}
