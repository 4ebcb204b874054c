//! What is known of the host's clock. On SQLite there is no other: whether it can be believed is
//! watched by whoever serves, and kept here for the operator's command and for the next start.

use std::time::Duration;

use mila_domain::Timestamp;

use crate::engine::Engine;
use crate::engine::statement::statements;
use crate::engine::value::args;
use crate::error::{Result, StoreError};
use crate::recording::AUDIO_FOR;
use crate::store::Store;

statements! {
    HOST_CLOCK = "SELECT seen_at, doubt, accepted FROM host_clock";
    // Also what a run knew that died: its heartbeat, and when its chores went well.
    LAST_SEEN = "SELECT MAX(at) AS seen_at FROM (
             SELECT seen_at AS at FROM host_clock
             UNION ALL SELECT MAX(heartbeat_at) FROM instance
             UNION ALL SELECT MAX(last_at) FROM duty) seen";
    // Who is told of a doubt answers that one; what was said before is no answer to it.
    DOUBT_CLOCK = "INSERT INTO host_clock (id, doubt) VALUES (1, $1)
         ON CONFLICT (id) DO UPDATE SET doubt = $1, accepted = FALSE
         WHERE host_clock.doubt IS NULL OR host_clock.doubt <> $1";
    ACCEPT_CLOCK = "UPDATE host_clock SET accepted = TRUE WHERE doubt IS NOT NULL";
    TRUST_CLOCK = "INSERT INTO host_clock (id, seen_at) VALUES (1, $1)
         ON CONFLICT (id) DO UPDATE SET doubt = NULL, accepted = FALSE, seen_at = $1";
    SETTLE_LANES = "UPDATE lane SET
             due_at = CASE WHEN due_at > $2 THEN $1 ELSE due_at END,
             burst_until = CASE WHEN burst_until > $2 THEN NULL ELSE burst_until END,
             burst_due = CASE WHEN burst_until > $2 THEN NULL ELSE burst_due END
         WHERE due_at > $2 OR burst_until > $2";
    // A person's next message says anew where replies go.
    SETTLE_ADDRESSES = "UPDATE address SET
             pace_mark = CASE WHEN pace_mark > $3 THEN NULL ELSE pace_mark END,
             used_at = CASE WHEN used_at > $2 THEN $1 ELSE used_at END
         WHERE pace_mark > $3 OR used_at > $2";
    SETTLE_PEOPLE = "UPDATE person SET
             created_at = CASE WHEN created_at > $2 THEN $1 ELSE created_at END,
             last_inbound_at = CASE WHEN last_inbound_at > $2 THEN $1 ELSE last_inbound_at END
         WHERE created_at > $2 OR last_inbound_at > $2";
    SETTLE_DELETIONS = "UPDATE deletion SET due_at = $1 WHERE due_at > $2";
    // How old it is nobody can tell any more, so it goes.
    SETTLE_AUDIO = "UPDATE deletion SET audio_since = $1, since = $1, due_at = $1
         WHERE audio_since > $2";
    SETTLE_NOTES = "DELETE FROM voice_note WHERE made_at > $1";
    // Where it was compared to is not known any more.
    SETTLE_DUTIES = "UPDATE duty SET last_at = NULL,
             cursor_at = CASE WHEN cursor_at > $2 THEN NULL ELSE cursor_at END,
             due_at = CASE WHEN due_at > $1 THEN $1 ELSE due_at END
         WHERE last_at > $2 OR cursor_at > $2 OR due_at > $3";
    // What came while the clock was wrong came so much earlier or later.
    SHIFT_RECORDINGS = "UPDATE deletion SET audio_since = $3, since = $3,
             due_at = CASE WHEN due_at > audio_since THEN $4 ELSE due_at END
         WHERE audio_since BETWEEN $1 AND $2";
    SHIFT_NOTES = "UPDATE voice_note SET made_at = $3 WHERE made_at BETWEEN $1 AND $2";
    // Of what was there before the run began nobody can tell how old it is.
    FORMER_RECORDINGS = "UPDATE deletion SET due_at = $2
         WHERE audio_since IS NOT NULL AND (audio_since < $1 OR audio_since > $2)";
    FORMER_NOTES = "DELETE FROM voice_note WHERE made_at < $1 OR made_at > $2";
}

/// How far ahead something may have happened and stay as it is: people write, and sends begin, after
/// `now` was taken and before times are settled, and the clocks of several instances are a little
/// apart. A clock that is wrong by no more is not doubted either.
pub(crate) const MEANWHILE: Duration = Duration::from_secs(30);

/// Nothing is to be deleted at the provider later than this from now.
const LATEST_DELETION: Duration = Duration::from_hours(25);

