//! Chores at intervals, beside the people's lanes: what Twilio has and we do not, what it must
//! delete, what became of voices, what has had its time, and clocks that were
//! changed.
//!
//! All of them are about rows and about Twilio, which all instances share, so each is done by one
//! instance at a time (`lease.rs`). One is not: `sweep.rs` looks at the files of the directory that
//! this instance was given. Were it a lease, a directory that is not shared after all, or not
//! mounted where the holder runs, would keep audio that has to go. Nor does one instance read the zone
//! database of another (`zones.rs`). So is what is about a process: its heartbeat (`work/heartbeat.rs`)
//! and its speech program (`sidecar/`).

mod backlog;
mod deletions;
mod follow;
mod forget;
mod lease;
mod reconcile;
mod strays;
pub(crate) mod sweep;
pub(crate) mod zones;

use std::time::Duration;

use mila_domain::Timestamp;
use mila_store::{HeldDuty, StoreError};

pub(crate) use lease::run;

use crate::config::Timing;
use crate::context::Context;
use crate::metrics::Chore;
use crate::twilio::TwilioError;

/// A chore that one instance does for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Duty {
    /// Messages whose webhook never came.
    Reconcile,
    /// What is to be deleted at Twilio.
    Deletions,
    /// Audio at Twilio that nobody knows.
    Strays,
    /// What became of voices.
    Follow,
    /// What has had its time.
    Forget,
    /// When reminders come whose clocks were changed.
    Zones,
}

/// A round of a duty.
#[derive(Clone, Copy, Debug)]
struct Round {
    duty: Duty,
    /// What the rounds before left.
    held: HeldDuty,
    /// When it began.
    began_at: Timestamp,
}

/// Why a round was not finished.
#[derive(Debug, thiserror::Error)]
enum Failed {
    #[error(transparent)]
    Twilio(#[from] TwilioError),
    #[error(transparent)]
    Store(#[from] StoreError),
    /// More messages of one instant than are looked at together.
    #[error("the times in Twilio's list do not move on")]
    Standstill,
    /// Another instance took the duty meanwhile.
    #[error("another instance does it now")]
    Lost,
}

impl Failed {
    /// Whether Twilio's list cannot be compared to its end, however often it is tried.
    const fn is_endless(&self) -> bool {
        matches!(self, Self::Standstill | Self::Twilio(TwilioError::Endless { .. }))
    }
}

impl Duty {
    const ALL: [Self; 6] =
        [Self::Reconcile, Self::Deletions, Self::Strays, Self::Follow, Self::Forget, Self::Zones];

    /// The name of its row.
    const fn name(self) -> &'static str {
        match self {
            Self::Reconcile => "reconcile",
            Self::Deletions => "deletions",
            Self::Strays => "strays",
            Self::Follow => "follow",
            Self::Forget => "forget",
            Self::Zones => "zones",
        }
    }

    /// What it is among the figures.
    const fn chore(self) -> Chore {
        match self {
            Self::Reconcile => Chore::Reconcile,
            Self::Deletions => Chore::Deletions,
            Self::Strays => Chore::Strays,
            Self::Follow => Chore::Follow,
            Self::Forget => Chore::Forget,
            Self::Zones => Chore::Zones,
        }
    }

    /// The duty of a row; `None` for one of a newer version.
    fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|duty| duty.name() == name)
    }

    /// The time between the end of a round and the next.
    const fn every(self, timing: &Timing) -> Duration {
        match self {
            Self::Reconcile => timing.reconcile,
            Self::Deletions => timing.delete,
            // As long as a send of unknown outcome waits before it is looked up.
            Self::Follow => timing.doubt_after,
            Self::Strays | Self::Forget | Self::Zones => Duration::from_mins(15),
        }
    }
}

impl Round {
    async fn run(self, context: &Context) -> Result<(), Failed> {
        match self.duty {
            Duty::Reconcile => reconcile::run(context, self).await,
            Duty::Deletions => deletions::run(context).await,
            Duty::Strays => strays::run(context, self).await,
            Duty::Follow => follow::run(context, self).await,
            Duty::Forget => forget::run(context).await,
            Duty::Zones => zones::run(context).await,
        }
    }

    /// Keeps how far in time the duty has come.
    async fn move_cursor(&self, context: &Context, to: Timestamp) -> Result<(), Failed> {
        let me = context.heartbeat.instance;
        match context.store.move_cursor(self.duty.name(), me, to).await? {
            true => Ok(()),
            false => Err(Failed::Lost),
        }
    }
}
