//! Chores at intervals, beside the people's lanes: what Twilio has and we do not, what it must
//! delete, what became of voices, and what has had its time.

pub(crate) mod deletions;
pub(crate) mod follow;
mod forget;
pub(crate) mod reconcile;
pub(crate) mod strays;
pub(crate) mod sweep;

use mila_store::StoreError;

use crate::twilio::TwilioError;

/// Pages of 200 that are followed when Twilio's list is read.
const PAGES: usize = 50;

/// Why comparing Twilio's list with ours was not finished.
#[derive(Debug, thiserror::Error)]
enum Failed {
    #[error(transparent)]
    Twilio(#[from] TwilioError),
    #[error(transparent)]
    Store(#[from] StoreError),
}
