//! Content never lies open: not in the database, and not in its files.

use std::path::Path;

use mila_stage::CollectMode;

use crate::voice::says_aloud;
use crate::world::{Engine, World, received};

/// Every byte of the database's files is searched for words that were said.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_said_can_be_read_in_the_files() {
    let mut world = World::new(Engine::Sqlite).await;
    world.welcome(&world.dana).await;
    world.dana.says("the canary Caruso sings").await;
    received(&world.dana, 3).await;
    // A spoken answer stays in its file until it is fetched.
    world.stage().next_collections(1, CollectMode::Held);
    says_aloud(&world.dana, "the canary Caruso sings again").await;
    received(&world.dana, 4).await;
    world.stop().await;
    let folder = world.place.folder.path();
    let files = |folder: &Path| std::fs::read_dir(folder).unwrap().map(|it| it.unwrap().path());
    let voices: Vec<_> = files(&folder.join("voice")).collect();
    assert_eq!(voices.len(), 1);
    let mut searched = 0;
    for path in files(folder).filter(|path| path.is_file()).chain(voices) {
        let bytes = std::fs::read(&path).unwrap();
        for canary in ["Caruso", "972541234567", "You said", "16 or older"] {
            let found = bytes.windows(canary.len()).any(|window| window == canary.as_bytes());
            assert!(!found, "{canary} in {}", path.display());
        }
        searched += bytes.len();
    }
    assert!(searched > 50_000, "the files were there: {searched} bytes");
}
