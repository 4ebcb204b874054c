//! SQLite's file is its owner's alone.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::sync::Arc;

use mila_store::{Entropy, Store, StoreError, testing};

use crate::place::{BURST, DANA, at, says};

fn set(path: &Path, mode: u32) {
    fs::set_permissions(path, Permissions::from_mode(mode)).unwrap();
}

/// The files in the folder, with what others may do with each.
fn open_to_others(folder: &Path) -> Vec<(String, u32)> {
    let mode = |entry: &fs::DirEntry| entry.metadata().unwrap().permissions().mode() & 0o077;
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    entries.map(|it| (it.file_name().into_string().unwrap(), mode(&it))).collect()
}

fn assert_closed(folder: &Path, least: usize) {
    let files = open_to_others(folder);
    assert!(files.len() >= least, "{files:?}");
    assert!(files.iter().all(|(_, others)| *others == 0), "{files:?}");
}

async fn open(database: &Path) -> Result<Store, StoreError> {
    let entropy = Arc::new(Entropy::from_system().unwrap());
    Store::open_sqlite(database, testing::keys(), entropy, at(0)).await
}

/// Whatever the mask of the process says: the tests' is that of most machines.
#[tokio::test]
async fn what_sqlite_keeps_is_its_owners_alone() {
    let folder = testing::folder();
    let database = folder.path().join("mila.sqlite3");
    let store = open(&database).await.unwrap();
    store.ingest(&says("hello", DANA), BURST, at(1)).await.unwrap();
    assert_closed(folder.path(), 4);
    store.close().await;
    drop(store);
    assert_closed(folder.path(), 2);
}

#[tokio::test]
async fn a_file_that_an_older_version_left_open_is_closed() {
    let folder = testing::folder();
    let database = folder.path().join("mila.sqlite3");
    let store = open(&database).await.unwrap();
    store.ingest(&says("hello", DANA), BURST, at(1)).await.unwrap();
    let files = ["mila.sqlite3", "mila.sqlite3-wal", "mila.sqlite3-shm"];
    files.iter().for_each(|name| set(&folder.path().join(name), 0o644));
    // As after a crash: the log is there.
    let copies = testing::folder();
    for name in files {
        fs::copy(folder.path().join(name), copies.path().join(name)).unwrap();
    }
    let again = open(&copies.path().join("mila.sqlite3")).await.unwrap();
    again.ingest(&says("and again", DANA), BURST, at(2)).await.unwrap();
    assert_closed(copies.path(), 4);
}

#[tokio::test]
async fn a_directory_that_others_may_enter_is_refused_in_words() {
    let folder = testing::folder();
    let database = folder.path().join("mila.sqlite3");
    for mode in [0o755, 0o770, 0o701, 0o720, 0o777] {
        set(folder.path(), mode);
        let Err(StoreError::Setup(words)) = open(&database).await else { panic!("{mode:o}") };
        assert!(words.contains("chmod 700"), "{words}");
        assert!(!database.exists(), "nothing was made");
    }
    set(folder.path(), 0o700);
    assert!(open(&database).await.is_ok());
}
