//! Killed anywhere: the person still hears exactly one answer, in order.
//!
//! Kill points are counted from outside: every exchange that the stage sees, at both its
//! moments, and every commit that the database makes. No hook in Mila takes part.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, AtomicUsize, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use mila_domain::Language;
use mila_domain::turn::GiveUp;
use mila_stage::claude::{Fault, Reply};
use mila_stage::{Phone, Side};

use crate::commits;
use crate::process::{Served, kill};
use crate::voice::{DISCLOSURE, recording, spoken};
use crate::world::{Engine, Place, received};

/// Rounds of random kills; `script/test --long` asks for 200.
pub(crate) fn rounds() -> usize {
    #[expect(clippy::disallowed_methods, reason = "the length of a long test is chosen outside")]
    let asked = std::env::var("MILA_LONG_ROUNDS").ok().and_then(|rounds| rounds.parse().ok());
    asked.unwrap_or(6)
}

/// What a person does in a kill test.
#[derive(Clone, Copy, Debug)]
enum Manner {
    /// They write.
    Writing,
    /// They speak, and are answered aloud.
    Speaking,
}

/// A process to be killed. Its chores are done rarely, so that what is counted is the dialogue.
pub(crate) async fn served(engine: Engine) -> Served {
    Served::at(rarely(Place::new(engine).await.with_voice())).await
}

fn rarely(mut place: Place) -> Place {
    place.set("MILA_RECONCILE_MS", "1000");
    place.set("MILA_DELETE_MS", "1000");
    place
}

/// The dialogue of every kill test: first contact, and one question.
async fn dialogue(served: &mut Served, manner: Manner, armed: &AtomicBool) {
    // A note about how the message came is not repeated.
    served.place.stage.claude().script(|seen| {
        let said = seen.last_user_text.rsplit('\n').next().unwrap_or_default();
        Reply::text(format!("You said {said}."))
    });
    served.dana.says("hi").await;
    revive_until_heard(served, 1).await;
    served.dana.says("yes").await;
    revive_until_heard(served, 2).await;
    match manner {
        Manner::Writing => served.dana.says("one").await,
        Manner::Speaking => served.dana.says_media("audio/ogg", recording("one")).await,
    };
    revive_until_heard(served, 3).await;
    armed.store(false, Ordering::SeqCst);
    served.dana.says("two").await;
    revive_until_heard(served, 4).await;
    // Whatever was in the way, no byte of audio stays.
    revive_until(served, |served| {
        let files = std::fs::read_dir(served.place.folder.path().join("voice")).unwrap();
        served.place.stage.media().is_empty() && files.count() == 0
    })
    .await;
}

/// Waits for so many messages, and starts the process again whenever it was killed.
pub(crate) async fn revive_until_heard(served: &mut Served, count: usize) {
    revive_until(served, |served| told(&served.dana).len() >= count).await;
}

