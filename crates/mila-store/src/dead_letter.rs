//! Dead letters: events that were given up, for the operator.

use mila_domain::{EventId, Lane, PersonId, Timestamp};

use crate::engine::statement::statements;
use crate::engine::value::args;
use crate::error::Result;
use crate::store::Store;

statements! {
    DEAD_LETTERS = "SELECT event_id, person_id, reason, since FROM dead_letter ORDER BY since";
    DEAD_LETTER = "SELECT d.person_id, p.wrapped_key
         FROM dead_letter d JOIN person p ON p.id = d.person_id WHERE d.event_id = $1";
    ADD_DEAD_LETTER = "INSERT INTO dead_letter (event_id, person_id, reason, since)
         VALUES ($1, $2, $3, $4) ON CONFLICT (event_id) DO NOTHING";
    REMOVE_DEAD_LETTER = "DELETE FROM dead_letter WHERE event_id = $1";
    REVIVE_EVENT = "UPDATE event SET state = 'waiting', turn_id = NULL, outcome = NULL
         WHERE id = $1 AND person_id = $2 AND state = 'dead'";
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
    /// Since when.
    pub since: Timestamp,
}

impl Store {
    /// What was given up, oldest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn dead_letters(&self) -> Result<Vec<DeadLetter>> {
        let mut tx = self.engine.begin_read("dead letters").await?;
        let asked = tx.ask(&DEAD_LETTERS, args![]);
        let rows = tx.commit().await?.rows(asked)?;
        rows.iter()
            .map(|row| {
                Ok(DeadLetter {
                    event: row.id("dead_letter.event_id")?,
                    person: row.id("dead_letter.person_id")?,
                    reason: row.get("dead_letter.reason")?,
                    since: row.time("dead_letter.since")?,
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
        let Some(row) = tx.first(&DEAD_LETTER, args![event]).await? else { return Ok(false) };
        let wrapped: Vec<u8> = row.get("person.wrapped_key")?;
        let person = self.keys.person(row.id("dead_letter.person_id")?, &wrapped)?;
        let mut tx = self.entering(tx, person).enter_person().await?;
        tx.tx.run(&REVIVE_EVENT, args![event, tx.person.id()]);
        tx.tx.run(&REMOVE_DEAD_LETTER, args![event]);
        tx.lanes().poke(Lane::Conversation, now);
        tx.lanes().poke(Lane::Control, now);
        tx.commit().await?;
        Ok(true)
    }
}
