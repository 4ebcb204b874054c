//! Messages that are to be deleted at the provider. The list has no people in it, so that
//! what is still to be deleted outlives an erased account.

use mila_domain::Timestamp;

use crate::engine::statement::{Statement, statements};
use crate::engine::tx::Tx;
use crate::engine::value::args;
use crate::error::Result;
use crate::store::Store;

statements! {
    DELETE_LATER = "INSERT INTO deletion (provider_id, since, due_at) VALUES ($1, $2, $2)
         ON CONFLICT (provider_id) DO UPDATE SET
             due_at = COALESCE(deletion.audio_since, deletion.since)";
    // A message that is to go already is not kept for its audio.
    KEEP_AUDIO = "INSERT INTO deletion (provider_id, since, due_at, audio_since)
         VALUES ($1, $3, $3, $2)
         ON CONFLICT (provider_id) DO UPDATE SET audio_since = excluded.audio_since";
    // What is on the list for its audio keeps its pauses there.
    DELETE_STRAY = "INSERT INTO deletion (provider_id, since, due_at, audio_since)
         VALUES ($1, $2, $2, $2)
         ON CONFLICT (provider_id) DO UPDATE SET
             due_at = excluded.due_at, audio_since = excluded.audio_since
         WHERE deletion.audio_since IS NULL";
    DELETE_NOW = "UPDATE deletion SET due_at = COALESCE(audio_since, since),
             since = COALESCE(audio_since, since)
         WHERE provider_id = $1";
    OLDEST_AUDIO = "SELECT MIN(audio_since) AS since FROM deletion WHERE audio_since IS NOT NULL";
    // Taken by pushing the due time back: a taker that dies is followed by another.
    TAKE_DELETIONS = "UPDATE deletion SET due_at = $2, attempts = attempts + 1
         WHERE provider_id IN (
             SELECT provider_id FROM deletion WHERE due_at <= $1 ORDER BY due_at LIMIT 50)
         RETURNING provider_id, since, attempts, audio_since IS NOT NULL AS audio";
    // The same of audio alone.
    TAKE_AUDIO_DELETIONS = "UPDATE deletion SET due_at = $2, attempts = attempts + 1
         WHERE provider_id IN (
             SELECT provider_id FROM deletion
             WHERE audio_since IS NOT NULL AND due_at <= $1 ORDER BY due_at LIMIT 50)
         RETURNING provider_id, since, attempts, TRUE AS audio";
    DELETE_AGAIN = "UPDATE deletion SET due_at = $2 WHERE provider_id = $1";
    DELETED = "DELETE FROM deletion WHERE provider_id = $1";
}

/// A message that is due to be deleted at the provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deletion {
    /// The provider's id of the message.
    pub provider_id: String,
    /// Since when it is to be deleted.
    pub since: Timestamp,
    /// How often it was tried, this time included.
    pub attempts: u32,
    /// Whether it holds audio.
    pub audio: bool,
}

/// Has the provider's copy of a message deleted.
pub(crate) fn delete_at_provider(tx: &mut Tx, provider_id: &str, now: Timestamp) {
    tx.run(&DELETE_LATER, args![provider_id, now]);
}

/// Has a message that holds audio since `since` deleted no later than `until`.
pub(crate) fn keep_audio_until(tx: &mut Tx, provider_id: &str, since: Timestamp, until: Timestamp) {
    tx.run(&KEEP_AUDIO, args![provider_id, since, until]);
}

/// Has a message that is on the list deleted at once.
pub(crate) fn delete_now(tx: &mut Tx, provider_id: &str) {
    tx.run(&DELETE_NOW, args![provider_id]);
}

impl Store {
    /// Takes what is due for deletion, at most 50; nobody else takes it before `until`.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn take_deletions(&self, now: Timestamp, until: Timestamp) -> Result<Vec<Deletion>> {
        self.take(&TAKE_DELETIONS, now, until).await
    }

    /// The same of what holds audio, and of nothing else: it goes also while the time is in doubt.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn take_audio_deletions(
        &self,
        now: Timestamp,
        until: Timestamp,
    ) -> Result<Vec<Deletion>> {
        self.take(&TAKE_AUDIO_DELETIONS, now, until).await
    }

    async fn take(
        &self,
        which: &'static Statement,
        now: Timestamp,
        until: Timestamp,
    ) -> Result<Vec<Deletion>> {
        let mut tx = self.engine.begin("take deletions").await?;
        let taken = tx.ask(which, args![now, until]);
        let rows = tx.commit().await?.rows(taken)?;
        rows.iter()
            .map(|row| {
                Ok(Deletion {
                    provider_id: row.get("deletion.provider_id")?,
                    since: row.time("deletion.since")?,
                    attempts: row.count("deletion.attempts")?,
                    audio: row.get("deletion.audio")?,
                })
            })
            .collect()
    }

    /// Has a message deleted at the provider, which was found there with audio since `since`;
    /// false if that was to be done already.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn delete_stray(&self, provider_id: &str, since: Timestamp) -> Result<bool> {
        let mut tx = self.engine.begin("delete stray").await?;
        let new = tx.ask(&DELETE_STRAY, args![provider_id, since]);
        Ok(tx.commit().await?.changed(new)? == 1)
    }

    /// The provider refused for now: try again at `due`.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn delete_again(&self, provider_id: &str, due: Timestamp) -> Result<()> {
        let mut tx = self.engine.begin("delete again").await?;
        tx.run(&DELETE_AGAIN, args![provider_id, due]);
        tx.commit().await.map(|_| ())
    }

    /// The provider has it no longer.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn deleted(&self, provider_id: &str) -> Result<()> {
        let mut tx = self.engine.begin("deleted").await?;
        tx.run(&DELETED, args![provider_id]);
        tx.commit().await.map(|_| ())
    }
}
