//! Sending once: write the intent, send, write the receipt; look before sending again.

use mila_domain::{MessageText, OutboxId, Timestamp, retry};
use mila_store::{
    Begun, ByTemplate, Claim, Delivered, Intent, IntentState, OutboundBody, StoreError,
};

use super::gate::InForce;
use super::texts::Localized;
use super::{kept_back, outcome_unknown};
use crate::context::Context;
use crate::twilio::{ContentSid, SendMessage, Template, TwilioError};

/// Sends that are certainly not done are tried again at most this often; then the message
/// is closed as failed and the person told with the next answer.
const MOST_ATTEMPTS: u32 = 12;

/// What one step of sending came to.
pub(super) enum Step {
    /// This intent is resolved, or the next step is due at once.
    Went,
    /// Nothing more before this time.
    Wait(Timestamp),
}

/// Sends what the lane intends, oldest first. `Some` = something must wait until then, and
/// all that comes after it waits too, so that order is kept.
pub(crate) async fn flush(
    context: &Context,
    claim: &Claim,
) -> Result<Option<Timestamp>, StoreError> {
    loop {
        let Some(intent) = context.store.next_intent(claim).await? else { return Ok(None) };
        let step = match intent.state {
            IntentState::Intended => begin(context, claim, &intent).await?,
            _ => outcome_unknown::resolve(context, claim, &intent).await?,
        };
        if let Step::Wait(until) = step {
            return Ok(Some(until));
        }
    }
}

async fn begin(context: &Context, claim: &Claim, intent: &Intent) -> Result<Step, StoreError> {
    let now = context.clock.now();
    if let Some(until) = intent.not_before.filter(|until| now < *until) {
        return Ok(Step::Wait(until));
    }
    let timing = &context.settings.timing;
    // A holder that may be declared dead before the send ends must not begin it.
    if !context.heartbeat.outlives(timing.send_limit) {
        return Ok(Step::Wait(now + timing.heartbeat));
    }
    let mut tx = context.store.guard("begin send", claim, None).await?;
    let localized = Localized::to(context, tx.account(), "");
    let in_force = InForce::now(context);
    match tx.outbox().begin_send(intent, &in_force.conditions(context), now).await? {
        Begun::Paced(until) => Ok(Step::Wait(until)),
        Begun::Refused(verdict) => {
            kept_back::tell(context, &mut tx, intent, verdict, &localized).await?;
            tx.commit().await?;
            tracing::info!(intent = %intent.id, verdict = verdict.name(), "the gate refused a message");
            Ok(Step::Went)
        }
        Begun::Gone => {
            tx.commit().await?;
            tracing::info!(intent = %intent.id, "a voice is gone, its words stand beside it");
            Ok(Step::Went)
        }
        Begun::Go { to, body, template } => {
            tx.commit().await?;
            let from = context.settings.twilio.from.clone();
            let message = match body {
                OutboundBody::Words(body) => SendMessage::words(from, to, body),
                OutboundBody::Voice => SendMessage::media(from, to, voice_url(context, intent.id)),
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

async fn send(
    context: &Context,
    claim: &Claim,
    intent: &Intent,
    mut message: SendMessage,
) -> Result<Step, StoreError> {
    message.status_callback = Some(callback_url(context, intent.id));
    match context.twilio.send(&message).await {
        Ok(sent) => {
            receipt(context, claim, intent.id, sent.sid.as_str()).await?;
            Ok(Step::Went)
        }
        Err(TwilioError::OutcomeUnknown { status }) => {
            tracing::warn!(intent = %intent.id, ?status, "the outcome of a send is unknown");
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
        tx.outbox().unsend(intent, until);
        tx.commit().await?;
        tracing::warn!(intent = %intent.id, %error, attempts, "a send will be tried again");
        return Ok(Step::Wait(until));
    }
    tx.outbox().fail_send(intent, error.code(), context.clock.now()).await?;
    tx.commit().await?;
    tracing::error!(intent = %intent.id, %error, attempts, "a message cannot be sent");
    Ok(Step::Went)
}

pub(super) async fn receipt(
    context: &Context,
    claim: &Claim,
    intent: OutboxId,
    sid: &str,
) -> Result<(), StoreError> {
    match context.store.receipt(&claim.person, intent, sid).await? {
        Delivered::SecondId => tracing::error!(%intent, sid, "one intent has two messages"),
        _ => tracing::info!(person = %claim.person.id(), %intent, sid, "sent"),
    }
    Ok(())
}

/// `{public url}/twilio/status/{intent}`.
fn callback_url(context: &Context, intent: OutboxId) -> url::Url {
    context.settings.http.below(&format!("twilio/status/{intent}"))
}

/// `{public url}/voice/{intent}/{token}.ogg`, which nobody can guess.
fn voice_url(context: &Context, intent: OutboxId) -> url::Url {
    let token = context.store.voice_token(intent);
    context.settings.http.below(&format!("voice/{intent}/{token}.ogg"))
}
