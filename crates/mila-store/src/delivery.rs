//! What becomes of a send: the receipt, and what status callbacks say of it.

use mila_domain::delivery::Delivery;
use mila_domain::gate::Purpose;
use mila_domain::{Lane, OutboxId, PersonId, Timestamp};

use crate::engine::statement::statements;
use crate::engine::value::args;
use crate::error::{Result, StoreError};
use crate::outbox::Sending;
use crate::seal::Person;
use crate::store::{PersonTx, Store};

/// How often a message that failed on its way is sent again.
const MOST_RESENDS: u32 = 2;

statements! {
    CALLBACK_PERSON = "SELECT person_id FROM callback WHERE outbox_id = $1";
    RECEIPT = "UPDATE outbox SET provider_id = $3, state = 'sent'
         WHERE id = $1 AND person_id = $2 AND provider_id IS NULL";
    SECOND_ID = "UPDATE outbox SET second_id = $3
         WHERE id = $1 AND person_id = $2 AND provider_id <> $3";
    REPORTED = "SELECT rank, message_id, purpose, delivery, resend, epoch FROM outbox
         WHERE id = $1 AND person_id = $2";
    DELIVERY = "UPDATE outbox SET delivery = $3, error_code = COALESCE($4, error_code)
         WHERE id = $1 AND person_id = $2";
    TOLD = "UPDATE outbox SET told = TRUE WHERE id = $1 AND person_id = $2";
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
    /// Recorded; and audio that was kept for it is needed no longer.
    VoiceDelivered,
    /// The message will be sent again.
    Resending,
    /// Nobody waits for this; nothing was written.
    Unknown,
}

/// What an id was to its intent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Resolved {
    /// The first that it has got.
    First,
    /// The one it had.
    Known,
    /// Another than the one it had.
    Second,
}

impl Store {
    /// Records that the provider has the message. A fact, so no fence is asked.
    ///
    /// # Errors
    /// When the database refuses; the outcome of the intent then stays unknown.
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
        let resolved = tx.resolve_id(intent, provider_id).await?;
        tx.commit().await?;
        Ok(if resolved == Resolved::Second { Delivered::SecondId } else { Delivered::Recorded })
    }

    /// Records a status callback: resolves its intent if its outcome is unknown, and moves the
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
        let resolved = tx.resolve_id(intent, &report.provider_id).await?;
        let delivered = match resolved {
            Resolved::Second => Delivered::SecondId,
            Resolved::First | Resolved::Known => {
                tx.move_delivery(intent, report, resolved == Resolved::First, now).await?
            }
        };
        tx.commit().await?;
        Ok(delivered)
    }
}

impl PersonTx<'_> {
    /// Moves the delivery state, and wakes the lane when there is something for it to do: its
    /// worker may wait for an id that is `fresh`, or the message is to be sent again.
    async fn move_delivery(
        &mut self,
        intent: OutboxId,
        report: &Report,
        fresh: bool,
        now: Timestamp,
    ) -> Result<Delivered> {
        let known = self
            .tx
            .first(&REPORTED, args![intent, self.person.id()])
            .await?
            .ok_or(StoreError::Unknown { place: "outbox.id" })?;
        let lane = Lane::from_rank(known.get(0, "outbox.rank")?)
            .ok_or(StoreError::Unknown { place: "outbox.rank" })?;
        if fresh {
            self.poke(lane, now).await?;
        }
        let Some(next) = report.delivery else { return Ok(Delivered::Recorded) };
        let before: Option<String> = known.get(3, "outbox.delivery")?;
        let before = before.as_deref().and_then(Delivery::from_name);
        let after = before.map_or(next, |before| before.after(next));
        if before == Some(after) {
            return Ok(Delivered::Recorded);
        }
        let code = report.error_code.map(i64::from);
        let moved = args![intent, self.person.id(), after.name(), code];
        self.tx.run(&DELIVERY, moved).await?;
        let message = known.id(1, "outbox.message_id")?;
        let over = after.is_failure() || after.is_delivered();
        let voice = over && self.carried_voice(intent).await?.is_some();
        if voice {
            self.drop_voice(message, &report.provider_id).await?;
            if after.is_delivered() && self.account.voice_told_at.is_none() {
                self.voice_told(now).await?;
            }
        }
        let resends = known.count(4, "outbox.resend")?;
        // What cannot be heard is read: without its voice the message has its words.
        let again = after.is_failure() && (report.may_pass || voice) && resends < MOST_RESENDS;
        if !again {
            return Ok(if voice { Delivered::VoiceDelivered } else { Delivered::Recorded });
        }
        let purpose = known.name(2, "outbox.purpose", Purpose::from_name)?;
        // What was written before a STOP stays stale after the START.
        let again = Sending { epoch: known.get(5, "outbox.epoch")?, resend: resends + 1 };
        let next = self.intend_again(lane, purpose, message, again, now).await?;
        if let Some(filled) = self.template_of(intent).await? {
            self.go_by(next, &filled).await?;
        }
        self.told_of(intent).await?;
        self.poke(lane, now).await?;
        Ok(Delivered::Resending)
    }

    /// The person need not be told that this failed.
    pub(crate) async fn told_of(&mut self, intent: OutboxId) -> Result<()> {
        self.tx.run(&TOLD, args![intent, self.person.id()]).await.map(|_| ())
    }

    /// Gives the intent its provider's id.
    async fn resolve_id(&mut self, intent: OutboxId, provider_id: &str) -> Result<Resolved> {
        let id = args![intent, self.person.id(), provider_id];
        let resolved = if self.tx.run(&RECEIPT, id.clone()).await? == 1 {
            Resolved::First
        } else if self.tx.run(&SECOND_ID, id).await? == 1 {
            Resolved::Second
        } else {
            return Ok(Resolved::Known);
        };
        self.expect_copy(intent, provider_id).await?;
        Ok(resolved)
    }
}
