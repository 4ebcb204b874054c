//! What the person is asked before something is forgotten or corrected, and what is done when they
//! agree.
//!
//! What was said stays in the store, as the person's own record, and goes to the model no more.

use mila_domain::{MemoryId, MessageId, Timestamp};
use serde::{Deserialize, Serialize};

use crate::engine::statement::statements;
use crate::engine::value::args;
use crate::error::{Result, StoreError};
use crate::memory::{Kept, Memory};
use crate::scope::PersonTx;
use crate::seal::Place;
use crate::stored;

statements! {
    QUESTION_ABOUT = "SELECT sealed FROM question WHERE id = $1 AND person_id = $2";
    SET_APART = "UPDATE turn SET apart = 'forgotten' WHERE person_id = $1 AND seq = $2
         AND (apart IS NULL OR apart <> 'forgotten')",
        postgres: "UPDATE turn SET apart = 'forgotten'
         FROM unnest($1::uuid[], $2::bigint[]) AS gone (person, number)
         WHERE person_id = gone.person AND seq = gone.number
         AND (apart IS NULL OR apart <> 'forgotten')";
    // What came in, then what was answered.
    WITHHOLD_INBOUND = "UPDATE message SET withheld = TRUE WHERE person_id = $1 AND NOT withheld
         AND id IN (SELECT e.reference FROM event e JOIN turn t ON t.id = e.turn_id
             WHERE e.person_id = $1 AND e.kind = 'message' AND t.person_id = $1 AND t.seq = $2)",
        postgres: "UPDATE message SET withheld = TRUE
         FROM unnest($1::uuid[], $2::bigint[]) AS gone (person, number)
         JOIN turn t ON t.person_id = gone.person AND t.seq = gone.number
         JOIN event e ON e.person_id = t.person_id AND e.turn_id = t.id AND e.kind = 'message'
         WHERE message.person_id = gone.person AND message.id = e.reference AND NOT withheld";
    WITHHOLD_OUTBOUND = "UPDATE message SET withheld = TRUE WHERE person_id = $1 AND NOT withheld
         AND turn_id = (SELECT id FROM turn WHERE person_id = $1 AND seq = $2)",
        postgres: "UPDATE message SET withheld = TRUE
         FROM unnest($1::uuid[], $2::bigint[]) AS gone (person, number)
         JOIN turn t ON t.person_id = gone.person AND t.seq = gone.number
         WHERE message.person_id = gone.person AND turn_id = t.id AND NOT withheld";
}

/// What the person is asked to agree to.
#[derive(Clone, Default, Serialize, Deserialize)]
pub struct Forgetting {
    /// Ids of memories that go.
    memories: Vec<String>,
    /// Numbers of the turns that are told the model no more.
    pub turns: Vec<i64>,
    /// From which turn on summaries are made anew, if any are.
    pub anew_from: Option<i64>,
    /// What is kept instead, and the message that it comes from.
    instead: Option<(String, Kept)>,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Forgotten {
    /// So many memories are gone, or replaced.
    pub memories: u64,
    /// So many turns are told no more.
    pub turns: u64,
    /// What is kept instead.
    pub instead: Option<Kept>,
}

/// Prints no words.
impl std::fmt::Debug for Forgetting {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Forgetting({} memories, {} turns)", self.memories.len(), self.turns.len())
    }
}

impl Forgetting {
    /// These memories, and these turns.
    #[must_use]
    pub fn of(memories: &[MemoryId], turns: Vec<i64>, anew_from: Option<i64>) -> Self {
        let memories = memories.iter().map(MemoryId::to_string).collect();
        Self { memories, turns, anew_from, instead: None }
    }

    /// The same, with something in their place.
    #[must_use]
    pub fn with(self, message: MessageId, kept: Kept) -> Self {
        Self { instead: Some((message.to_string(), kept)), ..self }
    }

    fn memories(&self) -> Result<Vec<MemoryId>> {
        self.memories.iter().map(|id| id.parse().map_err(|_| UNKNOWN)).collect()
    }
}

const UNKNOWN: StoreError = StoreError::Unknown { place: Place::QUESTION.name };

impl PersonTx<'_> {
    /// Does what the open question asks, if it asks to forget or to correct, and begins a chapter;
    /// `None` when there is nothing to be done.
    ///
    /// # Errors
    /// When what it is about does not open.
    pub async fn carry_out(&mut self, now: Timestamp) -> Result<Option<Forgotten>> {
        let Some(question) = self.question else { return Ok(None) };
        let named = args![question.id, self.person.id()];
        let row = self.tx.first(&QUESTION_ABOUT, named).await?;
        let sealed = row.map(|row| row.get::<Option<Vec<u8>>>("question.sealed")).transpose()?;
        let Some(sealed) = sealed.flatten() else { return Ok(None) };
        let plain = self.person.open(Place::QUESTION, question.id.0.as_bytes(), &sealed)?;
        let about: Forgetting = stored::read(Place::QUESTION.name, &plain)?;
        self.forget(about, now).await.map(Some)
    }

    async fn forget(&mut self, about: Forgetting, now: Timestamp) -> Result<Forgotten> {
        let person = self.person.id();
        let memories = about.memories()?;
        let instead = about.instead.as_ref().map(|(_, kept)| kept.clone());
        let gone = if let Some((message, kept)) = about.instead {
            let id = self.memories().new_id(now);
            let message: MessageId = message.parse().map_err(|_| UNKNOWN)?;
            self.memories().keep(&Memory { id, message, noted_at: now, kept }, &memories, now)?;
            u64::try_from(memories.len()).unwrap_or(u64::MAX)
        } else {
            self.memories().forget(&memories).await?
        };
        let each = || about.turns.iter().map(|turn| args![person, *turn]).collect::<Vec<_>>();
        self.tx.run_each(&WITHHOLD_INBOUND, each());
        self.tx.run_each(&WITHHOLD_OUTBOUND, each());
        let apart = self.tx.ask_each(&SET_APART, each());
        let turns = self.tx.changed(apart).await?;
        self.segments().drop_of(&about.turns);
        if let Some(from) = about.anew_from {
            self.summaries().make_anew(from, &about.turns, now).await?;
        }
        self.amend().begin_chapter(now);
        Ok(Forgotten { memories: gone, turns, instead })
    }

    /// What a question is about, sealed for it.
    pub(crate) fn seal_about(
        &self,
        question: mila_domain::QuestionId,
        about: &Forgetting,
    ) -> Result<Vec<u8>, StoreError> {
        let plain = stored::write(Place::QUESTION.name, about)?;
        let row = question.0.as_bytes();
        self.person.seal(Place::QUESTION, row, &plain, &self.store.entropy)
    }
}
