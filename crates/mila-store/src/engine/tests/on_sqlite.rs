//! Traps of SQLite and its driver.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::Connection;
use rusqlite::hooks::{AuthAction, AuthContext, Authorization, TransactionOperation};
use tempfile::TempDir;

use super::{NOTE, NOTED, Statement, keep, note, noted, soon, statement, why};
use crate::engine::Engine;
use crate::engine::error::EngineError;
use crate::engine::sqlite::{self, Sqlite, WAL_LIMIT, Waits};
use crate::engine::value::args;
use crate::testing;

static PAGES: Statement = statement("PAGES", "PRAGMA page_count");
static MUCH: Statement = statement(
    "MUCH",
    "WITH RECURSIVE n (at) AS (SELECT 1 UNION ALL SELECT at + 1 FROM n WHERE at < $1)
     INSERT INTO template (name, content_sid, state, checked_at)
     SELECT 'much' || at, hex(zeroblob(500000)), 'x', 0 FROM n",
);

/// An embedded database in a folder of its own.
struct Place {
    store: crate::Store,
    folder: TempDir,
}

async fn place() -> Place {
    let folder = testing::folder();
    Place { store: testing::sqlite(folder.path()).await, folder }
}

impl Place {
    fn engine(&self) -> &Engine {
        &self.store.engine
    }

    fn sqlite(&self) -> &Sqlite {
        let Engine::Sqlite(sqlite) = &self.store.engine else { panic!("SQLite") };
        sqlite
    }

    fn file(&self) -> PathBuf {
        self.folder.path().join("mila.sqlite3")
    }

    fn log(&self) -> u64 {
        std::fs::metadata(self.folder.path().join("mila.sqlite3-wal")).map_or(0, |it| it.len())
    }
}

/// Somebody else who has SQLite's lock for writing.
fn locked(file: &Path) -> Connection {
    let other = Connection::open(file).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    other
}

/// Nothing else runs on this thread while a begin that blocked it waits.
#[tokio::test(flavor = "current_thread")]
async fn a_begin_that_waits_for_another_process_holds_up_nobody_here() {
    let place = place().await;
    let other = locked(&place.file());
    let engine = place.engine().clone();
    let waiting = tokio::spawn(async move { keep(&engine, "a").await });
    let mut ticks = tokio::time::interval(Duration::from_millis(1));
    for _ in 0..100 {
        ticks.tick().await;
        // Others go on reading meanwhile.
        assert_eq!(noted(place.engine()).await, Vec::<String>::new());
    }
    assert!(!waiting.is_finished());
    other.execute_batch("COMMIT").unwrap();
    soon("the lock", waiting).await.unwrap().unwrap();
    assert_eq!(noted(place.engine()).await, ["a"]);
}

#[tokio::test]
async fn a_begin_that_was_dropped_while_it_waited_leaves_no_lock_behind() {
    let place = place().await;
    let other = locked(&place.file());
    {
        let mut waiting = std::pin::pin!(keep(place.engine(), "a"));
        let briefly = tokio::time::timeout(Duration::from_millis(20), &mut waiting).await;
        assert!(briefly.is_err(), "the lock is taken");
    }
    other.execute_batch("COMMIT").unwrap();
    soon("the writer", keep(place.engine(), "b")).await.unwrap();
    assert_eq!(noted(place.engine()).await, ["b"]);
}

#[tokio::test]
async fn a_full_disk_fails_its_transaction_and_the_next_one_works() {
    let place = place().await;
    let mut tx = place.engine().begin_read("pages").await.unwrap();
    let pages: i64 =
        tx.first(&PAGES, args![]).await.unwrap().unwrap().get("pragma.page_count").unwrap();
    tx.commit().await.unwrap();
    limit_pages(&place, pages + 8).await;
    for _ in 0..3 {
        let mut tx = place.engine().begin("test").await.unwrap();
        tx.run(&NOTE, note("a"));
        tx.run(&MUCH, args![4_i64]);
        let full = why(tx.commit().await);
        assert!(full.to_string().contains("full"), "{full}");
    }
    keep(place.engine(), "what fits").await.unwrap();
    limit_pages(&place, i64::from(i32::MAX)).await;
    let mut tx = place.engine().begin("test").await.unwrap();
    tx.run(&MUCH, args![4_i64]);
    tx.commit().await.unwrap();
    assert_eq!(noted(place.engine()).await, ["what fits"]);
}

