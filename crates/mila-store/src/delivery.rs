//! What becomes of a send: the receipt, and what status callbacks say of it.

use mila_domain::delivery::{Afterwards, Delivery};
use mila_domain::gate::Purpose;
use mila_domain::{Lane, MessageId, OutboxId, PersonId, Timestamp};

use crate::deletion::keep_audio_until;
use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::tx::{Asked, Tx};
use crate::engine::value::args;
use crate::error::{Result, StoreError};
use crate::intent::{Intent, intent_of};
use crate::lanes::{Claim, RELEASE, due_again, release_args};
use crate::recording::AUDIO_FOR;
use crate::scope::{Entering, PersonTx};
use crate::seal::Person;
use crate::store::Store;
use crate::undelivered::FailureCause;
use crate::voice_note::{CALLBACK_PERSON, CARRIED, NOTE_OF_INTENT};

statements! {
    // Words have a digest; what was begun without one carried a voice.
    RECEIPT = "UPDATE outbox SET provider_id = $3, state = 'sent', sent_at = $4
         WHERE id = $1 AND person_id = $2 AND provider_id IS NULL
         RETURNING body_digest IS NOT NULL AS words";
    SECOND_ID = "UPDATE outbox SET second_id = $3
         WHERE id = $1 AND person_id = $2 AND provider_id <> $3";
    // And whether a part of the same answer waits for word of it.
    REPORTED = "SELECT o.id, o.state, o.lane, o.message_id, o.event_id, o.purpose, o.delivery,
             o.resend, o.epoch, o.template, o.variables, o.follows, o.began_at, o.attempts,
             o.lookups, o.body_digest, o.not_before, EXISTS (
                 SELECT 1 FROM outbox f WHERE f.person_id = $2 AND f.lane = o.lane
                 AND f.state IN ('intended', 'sending') AND f.follows = o.message_id) AS followed,
             m.turn_id IS NOT NULL AS answers
         FROM outbox o LEFT JOIN message m ON m.id = o.message_id AND m.person_id = $2
         WHERE o.id = $1 AND o.person_id = $2";
    // What had failed and arrived after all is no loss that the model is told of.
    DELIVERY = "UPDATE outbox SET delivery = $3, error_code = COALESCE($4, error_code), untold = $5,
             unheard = $6 OR unheard
                 AND COALESCE(delivery, '') NOT IN ('failed', 'undelivered', 'canceled')
         WHERE id = $1 AND person_id = $2";
    // Whether a lane has anything to look at: what waits, or a turn that is open.
    UNSEEN = "SELECT 1 AS found FROM event
         WHERE person_id = $1 AND lane = $2 AND state = 'waiting'
         UNION ALL SELECT 1 AS found FROM turn
         WHERE person_id = $1 AND state = 'open' AND $2 = 'conversation' LIMIT 1";
}

/// What a status callback says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The provider's id of the message.
    pub provider_id: String,
    /// How far it got; `None` for a status we do not know.
    pub delivery: Option<Delivery>,
    /// Why it failed, if it did.
    pub cause: FailureCause,
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
    /// It failed, and is sent again when the person writes.
    Waiting,
    /// It failed, and is not sent again.
    Lost,
    /// Nobody waits for this; nothing was written.
    Unknown,
}

/// What is left in a lane after a send.
#[derive(Clone, Debug)]
pub enum Left {
    /// Nothing: the lane was given back.
    Released(Option<Timestamp>),
    /// This is to be sent next.
    Unsent(Box<Intent>),
    /// Something waits to be looked at.
    Unseen,
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

/// What a provider's id was to an intent, as it was asked.
#[derive(Clone, Copy, Debug)]
struct AskedId {
    intent: OutboxId,
    now: Timestamp,
    receipt: Asked,
    more: Option<AskedMore>,
}

/// What is wanted of an intent that had an id already, or carried a voice.
#[derive(Clone, Copy, Debug)]
struct AskedMore {
    second: Asked,
    carried: Asked,
    noted: Asked,
}

fn ask_more(tx: &mut Tx, person: PersonId, intent: OutboxId, provider_id: &str) -> AskedMore {
    AskedMore {
        second: tx.ask(&SECOND_ID, args![intent, person, provider_id]),
        carried: tx.ask(&CARRIED, args![intent, person]),
        noted: tx.ask(&NOTE_OF_INTENT, args![intent, person]),
    }
}

/// What came of giving an intent its provider's id.
struct Identified {
    resolved: Resolved,
    voice: bool,
}

impl Identified {
    const fn delivered(&self) -> Delivered {
        match self.resolved {
            Resolved::Second => Delivered::SecondId,
            Resolved::First | Resolved::Known => Delivered::Recorded,
        }
    }
}

impl Entering<'_> {
    /// Asks whether a lane has anything to look at.
    fn ask_unseen(&mut self, lane: Lane) -> Asked {
        self.tx.ask(&UNSEEN, args![self.person.id(), lane.name()])
    }

