//! Who is answered: newcomers, the question about age, the rate, and one line a day for the rest.

use std::time::Duration;

use mila_domain::rate::Passage;
use mila_domain::{
    Admission, EventId, Lane, MessageText, QuestionKind, Timestamp, Tongue, Unanswered,
};
use mila_store::{Account, InboundMessage, LaneTx, PersonTx, StoreError};
use mila_text::language::age::AgeQuestion;

use super::NextWork;
use crate::context::Context;
use crate::metrics::Limit;
use crate::outbound::texts::Localized;
use crate::outbound::{enqueue, enqueue_question, gate};

/// So many messages that are no answer are answered at once by the question again.
const AT_ONCE: usize = 12;

/// After more, the question is not repeated sooner.
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
    ask_age(context, tx, &waiting, localized, now).await
}

/// Asks "16 or older?"; the messages wait for the yes. What answered something else is asked again
/// at once, in the language that the person began in.
async fn ask_age(
    context: &Context,
    mut tx: LaneTx<'_>,
    waiting: &[InboundMessage],
    localized: &Localized,
    now: Timestamp,
) -> Result<NextWork, StoreError> {
    let asked = tx.question().map(|question| question.opened_at);
    // By what waits here: a yes that control has not looked at yet is no reason to ask again.
    if asked.is_some_and(|asked| !asks_again(asked, waiting, now)) {
        tx.commit().await?;
        return Ok(NextWork::Nothing);
    }
    let first = waiting.first().map_or("", |first| first.text.expose());
    // A choice of language comes before what the first words were in.
    let chosen = tx.account().language.map(Tongue::from);
    let tongue = match (Tongue::of_text(first), chosen) {
        (Some(tongue), Some(chosen)) if tongue.language() == chosen.language() => tongue,
        (tongue, chosen) => chosen.or(tongue).unwrap_or(Tongue::English),
    };
    // Asked again, it is the same question to the person, and a new one here.
    tx.questions().open(QuestionKind::Age, None, now);
    tx.amend().language(tongue.language());
    let question = match asked {
        None => Localized::age_question(&context.settings, localized.version(), tongue),
        Some(_) => MessageText::new(AgeQuestion::of(tongue).again),
    };
    let (cause, question) = (newest(waiting), (QuestionKind::Age, question));
    enqueue_question(&mut tx, Lane::Conversation, cause, question, now)?;
    tx.commit().await?;
    Ok(NextWork::Said)
}

/// Whether what came since the question is to be answered by the question again.
fn asks_again(asked: Timestamp, waiting: &[InboundMessage], now: Timestamp) -> bool {
    // What was asked in the future was asked by a clock that was wrong.
    let asked = if asked > now { now - ASK_AGAIN } else { asked };
    let since = waiting.iter().filter(|message| message.received_at > asked).count();
    since > 0 && (waiting.len() <= AT_ONCE || now.since(asked) >= ASK_AGAIN)
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
