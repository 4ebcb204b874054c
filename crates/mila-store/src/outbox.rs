//! Sending once: the intent, the begin, and what takes a begin back.

use mila_domain::gate::{Purpose, Verdict};
use mila_domain::pace::PACE;
use mila_domain::rate::Passage;
use mila_domain::{Address, EventId, Lane, MessageId, MessageText, OutboxId, Timestamp};

use crate::address::{KEEP_PACE, reached_by};
use crate::body::OutboundBody;
use crate::conditions::Conditions;
use crate::engine::statement::statements;
use crate::engine::tx::Asked;
use crate::engine::value::args;
use crate::error::{Result, StoreError};
use crate::gate::{AskedBegin, Follows, Judged, Standing, Unsent, ask_begin};
use crate::intent::{Fallback, Intent, IntentState, Resend, intent_of, seal_variables};
use crate::lanes::Claim;
use crate::scope::{Entering, PersonTx};
use crate::store::Store;

statements! {
    INTEND = "INSERT INTO outbox (id, person_id, lane, message_id, event_id, epoch, purpose,
             template, variables, created_at, resend, state, gate, began_at, body_digest, attempts,
             address_hash, follows, place)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
             (SELECT COALESCE(place, seq) FROM outbox WHERE id = $19 AND person_id = $2))";
    EXPECT_CALLBACK = "INSERT INTO callback (outbox_id, person_id) VALUES ($1, $2)";
    CANCEL_PARKED = "UPDATE outbox SET state = 'cancelled'
         WHERE person_id = $1 AND state = 'parked'";
    CANCEL_BRIEFS = "UPDATE outbox SET state = 'cancelled'
         WHERE person_id = $1 AND state = 'parked' AND purpose = 'brief'";
    CANCEL_INTENDED = "UPDATE outbox SET state = 'cancelled'
         WHERE person_id = $1 AND state IN ('intended', 'sending') AND began_at IS NULL";
    NEXT_INTENT = "SELECT id, state, message_id, event_id, purpose, epoch, began_at, attempts,
             lookups, body_digest, not_before, template, variables, follows, resend
         FROM outbox WHERE person_id = $1 AND lane = $2 AND state IN ('intended', 'sending')
         ORDER BY COALESCE(place, seq) LIMIT 1";
    // What waits in a lane that is set aside is sent by nobody.
    OPEN_INTENTS = "SELECT COUNT(*) AS open FROM outbox o
         JOIN lane l ON l.person_id = o.person_id AND l.lane = o.lane
         WHERE o.person_id = $1 AND o.state IN ('intended', 'sending')
             AND o.created_at >= $2 AND l.set_aside_at IS NULL";
    KEEP_BACK = "UPDATE outbox SET gate = $3, state = $4,
             unheard = $5 AND EXISTS (SELECT 1 FROM message m
                 WHERE m.id = outbox.message_id AND m.person_id = $2 AND m.turn_id IS NOT NULL)
         WHERE id = $1 AND person_id = $2 AND state = 'intended'";
    BEGIN_SEND = "UPDATE outbox SET gate = $3, state = 'sending', began_at = $4,
             body_digest = $5, address_hash = $6, attempts = attempts + 1, lookups = 0
         WHERE id = $1 AND person_id = $2 AND state = 'intended'";
    UNSEND = "UPDATE outbox SET state = 'intended', began_at = NULL, not_before = $3
         WHERE id = $1 AND person_id = $2 AND state = 'sending' AND provider_id IS NULL";
    IN_DOUBT = "SELECT 1 AS found FROM outbox WHERE id = $1 AND person_id = $2 AND state = 'sending'";
    LOOKED_UP = "UPDATE outbox SET lookups = lookups + 1, not_before = $3
         WHERE id = $1 AND person_id = $2 AND state = 'sending'";
    // What was there before a send began, by times that can be: what it answers, and what was to be
    // sent before it.
    CAME_BEFORE = "SELECT MAX(at) AS came_at FROM (
             SELECT e.received_at AS at FROM outbox o JOIN event e ON e.id = o.event_id
             WHERE o.id = $1 AND o.person_id = $2 AND e.person_id = $2
             UNION ALL SELECT b.created_at FROM outbox o JOIN outbox b
                 ON b.person_id = o.person_id AND b.seq < o.seq
             WHERE o.id = $1 AND o.person_id = $2) came
         WHERE at <= $3";
    // The columns of `ADDRESSES`, of where it was sent to.
    SENT_TO = "SELECT p.hash, p.sealed, a.person_id, a.mac, a.kind, a.pace_mark,
             FALSE AS suppressed
         FROM outbox o JOIN person_address p ON p.hash = o.address_hash
         JOIN address a ON a.hash = p.hash
         WHERE o.id = $1 AND o.person_id = $2 AND p.person_id = $2";
    LAST_SENT = "SELECT lane, purpose FROM outbox WHERE person_id = $1 AND began_at IS NOT NULL
         ORDER BY seq DESC LIMIT 1";
    // In two branches, each found by its own index.
    OWNED = "SELECT 1 AS found FROM outbox WHERE person_id = $1 AND provider_id = $2
         UNION ALL SELECT 1 AS found FROM outbox WHERE person_id = $1 AND second_id = $2";
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
    /// It waits for the person's word, as the part of the answer before it does: the intent is parked.
    Waits,
    /// The recipient's pace, or the part of the answer before it, allows it only then.
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

