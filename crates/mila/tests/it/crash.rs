//! Killed anywhere: the person still hears exactly one answer, in order.
//!
//! Kill points are counted from outside: every exchange that the stage sees, at both its
//! moments, and every commit that the database makes. No hook in Mila takes part.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::Duration;

use mila::texts;
use mila_stage::claude::Reply;

use crate::process::Served;
use crate::world::{Engine, heard};

/// Rounds of random kills; `script/test --long` asks for 200.
fn rounds() -> usize {
    #[expect(clippy::disallowed_methods, reason = "the length of a long test is chosen outside")]
    let asked = std::env::var("MILA_LONG_ROUNDS").ok().and_then(|rounds| rounds.parse().ok());
    asked.unwrap_or(6)
}

/// Sends SIGKILL to a process of ours.
fn kill(process: u32) {
    std::process::Command::new("kill").args(["-9", &process.to_string()]).status().unwrap();
}

/// The dialogue of every kill test: first contact, and one question.
async fn dialogue(served: &mut Served, armed: &AtomicBool) {
    served
        .place
        .stage
        .claude()
        .script(|seen| Reply::text(format!("You said: {}", seen.last_user_text)));
    served.dana.says("hi").await;
    revive_until_heard(served, 1).await;
    served.dana.says("yes").await;
    revive_until_heard(served, 2).await;
    served.dana.says("one").await;
    revive_until_heard(served, 3).await;
    armed.store(false, Ordering::SeqCst);
    served.dana.says("two").await;
    revive_until_heard(served, 4).await;
}

/// Waits for so many messages, and starts the process again whenever it was killed.
async fn revive_until_heard(served: &mut Served, count: usize) {
    for _ in 0..60 {
        if served.dana.wait_for_hears(count, Duration::from_millis(400)).await.is_ok() {
            return;
        }
        if served.ended(Duration::ZERO).await {
            served.start();
        }
    }
    panic!("heard {:?}\n{}", served.dana.hears(), served.logged());
}

fn assert_whole(served: &Served, point: &str) {
    let expected = [texts::FIRST_QUESTION, "You said: hi", "You said: one", "You said: two"];
    assert_eq!(served.dana.hears(), expected, "{point}\n{}", served.logged());
}

/// Runs the dialogue and kills at the `at`-th moment of any exchange. `false` when there
/// were fewer moments.
async fn killed_at_exchange(engine: Engine, at: usize) -> bool {
    let mut served = Served::new(engine).await;
    let (armed, seen) = (Arc::new(AtomicBool::new(true)), Arc::new(AtomicUsize::new(0)));
    let process = served.id();
    served.place.stage.on_exchange(Box::new({
        let (armed, seen) = (armed.clone(), seen.clone());
        move |_| {
            if armed.load(Ordering::SeqCst) && seen.fetch_add(1, Ordering::SeqCst) == at {
                kill(process);
            }
        }
    }));
    dialogue(&mut served, &armed).await;
    assert_whole(&served, &format!("exchange moment {at} on {engine:?}"));
    seen.load(Ordering::SeqCst) > at
}

async fn every_exchange(engine: Engine) {
    let mut at = 0;
    // The reconciler goes on asking, so the moments never end by themselves.
    while at < 44 && killed_at_exchange(engine, at).await {
        at += 1;
    }
    assert!(at > 20, "the dialogue has more moments than {at}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_every_exchange_sqlite() {
    every_exchange(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_every_exchange_postgres() {
    every_exchange(Engine::Postgres).await;
}

/// The number of commits SQLite has made, read from its shared index file: the counter at
/// byte 8 rises with every transaction (<https://www.sqlite.org/walformat.html#the_wal_index_header>).
fn sqlite_commits(folder: &Path) -> Option<u32> {
    use std::os::unix::fs::FileExt as _;
    let index = std::fs::File::open(folder.join("mila.sqlite3-shm")).ok()?;
    let mut counter = [0; 4];
    index.read_exact_at(&mut counter, 8).ok()?;
    Some(u32::from_ne_bytes(counter))
}

/// Kills the process when SQLite has made `at` more commits.
async fn killed_at_commit(at: u32) {
    let mut served = Served::new(Engine::Sqlite).await;
    let armed = Arc::new(AtomicBool::new(true));
    let (process, folder) = (served.id(), served.place.folder.path().to_owned());
    let start = sqlite_commits(&folder).unwrap_or(0);
    let watcher = std::thread::spawn({
        let armed = armed.clone();
        move || {
            while armed.load(Ordering::SeqCst) {
                if sqlite_commits(&folder).is_some_and(|now| now.wrapping_sub(start) >= at) {
                    kill(process);
                    return true;
                }
                std::thread::yield_now();
            }
            false
        }
    });
    dialogue(&mut served, &armed).await;
    assert!(watcher.join().unwrap(), "there were fewer than {at} commits");
    assert_whole(&served, &format!("commit {at}"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_every_commit_sqlite() {
    for at in (1..=40).step_by(2) {
        killed_at_commit(at).await;
    }
}

/// Kills at random times, message after message.
async fn random_kills(engine: Engine) {
    let mut served = Served::new(engine).await;
    served
        .place
        .stage
        .claude()
        .script(|seen| Reply::text(format!("You said: {}", seen.last_user_text)));
    served.dana.says("hi").await;
    heard(&served.dana, 1).await;
    served.dana.says("yes").await;
    heard(&served.dana, 2).await;
    let entropy = mila_store::Entropy::from_system().unwrap();
    let mut expected = served.dana.hears();
    for round in 0..rounds() {
        let wait = Duration::from_secs_f64(entropy.jitter() * 0.12);
        let process = served.id();
        let killer = tokio::spawn(async move {
            tokio::time::sleep(wait).await;
            kill(process);
        });
        served.dana.says(&format!("message {round}")).await;
        killer.await.unwrap();
        assert!(served.ended(Duration::from_secs(5)).await);
        served.start();
        expected.push(format!("You said: message {round}"));
        revive_until_heard(&mut served, expected.len()).await;
    }
    assert_eq!(served.dana.hears(), expected, "0 lost, 0 doubled, in order\n{}", served.logged());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_random_sqlite() {
    random_kills(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_random_postgres() {
    random_kills(Engine::Postgres).await;
}