    /// Gives the intent its provider's id, unless it has one. A fact, and one that no other
    /// person's rows can be changed by, so it travels with the lock.
    fn ask_id(&mut self, intent: OutboxId, provider_id: &str, now: Timestamp) -> AskedId {
        let id = args![intent, self.person.id(), provider_id, now];
        AskedId { intent, now, receipt: self.tx.ask(&RECEIPT, id), more: None }
    }
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
        now: Timestamp,
    ) -> Result<Delivered> {
        let tx = self.engine.begin("receipt").await?;
        let mut entering = self.entering(tx, person.clone());
        let asked = entering.ask_id(intent, provider_id, now);
        let mut tx = match entering.enter_person().await {
            Err(StoreError::NoSuchPerson) => return Ok(Delivered::Unknown),
            other => other?,
        };
        let id = tx.identified(asked, provider_id).await?;
        tx.commit().await?;
        Ok(id.delivered())
    }

    /// Records that the provider has the message, as [`Store::receipt`] does; and gives the lane
    /// back in the same transaction, when nothing is left in it.
    ///
    /// # Errors
    /// When the database refuses; the outcome of the intent then stays unknown.
    pub async fn receipt_and_release(
        &self,
        claim: &Claim,
        intent: OutboxId,
        provider_id: &str,
        now: Timestamp,
    ) -> Result<(Delivered, Left)> {
        let tx = self.engine.begin("receipt and release").await?;
        let mut entering = self.entering(tx, claim.person.clone());
        let asked = entering.ask_id(intent, provider_id, now);
        let next = entering.ask_intent(claim.lane);
        let unseen = entering.ask_unseen(claim.lane);
        let mut tx = match entering.enter_person().await {
            Err(StoreError::NoSuchPerson) => return Ok((Delivered::Unknown, Left::Unseen)),
            other => other?,
        };
        let delivered = tx.identified(asked, provider_id).await?.delivered();
        let unseen = tx.tx.row(unseen).await?.is_some();
        let left = match tx.outbox().next(next).await {
            Ok(Some(intent)) => Left::Unsent(Box::new(intent)),
            Ok(None) if unseen => Left::Unseen,
            // What cannot be read is met by the next look; the receipt is a fact.
            Err(error) if error.damage().is_some() => Left::Unseen,
            Err(error) => return Err(error),
            Ok(None) => {
                let released = tx.tx.ask(&RELEASE, release_args(claim, None));
                return Ok((delivered, Left::Released(due_again(tx.finish().await?, released)?)));
            }
        };
        tx.commit().await?;
        Ok((delivered, left))
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
        let wrapped: Vec<u8> = row.get("person.wrapped_key")?;
        let person = self.keys.person(row.id("callback.person_id")?, &wrapped)?;
        let mut entering = self.entering(tx, person);
        let mut asked = entering.ask_id(intent, &report.provider_id, now);
        // Nearly always its id is known.
        let person = entering.person.id();
        asked.more = Some(ask_more(&mut entering.tx, person, intent, &report.provider_id));
        let known = entering.tx.ask(&REPORTED, args![intent, entering.person.id()]);
        let mut tx = entering.enter_person().await?;
        let id = tx.identified(asked, &report.provider_id).await?;
        let delivered = match id.resolved {
            Resolved::Second => Delivered::SecondId,
            Resolved::First | Resolved::Known => {
                let known = tx.tx.row(known).await?;
                let known = known.ok_or(StoreError::Unknown { place: "outbox.id" })?;
                tx.move_delivery(intent, report, &id, &known, now)?
            }
        };
        tx.commit().await?;
        Ok(delivered)
    }
}

