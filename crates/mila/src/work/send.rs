//! Sending once: write the intent, send, write the receipt; look before sending again.

use std::time::Duration;

use mila_domain::doubt::{self, Patience, Settle};
use mila_domain::gate::Verdict;
use mila_domain::{MessageText, OutboxId, Timestamp, retry};
use mila_store::{
    Begun, ByTemplate, Claim, Delivered, Filled, Intent, IntentState, Letter, PersonTx, StoreError,
};

use super::limits::{self, InForce};
use crate::context::Context;
use crate::templates::{self, ANSWER_WAITING};
use crate::texts::Speaker;
use crate::twilio::{ContentSid, ListFilter, MessageRecord, SendMessage, Template, TwilioError};

/// Sends that are certainly not done are tried again at most this often; then the message
/// is closed as failed and the person told with the next answer.
const MOST_ATTEMPTS: u32 = 12;

/// Pages of Twilio's list looked through for a message in doubt. Between one person and
/// us, a page of 200 goes back far further than a doubt.
const LOOKUP_PAGES: usize = 5;

/// How far Twilio's clock may be from ours.
const CLOCKS_APART: Duration = Duration::from_secs(5);

/// What one step of sending came to.
enum Step {
    /// This intent is settled, or the next step is due at once.
    Went,
    /// Nothing more before this time.
    Wait(Timestamp),
}

