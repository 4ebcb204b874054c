//! Being told to stop.

use std::io;

use tokio::signal::unix::{SignalKind, signal};

/// A future that ends at SIGTERM or SIGINT.
pub(super) fn stop() -> io::Result<impl Future<Output = ()> + Send> {
    let mut terminate = signal(SignalKind::terminate())?;
    let mut interrupt = signal(SignalKind::interrupt())?;
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
    })
}
