//! Every later version starts on a database of 0.2.

use mila_store::{Store, migrate, testing};
use rusqlite::Connection;

use crate::fill::{assert_filled, fill};
use crate::{bless, dump, entropy, postgres, sqlite};

#[tokio::test]
async fn sqlite_starts() {
    let (dump, folder) = (dump("0.2", "sqlite"), testing::folder());
    if bless() {
        let fresh = testing::folder();
        let store = testing::sqlite(fresh.path()).await;
        fill(&store).await;
        store.close().await;
        std::fs::write(&dump, sqlite::write(&fresh.path().join("mila.sqlite3"))).unwrap();
    }
    let file = folder.path().join("mila.sqlite3");
    let loaded = sqlite::load(&dump, &file);
    for table in sqlite::tables(&loaded) {
        let some = sqlite::strings(&loaded, &format!("SELECT 'some' FROM {table}"));
        assert!(!some.is_empty(), "nothing is in {table}");
    }
    assert_sound(&loaded);
    loaded.close().unwrap();
    let store = testing::sqlite(folder.path()).await;
    assert_filled(&store).await;
}

fn assert_sound(database: &Connection) {
    let broken = sqlite::strings(database, "SELECT \"table\" FROM pragma_foreign_key_check");
    assert!(broken.is_empty(), "references lead nowhere in {broken:?}");
}

#[tokio::test]
async fn postgres_starts() {
    let dump = dump("0.2", "postgres");
    if bless() {
        let database = testing::postgres_database().await;
        let opened = Store::open_postgres(&database.running, testing::keys(), entropy()).await;
        fill(&opened.unwrap()).await;
        std::fs::write(&dump, postgres::write(&database).await).unwrap();
    }
    let database = postgres::load(&dump).await;
    let owner = testing::owner(&database).await;
    for table in postgres::tables(&owner).await {
        let some = postgres::strings(&owner, &format!("SELECT 'some'::text FROM {table}")).await;
        assert!(!some.is_empty(), "nothing is in {table}");
    }
    migrate(&database.owner, &database.running).await.unwrap();
    let opened = Store::open_postgres(&database.running, testing::keys(), entropy()).await;
    assert_filled(&opened.unwrap()).await;
}