/// A message that may go as soon as it is written.
#[derive(Clone, Debug)]
pub struct BeginNow {
    /// To whom.
    pub to: Address,
    address_hash: Vec<u8>,
    digest: Vec<u8>,
}

impl Store {
    /// The oldest unresolved intent of a lane, without a lock: whoever begins it asks again.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn next_intent(&self, claim: &Claim) -> Result<Option<Intent>> {
        let mut read = self.read("next intent", &claim.person).await?;
        let asked = read.tx.ask(&NEXT_INTENT, args![claim.person.id(), claim.lane.name()]);
        let row = read.tx.commit().await?.row(asked)?;
        row.map(|row| intent_of(&claim.person, &row)).transpose()
    }
}

/// The oldest unresolved intent, as it was asked for on the way in.
#[derive(Clone, Copy, Debug)]
pub struct AskedIntent(Asked);

impl Entering<'_> {
    /// Asks for the oldest unresolved intent of a lane.
    pub fn ask_intent(&mut self, lane: Lane) -> AskedIntent {
        AskedIntent(self.tx.ask(&NEXT_INTENT, args![self.person.id(), lane.name()]))
    }
}

/// What is to be sent, and what became of it.
#[derive(Debug)]
pub struct Outbox<'t, 's>(pub(crate) &'t mut PersonTx<'s>);

impl Outbox<'_, '_> {
    /// Keeps the intent to send a message: by which lane, why, and what caused it. It is begun with
    /// that, when `begin` says so.
    pub(crate) fn intend(
        &mut self,
        (lane, purpose, cause): (Lane, Purpose, Option<EventId>),
        (message, follows): (MessageId, Option<MessageId>),
        fallback: Option<&Fallback>,
        begin: Option<&BeginNow>,
        now: Timestamp,
    ) -> Result<Intent> {
        let (epoch, fallback) = (self.0.account.epoch, fallback.cloned());
        let (resend, repeats) = (0, None);
        let first =
            Resend { lane, purpose, cause, message, follows, epoch, resend, repeats, fallback };
        self.write(first, IntentState::Intended, begin, now)
    }

    pub(crate) fn intend_again(&mut self, again: Resend, now: Timestamp) -> Result<Intent> {
        self.write(again, IntentState::Intended, None, now)
    }

    pub(crate) fn write(
        &mut self,
        intent: Resend,
        state: IntentState,
        begin: Option<&BeginNow>,
        now: Timestamp,
    ) -> Result<Intent> {
        let PersonTx { tx, person, store, .. } = &mut *self.0;
        let id = OutboxId(store.entropy.id(now));
        let variables = match &intent.fallback {
            Some(fallback) => Some(seal_variables(store, person, id, fallback)?),
            None => None,
        };
        let row = args![
            id,
            person.id(),
            intent.lane.name(),
            intent.message,
            intent.cause,
            intent.epoch,
            intent.purpose.name(),
            intent.fallback.as_ref().map(|fallback| fallback.name.as_str()),
            variables,
            now,
            intent.resend,
            begin.map_or(state, |_| IntentState::Sending).name(),
            match state {
                IntentState::Parked => Some(Verdict::Parked.name()),
                _ => begin.map(|_| Verdict::Pass.name()),
            },
            begin.map(|_| now),
            begin.map(|begin| begin.digest.clone()),
            u32::from(begin.is_some()),
            begin.map(|begin| begin.address_hash.clone()),
            intent.follows,
            intent.repeats,
        ];
        tx.run(&INTEND, row);
        tx.run(&EXPECT_CALLBACK, args![id, person.id()]);
        Ok(Intent::new(id, intent))
    }

    pub(crate) fn cancel(&mut self) {
        self.0.tx.run(&CANCEL_PARKED, args![self.0.person.id()]);
        self.0.tx.run(&CANCEL_INTENDED, args![self.0.person.id()]);
        self.0.voice_notes().drop_cancelled();
    }

