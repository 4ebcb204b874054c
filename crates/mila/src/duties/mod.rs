//! Chores at intervals, beside the people's lanes: what Twilio has and we do not, what it must
//! delete, what became of voices, and what has had its time.

pub(crate) mod deletions;
pub(crate) mod follow;
mod forget;
pub(crate) mod reconcile;
pub(crate) mod strays;
pub(crate) mod sweep;
