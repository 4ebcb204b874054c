//! Sending once: the intent, the begin, and what takes a begin back.

use mila_domain::budget::Budget;
use mila_domain::gate::{self, Facts, Purpose, Verdict};
use mila_domain::pace::PACE;
use mila_domain::rate::Passage;
use mila_domain::{Address, Lane, MessageId, MessageText, OutboxId, Timestamp, stored_names};

use crate::conditions::Conditions;
use crate::engine::statement::statements;
use crate::engine::value::{Row, args};
use crate::error::{Result, StoreError};
use crate::letter::OutboundBody;
use crate::store::PersonTx;

statements! {
    INTEND = "INSERT INTO outbox
             (id, person_id, rank, message_id, epoch, purpose, state, created_at, resend)
         VALUES ($1, $2, $3, $4, $5, $6, 'intended', $7, $8)";
    EXPECT_CALLBACK = "INSERT INTO callback (outbox_id, person_id) VALUES ($1, $2)";
    CANCEL_INTENTS = "UPDATE outbox SET state = 'cancelled'
         WHERE person_id = $1 AND state IN ('intended', 'parked')";
    NEXT_INTENT = "SELECT id, state, message_id, purpose, epoch, began_at, attempts, lookups,
             body_digest, not_before
         FROM outbox WHERE person_id = $1 AND rank = $2 AND state IN ('intended', 'sending')
         ORDER BY seq LIMIT 1";
    OPEN_INTENTS = "SELECT COUNT(*) FROM outbox
         WHERE person_id = $1 AND state IN ('intended', 'sending')";
    GATE = "UPDATE outbox SET gate = $3, state = $4
         WHERE id = $1 AND person_id = $2 AND state = 'intended'";
    BEGIN_SEND = "UPDATE outbox SET gate = $3, state = 'sending', began_at = $4,
             body_digest = $5, attempts = attempts + 1, lookups = 0
         WHERE id = $1 AND person_id = $2 AND state = 'intended'";
    UNSEND = "UPDATE outbox SET state = 'intended', began_at = NULL, not_before = $3
         WHERE id = $1 AND person_id = $2 AND state = 'sending' AND provider_id IS NULL";
    LOOKED_UP = "UPDATE outbox SET lookups = lookups + 1
         WHERE id = $1 AND person_id = $2 AND state = 'sending'";
    FAIL_SEND = "UPDATE outbox SET state = 'failed', error_code = $3
         WHERE id = $1 AND person_id = $2 AND state = 'sending'";
    OWNED = "SELECT 1 FROM outbox WHERE person_id = $1 AND (provider_id = $2 OR second_id = $2)";
    TELL_FAILURES = "UPDATE outbox SET told = TRUE WHERE person_id = $1 AND told = FALSE
         AND (state = 'failed' OR delivery IN ('failed', 'undelivered'))
         RETURNING id";
    PACE_MARK = "SELECT pace_mark FROM address WHERE hash = $1";
    KEEP_PACE = "UPDATE address SET pace_mark = $2 WHERE hash = $1";
}

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
    /// It is not to be begun again before this time.
    pub not_before: Option<Timestamp>,
    message: MessageId,
    purpose: Purpose,
    epoch: i64,
}

/// What came of trying to begin a send.
#[derive(Clone, Debug)]
pub enum Begun {
    /// Send this now.
    Go {
        /// To whom.
        to: Address,
        /// What.
        body: OutboundBody,
        /// The template by which it goes, when the window has closed.
        template: Option<ByTemplate>,
    },
    /// There is nothing to send any more: a voice whose words stand beside it. The intent is
    /// closed.
    Gone,
    /// The recipient's pace allows it only then.
    Paced(Timestamp),
    /// The gate refused. The intent is closed; or parked, when the verdict says so.
    Refused(Verdict),
}

/// An approved template, and what fills it.
#[derive(Clone, Debug)]
pub struct ByTemplate {
    /// The provider's id of its content.
    pub content_sid: String,
    /// The values of `{{1}}`, `{{2}}` and so on.
    pub variables: Vec<MessageText>,
}

/// Which sending of a message an intent is.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Sending {
    /// The epoch under which the message was written.
    pub(crate) epoch: i64,
    /// How often it was sent before.
    pub(crate) resend: u32,
}

/// The gate's verdict, and what a message that passes needs.
struct Judged {
    verdict: Verdict,
    /// The address and its hash, which carries the pace.
    address: (Vec<u8>, Address),
    template: Option<ByTemplate>,
    /// Millionths of a US dollar.
    fee: u64,
}

