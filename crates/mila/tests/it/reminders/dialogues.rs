//! Whole dialogues about reminders with the rehearsal model, as a newcomer has them, in files: a line that
//! begins with `> ` is the person's, with `>^` their reply to the first reminder that came, with `>+` so many seconds
//! that pass; what follows until the next is what they hear. They begin on Monday, 7 January 2030, at ten in Jerusalem.
//!
//! `MILA_BLESS=1` writes what was heard into the files, to be read before it is kept.

use std::path::{Path, PathBuf};
use std::time::Duration;

use mila_domain::schedule::Zones;
use mila_stage::Inbound;

use super::BEGINS;

use crate::world::{Engine, World, received};

fn file(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/reminders/dialogues");
    folder.join(name).with_extension("txt")
}

async fn dialogue(engine: Engine, name: &str) {
    let world = World::new(engine).await;
    world.stage().claude().rehearse();
    world.passes_to(BEGINS);
    let expected = std::fs::read_to_string(file(name)).unwrap();
    let (mut had, mut heard) = (String::new(), 0);
    for line in expected.lines().filter(|line| line.starts_with('>')) {
        match line.split_at(2) {
            (">+", seconds) => {
                world.until_all_arrived().await;
                world.passes(Duration::from_secs(seconds.parse().unwrap()));
            }
            (">^", words) => world.replies_to_reminder(words.trim()).await,
            (_, words) => drop(world.dana.says(words).await),
        }
        // Whatever is heard comes within a moment of quiet.
        received(&world.dana, heard + 1).await;
        world.at_rest().await;
        let all = world.dana.hears();
        let new = all[heard..]
            .join("\n---\n")
            .replace(world.setting("MILA_PUBLIC_URL"), "https://mila.example")
            .replace(&Zones::bundled().release().to_string(), "0000a");
        had.push_str(&format!("{line}\n{new}\n"));
        heard = all.len();
    }
    #[expect(clippy::disallowed_methods, reason = "a test is told to bless by the environment")]
    let bless = std::env::var_os("MILA_BLESS").is_some();
    if bless {
        std::fs::write(file(name), &had).unwrap();
    }
    assert_eq!(had, if bless { had.clone() } else { expected }, "{name}");
}

impl World {
    /// Has Dana quote what reminded her first.
    async fn replies_to_reminder(&self, words: &str) {
        let mut all = self.dana.received().into_iter();
        let first = all.find(|it| it.text.starts_with('⏰')).unwrap().sid;
        self.dana.sends(Inbound::text(words).quoting(first)).await;
    }

    /// Waits until nobody's lane has anything to do now.
    async fn at_rest(&self) {
        let busy = "SELECT COUNT(*) FROM lane WHERE owner IS NOT NULL
            OR (due_at IS NOT NULL AND lane IN ('control', 'conversation'))";
        self.place.until_number(busy, 0).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_english_on_sqlite() {
    dialogue(Engine::Sqlite, "english").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_english_on_postgres() {
    dialogue(Engine::Postgres, "english").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_hebrew_on_sqlite() {
    dialogue(Engine::Sqlite, "hebrew").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn in_hebrew_on_postgres() {
    dialogue(Engine::Postgres, "hebrew").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn moving_in_english_on_sqlite() {
    dialogue(Engine::Sqlite, "moving_english").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn moving_in_english_on_postgres() {
    dialogue(Engine::Postgres, "moving_english").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn moving_in_hebrew_on_sqlite() {
    dialogue(Engine::Sqlite, "moving_hebrew").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn moving_in_hebrew_on_postgres() {
    dialogue(Engine::Postgres, "moving_hebrew").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_quotes_in_english_on_sqlite() {
    dialogue(Engine::Sqlite, "quotes_english").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_quotes_in_english_on_postgres() {
    dialogue(Engine::Postgres, "quotes_english").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_quotes_in_hebrew_on_sqlite() {
    dialogue(Engine::Sqlite, "quotes_hebrew").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_quotes_in_hebrew_on_postgres() {
    dialogue(Engine::Postgres, "quotes_hebrew").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_briefs_in_english_on_sqlite() {
    dialogue(Engine::Sqlite, "briefs_english").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_briefs_in_english_on_postgres() {
    dialogue(Engine::Postgres, "briefs_english").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_briefs_in_hebrew_on_sqlite() {
    dialogue(Engine::Sqlite, "briefs_hebrew").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_briefs_in_hebrew_on_postgres() {
    dialogue(Engine::Postgres, "briefs_hebrew").await;
}
