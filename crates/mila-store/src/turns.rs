//! Turns: their log, step by step, and the past they leave.

use mila_domain::gate::Purpose;
use mila_domain::inbound::Kind;
use mila_domain::turn::Step;
use mila_domain::{EventId, Lane, MessageId, Timestamp, TurnId, VoiceNoteId, history};

use crate::conversation::InboundMessage;
use crate::engine::statement::statements;
use crate::engine::value::args;
use crate::error::{Result, StoreError};
use crate::seal::Place;
use crate::store::PersonTx;

const STEP: Place = Place("turn_step.sealed");

statements! {
    OPEN_TURN = "INSERT INTO turn (id, person_id, state, epoch, started_at)
         VALUES ($1, $2, 'open', $3, $4)";
    TAKE_EVENT = "UPDATE event SET state = 'taken', turn_id = $3 WHERE id = $1 AND person_id = $2";
    READ_OPEN_TURN = "SELECT id, epoch, started_at, failures, not_before FROM turn
         WHERE person_id = $1 AND state = 'open' ORDER BY seq LIMIT 1";
    TURN_MESSAGES = "SELECT e.id, m.id, m.kind, m.sealed, m.provider_id, e.received_at, m.reply_to,
             m.medium_id
         FROM event e JOIN message m ON m.id = e.message_id
         WHERE e.person_id = $1 AND e.turn_id = $2 ORDER BY e.seq";
    TURN_STEPS = "SELECT number, sealed FROM turn_step
         WHERE person_id = $1 AND turn_id = $2 ORDER BY number";
    ADD_STEP = "INSERT INTO turn_step (turn_id, number, person_id, sealed, at, input_tokens,
             output_tokens, cache_read, cache_written, cost_micro_usd)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    FAIL_TURN = "UPDATE turn SET failures = failures + 1, not_before = $3
         WHERE id = $1 AND person_id = $2";
    END_TURN = "UPDATE turn SET state = $3, outcome = $4, finished_at = $5
         WHERE id = $1 AND person_id = $2";
    END_EVENTS = "UPDATE event SET state = $3, outcome = $4
         WHERE turn_id = $1 AND person_id = $2 AND state = 'taken'";
    ABANDON_TURNS = "UPDATE turn SET state = 'abandoned', outcome = $2
         WHERE person_id = $1 AND state = 'open'";
    ADD_ANSWER = "INSERT INTO message
             (id, person_id, direction, author, kind, at, turn_id, part)
         VALUES ($1, $2, 'out', 'ai', $6, $3, $4, $5)";
    COUNT_PAST = "SELECT COUNT(*) FROM turn WHERE person_id = $1 AND state = 'answered'";
    PAST = "SELECT id FROM turn WHERE person_id = $1 AND state = 'answered'
         ORDER BY seq LIMIT $2 OFFSET $3";
}

/// A turn in progress.
#[derive(Clone, Debug)]
pub struct Turn {
    /// Which.
    pub id: TurnId,
    /// The account's epoch when it began; under another, it is thrown away.
    pub epoch: i64,
    /// When it began.
    pub started_at: Timestamp,
    /// Failures of the model so far.
    pub failures: u32,
    /// The model is not to be asked again before this time.
    pub not_before: Option<Timestamp>,
    /// The messages it answers.
    pub messages: Vec<InboundMessage>,
    /// Its log.
    pub steps: Vec<Step>,
}

/// A turn that was answered.
#[derive(Clone, Debug)]
pub struct PastTurn {
    /// What the person said.
    pub messages: Vec<InboundMessage>,
    /// What came of it.
    pub steps: Vec<Step>,
}

/// The messages that an answer is said in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts {
    /// Its voice, which comes first.
    pub voice: Option<VoiceNoteId>,
    /// Into how many texts it is cut. None: the voice says all of it, and the text, which is
    /// then a single one, is sent when the voice cannot be.
    pub texts: usize,
}