impl PersonTx<'_> {
    pub(crate) async fn intend(
        &mut self,
        lane: Lane,
        purpose: Purpose,
        message: MessageId,
        now: Timestamp,
    ) -> Result<OutboxId> {
        let first = Sending { epoch: self.account.epoch, resend: 0 };
        self.intend_again(lane, purpose, message, first, now).await
    }

    pub(crate) async fn intend_again(
        &mut self,
        lane: Lane,
        purpose: Purpose,
        message: MessageId,
        sending: Sending,
        now: Timestamp,
    ) -> Result<OutboxId> {
        let id = OutboxId(self.store.entropy.id(now));
        let (person, Sending { epoch, resend }) = (self.person.id(), sending);
        let row = args![id, person, lane.rank(), message, epoch, purpose.name(), now, resend];
        self.tx.run(&INTEND, row).await?;
        self.tx.run(&EXPECT_CALLBACK, args![id, person]).await?;
        Ok(id)
    }

    pub(crate) async fn cancel_intents(&mut self) -> Result<()> {
        self.tx.run(&CANCEL_INTENTS, args![self.person.id()]).await?;
        self.drop_cancelled_voices().await
    }

    /// The oldest unsettled intent of a lane.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn next_intent(&mut self, lane: Lane) -> Result<Option<Intent>> {
        let row = self.tx.first(&NEXT_INTENT, args![self.person.id(), lane.rank()]).await?;
        row.map(|row| intent_of(&row)).transpose()
    }

    /// How many intents of all lanes are unsettled.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn open_intents(&mut self) -> Result<u32> {
        let row = self.tx.first(&OPEN_INTENTS, args![self.person.id()]).await?;
        row.map_or(Ok(0), |row| row.count(0, "outbox"))
    }

    /// Asks the gate and the pace, counts the fee as spent, and marks the intent as begun. The
    /// only way to a body.
    ///
    /// # Errors
    /// [`StoreError::Fenced`] when the intent was resolved since it was read, as by a callback;
    /// or when a text does not open.
    pub async fn begin_send(
        &mut self,
        intent: &Intent,
        conditions: &Conditions<'_>,
        now: Timestamp,
    ) -> Result<Begun> {
        let Judged { verdict, address: (hash, to), template, fee } =
            self.judge(intent, conditions, now).await?;
        if !verdict.lets_go() {
            return self.keep_back(intent, verdict).await;
        }
        let mark = match self.tx.first(&PACE_MARK, args![hash.clone()]).await? {
            Some(row) => row.maybe_time(0, "address.pace_mark")?,
            None => None,
        };
        match PACE.decide(mark, now) {
            Passage::Wait(until) => return Ok(Begun::Paced(until)),
            Passage::Go(mark) => self.tx.run(&KEEP_PACE, args![hash, mark]).await?,
        };
        let Some(body) = self.outbound_body(intent.message, now).await? else {
            self.close(intent, verdict, IntentState::Cancelled).await?;
            return Ok(Begun::Gone);
        };
        let digest = match &body {
            OutboundBody::Words(body) => Some(self.store.body_digest(body.expose())),
            OutboundBody::Voice => None,
        };
        let begun = args![intent.id, self.person.id(), verdict.name(), now, digest];
        if self.tx.run(&BEGIN_SEND, begun).await? != 1 {
            return Err(StoreError::Fenced);
        }
        if intent.attempts == 0 {
            self.spend(fee, now).await?;
        }
        Ok(Begun::Go { to, body, template: template.filter(|_| verdict == Verdict::Template) })
    }

    /// Gathers what the gate looks at, and asks it.
    async fn judge(
        &mut self,
        intent: &Intent,
        conditions: &Conditions<'_>,
        now: Timestamp,
    ) -> Result<Judged> {
        let (hash, to) = self.reply_address().await?;
        let template = self.template_for(intent, conditions).await?;
        let fee = match gate::window_is_open(self.account.last_inbound_at, now) {
            true => conditions.fees.message,
            false => conditions.fees.template,
        };
        let verdict = gate::decide(&Facts {
            state: self.account.state,
            epoch: self.account.epoch,
            written_under: intent.epoch,
            last_inbound_at: self.account.last_inbound_at,
            purpose: intent.purpose,
            suppressed: self.store.is_suppressed(&mut self.tx, hash.clone(), now).await?,
            offer: conditions.countries.offer(&to),
            // What was begun before is paid for.
            budget: match intent.attempts {
                0 => conditions.limits.decide(self.spent(now).await?, fee),
                _ => Budget::Left,
            },
            switch: self.switch().await?,
            template: template.is_some(),
            now,
        });
        Ok(Judged { verdict, address: (hash, to), template, fee })
    }

    /// The approved template of an intent; for a reply, the one that tells of it.
    async fn template_for(
        &mut self,
        intent: &Intent,
        conditions: &Conditions<'_>,
    ) -> Result<Option<ByTemplate>> {
        let (name, variables) = match intent.purpose {
            Purpose::Reply => (conditions.answer_waits.to_owned(), vec![]),
            Purpose::AnswerWaits => match self.template_of(intent.id).await? {
                Some(filled) => (filled.name, filled.variables),
                None => return Ok(None),
            },
            Purpose::Fixed | Purpose::Farewell => return Ok(None),
        };
        let content_sid = self.approved(&name).await?;
        Ok(content_sid.map(|content_sid| ByTemplate { content_sid, variables }))
    }

    /// Closes or parks an intent by the gate's verdict.
    async fn keep_back(&mut self, intent: &Intent, verdict: Verdict) -> Result<Begun> {
        let state = match verdict {
            Verdict::Parked => IntentState::Parked,
            _ => IntentState::Refused,
        };
        self.close(intent, verdict, state).await?;
        Ok(Begun::Refused(verdict))
    }

    /// Takes an intent that was not begun out of the queue, with the gate's verdict.
    async fn close(&mut self, intent: &Intent, verdict: Verdict, state: IntentState) -> Result<()> {
        let row = args![intent.id, self.person.id(), verdict.name(), state.name()];
        let closed = self.tx.run(&GATE, row).await? == 1;
        if !closed {
            return Err(StoreError::Fenced);
        }
        match state {
            IntentState::Parked => Ok(()),
            _ => self.drop_unsent_voice(intent.message).await,
        }
    }

    /// Takes a begin back: the provider certainly does not have the message. It is begun
    /// again no sooner than `not_before`.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn unsend(&mut self, intent: OutboxId, not_before: Timestamp) -> Result<()> {
        self.tx.run(&UNSEND, args![intent, self.person.id(), not_before]).await.map(|_| ())
    }

    /// Counts a look-up in vain.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn looked_up(&mut self, intent: OutboxId) -> Result<()> {
        self.tx.run(&LOOKED_UP, args![intent, self.person.id()]).await.map(|_| ())
    }

    /// Closes an intent that the provider refused for good. What carried a voice is to be said
    /// in words.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn fail_send(
        &mut self,
        intent: &Intent,
        code: Option<u32>,
        now: Timestamp,
    ) -> Result<()> {
        let failed = args![intent.id, self.person.id(), code.map(i64::from)];
        self.tx.run(&FAIL_SEND, failed).await?;
        if self.carried_voice(intent.id).await?.is_none() {
            return Ok(());
        }
        self.drop_unsent_voice(intent.message).await?;
        self.told_of(intent.id).await?;
        let again = Sending { epoch: intent.epoch, resend: 1 };
        let lane = Lane::Conversation;
        self.intend_again(lane, intent.purpose, intent.message, again, now).await.map(|_| ())
    }

    /// Whether an intent of this person owns the provider's message already.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn owns(&mut self, provider_id: &str) -> Result<bool> {
        Ok(self.tx.first(&OWNED, args![self.person.id(), provider_id]).await?.is_some())
    }

    /// How many failed deliveries the person was not told of yet; from now on they were.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn tell_failures(&mut self) -> Result<usize> {
        Ok(self.tx.all(&TELL_FAILURES, args![self.person.id()]).await?.len())
    }
}

fn intent_of(row: &Row) -> Result<Intent> {
    Ok(Intent {
        id: row.id(0, "outbox.id")?,
        state: row.name(1, "outbox.state", IntentState::from_name)?,
        message: row.id(2, "outbox.message_id")?,
        purpose: row.name(3, "outbox.purpose", Purpose::from_name)?,
        epoch: row.get(4, "outbox.epoch")?,
        began_at: row.maybe_time(5, "outbox.began_at")?,
        attempts: row.count(6, "outbox.attempts")?,
        lookups: row.count(7, "outbox.lookups")?,
        body_digest: row.get(8, "outbox.body_digest")?,
        not_before: row.maybe_time(9, "outbox.not_before")?,
    })
}
