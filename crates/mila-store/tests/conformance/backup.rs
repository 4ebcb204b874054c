//! A copy of the SQLite database, taken while it is in use.

use std::os::unix::fs::PermissionsExt as _;
use std::sync::Arc;

use mila_domain::Lane;
use mila_store::{Entropy, Store, backup, testing};

use crate::place::{A_SUSPECT, DANA, Engine, ONE_EACH, Place, SAM, at, says};

#[tokio::test]
async fn a_backup_of_a_store_in_use_is_a_store_of_that_moment() {
    let place = Place::new(Engine::Sqlite).await;
    let (_, claim) = place.dana_in_hand().await;
    let copy = place.file().with_file_name("copy.sqlite3");
    // A transaction that is open belongs to no moment before its commit.
    let open = place.store.guard("test", &claim, None).await.unwrap();
    let bytes = backup(&place.file(), &copy).await.unwrap();
    drop(open);
    place.hears(&says("later", SAM), at(1)).await;

    let meta = std::fs::metadata(&copy).unwrap();
    assert_eq!((meta.len(), meta.permissions().mode() & 0o777), (bytes, 0o600));
    let entropy = Arc::new(Entropy::from_system().unwrap());
    let restored = Store::open_sqlite(&copy, testing::keys(), entropy, at(2)).await.unwrap();
    let me = mila_domain::InstanceId(restored.entropy().id(at(2)));
    restored.take_over(me, at(2)).await.unwrap();
    let claim = restored.claim(me, at(600), A_SUSPECT).await.unwrap().lanes.pop().unwrap();
    let mut tx = restored.guard("test", &claim, None).await.unwrap();
    assert_eq!(tx.inbox().waiting(Lane::Control).await.unwrap()[0].text.expose(), "yes");
    drop(tx);
    assert!(
        restored.claim(me, at(600), ONE_EACH).await.unwrap().lanes.is_empty(),
        "nobody came later"
    );
}

#[tokio::test]
async fn a_backup_overwrites_nothing() {
    let place = Place::new(Engine::Sqlite).await;
    let copy = place.file().with_file_name("copy.sqlite3");
    std::fs::write(&copy, "precious").unwrap();
    assert!(backup(&place.file(), &copy).await.unwrap_err().to_string().contains("there already"));
    assert_eq!(std::fs::read_to_string(&copy).unwrap(), "precious");
}

#[tokio::test]
async fn a_damaged_database_makes_no_backup() {
    let place = Place::new(Engine::Sqlite).await;
    for number in 0..200 {
        place.hears(&says(&format!("message {number}"), DANA), at(number)).await;
    }
    let (_folder, file) = place.left().await;
    let mut bytes = std::fs::read(&file).unwrap();
    let pages = bytes.len() / 4096;
    bytes[4096 * (pages / 2)..].fill(0xA5);
    std::fs::write(&file, bytes).unwrap();
    let copy = file.with_file_name("copy.sqlite3");
    backup(&file, &copy).await.unwrap_err();
    assert!(!copy.exists() && !file.with_file_name("copy.sqlite3.partial").exists());
}