    /// Takes back briefs that wait for the person's word: a newer one, or none, stands for them.
    pub fn cancel_briefs(&mut self) {
        self.0.tx.run(&CANCEL_BRIEFS, args![self.0.person.id()]);
    }

    /// The oldest unresolved intent of a lane, as asked on the way in.
    ///
    /// # Errors
    /// When a text does not open.
    pub async fn next(&mut self, asked: AskedIntent) -> Result<Option<Intent>> {
        let row = self.0.tx.row(asked.0).await?;
        row.map(|row| intent_of(&self.0.person, &row)).transpose()
    }

    /// By which lane and why the newest message was sent, if any was.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn last_sent(&mut self) -> Result<Option<(Lane, Purpose)>> {
        let row = self.0.tx.first(&LAST_SENT, args![self.0.person.id()]).await?;
        row.map(|row| {
            let lane = row.name("outbox.lane", Lane::from_name)?;
            Ok((lane, row.name("outbox.purpose", Purpose::from_name)?))
        })
        .transpose()
    }

    /// The oldest unresolved intent of a lane.
    pub(crate) async fn first_of(&mut self, lane: Lane) -> Result<Option<Intent>> {
        let row = self.0.tx.first(&NEXT_INTENT, args![self.0.person.id(), lane.name()]).await?;
        row.map(|row| intent_of(&self.0.person, &row)).transpose()
    }

    /// How many intents written since then are unresolved, of all lanes but those that are set
    /// aside.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn count_open(&mut self, since: Timestamp) -> Result<u32> {
        let row = self.0.tx.first(&OPEN_INTENTS, args![self.0.person.id(), since]).await?;
        row.map_or(Ok(0), |row| row.count("outbox.open"))
    }

    /// Asks the gate and the pace, counts the fee as spent, and marks the intent as begun. The
    /// only way to a body, beside [`Outbox::begin_now`].
    ///
    /// # Errors
    /// [`crate::StoreError::Fenced`] when the intent was resolved since it was read, as by a callback;
    /// or when a text does not open.
    pub async fn begin_send(
        &mut self,
        intent: &Intent,
        conditions: &Conditions<'_>,
        now: Timestamp,
    ) -> Result<Begun> {
        let PersonTx { tx, person, store, .. } = &mut *self.0;
        let asked = ask_begin(tx, &store.total, person.id(), intent, false, now);
        self.begin_asked(asked, intent, None, conditions, now).await
    }

    /// As [`Outbox::begin_send`], of what was asked on the way in; `words` as there.
    ///
    /// # Errors
    /// As there.
    pub async fn begin_asked(
        &mut self,
        asked: AskedBegin,
        intent: &Intent,
        words: Option<&MessageText>,
        conditions: &Conditions<'_>,
        now: Timestamp,
    ) -> Result<Begun> {
        let Judged { verdict, to, body, template, fee, follows } =
            self.0.judge(asked, intent, words, conditions, now).await?;
        if !verdict.lets_go() {
            return Ok(self.keep_back(intent, verdict));
        }
        match follows {
            Follows::Now => {}
            Follows::At(at) => return Ok(Begun::Paced(at)),
            Follows::ItsWait => {
                self.close(intent, Verdict::Parked, IntentState::Parked);
                return Ok(Begun::Waits);
            }
        }
        let mark = match PACE.decide(to.pace_mark, now) {
            Passage::Wait(until) => return Ok(Begun::Paced(until)),
            Passage::Go(mark) => mark,
        };
        let Some(body) = body else {
            self.close(intent, verdict, IntentState::Cancelled);
            return Ok(Begun::Gone);
        };
        let words = match &body {
            OutboundBody::Words(words) => Some(words),
            OutboundBody::Voice => None,
        };
        self.mark_begun(intent, verdict, words, &to.hash, now);
        self.0.tx.run(&KEEP_PACE, args![to.hash, mark]);
        match intent.purpose.rule().stoppable {
            _ if intent.attempts > 0 => {}
            true => self.0.spending().add(fee, now),
            false => self.0.spending().add_fees(fee, now),
        }
        let template = template.filter(|_| verdict == Verdict::Template);
        Ok(Begun::Go { to: to.address, body, template })
    }

    /// Asks gate and pace about a message that is about to be written and whose words are at hand, and
    /// counts the fee as spent. `None` when they want a closer look: then it is begun later.
    pub fn begin_now(
        &mut self,
        (purpose, words): (Purpose, &MessageText),
        standing: &Standing,
        conditions: &Conditions<'_>,
        now: Timestamp,
    ) -> Option<BeginNow> {
        let epoch = self.0.account.epoch;
        let unsent = Unsent { purpose, epoch, attempts: 0 };
        let (verdict, fee) = self.0.verdict(unsent, standing, conditions, false, now);
        let (to, pace) = (standing.to(), PACE.decide(standing.to().pace_mark, now));
        let (Verdict::Pass, Passage::Go(mark)) = (verdict, pace) else { return None };
        self.0.tx.run(&KEEP_PACE, args![to.hash.clone(), mark]);
        self.0.spending().add(fee, now);
        let digest = self.0.store.body_digest(words.expose());
        Some(BeginNow { to: to.address.clone(), address_hash: to.hash.clone(), digest })
    }

    fn mark_begun(
        &mut self,
        intent: &Intent,
        verdict: Verdict,
        words: Option<&MessageText>,
        address_hash: &[u8],
        now: Timestamp,
    ) {
        let (id, person, hash) = (intent.id, self.0.person.id(), address_hash.to_vec());
        let digest = words.map(|words| self.0.store.body_digest(words.expose()));
        let begun = args![id, person, verdict.name(), now, digest, hash];
        self.0.tx.run(&BEGIN_SEND, begun);
    }

    /// Closes or parks an intent by the gate's verdict.
    fn keep_back(&mut self, intent: &Intent, verdict: Verdict) -> Begun {
        let state = match verdict {
            Verdict::Parked => IntentState::Parked,
            _ => IntentState::Refused,
        };
        self.close(intent, verdict, state);
        Begun::Refused(verdict)
    }

    /// Takes an intent that was not begun out of the queue, with the gate's verdict.
    fn close(&mut self, intent: &Intent, verdict: Verdict, state: IntentState) {
        // A voice that is gone has its words beside it.
        let unheard = state != IntentState::Cancelled;
        let row = args![intent.id, self.0.person.id(), verdict.name(), state.name(), unheard];
        self.0.tx.run(&KEEP_BACK, row);
        if state != IntentState::Parked {
            self.0.voice_notes().drop_unsent(intent.message);
        }
    }

    /// Takes a begin back: the provider certainly does not have the message. It is begun
    /// again no sooner than `not_before`.
    ///
    /// # Errors
    /// [`StoreError::Fenced`] when the intent was resolved since it was read, as by a callback;
    /// [`StoreError::Unknown`] when its row says both that the provider has it and that nobody knows.
    pub async fn unsend(&mut self, intent: &Intent, not_before: Timestamp) -> Result<()> {
        let (id, person) = (intent.id, self.0.person.id());
        let unsent = self.0.tx.ask(&UNSEND, args![id, person, not_before]);
        let in_doubt = self.0.tx.ask(&IN_DOUBT, args![id, person]);
        match (self.0.tx.changed(unsent).await?, self.0.tx.row(in_doubt).await?) {
            (1.., _) => Ok(()),
            (0, None) => Err(StoreError::Fenced),
            (0, Some(_)) => Err(StoreError::Unknown { place: "outbox.provider_id" }),
        }
    }

    /// Counts a look-up in vain. The next is no sooner than `not_before`.
    pub fn looked_up(&mut self, intent: &Intent, not_before: Timestamp) {
        self.0.tx.run(&LOOKED_UP, args![intent.id, self.0.person.id(), not_before]);
    }

    /// When a send began at the earliest that is said to begin in the future, as far as can be told.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn came_before(
        &mut self,
        intent: &Intent,
        now: Timestamp,
    ) -> Result<Option<Timestamp>> {
        let asked = args![intent.id, self.0.person.id(), now];
        let row = self.0.tx.first(&CAME_BEFORE, asked).await?;
        row.map_or(Ok(None), |row| row.maybe_time("outbox.came_at"))
    }

    /// Where an intent was sent to. One that an older program began was sent to where replies go.
    ///
    /// # Errors
    /// When the address does not open.
    pub async fn sent_to(&mut self, intent: &Intent) -> Result<Address> {
        let asked = args![intent.id, self.0.person.id()];
        match self.0.tx.first(&SENT_TO, asked).await? {
            Some(row) => Ok(reached_by(&row, self.0.store, &self.0.person)?.address),
            None => self.0.reply_address().await,
        }
    }

    /// Whether an intent of this person owns the provider's message already.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn owns(&mut self, provider_id: &str) -> Result<bool> {
        let asked = args![self.0.person.id(), provider_id];
        Ok(self.0.tx.first(&OWNED, asked).await?.is_some())
    }
}
