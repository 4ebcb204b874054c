//! Whole dialogues about memory with the rehearsal model, as a newcomer has them, in files: a line
//! that begins with `>` is the person's, what follows until the next is what they hear.
//!
//! `MILA_BLESS=1` writes what was heard into the files, to be read before it is kept.

use std::path::{Path, PathBuf};

use mila_domain::schedule::Zones;

use crate::world::{Engine, World, received};

fn file(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/memory/dialogues");
    folder.join(name).with_extension("txt")
}

/// Days are other ones whenever a dialogue is had.
fn without_days(text: &str) -> String {
    let mut words = Vec::new();
    for word in text.split(' ') {
        let core: String = word.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
        words.push(if core.contains("0000-00-00") { core } else { word.to_owned() });
    }
    words.join(" ")
}

async fn dialogue(engine: Engine, name: &str) {
    let world = World::new(engine).await;
    world.stage().claude().rehearse();
    let expected = std::fs::read_to_string(file(name)).unwrap();
    let (mut had, mut heard) = (String::new(), 0);
    for said in expected.lines().filter_map(|line| line.strip_prefix("> ")) {
        world.dana.says(said).await;
        // Whatever is heard comes within a moment of quiet.
        received(&world.dana, heard + 1).await;
        world.quiet().await;
        let all = world.dana.hears();
        let new = all[heard..]
            .join("\n---\n")
            .replace(world.setting("MILA_PUBLIC_URL"), "https://mila.example")
            .replace(&Zones::bundled().release().to_string(), "0000a");
        had.push_str(&format!("> {said}\n{}\n", without_days(&new)));
        heard = all.len();
        world.passes(std::time::Duration::from_secs(20));
    }
    #[expect(clippy::disallowed_methods, reason = "a test is told to bless by the environment")]
    let bless = std::env::var_os("MILA_BLESS").is_some();
    if bless {
        std::fs::write(file(name), &had).unwrap();
    }
    assert_eq!(had, if bless { had.clone() } else { expected }, "{name}");
}

impl World {
    /// Waits until nobody's lane has anything to do.
    async fn quiet(&self) {
        let busy = "SELECT COUNT(*) FROM lane WHERE lane <> 'upkeep' AND (owner IS NOT NULL
            OR due_at IS NOT NULL)";
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
