//! What has happened and waits to be handled, and what is said in fixed words.

use mila_domain::delivery::LastWords;
use mila_domain::gate::Purpose;
use mila_domain::inbound::{self, Kind};
use mila_domain::question::Wants;
use mila_domain::words::{self, Reading};
use mila_domain::{
    AccountState, EventId, Lane, MessageId, MessageText, OutboxId, QuestionKind, ReminderId,
    Timestamp, Tongue,
};
use uuid::Uuid;

use crate::dead_letter::ADD_DEAD_LETTER;
use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::tx::Asked;
use crate::engine::value::args;
use crate::error::{Result, StoreError};
use crate::intent::{Fallback, Intent};
use crate::outbox::BeginNow;
use crate::recording::{FORGET_RECORDING, FORGET_RECORDING_COPY};
use crate::scope::{Entering, PersonTx};
use crate::seal::{Person, Place};

statements! {
    // A message waits behind an earlier one that control has not looked at yet: it may turn
    // out to be conversation.
    WAITING = "SELECT e.id AS event_id, m.id AS message_id, m.kind, m.sealed, m.provider_id,
             e.received_at, e.last_words, m.reply_to, m.medium_id, m.forwarded
         FROM event e JOIN message m ON m.id = e.reference
         WHERE e.person_id = $1 AND e.lane = $2 AND e.state = 'waiting' AND e.kind = 'message'
         AND NOT EXISTS (
             SELECT 1 FROM event c WHERE c.person_id = $1 AND c.lane = 'control'
             AND c.state = 'waiting' AND c.seq < e.seq AND $2 <> 'control')
         ORDER BY e.seq LIMIT 100";
    // In two branches, each found by its own index: SQLite would go through all of the person's.
    // What the model is not told again is not told by a quote.
    SENT_AS = "SELECT o.message_id, m.withheld, m.reminder_id
         FROM outbox o JOIN message m ON m.id = o.message_id
         WHERE o.person_id = $1 AND o.provider_id = $2 AND m.person_id = $1
         UNION ALL SELECT o.message_id, m.withheld, m.reminder_id
         FROM outbox o JOIN message m ON m.id = o.message_id
         WHERE o.person_id = $1 AND o.second_id = $2 AND m.person_id = $1";
    CAME_AS = "SELECT id AS message_id, withheld, reminder_id FROM message
         WHERE person_id = $1 AND provider_id = $2";
    COUNT_WAITING = "SELECT COUNT(*) AS waiting FROM event
         WHERE person_id = $1 AND lane = $2 AND state = 'waiting'";
    END_EVENT = "UPDATE event SET state = $3, outcome = $4 WHERE id = $1 AND person_id = $2";
    MOVE_EVENT = "UPDATE event SET lane = $3 WHERE id = $1 AND person_id = $2";
    DROP_WAITING = "UPDATE event SET state = 'dropped', outcome = $2
         WHERE person_id = $1 AND lane = 'conversation' AND state = 'waiting'";
    DROP_TAKEN = "UPDATE event SET state = 'dropped', outcome = $2
         WHERE person_id = $1 AND lane = 'conversation' AND state = 'taken'";
    ADD_OWN_WORDS = "INSERT INTO message
             (id, person_id, direction, author, kind, at, sealed, asks, withheld)
         VALUES ($1, $2, 'out', 'system', 'text', $3, $4, $5, $6)";
}

/// A message that waits to be handled.
#[derive(Clone, Debug)]
pub struct InboundMessage {
    /// Its event.
    pub event: EventId,
    /// Its row.
    pub message: MessageId,
    /// What kind of message.
    pub kind: Kind,
    /// Its words.
    pub text: MessageText,
    /// The provider's id.
    pub provider_id: Option<String>,
    /// When it arrived.
    pub received_at: Timestamp,
    /// The words of the message that it quotes, when we have them.
    pub quoted: Option<MessageText>,
    /// The reminder that the message tells which it quotes.
    pub quoted_reminder: Option<ReminderId>,
    /// What became of an earlier answer that did not arrive, where the model is told of it here.
    pub last_words: Option<LastWords>,
    /// The provider's id of its recording, while that waits to become text.
    pub medium_id: Option<String>,
    /// Whether it was forwarded: not the person's own words.
    pub forwarded: bool,
    /// The provider's id of the message that it quotes.
    pub(crate) quotes: Option<String>,
}

impl InboundMessage {
    /// Whether its text is what the person wanted to say: written, or heard.
    #[must_use]
    pub fn is_words(&self) -> bool {
        self.kind.has_words(self.text.expose()) || self.was_spoken()
    }

    /// Whether the carrier may have cut it at its end.
    #[must_use]
    pub fn is_cut(&self) -> bool {
        self.kind != Kind::Audio && inbound::is_cut(self.text.expose())
    }

