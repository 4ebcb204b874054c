//! The control lane: fixed words, each a short transaction and a send.

use mila_domain::account::{self, Control, Farewell};
use mila_domain::gate::Purpose;
use mila_domain::{AccountState, Lane, MessageText, Timestamp, words};
use mila_store::{Claim, Fixed, PersonTx, StoreError, Waiting};

use super::{Outcome, say, send};
use crate::context::Context;
use crate::texts;

pub(super) async fn work(context: &Context, claim: &Claim) -> Result<Outcome, StoreError> {
    loop {
        if let Some(later) = send::flush(context, claim).await? {
            return Ok(Outcome::Later(later));
        }
        if !decide_next(context, claim).await? {
            return Ok(Outcome::Idle(None));
        }
    }
}

/// Decides the oldest waiting word. `false` when none waits.
async fn decide_next(context: &Context, claim: &Claim) -> Result<bool, StoreError> {
    let now = context.clock.now();
    let mut tx = context.store.guard("control", claim, None).await?;
    let Some(word) = tx.waiting(Lane::Control).await?.into_iter().next() else { return Ok(false) };
    let state = tx.account().state;
    let control = words::read(word.text.expose())
        .map_or(Control::PassOn, |word| account::decide(state, word));
    carry_out(context, &mut tx, control, &word, now).await?;
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
    word: &Waiting,
    now: Timestamp,
) -> Result<(), StoreError> {
    match control {
        Control::PassOn => return tx.pass_on(word.event).await,
        Control::Welcome => welcome(tx, now).await?,
        Control::Farewell(why) => farewell(tx, why, now).await?,
        Control::Help => {
            let address = context.settings.operator.privacy_email.as_deref();
            say(tx, Lane::Control, &texts::help(address), now).await?;
        }
        Control::Stop => {
            tx.drop_conversation("stopped").await?;
            tx.set_state(AccountState::Stopped).await?;
            say(tx, Lane::Control, texts::STOPPED, now).await?;
        }
        Control::Start => {
            tx.set_state(AccountState::Active).await?;
            say(tx, Lane::Control, texts::STARTED, now).await?;
        }
        Control::Already => say(tx, Lane::Control, texts::ALREADY, now).await?,
    }
    tx.done(word.event, "fixed").await
}

/// Opens the account. What waited is answered by the conversation, which is welcome enough.
async fn welcome(tx: &mut PersonTx<'_>, now: Timestamp) -> Result<(), StoreError> {
    tx.set_state(AccountState::Active).await?;
    tx.confirm_age(now).await?;
    if tx.count_waiting(Lane::Conversation).await? == 0 {
        say(tx, Lane::Control, texts::WELCOME, now).await?;
    }
    Ok(())
}

/// Ends before anything began: last words, and then nothing is kept.
async fn farewell(tx: &mut PersonTx<'_>, why: Farewell, now: Timestamp) -> Result<(), StoreError> {
    let text = match why {
        Farewell::TooYoung => texts::TOO_YOUNG,
        Farewell::Declined => texts::DECLINED,
    };
    tx.drop_conversation("farewell").await?;
    tx.set_state(AccountState::Erasing).await?;
    let last =
        Fixed { lane: Lane::Control, purpose: Purpose::Farewell, text: MessageText::new(text) };
    tx.say(&last, now).await?;
    tx.poke(Lane::Upkeep, now).await
}
