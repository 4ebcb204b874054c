//! Turns: their log, step by step, and the past they leave.

use mila_domain::apart::Apart;
use mila_domain::delivery::LastWords;
use mila_domain::gate::Purpose;
use mila_domain::inbound::Kind;
use mila_domain::turn::Step;
use mila_domain::{Deeds, EventId, Lane, MessageId, MessageText, Timestamp, TurnId, VoiceNoteId};

use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::tx::Asked;
use crate::engine::value::args;
use crate::error::Result;
use crate::inbox::{InboundMessage, open_message};
use crate::intent::{Fallback, Intent};
use crate::outbox::BeginNow;
use crate::scope::{Entering, PersonTx};
use crate::seal::{Person, Place};
use crate::stored;

statements! {
    OPEN_TURN = "INSERT INTO turn (id, person_id, state, epoch, started_at, note, apart)
         VALUES ($1, $2, 'open', $3, $4, $5, $6)";
    TAKE_EVENT = "UPDATE event SET state = 'taken', turn_id = $3, last_words = $4
         WHERE id = $1 AND person_id = $2";
    THE_OPEN_TURN = "SELECT id, epoch, started_at, failures, not_before, note FROM turn
         WHERE person_id = $1 AND state = 'open' ORDER BY seq LIMIT 1";
    TURN_MESSAGES = "SELECT e.id AS event_id, m.id AS message_id, m.kind, m.sealed, m.provider_id,
             e.received_at, e.last_words, m.reply_to, m.medium_id, m.forwarded
         FROM event e JOIN message m ON m.id = e.reference
         WHERE e.person_id = $1 AND e.turn_id = $2 AND e.kind = 'message' ORDER BY e.seq";
    TURN_STEPS = "SELECT number, sealed FROM turn_step
         WHERE person_id = $1 AND turn_id = $2 ORDER BY number";
    ADD_STEP = "INSERT INTO turn_step (turn_id, number, person_id, sealed, at, input_tokens,
             output_tokens, cache_read, cache_written, cost_micro_usd)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    FAIL_TURN = "UPDATE turn SET failures = failures + 1, not_before = $3
         WHERE id = $1 AND person_id = $2";
    END_TURN = "UPDATE turn SET state = $3, outcome = $4, finished_at = $5, bytes = $6
         WHERE id = $1 AND person_id = $2";
    END_EVENTS = "UPDATE event SET state = $3, outcome = $4
         WHERE turn_id = $1 AND person_id = $2 AND state = 'taken'";
    ABANDON_TURNS = "UPDATE turn SET state = 'abandoned', outcome = $2
         WHERE person_id = $1 AND state = 'open'";
    ADD_ANSWER = "INSERT INTO message
             (id, person_id, direction, author, kind, at, turn_id, part, says_cut,
             says_undone)
         VALUES ($1, $2, 'out', 'ai', $6, $3, $4, $5, $7, $8)";
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
    /// What stands beside them, as it goes to the model for good.
    pub note: Option<MessageText>,
    /// Its log.
    pub steps: Vec<Step>,
}

impl Turn {
    /// What it will take of a later request, in bytes.
    fn bytes(&self) -> i64 {
        let messages = self.messages.iter().map(|message| message.text.expose().len());
        let note = self.note.iter().map(|note| note.expose().len());
        let steps = self.steps.iter().map(Step::bytes);
        i64::try_from(messages.chain(note).chain(steps).sum::<usize>()).unwrap_or(i64::MAX)
    }

    /// Whether one of the messages that it answers was cut on its way, which the answer says.
    #[must_use]
    pub fn answers_cut_words(&self) -> bool {
        self.messages.iter().any(InboundMessage::is_cut)
    }

    /// The event that caused what is said in it: the newest of its messages.
    #[must_use]
    pub fn cause(&self) -> Option<EventId> {
        self.messages.last().map(|message| message.event)
    }
}

/// The messages that an answer is said in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parts {
    /// Its voice, which comes first.
    pub voice: Option<VoiceNoteId>,
    /// Into how many texts it is cut. None: the voice says all of it, and the text, which is
    /// then a single one, is sent when the voice cannot be.
    pub texts: usize,
    /// What it claims and was not done, which it says at its end.
    pub undone: Deeds,
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

/// A turn that was asked for on the way in.
#[derive(Clone, Copy, Debug)]
pub struct AskedTurn(Asked);

impl Entering<'_> {
    /// Asks for the open turn; see [`Turns::the_open_one`].
    pub fn ask_turn(&mut self) -> AskedTurn {
        AskedTurn(self.tx.ask(&THE_OPEN_TURN, args![self.person.id()]))
    }
}

