//! Killed at every commit and every exchange of a reminder that is told: it is told once.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use serde_json::json;

use super::{TOLD, calls_what_is_written, set};
use crate::commits;
use crate::crash::{revive_until_heard, told};
use crate::process::{Served, kill};
use crate::world::{Engine, Place};

/// How often it is told in each run: the series moves on, or is lost, or comes twice.
const TIMES: usize = 2;

async fn place(engine: Engine) -> Place {
    let mut place = Place::new(engine).await;
    place.set("MILA_RECONCILE_MS", "1000");
    place.stage.claude().script(calls_what_is_written);
    place
}

/// Two reminders a second apart, each told while the process may be killed.
async fn reminded(served: &mut Served, armed: &AtomicBool) {
    served.dana.says("hi").await;
    revive_until_heard(served, 1).await;
    served.dana.says("yes").await;
    revive_until_heard(served, 2).await;
    for seconds in [2, 3] {
        let heard = told(&served.dana).len();
        served.dana.says(&set(&json!({"seconds": seconds}))).await;
        revive_until_heard(served, heard + 2).await;
    }
    armed.store(true, Ordering::SeqCst);
    revive_until_heard(served, 6 + TIMES).await;
    let over =
        "SELECT COUNT(*) FROM lane WHERE lane = 'timers' AND owner IS NULL AND due_at IS NULL";
    until_number(served, over, 1).await;
    armed.store(false, Ordering::SeqCst);
    let reminded = |text: &String| text.starts_with(TOLD);
    let times = told(&served.dana).iter().filter(|text| reminded(text)).count();
    assert_eq!(times, TIMES, "{:?}\n{}", told(&served.dana), served.logged());
}

/// A brief that was due since a day long ago, told while the process may be killed.
async fn briefed(served: &mut Served, armed: &AtomicBool) {
    for (heard, words) in [(1, "hi"), (2, "yes"), (3, "brief at 8")] {
        served.dana.says(words).await;
        revive_until_heard(served, heard).await;
    }
    armed.store(true, Ordering::SeqCst);
    let due = "UPDATE reminder SET due_local = '2026-01-01T08:00:00', due_at = created_at;
        UPDATE lane SET due_at = (SELECT created_at FROM reminder) WHERE lane = 'timers'";
    served.place.change(due).await;
    revive_until_heard(served, 4).await;
    let over = "SELECT COUNT(*) FROM reminder, lane WHERE told_at IS NOT NULL
        AND lane = 'timers' AND owner IS NULL";
    until_number(served, over, 1).await;
    armed.store(false, Ordering::SeqCst);
    let briefs = told(&served.dana).iter().filter(|text| text.starts_with("☀️")).count();
    assert_eq!(briefs, 1, "{:?}\n{}", told(&served.dana), served.logged());
}

/// Waits for a number in the database, and starts the process whenever it was killed.
async fn until_number(served: &mut Served, query: &str, wanted: i64) {
    for _ in 0..600 {
        if served.place.number(query).await == wanted {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
        if served.ended(Duration::ZERO).await {
            served.start();
        }
    }
    panic!("{query} is not {wanted}\n{}", served.logged());
}

/// `false` when there are fewer commits.
async fn killed_at_commit(at: usize) -> bool {
    let mut place = place(Engine::Postgres).await;
    let proxy = commits::proxy(&mut place).await;
    let mut served = Served::at(place).await;
    let armed = Arc::new(AtomicBool::new(false));
    let seen = commits::kill_at(&proxy, at, served.id(), armed.clone());
    reminded(&mut served, &armed).await;
    seen.load(Ordering::SeqCst) >= at
}

/// `false` when there are fewer moments of any exchange.
async fn killed_at_exchange(at: usize) -> bool {
    let mut served = Served::at(place(Engine::Sqlite).await).await;
    let (armed, seen) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicUsize::new(0)));
    let process = served.id();
    served.place.stage.on_exchange(Box::new({
        let (armed, seen) = (armed.clone(), seen.clone());
        move |_| {
            if armed.load(Ordering::SeqCst) && seen.fetch_add(1, Ordering::SeqCst) == at {
                kill(process);
            }
        }
    }));
    reminded(&mut served, &armed).await;
    seen.load(Ordering::SeqCst) > at
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn at_every_commit_postgres() {
    let mut at = 1;
    while at <= 12 && killed_at_commit(at).await {
        at += 1;
    }
    assert!(at > 5, "telling has more commits than {at}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn at_every_exchange_sqlite() {
    let mut at = 0;
    while at < 8 && killed_at_exchange(at).await {
        at += 1;
    }
    assert!(at > 3, "telling has more moments than {at}");
}

/// Two instances look at the same clock: what is due is told by one of them.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn by_two_instances_it_is_told_once() {
    let mut served = Served::at(place(Engine::Postgres).await).await;
    let _beside = served.start_beside();
    reminded(&mut served, &AtomicBool::new(false)).await;
}

/// The brief is told in the transaction in which a reminder is: it has no commit of its own.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_brief_at_every_commit_postgres() {
    let mut seen_all = 1;
    for at in 1..=8 {
        let mut place = place(Engine::Postgres).await;
        let proxy = commits::proxy(&mut place).await;
        let mut served = Served::at(place).await;
        let armed = Arc::new(AtomicBool::new(false));
        let seen = commits::kill_at(&proxy, at, served.id(), armed.clone());
        briefed(&mut served, &armed).await;
        if seen.load(Ordering::SeqCst) < at {
            break;
        }
        seen_all = at;
    }
    assert!(seen_all > 2, "telling has more commits than {seen_all}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_brief_is_told_once_sqlite() {
    let mut served = Served::at(place(Engine::Sqlite).await).await;
    briefed(&mut served, &AtomicBool::new(false)).await;
}
