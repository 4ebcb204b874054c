//! Answers that are spoken: sealed files outside the database, and their rows here.
//!
//! A row is there before its file is written, and whatever file has no row is a stray. So a
//! crash at any point leaves nothing that the next sweep would not find.

use mila_domain::{MessageId, OutboxId, PersonId, Timestamp, VoiceNoteId};

use crate::deletion::delete_now;
use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::value::args;
use crate::error::Result;
use crate::recording::AUDIO_FOR;
use crate::scope::PersonTx;
use crate::seal::{Person, Place};
use crate::store::Store;

statements! {
    PLAN_NOTE = "INSERT INTO voice_note (id, person_id, made_at) VALUES ($1, $2, $3)";
    DROP_PLANS = "DELETE FROM voice_note WHERE person_id = $1 AND message_id IS NULL";
    USE_NOTE = "UPDATE voice_note SET message_id = $3 WHERE id = $1 AND person_id = $2";
    NOTE_OF_INTENT = "SELECT v.id, v.made_at
         FROM outbox o JOIN voice_note v ON v.message_id = o.message_id
         WHERE o.id = $1 AND o.person_id = $2 AND v.person_id = $2";
    // What has been begun without the digest of words carried a voice.
    CARRIED = "SELECT m.at FROM outbox o JOIN message m ON m.id = o.message_id
         WHERE o.id = $1 AND o.person_id = $2 AND m.kind = 'audio' AND o.began_at IS NOT NULL
         AND o.body_digest IS NULL";
    DELETE_COPIES = "UPDATE deletion SET due_at = COALESCE(audio_since, since),
             since = COALESCE(audio_since, since)
         WHERE provider_id IN (
             SELECT o.provider_id FROM outbox o JOIN voice_note v ON v.message_id = o.message_id
             WHERE o.person_id = $1 AND v.person_id = $1 AND o.provider_id IS NOT NULL)";
    DROP_CANCELLED = "DELETE FROM voice_note WHERE person_id = $1 AND (message_id IS NULL
         OR EXISTS (SELECT 1 FROM outbox o WHERE o.message_id = voice_note.message_id
             AND o.person_id = $1 AND o.state = 'cancelled'))";
    NOTES_OUT = "SELECT person_id, message_id, made_at FROM voice_note
         WHERE message_id IS NOT NULL";
    SENT_NOTES = "SELECT id, provider_id FROM outbox
         WHERE person_id = $1 AND message_id = $2 AND state = 'sent' AND provider_id IS NOT NULL";
    DROP_NOTE = "DELETE FROM voice_note WHERE message_id = $1 AND person_id = $2";
    DROP_OLD_NOTES = "DELETE FROM voice_note WHERE made_at <= $1";
    NOTES = "SELECT id FROM voice_note";
    OLDEST_NOTE = "SELECT MIN(made_at) AS since FROM voice_note";
    CALLBACK_PERSON = "SELECT c.person_id, p.wrapped_key
         FROM callback c JOIN person p ON p.id = c.person_id WHERE c.outbox_id = $1";
}

/// A spoken answer that may be fetched.
#[derive(Clone, Debug)]
pub struct Fetchable {
    /// Which file.
    pub note: VoiceNoteId,
    /// Who opens it.
    pub person: Person,
}

/// A spoken answer that is on its way.
#[derive(Clone, Copy, Debug)]
pub struct VoiceOut {
    /// When it was made.
    pub made_at: Timestamp,
    person: PersonId,
    message: MessageId,
}

/// Answers that are spoken.
#[derive(Debug)]
pub struct VoiceNotes<'t, 's>(pub(crate) &'t mut PersonTx<'s>);

impl VoiceNotes<'_, '_> {
    /// Makes a place for a spoken answer, to be written outside. Places that an earlier try
    /// left behind are given up.
    pub fn plan(&mut self, now: Timestamp) -> VoiceNoteId {
        let id = VoiceNoteId(self.0.store.entropy.id(now));
        self.drop_plans();
        self.0.tx.run(&PLAN_NOTE, args![id, self.0.person.id(), now]);
        id
    }

    /// Gives up the places that were planned and not used.
    pub fn drop_plans(&mut self) {
        self.0.tx.run(&DROP_PLANS, args![self.0.person.id()]);
    }

    /// Makes a planned note the voice of a message.
    pub(crate) fn give_to(&mut self, note: VoiceNoteId, message: MessageId) {
        self.0.tx.run(&USE_NOTE, args![note, self.0.person.id(), message]);
    }

    /// When the voice that an intent carried was made; `None` when it carried words.
    pub(crate) async fn carried_by(&mut self, intent: OutboxId) -> Result<Option<Timestamp>> {
        let row = self.0.tx.first(&CARRIED, args![intent, self.0.person.id()]).await?;
        row.map(|row| row.time("message.at")).transpose()
    }

    /// Voices of cancelled intents are needed no longer, nor places that were planned.
    pub(crate) fn drop_cancelled(&mut self) {
        self.0.tx.run(&DROP_CANCELLED, args![self.0.person.id()]);
    }

