//! Accounts: their state, their epoch, and the dead letters for the operator.

use mila_domain::{
    AccountState, Address, EventId, Lane, Language, PersonId, Timestamp, Unanswered, VoiceMode,
};

use crate::engine::statement::statements;
use crate::engine::value::args;
use crate::error::{Result, StoreError};
use crate::seal::Place;
use crate::store::{PersonTx, Store};

pub(crate) const ADDRESS: Place = Place("person_address.sealed");

statements! {
    SET_STATE = "UPDATE person SET state = $2, epoch = epoch + 1 WHERE id = $1";
    ADMIT = "UPDATE person SET admitted_at = $2 WHERE id = $1";
    CONFIRM_AGE = "UPDATE person SET age_confirmed_at = $2, policy_version = $3 WHERE id = $1";
    SET_LANGUAGE = "UPDATE person SET language = $2 WHERE id = $1";
    SET_VOICE = "UPDATE person SET voice = $2 WHERE id = $1";
    SHOW_TRANSCRIPT = "UPDATE person SET show_heard = $2 WHERE id = $1";
    AGE_ASKED = "UPDATE person SET age_asked_at = $2 WHERE id = $1";
    FIXED_LINE = "UPDATE person SET fixed_line_at = $2, fixed_line = $3 WHERE id = $1";
    RATE = "UPDATE person SET rate_mark = $2, slowed_at = $3 WHERE id = $1";
    ERASE = "DELETE FROM person WHERE id = $1";
    // Replies go to the address the person used last; to the number, when it came with an id.
    ADDRESSES = "SELECT p.hash, p.sealed FROM person_address p JOIN address a ON a.hash = p.hash
         WHERE p.person_id = $1 ORDER BY p.since DESC, a.kind";
    DEAD_LETTERS = "SELECT event_id, person_id, reason, buried_at FROM buried ORDER BY buried_at";
    DEAD_LETTER_PERSON = "SELECT person_id FROM buried WHERE event_id = $1";
    ADD_DEAD_LETTER = "INSERT INTO buried (event_id, person_id, reason, buried_at)
         VALUES ($1, $2, $3, $4) ON CONFLICT (event_id) DO NOTHING";
    REMOVE_DEAD_LETTER = "DELETE FROM buried WHERE event_id = $1";
    REVIVE_EVENT = "UPDATE event SET state = 'waiting', turn_id = NULL, outcome = NULL
         WHERE id = $1 AND person_id = $2 AND state = 'buried'";
}

/// An event that was given up, for the operator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeadLetter {
    /// The event.
    pub event: EventId,
    /// Whose it is.
    pub person: PersonId,
    /// Why, as a code.
    pub reason: String,
    /// When.
    pub at: Timestamp,
}

