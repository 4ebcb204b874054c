//! An intent to send: what is to go out, why, and how far it came.

use mila_domain::gate::Purpose;
use mila_domain::{EventId, Lane, MessageId, MessageText, OutboxId, Timestamp, stored_names};

use crate::engine::row::Row;
use crate::error::Result;
use crate::seal::{Person, Place};
use crate::store::Store;
use crate::stored;

stored_names! {
    /// Where an intent stands.
    IntentState {
        /// Written, not begun.
        Intended = "intended",
        /// Begun; the outcome is unknown until a receipt or a look-up.
        Sending = "sending",
        /// The provider has it.
        Sent = "sent",
        /// The provider refused it for good.
        Failed = "failed",
        /// The gate refused it.
        Refused = "refused",
        /// It waits for the person's next message, which opens the window.
        Parked = "parked",
        /// Taken back before it was begun.
        Cancelled = "cancelled",
    }
}

/// The template by which a message goes, or is told of, when WhatsApp's window has closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fallback {
    /// Its name at the provider.
    pub name: String,
    /// The values of `{{1}}`, `{{2}}` and so on.
    pub variables: Vec<MessageText>,
}

/// An intent to send that is not resolved.
#[derive(Clone, Debug)]
pub struct Intent {
    /// Which; it travels in the status callback's path.
    pub id: OutboxId,
    /// `Intended` or `Sending`.
    pub state: IntentState,
    /// When the last send began.
    pub began_at: Option<Timestamp>,
    /// How often it was begun.
    pub attempts: u32,
    /// How often the provider's list was asked for it in vain.
    pub lookups: u32,
    /// The keyed digest of the body that was sent.
    pub body_digest: Option<Vec<u8>>,
    /// It is not to be begun, or looked for, again before this time.
    pub not_before: Option<Timestamp>,
    pub(crate) message: MessageId,
    pub(crate) follows: Option<MessageId>,
    pub(crate) resend: u32,
    pub(crate) purpose: Purpose,
    pub(crate) epoch: i64,
    fallback: Option<Fallback>,
    pub(crate) cause: Option<EventId>,
}

impl Intent {
    /// One that was just written.
    pub(crate) fn new(id: OutboxId, written: Resend) -> Self {
        let Resend { purpose, cause, message, follows, epoch, resend, fallback, .. } = written;
        let (began_at, body_digest, not_before) = (None, None, None);
        let (state, attempts, lookups) = (IntentState::Intended, 0, 0);
        Self {
            id,
            state,
            began_at,
            attempts,
            lookups,
            body_digest,
            not_before,
            message,
            follows,
            resend,
            purpose,
            epoch,
            fallback,
            cause,
        }
    }

    /// What sends the same again, after whatever kept it from arriving.
    pub(crate) fn again(&self, lane: Lane) -> Resend {
        Resend {
            lane,
            purpose: self.purpose,
            cause: self.cause,
            message: self.message,
            follows: self.follows,
            epoch: self.epoch,
            resend: self.resend + 1,
            repeats: Some(self.id),
            fallback: self.fallback.clone(),
        }
    }

    /// Why it is sent.
    #[must_use]
    pub const fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// The template by which it goes, or by which is told of it, after the window.
    #[must_use]
    pub const fn fallback(&self) -> Option<&Fallback> {
        self.fallback.as_ref()
    }

    /// The event that caused it.
    #[must_use]
    pub const fn cause(&self) -> Option<EventId> {
        self.cause
    }
}

/// An intent to send a message that is not the first.
#[derive(Clone, Debug)]
pub(crate) struct Resend {
    pub(crate) lane: Lane,
    pub(crate) purpose: Purpose,
    pub(crate) cause: Option<EventId>,
    pub(crate) message: MessageId,
    /// The part of the same answer that comes before it on the phone.
    pub(crate) follows: Option<MessageId>,
    /// The epoch under which the message was written: what was written before a STOP stays stale
    /// after the START.
    pub(crate) epoch: i64,
    /// How often it was sent before.
    pub(crate) resend: u32,
    /// The intent that it repeats, whose place it takes in the order of what goes out.
    pub(crate) repeats: Option<OutboxId>,
    pub(crate) fallback: Option<Fallback>,
}

/// The sealed form of what fills a template.
pub(crate) fn seal_variables(
    store: &Store,
    person: &Person,
    intent: OutboxId,
    fallback: &Fallback,
) -> Result<Vec<u8>> {
    let plain: Vec<&str> = fallback.variables.iter().map(MessageText::expose).collect();
    let plain = stored::write(Place::VARIABLES.name, &plain)?;
    person.seal(Place::VARIABLES, intent.0.as_bytes(), &plain, &store.entropy)
}

/// The template of an intent's row, if it has one.
pub(crate) fn fallback_of(
    person: &Person,
    intent: OutboxId,
    row: &Row,
) -> Result<Option<Fallback>> {
    let name: Option<String> = row.get("outbox.template")?;
    let sealed: Option<Vec<u8>> = row.get("outbox.variables")?;
    let (Some(name), Some(sealed)) = (name, sealed) else { return Ok(None) };
    let plain = person.open(Place::VARIABLES, intent.0.as_bytes(), &sealed)?;
    let values: Vec<String> = stored::read(Place::VARIABLES.name, &plain)?;
    Ok(Some(Fallback { name, variables: values.into_iter().map(MessageText::new).collect() }))
}

pub(crate) fn intent_of(person: &Person, row: &Row) -> Result<Intent> {
    let id: OutboxId = row.id("outbox.id")?;
    Ok(Intent {
        id,
        state: row.name("outbox.state", IntentState::from_name)?,
        message: row.id("outbox.message_id")?,
        follows: row.get::<Option<uuid::Uuid>>("outbox.follows")?.map(MessageId),
        resend: row.count("outbox.resend")?,
        cause: row.get::<Option<uuid::Uuid>>("outbox.event_id")?.map(EventId),
        purpose: row.name("outbox.purpose", Purpose::from_name)?,
        epoch: row.get("outbox.epoch")?,
        began_at: row.maybe_time("outbox.began_at")?,
        attempts: row.count("outbox.attempts")?,
        lookups: row.count("outbox.lookups")?,
        body_digest: row.get("outbox.body_digest")?,
        not_before: row.maybe_time("outbox.not_before")?,
        fallback: fallback_of(person, id, row)?,
    })
}