    /// The voice of a message is needed no longer; nothing was sent.
    pub(crate) fn drop_unsent(&mut self, message: MessageId) {
        self.0.tx.run(&DROP_NOTE, args![message, self.0.person.id()]);
    }

    /// The person is going: the provider's copies of their voices go too.
    pub(crate) fn forget_copies(&mut self) {
        self.0.tx.run(&DELETE_COPIES, args![self.0.person.id()]);
    }

    /// The voice of a message is needed no longer, nor the provider's copy.
    pub(crate) fn drop_sent(&mut self, message: MessageId, provider_id: &str) {
        self.drop_unsent(message);
        delete_now(&mut self.0.tx, provider_id);
    }
}

impl Store {
    /// The secret part of the address under which the voice of an intent may be fetched.
    #[must_use]
    pub fn voice_token(&self, intent: OutboxId, person: PersonId) -> String {
        self.keys.voice_token(intent, person)
    }

    /// The spoken answer that an intent carries, while it may be fetched: until it is
    /// delivered, and for [`AUDIO_FOR`] at the most. `None` also for a wrong `token`.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn voice_note(
        &self,
        intent: OutboxId,
        token: &str,
        now: Timestamp,
    ) -> Result<Option<Fetchable>> {
        if !self.keys.may_be_voice_token(intent, token) {
            return Ok(None);
        }
        let Some(person) = self.person_of_callback(intent).await? else { return Ok(None) };
        if !self.keys.is_voice_token(intent, person.id(), token) {
            return Ok(None);
        }
        let mut read = self.read("voice note", &person).await?;
        let asked = read.tx.ask(&NOTE_OF_INTENT, args![intent, person.id()]);
        let Some(row) = read.tx.commit().await?.row(asked)? else { return Ok(None) };
        let fresh = row.time("voice_note.made_at")? > now - AUDIO_FOR;
        let note = row.id("voice_note.id")?;
        Ok(fresh.then_some(Fetchable { note, person }))
    }

    /// Whose intent this is; `None` when nobody's.
    pub(crate) async fn person_of_callback(&self, intent: OutboxId) -> Result<Option<Person>> {
        let mut tx = self.engine.begin_read("callback").await?;
        let asked = tx.ask(&CALLBACK_PERSON, args![intent]);
        let Some(row) = tx.commit().await?.row(asked)? else { return Ok(None) };
        let wrapped: Vec<u8> = row.get("person.wrapped_key")?;
        self.keys.person(row.id("callback.person_id")?, &wrapped).map(Some)
    }

    /// Spoken answers that are to be delivered and were not yet, as far as we know.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn voices_out(&self) -> Result<Vec<VoiceOut>> {
        let mut tx = self.engine.begin_read("voices out").await?;
        let asked = tx.ask(&NOTES_OUT, args![]);
        let rows = tx.commit().await?.rows(asked)?;
        let out = rows.iter().map(|row| {
            Ok(VoiceOut {
                person: row.id("voice_note.person_id")?,
                message: row.id("voice_note.message_id")?,
                made_at: row.time("voice_note.made_at")?,
            })
        });
        out.collect()
    }

    /// The intents by which the provider took a spoken answer, with the provider's ids.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn sent_voices(&self, out: &VoiceOut) -> Result<Vec<(OutboxId, String)>> {
        let person = match self.person(out.person).await {
            Err(crate::StoreError::NoSuchPerson) => return Ok(vec![]),
            person => person?,
        };
        let mut read = self.read("sent voices", &person).await?;
        let asked = read.tx.ask(&SENT_NOTES, args![out.person, out.message]);
        let rows = read.tx.commit().await?.rows(asked)?;
        let sent = |row: &Row| Ok((row.id("outbox.id")?, row.get("outbox.provider_id")?));
        rows.iter().map(sent).collect()
    }

    /// Seals the bytes of a spoken answer.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub fn seal_voice(&self, person: &Person, note: VoiceNoteId, plain: &[u8]) -> Result<Vec<u8>> {
        person.seal(Place::VOICE_FILE, note.0.as_bytes(), plain, &self.entropy)
    }

    /// Opens the bytes of a spoken answer.
    ///
    /// # Errors
    /// [`crate::StoreError::Unsealable`].
    pub fn open_voice(&self, fetchable: &Fetchable, sealed: &[u8]) -> Result<Vec<u8>> {
        fetchable.person.open(Place::VOICE_FILE, fetchable.note.0.as_bytes(), sealed)
    }

    /// Forgets the spoken answers whose time is over; returns those that are left.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn voice_notes(&self, now: Timestamp) -> Result<Vec<VoiceNoteId>> {
        let mut tx = self.engine.begin("voice notes").await?;
        tx.run(&DROP_OLD_NOTES, args![now - AUDIO_FOR]);
        let asked = tx.ask(&NOTES, args![]);
        let rows = tx.commit().await?.rows(asked)?;
        rows.iter().map(|row| row.id("voice_note.id")).collect()
    }
}