/// What a model call cost: tokens as the provider counts them, and money.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct StepCost {
    /// Uncached prompt tokens.
    pub input_tokens: i64,
    /// Tokens written by the model.
    pub output_tokens: i64,
    /// Prompt tokens read from the cache.
    pub cache_read: i64,
    /// Prompt tokens written to the cache.
    pub cache_written: i64,
    /// Millionths of a US dollar.
    pub micro_usd: i64,
}

impl PersonTx<'_> {
    /// Opens a turn over the messages that waited.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn open_turn(
        &mut self,
        waiting: Vec<InboundMessage>,
        now: Timestamp,
    ) -> Result<Turn> {
        let id = TurnId(self.store.entropy.id(now));
        let epoch = self.account.epoch;
        self.tx.run(&OPEN_TURN, args![id, self.person.id(), epoch, now]).await?;
        for message in &waiting {
            self.tx.run(&TAKE_EVENT, args![message.event, self.person.id(), id]).await?;
        }
        let (messages, steps) = (waiting, vec![]);
        Ok(Turn { id, epoch, started_at: now, failures: 0, not_before: None, messages, steps })
    }

    /// The open turn with its log, if there is one.
    ///
    /// # Errors
    /// When a step does not open.
    pub async fn turn(&mut self) -> Result<Option<Turn>> {
        let Some(row) = self.tx.first(&READ_OPEN_TURN, args![self.person.id()]).await? else {
            return Ok(None);
        };
        let id = row.id(0, "turn.id")?;
        Ok(Some(Turn {
            id,
            epoch: row.get(1, "turn.epoch")?,
            started_at: row.time(2, "turn.started_at")?,
            failures: row.count(3, "turn.failures")?,
            not_before: row.maybe_time(4, "turn.not_before")?,
            messages: self.messages(id).await?,
            steps: self.steps(id).await?,
        }))
    }

    /// Appends a step, and counts what it cost as spent. Its number is its place in the log, so a step is written once.
    ///
    /// # Errors
    /// When that step is there already.
    pub async fn append(
        &mut self,
        turn: &Turn,
        step: &Step,
        cost: Option<StepCost>,
        now: Timestamp,
    ) -> Result<()> {
        let number = i64::try_from(turn.steps.len()).unwrap_or(i64::MAX);
        let plain = serde_json::to_vec(step).map_err(|_| StoreError::Unknown { place: STEP.0 })?;
        let row = step_row(turn.id, number);
        let sealed = self.person.seal(STEP, &row, &plain, &self.store.entropy)?;
        let of = |count: fn(StepCost) -> i64| cost.map(count);
        let step = args![
            turn.id,
            number,
            self.person.id(),
            sealed,
            now,
            of(|cost| cost.input_tokens),
            of(|cost| cost.output_tokens),
            of(|cost| cost.cache_read),
            of(|cost| cost.cache_written),
            of(|cost| cost.micro_usd),
        ];
        self.tx.run(&ADD_STEP, step).await?;
        let spent = cost.map_or(0, |cost| u64::try_from(cost.micro_usd).unwrap_or(0));
        self.spend(spent, now).await
    }

    /// Counts a failure of the model, which is asked again no sooner than `not_before`.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn count_failure(&mut self, turn: TurnId, not_before: Timestamp) -> Result<()> {
        self.tx.run(&FAIL_TURN, args![turn, self.person.id(), not_before]).await.map(|_| ())
    }

    /// Ends a turn with the model's words: messages that refer to its last step.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn answer(&mut self, turn: TurnId, parts: Parts, now: Timestamp) -> Result<()> {
        self.end_turn(turn, "answered", "answered", now).await?;
        if let Some(note) = parts.voice {
            let part = (parts.texts == 0).then_some(0);
            let message = self.add_answer(turn, Kind::Audio, part, now).await?;
            self.use_voice_note(note, message).await?;
        }
        for part in 0..i64::try_from(parts.texts).unwrap_or(i64::MAX) {
            self.add_answer(turn, Kind::Text, Some(part), now).await?;
        }
        Ok(())
    }

    /// One message of an answer, and the intent to send it.
    async fn add_answer(
        &mut self,
        turn: TurnId,
        kind: Kind,
        part: Option<i64>,
        now: Timestamp,
    ) -> Result<MessageId> {
        let message = MessageId(self.store.entropy.id(now));
        let row = args![message, self.person.id(), now, turn, part, kind.name()];
        self.tx.run(&ADD_ANSWER, row).await?;
        self.intend(Lane::Conversation, Purpose::Reply, message, now).await?;
        Ok(message)
    }

    /// Ends a turn without the model's words; `outcome` says why, as a code.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn give_up(&mut self, turn: TurnId, outcome: &str, now: Timestamp) -> Result<()> {
        self.end_turn(turn, "given_up", outcome, now).await
    }

    /// Makes dead letters of the work at hand after too many deaths: the open
    /// turn with its events, or else the event that waits first.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn to_dead_letters(&mut self, lane: Lane, now: Timestamp) -> Result<Vec<EventId>> {
        let turn = if lane == Lane::Conversation { self.turn().await? } else { None };
        let events: Vec<EventId> = match &turn {
            Some(turn) => turn.messages.iter().map(|message| message.event).collect(),
            None => {
                self.waiting(lane).await?.first().map(|first| first.event).into_iter().collect()
            }
        };
        if let Some(turn) = turn {
            self.tx
                .run(&END_TURN, args![turn.id, self.person.id(), "given_up", "buried", now])
                .await?;
        }
        for event in &events {
            self.end_event(*event, "buried", "deaths").await?;
            self.add_dead_letter(*event, "deaths", now).await?;
        }
        Ok(events)
    }

    /// The answered turns that a model request carries, oldest first.
    ///
    /// # Errors
    /// When a step does not open.
    pub async fn past(&mut self) -> Result<Vec<PastTurn>> {
        let id = self.person.id();
        let counted = self.tx.first(&COUNT_PAST, args![id]).await?;
        let past: i64 = counted.map_or(Ok(0), |row| row.get(0, "turn"))?;
        let from = history::first_turn(past);
        let mut turns = Vec::new();
        for row in self.tx.all(&PAST, args![id, past - from, from]).await? {
            let turn = row.id(0, "turn.id")?;
            turns.push(PastTurn {
                messages: self.messages(turn).await?,
                steps: self.steps(turn).await?,
            });
        }
        Ok(turns)
    }

    pub(crate) async fn abandon_turns(&mut self, outcome: &str) -> Result<()> {
        self.tx.run(&ABANDON_TURNS, args![self.person.id(), outcome]).await.map(|_| ())
    }

    pub(crate) async fn steps(&mut self, turn: TurnId) -> Result<Vec<Step>> {
        let rows = self.tx.all(&TURN_STEPS, args![self.person.id(), turn]).await?;
        rows.iter()
            .map(|row| {
                let number: i64 = row.get(0, "turn_step.number")?;
                let sealed: Vec<u8> = row.get(1, STEP.0)?;
                let plain = self.person.open(STEP, &step_row(turn, number), &sealed)?;
                serde_json::from_slice(&plain).map_err(|_| StoreError::Unknown { place: STEP.0 })
            })
            .collect()
    }

    async fn messages(&mut self, turn: TurnId) -> Result<Vec<InboundMessage>> {
        let rows = self.tx.all(&TURN_MESSAGES, args![self.person.id(), turn]).await?;
        self.open_waiting(&rows).await
    }

    async fn end_turn(
        &mut self,
        turn: TurnId,
        state: &str,
        outcome: &str,
        now: Timestamp,
    ) -> Result<()> {
        let id = self.person.id();
        self.tx.run(&END_TURN, args![turn, id, state, outcome, now]).await?;
        self.tx.run(&END_EVENTS, args![turn, id, "done", outcome]).await.map(|_| ())
    }
}

/// A step's row, for sealing: turn and number.
fn step_row(turn: TurnId, number: i64) -> Vec<u8> {
    [turn.0.as_bytes().as_slice(), &number.to_be_bytes()].concat()
}