    /// What it is taken for, written or heard.
    #[must_use]
    pub fn reading(
        &self,
        state: AccountState,
        tongue: Option<Tongue>,
        question: Option<Wants>,
    ) -> Reading {
        let kind = if self.was_spoken() { Kind::Text } else { self.kind };
        words::of_message((kind, self.text.expose(), self.forwarded), state, tongue, question)
    }

    /// Whether its text was heard in a recording.
    #[must_use]
    pub fn was_spoken(&self) -> bool {
        self.kind == Kind::Audio && !self.text.expose().is_empty()
    }
}

/// A text Mila says by itself.
#[derive(Clone, Debug)]
pub struct ServiceMessage {
    /// The lane that sends it.
    pub lane: Lane,
    /// Why it is said.
    pub purpose: Purpose,
    /// The words.
    pub text: MessageText,
    /// What caused it.
    pub cause: Option<EventId>,
}

/// What has happened and waits to be handled.
#[derive(Debug)]
pub struct Inbox<'t, 's>(pub(crate) &'t mut PersonTx<'s>);

/// Messages that were asked for on the way in.
#[derive(Clone, Copy, Debug)]
pub struct AskedMessages(Asked);

impl Entering<'_> {
    /// Asks what waits in a lane; see [`Inbox::waiting`].
    pub fn ask_waiting(&mut self, lane: Lane) -> AskedMessages {
        AskedMessages(self.tx.ask(&WAITING, args![self.person.id(), lane.name()]))
    }
}

impl Inbox<'_, '_> {
    /// What waits in a lane, oldest first; a burst beyond 100 is taken in parts.
    ///
    /// # Errors
    /// When a text does not open.
    pub async fn waiting(&mut self, lane: Lane) -> Result<Vec<InboundMessage>> {
        let asked = self.0.tx.ask(&WAITING, args![self.0.person.id(), lane.name()]);
        self.take(AskedMessages(asked)).await
    }

    /// What was asked for on the way in.
    ///
    /// # Errors
    /// When a text does not open.
    pub async fn take(&mut self, asked: AskedMessages) -> Result<Vec<InboundMessage>> {
        let rows = self.0.tx.rows(asked.0).await?;
        let opened = rows.iter().map(|row| open_message(&self.0.person, row));
        let opened = opened.collect::<Result<_>>()?;
        self.with_quotes(opened).await
    }

    /// Adds the words that messages quote.
    pub(crate) async fn with_quotes(
        &mut self,
        mut messages: Vec<InboundMessage>,
    ) -> Result<Vec<InboundMessage>> {
        for message in &mut messages {
            if let Some(provider_id) = &message.quotes {
                let Some(row) = self.message_of(provider_id).await? else { continue };
                message.quoted_reminder =
                    row.get::<Option<Uuid>>("message.reminder_id")?.map(ReminderId);
                message.quoted = self.words_of(&row).await?;
            }
        }
        Ok(messages)
    }

    /// A message of this conversation, by the provider's id, from either side.
    async fn message_of(&mut self, provider_id: &str) -> Result<Option<Row>> {
        let named = args![self.0.person.id(), provider_id];
        let ours = self.0.tx.ask(&SENT_AS, named.clone());
        let theirs = self.0.tx.ask(&CAME_AS, named);
        match self.0.tx.row(ours).await? {
            Some(row) => Ok(Some(row)),
            None => self.0.tx.row(theirs).await,
        }
    }

    /// The words of a message, if they are told again.
    async fn words_of(&mut self, message: &Row) -> Result<Option<MessageText>> {
        if message.get("message.withheld")? {
            return Ok(None);
        }
        match self.0.words(message.id("message.message_id")?).await {
            // A part that an older program cut otherwise is no reason to fall silent.
            Err(StoreError::Unknown { .. }) => Ok(None),
            words => words.map(Some),
        }
    }