/// Waits until something holds, and starts the process again whenever it was killed.
async fn revive_until(served: &mut Served, holds: impl Fn(&Served) -> bool) {
    for _ in 0..3000 {
        if holds(served) {
            return;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
        if served.ended(Duration::ZERO).await {
            served.start();
        }
    }
    panic!("heard {:?}\n{}", served.dana.received(), served.logged());
}

fn assert_whole(served: &Served, point: &str) {
    let question = served.place.text_in(Language::English, |texts| texts.first_question);
    let expected = [question.as_str(), "You said hi.", "You said one.", "You said two."];
    assert_eq!(told(&served.dana), expected, "{point}\n{}", served.logged());
}

/// What arrived on a phone, written or spoken.
pub(crate) fn told(phone: &Phone) -> Vec<String> {
    let arrived = phone.received().into_iter().filter(|message| message.error_code.is_none());
    arrived
        .filter(|message| message.media.is_empty() || message.recording.is_some())
        .map(|message| match spoken(&message) {
            Some(words) => words.trim_start_matches(DISCLOSURE).trim().to_owned(),
            None => message.text,
        })
        .collect()
}

/// Runs the dialogue and kills at the `at`-th moment of any exchange. `false` when there
/// were fewer moments.
async fn killed_at_exchange(engine: Engine, manner: Manner, at: usize) -> bool {
    let mut served = served(engine).await;
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
    dialogue(&mut served, manner, &armed).await;
    assert_whole(&served, &format!("exchange moment {at} on {engine:?}"));
    seen.load(Ordering::SeqCst) > at
}

/// Kill points that are tried at once: they wait more than they compute.
const AT_ONCE: usize = 3;

/// Tries kill points until one lies behind the end; the first that was not tried.
pub(crate) async fn until_none(
    mut points: impl Iterator<Item = usize>,
    killed: impl AsyncFn(usize) -> bool,
) -> usize {
    let mut last = 0;
    loop {
        let some: Vec<_> = points.by_ref().take(AT_ONCE).collect();
        last = some.last().copied().unwrap_or(last);
        let all = join_all(some.iter().map(|at| killed(*at))).await;
        if all.len() < AT_ONCE || all.contains(&false) {
            return last + 1;
        }
    }
}

async fn every_exchange(engine: Engine, manner: Manner) {
    // The reconciler goes on asking, so the moments never end by themselves.
    let most = match manner {
        Manner::Writing => 44,
        Manner::Speaking => 60,
    };
    let end = until_none(0..most, async |at| killed_at_exchange(engine, manner, at).await).await;
    assert!(end > 20, "the dialogue has more moments than {end}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_every_exchange_sqlite() {
    every_exchange(Engine::Sqlite, Manner::Writing).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_every_exchange_speaking_sqlite() {
    every_exchange(Engine::Sqlite, Manner::Speaking).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_every_exchange_postgres() {
    every_exchange(Engine::Postgres, Manner::Writing).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_every_exchange_speaking_postgres() {
    every_exchange(Engine::Postgres, Manner::Speaking).await;
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

/// Kills the process when SQLite has made `at` more commits. `false` when there were fewer.
async fn killed_at_sqlite_commit(manner: Manner, at: u32) -> bool {
    let mut served = served(Engine::Sqlite).await;
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
    dialogue(&mut served, manner, &armed).await;
    assert_whole(&served, &format!("commit {at}"));
    watcher.join().unwrap()
}

/// Kills the process when PostgreSQL has confirmed `at` commits and before the process hears
/// of it. `false` when there were fewer.
async fn killed_at_postgres_commit(manner: Manner, at: usize) -> bool {
    let mut place = rarely(Place::new(Engine::Postgres).await.with_voice());
    let proxy = commits::proxy(&mut place).await;
    let mut served = Served::at(place).await;
    let armed = Arc::new(AtomicBool::new(true));
    let seen = commits::kill_at(&proxy, at, served.id(), armed.clone());
    dialogue(&mut served, manner, &armed).await;
    assert_whole(&served, &format!("commit {at} on PostgreSQL"));
    seen.load(Ordering::SeqCst) >= at
}

async fn every_sqlite_commit(manner: Manner) {
    let mut at = 1;
    while at <= 40 && killed_at_sqlite_commit(manner, at).await {
        at += 1;
    }
    assert!(at > 15, "the dialogue has more commits than {at}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_every_commit_sqlite() {
    every_sqlite_commit(Manner::Writing).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_every_commit_speaking_sqlite() {
    every_sqlite_commit(Manner::Speaking).await;
}

async fn every_postgres_commit(manner: Manner) {
    // A takeover takes its time: every third, and every one in the long suite.
    let step = if rounds() >= 200 { 1 } else { 3 };
    let points = (1..=60).step_by(step);
    let end = until_none(points, async |at| killed_at_postgres_commit(manner, at).await).await;
    assert!(end > 15, "the dialogue has more commits than {end}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_every_commit_postgres() {
    every_postgres_commit(Manner::Writing).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_every_commit_speaking_postgres() {
    every_postgres_commit(Manner::Speaking).await;
}

/// One message ends the process whenever the model is asked about it. It alone becomes a dead letter:
/// everybody else is answered, and its sender is told.
async fn poison(engine: Engine, people: usize) {
    let mut served = Served::new(engine).await;
    served
        .place
        .stage
        .claude()
        .script(|seen| Reply::text(format!("You said: {}", seen.last_user_text)));
    let phones: Vec<_> =
        (0..people).map(|at| served.place.stage.phone(&format!("whatsapp:+1555{at:07}"))).collect();
    for phone in &phones {
        phone.says("hi").await;
        received(phone, 1).await;
        phone.says("yes").await;
    }
    for phone in &phones {
        received(phone, 2).await;
    }
    let process = Arc::new(AtomicU32::new(served.id()));
    served.place.stage.on_exchange(Box::new({
        let process = process.clone();
        move |moment| {
            if moment.exchange.side == Side::Claude && moment.exchange.request.contains("poison") {
                kill(process.load(Ordering::SeqCst));
            }
        }
    }));
    for (at, phone) in phones.iter().enumerate() {
        phone.says(if at == people / 2 { "poison" } else { "a plain question" }).await;
    }
    let told = served.place.text_in(Language::English, |texts| texts.apology(GiveUp::DeadLetter));
    for _ in 0..600 {
        let done = phones.iter().all(|phone| phone.hears().len() >= 3);
        if done {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
        if served.ended(Duration::ZERO).await {
            served.start();
            process.store(served.id(), Ordering::SeqCst);
        }
    }
    for (at, phone) in phones.iter().enumerate() {
        let expected = if at == people / 2 { told.as_str() } else { "You said: a plain question" };
        assert_eq!(phone.hears()[2..], [expected], "person {at}\n{}", served.logged());
    }
    let logged = served.logged();
    let gave_up = |line: &&str| line.contains("ERROR") && line.contains("mila::work: dead letter");
    assert_eq!(logged.lines().filter(gave_up).count(), 1, "{logged}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_poison_event_becomes_the_only_dead_letter_sqlite() {
    poison(Engine::Sqlite, people()).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_poison_event_becomes_the_only_dead_letter_postgres() {
    poison(Engine::Postgres, people()).await;
}

/// Conversations beside the poison; 200 in the long suite.
fn people() -> usize {
    if rounds() >= 200 { 200 } else { 24 }
}

/// Stopped by an operator in the middle of a turn: within 10 s, and answered after the start.
async fn stopped_in_the_middle(engine: Engine) {
    let mut served = Served::new(engine).await;
    dialogue(&mut served, Manner::Writing, &AtomicBool::new(false)).await;
    served.place.stage.claude().fault_when("slowly", 1, Fault::Silence(Duration::from_secs(60)));
    let asked = served.place.stage.claude().count();
    served.dana.says("slowly").await;
    served.place.stage.claude().wait_for(asked + 1).await;
    served.stop().await;
    served.start();
    let all = received(&served.dana, 5).await;
    assert_eq!(all[4], "You said slowly.");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn stopped_in_the_middle_sqlite() {
    stopped_in_the_middle(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn stopped_in_the_middle_postgres() {
    stopped_in_the_middle(Engine::Postgres).await;
}

/// Kills at random times, message after message. Somebody new writes every fourth time,
/// because WhatsApp's pace would make one person wait.
async fn random_kills(engine: Engine) {
    let mut served = Served::new(engine).await;
    served
        .place
        .stage
        .claude()
        .script(|seen| Reply::text(format!("You said: {}", seen.last_user_text)));
    let entropy = mila_store::Entropy::from_system().unwrap();
    let mut heard_before = 0;
    for round in 0..rounds() {
        if round % 4 == 0 {
            served.dana = served.place.stage.phone(&format!("whatsapp:+1555{round:07}"));
            served.dana.says("hi").await;
            revive_until_heard(&mut served, 1).await;
            served.dana.says("yes").await;
            revive_until_heard(&mut served, 2).await;
            heard_before = 2;
        }
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
        revive_until_heard(&mut served, heard_before + 1).await;
        heard_before += 1;
        let all = served.dana.hears();
        let last = round % 4;
        let expected: Vec<_> =
            (round - last..=round).map(|round| format!("You said: message {round}")).collect();
        assert_eq!(all[2..], expected, "0 lost, 0 doubled, in order\n{}", served.logged());
    }
    for person in (0..rounds()).step_by(4) {
        let phone = served.place.stage.phone(&format!("whatsapp:+1555{person:07}"));
        let answers = (rounds() - person).min(4);
        assert_eq!(phone.hears().len(), 2 + answers, "nothing came late\n{}", served.logged());
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_random_sqlite() {
    random_kills(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_random_postgres() {
    random_kills(Engine::Postgres).await;
}
