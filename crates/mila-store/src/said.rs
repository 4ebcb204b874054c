//! The words of single messages and answers, opened because they were found.

use std::collections::BTreeMap;

use mila_domain::turn::{self, Step};
use mila_domain::{MessageId, MessageText, TurnId};
use uuid::Uuid;

use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::value::args;
use crate::error::Result;
use crate::seal::Place;
use crate::turns::{Turns, open_step};

statements! {
    SAID_MESSAGES = "SELECT id, sealed FROM message
         WHERE person_id = $1 AND id = $2 AND NOT withheld AND sealed IS NOT NULL",
        postgres: "SELECT m.id, m.sealed FROM unnest($1::uuid[], $2::uuid[]) AS found (person, message)
         JOIN message m ON m.person_id = found.person AND m.id = found.message
         WHERE NOT m.withheld AND m.sealed IS NOT NULL";
    SAID_STEPS = "SELECT s.turn_id, s.number, s.sealed FROM turn t
         JOIN turn_step s ON s.person_id = t.person_id AND s.turn_id = t.id
         WHERE t.person_id = $1 AND t.id = $2 AND t.apart IS NULL ORDER BY s.number",
        postgres: "SELECT s.turn_id, s.number, s.sealed
         FROM unnest($1::uuid[], $2::uuid[]) AS found (person, turn)
         JOIN turn t ON t.person_id = found.person AND t.id = found.turn
         JOIN turn_step s ON s.person_id = found.person AND s.turn_id = found.turn
         WHERE t.apart IS NULL ORDER BY s.turn_id, s.number";
}

impl Turns<'_, '_> {
    /// The words of these messages of the person's and of the answers of these turns, by their ids,
    /// in one trip. What was forgotten meanwhile is not among them.
    ///
    /// # Errors
    /// When something does not open.
    pub async fn said(
        &mut self,
        messages: &[MessageId],
        turns: &[TurnId],
    ) -> Result<BTreeMap<Uuid, MessageText>> {
        let of = self.0.person.id();
        let messages = messages.iter().map(|message| args![of, *message]).collect();
        let turns = turns.iter().map(|turn| args![of, *turn]).collect();
        let messages = self.0.tx.ask_each(&SAID_MESSAGES, messages);
        let steps = self.0.tx.ask_each(&SAID_STEPS, turns);
        let mut said = BTreeMap::new();
        for row in self.0.tx.rows(messages).await? {
            let id: MessageId = row.id("message.id")?;
            let sealed: Vec<u8> = row.get("message.sealed")?;
            let text = self.0.person.open_text(Place::TEXT, id.0.as_bytes(), &sealed)?;
            said.insert(id.0, MessageText::new(text));
        }
        let mut logs: BTreeMap<Uuid, Vec<Step>> = BTreeMap::new();
        for row in self.0.tx.rows(steps).await? {
            let (turn, step) = self.step_of(&row)?;
            logs.entry(turn.0).or_default().push(step);
        }
        let answers = logs.into_iter().filter_map(|(turn, log)| Some((turn, turn::said(&log)?)));
        said.extend(answers.map(|(turn, answer)| (turn, MessageText::new(answer.text))));
        Ok(said)
    }

    fn step_of(&self, row: &Row) -> Result<(TurnId, Step)> {
        let turn: TurnId = row.id("turn_step.turn_id")?;
        open_step(&self.0.person, turn, row).map(|step| (turn, step))
    }
}
