//! The past that goes to the model with a new turn.

use std::collections::HashMap;

use mila_domain::turn::Step;
use mila_domain::{TurnId, history};

use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::tx::Asked;
use crate::engine::value::args;
use crate::error::Result;
use crate::inbox::{InboundMessage, open_message};
use crate::scope::Entering;
use crate::seal::Person;
use crate::turns::{Turns, open_step};

statements! {
    // The past that goes to the model, from its stored start on: two statements, however long.
    // `history::MOST_TURNS` go along at most, and one that is new; the limit is never reached and
    // tells the planner that they are few.
    // The joins go from turns to what hangs on them, never through all that a person ever said.
    PAST_STEPS = "SELECT t.id AS turn_id, t.seq, t.bytes, s.number, s.sealed
         FROM (
             SELECT id, seq, bytes FROM turn WHERE person_id = $1 AND state = 'answered'
             AND seq >= (SELECT past_from FROM account WHERE person_id = $1)
             ORDER BY seq DESC LIMIT 500
         ) t CROSS JOIN turn_step s
         WHERE s.person_id = $1 AND s.turn_id = t.id ORDER BY t.seq, s.number";
    PAST_MESSAGES = "SELECT t.id AS turn_id, e.id AS event_id, m.id AS message_id, m.kind,
             m.sealed, m.provider_id, e.received_at, e.last_words, m.reply_to, m.medium_id,
             m.forwarded
         FROM (
             SELECT id, seq FROM turn WHERE person_id = $1 AND state = 'answered'
             AND seq >= (SELECT past_from FROM account WHERE person_id = $1)
             ORDER BY seq DESC LIMIT 500
         ) t CROSS JOIN event e CROSS JOIN message m
         WHERE e.person_id = $1 AND e.turn_id = t.id AND e.kind = 'message'
         AND m.id = e.reference AND m.person_id = $1 ORDER BY t.seq, e.seq";
}

/// A turn that was answered.
#[derive(Clone, Debug)]
pub struct PastTurn {
    /// What the person said.
    pub messages: Vec<InboundMessage>,
    /// What came of it.
    pub steps: Vec<Step>,
    /// Which.
    pub id: TurnId,
    /// What it takes of a request.
    pub bytes: u64,
    number: i64,
}

/// A past that was asked for on the way in.
#[derive(Clone, Copy, Debug)]
pub struct AskedPast {
    steps: Asked,
    messages: Asked,
}

impl Entering<'_> {
    /// Asks for the past; see [`Turns::past`].
    pub fn ask_past(&mut self) -> AskedPast {
        AskedPast {
            steps: self.tx.ask(&PAST_STEPS, args![self.person.id()]),
            messages: self.tx.ask(&PAST_MESSAGES, args![self.person.id()]),
        }
    }
}

impl Turns<'_, '_> {
    /// The answered turns that a model request carries, oldest first. When they are more than a
    /// request may carry, their start moves, which lasts with this transaction.
    ///
    /// # Errors
    /// When a step does not open.
    pub async fn past(&mut self) -> Result<Vec<PastTurn>> {
        let asked = AskedPast {
            steps: self.0.tx.ask(&PAST_STEPS, args![self.0.person.id()]),
            messages: self.0.tx.ask(&PAST_MESSAGES, args![self.0.person.id()]),
        };
        self.take_past(asked).await
    }

    /// The past that was asked for on the way in.
    ///
    /// # Errors
    /// When a step does not open.
    pub async fn take_past(&mut self, asked: AskedPast) -> Result<Vec<PastTurn>> {
        let steps = self.0.tx.rows(asked.steps).await?;
        let messages = self.0.tx.rows(asked.messages).await?;
        let mut past = past_turns(&self.0.person, &steps)?;
        let sizes: Vec<u64> = past.iter().map(|turn| turn.bytes).collect();
        past.drain(..history::left_behind(&sizes));
        if let Some(first) = past.first().filter(|first| first.number != self.0.account.past_from)
            && sizes.len() > past.len()
        {
            self.0.amend().past_from(first.number);
        }
        self.add_messages(past, &messages).await
    }

    /// Adds what the person said to the turns that it belongs to.
    async fn add_messages(
        &mut self,
        mut past: Vec<PastTurn>,
        rows: &[Row],
    ) -> Result<Vec<PastTurn>> {
        let places: HashMap<TurnId, usize> =
            past.iter().enumerate().map(|(at, turn)| (turn.id, at)).collect();
        for row in rows {
            // What was left behind is not opened.
            let Some(&at) = places.get(&row.id::<TurnId>("turn.turn_id")?) else { continue };
            past[at].messages.push(open_message(&self.0.person, row)?);
        }
        for turn in &mut past {
            let messages = std::mem::take(&mut turn.messages);
            turn.messages = self.0.inbox().with_quotes(messages).await?;
        }
        Ok(past)
    }
}

/// The turns of the rows of [`PAST_STEPS`], which are sorted by turn.
fn past_turns(person: &Person, rows: &[Row]) -> Result<Vec<PastTurn>> {
    let mut past: Vec<PastTurn> = Vec::new();
    for row in rows {
        let id: TurnId = row.id("turn.turn_id")?;
        let step = open_step(person, id, row)?;
        match past.last_mut().filter(|last| last.id == id) {
            Some(last) => last.steps.push(step),
            None => past.push(PastTurn {
                id,
                number: row.get("turn.seq")?,
                bytes: u64::try_from(row.get::<i64>("turn.bytes")?).unwrap_or(0),
                messages: vec![],
                steps: vec![step],
            }),
        }
    }
    for turn in &mut past {
        // What stands in the row may be less than what is there.
        let steps = turn.steps.iter().map(Step::bytes).sum::<usize>();
        turn.bytes = turn.bytes.max(u64::try_from(steps).unwrap_or(u64::MAX));
    }
    Ok(past)
}