/// The file grows no further: for SQLite its disk is full.
async fn limit_pages(place: &Place, most: i64) {
    let mut session = place.sqlite().writer().await.unwrap();
    session.with_connection(|it| it.pragma_update(None, "max_page_count", most).unwrap());
}

#[tokio::test]
async fn a_connection_whose_rollback_fails_is_thrown_away() {
    let place = place().await;
    let mut session = place.sqlite().writer().await.unwrap();
    session.with_connection(|it| it.authorizer(Some(refuse_rollback)).unwrap());
    drop(session);
    let mut tx = place.engine().begin("test").await.unwrap();
    assert_eq!(tx.count(&NOTE, note("a")).await.unwrap(), 1);
    drop(tx);
    keep(place.engine(), "b").await.unwrap();
    // The connection that is used now can take back what it begins.
    let mut tx = place.engine().begin("test").await.unwrap();
    assert_eq!(tx.count(&NOTE, note("c")).await.unwrap(), 1);
    drop(tx);
    keep(place.engine(), "d").await.unwrap();
    assert_eq!(noted(place.engine()).await, ["b", "d"]);
}

fn refuse_rollback(asked: AuthContext<'_>) -> Authorization {
    match asked.action {
        AuthAction::Transaction { operation: TransactionOperation::Rollback } => {
            Authorization::Deny
        }
        _ => Authorization::Allow,
    }
}

#[tokio::test]
async fn the_log_is_bounded_again_once_a_long_reader_has_gone() {
    let place = place().await;
    let mut reader = place.engine().begin_read("long").await.unwrap();
    reader.all(&NOTED, args![]).await.unwrap();
    let mut tx = place.engine().begin("test").await.unwrap();
    tx.run(&MUCH, args![80_i64]);
    tx.commit().await.unwrap();
    assert!(place.log() > u64::from(WAL_LIMIT), "the reader keeps the log: {}", place.log());
    drop(reader);
    for at in 0..3 {
        keep(place.engine(), &at.to_string()).await.unwrap();
    }
    assert!(place.log() <= u64::from(WAL_LIMIT), "{}", place.log());
}

#[tokio::test]
async fn a_lock_that_stays_fails_the_begin_and_the_next_one_works() {
    let place = place().await;
    let mut sqlite = place.sqlite().clone();
    sqlite.write_within(Duration::from_millis(50));
    let engine = Engine::Sqlite(sqlite);
    let other = locked(&place.file());
    let refused = why(soon("the limit", keep(&engine, "a")).await);
    assert!(matches!(refused, EngineError::Sqlite(_)), "{refused}");
    other.execute_batch("COMMIT").unwrap();
    keep(&engine, "b").await.unwrap();
    assert_eq!(noted(&engine).await, ["b"]);
}

/// With the one thread for whatever waits taken, a database that commits in place is opened and
/// written all the same.
#[test]
fn in_place_no_other_thread_is_waited_for() {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.enable_time().max_blocking_threads(1).build().unwrap();
    runtime.block_on(async {
        let (release, released) = std::sync::mpsc::channel::<()>();
        let taken = tokio::task::spawn_blocking(move || released.recv());
        let folder = testing::folder();
        let file = folder.path().join("mila.sqlite3");
        let opened = soon("opened", sqlite::open(&file, Waits::InPlace)).await;
        let (engine, _lock) = opened.unwrap();
        soon("kept", keep(&engine, "one")).await.unwrap();
        assert_eq!(noted(&engine).await, ["one"]);
        drop(release);
        assert!(taken.await.unwrap().is_err());
    });
}