    /// How many messages wait in a lane, behind control or not.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn count_waiting(&mut self, lane: Lane) -> Result<u32> {
        let asked = args![self.0.person.id(), lane.name()];
        let row = self.0.tx.first(&COUNT_WAITING, asked).await?;
        row.map_or(Ok(0), |row| row.count("event.waiting"))
    }

    /// Marks an event as done; `outcome` says how, as a code.
    pub fn done(&mut self, event: EventId, outcome: &str) {
        self.end(event, "done", outcome);
    }

    /// Gives an event up and shows it to the operator.
    pub(crate) fn give_up(&mut self, event: EventId, reason: &str, now: Timestamp) {
        self.end(event, "dead", reason);
        self.0.tx.run(&ADD_DEAD_LETTER, args![event, self.0.person.id(), reason, now]);
    }

    fn end(&mut self, event: EventId, state: &str, outcome: &str) {
        let person = self.0.person.id();
        self.0.tx.run(&FORGET_RECORDING_COPY, args![person, event]);
        self.0.tx.run(&FORGET_RECORDING, args![person, event]);
        self.0.tx.run(&END_EVENT, args![event, person, state, outcome]);
    }

    /// Gives an event that is no fixed word here to the conversation.
    pub fn pass_on(&mut self, event: EventId) {
        self.move_to(Lane::Conversation, event);
    }

    /// Gives an event to control: it is for fixed code.
    pub fn give_to_control(&mut self, event: EventId) {
        self.move_to(Lane::Control, event);
    }

    pub(crate) fn move_to(&mut self, lane: Lane, event: EventId) {
        self.0.tx.run(&MOVE_EVENT, args![event, self.0.person.id(), lane.name()]);
    }

    /// Drops what waits or is being answered in the conversation, after a stop.
    pub fn drop_conversation(&mut self, outcome: &str) {
        let id = self.0.person.id();
        self.0.recordings().forget_all();
        self.0.tx.run(&DROP_WAITING, args![id, outcome]);
        self.0.tx.run(&DROP_TAKEN, args![id, outcome]);
        self.0.turns().abandon(outcome);
        self.0.outbox().cancel();
    }

    /// Keeps words that Mila says by itself, and the intent to send them.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub fn enqueue(&mut self, service: &ServiceMessage, now: Timestamp) -> Result<OutboxId> {
        self.enqueue_with(service, (None, false), (None, None), now).map(|it| it.id)
    }

    /// Keeps words that ask what is open, so that a reaction to them is an answer to it.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub fn enqueue_question(
        &mut self,
        service: &ServiceMessage,
        asks: QuestionKind,
        now: Timestamp,
    ) -> Result<OutboxId> {
        let repeats = matches!(asks, QuestionKind::Forget | QuestionKind::Correct);
        self.enqueue_with(service, (Some(asks), repeats), (None, None), now).map(|it| it.id)
    }

    /// Keeps words that Mila says by itself and that go by a template.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub fn enqueue_by_template(
        &mut self,
        service: &ServiceMessage,
        fallback: &Fallback,
        now: Timestamp,
    ) -> Result<Intent> {
        self.enqueue_with(service, (None, false), (Some(fallback), None), now)
    }

    /// Keeps words that repeat what is kept about the person: the model is not told them by a quote,
    /// as they may be forgotten later.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub fn enqueue_listing(
        &mut self,
        service: &ServiceMessage,
        now: Timestamp,
    ) -> Result<OutboxId> {
        self.enqueue_with(service, (None, true), (None, None), now).map(|it| it.id)
    }

    /// Keeps words that are sent as soon as they are written, if `begin` says so, and the template that
    /// tells of them should WhatsApp's window be closed.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub fn enqueue_begun(
        &mut self,
        service: &ServiceMessage,
        fallback: Option<&Fallback>,
        begin: Option<&BeginNow>,
        now: Timestamp,
    ) -> Result<Intent> {
        // The brief repeats what is kept, as a listing does.
        let withheld = service.purpose == Purpose::Brief;
        self.enqueue_with(service, (None, withheld), (fallback, begin), now)
    }

    fn enqueue_with(
        &mut self,
        service: &ServiceMessage,
        (asks, withheld): (Option<QuestionKind>, bool),
        (fallback, begin): (Option<&Fallback>, Option<&BeginNow>),
        now: Timestamp,
    ) -> Result<Intent> {
        let PersonTx { tx, person, store, .. } = &mut *self.0;
        let message = MessageId(store.entropy.id(now));
        let plain = service.text.expose().as_bytes();
        let sealed = person.seal(Place::TEXT, message.0.as_bytes(), plain, &store.entropy)?;
        let asks = asks.map(QuestionKind::name);
        tx.run(&ADD_OWN_WORDS, args![message, person.id(), now, sealed, asks, withheld]);
        let ServiceMessage { lane, purpose, cause, .. } = *service;
        let (why, part) = ((lane, purpose, cause), (message, None));
        self.0.outbox().intend(why, part, fallback, begin, now)
    }
}

/// A message's row, opened.
pub(crate) fn open_message(person: &Person, row: &Row) -> Result<InboundMessage> {
    let message: MessageId = row.id("message.message_id")?;
    let sealed: Vec<u8> = row.get("message.sealed")?;
    let text = person.open_text(Place::TEXT, message.0.as_bytes(), &sealed)?;
    let provider_id: Option<String> = row.get("message.provider_id")?;
    let medium: Option<String> = row.get("message.medium_id")?;
    let named = (message, provider_id.as_deref().unwrap_or_default());
    let medium_id = medium.map(|sealed| person.open_medium(named, &sealed)).transpose()?;
    Ok(InboundMessage {
        event: row.id("event.event_id")?,
        message,
        kind: row.name("message.kind", Kind::from_name)?,
        text: MessageText::new(text),
        provider_id,
        received_at: row.time("event.received_at")?,
        quoted: None,
        quoted_reminder: None,
        last_words: row.maybe_name("event.last_words", LastWords::from_name)?,
        medium_id,
        forwarded: row.get("message.forwarded")?,
        quotes: row.get("message.reply_to")?,
    })
}
