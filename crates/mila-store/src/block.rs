//! Numbers that the operator does not serve, by keyed hash.

use mila_domain::block::{BlockReason, LONGEST};
use mila_domain::{Address, Timestamp, number};

use crate::engine::statement::statements;
use crate::engine::value::args;
use crate::error::Result;
use crate::scope::PersonTx;
use crate::store::Store;

/// Whether one of a person's addresses is blocked: the person is `$1`, the time `$2`. Whoever hides
/// the number behind an id that came beside it is known by both.
macro_rules! is_blocked {
    () => {
        "EXISTS (SELECT 1 FROM address o WHERE o.person_id = $1
             AND (SELECT b.until FROM block b WHERE b.hash = o.hash) > $2) AS blocked"
    };
}
pub(crate) use is_blocked;

statements! {
    BLOCK = "INSERT INTO block (hash, reason, since, until) VALUES ($1, $2, $3, $4)
         ON CONFLICT (hash) DO UPDATE SET reason = $2, until = $4, copy_of = NULL";
    BLOCK_COPIES = "UPDATE block SET reason = $2, until = $3 WHERE copy_of = $1";
    // For all addresses of a person of whom one is blocked; of several blocks the longest.
    COPY_BLOCKS = "INSERT INTO block (hash, reason, since, until, copy_of)
         SELECT a.hash, b.reason, b.since, b.until, COALESCE(b.copy_of, b.hash)
         FROM address a JOIN address o ON o.person_id = a.person_id
         JOIN block b ON b.hash = o.hash
         WHERE a.person_id = $1 AND b.until > $2
         ORDER BY b.until DESC
         ON CONFLICT (hash) DO NOTHING";
    UNBLOCK = "DELETE FROM block WHERE (hash = $1 OR copy_of = $1) AND until > $2";
    FORGET_BLOCKS = "DELETE FROM block WHERE until <= $1";
}

impl PersonTx<'_> {
    /// Has a block count for every address of somebody whose account is going: whoever is known by
    /// one of them alone afterwards is blocked still.
    pub(crate) fn keep_blocks(&mut self, now: Timestamp) {
        self.tx.run(&COPY_BLOCKS, args![self.person.id(), now]);
    }
}

impl Store {
    /// Blocks an address until a time, in every way in which it is written and in every instance: each
    /// asks before it answers. `false` when
    /// that is longer than a block may last; nothing is kept then.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn block(
        &self,
        address: &Address,
        reason: BlockReason,
        until: Timestamp,
        now: Timestamp,
    ) -> Result<bool> {
        if until > now + LONGEST {
            return Ok(false);
        }
        let mut tx = self.engine.begin("block").await?;
        for form in number::forms(address) {
            let hash = self.address_hash(&form);
            tx.run(&BLOCK, args![hash.clone(), reason.name(), now, until]);
            tx.run(&BLOCK_COPIES, args![hash, reason.name(), until]);
        }
        tx.commit().await.map(|_| true)
    }

    /// Ends the block of an address, and what was copied of it. `false` when it is not blocked.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn unblock(&self, address: &Address, now: Timestamp) -> Result<bool> {
        let mut tx = self.engine.begin("unblock").await?;
        let unblock = |form| tx.ask(&UNBLOCK, args![self.address_hash(&form), now]);
        let asked: Vec<_> = number::forms(address).map(unblock).collect();
        let mut answered = tx.commit().await?;
        let mut ended = 0;
        for asked in asked {
            ended += answered.changed(asked)?;
        }
        Ok(ended > 0)
    }

    /// Forgets blocks whose time is over.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn forget_blocks(&self, now: Timestamp) -> Result<u64> {
        let mut tx = self.engine.begin("forget blocks").await?;
        let forgotten = tx.ask(&FORGET_BLOCKS, args![now]);
        tx.commit().await?.changed(forgotten)
    }
}
