//! The past that goes to the model with a new turn.

use std::collections::HashMap;

use mila_domain::apart::Apart;
use mila_domain::turn::Step;
use mila_domain::{MessageText, Timestamp, TurnId};

use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::tx::Asked;
use crate::engine::value::args;
use crate::error::Result;
use crate::inbox::{InboundMessage, open_message};
use crate::scope::Entering;
use crate::seal::Person;
use crate::turns::{Turns, open_note, open_step};

/// Turns of the person `$1` of which this is true, so many of them in this order, each with its
/// steps; those that have none too where they are joined so.
macro_rules! steps {
    ($which:literal, $order:literal) => {
        steps!($which, $order, "CROSS JOIN turn_step s WHERE")
    };
    ($which:literal, $order:literal, $join:literal) => {
        concat!(
            "SELECT t.id AS turn_id, t.seq, t.bytes, t.started_at, t.note, t.apart, t.state,
                 s.number, s.sealed
             FROM (
                 SELECT id, seq, bytes, started_at, note, apart, state FROM turn
                 WHERE person_id = $1 AND ",
            $which,
            " AND (apart IS NULL OR apart <> 'forgotten') ORDER BY ",
            $order,
            "
             ) t ",
            $join,
            " s.person_id = $1 AND s.turn_id = t.id
             ORDER BY t.seq, s.number"
        )
    };
}

/// The same with what the person said. The joins go from turns to what hangs on them, never through
/// all that a person ever said.
macro_rules! messages {
    ($which:literal, $order:literal) => {
        concat!(
            "SELECT t.id AS turn_id, e.id AS event_id, m.id AS message_id, m.kind,
                 m.sealed, m.provider_id, e.received_at, e.last_words, m.reply_to, m.medium_id,
                 m.forwarded
             FROM (
                 SELECT id, seq FROM turn WHERE person_id = $1 AND ",
            $which,
            " AND (apart IS NULL OR apart <> 'forgotten') ORDER BY ",
            $order,
            "
             ) t CROSS JOIN event e CROSS JOIN message m
             WHERE e.person_id = $1 AND e.turn_id = t.id AND e.kind = 'message'
             AND m.id = e.reference AND m.person_id = $1 ORDER BY t.seq, e.seq"
        )
    };
}

statements! {
    // The past that goes to the model, from its stored start on: two statements, however long.
    // Fewer go along; the limit is never reached and tells the planner that they are few.
    PAST_STEPS = steps!("state = 'answered'
             AND seq >= (SELECT past_from FROM account WHERE person_id = $1)", "seq DESC LIMIT 700");
    PAST_MESSAGES = messages!("state = 'answered'
             AND seq >= (SELECT past_from FROM account WHERE person_id = $1)", "seq DESC LIMIT 700");
    // What was ever said, a stretch at a time.
    TALK_STEPS = steps!("seq >= $2 AND state <> 'abandoned'", "seq LIMIT 200",
        "LEFT JOIN turn_step s ON");
    TALK_MESSAGES = messages!("seq >= $2 AND state <> 'abandoned'", "seq LIMIT 200");
    // What no segment covers yet.
    TAIL_STEPS = steps!("seq < $2 AND seq >= COALESCE((SELECT MAX(before_turn) FROM segment
             WHERE person_id = $1), 0) AND state = 'answered'", "seq LIMIT 200");
    TAIL_MESSAGES = messages!("seq < $2 AND seq >= COALESCE((SELECT MAX(before_turn) FROM segment
             WHERE person_id = $1), 0) AND state = 'answered'", "seq LIMIT 200");
}

/// Most turns of a stretch of talk.
pub const STRETCH: usize = 200;

/// A turn of the conversation.
#[derive(Clone, Debug)]
pub struct PastTurn {
    /// What the person said.
    pub messages: Vec<InboundMessage>,
    /// What came of it.
    pub steps: Vec<Step>,
    /// Which.
    pub id: TurnId,
    /// Its number: later turns have greater ones.
    pub number: i64,
    /// When it began.
    pub started_at: Timestamp,
    /// What stands beside the person's words, as it went to the model.
    pub note: Option<MessageText>,
    /// Why it is not used later.
    pub apart: Option<Apart>,
    /// Whether it is not over yet.
    pub is_open: bool,
    /// What it takes of a request.
    pub bytes: u64,
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
    /// The answered turns from the start of the past on, oldest first.
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

    /// The past that was asked for.
    ///
    /// # Errors
    /// When a step does not open.
    pub async fn take_past(&mut self, asked: AskedPast) -> Result<Vec<PastTurn>> {
        let steps = self.0.tx.rows(asked.steps).await?;
        let messages = self.0.tx.rows(asked.messages).await?;
        let past = past_turns(&self.0.person, &steps)?;
        self.add_messages(past, &messages).await
    }

    /// What was said from the turn of that number on, but what was forgotten: a stretch of at most
    /// [`STRETCH`] turns, oldest first, answered or not.
    ///
    /// # Errors
    /// When a step does not open.
    pub async fn talk_from(&mut self, number: i64) -> Result<Vec<PastTurn>> {
        let named = args![self.0.person.id(), number];
        let asked = AskedPast {
            steps: self.0.tx.ask(&TALK_STEPS, named.clone()),
            messages: self.0.tx.ask(&TALK_MESSAGES, named),
        };
        self.take_past(asked).await
    }

    /// Asks for the turns before that number that no segment covers yet, a stretch of them at most;
    /// had by [`Turns::take_past`].
    pub fn ask_tail(&mut self, before: i64) -> AskedPast {
        let named = args![self.0.person.id(), before];
        AskedPast {
            steps: self.0.tx.ask(&TAIL_STEPS, named.clone()),
            messages: self.0.tx.ask(&TAIL_MESSAGES, named),
        }
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
        let has_step = row.get::<Option<i64>>("turn_step.number")?.is_some();
        let step = has_step.then(|| open_step(person, id, row)).transpose()?;
        match past.last_mut().filter(|last| last.id == id) {
            Some(last) => last.steps.extend(step),
            None => past.push(PastTurn {
                id,
                number: row.get("turn.seq")?,
                started_at: row.time("turn.started_at")?,
                note: open_note(person, id, row)?,
                is_open: row.get::<String>("turn.state")? == "open",
                apart: row.maybe_name("turn.apart", Apart::from_name)?,
                bytes: u64::try_from(row.get::<i64>("turn.bytes")?).unwrap_or(0),
                messages: vec![],
                steps: step.into_iter().collect(),
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
