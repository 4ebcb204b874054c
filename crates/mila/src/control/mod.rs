//! The control lane: fixed words, each a short transaction and a send.

mod allowance;
mod answer;
mod hours;
mod memory;
mod onboarding;
mod preferences;
mod reminders;
mod status;
mod stop;

use mila_domain::account::Control;
use mila_domain::fixed_words::Heard;
use mila_domain::inbound::Kind;
use mila_domain::{EventId, Lane, Timestamp, Unanswered};
use mila_store::{Claim, InboundMessage, Ingested, LaneTx, PersonTx, Release, StoreError};

use crate::context::Context;
use crate::outbound::send::Flushed;
use crate::outbound::texts::Localized;
use crate::outbound::{Ended, enqueue, gate, send};

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
    // Nobody leaves behind what they were not told of.
    let told = tx.account().unanswered == Some(Unanswered::Held);
    let control = if control == Control::Anew && !told { Control::PassOn } else { control };
    let mut parked = false;
    let heard = if control == Control::PassOn {
        Heard::Answered(None)
    } else {
        let facts = tx.word_facts(facts).await?;
        parked = facts.parked;
        tx.spending().add_fees(context.settings.limits.fees.inbound, now);
        allowance::decide(context, &mut tx, &facts, (reading, control), &word, now)?
    };
    if control == Control::Anew && !matches!(heard, Heard::Not(_)) {
        return begin_anew(context, tx, &word, now).await;
    }
    match heard {
        Heard::Answered(_) => carry_out(context, &mut tx, control, &word, true, now).await?,
        Heard::InSilence(_) => carry_out(context, &mut tx, control, &word, false, now).await?,
        Heard::Not(why) => tx.inbox().done(word.event, why.name()),
    }
    if parked && !matches!(control, Control::Stop | Control::Farewell(_)) {
        release_parked(context, &mut tx, now).await?;
    }
    // What waited behind this word may go on.
    if tx.inbox().count_waiting(Lane::Conversation).await? > 0 {
        tx.lanes().poke(Lane::Conversation, now);
    }
    tx.commit().await?;
    tell(context, word.event, control, heard);
    context.wake.due(Lane::Conversation);
    Ok(true)
}

/// Has the number lead to somebody new, whose first word this is.
async fn begin_anew(
    context: &Context,
    tx: LaneTx<'_>,
    word: &InboundMessage,
    now: Timestamp,
) -> Result<bool, StoreError> {
    let begun = tx.begin_anew(word, context.burst, now).await?;
    let Ingested::New { person, event, lane, due } = begun else { return Ok(true) };
    tracing::info!(event = %word.event, %person, begins_with = %event, "began anew");
    context.wake.at(lane, due);
    Ok(true)
}

/// Lets what waited for the person's word go out, if that may be now: else it would be refused for
/// good.
async fn release_parked(
    context: &Context,
    tx: &mut PersonTx<'_>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let standing = tx.standing_now(now).await?;
    let may_go = gate::unanswered(context, &standing, 0).is_none();
    if may_go && tx.outbox().release(&standing, now) {
        tx.lanes().poke(Lane::Conversation, now);
    }
    Ok(())
}

/// Logs what became of a word.
fn tell(context: &Context, event: EventId, control: Control, heard: Heard) {
    match heard {
        Heard::Answered(_) => tracing::info!(%event, ?control, "decided a fixed word"),
        Heard::InSilence(why) => {
            context.metrics.unheard(why);
            let reason = why.name();
            tracing::info!(%event, ?control, reason, "decided a fixed word, and said nothing");
        }
        Heard::Not(why) => {
            context.metrics.unheard(why);
            tracing::info!(%event, reason = why.name(), "a fixed word was not answered");
        }
    }
}

/// Does what a word wants; `says` whether that is said.
async fn carry_out(
    context: &Context,
    tx: &mut PersonTx<'_>,
    control: Control,
    message: &InboundMessage,
    says: bool,
    now: Timestamp,
) -> Result<(), StoreError> {
    let word = message.event;
    let localized = Localized::to(context, tx.account(), message.text.expose());
    match control {
        // Its question was answered meanwhile.
        Control::PassOn if message.kind == Kind::Reaction => {
            tx.inbox().done(word, "reaction");
            return Ok(());
        }
        // What begins anew was done by itself.
        Control::PassOn | Control::Anew => {
            tx.inbox().pass_on(word);
            return Ok(());
        }
        Control::Welcome => onboarding::welcome(tx, word, &localized, says, now).await?,
        Control::Farewell(why) => {
            onboarding::farewell(tx, word, &localized, (why, says), now).await?;
        }
        Control::Help => {
            enqueue(tx, Lane::Control, Some(word), localized.text(|texts| texts.help), now)?;
        }
        Control::Privacy => {
            enqueue(tx, Lane::Control, Some(word), localized.text(|texts| texts.privacy), now)?;
        }
        Control::Status => {
            let brief = hours::hour_of_brief(tx).await?;
            let standing = tx.standing_now(now).await?;
            let zone = tx.account().whereabouts.at(standing.address(), now);
            let clock = (zone, &*context.zones.current());
            let text = status::status(tx.account(), brief.as_deref(), clock, &localized);
            enqueue(tx, Lane::Control, Some(word), text, now)?;
        }
        Control::Reminders => reminders::show(context, tx, word, &localized, now).await?,
        Control::Language(choice) => {
            preferences::language(context, tx, word, &localized, choice, now)?;
        }
        Control::Voice(choice) => {
            preferences::voice(context, tx, word, &localized, choice, now)?;
        }
        Control::TranscriptLine(choice) => {
            preferences::transcript(tx, word, &localized, choice, now)?;
        }
        Control::Memory(None) => memory::show(tx, word, &localized, now).await?,
        Control::Memory(Some(mode)) => memory::switch(tx, word, &localized, mode, now)?,
        Control::Brief(setting) => {
            hours::brief(context, tx, word, &localized, setting, now).await?;
        }
        Control::Quiet(setting) => hours::quiet(tx, word, &localized, setting, now)?,
        Control::Stop => stop::stop(tx, word, &localized, says, now).await?,
        Control::AskStop => stop::ask(tx, word, &localized, now)?,
        Control::GoOn => stop::go_on(tx, word, &localized, now)?,
        Control::CarryOut => memory::carry_out(tx, word, &localized, now).await?,
        Control::LeaveIt => memory::leave_it(tx, word, &localized, now)?,
        Control::Hush => {
            enqueue(tx, Lane::Control, Some(word), localized.text(|texts| texts.hushed), now)?;
        }
        Control::Start => stop::start(tx, word, &localized, says, now)?,
        Control::Already => {
            enqueue(tx, Lane::Control, Some(word), localized.text(|texts| texts.already), now)?;
        }
    }
    tx.inbox().done(word, "fixed");
    Ok(())
}
