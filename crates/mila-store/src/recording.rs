//! Recordings that wait to be heard. Their bytes are at the provider only; here stands the id
//! by which they are fetched, until they have become text or never will.

use std::time::Duration;

use mila_domain::inbound::Kind;
use mila_domain::{Lane, MessageText, Timestamp};

use crate::deletion::delete_now;
use crate::engine::statement::statements;
use crate::engine::value::args;
use crate::error::{Result, StoreError};
use crate::inbox::InboundMessage;
use crate::scope::PersonTx;
use crate::seal::Place;

/// How long audio is kept at the most. Promise R2 says 24 hours; what is late by an outage or
/// a provider's refusal shall still be in time.
pub const AUDIO_FOR: Duration = Duration::from_mins(23 * 60 + 30);

statements! {
    SOUGHT = "UPDATE message SET sought_at = COALESCE(sought_at, $3)
         WHERE id = $1 AND person_id = $2 AND medium_id IS NOT NULL RETURNING sought_at";
    TRANSCRIBED = "UPDATE message SET sealed = $3, medium_id = NULL, sought_at = NULL
         WHERE id = $1 AND person_id = $2 AND medium_id IS NOT NULL";
    // First the provider's copy is due to be deleted, then nothing names the recording any more.
    FORGET_RECORDING_COPY = "UPDATE deletion SET due_at = COALESCE(audio_since, since),
             since = COALESCE(audio_since, since)
         WHERE provider_id = (
             SELECT m.provider_id FROM message m JOIN event e ON e.reference = m.id
             WHERE m.person_id = $1 AND e.person_id = $1 AND e.id = $2
             AND m.medium_id IS NOT NULL)";
    FORGET_RECORDING = "UPDATE message SET medium_id = NULL, sought_at = NULL
         WHERE person_id = $1 AND medium_id IS NOT NULL
         AND id = (SELECT reference FROM event WHERE id = $2 AND person_id = $1)";
    FORGET_RECORDING_COPIES = "UPDATE deletion SET due_at = COALESCE(audio_since, since),
             since = COALESCE(audio_since, since)
         WHERE provider_id IN (
             SELECT provider_id FROM message WHERE person_id = $1 AND medium_id IS NOT NULL)";
    FORGET_RECORDINGS = "UPDATE message SET medium_id = NULL, sought_at = NULL
         WHERE person_id = $1 AND medium_id IS NOT NULL";
}

/// Recordings that wait to become text.
#[derive(Debug)]
pub struct Recordings<'t, 's>(pub(crate) &'t mut PersonTx<'s>);

impl Recordings<'_, '_> {
    /// Keeps that a recording was sought in vain; since when that is so.
    ///
    /// # Errors
    /// [`StoreError::Fenced`] when the recording was given up meanwhile.
    pub async fn sought(&mut self, message: &InboundMessage, now: Timestamp) -> Result<Timestamp> {
        let named = args![message.message, self.0.person.id(), now];
        let row = self.0.tx.first(&SOUGHT, named).await?.ok_or(StoreError::Fenced)?;
        row.time("message.sought_at")
    }

    /// Writes down what was said in a recording; from now on nothing keeps the recording. What
    /// is a fixed word is taken as one, if the transcriber is `sure` of it.
    ///
    /// # Errors
    /// [`StoreError::Fenced`] when the recording was given up meanwhile.
    pub async fn transcribed(
        &mut self,
        message: &InboundMessage,
        text: &MessageText,
        sure: bool,
        now: Timestamp,
    ) -> Result<Lane> {
        let PersonTx { tx, person, store, .. } = &mut *self.0;
        let (id, row) = (person.id(), message.message.0);
        let plain = text.expose().as_bytes();
        let sealed = person.seal(Place::TEXT, row.as_bytes(), plain, &store.entropy)?;
        if tx.count(&TRANSCRIBED, args![message.message, id, sealed]).await? != 1 {
            return Err(StoreError::Fenced);
        }
        delete_now(tx, message.provider_id.as_deref().unwrap_or_default());
        let lane = Lane::of_message(Kind::Text, text.expose(), message.forwarded);
        if !sure || lane != Lane::Control {
            return Ok(Lane::Conversation);
        }
        self.0.inbox().move_to(Lane::Control, message.event);
        self.0.lanes().poke(Lane::Control, now);
        Ok(Lane::Control)
    }

    /// Gives up all recordings of the person that are not text yet.
    pub(crate) fn forget_all(&mut self) {
        self.0.tx.run(&FORGET_RECORDING_COPIES, args![self.0.person.id()]);
        self.0.tx.run(&FORGET_RECORDINGS, args![self.0.person.id()]);
    }
}
