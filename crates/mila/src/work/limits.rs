//! What the operator's limits do to a conversation: the conditions of sending, the lines that
//! are said once a day, and the rate of one person.

use std::time::Duration;

use mila_domain::budget::Day;
use mila_domain::rate::Passage;
use mila_domain::{Closed, Countries, Lane, Timestamp};
use mila_store::{Account, Conditions, PersonTx, StoreError, Waiting};

use super::say;
use crate::context::Context;
use crate::templates::{self, ANSWER_WAITING};
use crate::texts::Speaker;

/// Whoever writes while nothing is answered gets one line in this time.
const FIXED_LINE_EVERY: Duration = Duration::from_hours(24);

/// What holds for messages to one person. Owns what [`Conditions`] borrow.
pub(crate) struct InForce {
    countries: std::sync::Arc<Countries>,
    answer_waits: String,
}

impl InForce {
    /// What holds now for somebody who is spoken to in that language.
    pub(crate) fn now(context: &Context, speaker: &Speaker) -> Self {
        let template = context.templates.find(ANSWER_WAITING, speaker.language());
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
pub(crate) async fn closed(
    context: &Context,
    tx: &mut PersonTx<'_>,
    next: u64,
) -> Result<Option<Closed>, StoreError> {
    let speaker = Speaker::to(context, tx.account(), "");
    let in_force = InForce::now(context, &speaker);
    tx.closed(&in_force.conditions(context), next, context.clock.now()).await
}

/// Says why nothing is answered, once a day.
pub(crate) async fn tell(
    tx: &mut PersonTx<'_>,
    closed: Closed,
    speaker: &Speaker,
    now: Timestamp,
) -> Result<(), StoreError> {
    if !is_due(tx.account(), closed, now) {
        return Ok(());
    }
    tx.fixed_line_said(closed, now).await?;
    let hours = Day::hours_left(now).to_string();
    let line = speaker.say_with(|texts| texts.closed(closed), &[("hours", &hours)]);
    say(tx, Lane::Conversation, line, now).await
}

/// Whether the line is to be said: another one than the last, or not within the day. Budgets
/// begin anew with the day of the calendar, and so do their lines.
fn is_due(account: &Account, closed: Closed, now: Timestamp) -> bool {
    let Some(last) = account.fixed_line_at else { return true };
    let budget = matches!(closed, Closed::PersonBudget | Closed::ServiceBudget);
    let new_day = budget && Day::of(last) != Day::of(now);
    account.fixed_line != Some(closed) || new_day || now.since(last) >= FIXED_LINE_EVERY
}

/// For each message in turn, whether the person's rate lets it through. Nothing is kept of it.
pub(crate) fn room(context: &Context, account: &Account, waiting: &[Waiting]) -> Vec<bool> {
    let mut mark = account.rate_mark;
    let rate = context.settings.limits.rate;
    let mut passes = |message: &Waiting| match rate.map(|it| it.decide(mark, message.received_at)) {
        None => true,
        Some(Passage::Go(next)) => {
            mark = Some(next);
            true
        }
        Some(Passage::Wait(_)) => false,
    };
    waiting.iter().map(&mut passes).collect()
}

/// The messages that the person's rate lets through, each at the time it came. What is too much
/// is closed, with one line until there is room again.
pub(super) async fn within_rate(
    context: &Context,
    tx: &mut PersonTx<'_>,
    waiting: Vec<Waiting>,
    speaker: &Speaker,
) -> Result<Vec<Waiting>, StoreError> {
    let Some(rate) = context.settings.limits.rate else { return Ok(waiting) };
    let now = context.clock.now();
    let (mut mark, mut slowed_at) = (tx.account().rate_mark, tx.account().slowed_at);
    let mut within = Vec::with_capacity(waiting.len());
    for message in waiting {
        match rate.decide(mark, message.received_at) {
            Passage::Go(next) => {
                (mark, slowed_at) = (Some(next), None);
                within.push(message);
            }
            Passage::Wait(_) => {
                tx.done(message.event, "too_many").await?;
                if slowed_at.is_none() {
                    slowed_at = Some(now);
                    let line = speaker.say(|texts| texts.limits.slow_down);
                    say(tx, Lane::Conversation, line, now).await?;
                }
            }
        }
    }
    tx.keep_rate(mark, slowed_at).await?;
    Ok(within)
}
