//! A copy of the SQLite database, taken while Mila serves.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io;
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};

use sqlx::sqlite::SqliteConnection;
use sqlx::{Connection as _, Executor as _, Row as _};

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
    if target.exists() {
        return Err(StoreError::Setup(format!("{} is there already", target.display())));
    }
    let mut source = sqlite::open_as_it_is(source).await?;
    let partial = partial(target);
    let written = write(&mut source, &partial).await.and_then(|()| keep(&partial, target));
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

async fn write(source: &mut SqliteConnection, partial: &Path) -> Result<()> {
    // SQLite takes an empty file as it is, so the copy is nobody else's from its first byte.
    OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(partial)
        .map_err(|error| cannot(partial, &error))?;
    sqlx::query("VACUUM INTO $1")
        .bind(partial.to_string_lossy())
        .execute(source)
        .await
        .map_err(StoreError::at("copy the SQLite database"))?;
    check(partial).await
}

async fn check(copy: &Path) -> Result<()> {
    let mut connection = sqlite::open_as_it_is(copy).await?;
    let found = connection
        .fetch_one("PRAGMA integrity_check")
        .await
        .map_err(StoreError::at("check the copy"))?;
    connection.close().await.map_err(StoreError::at("close the copy"))?;
    if found.get::<String, _>(0) != "ok" {
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
