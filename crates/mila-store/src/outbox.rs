//! Sending once: the intent, the begin, the receipt, and what callbacks say of it.

use mila_domain::delivery::Delivery;
use mila_domain::gate::{self, Facts, Purpose, Verdict};
use mila_domain::pace::{self, Pace};
use mila_domain::turn::Step;
use mila_domain::{
    Address, Lane, MessageId, MessageText, OutboxId, PersonId, Timestamp, TurnId, stored_names,
    whatsapp,
};

use crate::engine::statement::statements;
use crate::engine::value::{Row, args};
use crate::error::{Result, StoreError};
use crate::ingest::TEXT;
use crate::seal::Person;
use crate::store::{PersonTx, Store};

/// How often a message that failed on its way is sent again.
const MOST_RESENDS: u32 = 2;

statements! {
    INTEND = "INSERT INTO outbox
             (id, person_id, rank, message_id, epoch, purpose, state, created_at, resend)
         VALUES ($1, $2, $3, $4, $5, $6, 'intended', $7, $8)";
    EXPECT_CALLBACK = "INSERT INTO callback (outbox_id, person_id) VALUES ($1, $2)";
    CALLBACK_PERSON = "SELECT person_id FROM callback WHERE outbox_id = $1";
    CANCEL_INTENTS = "UPDATE outbox SET state = 'cancelled'
         WHERE person_id = $1 AND state = 'intended'";
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
    RECEIPT = "UPDATE outbox SET provider_id = $3, state = 'sent'
         WHERE id = $1 AND person_id = $2 AND provider_id IS NULL";
    SECOND_ID = "UPDATE outbox SET second_id = $3
         WHERE id = $1 AND person_id = $2 AND provider_id <> $3";
    FAIL_SEND = "UPDATE outbox SET state = 'failed', error_code = $3
         WHERE id = $1 AND person_id = $2 AND state = 'sending'";
    OWNED = "SELECT 1 FROM outbox WHERE person_id = $1 AND (provider_id = $2 OR second_id = $2)";
    REPORTED = "SELECT rank, message_id, purpose, delivery, resend, state FROM outbox
         WHERE id = $1 AND person_id = $2";
    DELIVERY = "UPDATE outbox SET delivery = $3, error_code = COALESCE($4, error_code)
         WHERE id = $1 AND person_id = $2";
    TOLD = "UPDATE outbox SET told = TRUE WHERE id = $1 AND person_id = $2";
    TELL_FAILURES = "UPDATE outbox SET told = TRUE WHERE person_id = $1 AND told = FALSE
         AND (state = 'failed' OR delivery IN ('failed', 'undelivered'))
         RETURNING id";
    READ_MESSAGE = "SELECT sealed, turn_id, part FROM message WHERE id = $1 AND person_id = $2";
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
        /// Taken back before it was begun.
        Cancelled = "cancelled",
    }
}

/// An intent to send that is not settled.
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
        body: MessageText,
    },
    /// The recipient's pace allows it only then.
    Paced(Timestamp),
    /// The gate refused; the intent is closed.
    Refused(Verdict),
}

/// What a status callback says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The provider's id of the message.
    pub provider_id: String,
    /// How far it got; `None` for a status we do not know.
    pub delivery: Option<Delivery>,
    /// The provider's error code, on failure.
    pub error_code: Option<u32>,
    /// Whether that code may pass, so that sending again makes sense.
    pub may_pass: bool,
}

/// What became of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Delivered {
    /// Recorded.
    Recorded,
    /// Recorded; and it names a second message for one intent, which must never happen.
    SecondId,
    /// The message will be sent again.
    Resending,
    /// Nobody waits for this; nothing was written.
    Unknown,
}

