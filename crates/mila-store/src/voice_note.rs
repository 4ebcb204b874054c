//! Answers that are spoken: sealed files outside the database, and their rows here.
//!
//! A row is there before its file is written, and whatever file has no row is a stray. So a
//! crash at any point leaves nothing that the next sweep would not find.

use mila_domain::{MessageId, OutboxId, PersonId, Timestamp, VoiceNoteId};

use crate::deletion::{delete_now, keep_audio_until};
use crate::delivery::CALLBACK_PERSON;
use crate::engine::statement::statements;
use crate::engine::value::{Row, args};
use crate::error::{Result, StoreError};
use crate::recording::AUDIO_FOR;
use crate::seal::{Person, Place};
use crate::store::{PersonTx, Store};

const FILE: Place = Place("voice_note.file");

statements! {
    PLAN_NOTE = "INSERT INTO voice_note (id, person_id, made_at) VALUES ($1, $2, $3)";
    DROP_PLANS = "DELETE FROM voice_note WHERE person_id = $1 AND message_id IS NULL";
    USE_NOTE = "UPDATE voice_note SET message_id = $3 WHERE id = $1 AND person_id = $2";
    NOTE_OF_MESSAGE = "SELECT id FROM voice_note
         WHERE message_id = $1 AND person_id = $2 AND made_at > $3";
    NOTE_OF_INTENT = "SELECT v.id, v.made_at
         FROM outbox o JOIN voice_note v ON v.message_id = o.message_id
         WHERE o.id = $1 AND o.person_id = $2 AND v.person_id = $2";
    // What has been begun without the digest of words carried a voice.
    CARRIED = "SELECT m.at FROM outbox o JOIN message m ON m.id = o.message_id
         WHERE o.id = $1 AND o.person_id = $2 AND m.kind = 'audio' AND o.began_at IS NOT NULL
         AND o.body_digest IS NULL";
    COPIES = "SELECT o.provider_id FROM outbox o JOIN voice_note v ON v.message_id = o.message_id
         WHERE o.person_id = $1 AND v.person_id = $1 AND o.provider_id IS NOT NULL";
    DROP_CANCELLED = "DELETE FROM voice_note WHERE person_id = $1 AND (message_id IS NULL
         OR message_id IN (SELECT message_id FROM outbox
             WHERE person_id = $1 AND state = 'cancelled'))";
    NOTES_OUT = "SELECT person_id, message_id, made_at FROM voice_note
         WHERE message_id IS NOT NULL";
    SENT_NOTES = "SELECT id, provider_id FROM outbox
         WHERE person_id = $1 AND message_id = $2 AND state = 'sent' AND provider_id IS NOT NULL";
    DROP_NOTE = "DELETE FROM voice_note WHERE message_id = $1 AND person_id = $2";
    DROP_OLD_NOTES = "DELETE FROM voice_note WHERE made_at <= $1";
    NOTES = "SELECT id FROM voice_note";
    OLDEST_NOTE = "SELECT MIN(made_at) FROM voice_note";
    VOICE_TOLD = "UPDATE person SET voice_told_at = $2 WHERE id = $1";
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

impl PersonTx<'_> {
    /// Makes a place for a spoken answer, to be written outside. Places that an earlier try
    /// left behind are given up.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn plan_voice_note(&mut self, now: Timestamp) -> Result<VoiceNoteId> {
        let (id, person) = (VoiceNoteId(self.store.entropy.id(now)), self.person.id());
        self.tx.run(&DROP_PLANS, args![person]).await?;
        self.tx.run(&PLAN_NOTE, args![id, person, now]).await?;
        Ok(id)
    }

    /// Makes a planned note the voice of a message.
    pub(crate) async fn use_voice_note(
        &mut self,
        note: VoiceNoteId,
        message: MessageId,
    ) -> Result<()> {
        self.tx.run(&USE_NOTE, args![note, self.person.id(), message]).await.map(|_| ())
    }

    /// Keeps that the person was told by voice that an AI speaks.
    pub(crate) async fn voice_told(&mut self, now: Timestamp) -> Result<()> {
        self.account.voice_told_at = Some(now);
        self.tx.run(&VOICE_TOLD, args![self.person.id(), now]).await.map(|_| ())
    }

    /// Whether the voice of a message may still be fetched.
    pub(crate) async fn has_voice(&mut self, message: MessageId, now: Timestamp) -> Result<bool> {
        let fresh = args![message, self.person.id(), now - AUDIO_FOR];
        Ok(self.tx.first(&NOTE_OF_MESSAGE, fresh).await?.is_some())
    }

    /// The provider makes a copy of what it fetches: has that deleted when its time is over.
    pub(crate) async fn expect_copy(&mut self, intent: OutboxId, provider_id: &str) -> Result<()> {
        let Some(made_at) = self.carried_voice(intent).await? else { return Ok(()) };
        let noted = self.tx.first(&NOTE_OF_INTENT, args![intent, self.person.id()]).await?;
        // Without its note the voice has arrived already, by another copy: this one goes now.
        let until = noted.map_or(made_at, |_| made_at + AUDIO_FOR);
        keep_audio_until(&mut self.tx, provider_id, made_at, until).await
    }

    /// When the voice that an intent carried was made; `None` when it carried words.
    pub(crate) async fn carried_voice(&mut self, intent: OutboxId) -> Result<Option<Timestamp>> {
        let row = self.tx.first(&CARRIED, args![intent, self.person.id()]).await?;
        row.map(|row| row.time(0, "message.at")).transpose()
    }

    /// Voices of cancelled intents are needed no longer, nor places that were planned.
    pub(crate) async fn drop_cancelled_voices(&mut self) -> Result<()> {
        self.tx.run(&DROP_CANCELLED, args![self.person.id()]).await.map(|_| ())
    }

    /// The voice of a message is needed no longer; nothing was sent.
    pub(crate) async fn drop_unsent_voice(&mut self, message: MessageId) -> Result<()> {
        self.tx.run(&DROP_NOTE, args![message, self.person.id()]).await.map(|_| ())
    }

    /// The person is going: the provider's copies of their voices go too.
    pub(crate) async fn forget_copies(&mut self) -> Result<()> {
        for row in self.tx.all(&COPIES, args![self.person.id()]).await? {
            let provider_id: String = row.get(0, "outbox.provider_id")?;
            delete_now(&mut self.tx, &provider_id).await?;
        }
        Ok(())
    }

    /// The voice of a message is needed no longer, nor the provider's copy.
    pub(crate) async fn drop_voice(&mut self, message: MessageId, provider_id: &str) -> Result<()> {
        self.drop_unsent_voice(message).await?;
        delete_now(&mut self.tx, provider_id).await
    }
}

