//! The disk that SQLite's file is on is full for a while.
//!
//! It is a small one in memory that only Mila's own mount namespace has, so any user may make it;
//! from outside it is reached through the process.

use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::{Scene, prepared};
use crate::world::{Engine, Place};

/// For so long.
const FULL: Duration = Duration::from_secs(3);

/// Room for the database, its log and some voices.
const SIZE: &str = "12m";

/// Mounts the disk where the first word says, and becomes what the others say.
const MOUNTS: &str = "mount -t tmpfs -o size=$1,mode=700 disk $2 && shift 2 && exec \"$@\"";

/// Has Mila keep its data on a disk of its own.
fn on_a_small_disk(place: &mut Place) -> PathBuf {
    let disk = place.folder.path().join("disk");
    std::fs::create_dir(&disk).unwrap();
    let models = place.folder.path().join("models");
    place.set("MILA_MODELS_DIR", models.to_str().unwrap());
    place.set("MILA_DATA_DIR", disk.to_str().unwrap());
    let apart = ["/usr/bin/unshare", "--user", "--map-root-user", "--mount"];
    let mounts = ["/bin/sh", "-c", MOUNTS, "sh", SIZE, disk.to_str().unwrap()];
    place.within = apart.iter().chain(&mounts).map(|word| (*word).to_owned()).collect();
    disk
}

/// Writes until there is no room for one byte more.
fn fill(path: &Path) {
    let mut file = std::fs::File::create(path).unwrap();
    for size in [64 << 10, 1] {
        let full = loop {
            if let Err(error) = file.write_all(&vec![1; size]) {
                break error;
            }
        };
        assert_eq!(full.kind(), ErrorKind::StorageFull);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlites_disk_is_full() {
    let mut place = prepared(Place::new(Engine::Sqlite).await);
    let disk = on_a_small_disk(&mut place);
    let mut scene = Scene::at(place).await;
    scene.begins("alpha").await;
    let seen = format!("/proc/{}/root{}", scene.served.id(), disk.display());
    let filler = Path::new(&seen).join("filler");
    assert!(Path::new(&seen).join("mila.sqlite3").exists(), "the database is on that disk");
    fill(&filler);
    let written = scene.writes();
    scene.answers();
    tokio::time::sleep(FULL).await;
    std::fs::remove_file(filler).unwrap();
    written.await.unwrap();
    scene.heals().await;
    let logged = scene.served.logged();
    assert!(logged.contains("database or disk is full"), "it was in the way\n{logged}");
    scene.ends().await;
}
