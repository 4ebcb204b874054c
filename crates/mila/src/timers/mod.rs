//! What is due by the clock: a reminder is told once, in the words that the person gave it, by no model.
//!
//! That it is told, and when it comes next, is one transaction with the intent to send it: after a crash
//! it was told or it is still due. `words.rs` says it, and `brief.rs` what a day holds; `asked.rs` is what
//! the tool of the conversation does, and `moved.rs` that they are somewhere else. What a restored
//! database has forgotten is looked for by `sent_before.rs`.

pub(crate) mod asked;
pub(crate) mod brief;
mod moved;
pub(crate) mod reminded;
mod sent_before;
pub(crate) mod words;
mod written;

use std::time::Duration;

use mila_domain::gate::{Purpose, window_is_open};
use mila_domain::schedule::{Arrears, Zones};
use mila_domain::zone::Zone;
use mila_domain::{Address, Lane, MessageText, ReminderId, Timestamp};
use mila_store::{
    Claim, DueReminders, Fallback, Intent, LaneTx, Release, Reminder, ServiceMessage, Standing,
    StoreError,
};
use mila_text::whatsapp;

use self::words::Clock;
use crate::context::Context;
use crate::outbound::send::{Begun, Flushed};
use crate::outbound::sent::Sent;
use crate::outbound::texts::Localized;
use crate::outbound::{Ended, gate, send};

/// What comes later than this is said to be late, with the time that it was for.
const LATE_AFTER: Duration = Duration::from_mins(1);

/// How soon it is tried again while something is in the way: no money, or a switch.
const AGAIN: Duration = Duration::from_mins(10);

/// How soon Twilio is asked again what was told before.
const LOOK_AGAIN: Duration = Duration::from_mins(1);

/// All that is to come, in words.
pub(crate) fn listed(
    context: &Context,
    localized: &Localized,
    zone: Zone<'_>,
    coming: &[Reminder],
) -> String {
    Clock { zones: &context.zones.current(), own: zone.name, localized }.listed(coming)
}

/// What the look at the lane has left to send.
enum Unsent {
    /// Nothing that is known of.
    Nothing,
    /// This was begun with what is due.
    Begun(Box<Begun>),
    /// This comes first.
    First(Box<Intent>),
    /// What was due there since then may have been told before.
    Unsure(Address, Timestamp),
}

/// Tells what is due, then sends what came of it.
///
/// # Errors
/// [`StoreError`].
pub(crate) async fn work(context: &Context, claim: &Claim) -> Result<Ended, StoreError> {
    let unsent = match tell_due(context, claim, None).await? {
        Unsent::Unsure(to, since) => match Sent::since(context, to, since).await {
            Ok(sent) => tell_due(context, claim, Some(&sent)).await?,
            Err(error) => {
                tracing::warn!(%error, "what is due may have been told, and Twilio does not say");
                let until = context.clock.now() + LOOK_AGAIN;
                return Ok(Ended::Held(Release::Interrupted(until)));
            }
        },
        unsent => unsent,
    };
    let flushed = match unsent {
        Unsent::Nothing | Unsent::Unsure(..) => return Ok(Ended::Held(Release::Done(None))),
        Unsent::Begun(begun) => send::flush_begun(context, claim, *begun).await?,
        Unsent::First(intent) => send::flush_from(context, claim, *intent).await?,
    };
    Ok(match flushed {
        Flushed::Released(due) => Ended::Released(due),
        Flushed::Sent => Ended::Held(Release::Done(None)),
        Flushed::Wait(until) => Ended::Held(Release::Interrupted(until)),
    })
}

