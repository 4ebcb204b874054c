//! Somebody else has SQLite's file locked for a while.

use std::time::Duration;

use super::{Scene, prepared};
use crate::world::{Engine, Place};

/// For so long: beyond what Mila waits for the lock.
const LOCKED: Duration = Duration::from_secs(14);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn sqlites_file_is_locked_by_somebody_else() {
    let mut scene = Scene::at(prepared(Place::new(Engine::Sqlite).await)).await;
    scene.begins("alpha").await;
    let file = scene.served.place.folder.path().join("mila.sqlite3");
    let other = rusqlite::Connection::open(file).unwrap();
    other.busy_timeout(Duration::from_secs(10)).unwrap();
    other.execute_batch("BEGIN EXCLUSIVE").unwrap();
    let written = scene.writes();
    scene.answers();
    tokio::time::sleep(LOCKED).await;
    other.execute_batch("ROLLBACK").unwrap();
    drop(other);
    written.await.unwrap();
    scene.heals().await;
    let logged = scene.served.logged();
    assert!(logged.contains("database is locked"), "it was in the way\n{logged}");
    scene.ends().await;
}
