//! Instances: their heartbeat, and what happens to the lanes of a dead one.

use mila_domain::{InstanceId, PersonId, Timestamp, suspicion};

use crate::duty::{free_duties, free_orphaned_duties};
use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::tx::Tx;
use crate::engine::value::args;
use crate::error::Result;
use crate::lanes::Claim;
use crate::store::Store;

statements! {
    REGISTER = "INSERT INTO instance (id, started_at, heartbeat_at) VALUES ($1, $2, $2)
         ON CONFLICT (id) DO UPDATE SET heartbeat_at = $2";
    BEAT = "UPDATE instance SET heartbeat_at = $2 WHERE id = $1";
    LEAVE = "DELETE FROM instance WHERE id = $1";
    REMOVE_STALE = "DELETE FROM instance WHERE heartbeat_at < $2 AND id <> $1 RETURNING id";
    REMOVE_OTHERS = "DELETE FROM instance WHERE id <> $1 RETURNING id";
    // An owner that no row stands for any more: it died between claim and removal.
    ORPHANED_LANES = "SELECT person_id, lane, suspect, deaths, fence FROM lane
         WHERE owner IS NOT NULL AND owner NOT IN (SELECT id FROM instance)";
    // A lane that its holder gave back meanwhile, or that somebody claimed since, is left alone.
    SUSPECT_HELD = "UPDATE lane SET owner = NULL, fence = fence + 1, due_at = $3,
             suspect = TRUE, deaths = $4
         WHERE person_id = $1 AND lane = $2 AND fence = $5 AND owner IS NOT NULL";
    DEATHS = "SELECT deaths FROM lane WHERE person_id = $1 AND lane = $2 AND fence = $3";
    FREE_LANES = "UPDATE lane SET owner = NULL, fence = fence + 1, due_at = $2 WHERE owner = $1";
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

    /// Removes instances whose last heartbeat is before `stale`, makes their lanes suspects and
    /// their duties due. A lane that already was a suspect, and so was running as one, gets a death.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn reap(&self, me: InstanceId, stale: Timestamp, now: Timestamp) -> Result<Reaped> {
        let mut tx = self.engine.begin("reap").await?;
        let dead = tx.all(&REMOVE_STALE, args![me, stale]).await?;
        if !dead.is_empty() {
            free_orphaned_duties(&mut tx, now);
        }
        let lanes = suspect_orphans(&mut tx, now).await?;
        tx.commit().await?;
        Ok(Reaped { instances: dead.len(), lanes })
    }

    /// Takes over from every other instance: for SQLite, whose file lock proves them dead.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn take_over(&self, me: InstanceId, now: Timestamp) -> Result<Reaped> {
        let mut tx = self.engine.begin("take over").await?;
        let dead = tx.all(&REMOVE_OTHERS, args![me]).await?;
        free_orphaned_duties(&mut tx, now);
        let lanes = suspect_orphans(&mut tx, now).await?;
        tx.commit().await?;
        Ok(Reaped { instances: dead.len(), lanes })
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

/// Makes every lane whose owner is gone a free suspect; how many there were.
async fn suspect_orphans(tx: &mut Tx, now: Timestamp) -> Result<usize> {
    let mut asked = Vec::new();
    for lane in tx.all(&ORPHANED_LANES, args![]).await? {
        let person: PersonId = lane.id("lane.person_id")?;
        let name: String = lane.get("lane.lane")?;
        let was_suspect: bool = lane.get("lane.suspect")?;
        let deaths = deaths_after(was_suspect, &lane);
        let fence: i64 = lane.get("lane.fence")?;
        let due = now + suspicion::delay(deaths);
        asked.push(tx.ask(&SUSPECT_HELD, args![person, name, due, deaths, fence]));
    }
    let mut suspects = 0;
    for asked in asked {
        suspects += usize::from(tx.changed(asked).await? == 1);
    }
    Ok(suspects)
}
