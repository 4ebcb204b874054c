//! Who is answered: newcomers, the question about age, the rate, and one line a day for the rest.

use std::time::Duration;

use mila_domain::rate::Passage;
use mila_domain::{Admission, EventId, Lane, QuestionKind, Timestamp, Unanswered};
use mila_store::{Account, InboundMessage, LaneTx, PersonTx, StoreError};

use super::NextWork;
use crate::context::Context;
use crate::metrics::Limit;
use crate::outbound::texts::Localized;
use crate::outbound::{enqueue, gate};

/// The question is not repeated sooner; the person has it before their eyes.
const ASK_AGAIN: Duration = Duration::from_mins(1);

/// Lets a newcomer in by the operator's rules, and then asks for their age.
pub(super) async fn admit(
    context: &Context,
    mut tx: LaneTx<'_>,
    waiting: Vec<InboundMessage>,
    localized: &Localized,
    now: Timestamp,
) -> Result<NextWork, StoreError> {
    if tx.account().admitted_at.is_none() {
        let addresses = tx.addresses().await?;
        let said = waiting.iter().map(|message| message.text.expose());
        match context.settings.access.admit(&addresses, said) {
            Admission::Admitted => tx.amend().admitted(now),
            Admission::NotInvited => {
                return close(context, tx, waiting, Unanswered::NotInvited, localized).await;
            }
            Admission::NotListed => {
                return close(context, tx, waiting, Unanswered::NotListed, localized).await;
            }
        }
    }
    ask_age(tx, &waiting, localized, now).await
}

/// Asks "16 or older?"; the messages wait for the yes.
async fn ask_age(
    mut tx: LaneTx<'_>,
    waiting: &[InboundMessage],
    localized: &Localized,
    now: Timestamp,
) -> Result<NextWork, StoreError> {
    let asked = tx.question().map(|question| question.opened_at);
    // By what waits here: a yes that control has not looked at yet is no reason to ask again. Who
    // answers aloud is not heard yet, and does not see that from the question alone.
    let asks_again = |asked: Timestamp| {
        // What was asked in the future was asked by a clock that was wrong.
        let asked = if asked > now { now - ASK_AGAIN } else { asked };
        waiting.last().is_some_and(|last| {
            let aloud = last.medium_id.is_some();
            last.received_at > asked && (aloud || now.since(asked) >= ASK_AGAIN)
        })
    };
    if !asked.is_none_or(asks_again) {
        tx.commit().await?;
        return Ok(NextWork::Nothing);
    }
    // Asked again, it is the same question to the person, and a new one here.
    tx.questions().open(QuestionKind::Age, None, now);
    tx.amend().language(localized.language());
    let (question, cause) = (localized.text(|texts| texts.first_question), newest(waiting));
    enqueue(&mut tx, Lane::Conversation, cause, question, now)?;
    tx.commit().await?;
    Ok(NextWork::Said)
}

/// Closes what waits without the model, with one fixed line a day.
pub(super) async fn close(
    context: &Context,
    mut tx: LaneTx<'_>,
    waiting: Vec<InboundMessage>,
    why: Unanswered,
    localized: &Localized,
) -> Result<NextWork, StoreError> {
    let now = context.clock.now();
    count_inbound(context, &mut tx, waiting.len());
    for message in &waiting {
        tx.inbox().done(message.event, why.name());
    }
    gate::notify_once_a_day(&mut tx, why, newest(&waiting), localized, now)?;
    tx.commit().await?;
    context.metrics.unanswered(why, waiting.len());
    tracing::info!(reason = why.name(), "closed what waited");
    Ok(NextWork::Said)
}

/// The event of the newest message.
fn newest(waiting: &[InboundMessage]) -> Option<EventId> {
    waiting.last().map(|last| last.event)
}

/// What the carrier asks for messages that came in, in millionths of a US dollar.
pub(super) fn fees(context: &Context, messages: usize) -> u64 {
    let fee = context.settings.limits.fees.inbound;
    fee.saturating_mul(u64::try_from(messages).unwrap_or(u64::MAX))
}

/// Counts what the carrier asks for messages that came in.
pub(super) fn count_inbound(context: &Context, tx: &mut PersonTx<'_>, messages: usize) {
    tx.spending().add_fees(fees(context, messages), context.clock.now());
}

/// For each message in turn, whether the person's rate lets it through. Nothing is kept of it.
pub(super) fn room(context: &Context, account: &Account, waiting: &[InboundMessage]) -> Vec<bool> {
    let mut mark = account.rate_mark;
    let rate = context.settings.limits.rate;
    let mut passes =
        |message: &InboundMessage| match rate.map(|it| it.decide(mark, message.received_at)) {
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
pub(super) fn within_rate(
    context: &Context,
    tx: &mut PersonTx<'_>,
    waiting: Vec<InboundMessage>,
    localized: &Localized,
) -> Result<Vec<InboundMessage>, StoreError> {
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
                tx.inbox().done(message.event, "too_many");
                context.metrics.limited(Limit::Rate, 1);
                if slowed_at.is_none() {
                    slowed_at = Some(now);
                    let line = localized.text(|texts| texts.limits.slow_down);
                    enqueue(tx, Lane::Conversation, Some(message.event), line, now)?;
                }
            }
        }
    }
    tx.amend().rate(mark, slowed_at);
    Ok(within)
}
