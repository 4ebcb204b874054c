//! Killed at every commit of a chapter's change, of the segments that are made with it, and of what is
//! forgotten: each message is answered once, the exact stays exact, what was forgotten stays forgotten,
//! and no turn stands in two segments.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use mila_stage::claude::{Reply, Seen};

use super::newest;
use crate::commits;
use crate::crash::{revive_until_heard, rounds, told, until_none};
use crate::process::{Served, kill};
use crate::world::{Engine, Place};

const SUMMARIES: &str = "SELECT COUNT(*) FROM summary";
const SEGMENTS: &str = "SELECT COUNT(*) FROM segment";
const TWICE: &str = "SELECT COUNT(*) FROM segment a JOIN segment b
    ON a.id <> b.id AND a.from_turn < b.before_turn AND b.from_turn < a.before_turn";
const MEMORIES: &str = "SELECT COUNT(*) FROM memory";

fn answer(seen: &Seen) -> Reply {
    if seen.tools.is_empty() {
        return Reply::text("The person talks at length.");
    }
    if !seen.tool_results.is_empty() {
        return Reply::text("All right.");
    }
    if seen.words.starts_with("my cat") {
        return super::remember("cat", "my cat is called Miso");
    }
    if seen.words.starts_with("forget") {
        return super::memory("forget", &["Miso"]);
    }
    Reply::text("On and on it goes, as ever. ".repeat(50))
}

/// Talk that fills a chapter; at its end, once `armed`, the chapter changes and something is
/// forgotten.
async fn talk(served: &mut Served, armed: &AtomicBool) {
    served.place.stage.claude().script(answer);
    let mut heard = 0;
    let mut says = async |served: &mut Served, text: &str, answers: usize| {
        heard += answers;
        served.place.pace_begins_anew().await;
        served.dana.says(text).await;
        revive_until_heard(served, heard).await;
    };
    says(served, "hi", 1).await;
    says(served, "yes", 1).await;
    says(served, "my cat is called Miso", 1).await;
    says(served, "The rent is 4,350 shekels, always.", 1).await;
    for part in ["one", "two", "three", "four", "five"] {
        says(served, &format!("{part} for the road"), 1).await;
    }
    let long = "and so I went on and told of everything under the sun to you. ".repeat(20);
    for part in ["a", "b", "c"] {
        says(served, &format!("{part} {long}"), 1).await;
    }
    armed.store(true, Ordering::SeqCst);
    for part in ["d", "e"] {
        says(served, &format!("{part} {long}"), 1).await;
    }
    until_number(served, SUMMARIES, 1).await;
    until_number(served, SEGMENTS, 1).await;
    says(served, "forget my cat", 2).await;
    the_second_ends(served).await;
    says(served, "yes", 1).await;
    until_number(served, MEMORIES, 0).await;
    armed.store(false, Ordering::SeqCst);
    assert_eq!(served.place.number(TWICE).await, 0, "a turn in two segments");
    says(served, "what is the rent?", 1).await;
    assert_eq!(told(&served.dana).len(), heard, "each once: {}", served.logged());
    let last = newest(&served.place.stage).to_string();
    assert!(
        last.contains("The rent is 4,350 shekels, always.") && !last.contains("Miso"),
        "{last}"
    );
}

/// A webhook that a kill cut off is found in Twilio's list, which tells whole seconds: what is said in
/// the second of a question may be older than it, and does not answer it. Nobody is that quick.
async fn the_second_ends(served: &Served) {
    let left = 1_000_000 - served.place.stage.clock().now_micros() % 1_000_000;
    tokio::time::sleep(Duration::from_micros(left.unsigned_abs())).await;
}

/// Waits for a number in the database, at least, and starts the process whenever it was killed.
async fn until_number(served: &mut Served, query: &str, wanted: i64) {
    for _ in 0..600 {
        let number = served.place.number(query).await;
        if if wanted == 0 { number == 0 } else { number >= wanted } {
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
        if served.ended(Duration::ZERO).await {
            served.start();
        }
    }
    panic!("{query} is not {wanted}\n{}", served.logged());
}

async fn place(engine: Engine) -> Place {
    let mut place = Place::new(engine).await;
    place.set("MILA_CONTEXT_BYTES", "24000");
    place.set("MILA_RECONCILE_MS", "1000");
    place
}

/// `false` when there are fewer commits.
async fn killed_at_postgres_commit(at: usize) -> bool {
    let mut place = place(Engine::Postgres).await;
    let proxy = commits::proxy(&mut place).await;
    let mut served = Served::at(place).await;
    let armed = Arc::new(AtomicBool::new(false));
    let seen = commits::kill_at(&proxy, at, served.id(), armed.clone());
    talk(&mut served, &armed).await;
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
    talk(&mut served, &armed).await;
    seen.load(Ordering::SeqCst) > at
}

fn step() -> usize {
    if rounds() >= 200 { 1 } else { 8 }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn at_every_commit_postgres() {
    let end = until_none((1..=60).step_by(step()), killed_at_postgres_commit).await;
    assert!(end > 15, "the change has more commits than {end}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn at_every_exchange_sqlite() {
    let end = until_none((0..60).step_by(step()), killed_at_exchange).await;
    assert!(end > 10, "the change has more moments than {end}");
}
