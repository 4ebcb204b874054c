//! Where a Mila meets what it cannot decide: time, randomness, the way in, the way out, the disk.
//! `mila serve` takes the system's; a simulation brings its own, and can have the same run again.

use std::io;
use std::sync::Arc;

use mila_store::{Entropy, Waits};
use tokio::io::DuplexStream;
use tokio::sync::mpsc;

use crate::clock::{DatabaseClock, HostClock};
use crate::egress::End;

/// What `app` hands down.
#[derive(Debug)]
pub struct Seams {
    /// Where ids, nonces and jitter come from.
    pub entropy: Arc<Entropy>,
    /// The time.
    pub clock: Arc<DatabaseClock>,
    /// What it is held against where the database has no clock.
    pub host: Arc<HostClock>,
    /// Where requests to the neighbours come out.
    pub end: End,
    /// Where webhooks come in.
    pub door: Door,
    /// Where SQLite waits for its commits.
    pub waits: Waits,
}

/// Where webhooks come in.
#[derive(Debug)]
pub enum Door {
    /// The address in the settings.
    Listening,
    /// Streams from within the process.
    Inside(mpsc::Receiver<DuplexStream>),
}

impl Seams {
    /// The system's.
    ///
    /// # Errors
    /// When the operating system gives no randomness.
    pub fn system() -> io::Result<Self> {
        Self::on_a_host(Arc::new(HostClock::system()))
    }

    /// The system's, on a host whose clock shows this.
    ///
    /// # Errors
    /// As [`Seams::system`].
    pub fn on_a_host(host: Arc<HostClock>) -> io::Result<Self> {
        Ok(Self {
            entropy: Arc::new(Entropy::from_system()?),
            clock: Arc::new(DatabaseClock::showing(host.now())),
            host,
            end: End::Wire,
            door: Door::Listening,
            waits: Waits::Aside,
        })
    }
}
