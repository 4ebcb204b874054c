//! What a person is told of an answer that the gate kept back.

use mila_domain::gate::Verdict;
use mila_domain::{MessageText, Timestamp, zone};
use mila_store::{Filled, PersonTx, StoreError};

use super::gate;
use super::templates::{self, ANSWER_WAITING};
use super::texts::Localized;
use crate::context::Context;

/// Says, as far as it may be said, what becomes of an answer that the gate kept back.
pub(super) async fn tell(
    context: &Context,
    tx: &mut PersonTx<'_>,
    verdict: Verdict,
    localized: &Localized,
) -> Result<(), StoreError> {
    match verdict {
        Verdict::Parked => tell_of_waiting(context, tx, localized).await,
        Verdict::SwitchedOff
        | Verdict::Country
        | Verdict::PersonBudget
        | Verdict::ServiceBudget => {
            let fee = context.settings.limits.fees.message;
            match gate::unanswered(context, tx, fee).await? {
                Some(why) => gate::notify_once_a_day(tx, why, localized, context.clock.now()).await,
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
    localized: &Localized,
) -> Result<(), StoreError> {
    let found = context.templates.find(ANSWER_WAITING, localized.language());
    let Some(template) = found else { return Ok(()) };
    let (_, address) = tx.reply_address().await?;
    let wrote = when(tx.account().last_inbound_at, zone::guess(&address));
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
