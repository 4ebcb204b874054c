//! What the gate must know, and the lines that say once a day why nothing is answered.

use std::sync::Arc;
use std::time::Duration;

use mila_domain::budget::Day;
use mila_domain::{Countries, EventId, Lane, Timestamp, Unanswered};
use mila_store::{Account, Conditions, PersonTx, Standing, StoreError};

use mila_text::Texts;

use super::enqueue;
use super::texts::Localized;
use crate::context::Context;

/// Whoever writes while nothing is answered gets one line in this time.
const FIXED_LINE_EVERY: Duration = Duration::from_hours(24);

/// What holds for every message now. Owns what [`Conditions`] borrow.
pub(crate) struct InForce {
    countries: Arc<Countries>,
}

impl InForce {
    /// What holds now.
    pub(crate) fn now(context: &Context) -> Self {
        Self { countries: context.countries.current() }
    }

    /// As the store takes it.
    pub(crate) fn conditions(&self, context: &Context) -> Conditions<'_> {
        Conditions {
            countries: &self.countries,
            limits: context.settings.limits.budget,
            fees: context.settings.limits.fees,
        }
    }
}

/// Why somebody who stands so is not answered, if `next` millionths of a US dollar were to be spent.
pub(crate) fn unanswered(context: &Context, standing: &Standing, next: u64) -> Option<Unanswered> {
    standing.unanswered(&InForce::now(context).conditions(context), next)
}

/// Says why nothing is answered, once a day.
pub(crate) fn notify_once_a_day(
    tx: &mut PersonTx<'_>,
    why: Unanswered,
    cause: Option<EventId>,
    localized: &Localized,
    now: Timestamp,
) -> Result<(), StoreError> {
    // To some nothing is said.
    let Some(line) = Texts::of(localized.language()).unanswered(why) else { return Ok(()) };
    if !is_due(tx.account(), why, now) {
        return Ok(());
    }
    tx.amend().notified(why, now);
    let hours = Day::hours_left(now).to_string();
    let line = localized.text_with(|_| line, &[("hours", &hours)]);
    enqueue(tx, Lane::Conversation, cause, line, now)
}

/// Whether the line is to be said: another one than the last, or not within the day. Budgets
/// begin anew with the day of the calendar, and so do their lines.
fn is_due(account: &Account, why: Unanswered, now: Timestamp) -> bool {
    let Some(last) = account.unanswered_at else { return true };
    let budget = matches!(why, Unanswered::PersonBudget | Unanswered::ServiceBudget);
    let new_day = budget && Day::of(last) != Day::of(now);
    // What was said in the future was said by a clock that was wrong.
    let long_ago = last > now || now.since(last) >= FIXED_LINE_EVERY;
    account.unanswered != Some(why) || new_day || long_ago
}