impl PersonTx<'_> {
    pub(crate) async fn intend(
        &mut self,
        lane: Lane,
        purpose: Purpose,
        message: MessageId,
        now: Timestamp,
    ) -> Result<OutboxId> {
        self.intend_again(lane, purpose, message, 0, now).await
    }

    async fn intend_again(
        &mut self,
        lane: Lane,
        purpose: Purpose,
        message: MessageId,
        resend: u32,
        now: Timestamp,
    ) -> Result<OutboxId> {
        let id = OutboxId(self.store.entropy.id(now));
        let (person, epoch) = (self.person.id(), self.account.epoch);
        let row = args![id, person, lane.rank(), message, epoch, purpose.name(), now, resend];
        self.tx.run(&INTEND, row).await?;
        self.tx.run(&EXPECT_CALLBACK, args![id, person]).await?;
        Ok(id)
    }

    pub(crate) async fn cancel_intents(&mut self) -> Result<()> {
        self.tx.run(&CANCEL_INTENTS, args![self.person.id()]).await.map(|_| ())
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

    /// Asks the gate and the pace, and marks the intent as begun. The only way to a body.
    ///
    /// # Errors
    /// [`StoreError::Fenced`] when the intent was settled since it was read, as by a callback;
    /// or when a text does not open.
    pub async fn begin_send(&mut self, intent: &Intent, now: Timestamp) -> Result<Begun> {
        let verdict = gate::decide(&Facts {
            state: self.account.state,
            epoch: self.account.epoch,
            written_under: intent.epoch,
            last_inbound_at: self.account.last_inbound_at,
            purpose: intent.purpose,
            now,
        });
        if verdict != Verdict::Pass {
            let refused = IntentState::Refused.name();
            let row = args![intent.id, self.person.id(), verdict.name(), refused];
            let closed = self.tx.run(&GATE, row).await? == 1;
            return closed.then_some(Begun::Refused(verdict)).ok_or(StoreError::Fenced);
        }
        let (hash, to) = self.reply_address().await?;
        let mark = match self.tx.first(&PACE_MARK, args![hash.clone()]).await? {
            Some(row) => row.maybe_time(0, "address.pace_mark")?,
            None => None,
        };
        match pace::decide(mark, now) {
            Pace::Wait(until) => return Ok(Begun::Paced(until)),
            Pace::Go(mark) => self.tx.run(&KEEP_PACE, args![hash, mark]).await?,
        };
        let body = self.body(intent.message).await?;
        let digest = self.store.body_digest(body.expose());
        let begun = args![intent.id, self.person.id(), verdict.name(), now, digest];
        let marked = self.tx.run(&BEGIN_SEND, begun).await? == 1;
        marked.then_some(Begun::Go { to, body }).ok_or(StoreError::Fenced)
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

    /// Closes an intent that the provider refused for good.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn fail_send(&mut self, intent: OutboxId, code: Option<u32>) -> Result<()> {
        let code = code.map(i64::from);
        self.tx.run(&FAIL_SEND, args![intent, self.person.id(), code]).await.map(|_| ())
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

    async fn body(&mut self, message: MessageId) -> Result<MessageText> {
        let row = self
            .tx
            .first(&READ_MESSAGE, args![message, self.person.id()])
            .await?
            .ok_or(StoreError::Unknown { place: "outbox.message_id" })?;
        if let Some(sealed) = row.get::<Option<Vec<u8>>>(0, TEXT.0)? {
            let text = self.person.open_text(TEXT, message.0.as_bytes(), &sealed)?;
            return Ok(MessageText::new(text));
        }
        let turn: TurnId = row.id(1, "message.turn_id")?;
        let part = row.count(2, "message.part")? as usize;
        let Some(Step::Answered(answer)) = self.steps(turn).await?.pop() else {
            return Err(StoreError::Unknown { place: "message.turn_id" });
        };
        whatsapp::compose(&answer.text())
            .into_iter()
            .nth(part)
            .map(MessageText::new)
            .ok_or(StoreError::Unknown { place: "message.part" })
    }

    /// Gives the intent its provider's id; `true` when it has another one already.
    async fn settle_id(&mut self, intent: OutboxId, provider_id: &str) -> Result<bool> {
        let id = args![intent, self.person.id(), provider_id];
        if self.tx.run(&RECEIPT, id.clone()).await? == 1 {
            return Ok(false);
        }
        Ok(self.tx.run(&SECOND_ID, id).await? == 1)
    }
}

impl Store {
    /// Records that the provider has the message. A fact, so no fence is asked.
    ///
    /// # Errors
    /// When the database refuses; the intent then stays in doubt.
    pub async fn receipt(
        &self,
        person: &Person,
        intent: OutboxId,
        provider_id: &str,
    ) -> Result<Delivered> {
        let mut tx = match self.begin_for("receipt", person).await {
            Err(StoreError::NoSuchPerson) => return Ok(Delivered::Unknown),
            other => other?,
        };
        let second = tx.settle_id(intent, provider_id).await?;
        tx.commit().await?;
        Ok(if second { Delivered::SecondId } else { Delivered::Recorded })
    }

    /// Records a status callback: settles its intent if that is in doubt, and moves the
    /// delivery state forward only.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn report(
        &self,
        intent: OutboxId,
        report: &Report,
        now: Timestamp,
    ) -> Result<Delivered> {
        let mut tx = self.engine.begin("report").await?;
        let Some(row) = tx.first(&CALLBACK_PERSON, args![intent]).await? else {
            return Ok(Delivered::Unknown);
        };
        let id: PersonId = row.id(0, "callback.person_id")?;
        let person = self.unwrap_person(&mut tx, id).await?;
        let mut tx = self.enter(tx, person).await?;
        let second = tx.settle_id(intent, &report.provider_id).await?;
        let resent = !second && tx.move_delivery(intent, report, now).await?;
        tx.commit().await?;
        Ok(match (second, resent) {
            (true, _) => Delivered::SecondId,
            (false, true) => Delivered::Resending,
            (false, false) => Delivered::Recorded,
        })
    }
}

impl PersonTx<'_> {
    /// Moves the delivery state; whether the message will be sent again.
    async fn move_delivery(
        &mut self,
        intent: OutboxId,
        report: &Report,
        now: Timestamp,
    ) -> Result<bool> {
        let known = self
            .tx
            .first(&REPORTED, args![intent, self.person.id()])
            .await?
            .ok_or(StoreError::Unknown { place: "outbox.id" })?;
        let lane = Lane::from_rank(known.get(0, "outbox.rank")?)
            .ok_or(StoreError::Unknown { place: "outbox.rank" })?;
        // A worker may be waiting for exactly this id.
        self.poke(lane, now).await?;
        let Some(next) = report.delivery else { return Ok(false) };
        let before: Option<String> = known.get(3, "outbox.delivery")?;
        let before = before.as_deref().and_then(Delivery::from_name);
        let after = before.map_or(next, |before| before.after(next));
        if before == Some(after) {
            return Ok(false);
        }
        let code = report.error_code.map(i64::from);
        let moved = args![intent, self.person.id(), after.name(), code];
        self.tx.run(&DELIVERY, moved).await?;
        let resends = known.count(4, "outbox.resend")?;
        if !(after.is_failure() && report.may_pass && resends < MOST_RESENDS) {
            return Ok(false);
        }
        let message = known.id(1, "outbox.message_id")?;
        let purpose = known.name(2, "outbox.purpose", Purpose::from_name)?;
        self.intend_again(lane, purpose, message, resends + 1, now).await?;
        self.tx.run(&TOLD, args![intent, self.person.id()]).await?;
        Ok(true)
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
