//! What a person is told of an answer that the gate kept back.

use mila_domain::gate::{Purpose, Verdict};
use mila_domain::schedule::Zones;
use mila_domain::{Address, Lane, MessageText, Timestamp};
use mila_store::{Account, Fallback, Intent, PersonTx, ServiceMessage, StoreError};

use super::gate;
use super::templates::{self, ANSWER_WAITING};
use super::texts::Localized;
use crate::context::Context;

/// Says, as far as it may be said, what becomes of an answer that the gate kept back.
pub(super) async fn tell(
    context: &Context,
    tx: &mut PersonTx<'_>,
    (lane, intent): (Lane, &Intent),
    verdict: Verdict,
    localized: &Localized,
) -> Result<(), StoreError> {
    let now = context.clock.now();
    match verdict {
        Verdict::Parked => tell_of_waiting(context, tx, (lane, intent), now).await,
        Verdict::Unanswered(why) => {
            gate::notify_once_a_day(tx, why, intent.cause(), localized, now)
        }
        _ => Ok(()),
    }
}

/// The template that tells of an answer to somebody who is spoken to in that language, filled
/// for them: it names when they wrote, on their own clock.
pub(crate) fn fallback(
    context: &Context,
    account: &Account,
    address: &Address,
    localized: &Localized,
) -> Option<Fallback> {
    let template = context.templates.find(ANSWER_WAITING, localized.language())?;
    let zone = account.whereabouts.at(address, account.last_inbound_at);
    let wrote = when(&context.zones.current(), account.last_inbound_at, zone.name);
    let name = templates::public_name(template);
    Some(Fallback { name, variables: vec![MessageText::new(wrote)] })
}

/// Has the person told, by the template that it names, that an answer waits for their next message;
/// once, until they write. Each reminder, and the brief, has a template of its own, which says what it is about.
async fn tell_of_waiting(
    context: &Context,
    tx: &mut PersonTx<'_>,
    (lane, intent): (Lane, &Intent),
    now: Timestamp,
) -> Result<(), StoreError> {
    let Some(fallback) = intent.fallback() else { return Ok(()) };
    let Some(template) = context.templates.named(&fallback.name) else { return Ok(()) };
    let has_own = matches!(intent.purpose(), Purpose::Reminder | Purpose::Brief);
    if !has_own && tx.outbox().told_of_waiting().await? {
        return Ok(());
    }
    let text = templates::filled(template, &fallback.variables);
    let (purpose, cause) = (Purpose::AnswerWaits, intent.cause());
    let notice = ServiceMessage { lane, purpose, text, cause };
    let notice = tx.inbox().enqueue_by_template(&notice, fallback, now)?;
    tx.reminders().told_as(&notice, intent);
    Ok(())
}

/// Day and time on the person's clock: `23.11., 14:30`.
fn when(zones: &Zones, at: Timestamp, zone: &str) -> String {
    jiff::Timestamp::from_microsecond(at.as_micros())
        .map(|at| at.to_zoned_datetime(zones.clock(zone)).strftime("%-d.%-m., %H:%M").to_string())
        .unwrap_or_default()
}
