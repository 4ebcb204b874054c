//! What decides whether a fixed word is answered.

use mila_domain::Timestamp;
use mila_domain::budget::{Day, Spent};

use crate::block::is_blocked;
use crate::engine::statement::statements;
use crate::engine::tx::Asked;
use crate::engine::value::args;
use crate::error::{Result, StoreError};
use crate::scope::{Entering, PersonTx};
use crate::spending::{AskedTotal, money};

statements! {
    // No address is opened: STOP is decided also where one is damaged.
    WORD_FACTS = concat!("SELECT ", is_blocked!(), ",
             CAST(COALESCE(
                 (SELECT words_micro_usd FROM spending WHERE person_id = $1 AND day = $3), 0)
                 AS BIGINT) AS words,
             EXISTS (SELECT 1 FROM outbox WHERE person_id = $1 AND state = 'parked') AS parked");
}

/// What decides whether a fixed word of a person is answered.
#[derive(Clone, Copy, Debug)]
pub struct WordFacts {
    /// Whether the operator blocked a number of theirs.
    pub blocked: bool,
    /// What fixed words have cost today.
    pub spent: Spent,
    /// Whether a message waits for the person's word.
    pub parked: bool,
}

/// Facts that were asked for on the way in.
#[derive(Clone, Copy, Debug)]
pub struct AskedWordFacts {
    facts: Asked,
    total: AskedTotal,
}

impl Entering<'_> {
    /// Asks what decides whether fixed words are answered.
    pub fn ask_word_facts(&mut self, now: Timestamp) -> AskedWordFacts {
        let facts = self.tx.ask(&WORD_FACTS, args![self.person.id(), now, Day::of(now).0]);
        AskedWordFacts { facts, total: self.store.total.ask(&mut self.tx, now) }
    }
}

impl PersonTx<'_> {
    /// What was asked for on the way in.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn word_facts(&mut self, asked: AskedWordFacts) -> Result<WordFacts> {
        let row = self.tx.row(asked.facts).await?.ok_or(StoreError::NoSuchPerson)?;
        let total = self.store.total.take(&mut self.tx, asked.total).await?;
        let spent = Spent { person: money(&row, "spending.words")?, service: total.words };
        let (blocked, parked) = (row.get("block.blocked")?, row.get("outbox.parked")?);
        Ok(WordFacts { blocked, spent, parked })
    }
}
