//! Addresses that are left alone, by keyed hash: no account is made for them.

use mila_domain::{Timestamp, stored_names};

use crate::engine::statement::statements;
use crate::engine::tx::Tx;
use crate::engine::value::args;
use crate::error::Result;
use crate::store::{PersonTx, Store};

statements! {
    SUPPRESSED = "SELECT 1 FROM suppression
         WHERE hash = $1 AND (until IS NULL OR until > $2)";
    OWN_ADDRESSES = "SELECT hash FROM address WHERE person_id = $1";
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

impl PersonTx<'_> {
    /// Leaves all addresses of this person alone until `until`; `None` is for good. It
    /// outlives the account.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn suppress(
        &mut self,
        reason: Suppression,
        until: Option<Timestamp>,
        now: Timestamp,
    ) -> Result<()> {
        for row in self.tx.all(&OWN_ADDRESSES, args![self.person.id()]).await? {
            let hash: Vec<u8> = row.get(0, "address.hash")?;
            self.tx.run(&SUPPRESS, args![hash, reason.name(), now, until]).await?;
        }
        Ok(())
    }
}

impl Store {
    /// Whether an address is to be left alone.
    pub(crate) async fn is_suppressed(
        &self,
        tx: &mut Tx,
        hash: Vec<u8>,
        now: Timestamp,
    ) -> Result<bool> {
        Ok(tx.first(&SUPPRESSED, args![hash, now]).await?.is_some())
    }

    /// Forgets suppressions whose time is over.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn forget_suppressed(&self, now: Timestamp) -> Result<u64> {
        let mut tx = self.engine.begin("forget suppressed").await?;
        let forgotten = tx.run(&FORGET_SUPPRESSED, args![now]).await?;
        tx.commit().await?;
        Ok(forgotten)
    }
}
