//! Numbers that the operator does not serve.

use std::time::Duration;

use crate::stored_names;

/// The longest that a number is blocked, as the policy promises: 12 months, by the shortest.
pub const LONGEST: Duration = Duration::from_hours(365 * 24);

stored_names! {
    /// Why a number is blocked.
    BlockReason {
        /// It sends far more than anybody reads.
        Flood = "flood",
        /// It threatens or harasses.
        Abuse = "abuse",
        /// It is used to deceive.
        Fraud = "fraud",
        /// A law or an authority asks for it.
        Law = "law",
    }
}
