//! The zone database as it changes: each instance reads its own directory again, and one of them computes
//! anew, for all, when reminders come whose clocks were changed.
//!
//! Whose reminders they are is marked with the edition by which they were computed, so a round that was
//! broken off goes on with the rest, and one that is done twice changes nothing. What the change has moved
//! into the past is due, and told late once; what was told has a later time, or none.

use std::sync::Arc;
use std::time::Duration;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use mila_domain::schedule::{Due, Freshness, Zones};
use mila_domain::{Lane, PersonId, Timestamp};
use mila_store::{Reminder, StoreError};

use super::{Duty, Failed};
use crate::clock::sleep_until;
use crate::context::Context;

/// Time between two looks at the directory. Governments give weeks of notice, seldom days.
const LOOK_EVERY: Duration = Duration::from_mins(10);

/// How many people of an earlier and of a later edition are looked for together.
const BATCH: i64 = 100;

/// Reads the directory again at every interval, for ever, and tells daily when the zones are old.
pub(crate) async fn watch(context: Arc<Context>) {
    let mut told_on = None;
    loop {
        tell_age(&context, &mut told_on);
        let next = context.clock.now() + LOOK_EVERY;
        sleep_until(&*context.clock, next).await;
        look(&context).await;
    }
}

async fn look(context: &Arc<Context>) {
    let looking = context.clone();
    let looked = tokio::task::spawn_blocking(move || looking.zones.look()).await;
    match looked {
        Ok(Ok(false)) => {}
        Ok(Ok(true)) => {
            let release = context.zones.current().release().to_string();
            tracing::info!(release, "the zone database was replaced");
            let now = context.clock.now();
            if let Err(error) = context.store.make_duties_due(&[Duty::Zones.name()], now).await {
                // It is done at its interval.
                tracing::warn!(%error, "could not make a duty due");
            }
        }
        Ok(Err(error)) => {
            tracing::error!(%error, "the zone database cannot be read; the old one stays");
            context.metrics.zones_unreadable();
        }
        Err(_) => tracing::error!("a look at the zone database panicked"),
    }
}

/// Shows the zones in the figures; says once a day that they are old.
fn tell_age(context: &Context, told_on: &mut Option<Date>) {
    let (zones, now) = (context.zones.current(), context.clock.now());
    let freshness = context.zones.freshness(now);
    context.metrics.zones(zones.release(), freshness);
    let today = day(now);
    if freshness != Freshness::Current && *told_on != Some(today) {
        *told_on = Some(today);
        let release = zones.release().to_string();
        let newer_is_bundled = freshness == Freshness::Behind;
        tracing::error!(release, newer_is_bundled, "the zone database is old");
    }
}

fn day(now: Timestamp) -> Date {
    let now = jiff::Timestamp::from_microsecond(now.as_micros()).unwrap_or_default();
    TimeZone::UTC.to_datetime(now).date()
}

/// Computes again what was computed by other zones than this instance has.
pub(super) async fn run(context: &Context) -> Result<(), Failed> {
    let zones = context.zones.current();
    let (mut people, mut reminders) = (0, 0);
    loop {
        let batch = context.store.of_other_zones(zones.edition(), BATCH).await?;
        if batch.is_empty() {
            break;
        }
        people += batch.len();
        for person in batch {
            reminders += compute_again(context, &zones, person).await?;
        }
    }
    if people > 0 {
        let release = zones.release().to_string();
        tracing::info!(release, people, reminders, "computed again when reminders come");
    }
    Ok(())
}

/// Computes one person's reminders again; how many have moved.
async fn compute_again(
    context: &Context,
    zones: &Zones,
    person: PersonId,
) -> Result<usize, StoreError> {
    let compute = |reminder: &Reminder, due: Due| {
        due.on(zones, reminder.reminding.schedule.zone()?)
            .inspect_err(|error| {
                tracing::warn!(reminder = %reminder.id, %error, "a reminder stays where it is");
            })
            .ok()
    };
    match context.store.compute_again(person, zones.edition(), &compute).await {
        Ok(moved) => {
            if let Some(first) = moved.iter().min() {
                context.wake.at(Lane::Timers, *first);
            }
            Ok(moved.len())
        }
        // The lane says so too once it is due, and nobody else waits for this one.
        Err(
            error @ (StoreError::Unsealable { .. }
            | StoreError::Unknown { .. }
            | StoreError::Newer { .. }),
        ) => {
            tracing::error!(%person, %error, "reminders cannot be computed again");
            context.store.leave_as_computed(person, zones.edition()).await?;
            Ok(0)
        }
        Err(error) => Err(error),
    }
}
