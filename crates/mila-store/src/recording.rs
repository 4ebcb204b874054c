//! Recordings that wait to be heard. Their bytes are at the provider only; here stands the id
//! by which they are fetched, until they have become text or never will.

use std::time::Duration;

use mila_domain::inbound::Kind;
use mila_domain::{EventId, Lane, MessageText, Timestamp};

use crate::conversation::InboundMessage;
use crate::deletion::{delete_now, keep_audio_until};
use crate::engine::statement::statements;
use crate::engine::value::args;
use crate::error::{Result, StoreError};
use crate::ingest::TEXT;
use crate::store::PersonTx;

/// How long audio is kept at the most. Promise R2 says 24 hours; what is late by an outage or
/// a provider's refusal shall still be in time.
pub const AUDIO_FOR: Duration = Duration::from_mins(23 * 60 + 30);

/// More languages than anybody is found to speak: whoever hears may err.
const MOST_LANGUAGES: usize = 8;

statements! {
    SOUGHT = "UPDATE message SET sought_at = COALESCE(sought_at, $3)
         WHERE id = $1 AND person_id = $2 AND medium_id IS NOT NULL RETURNING sought_at";
    HEAR = "UPDATE message SET sealed = $3, medium_id = NULL, sought_at = NULL
         WHERE id = $1 AND person_id = $2 AND medium_id IS NOT NULL";
    TAKE_AS_WORD = "UPDATE event SET rank = 0 WHERE id = $1 AND person_id = $2";
    SET_SPOKEN = "UPDATE person SET spoken = $2 WHERE id = $1";
    FORGET_RECORDING = "UPDATE message SET medium_id = NULL, sought_at = NULL
         WHERE person_id = $1 AND medium_id IS NOT NULL
         AND id = (SELECT message_id FROM event WHERE id = $2 AND person_id = $1)
         RETURNING provider_id";
    FORGET_RECORDINGS = "UPDATE message SET medium_id = NULL, sought_at = NULL
         WHERE person_id = $1 AND medium_id IS NOT NULL RETURNING provider_id";
}

impl PersonTx<'_> {
    /// Has the recording of a message deleted at the provider when its time is over, whatever
    /// happens until then.
    pub(crate) async fn keep_recording(
        &mut self,
        provider_id: &str,
        since: Timestamp,
    ) -> Result<()> {
        keep_audio_until(&mut self.tx, provider_id, since, since + AUDIO_FOR).await
    }

    /// Keeps that a recording was sought in vain; since when that is so.
    ///
    /// # Errors
    /// [`StoreError::Fenced`] when the recording was given up meanwhile.
    pub async fn sought(&mut self, waiting: &InboundMessage, now: Timestamp) -> Result<Timestamp> {
        let named = args![waiting.message, self.person.id(), now];
        let row = self.tx.first(&SOUGHT, named).await?.ok_or(StoreError::Fenced)?;
        row.time(0, "message.sought_at")
    }

    /// Writes down what was said in a recording; from now on nothing keeps the recording. What
    /// is a fixed word is taken as one, if the hearer is `sure` of it.
    ///
    /// # Errors
    /// [`StoreError::Fenced`] when the recording was given up meanwhile.
    pub async fn hear(
        &mut self,
        waiting: &InboundMessage,
        text: &MessageText,
        sure: bool,
        now: Timestamp,
    ) -> Result<Lane> {
        let (id, row) = (self.person.id(), waiting.message.0);
        let plain = text.expose().as_bytes();
        let sealed = self.person.seal(TEXT, row.as_bytes(), plain, &self.store.entropy)?;
        if self.tx.run(&HEAR, args![waiting.message, id, sealed]).await? != 1 {
            return Err(StoreError::Fenced);
        }
        delete_now(&mut self.tx, waiting.provider_id.as_deref().unwrap_or_default()).await?;
        if !sure || Lane::of_message(Kind::Text, text.expose()) != Lane::Control {
            return Ok(Lane::Conversation);
        }
        self.tx.run(&TAKE_AS_WORD, args![waiting.event, id]).await?;
        self.poke(Lane::Control, now).await?;
        Ok(Lane::Control)
    }

    /// Keeps that the person speaks a language, two letters of ISO 639-1.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn speaks(&mut self, language: &str) -> Result<()> {
        let known = self.account.spoken.iter().any(|known| known == language);
        if known || self.account.spoken.len() == MOST_LANGUAGES {
            return Ok(());
        }
        self.account.spoken.push(language.to_owned());
        let spoken = self.account.spoken.join(" ");
        self.tx.run(&SET_SPOKEN, args![self.person.id(), &*spoken]).await.map(|_| ())
    }

    /// Gives up the recording of an event, if it was not heard.
    pub(crate) async fn forget_recording(&mut self, event: EventId) -> Result<()> {
        let rows = self.tx.all(&FORGET_RECORDING, args![self.person.id(), event]).await?;
        for row in rows {
            let provider_id: String = row.get(0, "message.provider_id")?;
            delete_now(&mut self.tx, &provider_id).await?;
        }
        Ok(())
    }

    /// Gives up all recordings of the person that were not heard.
    pub(crate) async fn forget_recordings(&mut self) -> Result<()> {
        for row in self.tx.all(&FORGET_RECORDINGS, args![self.person.id()]).await? {
            let provider_id: String = row.get(0, "message.provider_id")?;
            delete_now(&mut self.tx, &provider_id).await?;
        }
        Ok(())
    }
}