/// What is known of the host's clock.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HostClock {
    /// Why it is not believed; `None` while it is.
    pub doubt: Option<String>,
    /// Whether the operator said that it is right.
    pub accepted: bool,
}

impl Store {
    /// What is known of the host's clock.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn host_clock(&self) -> Result<HostClock> {
        let mut tx = self.engine.begin_read("host clock").await?;
        let asked = tx.ask(&HOST_CLOCK, args![]);
        let row = tx.commit().await?.row(asked)?;
        let Some(row) = row else { return Ok(HostClock::default()) };
        let (doubt, accepted) = (row.get("host_clock.doubt")?, row.get("host_clock.accepted")?);
        Ok(HostClock { doubt, accepted })
    }

    /// The latest time that a run before this one has seen, as far as is known.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn last_seen(&self) -> Result<Option<Timestamp>> {
        let mut tx = self.engine.begin_read("last seen").await?;
        let asked = tx.ask(&LAST_SEEN, args![]);
        let row = tx.commit().await?.row(asked)?;
        row.map_or(Ok(None), |row| row.maybe_time("host_clock.seen_at"))
    }

    /// Keeps that the host's clock is not believed, and why.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn doubt_clock(&self, why: &str) -> Result<()> {
        let mut tx = self.engine.begin("doubt clock").await?;
        tx.run(&DOUBT_CLOCK, args![why]);
        tx.commit().await.map(|_| ())
    }

    /// The operator says that it is right. `false` when nobody doubts it.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn accept_clock(&self) -> Result<bool> {
        let mut tx = self.engine.begin("accept clock").await?;
        let accepted = tx.ask(&ACCEPT_CLOCK, args![]);
        Ok(tx.commit().await?.changed(accepted)? == 1)
    }

    /// Keeps that the host's clock, which shows `now`, is believed: when a doubt is over, and at the
    /// end of a run without one.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn trust_clock(&self, now: Timestamp) -> Result<()> {
        let mut tx = self.engine.begin("trust clock").await?;
        tx.run(&TRUST_CLOCK, args![now]);
        tx.commit().await.map(|_| ())
    }

    /// Brings back what a wrong clock has put off: work that is due after `far` is due `now`, and what
    /// is said to have been in the future was now at the latest. On PostgreSQL only where
    /// all people's rows are seen; whoever reads a time of the others takes one that cannot be for none.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn settle_times(&self, now: Timestamp, far: Timestamp) -> Result<()> {
        let ahead = now + MEANWHILE;
        if let Engine::Sqlite(sqlite) = &self.engine {
            // First: when a send began is told by when its person came.
            let settled = sqlite.settle_times(now, ahead, far).await;
            settled.map_err(StoreError::at("settle times"))?;
        }
        let mut tx = self.engine.begin("settle times").await?;
        tx.run(&SETTLE_PEOPLE, args![now, ahead]);
        tx.run(&SETTLE_LANES, args![now, far]);
        for statement in [&SETTLE_ADDRESSES, &SETTLE_DUTIES] {
            tx.run(statement, args![now, ahead, far]);
        }
        tx.run(&SETTLE_DELETIONS, args![now, now + LATEST_DELETION]);
        tx.run(&SETTLE_AUDIO, args![now, ahead]);
        tx.run(&SETTLE_NOTES, args![ahead]);
        tx.commit().await.map(|_| ())
    }

    /// Moves what came between `began` and `until`, by a clock that was wrong, to `now`: nothing of it
    /// is older than the run that took it in. On SQLite alone.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn shift_times(
        &self,
        began: Timestamp,
        until: Timestamp,
        now: Timestamp,
    ) -> Result<()> {
        let Engine::Sqlite(sqlite) = &self.engine else { return Ok(()) };
        let began_now = now - until.since(began);
        let mut tx = self.engine.begin("shift times").await?;
        tx.run(&SHIFT_RECORDINGS, args![began, until, began_now, began_now + AUDIO_FOR]);
        tx.run(&SHIFT_NOTES, args![began, until, began_now]);
        tx.commit().await?;
        let shifted = sqlite.shift_times(began, until, now).await;
        shifted.map_err(StoreError::at("shift times"))
    }

    /// Has all audio go that was there before `began`, the beginning of this run: by a clock that
    /// is not believed nobody can tell for how long it has been there (promise R2).
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn end_former_audio(&self, began: Timestamp, now: Timestamp) -> Result<()> {
        let mut tx = self.engine.begin("end former audio").await?;
        tx.run(&FORMER_RECORDINGS, args![began, now]);
        tx.run(&FORMER_NOTES, args![began, now]);
        tx.commit().await.map(|_| ())
    }
}
