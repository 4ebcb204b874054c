//! Sending once: write the intent, send, write the receipt; look before sending again.

use std::collections::HashMap;

use mila_domain::{Address, MessageText, OutboxId, Timestamp, retry};
use mila_store::{
    self as store, ByTemplate, Claim, Delivered, Intent, IntentState, Left, OutboundBody,
    StoreError,
};
use tracing::{Instrument as _, error_span};

use super::gate::InForce;
use super::texts::Localized;
use super::{kept_back, outcome_unknown};
use crate::context::Context;
use crate::twilio::delivery_report;
use crate::twilio::{ContentSid, SendMessage, Template, TwilioError};

/// Sends that are certainly not done are tried again at most this often; then the message
/// is closed as failed, and waits for the person's next one where that helps.
const MOST_ATTEMPTS: u32 = 12;

/// What one step of sending came to.
pub(super) enum Step {
    /// This intent is resolved, or the next step is due at once; what is left in the lane, where
    /// that is known.
    Went(Option<Left>),
    /// Nothing more before this time.
    Wait(Timestamp),
}

/// How sending came to an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flushed {
    /// Nothing is left to send; something else may wait.
    Sent,
    /// Nothing was left in the lane at all, so it was given back; it is due again then.
    Released(Option<Timestamp>),
    /// Something must wait until then, and all that comes after it waits too, so that order is
    /// kept.
    Wait(Timestamp),
}

/// The words of intents, where they are at hand.
pub(crate) type Words = HashMap<OutboxId, MessageText>;

/// A send whose begin is written.
pub(crate) struct Begun {
    pub(crate) intent: Intent,
    pub(crate) to: Address,
    /// What it says, and what is to be said after it.
    pub(crate) words: Words,
}

/// Sends what the lane intends, oldest first.
pub(crate) async fn flush(context: &Context, claim: &Claim) -> Result<Flushed, StoreError> {
    go_on(context, claim, None, &Words::new()).await
}

/// Sends `first`, which the lane intends first, and what comes after it.
pub(crate) async fn flush_from(
    context: &Context,
    claim: &Claim,
    first: Intent,
) -> Result<Flushed, StoreError> {
    go_on(context, claim, Some(Left::Unsent(Box::new(first))), &Words::new()).await
}

/// Sends what was begun with the answer that it is of, and what comes after it.
pub(crate) async fn flush_begun(
    context: &Context,
    claim: &Claim,
    begun: Begun,
) -> Result<Flushed, StoreError> {
    let Begun { intent, to, words } = begun;
    let Some(body) = words.get(&intent.id) else { return Ok(Flushed::Sent) };
    let from = context.settings.twilio.from.clone();
    let message = SendMessage::words(from, to, body.clone());
    let span = error_span!("send", intent = %intent.id);
    match send(context, claim, &intent, message).instrument(span).await? {
        Step::Went(left) => go_on(context, claim, left, &words).await,
        Step::Wait(until) => Ok(Flushed::Wait(until)),
    }
}

/// Goes on from what is left in the lane, where that is known.
async fn go_on(
    context: &Context,
    claim: &Claim,
    mut left: Option<Left>,
    words: &Words,
) -> Result<Flushed, StoreError> {
    loop {
        let intent = match left {
            Some(Left::Released(due)) => return Ok(Flushed::Released(due)),
            Some(Left::Unseen) => return Ok(Flushed::Sent),
            Some(Left::Unsent(intent)) => *intent,
            None => match context.store.next_intent(claim).await? {
                Some(intent) => intent,
                None => return Ok(Flushed::Sent),
            },
        };
        let step = async {
            match intent.state {
                IntentState::Intended => begin(context, claim, &intent, words).await,
                _ => outcome_unknown::resolve(context, claim, &intent).await,
            }
        };
        let step = step.instrument(error_span!("send", intent = %intent.id)).await?;
        left = match step {
            Step::Went(left) => left,
            Step::Wait(until) => return Ok(Flushed::Wait(until)),
        };
    }
}