impl PersonTx<'_> {
    /// What came of giving an intent its id. The provider makes a copy of a voice that it
    /// fetches: that is deleted when its time is over.
    async fn identified(&mut self, asked: AskedId, provider_id: &str) -> Result<Identified> {
        let words = match self.tx.row(asked.receipt).await? {
            Some(row) => Some(row.get("outbox.words")?),
            None => None,
        };
        if words == Some(true) {
            return Ok(Identified { resolved: Resolved::First, voice: false });
        }
        let person = self.person.id();
        let AskedMore { second, carried, noted } = match asked.more {
            Some(more) => more,
            None => ask_more(&mut self.tx, person, asked.intent, provider_id),
        };
        let second = self.tx.changed(second).await? == 1;
        let carried = self.tx.row(carried).await?;
        let noted = self.tx.row(noted).await?.is_some();
        let resolved = match (words, second) {
            (Some(_), _) => Resolved::First,
            (None, true) => Resolved::Second,
            (None, false) => Resolved::Known,
        };
        if let Some(carried) = carried.as_ref().filter(|_| resolved != Resolved::Known) {
            // By a clock that was wrong it may be said to be made in the future, and goes no later.
            let made_at = carried.time("message.at")?.min(asked.now);
            // Without its note the voice has arrived already, by another copy: this one goes now.
            let until = if noted { made_at + AUDIO_FOR } else { made_at };
            keep_audio_until(&mut self.tx, provider_id, made_at, until);
        }
        Ok(Identified { resolved, voice: carried.is_some() })
    }

    /// Moves the delivery state, and wakes the lane when there is something for it to do: its
    /// worker may wait for an id that is the first, or the message is to be sent again.
    fn move_delivery(
        &mut self,
        intent: OutboxId,
        report: &Report,
        id: &Identified,
        known: &Row,
        now: Timestamp,
    ) -> Result<Delivered> {
        let lane = known.name("outbox.lane", Lane::from_name)?;
        if id.resolved == Resolved::First {
            self.lanes().poke(lane, now);
        }
        let Some(next) = report.delivery else { return Ok(Delivered::Recorded) };
        let before: Option<String> = known.get("outbox.delivery")?;
        let before = before.as_deref().and_then(Delivery::from_name);
        let after = before.map_or(next, |before| before.after(next));
        if before == Some(after) {
            return Ok(Delivered::Recorded);
        }
        let (purpose, resends) =
            (known.name("outbox.purpose", Purpose::from_name)?, known.count("outbox.resend")?);
        let afterwards =
            after.is_failure().then(|| report.cause.afterwards(purpose, resends, id.voice));
        let untold = afterwards.is_some_and(|it| report.cause.is_told(purpose, it));
        let not_now = afterwards.is_some_and(|it| it != Afterwards::SentAgain);
        let unheard = not_now && known.get("message.answers")?;
        let code = report.cause.code.map(i64::from);
        let moved = args![intent, self.person.id(), after.name(), code, untold, unheard];
        self.tx.run(&DELIVERY, moved);
        if after.lets_the_next_go() && known.get("outbox.followed")? {
            self.lanes().poke(lane, now);
        }
        let message: MessageId = known.id("outbox.message_id")?;
        if before.is_some_and(Delivery::is_failure) && after.is_delivered() {
            self.outbox().cancel_repeats(message);
        }
        let voice = id.voice && (after.is_failure() || after.is_delivered());
        if voice {
            self.voice_notes().drop_sent(message, &report.provider_id);
            if after.is_delivered() && self.account.voice_told_at.is_none() {
                self.amend().voice_told(now);
            }
        }
        match afterwards {
            None if voice => Ok(Delivered::VoiceDelivered),
            None => Ok(Delivered::Recorded),
            Some(Afterwards::Lost) => Ok(Delivered::Lost),
            Some(Afterwards::SentAgain) => {
                let again = intent_of(&self.person, known)?.again(lane);
                self.outbox().intend_again(again, now)?;
                self.lanes().poke(lane, now);
                Ok(Delivered::Resending)
            }
            Some(Afterwards::Waits) => {
                let again = intent_of(&self.person, known)?.again(lane);
                self.outbox().wait_for_word(again, now)?;
                Ok(Delivered::Waiting)
            }
        }
    }
}
