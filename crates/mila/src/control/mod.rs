//! The control lane: fixed words, each a short transaction and a send.

mod onboarding;
mod preferences;
mod status;
mod stop;

use mila_domain::account::{self, Control};
use mila_domain::{Lane, Timestamp, words};
use mila_store::{Claim, InboundMessage, PersonTx, Release, StoreError};

use crate::context::Context;
use crate::outbound::texts::Localized;
use crate::outbound::{enqueue, send};

/// Decides what waits in the lane, then sends what came of it.
///
/// # Errors
/// [`StoreError`].
pub(crate) async fn work(context: &Context, claim: &Claim) -> Result<Release, StoreError> {
    // Decided before anything is sent: a STOP must not wait behind a send in doubt.
    while decide_next(context, claim).await? {}
    let later = send::flush(context, claim).await?;
    Ok(later.map_or(Release::Done(None), Release::Interrupted))
}

/// Decides the oldest waiting word. `false` when none waits.
async fn decide_next(context: &Context, claim: &Claim) -> Result<bool, StoreError> {
    let now = context.clock.now();
    let mut tx = context.store.guard("control", claim, None).await?;
    let Some(word) = tx.waiting(Lane::Control).await?.into_iter().next() else { return Ok(false) };
    let (state, asked) = (tx.account().state, tx.account().age_asked_at.is_some());
    let control = words::read(word.text.expose())
        .map_or(Control::PassOn, |word| account::decide(state, asked, word));
    carry_out(context, &mut tx, control, &word, now).await?;
    if control != Control::PassOn {
        tx.spend(context.settings.limits.fees.inbound, now).await?;
    }
    if !matches!(control, Control::Stop | Control::Farewell(_)) {
        tx.release_parked(now).await?;
    }
    // What waited behind this word may go on.
    if tx.count_waiting(Lane::Conversation).await? > 0 {
        tx.poke(Lane::Conversation, now).await?;
    }
    tx.commit().await?;
    tracing::info!(person = %claim.person.id(), event = %word.event, ?control, "decided a fixed word");
    context.wake.notify_one();
    Ok(true)
}

async fn carry_out(
    context: &Context,
    tx: &mut PersonTx<'_>,
    control: Control,
    word: &InboundMessage,
    now: Timestamp,
) -> Result<(), StoreError> {
    let localized = Localized::to(context, tx.account(), word.text.expose());
    match control {
        Control::PassOn => return tx.pass_on(word.event).await,
        Control::Welcome => onboarding::welcome(tx, &localized, now).await?,
        Control::Farewell(why) => onboarding::farewell(tx, &localized, why, now).await?,
        Control::Help => {
            enqueue(tx, Lane::Control, localized.text(|texts| texts.help), now).await?;
        }
        Control::Privacy => {
            enqueue(tx, Lane::Control, localized.text(|texts| texts.privacy), now).await?;
        }
        Control::Status => {
            let text = status::status(tx.account(), &localized);
            enqueue(tx, Lane::Control, text, now).await?;
        }
        Control::Language(choice) => {
            preferences::language(context, tx, &localized, choice, now).await?;
        }
        Control::Voice(choice) => {
            preferences::voice(context, tx, &localized, choice, now).await?;
        }
        Control::TranscriptLine(choice) => {
            preferences::transcript(tx, &localized, choice, now).await?;
        }
        Control::Stop => stop::stop(tx, &localized, now).await?,
        Control::Hush => {
            enqueue(tx, Lane::Control, localized.text(|texts| texts.hushed), now).await?;
        }
        Control::Start => stop::start(tx, &localized, now).await?,
        Control::Already => {
            enqueue(tx, Lane::Control, localized.text(|texts| texts.already), now).await?;
        }
    }
    tx.done(word.event, "fixed").await
}