/// Writes what is due, when it comes next, and when the lane is to be looked at again. Nothing is
/// written where it may have been told before and `sent` does not say whether it was.
async fn tell_due(
    context: &Context,
    claim: &Claim,
    sent: Option<&Sent>,
) -> Result<Unsent, StoreError> {
    let now = context.clock.now();
    let mut entering = context.store.entering_lane("tell due", claim, None).await?;
    let unsent = entering.ask_intent(Lane::Timers);
    let due = entering.ask_due_reminders(now);
    let facts = entering.ask_facts(now);
    let mut tx = entering.enter().await?;
    let unsent = tx.outbox().next(unsent).await?;
    let first = unsent.map_or(Unsent::Nothing, |intent| Unsent::First(Box::new(intent)));
    // Who has stopped is reminded, late, once they are back.
    if !Purpose::Reminder.rule().states.contains(&tx.account().state) {
        return Ok(first);
    }
    let DueReminders { due, next } = tx.reminders().take(due).await?;
    if let Some(next) = next {
        tx.lanes().poke(Lane::Timers, next);
    }
    let standing = tx.standing(facts).await?;
    let zones = context.zones.current();
    if moved::come_home(&mut tx, &zones, standing.address(), now).await? {
        tx.commit().await?;
        return Ok(first);
    }
    let whereabouts = tx.account().whereabouts.clone();
    let zone = whereabouts.at(standing.address(), now);
    let due = brief::without_waiting(&mut tx, due, (&zones, zone), now);
    let in_the_way = gate::unanswered(context, &standing, context.settings.limits.fees.message);
    if let Some(why) = in_the_way.filter(|_| !due.is_empty()) {
        tx.lanes().poke(Lane::Timers, now + AGAIN);
        tx.commit().await?;
        tracing::info!(reason = why.name(), reminders = due.len(), "reminders wait");
        return Ok(first);
    }
    if let Some(since) =
        oldest(&due).filter(|at| sent.is_none() && *at < context.heartbeat.began_at)
    {
        return Ok(Unsent::Unsure(standing.address().clone(), since));
    }
    let mut told = take_due(&zones, &mut tx, due, now)?;
    if let Some(sent) = sent {
        told = sent_before::untold(context, &mut tx, sent, told).await?;
    }
    let has_brief = told.iter().any(|it| it.reminder.is_brief);
    let holds = brief::Holds::read(&mut tx, has_brief).await?;
    if has_brief {
        tx.outbox().cancel_briefs();
    }
    let said = say(context, &tx, (&told, &holds), (&zones, zone), now);
    let is_first = matches!(first, Unsent::Nothing);
    let begun = write(context, &mut tx, said, (&standing, is_first), now)?;
    tx.commit().await?;
    record(context, &told);
    Ok(match (first, begun) {
        (Unsent::Nothing, Some(begun)) => begun,
        (first, _) => first,
    })
}

/// When the oldest of it was due.
fn oldest(due: &[Reminder]) -> Option<Timestamp> {
    due.iter().filter_map(|it| it.due).map(|due| due.at).min()
}

/// A reminder that is told, and what has come of it.
#[derive(Debug)]
struct Told {
    reminder: Reminder,
    arrears: Arrears,
}

/// Records what was told, and how late: a brief may have waited for the end of quiet hours.
fn record(context: &Context, told: &[Told]) {
    let now = context.clock.now();
    for it in told.iter().filter(|it| !it.reminder.is_brief) {
        context.metrics.reminded(it.arrears.last.at, now);
    }
    if !told.is_empty() {
        tracing::info!(reminders = told.len(), "told what was due");
    }
}

/// Moves what is due on to its next time.
fn take_due(
    zones: &Zones,
    tx: &mut LaneTx<'_>,
    due: Vec<Reminder>,
    now: Timestamp,
) -> Result<Vec<Told>, StoreError> {
    let mut told = Vec::new();
    for reminder in due {
        let Some(due) = reminder.due else { continue };
        let schedule = reminder.reminding.schedule.read(zones);
        let arrears = schedule
            .and_then(|schedule| schedule.arrears(zones, due, now))
            .map_err(|_| StoreError::Unknown { place: "reminder.sealed" })?;
        match arrears {
            Some(arrears) => {
                tx.reminders().told(reminder.id, (arrears.next, zones.edition()), now);
                if let Some(next) = arrears.next {
                    tx.lanes().poke(Lane::Timers, next.at);
                }
                told.push(Told { reminder, arrears });
            }
            // Its clock was set otherwise since.
            None => {
                let zone = reminder.reminding.schedule.zone();
                let moved = zone.map_or(Ok(due), |zone| due.on(zones, zone));
                let moved = moved.map_err(|_| StoreError::Unknown { place: "reminder.sealed" })?;
                tx.reminders().move_to(reminder.id, moved, zones.edition());
                tx.lanes().poke(Lane::Timers, moved.at);
            }
        }
    }
    Ok(told)
}

