//! What the gate looks at, gathered in one trip.

use mila_domain::budget::{Budget, Day, Spent};
use mila_domain::delivery::{Delivery, LastWords};
use mila_domain::gate::{self, Facts, Purpose, Verdict};
use mila_domain::switch::Switch;
use mila_domain::unanswered::{self, Unanswered};
use mila_domain::{Address, MessageText, PersonId, Timestamp, pace};

use crate::address::{Reached, reached_by, replies_go};
use crate::block::is_blocked;
use crate::body::{AskedBody, OutboundBody, ask_body};
use crate::conditions::Conditions;
use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::tx::{Asked, Tx};
use crate::engine::value::args;
use crate::error::{Result, StoreError};
use crate::intent::{Intent, IntentState};
use crate::outbox::ByTemplate;
use crate::scope::{Entering, PersonTx};
use crate::spending::{AskedTotal, Total, money};

statements! {
    // A callback may have resolved it since it was read. And how far the newest sending of the
    // part before it came.
    INTENT_STATE = "SELECT o.state,
             b.state AS before_it, b.sent_at AS sent_at, b.delivery AS delivery
         FROM outbox o LEFT JOIN outbox b ON b.message_id = o.follows AND b.person_id = $2
         WHERE o.id = $1 AND o.person_id = $2 ORDER BY b.seq DESC LIMIT 1";
    // Where replies go. What was spent on the person on a day, whether the assistant is off, and what of the outbox
    // waits for the person's word, or to be told to them; and what of it the model is to be told.
    FACTS = concat!("SELECT p.hash, p.sealed, a.person_id, a.mac, a.kind, a.pace_mark,
             EXISTS (SELECT 1 FROM suppression s
                 WHERE s.hash = p.hash AND (s.until IS NULL OR s.until > $2)) AS suppressed,
             CAST(COALESCE((SELECT micro_usd FROM spending WHERE person_id = $1 AND day = $3), 0)
                 AS BIGINT) AS own,
             ", is_blocked!(), ",
             EXISTS (SELECT 1 FROM switched_off) AS off,
             EXISTS (SELECT 1 FROM outbox WHERE person_id = $1 AND state = 'parked') AS parked,
             EXISTS (SELECT 1 FROM outbox WHERE person_id = $1 AND untold) AS untold,
             (SELECT CASE WHEN EXISTS (SELECT 1 FROM outbox r WHERE r.message_id = u.message_id
                     AND r.person_id = $1 AND r.seq >= u.seq AND r.state IN ('sending', 'sent')
                     AND COALESCE(r.delivery, '') NOT IN ('failed', 'undelivered', 'canceled'))
                 THEN 'late' ELSE 'lost' END
             FROM outbox u WHERE u.person_id = $1 AND u.unheard ORDER BY u.seq DESC LIMIT 1)
                 AS last_words
         FROM person_address p JOIN address a ON a.hash = p.hash
         WHERE p.person_id = $1 ", replies_go!(), " LIMIT 1");
    APPROVED = "SELECT content_sid FROM template WHERE name = $1 AND state = 'approved'";
}

/// Facts that were asked for: of everybody, and of one person.
#[derive(Clone, Copy, Debug)]
pub struct AskedFacts {
    facts: Asked,
    total: AskedTotal,
}

/// The gate's verdict, and what a message that passes needs.
pub(crate) struct Judged {
    pub(crate) verdict: Verdict,
    pub(crate) to: Reached,
    pub(crate) body: Option<OutboundBody>,
    pub(crate) template: Option<ByTemplate>,
    /// Millionths of a US dollar.
    pub(crate) fee: u64,
    /// When it may follow the part before it.
    pub(crate) follows: Follows,
}

/// When a message may follow the part of the answer before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Follows {
    Now,
    /// Not before this time.
    At(Timestamp),
    /// Once that one has gone, which waits for the person's word.
    ItsWait,
}

/// What the gate judges of an intent.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Unsent {
    pub(crate) purpose: Purpose,
    pub(crate) epoch: i64,
    pub(crate) attempts: u32,
}

impl From<&Intent> for Unsent {
    fn from(intent: &Intent) -> Self {
        Self { purpose: intent.purpose, epoch: intent.epoch, attempts: intent.attempts }
    }
}

