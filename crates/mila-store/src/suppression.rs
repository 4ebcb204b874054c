//! Addresses that are left alone, by keyed hash: no account is made for them.

use mila_domain::{Timestamp, stored_names};

use crate::engine::statement::statements;
use crate::engine::value::args;
use crate::error::Result;
use crate::store::Store;

statements! {
    SUPPRESSED = "SELECT 1 AS found FROM suppression
         WHERE hash = $1 AND (until IS NULL OR until > $2)";
    SUPPRESS = "INSERT INTO suppression (hash, reason, since, until) VALUES ($1, $2, $3, $4)
         ON CONFLICT (hash) DO UPDATE SET reason = $2, since = $3, until = $4";
    FORGET_SUPPRESSED = "DELETE FROM suppression WHERE until <= $1";
}

stored_names! {
    /// Why an address is left alone.
    Suppression {
        /// Somebody there said to be under 16; a plain retry is not heard (promise S5).
        UnderAge = "under_age",
    }
}

impl Store {
    /// Forgets suppressions whose time is over.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn forget_suppressed(&self, now: Timestamp) -> Result<u64> {
        let mut tx = self.engine.begin("forget suppressed").await?;
        let forgotten = tx.ask(&FORGET_SUPPRESSED, args![now]);
        tx.commit().await?.changed(forgotten)
    }
}