async fn begin(
    context: &Context,
    claim: &Claim,
    intent: &Intent,
    words: &Words,
) -> Result<Step, StoreError> {
    let now = context.clock.now();
    if let Some(until) = retry::waits(intent.not_before, now) {
        return Ok(Step::Wait(until));
    }
    let timing = &context.settings.timing;
    // A holder that may be declared dead before the send ends must not begin it.
    if !context.heartbeat.outlives(timing.send_limit) {
        return Ok(Step::Wait(now + timing.heartbeat));
    }
    let words = words.get(&intent.id);
    let mut entering = context.store.entering_lane("begin send", claim, None).await?;
    let asked = entering.ask_begin(intent, words, now);
    let mut tx = entering.enter().await?;
    let localized = Localized::to(context, tx.account(), "");
    let in_force = InForce::now(context);
    let conditions = in_force.conditions(context);
    match tx.outbox().begin_asked(asked, intent, words, &conditions, now).await? {
        store::Begun::Paced(until) => Ok(Step::Wait(until)),
        store::Begun::Refused(verdict) => {
            kept_back::tell(context, &mut tx, (claim.lane, intent), verdict, &localized).await?;
            tx.commit().await?;
            tracing::info!(verdict = verdict.name(), "the gate refused a message");
            Ok(Step::Went(None))
        }
        store::Begun::Waits => {
            tx.commit().await?;
            tracing::info!("a part of an answer waits with the one before it");
            Ok(Step::Went(None))
        }
        store::Begun::Gone => {
            tx.commit().await?;
            tracing::info!("a voice is gone, its words stand beside it");
            Ok(Step::Went(None))
        }
        store::Begun::Go { to, body, template } => {
            tx.commit().await?;
            let from = context.settings.twilio.from.clone();
            let message = match body {
                OutboundBody::Words(body) => SendMessage::words(from, to, body),
                OutboundBody::Voice => {
                    SendMessage::media(from, to, voice_url(context, claim, intent.id))
                }
            };
            let message = match template {
                Some(template) => by_template(message, template)?,
                None => message,
            };
            send(context, claim, intent, message).await
        }
    }
}

/// The message as an approved template, whose words it repeats.
fn by_template(message: SendMessage, by: ByTemplate) -> Result<SendMessage, StoreError> {
    let unknown = |_| StoreError::Unknown { place: "template.content_sid" };
    let content_sid = ContentSid::parse(&by.content_sid).map_err(unknown)?;
    let named = |(at, value): (usize, MessageText)| ((at + 1).to_string(), value);
    let variables = by.variables.into_iter().enumerate().map(named).collect();
    Ok(SendMessage { body: None, template: Some(Template { content_sid, variables }), ..message })
}

/// Sends what was begun.
async fn send(
    context: &Context,
    claim: &Claim,
    intent: &Intent,
    mut message: SendMessage,
) -> Result<Step, StoreError> {
    let timing = &context.settings.timing;
    // A holder that may be declared dead before the send ends must not send; and the begin took
    // its time.
    if !context.heartbeat.outlives(timing.send_limit) {
        let now = context.clock.now();
        let mut tx = context.store.guard("not sent", claim, None).await?;
        tx.outbox().unsend(intent, now).await?;
        tx.commit().await?;
        return Ok(Step::Wait(now + timing.heartbeat));
    }
    message.status_callback = Some(callback_url(context, intent.id));
    match context.twilio.send(&message).await {
        Ok(sent) => {
            context.metrics.sent(intent.cause(), context.clock.now());
            let left = receipt(context, claim, intent.id, sent.sid.as_str()).await?;
            Ok(Step::Went(Some(left)))
        }
        Err(TwilioError::OutcomeUnknown { status }) => {
            tracing::warn!(?status, "the outcome of a send is unknown");
            Ok(Step::Wait(context.clock.now() + context.settings.timing.doubt_after))
        }
        Err(error) => not_sent(context, claim, intent, error).await,
    }
}

/// The message is certainly not sent: try again later, or close it.
async fn not_sent(
    context: &Context,
    claim: &Claim,
    intent: &Intent,
    error: TwilioError,
) -> Result<Step, StoreError> {
    let attempts = intent.attempts + 1;
    let mut tx = context.store.guard("not sent", claim, None).await?;
    if error.may_pass() && attempts < MOST_ATTEMPTS {
        let wait = retry::delay(attempts, context.store.entropy().jitter());
        let until = context.clock.now() + wait.max(error.retry_after().unwrap_or_default());
        tx.outbox().unsend(intent, until).await?;
        tx.commit().await?;
        tracing::warn!(%error, attempts, "a send will be tried again");
        return Ok(Step::Wait(until));
    }
    let cause = delivery_report::cause(error.code());
    tx.outbox().fail_send(intent, cause, context.clock.now()).await?;
    tx.commit().await?;
    tracing::error!(%error, attempts, "a message cannot be sent");
    Ok(Step::Went(None))
}

/// Keeps the receipt, and gives the lane back when nothing is left in it.
pub(super) async fn receipt(
    context: &Context,
    claim: &Claim,
    intent: OutboxId,
    sid: &str,
) -> Result<Left, StoreError> {
    let now = context.clock.now();
    let (delivered, left) = context.store.receipt_and_release(claim, intent, sid, now).await?;
    match delivered {
        Delivered::SecondId => tracing::error!(sid, "one intent has two messages"),
        _ => tracing::info!(sid, "sent"),
    }
    Ok(left)
}

/// `{public url}/twilio/status/{intent}`.
fn callback_url(context: &Context, intent: OutboxId) -> url::Url {
    context.settings.http.below(&format!("twilio/status/{intent}"))
}

/// `{public url}/voice/{intent}/{token}.ogg`, which nobody can guess.
fn voice_url(context: &Context, claim: &Claim, intent: OutboxId) -> url::Url {
    let token = context.store.voice_token(intent, claim.person.id());
    context.settings.http.below(&format!("voice/{intent}/{token}.ogg"))
}