impl PersonTx<'_> {
    /// Changes the account's state and raises its epoch.
    ///
    /// # Errors
    /// [`StoreError::Unknown`] when the change is not allowed.
    pub async fn set_state(&mut self, state: AccountState) -> Result<()> {
        if !self.account.state.may_become(state) {
            return Err(StoreError::Unknown { place: "person.state" });
        }
        self.tx.run(&SET_STATE, args![self.person.id(), state.name()]).await?;
        self.account.state = state;
        self.account.epoch += 1;
        Ok(())
    }

    /// Keeps that the operator's rules let the person begin.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn admit(&mut self, now: Timestamp) -> Result<()> {
        self.account.admitted_at = Some(now);
        self.tx.run(&ADMIT, args![self.person.id(), now]).await.map(|_| ())
    }

    /// Keeps that the person said to be 16 or older: only the fact, its time and the version
    /// of the policy that was in force (promise S5).
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn confirm_age(&mut self, policy_version: &str, now: Timestamp) -> Result<()> {
        let said = args![self.person.id(), now, policy_version];
        self.tx.run(&CONFIRM_AGE, said).await.map(|_| ())
    }

    /// Keeps the language of Mila's own texts.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn set_language(&mut self, language: Language) -> Result<()> {
        self.account.language = Some(language);
        self.tx.run(&SET_LANGUAGE, args![self.person.id(), language.name()]).await.map(|_| ())
    }

    /// Keeps how the person wants to be answered.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn set_voice(&mut self, mode: VoiceMode) -> Result<()> {
        self.account.voice = Some(mode);
        self.tx.run(&SET_VOICE, args![self.person.id(), mode.name()]).await.map(|_| ())
    }

    /// Keeps whether the person wants to see what was heard in their recordings.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn set_show_transcript(&mut self, show: bool) -> Result<()> {
        self.account.show_transcript = show;
        self.tx.run(&SHOW_TRANSCRIPT, args![self.person.id(), show]).await.map(|_| ())
    }

    /// Keeps when the question was asked.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn age_asked(&mut self, now: Timestamp) -> Result<()> {
        self.tx.run(&AGE_ASKED, args![self.person.id(), now]).await.map(|_| ())
    }

    /// Keeps which once-a-day line was said, and when.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn fixed_line_said(&mut self, line: Unanswered, now: Timestamp) -> Result<()> {
        self.tx.run(&FIXED_LINE, args![self.person.id(), now, line.name()]).await.map(|_| ())
    }

    /// Keeps the mark of the person's rate, and when they were asked to slow down.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn keep_rate(
        &mut self,
        mark: Option<Timestamp>,
        slowed_at: Option<Timestamp>,
    ) -> Result<()> {
        self.account.rate_mark = mark;
        self.account.slowed_at = slowed_at;
        self.tx.run(&RATE, args![self.person.id(), mark, slowed_at]).await.map(|_| ())
    }

    /// Deletes the account and everything that hangs on it.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn erase(mut self) -> Result<()> {
        self.forget_recordings().await?;
        self.forget_copies().await?;
        self.tx.run(&ERASE, args![self.person.id()]).await?;
        self.tx.commit().await
    }

    /// Where replies go, with the hash that carries the pace.
    ///
    /// # Errors
    /// When the address does not open.
    pub async fn reply_address(&mut self) -> Result<(Vec<u8>, Address)> {
        self.addresses().await?.into_iter().next().ok_or(StoreError::NoSuchPerson)
    }

    /// Where the person writes from, the one that replies go to first, with their hashes.
    ///
    /// # Errors
    /// When an address does not open.
    pub async fn addresses(&mut self) -> Result<Vec<(Vec<u8>, Address)>> {
        let rows = self.tx.all(&ADDRESSES, args![self.person.id()]).await?;
        rows.iter()
            .map(|row| {
                let hash: Vec<u8> = row.get(0, "person_address.hash")?;
                let sealed: Vec<u8> = row.get(1, ADDRESS.0)?;
                let text = self.person.open_text(ADDRESS, &hash, &sealed)?;
                let address =
                    Address::parse(&text).map_err(|_| StoreError::Unknown { place: ADDRESS.0 })?;
                Ok((hash, address))
            })
            .collect()
    }

    /// Gives an event up and shows it to the operator.
    pub(crate) async fn add_dead_letter(
        &mut self,
        event: EventId,
        reason: &str,
        now: Timestamp,
    ) -> Result<()> {
        self.tx.run(&ADD_DEAD_LETTER, args![event, self.person.id(), reason, now]).await.map(|_| ())
    }
}

impl Store {
    /// The dead letters, oldest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn dead_letters(&self) -> Result<Vec<DeadLetter>> {
        let mut tx = self.engine.begin_read("dead letters").await?;
        let rows = tx.all(&DEAD_LETTERS, vec![]).await?;
        rows.iter()
            .map(|row| {
                Ok(DeadLetter {
                    event: row.id(0, "buried.event_id")?,
                    person: row.id(1, "buried.person_id")?,
                    reason: row.get(2, "buried.reason")?,
                    at: row.time(3, "buried.buried_at")?,
                })
            })
            .collect()
    }

    /// Puts a dead letter back into its lane. `false` when there is none of that id.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn retry_dead_letter(&self, event: EventId, now: Timestamp) -> Result<bool> {
        let mut tx = self.engine.begin("retry dead letter").await?;
        let Some(row) = tx.first(&DEAD_LETTER_PERSON, args![event]).await? else {
            return Ok(false);
        };
        let id: PersonId = row.id(0, "buried.person_id")?;
        let person = self.unwrap_person(&mut tx, id).await?;
        let mut tx = self.enter(tx, person).await?;
        tx.tx.run(&REVIVE_EVENT, args![event, id]).await?;
        tx.tx.run(&REMOVE_DEAD_LETTER, args![event]).await?;
        tx.poke(Lane::Conversation, now).await?;
        tx.poke(Lane::Control, now).await?;
        tx.commit().await?;
        Ok(true)
    }
}
