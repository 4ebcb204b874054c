//! The question that a person was asked and that waits for its answer.
//!
//! At most one is open, so that a `yes` can mean one thing only. Opening one closes the one
//! before.

use mila_domain::{QuestionId, QuestionKind, Timestamp, words};

use crate::arrival::Arrival;
use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::value::args;
use crate::error::{Result, StoreError};
use crate::forgetting::Forgetting;
use crate::scope::PersonTx;

statements! {
    OPEN_QUESTION = "INSERT INTO question (id, person_id, kind, opened_at, expires_at, sealed)
         VALUES ($1, $2, $3, $4, $5, $6)";
    CLOSE_QUESTION = "UPDATE question SET closed_at = $2, outcome = $3
         WHERE person_id = $1 AND closed_at IS NULL";
    // In two branches, each found by its own index.
    ASKS = "SELECT m.asks FROM outbox o JOIN message m ON m.id = o.message_id
         WHERE o.person_id = $1 AND o.provider_id = $2 AND m.person_id = $1
         UNION ALL SELECT m.asks FROM outbox o JOIN message m ON m.id = o.message_id
         WHERE o.person_id = $1 AND o.second_id = $2 AND m.person_id = $1";
}

/// How a question ended before its time, when another one took its place.
const REPLACED: &str = "replaced";

/// A question that waits for its answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OpenQuestion {
    /// Which.
    pub id: QuestionId,
    /// What was asked.
    pub kind: QuestionKind,
    /// When.
    pub opened_at: Timestamp,
    /// Until when it may be answered, if not for ever.
    pub expires_at: Option<Timestamp>,
}

impl OpenQuestion {
    /// Whether what was said `at` that time may answer it.
    #[must_use]
    pub fn awaits(&self, at: Timestamp) -> bool {
        self.expires_at.is_none_or(|end| at < end)
    }

    /// The open question beside an account, if there is one.
    pub(crate) fn of_row(row: &Row) -> Result<Option<Self>> {
        let Some(kind) = row.get::<Option<String>>("question.question_kind")? else {
            return Ok(None);
        };
        // A kind that is not ours a newer program has asked.
        let kind = QuestionKind::from_name(&kind);
        let kind = kind.ok_or(StoreError::Newer { place: "question.kind" })?;
        let id = row.id("question.question_id")?;
        let opened_at = row.time("question.question_opened_at")?;
        let expires_at = row.maybe_time("question.question_expires_at")?;
        Ok(Some(Self { id, kind, opened_at, expires_at }))
    }
}

/// The question that is open.
#[derive(Debug)]
pub struct Questions<'t, 's>(pub(crate) &'t mut PersonTx<'s>);

impl Questions<'_, '_> {
    /// Opens a question; the one before, if any was open, is closed and given back.
    pub fn open(
        &mut self,
        kind: QuestionKind,
        expires_at: Option<Timestamp>,
        now: Timestamp,
    ) -> Option<OpenQuestion> {
        let id = QuestionId(self.0.store.entropy.id(now));
        self.open_as(OpenQuestion { id, kind, opened_at: now, expires_at }, None)
    }

    /// Opens a question about something that is forgotten or corrected when the person agrees.
    ///
    /// # Errors
    /// When the cipher refuses.
    pub fn open_about(
        &mut self,
        kind: QuestionKind,
        about: &Forgetting,
        expires_at: Timestamp,
        now: Timestamp,
    ) -> Result<Option<OpenQuestion>> {
        let id = QuestionId(self.0.store.entropy.id(now));
        let sealed = self.0.seal_about(id, about)?;
        let question = OpenQuestion { id, kind, opened_at: now, expires_at: Some(expires_at) };
        Ok(self.open_as(question, Some(sealed)))
    }

    fn open_as(&mut self, open: OpenQuestion, sealed: Option<Vec<u8>>) -> Option<OpenQuestion> {
        let before = self.close(REPLACED, open.opened_at);
        let OpenQuestion { id, kind, opened_at, expires_at } = open;
        let row = args![id, self.0.person.id(), kind.name(), opened_at, expires_at, sealed];
        self.0.tx.run(&OPEN_QUESTION, row);
        self.0.question = Some(open);
        before
    }

    /// Closes the open question; `outcome` says how, as a code.
    pub fn close(&mut self, outcome: &str, now: Timestamp) -> Option<OpenQuestion> {
        let open = self.0.question.take()?;
        self.0.tx.run(&CLOSE_QUESTION, args![self.0.person.id(), now, outcome]);
        Some(open)
    }

    /// Whether a reaction answers the open question: it is to a message that asks it, and one that
    /// says something.
    ///
    /// # Errors
    /// When the database refuses.
    pub(crate) async fn is_answered_by(&mut self, reaction: &Arrival) -> Result<bool> {
        let (Some(open), Some(to)) = (self.0.question, &reaction.reply_to) else {
            return Ok(false);
        };
        if !words::is_thumbs_up(reaction.text.expose()) {
            return Ok(false);
        }
        let row = self.0.tx.first(&ASKS, args![self.0.person.id(), to.as_str()]).await?;
        let asks = row.map(|row| row.maybe_name("message.asks", QuestionKind::from_name));
        Ok(asks.transpose()?.flatten() == Some(open.kind))
    }
}