impl Store {
    /// Gives up the places that were planned for a person's voices and not used.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn drop_plans(&self, person: &Person) -> Result<()> {
        let mut tx = self.begin_for("drop plans", person).await?;
        tx.tx.run(&DROP_PLANS, args![person.id()]).await?;
        tx.commit().await
    }

    /// The secret part of the address under which the voice of an intent may be fetched.
    #[must_use]
    pub fn voice_token(&self, intent: OutboxId) -> String {
        self.keys.voice_token(intent)
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
        if !self.keys.is_voice_token(intent, token) {
            return Ok(None);
        }
        let mut tx = self.engine.begin_read("voice note").await?;
        let Some(row) = tx.first(&CALLBACK_PERSON, args![intent]).await? else {
            return Ok(None);
        };
        let id: PersonId = row.id(0, "callback.person_id")?;
        let person = match self.unwrap_person(&mut tx, id).await {
            Err(StoreError::NoSuchPerson) => return Ok(None),
            person => person?,
        };
        drop(tx);
        let mut tx = self.begin_for("voice note", &person).await?;
        let noted = tx.tx.first(&NOTE_OF_INTENT, args![intent, id]).await?;
        let Some(row) = noted else { return Ok(None) };
        let fresh = row.time(1, "voice_note.made_at")? > now - AUDIO_FOR;
        let note = row.id(0, "voice_note.id")?;
        Ok(fresh.then_some(Fetchable { note, person }))
    }

    /// Spoken answers that are to be delivered and were not yet, as far as we know.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn voices_out(&self) -> Result<Vec<VoiceOut>> {
        let mut tx = self.engine.begin_read("voices out").await?;
        let rows = tx.all(&NOTES_OUT, vec![]).await?;
        let out = rows.iter().map(|row| {
            Ok(VoiceOut {
                person: row.id(0, "voice_note.person_id")?,
                message: row.id(1, "voice_note.message_id")?,
                made_at: row.time(2, "voice_note.made_at")?,
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
            Err(StoreError::NoSuchPerson) => return Ok(vec![]),
            person => person?,
        };
        let mut tx = self.begin_for("sent voices", &person).await?;
        let rows = tx.tx.all(&SENT_NOTES, args![out.person, out.message]).await?;
        let sent = |row: &Row| Ok((row.id(0, "outbox.id")?, row.get(1, "outbox.provider_id")?));
        rows.iter().map(sent).collect()
    }

    /// Seals the bytes of a spoken answer.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub fn seal_voice(&self, person: &Person, note: VoiceNoteId, plain: &[u8]) -> Result<Vec<u8>> {
        person.seal(FILE, note.0.as_bytes(), plain, &self.entropy)
    }

    /// Opens the bytes of a spoken answer.
    ///
    /// # Errors
    /// [`StoreError::Unsealable`].
    pub fn open_voice(&self, fetchable: &Fetchable, sealed: &[u8]) -> Result<Vec<u8>> {
        fetchable.person.open(FILE, fetchable.note.0.as_bytes(), sealed)
    }

    /// Forgets the spoken answers whose time is over; returns those that are left.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn voice_notes(&self, now: Timestamp) -> Result<Vec<VoiceNoteId>> {
        let mut tx = self.engine.begin("voice notes").await?;
        tx.run(&DROP_OLD_NOTES, args![now - AUDIO_FOR]).await?;
        let rows = tx.all(&NOTES, vec![]).await?;
        tx.commit().await?;
        rows.iter().map(|row| row.id(0, "voice_note.id")).collect()
    }

    /// Since when the oldest audio is kept, here or at the provider; `None` when there is none.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn oldest_audio(&self) -> Result<Option<Timestamp>> {
        let mut tx = self.engine.begin_read("oldest audio").await?;
        let mut oldest = Vec::new();
        for statement in [&OLDEST_NOTE, &crate::deletion::OLDEST_AUDIO] {
            let row = tx.first(statement, vec![]).await?;
            oldest.push(row.map_or(Ok(None), |row| row.maybe_time(0, "oldest audio"))?);
        }
        Ok(oldest.into_iter().flatten().min())
    }
}
