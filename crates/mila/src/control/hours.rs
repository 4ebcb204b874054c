//! The hours that people choose: when the morning brief comes, and when nothing is said unasked.

use jiff::civil::Time;
use mila_domain::schedule::QuietHours;
use mila_domain::words::Setting;
use mila_domain::{EventId, Lane, MessageText, Timestamp};
use mila_store::{PersonTx, StoreError};
use mila_text::language::{Texts, fill};
use mila_text::whatsapp;

use crate::context::Context;
use crate::outbound::enqueue;
use crate::outbound::templates::{self, REMINDER};
use crate::outbound::texts::Localized;
use crate::timers::brief;
use crate::timers::words::Clock;

/// Sets the brief, ends it, or says when it comes.
pub(super) async fn brief(
    context: &Context,
    tx: &mut PersonTx<'_>,
    word: EventId,
    localized: &Localized,
    setting: Setting<Time>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let briefs = &Texts::of(localized.language()).briefs;
    let text = match setting {
        Setting::Show => match hour_of_brief(tx).await? {
            Some(hour) => fill(briefs.is_at, &[("hour", &hour)]),
            None => briefs.is_off.to_owned(),
        },
        Setting::Off => {
            tx.reminders().drop_brief();
            tx.outbox().cancel_briefs();
            briefs.off.to_owned()
        }
        Setting::To(time) => set_brief(context, tx, localized, time, now).await?,
    };
    say(tx, word, &text, now)
}

/// When the brief comes, if it does: `08:00`.
pub(super) async fn hour_of_brief(tx: &mut PersonTx<'_>) -> Result<Option<String>, StoreError> {
    let brief = tx.reminders().brief().await?;
    let local = brief.and_then(|brief| brief.due).and_then(|due| due.local);
    Ok(local.map(|local| local.strftime("%H:%M").to_string()))
}

async fn set_brief(
    context: &Context,
    tx: &mut PersonTx<'_>,
    localized: &Localized,
    time: Time,
    now: Timestamp,
) -> Result<String, StoreError> {
    let standing = tx.standing_now(now).await?;
    let (zones, whereabouts) = (context.zones.current(), tx.account().whereabouts.clone());
    let person = (&whereabouts, standing.address());
    let unknown = StoreError::Unknown { place: "account.zone" };
    let (written, due) = brief::daily_of(&zones, time, person, now).ok_or(unknown)?;
    // Whoever's clock is not known hears which is meant.
    let zone = whereabouts.at(standing.address(), now);
    let own = if zone.known { zone.name } else { "" };
    let clock = Clock { zones: &zones, own, localized };
    let place = written.zone().unwrap_or(zone.name);
    let mut text = brief::confirmed(&clock, (time, place), due, tx.account().quiet);
    tx.reminders().set_brief(written, (due, zones.edition()), now)?;
    tx.lanes().poke(Lane::Timers, due.at);
    let template = context.templates.find(REMINDER, localized.language());
    let goes = match template.map(templates::public_name) {
        Some(name) => tx.is_approved(&name).await?,
        None => false,
    };
    if !goes {
        text = format!("{text}\n\n{}", clock.texts().reminders.confirmed.waits);
    }
    Ok(text)
}

/// Sets the quiet hours, ends them, or says which they are.
pub(super) fn quiet(
    tx: &mut PersonTx<'_>,
    word: EventId,
    localized: &Localized,
    setting: Setting<QuietHours>,
    now: Timestamp,
) -> Result<(), StoreError> {
    let quiet = &Texts::of(localized.language()).quiet;
    let kept = tx.account().quiet;
    let (form, hours) = match setting {
        Setting::Show => (if kept.is_some() { quiet.are } else { quiet.none }, kept),
        Setting::Off => (quiet.off, None),
        Setting::To(hours) => (quiet.set, Some(hours)),
    };
    if hours != kept {
        tx.amend().quiet(hours);
        // What waited for their end may go sooner.
        tx.lanes().poke(Lane::Timers, now);
    }
    let [from, until] = [|it: QuietHours| it.from, |it: QuietHours| it.until]
        .map(|of| hours.map(of).map(|time| time.strftime("%H:%M").to_string()).unwrap_or_default());
    let text = fill(form, &[("from", &from), ("until", &until)]);
    say(tx, word, &text, now)
}

fn say(tx: &mut PersonTx<'_>, word: EventId, text: &str, now: Timestamp) -> Result<(), StoreError> {
    for text in whatsapp::compose(text) {
        enqueue(tx, Lane::Control, Some(word), MessageText::new(text), now)?;
    }
    Ok(())
}
