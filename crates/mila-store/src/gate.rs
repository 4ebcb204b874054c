//! What the gate looks at, gathered in one trip.

use mila_domain::budget::{Budget, Spent};
use mila_domain::gate::{self, Facts, Verdict};
use mila_domain::switch::Switch;
use mila_domain::unanswered::{self, Unanswered};
use mila_domain::{Address, MessageText, PersonId, Timestamp};

use crate::address::{ADDRESSES, Reached, reached};
use crate::body::{AskedBody, OutboundBody, ask_body};
use crate::conditions::Conditions;
use crate::engine::statement::statements;
use crate::engine::tx::{Asked, Tx};
use crate::engine::value::args;
use crate::error::{Result, StoreError};
use crate::intent::{Intent, IntentState};
use crate::outbox::ByTemplate;
use crate::scope::{Entering, PersonTx};
use crate::spending::spent;

statements! {
    // A callback may have resolved it since it was read.
    INTENT_STATE = "SELECT state FROM outbox WHERE id = $1 AND person_id = $2";
    // What was spent on the person and on everybody on a day, and whether the assistant is off.
    STANDING = "SELECT
             CAST(COALESCE((SELECT micro_usd FROM spending WHERE person_id = $1 AND day = $2), 0)
                 AS BIGINT) AS own,
             CAST(COALESCE((SELECT SUM(micro_usd) FROM spending_total WHERE day = $2), 0)
                 AS BIGINT) AS in_all,
             EXISTS (SELECT 1 FROM switched_off) AS off";
    APPROVED = "SELECT content_sid FROM template WHERE name = $1 AND state = 'approved'";
}

/// Facts that were asked for: of everybody, and of one person.
#[derive(Clone, Copy, Debug)]
pub struct AskedFacts {
    addresses: Asked,
    standing: Asked,
}

/// The gate's verdict, and what a message that passes needs.
pub(crate) struct Judged {
    pub(crate) verdict: Verdict,
    pub(crate) to: Reached,
    pub(crate) body: Option<OutboundBody>,
    pub(crate) template: Option<ByTemplate>,
    /// Millionths of a US dollar.
    pub(crate) fee: u64,
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
    switch: Switch,
    spent: Spent,
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

    pub(crate) const fn to(&self) -> &Reached {
        &self.to
    }

    /// Why the person is not answered; `None` when nothing is in the way of spending `next`
    /// millionths of a US dollar.
    #[must_use]
    pub fn unanswered(&self, conditions: &Conditions<'_>, next: u64) -> Option<Unanswered> {
        let budget = conditions.limits.decide(self.spent, next);
        let offer = conditions.countries.offer(&self.to.address);
        unanswered::reason(self.switch, offer, budget)
    }
}

fn ask_facts(tx: &mut Tx, person: PersonId, now: Timestamp) -> AskedFacts {
    let day = mila_domain::budget::Day::of(now).0;
    AskedFacts {
        addresses: tx.ask(&ADDRESSES, args![person, now]),
        standing: tx.ask(&STANDING, args![person, day]),
    }
}

pub(crate) fn ask_begin(
    tx: &mut Tx,
    person: PersonId,
    intent: &Intent,
    at_hand: bool,
    now: Timestamp,
) -> AskedBegin {
    let template = intent.fallback().map_or("", |fallback| fallback.name.as_str());
    AskedBegin {
        intent: tx.ask(&INTENT_STATE, args![intent.id, person]),
        facts: ask_facts(tx, person, now),
        body: (!at_hand).then(|| ask_body(tx, person, intent.message, now)),
        approved: tx.ask(&APPROVED, args![template]),
    }
}

impl Entering<'_> {
    /// Asks what decides whether anything is answered; see [`PersonTx::standing`].
    pub fn ask_facts(&mut self, now: Timestamp) -> AskedFacts {
        ask_facts(&mut self.tx, self.person.id(), now)
    }

    /// Asks what decides whether an intent is begun, and for what it carries, unless those
    /// `words` are at hand; see [`crate::Outbox::begin_asked`].
    pub fn ask_begin(
        &mut self,
        intent: &Intent,
        words: Option<&MessageText>,
        now: Timestamp,
    ) -> AskedBegin {
        ask_begin(&mut self.tx, self.person.id(), intent, words.is_some(), now)
    }
}

impl PersonTx<'_> {
    /// How the person stands, as asked on the way in.
    ///
    /// # Errors
    /// When the address does not open.
    pub async fn standing(&mut self, asked: AskedFacts) -> Result<Standing> {
        let addresses = self.tx.rows(asked.addresses).await?;
        let reached = reached(&addresses, self.store, &self.person)?;
        let row = self.tx.row(asked.standing).await?;
        let row = row.ok_or(StoreError::Unknown { place: "spending_total.in_all" })?;
        let off: bool = row.get("switched_off.off")?;
        Ok(Standing {
            to: reached.into_iter().next().ok_or(StoreError::NoSuchPerson)?,
            switch: if off { Switch::Off } else { Switch::On },
            spent: spent(&row)?,
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
        let standing = self.standing(asked.facts).await?;
        let template = self.template(intent, asked.approved).await?;
        let (verdict, fee) = self.verdict(intent, &standing, conditions, template.is_some(), now);
        // What is kept back is not opened.
        let body = match (asked.body, words) {
            _ if !verdict.lets_go() => None,
            (Some(body), None) => self.take_body(intent.message, body).await?,
            (_, words) => words.cloned().map(OutboundBody::Words),
        };
        Ok(Judged { verdict, to: standing.to, body, template, fee })
    }

    /// The gate's verdict on an intent, and what sending it costs.
    pub(crate) fn verdict(
        &self,
        intent: &Intent,
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
            written_under: intent.epoch,
            last_inbound_at: self.account.last_inbound_at,
            purpose: intent.purpose,
            suppressed: standing.to.suppressed,
            offer: conditions.countries.offer(&standing.to.address),
            // What was begun before is paid for.
            budget: match intent.attempts {
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
