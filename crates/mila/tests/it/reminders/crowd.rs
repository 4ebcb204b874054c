//! Many people are reminded at once: each in time, once, in the order of the hours, and whoever writes
//! meanwhile is answered.

use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use futures_util::future::join_all;
use mila_stage::{Phase, Phone};
use serde_json::json;

use super::{TOLD, calls_what_is_written, set};
use crate::crash::rounds;
use crate::metrics::Watched;
use crate::world::{Engine, PATIENCE, Place, World, received};

/// People whose reminders are on time.
const ON_TIME: usize = 40;

/// People whose reminders are due at once: `MILA_STORM` says how many, for a machine with hours to spare.
#[expect(clippy::disallowed_methods, reason = "tests learn here how much they are to do")]
fn crowd() -> usize {
    let asked = std::env::var("MILA_STORM").ok().and_then(|people| people.parse().ok());
    asked.unwrap_or(if rounds() >= 200 { 2_000 } else { 120 })
}

/// Lanes of the clock that are in hand at once, and as many that are taken while the last of them
/// wait: so many may come before an earlier one.
const AT_ONCE: usize = 2 * 16;

/// People who have each set a reminder, with its words; some at a time, as the door is not what is
/// tested.
async fn remind(world: &World, words: impl Fn(usize) -> String, people: usize) -> Vec<Phone> {
    let phone = |nth| world.stage().phone(&format!("whatsapp:+1555{nth:07}"));
    let phones: Vec<Phone> = (0..people).map(phone).collect();
    world.stage().claude().script(calls_what_is_written);
    for (at, some) in phones.chunks(20).enumerate() {
        join_all(some.iter().enumerate().map(async |(nth, phone)| {
            phone.says("hi").await;
            received(phone, 1).await;
            phone.says("yes").await;
            received(phone, 2).await;
            phone.says(&words(at * 20 + nth)).await;
            received(phone, 4).await;
        }))
        .await;
    }
    phones
}

/// Within two seconds in the long suite; in a slice of it the machine does other work.
#[expect(clippy::print_stderr, reason = "it is a figure")]
async fn in_time(engine: Engine) {
    let bound = if rounds() >= 200 { "2.0" } else { "15.0" };
    let watched = Watched::over(Place::new(engine).await).await;
    let people = remind(&watched.world, |_| set(&json!({"seconds": 15})), ON_TIME).await;
    for phone in &people {
        assert_eq!(received(phone, 5).await[4], TOLD);
    }
    let figures = watched.figures().await;
    let count = figures.of("mila_reminder_late_seconds_count");
    let within =
        |bound| figures.of(&format!("mila_reminder_late_seconds_bucket{{le=\"{bound}\"}}"));
    eprintln!("{} of {count} reminders within 2 s of their time", within("2.0"));
    let soon = within(bound);
    assert!(count == ON_TIME as f64 && soon >= count * 0.99, "{soon} of {count}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn they_come_in_time_on_sqlite() {
    in_time(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn they_come_in_time_on_postgres() {
    in_time(Engine::Postgres).await;
}

/// How long something takes.
#[expect(clippy::disallowed_methods, reason = "how long it takes is what is tested")]
async fn timed(what: impl Future<Output = ()>) -> Duration {
    let begun = Instant::now();
    what.await;
    begun.elapsed()
}

/// Says something, and hears the answer.
async fn asks(phone: &Phone) {
    let heard = phone.hears().len();
    phone.says("And now?").await;
    received(phone, heard + 1).await;
}

/// Of which hour each reminder is that Mila sends, in the order in which it does.
fn watch(world: &World) -> Arc<Mutex<Vec<usize>>> {
    let sent = Arc::<Mutex<Vec<usize>>>::default();
    let seen = sent.clone();
    world.stage().on_exchange(Box::new(move |moment| {
        let is_begun = moment.phase == Phase::Arrived;
        let hour = moment.exchange.request.split_once("hour+").filter(|_| is_begun);
        if let Some((_, rest)) = hour {
            seen.lock().unwrap().push(rest[..1].parse().unwrap());
        }
    }));
    sent
}

/// Intents in the middle of being sent.
const SENDING: &str = "SELECT COUNT(*) FROM outbox WHERE state = 'sending'";

/// What was for three hours is due when the clock is looked at.
#[expect(clippy::print_stderr, reason = "it is a figure")]
async fn a_storm(engine: Engine) {
    let mut place = Place::new(engine).await;
    // As many as wish may write in a day.
    place.set("MILA_BUDGET_SERVICE_DAY_USD", "0");
    let world = World::at(place).await;
    world.welcome(&world.dana).await;
    let (calm, far) = (timed(asks(&world.dana)).await, Duration::from_hours(12));
    let hour_of = |nth: usize| {
        json!({
            "text": format!("hour {}", nth % 3),
            "seconds": far.as_secs() + (nth as u64 % 3) * 3600,
        })
    };
    let people = remind(&world, |nth| set(&hour_of(nth)), crowd()).await;
    world.welcome(&world.sam).await;
    let sent = watch(&world);
    world.passes(far + Duration::from_hours(3));
    let patience = PATIENCE * u32::try_from(1 + crowd() / 200).unwrap();
    let all = timed(async {
        let told = async {
            while sent.lock().unwrap().len() < people.len() {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        tokio::time::timeout(patience, told).await.expect("everybody is told");
    });
    let (asked, all) = tokio::join!(timed(asks(&world.sam)), all);
    eprintln!("{} reminders in {all:?}; answered in {asked:?}, before in {calm:?}", crowd());
    assert!(asked < calm * 4 + all / 2, "in {asked:?} of {all:?}, before in {calm:?}");
    for phone in &people {
        assert!(received(phone, 5).await[4].starts_with("⏰ hour "));
    }
    world.place.until_number(SENDING, 0).await;
    assert!(people.iter().all(|phone| phone.hears().len() == 5), "each once");
    let sent = sent.lock().unwrap().clone();
    assert_eq!(sent.len(), crowd());
    let before = |at: usize| sent[..at].iter().filter(|hour| **hour > sent[at]).count();
    let overtaken = (0..sent.len()).map(before).max().unwrap();
    assert!(overtaken <= AT_ONCE, "{overtaken} of a later hour came before one: {sent:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_storm_keeps_nobody_waiting_on_sqlite() {
    a_storm(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_storm_keeps_nobody_waiting_on_postgres() {
    a_storm(Engine::Postgres).await;
}
