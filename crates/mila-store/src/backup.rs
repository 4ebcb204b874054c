//! A copy of the SQLite database, taken while Mila serves.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::engine::error::EngineError;
use crate::engine::sqlite;
use crate::error::{Result, StoreError};

/// Writes the SQLite database at `source`, as of one moment, into the new file `target` of mode
/// 0600, and has SQLite check the copy. A process that serves from the source goes on serving.
/// The size of the copy, in bytes.
///
/// # Errors
/// [`StoreError::Setup`] when `target` is there already or cannot be written, or when the copy
/// is not sound; then there is no `target`.
pub async fn backup(source: &Path, target: &Path) -> Result<u64> {
    let (source, target) = (source.to_owned(), target.to_owned());
    // It takes as long as the database is large, where waiting holds up nobody else.
    let copied = tokio::task::spawn_blocking(move || copy(&source, &target));
    copied.await.map_err(|_| StoreError::at("copy the SQLite database")(EngineError::Closed))?
}

fn copy(source: &Path, target: &Path) -> Result<u64> {
    if target.exists() {
        return Err(StoreError::Setup(format!("{} is there already", target.display())));
    }
    let source = sqlite::open_as_it_is(source)?;
    let partial = partial(target);
    let written = write(&source, &partial).and_then(|()| keep(&partial, target));
    if written.is_err() {
        // What is wrong was said above; a remainder would only be taken for a backup.
        let _ = fs::remove_file(&partial);
    }
    written
}

/// Where the copy grows, beside its final name.
fn partial(target: &Path) -> PathBuf {
    let mut name = OsString::from(target);
    name.push(".partial");
    name.into()
}

fn write(source: &Connection, partial: &Path) -> Result<()> {
    // SQLite takes an empty file as it is, so the copy is nobody else's from its first byte.
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(partial)
        .map_err(|error| cannot(partial, &error))?;
    source
        .execute("VACUUM INTO $1", [partial.to_string_lossy()])
        .map_err(StoreError::at("copy the SQLite database"))?;
    check(partial)
}

fn check(copy: &Path) -> Result<()> {
    let copy = sqlite::open_as_it_is(copy)?;
    let found: String = copy
        .query_row("PRAGMA integrity_check", [], |row| row.get(0))
        .map_err(StoreError::at("check the copy"))?;
    if found != "ok" {
        return Err(StoreError::Setup(
            "SQLite finds the copy damaged; the database itself may be. Check it with: sqlite3 \
             FILE 'PRAGMA integrity_check'"
                .into(),
        ));
    }
    Ok(())
}

/// Has the copy outlast a loss of power, and gives it its name.
fn keep(partial: &Path, target: &Path) -> Result<u64> {
    let folder = target.parent().filter(|folder| *folder != Path::new(""));
    let kept = || -> io::Result<u64> {
        let file = File::open(partial)?;
        file.sync_all()?;
        fs::rename(partial, target)?;
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
        Ok(file.metadata()?.len())
    };
    kept().map_err(|error| cannot(target, &error))
}

fn cannot(path: &Path, error: &io::Error) -> StoreError {
    StoreError::Setup(format!("cannot write {}: {error}", path.display()))
}
