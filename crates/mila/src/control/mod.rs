//! The control lane: fixed words, each a short transaction and a send.

mod allowance;
mod answer;
mod onboarding;
mod preferences;
mod status;
mod stop;

use mila_domain::account::Control;
use mila_domain::fixed_words::Unheard;
use mila_domain::{Lane, Timestamp};
use mila_store::{Claim, InboundMessage, PersonTx, Release, StoreError};

use crate::context::Context;
use crate::outbound::send::Flushed;
use crate::outbound::texts::Localized;
use crate::outbound::{Ended, enqueue, send};

/// Decides what waits in the lane, then sends what came of it.
///
/// # Errors
/// [`StoreError`].
pub(crate) async fn work(context: &Context, claim: &Claim) -> Result<Ended, StoreError> {
    // Decided before anything is sent: a STOP must not wait behind a send in doubt.
    while decide_next(context, claim).await? {}
    Ok(match send::flush(context, claim).await? {
        Flushed::Released(due) => Ended::Released(due),
        Flushed::Sent => Ended::Held(Release::Done(None)),
        Flushed::Wait(until) => Ended::Held(Release::Interrupted(until)),
    })
}

/// Decides the oldest waiting word. `false` when none waits.
async fn decide_next(context: &Context, claim: &Claim) -> Result<bool, StoreError> {
    let now = context.clock.now();
    let mut entering = context.store.entering_lane("control", claim, None).await?;
    let waiting = entering.ask_waiting(Lane::Control);
    let facts = entering.ask_word_facts(now);
    let mut tx = entering.enter().await?;
    let waiting = tx.inbox().take(waiting).await?;
    let Some(word) = waiting.into_iter().next() else { return Ok(false) };
    let (reading, control) = answer::read(&mut tx, &word).await?;
    let unheard = if control == Control::PassOn {
        None
    } else {
        let facts = tx.word_facts(facts).await?;
        tx.spending().add_fees(context.settings.limits.fees.inbound, now);
        allowance::decide(context, &mut tx, &facts, (reading, control), &word, now)?
    };
    match unheard {
        None => carry_out(context, &mut tx, control, &word, now).await?,
        Some(why) => tx.inbox().done(word.event, why.name()),
    }
    let is_answered = unheard != Some(Unheard::Blocked);
    if is_answered && !matches!(control, Control::Stop | Control::Farewell(_)) {
        tx.outbox().release_parked(now);
    }
    // What waited behind this word may go on.
    if tx.inbox().count_waiting(Lane::Conversation).await? > 0 {
        tx.lanes().poke(Lane::Conversation, now);
    }
    tx.commit().await?;
    match unheard {
        None => tracing::info!(event = %word.event, ?control, "decided a fixed word"),
        Some(why) => {
            context.metrics.unheard(why);
            tracing::info!(event = %word.event, reason = why.name(), "a fixed word was not answered");
        }
    }
    context.wake.due(Lane::Conversation);
    Ok(true)
}

async fn carry_out(
    context: &Context,
    tx: &mut PersonTx<'_>,
    control: Control,
    message: &InboundMessage,
    now: Timestamp,
) -> Result<(), StoreError> {
    let word = message.event;
    let localized = Localized::to(context, tx.account(), message.text.expose());
    match control {
        Control::PassOn => {
            tx.inbox().pass_on(word);
            return Ok(());
        }
        Control::Welcome => onboarding::welcome(tx, word, &localized, now).await?,
        Control::Farewell(why) => onboarding::farewell(tx, word, &localized, why, now).await?,
        Control::Help => {
            enqueue(tx, Lane::Control, Some(word), localized.text(|texts| texts.help), now)?;
        }
        Control::Privacy => {
            enqueue(tx, Lane::Control, Some(word), localized.text(|texts| texts.privacy), now)?;
        }
        Control::Status => {
            let text = status::status(tx.account(), &localized);
            enqueue(tx, Lane::Control, Some(word), text, now)?;
        }
        Control::Language(choice) => {
            preferences::language(context, tx, word, &localized, choice, now)?;
        }
        Control::Voice(choice) => {
            preferences::voice(context, tx, word, &localized, choice, now)?;
        }
        Control::TranscriptLine(choice) => {
            preferences::transcript(tx, word, &localized, choice, now)?;
        }
        Control::Stop => stop::stop(tx, word, &localized, now)?,
        Control::AskStop => stop::ask(tx, word, &localized, now)?,
        Control::GoOn => stop::go_on(tx, word, &localized, now)?,
        Control::Hush => {
            enqueue(tx, Lane::Control, Some(word), localized.text(|texts| texts.hushed), now)?;
        }
        Control::Start => stop::start(tx, word, &localized, now)?,
        Control::Already => {
            enqueue(tx, Lane::Control, Some(word), localized.text(|texts| texts.already), now)?;
        }
    }
    tx.inbox().done(word, "fixed");
    Ok(())
}