/// A begin that was asked for on the way in.
#[derive(Clone, Copy, Debug)]
pub struct AskedBegin {
    intent: Asked,
    facts: AskedFacts,
    /// `None` when the words are at hand.
    body: Option<AskedBody>,
    approved: Asked,
}

/// Whatever stands in the way of answering a person, as far as it is no matter of a single
/// message; as it was when it was read.
#[derive(Clone, Debug)]
pub struct Standing {
    to: Reached,
    blocked: bool,
    switch: Switch,
    spent: Spent,
    /// Whether a message waits for the person's word.
    pub(crate) parked: bool,
    untold: bool,
    last_words: Option<LastWords>,
}

impl Standing {
    /// Where replies go.
    #[must_use]
    pub const fn address(&self) -> &Address {
        &self.to.address
    }

    /// After so many more millionths of a US dollar were spent on the person.
    #[must_use]
    pub fn with(&self, more: u64) -> Self {
        let Spent { person, service } = self.spent;
        let spent =
            Spent { person: person.saturating_add(more), service: service.saturating_add(more) };
        Self { spent, ..self.clone() }
    }

    /// Whether a delivery has failed and the person was not told of it yet.
    #[must_use]
    pub const fn untold(&self) -> bool {
        self.untold
    }

    /// What the model is to be told of an earlier answer that did not arrive.
    #[must_use]
    pub const fn last_words(&self) -> Option<LastWords> {
        self.last_words
    }

    pub(crate) const fn to(&self) -> &Reached {
        &self.to
    }

    /// Why the person is not answered; `None` when nothing is in the way of spending `next`
    /// millionths of a US dollar.
    #[must_use]
    pub fn unanswered(&self, conditions: &Conditions<'_>, next: u64) -> Option<Unanswered> {
        let budget = conditions.limits.decide(self.spent, next);
        let offer = conditions.countries.offer(&self.to.address);
        unanswered::reason(self.blocked, self.switch, offer, budget)
    }
}

fn ask_facts(tx: &mut Tx, total: &Total, person: PersonId, now: Timestamp) -> AskedFacts {
    let facts = tx.ask(&FACTS, args![person, now, Day::of(now).0]);
    AskedFacts { facts, total: total.ask(tx, now) }
}

pub(crate) fn ask_begin(
    tx: &mut Tx,
    total: &Total,
    person: PersonId,
    intent: &Intent,
    at_hand: bool,
    now: Timestamp,
) -> AskedBegin {
    let template = intent.fallback().map_or("", |fallback| fallback.name.as_str());
    AskedBegin {
        intent: tx.ask(&INTENT_STATE, args![intent.id, person]),
        facts: ask_facts(tx, total, person, now),
        body: (!at_hand).then(|| ask_body(tx, person, intent.message, now)),
        approved: tx.ask(&APPROVED, args![template]),
    }
}

impl Entering<'_> {
    /// Asks what decides whether anything is answered; see [`PersonTx::standing`].
    pub fn ask_facts(&mut self, now: Timestamp) -> AskedFacts {
        ask_facts(&mut self.tx, &self.store.total, self.person.id(), now)
    }

    /// Asks what decides whether an intent is begun, and for what it carries, unless those
    /// `words` are at hand; see [`crate::Outbox::begin_asked`].
    pub fn ask_begin(
        &mut self,
        intent: &Intent,
        words: Option<&MessageText>,
        now: Timestamp,
    ) -> AskedBegin {
        let total = &self.store.total;
        ask_begin(&mut self.tx, total, self.person.id(), intent, words.is_some(), now)
    }
}

/// When an intent may follow the part before it, by its row of [`INTENT_STATE`].
fn follows(row: &Row, now: Timestamp) -> Result<Follows> {
    let before_it = row.maybe_name("outbox.before_it", IntentState::from_name)?;
    let sent_at = row.maybe_time("outbox.sent_at")?;
    let delivery = row.maybe_name("outbox.delivery", Delivery::from_name)?;
    Ok(match before_it {
        // It is sent again, which whoever read this intent could not know.
        Some(IntentState::Intended | IntentState::Sending) => Follows::At(now),
        Some(IntentState::Parked) => Follows::ItsWait,
        _ => sent_at
            .and_then(|sent_at| pace::follows_at(sent_at, delivery, now))
            .map_or(Follows::Now, Follows::At),
    })
}

