//! Events that wait in a lane, and what is said in fixed words.

use mila_domain::gate::Purpose;
use mila_domain::inbound::Kind;
use mila_domain::{EventId, Lane, MessageId, MessageText, OutboxId, Timestamp};

use crate::engine::statement::statements;
use crate::engine::value::{Row, args};
use crate::error::{Result, StoreError};
use crate::ingest::TEXT;
use crate::store::PersonTx;

statements! {
    // A message waits behind an earlier one that control has not looked at yet: it may turn
    // out to be conversation.
    WAITING = "SELECT e.id, e.message_id, m.kind, m.sealed, m.provider_id, e.received_at,
             m.reply_to, m.medium_id
         FROM event e JOIN message m ON m.id = e.message_id
         WHERE e.person_id = $1 AND e.rank = $2 AND e.state = 'waiting' AND NOT EXISTS (
             SELECT 1 FROM event c WHERE c.person_id = $1 AND c.rank = 0 AND c.state = 'waiting'
             AND c.seq < e.seq AND $2 > 0)
         ORDER BY e.seq LIMIT 100";
    OUTBOUND_AS = "SELECT message_id FROM outbox
         WHERE person_id = $1 AND (provider_id = $2 OR second_id = $2)";
    INBOUND_AS = "SELECT id FROM message WHERE person_id = $1 AND provider_id = $2";
    COUNT_WAITING = "SELECT COUNT(*) FROM event
         WHERE person_id = $1 AND rank = $2 AND state = 'waiting'";
    END_EVENT = "UPDATE event SET state = $3, outcome = $4 WHERE id = $1 AND person_id = $2";
    PASS_ON = "UPDATE event SET rank = 1 WHERE id = $1 AND person_id = $2";
    DROP_WAITING = "UPDATE event SET state = 'dropped', outcome = $2
         WHERE person_id = $1 AND rank = 1 AND state IN ('waiting', 'taken')";
    ADD_FIXED = "INSERT INTO message (id, person_id, direction, author, kind, at, sealed)
         VALUES ($1, $2, 'out', 'system', 'text', $3, $4)";
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
    /// The provider's id of its recording, while that waits to be heard.
    pub medium_id: Option<String>,
}

impl InboundMessage {
    /// Whether its text is what the person wanted to say: written, or heard.
    #[must_use]
    pub fn is_words(&self) -> bool {
        self.kind.is_words() || self.was_spoken()
    }

    /// Whether its text was heard in a recording.
    #[must_use]
    pub fn was_spoken(&self) -> bool {
        self.kind == Kind::Audio && !self.text.expose().is_empty()
    }
}

/// A text Mila says on its own account.
#[derive(Clone, Debug)]
pub struct ServiceMessage {
    /// The lane that sends it.
    pub lane: Lane,
    /// Why it is said.
    pub purpose: Purpose,
    /// The words.
    pub text: MessageText,
}

impl PersonTx<'_> {
    /// What waits in a lane, oldest first; a burst beyond 100 is taken in parts.
    ///
    /// # Errors
    /// When a text does not open.
    pub async fn waiting(&mut self, lane: Lane) -> Result<Vec<InboundMessage>> {
        let rows = self.tx.all(&WAITING, args![self.person.id(), lane.rank()]).await?;
        self.open_waiting(&rows).await
    }

    /// Messages' rows, opened: event, message, kind, text, provider's id, time, what it quotes.
    pub(crate) async fn open_waiting(&mut self, rows: &[Row]) -> Result<Vec<InboundMessage>> {
        let mut opened = Vec::with_capacity(rows.len());
        for row in rows {
            let quotes: Option<String> = row.get(6, "message.reply_to")?;
            let quoted = match quotes {
                Some(provider_id) => self.words_of(&provider_id).await?,
                None => None,
            };
            opened.push(InboundMessage { quoted, ..self.open_one(row)? });
        }
        Ok(opened)
    }

    /// The words of a message of this conversation, by the provider's id, from either side.
    async fn words_of(&mut self, provider_id: &str) -> Result<Option<MessageText>> {
        let named = args![self.person.id(), provider_id];
        let ours = self.tx.first(&OUTBOUND_AS, named.clone()).await?;
        let row = match ours {
            Some(row) => Some(row),
            None => self.tx.first(&INBOUND_AS, named).await?,
        };
        match row {
            // A part that an older program cut otherwise is no reason to fall silent.
            Some(row) => match self.body(row.id(0, "message.id")?).await {
                Err(StoreError::Unknown { .. }) => Ok(None),
                body => body.map(Some),
            },
            None => Ok(None),
        }
    }

    fn open_one(&self, row: &Row) -> Result<InboundMessage> {
        let message: MessageId = row.id(1, "message.id")?;
        let sealed: Vec<u8> = row.get(3, TEXT.0)?;
        let text = self.person.open_text(TEXT, message.0.as_bytes(), &sealed)?;
        Ok(InboundMessage {
            event: row.id(0, "event.id")?,
            message,
            kind: row.name(2, "message.kind", Kind::from_name)?,
            text: MessageText::new(text),
            provider_id: row.get(4, "message.provider_id")?,
            received_at: row.time(5, "event.received_at")?,
            quoted: None,
            medium_id: row.get(7, "message.medium_id")?,
        })
    }

    /// How many messages wait in a lane, behind control or not.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn count_waiting(&mut self, lane: Lane) -> Result<u32> {
        let row = self.tx.first(&COUNT_WAITING, args![self.person.id(), lane.rank()]).await?;
        row.map_or(Ok(0), |row| row.count(0, "event"))
    }

    /// Marks an event as done; `outcome` says how, as a code.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn done(&mut self, event: EventId, outcome: &str) -> Result<()> {
        self.end_event(event, "done", outcome).await
    }

    pub(crate) async fn end_event(
        &mut self,
        event: EventId,
        state: &str,
        outcome: &str,
    ) -> Result<()> {
        self.forget_recording(event).await?;
        let ended = args![event, self.person.id(), state, outcome];
        self.tx.run(&END_EVENT, ended).await.map(|_| ())
    }

    /// Gives an event that is no fixed word here to the conversation.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn pass_on(&mut self, event: EventId) -> Result<()> {
        self.tx.run(&PASS_ON, args![event, self.person.id()]).await.map(|_| ())
    }

    /// Drops what waits or is being answered in the conversation, after a stop.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn drop_conversation(&mut self, outcome: &str) -> Result<()> {
        let id = self.person.id();
        self.forget_recordings().await?;
        self.tx.run(&DROP_WAITING, args![id, outcome]).await?;
        self.abandon_turns(outcome).await?;
        self.cancel_intents().await
    }

    /// Keeps a fixed text and the intent to send it.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn enqueue(&mut self, service: &ServiceMessage, now: Timestamp) -> Result<OutboxId> {
        let message = MessageId(self.store.entropy.id(now));
        let plain = service.text.expose().as_bytes();
        let sealed = self.person.seal(TEXT, message.0.as_bytes(), plain, &self.store.entropy)?;
        self.tx.run(&ADD_FIXED, args![message, self.person.id(), now, sealed]).await?;
        self.intend(service.lane, service.purpose, message, now).await
    }
}
