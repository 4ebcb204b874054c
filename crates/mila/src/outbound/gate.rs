//! What the gate must know, and the lines that say once a day why nothing is answered.

use std::time::Duration;

use mila_domain::budget::Day;
use mila_domain::{Countries, Lane, Timestamp, Unanswered};
use mila_store::{Account, Conditions, PersonTx, StoreError};

use super::enqueue;
use super::templates::{self, ANSWER_WAITING};
use super::texts::Localized;
use crate::context::Context;

/// Whoever writes while nothing is answered gets one line in this time.
const FIXED_LINE_EVERY: Duration = Duration::from_hours(24);

/// What holds for messages to one person. Owns what [`Conditions`] borrow.
pub(crate) struct InForce {
    countries: std::sync::Arc<Countries>,
    answer_waits: String,
}

impl InForce {
    /// What holds now for somebody who is spoken to in that language.
    pub(crate) fn now(context: &Context, localized: &Localized) -> Self {
        let template = context.templates.find(ANSWER_WAITING, localized.language());
        Self {
            countries: context.countries.current(),
            answer_waits: template.map(templates::public_name).unwrap_or_default(),
        }
    }

    /// As the store takes it.
    pub(crate) fn conditions(&self, context: &Context) -> Conditions<'_> {
        Conditions {
            countries: &self.countries,
            limits: context.settings.limits.budget,
            fees: context.settings.limits.fees,
            answer_waits: &self.answer_waits,
        }
    }
}

/// Why this person is not answered now, if `next` millionths of a US dollar were to be spent.
pub(crate) async fn unanswered(
    context: &Context,
    tx: &mut PersonTx<'_>,
    next: u64,
) -> Result<Option<Unanswered>, StoreError> {
    let localized = Localized::to(context, tx.account(), "");
    let in_force = InForce::now(context, &localized);
    tx.unanswered(&in_force.conditions(context), next, context.clock.now()).await
}

/// Says why nothing is answered, once a day.
pub(crate) async fn notify_once_a_day(
    tx: &mut PersonTx<'_>,
    why: Unanswered,
    localized: &Localized,
    now: Timestamp,
) -> Result<(), StoreError> {
    if !is_due(tx.account(), why, now) {
        return Ok(());
    }
    tx.fixed_line_said(why, now).await?;
    let hours = Day::hours_left(now).to_string();
    let line = localized.text_with(|texts| texts.unanswered(why), &[("hours", &hours)]);
    enqueue(tx, Lane::Conversation, line, now).await
}

/// Whether the line is to be said: another one than the last, or not within the day. Budgets
/// begin anew with the day of the calendar, and so do their lines.
fn is_due(account: &Account, why: Unanswered, now: Timestamp) -> bool {
    let Some(last) = account.fixed_line_at else { return true };
    let budget = matches!(why, Unanswered::PersonBudget | Unanswered::ServiceBudget);
    let new_day = budget && Day::of(last) != Day::of(now);
    account.fixed_line != Some(why) || new_day || now.since(last) >= FIXED_LINE_EVERY
}