/// Sends what the lane intends, oldest first. `Some` = something must wait until then, and
/// all that comes after it waits too, so that order is kept.
pub(super) async fn flush(
    context: &Context,
    claim: &Claim,
) -> Result<Option<Timestamp>, StoreError> {
    loop {
        let mut tx = context.store.guard("next intent", claim, None).await?;
        let Some(intent) = tx.next_intent(claim.lane).await? else { return Ok(None) };
        drop(tx);
        let step = match intent.state {
            IntentState::Intended => begin(context, claim, &intent).await?,
            _ => settle(context, claim, &intent).await?,
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
    let speaker = Speaker::to(context, tx.account(), "");
    let in_force = InForce::now(context, &speaker);
    match tx.begin_send(intent, &in_force.conditions(context), now).await? {
        Begun::Paced(until) => Ok(Step::Wait(until)),
        Begun::Refused(verdict) => {
            kept_back(context, &mut tx, verdict, &speaker).await?;
            tx.commit().await?;
            tracing::info!(intent = %intent.id, verdict = verdict.name(), "the gate refused a message");
            Ok(Step::Went)
        }
        Begun::Gone => {
            tx.commit().await?;
            tracing::info!(intent = %intent.id, "a voice is gone, its words stand beside it");
            Ok(Step::Went)
        }
        Begun::Go { to, letter, template } => {
            tx.commit().await?;
            let from = context.settings.twilio.from.clone();
            let message = match letter {
                Letter::Words(body) => SendMessage::words(from, to, body),
                Letter::Voice => SendMessage::media(from, to, voice_url(context, intent.id)),
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

/// Says, as far as it may be said, what becomes of an answer that the gate kept back.
async fn kept_back(
    context: &Context,
    tx: &mut PersonTx<'_>,
    verdict: Verdict,
    speaker: &Speaker,
) -> Result<(), StoreError> {
    match verdict {
        Verdict::Parked => tell_of_waiting(context, tx, speaker).await,
        Verdict::SwitchedOff
        | Verdict::Country
        | Verdict::PersonBudget
        | Verdict::ServiceBudget => {
            let fee = context.settings.limits.fees.message;
            match limits::closed(context, tx, fee).await? {
                Some(closed) => limits::tell(tx, closed, speaker, context.clock.now()).await,
                None => Ok(()),
            }
        }
        _ => Ok(()),
    }
}

/// Has the person told, by template, that an answer waits for their next message.
async fn tell_of_waiting(
    context: &Context,
    tx: &mut PersonTx<'_>,
    speaker: &Speaker,
) -> Result<(), StoreError> {
    let found = context.templates.find(ANSWER_WAITING, speaker.language());
    let Some(template) = found else { return Ok(()) };
    let (_, address) = tx.reply_address().await?;
    let wrote = when(tx.account().last_inbound_at, mila_domain::zone::guess(&address));
    let text = templates::filled(template, std::slice::from_ref(&wrote));
    let name = templates::public_name(template);
    let filled = Filled { name, variables: vec![MessageText::new(wrote)] };
    tx.tell_of_waiting(text, &filled, context.clock.now()).await.map(|_| ())
}

/// Day and time on the person's clock: `23.11., 14:30`.
fn when(at: Timestamp, zone: &str) -> String {
    let zone = jiff::tz::TimeZone::get(zone).unwrap_or(jiff::tz::TimeZone::UTC);
    jiff::Timestamp::from_microsecond(at.as_micros())
        .map(|at| at.to_zoned_datetime(zone).strftime("%-d.%-m., %H:%M").to_string())
        .unwrap_or_default()
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
        tx.unsend(intent.id, until).await?;
        tx.commit().await?;
        tracing::warn!(intent = %intent.id, %error, attempts, "a send will be tried again");
        return Ok(Step::Wait(until));
    }
    tx.fail_send(intent, error.code(), context.clock.now()).await?;
    tx.commit().await?;
    tracing::error!(intent = %intent.id, %error, attempts, "a message cannot be sent");
    Ok(Step::Went)
}

/// Settles an intent whose send was begun and whose outcome is unknown.
async fn settle(context: &Context, claim: &Claim, intent: &Intent) -> Result<Step, StoreError> {
    let now = context.clock.now();
    let timing = &context.settings.timing;
    let patience = Patience { before_first: timing.doubt_after, between: timing.doubt_gap };
    let began_at = intent.began_at.unwrap_or(now);
    match doubt::settle(began_at, intent.lookups, now, patience) {
        Settle::Wait(until) => Ok(Step::Wait(until)),
        Settle::SendAgain => {
            let mut tx = context.store.guard("send again", claim, None).await?;
            tx.unsend(intent.id, now).await?;
            tx.commit().await?;
            tracing::warn!(intent = %intent.id, "a message in doubt was not found and is sent again");
            Ok(Step::Went)
        }
        Settle::LookUp => look_up(context, claim, intent).await,
    }
}

/// Looks for the message in Twilio's list, by the digest of its body.
async fn look_up(context: &Context, claim: &Claim, intent: &Intent) -> Result<Step, StoreError> {
    let mut tx = context.store.guard("look up", claim, None).await?;
    let (_, to) = tx.reply_address().await?;
    drop(tx);
    let filter = ListFilter {
        to: Some(to),
        from: Some(context.settings.twilio.from.clone()),
        // No date: Twilio filters by the day of sending, which a queued message lacks.
        sent_on_or_after: None,
        page_size: Some(200),
    };
    let listing = match context.twilio.list(&filter, LOOKUP_PAGES).await {
        Ok(listing) => listing,
        Err(error) => {
            tracing::warn!(intent = %intent.id, %error, "a message in doubt could not be looked up");
            return Ok(Step::Wait(context.clock.now() + context.settings.timing.doubt_gap));
        }
    };
    let mut tx = context.store.guard("looked up", claim, None).await?;
    for record in &listing.messages {
        let same = match &intent.body_digest {
            Some(digest) => *digest == context.store.body_digest(record.body.expose()),
            // A voice has no words; and a lane has one intent in doubt at a time.
            None => record.media > 0 && created_since(record, intent.began_at),
        };
        if same && !tx.owns(record.sid.as_str()).await? {
            drop(tx);
            receipt(context, claim, intent.id, record.sid.as_str()).await?;
            return Ok(Step::Went);
        }
    }
    tx.looked_up(intent.id).await?;
    tx.commit().await?;
    Ok(Step::Went)
}

/// Whether Twilio recorded a message after a send began, as far as her seconds tell.
fn created_since(record: &MessageRecord, began_at: Option<Timestamp>) -> bool {
    let earliest = began_at.map(|began_at| began_at - CLOCKS_APART);
    record.created.zip(earliest).is_none_or(|(created, earliest)| created >= earliest)
}

async fn receipt(
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
