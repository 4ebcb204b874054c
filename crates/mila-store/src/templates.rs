//! Templates as WhatsApp knows them, and the messages that go by one.

use mila_domain::gate::{self, Purpose};
use mila_domain::template::Approval;
use mila_domain::{Lane, MessageText, OutboxId, Timestamp};

use crate::conversation::ServiceMessage;
use crate::engine::statement::statements;
use crate::engine::value::{Row, args};
use crate::error::{Result, StoreError};
use crate::seal::Place;
use crate::store::{PersonTx, Store};

const VARIABLES: Place = Place("outbox.variables");

statements! {
    TEMPLATES = "SELECT name, content_sid, state, checked_at FROM template ORDER BY name";
    KEEP_TEMPLATE = "INSERT INTO template (name, content_sid, state, checked_at)
         VALUES ($1, $2, $3, $4)
         ON CONFLICT (name) DO UPDATE SET content_sid = $2, state = $3, checked_at = $4";
    APPROVED = "SELECT content_sid FROM template WHERE name = $1 AND state = 'approved'";
    BY_TEMPLATE = "UPDATE outbox SET template = $3, variables = $4
         WHERE id = $1 AND person_id = $2";
    TEMPLATE_OF = "SELECT template, variables FROM outbox WHERE id = $1 AND person_id = $2";
    // Since the person last wrote they were told already, or are about to be.
    TOLD_OF_WAITING = "SELECT 1 FROM outbox WHERE person_id = $1 AND purpose = 'answer_waits'
         AND created_at >= $2 AND state IN ('intended', 'sending', 'sent')";
    // What waited for the person's word goes out now, unless it is too old to be of use.
    UNPARK = "UPDATE outbox SET
             gate = CASE WHEN created_at < $2 THEN 'window_closed' ELSE NULL END,
             state = CASE WHEN created_at < $2 THEN 'refused' ELSE 'intended' END
         WHERE person_id = $1 AND state = 'parked'";
}

/// A template at the provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownTemplate {
    /// Its name there, which no other content ever has.
    pub name: String,
    /// The provider's id of its content.
    pub content_sid: String,
    /// How far its approval is.
    pub state: Approval,
    /// When that was asked.
    pub checked_at: Timestamp,
}

/// A template with what fills it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    /// Its name at the provider.
    pub name: String,
    /// The values of `{{1}}`, `{{2}}` and so on.
    pub variables: Vec<MessageText>,
}

impl Store {
    /// Every template that was ever pushed.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn templates(&self) -> Result<Vec<KnownTemplate>> {
        let mut tx = self.engine.begin_read("templates").await?;
        tx.all(&TEMPLATES, args![]).await?.iter().map(known).collect()
    }

    /// Keeps where a template stands.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn keep_template(&self, it: &KnownTemplate) -> Result<()> {
        let mut tx = self.engine.begin("keep template").await?;
        let row = args![it.name.as_str(), it.content_sid.as_str(), it.state.name(), it.checked_at];
        tx.run(&KEEP_TEMPLATE, row).await?;
        tx.commit().await
    }
}

impl PersonTx<'_> {
    /// Keeps words that tell of an answer that waits, and the intent to send them by a
    /// template. `None` when the person was told already since they last wrote.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn tell_of_waiting(
        &mut self,
        text: MessageText,
        filled: &Filled,
        now: Timestamp,
    ) -> Result<Option<OutboxId>> {
        let since = args![self.person.id(), self.account.last_inbound_at];
        if self.tx.first(&TOLD_OF_WAITING, since).await?.is_some() {
            return Ok(None);
        }
        let notice =
            ServiceMessage { lane: Lane::Conversation, purpose: Purpose::AnswerWaits, text };
        let intent = self.enqueue(&notice, now).await?;
        self.go_by(intent, filled).await?;
        Ok(Some(intent))
    }

    /// Has an intent go by a template.
    pub(crate) async fn go_by(&mut self, intent: OutboxId, filled: &Filled) -> Result<()> {
        let plain: Vec<&str> = filled.variables.iter().map(MessageText::expose).collect();
        let unwritable = |_| StoreError::Unknown { place: VARIABLES.0 };
        let plain = serde_json::to_vec(&plain).map_err(unwritable)?;
        let row = intent.0.as_bytes();
        let sealed = self.person.seal(VARIABLES, row, &plain, &self.store.entropy)?;
        let by = args![intent, self.person.id(), filled.name.as_str(), sealed];
        self.tx.run(&BY_TEMPLATE, by).await.map(|_| ())
    }

    /// Lets what waited for the person's word go out, unless it is too old by now.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn release_parked(&mut self, now: Timestamp) -> Result<()> {
        let oldest = now - gate::ANSWER_WAITS;
        if self.tx.run(&UNPARK, args![self.person.id(), oldest]).await? > 0 {
            self.poke(Lane::Conversation, now).await?;
        }
        Ok(())
    }

    /// The content of an approved template; `None` when it is not approved.
    pub(crate) async fn approved(&mut self, name: &str) -> Result<Option<String>> {
        let row = self.tx.first(&APPROVED, args![name]).await?;
        row.map(|row| row.get(0, "template.content_sid")).transpose()
    }

    /// The template an intent goes by, if it has one.
    pub(crate) async fn template_of(&mut self, intent: OutboxId) -> Result<Option<Filled>> {
        let row = self.tx.first(&TEMPLATE_OF, args![intent, self.person.id()]).await?;
        let row = row.ok_or(StoreError::Unknown { place: "outbox.id" })?;
        let name: Option<String> = row.get(0, "outbox.template")?;
        let sealed: Option<Vec<u8>> = row.get(1, VARIABLES.0)?;
        let (Some(name), Some(sealed)) = (name, sealed) else { return Ok(None) };
        let plain = self.person.open(VARIABLES, intent.0.as_bytes(), &sealed)?;
        let values: Vec<String> = serde_json::from_slice(&plain)
            .map_err(|_| StoreError::Unknown { place: VARIABLES.0 })?;
        Ok(Some(Filled { name, variables: values.into_iter().map(MessageText::new).collect() }))
    }
}

fn known(row: &Row) -> Result<KnownTemplate> {
    Ok(KnownTemplate {
        name: row.get(0, "template.name")?,
        content_sid: row.get(1, "template.content_sid")?,
        state: row.name(2, "template.state", Approval::from_name)?,
        checked_at: row.time(3, "template.checked_at")?,
    })
}
