//! Chores at intervals that one instance at a time does for all: who does which now, and until
//! when it is theirs.
//!
//! A row is free, and due at `due_at`; or held, and its holder's until `until`, which the holder
//! moves on while it works. `due_at` is empty then unless the chore became due again meanwhile.
//! Who lets `until` pass is taken for dead, and any other takes the row.

use mila_domain::{InstanceId, Timestamp};

use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::tx::Tx;
use crate::engine::value::args;
use crate::error::Result;
use crate::host_clock::MEANWHILE;
use crate::store::Store;

statements! {
    MAKE_DUTY_DUE = "INSERT INTO duty (name, due_at) VALUES ($1, $2)
         ON CONFLICT (name) DO UPDATE SET due_at = excluded.due_at
         WHERE duty.due_at IS NULL OR duty.due_at > excluded.due_at";
    DUTIES = "SELECT name, COALESCE(until, due_at) AS free_at, last_at FROM duty";
    // One row, which PostgreSQL looks at again if another instance was quicker. What is another's
    // for longer than anybody keeps one was taken by a clock that was wrong.
    TAKE_DUTY = "UPDATE duty SET owner = $2, until = $4, due_at = NULL
         WHERE name = $1 AND (until <= $3 OR until > $5 OR owner IS NULL AND due_at <= $3)
         RETURNING last_at, cursor_at";
    KEEP_DUTY = "UPDATE duty SET until = $3 WHERE name = $1 AND owner = $2 RETURNING name";
    // What became due meanwhile stays due.
    END_DUTY = "UPDATE duty SET owner = NULL, until = NULL, last_at = COALESCE($4, last_at),
             due_at = CASE WHEN due_at < $3 THEN due_at ELSE $3 END
         WHERE name = $1 AND owner = $2";
    MOVE_CURSOR = "UPDATE duty SET cursor_at = $3 WHERE name = $1 AND owner = $2";
    FREE_DUTIES = "UPDATE duty SET owner = NULL, until = NULL, due_at = COALESCE(due_at, $2)
         WHERE owner = $1";
    FREE_ORPHANED_DUTIES = "UPDATE duty SET owner = NULL, until = NULL,
             due_at = COALESCE(due_at, $1)
         WHERE owner IS NOT NULL AND owner NOT IN (SELECT id FROM instance)";
}

/// When a duty can be taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueDuty {
    /// Which.
    pub name: String,
    /// When it is due, if it is free; else when it is its holder's no longer.
    pub free_at: Timestamp,
    /// When its last round began that went well.
    pub last_at: Option<Timestamp>,
}

/// A duty that was taken, with what its last holders left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HeldDuty {
    /// When its last round began that went well.
    pub last_at: Option<Timestamp>,
    /// How far in time it has come; what that means is the duty's own.
    pub cursor_at: Option<Timestamp>,
}

impl Store {
    /// Makes duties due at `at`, or earlier if they are due earlier. Whoever does one just then
    /// does it once more.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn make_duties_due(&self, names: &[&str], at: Timestamp) -> Result<()> {
        let mut tx = self.engine.begin("make duties due").await?;
        for name in names {
            tx.run(&MAKE_DUTY_DUE, args![*name, at]);
        }
        tx.commit().await.map(|_| ())
    }

    /// When each duty can be taken.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn duties(&self) -> Result<Vec<DueDuty>> {
        let mut tx = self.engine.begin_read("duties").await?;
        let asked = tx.ask(&DUTIES, args![]);
        let rows = tx.commit().await?.rows(asked)?;
        due_duties(&rows)
    }

    /// Takes a duty that is due, or whose holder let its time pass; it is `me`'s until `until`.
    /// `None` when it is neither: another instance was quicker.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn take_duty(
        &self,
        name: &str,
        me: InstanceId,
        now: Timestamp,
        until: Timestamp,
    ) -> Result<Option<HeldDuty>> {
        let mut tx = self.engine.begin("take duty").await?;
        let taken = tx.ask(&TAKE_DUTY, args![name, me, now, until, until + MEANWHILE]);
        let row = tx.commit().await?.row(taken)?;
        row.map(|row| {
            let (last_at, cursor_at) =
                (row.maybe_time("duty.last_at")?, row.maybe_time("duty.cursor_at")?);
            Ok(HeldDuty { last_at, cursor_at })
        })
        .transpose()
    }

    /// Moves the end of duties that `me` holds to `until`; the names of those it still holds. What
    /// was taken by another is not among them.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn keep_duties(
        &self,
        names: &[&str],
        me: InstanceId,
        until: Timestamp,
    ) -> Result<Vec<String>> {
        let mut tx = self.engine.begin("keep duties").await?;
        let asked: Vec<_> =
            names.iter().map(|name| tx.ask(&KEEP_DUTY, args![*name, me, until])).collect();
        let mut answered = tx.commit().await?;
        let mut kept = Vec::new();
        for asked in asked {
            kept.extend(answered.row(asked)?);
        }
        kept.iter().map(|row| row.get("duty.name")).collect()
    }

    /// Gives a duty back: a round is over, and the next is due at `due`, or earlier if it became
    /// due meanwhile. `last_at` is when the round began, if it went well. Nothing happens when the
    /// duty is another's.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn end_duty(
        &self,
        name: &str,
        me: InstanceId,
        due: Timestamp,
        last_at: Option<Timestamp>,
    ) -> Result<()> {
        let mut tx = self.engine.begin("end duty").await?;
        tx.run(&END_DUTY, args![name, me, due, last_at]);
        tx.commit().await.map(|_| ())
    }

    /// Keeps how far in time a duty has come. `false`, and nothing is kept, when the duty is
    /// another's.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn move_cursor(&self, name: &str, me: InstanceId, to: Timestamp) -> Result<bool> {
        let mut tx = self.engine.begin("move cursor").await?;
        let moved = tx.ask(&MOVE_CURSOR, args![name, me, to]);
        Ok(tx.commit().await?.changed(moved)? == 1)
    }
}

/// The rows of [`DUTIES`].
pub(crate) fn due_duties(rows: &[Row]) -> Result<Vec<DueDuty>> {
    let read = |row: &Row| {
        let (name, free_at) = (row.get("duty.name")?, row.time("duty.free_at")?);
        Ok(DueDuty { name, free_at, last_at: row.maybe_time("duty.last_at")? })
    };
    rows.iter().map(read).collect()
}

/// Frees what an instance holds that leaves.
pub(crate) fn free_duties(tx: &mut Tx, owner: InstanceId, now: Timestamp) {
    tx.run(&FREE_DUTIES, args![owner, now]);
}

/// Frees what is held by instances that are gone.
pub(crate) fn free_orphaned_duties(tx: &mut Tx, now: Timestamp) {
    tx.run(&FREE_ORPHANED_DUTIES, args![now]);
}
