//! A database of 0.1 is refused in words, and is afterwards what it was.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use mila_domain::Timestamp;
use mila_store::testing::{self, Database, ROLE, keys};
use mila_store::{
    MasterKeys, Result, Store, StoreError, look_at_postgres, look_at_sqlite, migrate,
    move_to_postgres,
};

use crate::{dump, entropy, postgres, sqlite};

/// The refusal says what it is, that nothing was changed, and what to do.
fn assert_refused<T>(by: &str, result: Result<T>) {
    let Err(StoreError::Setup(words)) = result else { panic!("{by}: not refused in words") };
    for part in ["Mila 0.1", "changed nothing", "new database"] {
        assert!(words.contains(part), "{by}: {words}");
    }
}

fn now() -> Timestamp {
    Timestamp::from_micros(1_800_000_000_000_000)
}

#[tokio::test]
async fn sqlite_is_refused_and_stays() {
    let folder = testing::folder();
    let file = folder.path().join("mila.sqlite3");
    sqlite::load(&dump("0.1", "sqlite"), &file).close().unwrap();
    assert_refused_and_unchanged(&file).await;
}

/// As a crash leaves it: what was committed last stands in the log only.
#[tokio::test]
async fn sqlite_with_a_log_is_refused_and_stays() {
    let (folder, served) = (testing::folder(), testing::folder());
    let (file, running) = (folder.path().join("mila.sqlite3"), served.path().join("mila.sqlite3"));
    let _running = sqlite::load(&dump("0.1", "sqlite"), &running);
    fs::copy(&running, &file).unwrap();
    let log = "sqlite3-wal";
    let copied = fs::copy(running.with_extension(log), file.with_extension(log)).unwrap();
    assert!(copied > 0, "there is a log");
    assert_refused_and_unchanged(&file).await;
}

async fn assert_refused_and_unchanged(file: &Path) {
    let before = bytes(file);
    assert_refused("open", Store::open_sqlite(file, keys(), entropy(), now()).await);
    assert_refused("open beside", Store::open_sqlite_beside(file, keys(), entropy()).await);
    assert_refused("look", look_at_sqlite(file).await);
    let database = testing::postgres_database().await;
    let moved = move_to_postgres(file, &database.owner, &keys(), |_, _, _| {}).await;
    assert_refused("move", moved);
    assert_eq!(bytes(file), before, "bytes have changed");
}

/// The file and its log. An empty log says as much as none.
fn bytes(file: &Path) -> (Vec<u8>, Vec<u8>) {
    let log = fs::read(file.with_extension("sqlite3-wal")).unwrap_or_default();
    (fs::read(file).unwrap(), log)
}

#[tokio::test]
async fn postgres_is_refused_and_stays() {
    let database = postgres::load(&dump("0.1", "postgres")).await;
    let owner = testing::owner(&database).await;
    let rights = format!(
        "GRANT USAGE ON SCHEMA mila TO {ROLE}; \
         GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA mila TO {ROLE}"
    );
    owner.batch_execute(&rights).await.unwrap();
    let before = rows(&database).await;
    assert_eq!(before["_sqlx_migrations"].len(), 4);
    assert_refused("open", Store::open_postgres(&database.running, keys(), entropy()).await);
    assert_refused("migrate", migrate(&database.owner, &database.running).await);
    assert_refused("look", look_at_postgres(&database.running).await);
    let folder = testing::folder();
    testing::sqlite(folder.path()).await.close().await;
    let source = folder.path().join("mila.sqlite3");
    let keys: MasterKeys = keys();
    let moved = move_to_postgres(&source, &database.owner, &keys, |_, _, _| {}).await;
    assert_refused("move", moved);
    assert_eq!(rows(&database).await, before);
}

/// Every row of every table, with the rights to it and its columns.
async fn rows(database: &Database) -> BTreeMap<String, Vec<String>> {
    let owner = testing::owner(database).await;
    let mut all = BTreeMap::new();
    for table in postgres::tables(&owner).await {
        let rows = format!("SELECT t::text FROM {table} t ORDER BY 1");
        all.insert(table, postgres::strings(&owner, &rows).await);
    }
    let catalogue = "SELECT relname || ' ' || COALESCE(relacl::text, '') || ' ' || relnatts
        FROM pg_class WHERE relnamespace = 'mila'::regnamespace ORDER BY 1";
    all.insert("catalogue".to_owned(), postgres::strings(&owner, catalogue).await);
    all
}
