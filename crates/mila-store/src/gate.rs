//! What the gate looks at, gathered in one trip.

use mila_domain::budget::Budget;
use mila_domain::gate::{self, Facts, Verdict};
use mila_domain::switch::Switch;
use mila_domain::unanswered::{self, Unanswered};
use mila_domain::{PersonId, Timestamp};

use crate::address::{ADDRESSES, Reached, reached};
use crate::body::{OutboundBody, ask_body};
use crate::conditions::Conditions;
use crate::engine::statement::statements;
use crate::engine::tx::{Asked, Tx};
use crate::engine::value::args;
use crate::error::{Result, StoreError};
use crate::intent::Intent;
use crate::outbox::ByTemplate;
use crate::scope::{Entering, PersonTx};
use crate::spending::{SPENT, SPENT_IN_ALL, spent};
use crate::switch::SWITCHED_OFF;

statements! {
    APPROVED = "SELECT content_sid FROM template WHERE name = $1 AND state = 'approved'";
}

/// Facts that were asked for: of everybody, and of one person.
#[derive(Clone, Copy, Debug)]
pub struct AskedFacts {
    addresses: Asked,
    spent: Asked,
    spent_in_all: Asked,
    switched_off: Asked,
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

/// What stands in the way of answering, as far as it is no matter of a single message.
struct Present {
    to: Reached,
    switch: Switch,
    spent: mila_domain::budget::Spent,
}

fn ask_facts(tx: &mut Tx, person: PersonId, now: Timestamp) -> AskedFacts {
    let day = mila_domain::budget::Day::of(now).0;
    AskedFacts {
        addresses: tx.ask(&ADDRESSES, args![person, now]),
        spent: tx.ask(&SPENT, args![person, day]),
        spent_in_all: tx.ask(&SPENT_IN_ALL, args![day]),
        switched_off: tx.ask(&SWITCHED_OFF, args![]),
    }
}

impl Entering<'_> {
    /// Asks what decides whether anything is answered; see [`PersonTx::unanswered`].
    pub fn ask_facts(&mut self, now: Timestamp) -> AskedFacts {
        ask_facts(&mut self.tx, self.person.id(), now)
    }
}

impl PersonTx<'_> {
    /// Asks what decides whether anything is answered.
    pub fn ask_facts(&mut self, now: Timestamp) -> AskedFacts {
        ask_facts(&mut self.tx, self.person.id(), now)
    }

    /// Why this person is not answered now; `None` when nothing is in the way of spending
    /// `next` millionths of a US dollar.
    ///
    /// # Errors
    /// When the address does not open.
    pub async fn unanswered(
        &mut self,
        facts: AskedFacts,
        conditions: &Conditions<'_>,
        next: u64,
    ) -> Result<Option<Unanswered>> {
        let Present { to, switch, spent } = self.present(facts).await?;
        let budget = conditions.limits.decide(spent, next);
        Ok(unanswered::reason(switch, conditions.countries.offer(&to.address), budget))
    }

    async fn present(&mut self, asked: AskedFacts) -> Result<Present> {
        let addresses = self.tx.rows(asked.addresses).await?;
        let reached = reached(&addresses, self.store, &self.person)?;
        let own = self.tx.row(asked.spent).await?;
        let in_all = self.tx.row(asked.spent_in_all).await?;
        let off = self.tx.row(asked.switched_off).await?.is_some();
        Ok(Present {
            to: reached.into_iter().next().ok_or(StoreError::NoSuchPerson)?,
            switch: if off { Switch::Off } else { Switch::On },
            spent: spent(own.as_ref(), in_all.as_ref())?,
        })
    }

    /// Gathers what the gate looks at, with the body that would be sent, and asks it.
    pub(crate) async fn judge(
        &mut self,
        intent: &Intent,
        conditions: &Conditions<'_>,
        now: Timestamp,
    ) -> Result<Judged> {
        let facts = self.ask_facts(now);
        let body = ask_body(&mut self.tx, self.person.id(), intent.message, now);
        let name = intent.fallback().map_or("", |fallback| fallback.name.as_str());
        let approved = self.tx.ask(&APPROVED, args![name]);
        let Present { to, switch, spent } = self.present(facts).await?;
        let template = self.template(intent, approved).await?;
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
            suppressed: to.suppressed,
            offer: conditions.countries.offer(&to.address),
            // What was begun before is paid for.
            budget: match intent.attempts {
                0 => conditions.limits.decide(spent, fee),
                _ => Budget::Left,
            },
            switch,
            template: template.is_some(),
            now,
        });
        // What is kept back is not opened.
        let body = match verdict.lets_go() {
            true => self.take_body(intent.message, body).await?,
            false => None,
        };
        Ok(Judged { verdict, to, body, template, fee })
    }

    /// The template of an intent, when WhatsApp has approved it.
    async fn template(&mut self, intent: &Intent, approved: Asked) -> Result<Option<ByTemplate>> {
        let Some(row) = self.tx.row(approved).await? else { return Ok(None) };
        let content_sid = row.get("template.content_sid")?;
        let variables = intent.fallback().map(|fallback| fallback.variables.clone());
        Ok(variables.map(|variables| ByTemplate { content_sid, variables }))
    }
}