/// A message as it is to be sent, with the template that tells of it after WhatsApp's window.
struct Said {
    purpose: Purpose,
    text: MessageText,
    fallback: Option<Fallback>,
    /// The one reminder that it tells; none where it tells several.
    reminder: Option<ReminderId>,
}

/// What is told, in words: each that is on time by itself, all that are late together, the brief last.
fn say(
    context: &Context,
    tx: &LaneTx<'_>,
    (told, holds): (&[Told], &brief::Holds),
    (zones, zone): (&Zones, Zone<'_>),
    now: Timestamp,
) -> Vec<Said> {
    let account = tx.account();
    let localized = Localized::to(context, account, "");
    let clock = Clock { zones, own: zone.name, localized: &localized };
    let reachable = window_is_open(account.last_inbound_at, now);
    let (briefs, told): (Vec<&Told>, Vec<&Told>) = told.iter().partition(|it| it.reminder.is_brief);
    let is_late = |it: &&Told| !reachable || now > it.arrears.first.at + LATE_AFTER;
    let (late, timely): (Vec<&Told>, Vec<&Told>) = told.into_iter().partition(is_late);
    let mut said = Vec::new();
    for Told { reminder, .. } in timely {
        let fallback = words::fallback(context, &clock, reminder, now);
        let (text, purpose) = (clock.due(reminder), Purpose::Reminder);
        said.push(Said { purpose, text, fallback, reminder: Some(reminder.id) });
    }
    // Who is not reached is told of each by its template.
    let batches: Vec<&[&Told]> = match reachable {
        true if late.is_empty() => vec![],
        true => vec![&late],
        false => late.chunks(1).collect(),
    };
    for batch in batches {
        let texts: Vec<_> = batch.iter().map(|it| clock.late(&it.reminder, &it.arrears)).collect();
        let fallback = batch
            .first()
            .and_then(|it| words::fallback(context, &clock, &it.reminder, it.arrears.last.at));
        let only = |it: &&Told| it.reminder.id;
        let reminder = batch.first().map(only).filter(|_| batch.len() == 1);
        let purpose = Purpose::Reminder;
        said.extend(in_messages(&texts.join("\n\n"), (purpose, reminder), fallback.as_ref()));
    }
    for Told { arrears, .. } in briefs {
        let late = brief::late(account.quiet, &clock, arrears, now);
        if let Some((text, fallback)) = holds.told(context, &clock, (late, reachable), now) {
            said.extend(in_messages(&text, (Purpose::Brief, None), fallback.as_ref()));
        }
    }
    said
}

/// A text in as many messages as it takes.
fn in_messages(
    text: &str,
    (purpose, reminder): (Purpose, Option<ReminderId>),
    fallback: Option<&Fallback>,
) -> Vec<Said> {
    let texts = whatsapp::compose(text).into_iter().map(MessageText::new);
    let said = |text| Said { purpose, text, fallback: fallback.cloned(), reminder };
    texts.map(said).collect()
}

/// Keeps the messages, and begins the first, if it is the first of the lane.
fn write(
    context: &Context,
    tx: &mut LaneTx<'_>,
    said: Vec<Said>,
    (standing, is_first): (&Standing, bool),
    now: Timestamp,
) -> Result<Option<Unsent>, StoreError> {
    let in_force = gate::InForce::now(context);
    let conditions = in_force.conditions(context);
    let (mut first, mut words) = (None, send::Words::new());
    for Said { purpose, text, fallback, reminder } in said {
        let said = (purpose, &text);
        let begin = match is_first && first.is_none() {
            true => tx.outbox().begin_now(said, standing, &conditions, now),
            false => None,
        };
        let message =
            ServiceMessage { lane: Lane::Timers, purpose, text: text.clone(), cause: None };
        let intent = tx.inbox().enqueue_begun(&message, fallback.as_ref(), begin.as_ref(), now)?;
        if let Some(reminder) = reminder {
            tx.reminders().told_by(&intent, reminder);
        }
        words.insert(intent.id, text);
        if first.is_none() {
            first = Some((intent, begin));
        }
    }
    Ok(first.map(|(intent, begin)| match begin {
        Some(begin) => Unsent::Begun(Box::new(Begun { intent, to: begin.to, words })),
        None => Unsent::First(Box::new(intent)),
    }))
}