/// Turns, their logs, and the past.
#[derive(Debug)]
pub struct Turns<'t, 's>(pub(crate) &'t mut PersonTx<'s>);

impl Turns<'_, '_> {
    /// Opens a turn over messages that waited. The first of them tells the model what became of an
    /// earlier answer, if that did not arrive; it stays so in every later request, as does what stands
    /// beside them.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub fn open(
        &mut self,
        mut messages: Vec<InboundMessage>,
        last_words: Option<LastWords>,
        (note, apart): (Option<MessageText>, Option<Apart>),
        now: Timestamp,
    ) -> Result<Turn> {
        if let Some(first) = messages.first_mut().filter(|_| last_words.is_some()) {
            first.last_words = last_words;
            self.0.outbox().tell_model();
        }
        let PersonTx { tx, person, account, store, .. } = &mut *self.0;
        let (id, epoch) = (TurnId(store.entropy.id(now)), account.epoch);
        let sealed = note.as_ref().map(|note| {
            person.seal(Place::NOTE, id.0.as_bytes(), note.expose().as_bytes(), &store.entropy)
        });
        let apart = apart.map(Apart::name);
        tx.run(&OPEN_TURN, args![id, person.id(), epoch, now, sealed.transpose()?, apart]);
        for message in &messages {
            let last_words = message.last_words.map(LastWords::name);
            tx.run(&TAKE_EVENT, args![message.event, person.id(), id, last_words]);
        }
        let (failures, not_before, steps) = (0, None, vec![]);
        Ok(Turn { id, epoch, started_at: now, failures, not_before, messages, note, steps })
    }

    /// The open turn with its log, if there is one.
    ///
    /// # Errors
    /// When a step does not open.
    pub async fn the_open_one(&mut self) -> Result<Option<Turn>> {
        let asked = self.0.tx.ask(&THE_OPEN_TURN, args![self.0.person.id()]);
        self.take(AskedTurn(asked)).await
    }

    /// The turn that was asked for on the way in.
    ///
    /// # Errors
    /// When a step does not open.
    pub async fn take(&mut self, asked: AskedTurn) -> Result<Option<Turn>> {
        let Some(row) = self.0.tx.row(asked.0).await? else { return Ok(None) };
        let id: TurnId = row.id("turn.id")?;
        let messages = self.0.tx.ask(&TURN_MESSAGES, args![self.0.person.id(), id]);
        let steps = self.0.tx.ask(&TURN_STEPS, args![self.0.person.id(), id]);
        let messages = self.0.tx.rows(messages).await?;
        let messages = messages.iter().map(|row| open_message(&self.0.person, row));
        let messages = messages.collect::<Result<_>>()?;
        let steps = self.0.tx.rows(steps).await?;
        let steps = steps.iter().map(|row| open_step(&self.0.person, id, row));
        let steps = steps.collect::<Result<_>>()?;
        Ok(Some(Turn {
            id,
            epoch: row.get("turn.epoch")?,
            started_at: row.time("turn.started_at")?,
            failures: row.count("turn.failures")?,
            not_before: row.maybe_time("turn.not_before")?,
            note: open_note(&self.0.person, id, &row)?,
            messages: self.0.inbox().with_quotes(messages).await?,
            steps,
        }))
    }

    /// Writes the last step of the log, and counts what it cost as spent. Its number is its place
    /// there, so a step is written once: the commit fails when that one is there already.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub fn append(&mut self, turn: &Turn, cost: Option<StepCost>, now: Timestamp) -> Result<()> {
        let PersonTx { tx, person, store, .. } = &mut *self.0;
        let (number, step) = match &turn.steps[..] {
            [before @ .., last] => (i64::try_from(before.len()).unwrap_or(i64::MAX), last),
            [] => return Ok(()),
        };
        let plain = stored::write(Place::STEP.name, step)?;
        let sealed =
            person.seal(Place::STEP, &step_row(turn.id, number), &plain, &store.entropy)?;
        let of = |count: fn(StepCost) -> i64| cost.map(count);
        let row = args![
            turn.id,
            number,
            person.id(),
            sealed,
            now,
            of(|cost| cost.input_tokens),
            of(|cost| cost.output_tokens),
            of(|cost| cost.cache_read),
            of(|cost| cost.cache_written),
            of(|cost| cost.micro_usd),
        ];
        tx.run(&ADD_STEP, row);
        let spent = cost.map_or(0, |cost| u64::try_from(cost.micro_usd).unwrap_or(0));
        self.0.spending().add(spent, now);
        Ok(())
    }

    /// Counts a failure of the model, which is asked again no sooner than `not_before`.
    pub fn count_failure(&mut self, turn: &Turn, not_before: Timestamp) {
        self.0.tx.run(&FAIL_TURN, args![turn.id, self.0.person.id(), not_before]);
    }

    /// Ends a turn with the model's words: messages that refer to its steps, and the intents
    /// to send them, in their order, the first of them begun as `begin` says. When one comes after
    /// the window, `fallback` tells of it.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub fn answer(
        &mut self,
        turn: &Turn,
        parts: Parts,
        fallback: Option<&Fallback>,
        begin: Option<&BeginNow>,
        now: Timestamp,
    ) -> Result<Vec<Intent>> {
        self.end(turn, "answered", "answered", now);
        let mut parts_said = Vec::new();
        if let Some(note) = parts.voice {
            let part = (parts.texts == 0).then_some(0);
            let message = self.add_answer(turn, parts, Kind::Audio, part, now);
            self.0.voice_notes().give_to(note, message);
            parts_said.push((message, None));
        }
        for part in 0..i64::try_from(parts.texts).unwrap_or(i64::MAX) {
            let begin = begin.filter(|_| parts_said.is_empty());
            parts_said.push((self.add_answer(turn, parts, Kind::Text, Some(part), now), begin));
        }
        let why = (Lane::Conversation, Purpose::Reply, turn.cause());
        let mut follows = None;
        let mut intend = |(message, begin)| {
            let part = (message, follows.replace(message));
            self.0.outbox().intend(why, part, fallback, begin, now)
        };
        parts_said.into_iter().map(&mut intend).collect()
    }

    /// One message of an answer.
    fn add_answer(
        &mut self,
        turn: &Turn,
        Parts { undone, .. }: Parts,
        kind: Kind,
        part: Option<i64>,
        now: Timestamp,
    ) -> MessageId {
        let message = MessageId(self.0.store.entropy.id(now));
        let says_cut = turn.answers_cut_words();
        let (id, undone) = (self.0.person.id(), undone.names());
        let row = args![message, id, now, turn.id, part, kind.name(), says_cut, undone];
        self.0.tx.run(&ADD_ANSWER, row);
        message
    }

    /// Ends a turn without the model's words; `outcome` says why, as a code.
    pub fn give_up(&mut self, turn: &Turn, outcome: &str, now: Timestamp) {
        self.end(turn, "given_up", outcome, now);
    }

    fn end(&mut self, turn: &Turn, state: &str, outcome: &str, now: Timestamp) {
        let id = self.0.person.id();
        self.0.tx.run(&END_TURN, args![turn.id, id, state, outcome, now, turn.bytes()]);
        self.0.tx.run(&END_EVENTS, args![turn.id, id, "done", outcome]);
    }

    pub(crate) fn abandon(&mut self, outcome: &str) {
        self.0.tx.run(&ABANDON_TURNS, args![self.0.person.id(), outcome]);
    }

    /// Gives up the work at hand after too many deaths, and shows it to the operator: the open
    /// turn with its events, or else the event that waits first. The lane's deaths go with it.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn to_dead_letters(&mut self, lane: Lane, now: Timestamp) -> Result<Vec<EventId>> {
        let turn = if lane == Lane::Conversation { self.the_open_one().await? } else { None };
        let events: Vec<EventId> = match &turn {
            Some(turn) => turn.messages.iter().map(|message| message.event).collect(),
            None => {
                let waiting = self.0.inbox().waiting(lane).await?;
                waiting.first().map(|first| first.event).into_iter().collect()
            }
        };
        if let Some(turn) = turn {
            self.end(&turn, "given_up", "dead_letter", now);
        }
        for event in &events {
            self.0.inbox().give_up(*event, "deaths", now);
        }
        self.0.lanes().forget_deaths(lane);
        Ok(events)
    }
}

/// What stands beside the words of a turn.
pub(crate) fn open_note(person: &Person, turn: TurnId, row: &Row) -> Result<Option<MessageText>> {
    let sealed: Option<Vec<u8>> = row.get("turn.note")?;
    let open = |sealed: Vec<u8>| person.open_text(Place::NOTE, turn.0.as_bytes(), &sealed);
    Ok(sealed.map(open).transpose()?.map(MessageText::new))
}

/// A step's row, opened.
pub(crate) fn open_step(person: &Person, turn: TurnId, row: &Row) -> Result<Step> {
    let number: i64 = row.get("turn_step.number")?;
    let sealed: Vec<u8> = row.get("turn_step.sealed")?;
    let plain = person.open(Place::STEP, &step_row(turn, number), &sealed)?;
    stored::read(Place::STEP.name, &plain)
}

/// A step's row, for sealing: turn and number.
fn step_row(turn: TurnId, number: i64) -> Vec<u8> {
    [turn.0.as_bytes().as_slice(), &number.to_be_bytes()].concat()
}