impl PersonTx<'_> {
    /// How the person stands now.
    ///
    /// # Errors
    /// As [`PersonTx::standing`].
    pub async fn standing_now(&mut self, now: Timestamp) -> Result<Standing> {
        let asked = ask_facts(&mut self.tx, &self.store.total, self.person.id(), now);
        self.standing(asked).await
    }

    /// How the person stands, as asked on the way in.
    ///
    /// # Errors
    /// When the address does not open.
    pub async fn standing(&mut self, asked: AskedFacts) -> Result<Standing> {
        let row = self.tx.row(asked.facts).await?.ok_or(StoreError::NoSuchPerson)?;
        let service = self.store.total.take(&mut self.tx, asked.total).await?.spent;
        let off: bool = row.get("switched_off.off")?;
        Ok(Standing {
            to: reached_by(&row, self.store, &self.person)?,
            blocked: row.get("block.blocked")?,
            switch: if off { Switch::Off } else { Switch::On },
            spent: Spent { person: money(&row, "spending.own")?, service },
            parked: row.get("outbox.parked")?,
            untold: row.get("outbox.untold")?,
            last_words: row.maybe_name("outbox.last_words", LastWords::from_name)?,
        })
    }

    /// Asks the gate about an intent, with the body that would be sent.
    pub(crate) async fn judge(
        &mut self,
        asked: AskedBegin,
        intent: &Intent,
        words: Option<&MessageText>,
        conditions: &Conditions<'_>,
        now: Timestamp,
    ) -> Result<Judged> {
        let state = self.tx.row(asked.intent).await?.ok_or(StoreError::Fenced)?;
        if state.name("outbox.state", IntentState::from_name)? != IntentState::Intended {
            return Err(StoreError::Fenced);
        }
        let follows = follows(&state, now)?;
        let standing = self.standing(asked.facts).await?;
        let template = self.template(intent, asked.approved).await?;
        let (template_is_there, unsent) = (template.is_some(), Unsent::from(intent));
        let (verdict, fee) = self.verdict(unsent, &standing, conditions, template_is_there, now);
        // What is kept back is not opened.
        let body = match (asked.body, words) {
            _ if !verdict.lets_go() => None,
            (Some(body), None) => self.take_body(intent.message, body).await?,
            (_, words) => words.cloned().map(OutboundBody::Words),
        };
        Ok(Judged { verdict, to: standing.to, body, template, fee, follows })
    }

    /// The gate's verdict on what is to be sent, and what sending it costs.
    pub(crate) fn verdict(
        &self,
        unsent: Unsent,
        standing: &Standing,
        conditions: &Conditions<'_>,
        template: bool,
        now: Timestamp,
    ) -> (Verdict, u64) {
        let spent = standing.with(self.spent_so_far()).spent;
        let fee = match gate::window_is_open(self.account.last_inbound_at, now) {
            true => conditions.fees.message,
            false => conditions.fees.template,
        };
        let verdict = gate::decide(&Facts {
            state: self.account.state,
            epoch: self.account.epoch,
            written_under: unsent.epoch,
            last_inbound_at: self.account.last_inbound_at,
            purpose: unsent.purpose,
            suppressed: standing.to.suppressed,
            blocked: standing.blocked,
            offer: conditions.countries.offer(&standing.to.address),
            // What was begun before is paid for.
            budget: match unsent.attempts {
                0 => conditions.limits.decide(spent, fee),
                _ => Budget::Left,
            },
            switch: standing.switch,
            template,
            now,
        });
        (verdict, fee)
    }

    /// The template of an intent, when WhatsApp has approved it.
    async fn template(&mut self, intent: &Intent, approved: Asked) -> Result<Option<ByTemplate>> {
        let Some(row) = self.tx.row(approved).await? else { return Ok(None) };
        let content_sid = row.get("template.content_sid")?;
        let variables = intent.fallback().map(|fallback| fallback.variables.clone());
        Ok(variables.map(|variables| ByTemplate { content_sid, variables }))
    }
}
