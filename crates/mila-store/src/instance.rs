//! Instances: their heartbeat, and what happens to the lanes of a dead one.

use std::ops::RangeInclusive;

use mila_domain::{InstanceId, PersonId, Timestamp, suspicion};

use crate::duty::{free_duties, free_orphaned_duties};
use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::tx::{Asked, Tx};
use crate::engine::value::args;
use crate::error::Result;
use crate::lanes::{Claim, next_fence};
use crate::store::Store;

statements! {
    REGISTER = "INSERT INTO instance (id, started_at, heartbeat_at) VALUES ($1, $2, $2)
         ON CONFLICT (id) DO UPDATE SET heartbeat_at = $2";
    BEAT = "UPDATE instance SET heartbeat_at = $2 WHERE id = $1";
    LEAVE = "DELETE FROM instance WHERE id = $1";
    REMOVE_STALE = "DELETE FROM instance
         WHERE (heartbeat_at < $2 OR heartbeat_at > $3) AND id <> $1 RETURNING id";
    REMOVE_OTHERS = "DELETE FROM instance WHERE id <> $1 RETURNING id";
    // An owner that no row stands for any more: it died between claim and removal.
    ORPHANED_LANES = "SELECT person_id, lane, suspect, deaths, fence FROM lane
         WHERE owner IS NOT NULL AND owner NOT IN (SELECT id FROM instance)";
    // A lane that its holder gave back meanwhile, or that somebody claimed since, is left alone.
    SUSPECT_HELD = concat!("UPDATE lane SET owner = NULL, ", next_fence!(), ", due_at = $3,
             suspect = TRUE, deaths = $4
         WHERE person_id = $1 AND lane = $2 AND fence = $5 AND owner IS NOT NULL");
    // The same of a person whom nobody has locked: the dead may hold that lock for as long as the
    // server lets them, and the others of theirs are not to wait for it.
    SUSPECT_ORPHAN = concat!("UPDATE lane SET owner = NULL, ", next_fence!(), ", due_at = $3,
             suspect = TRUE, deaths = $4
         WHERE person_id = $1 AND lane = $2 AND fence = $5 AND owner IS NOT NULL"),
        postgres: concat!("WITH free AS (
             SELECT id FROM person WHERE id = $1 FOR NO KEY UPDATE SKIP LOCKED)
         UPDATE lane SET owner = NULL, ", next_fence!(), ", due_at = $3, suspect = TRUE, deaths = $4
         FROM free WHERE person_id = free.id AND lane = $2 AND fence = $5 AND owner IS NOT NULL");
    DEATHS = "SELECT deaths FROM lane WHERE person_id = $1 AND lane = $2 AND fence = $3";
    FREE_LANES = concat!("UPDATE lane SET owner = NULL, ", next_fence!(), ", due_at = $2
         WHERE owner = $1");
    FORGET_SEEN = "DELETE FROM seen WHERE until < $1";
}

/// What a reaper found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reaped {
    /// Instances removed.
    pub instances: usize,
    /// Lanes freed, now suspects.
    pub lanes: usize,
}

impl Store {
    /// Announces an instance.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn register(&self, instance: InstanceId, now: Timestamp) -> Result<()> {
        let mut tx = self.engine.begin("register instance").await?;
        tx.run(&REGISTER, args![instance, now]);
        tx.commit().await.map(|_| ())
    }

    /// Renews the heartbeat. `false` when the instance was declared dead meanwhile.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn beat(&self, instance: InstanceId, now: Timestamp) -> Result<bool> {
        let mut tx = self.engine.begin("heartbeat").await?;
        let renewed = tx.ask(&BEAT, args![instance, now]);
        Ok(tx.commit().await?.changed(renewed)? == 1)
    }

    /// Removes instances whose last heartbeat is not within `alive`: it is stale, or a clock that was
    /// wrong has left it in the future. Makes their lanes suspects and their duties due. A lane that already was a suspect, and so was running as one, gets a death.
    /// Lanes of somebody whom a transaction has locked are left to the next time.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn reap(
        &self,
        me: InstanceId,
        alive: RangeInclusive<Timestamp>,
        now: Timestamp,
    ) -> Result<Reaped> {
        let mut tx = self.engine.begin("reap").await?;
        let dead = tx.ask(&REMOVE_STALE, args![me, *alive.start(), *alive.end()]);
        self.free_orphans(tx, dead, now).await
    }

    /// Takes over from every other instance: for SQLite, whose file lock proves them dead.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn take_over(&self, me: InstanceId, now: Timestamp) -> Result<Reaped> {
        let mut tx = self.engine.begin("take over").await?;
        let dead = tx.ask(&REMOVE_OTHERS, args![me]);
        self.free_orphans(tx, dead, now).await
    }

    /// Frees what the removed instances had. Each transaction is one trip, so a reaper that
    /// freezes holds up nobody; and one lane, so no two wait for each other.
    async fn free_orphans(&self, mut tx: Tx, dead: Asked, now: Timestamp) -> Result<Reaped> {
        free_orphaned_duties(&mut tx, now);
        let orphans = tx.ask(&ORPHANED_LANES, args![]);
        let mut answered = tx.commit().await?;
        let instances = answered.rows(dead)?.len();
        let mut lanes = 0;
        for lane in answered.rows(orphans)? {
            lanes += usize::from(self.suspect(&lane, now).await?);
        }
        Ok(Reaped { instances, lanes })
    }

    /// Makes a lane whose owner is gone a free suspect, if it can be had.
    async fn suspect(&self, lane: &Row, now: Timestamp) -> Result<bool> {
        let person: PersonId = lane.id("lane.person_id")?;
        let name: String = lane.get("lane.lane")?;
        let deaths = deaths_after(lane.get("lane.suspect")?, lane);
        let fence: i64 = lane.get("lane.fence")?;
        let due = now + suspicion::delay(deaths);
        let mut tx = self.engine.begin("suspect a lane").await?;
        let freed = tx.ask(&SUSPECT_ORPHAN, args![person, name, due, deaths, fence]);
        Ok(tx.commit().await?.changed(freed)? == 1)
    }

    /// Frees the lane of a worker that died alone, as a suspect: like a dead instance's; when it
    /// is due again.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn died(&self, claim: &Claim, now: Timestamp) -> Result<Option<Timestamp>> {
        let mut tx = self.engine.begin("worker died").await?;
        // As they stand now: giving work up has forgotten those that the claim found.
        let held = args![claim.person.id(), claim.lane.name(), claim.fence];
        let Some(row) = tx.first(&DEATHS, held).await? else { return Ok(None) };
        let deaths = deaths_after(claim.suspect, &row);
        let due = now + suspicion::delay(deaths);
        let held = args![claim.person.id(), claim.lane.name(), due, deaths, claim.fence];
        tx.run(&SUSPECT_HELD, held);
        tx.commit().await.map(|_| Some(due))
    }

    /// Leaves gracefully: lanes become free without suspicion, and duties due.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn leave(&self, instance: InstanceId, now: Timestamp) -> Result<()> {
        let mut tx = self.engine.begin("leave").await?;
        tx.run(&FREE_LANES, args![instance, now]);
        free_duties(&mut tx, instance, now);
        tx.run(&LEAVE, args![instance]);
        tx.commit().await.map(|_| ())
    }

    /// Forgets message digests whose time is over.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn forget_seen(&self, now: Timestamp) -> Result<u64> {
        let mut tx = self.engine.begin("forget seen").await?;
        let forgotten = tx.ask(&FORGET_SEEN, args![now]);
        tx.commit().await?.changed(forgotten)
    }
}

/// The deaths of a lane whose holder has died. Only one that ran as a suspect is to blame; a number
/// that cannot be is none, for one row must not keep the other lanes from being freed.
fn deaths_after(was_suspect: bool, lane: &Row) -> u32 {
    let before = lane.count("lane.deaths").unwrap_or_default();
    if was_suspect { before.saturating_add(1) } else { 0 }
}
