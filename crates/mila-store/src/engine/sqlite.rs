//! SQLite: opening the file, and the statements that only it has.

use std::fs::{File, TryLockError};
use std::path::Path;
use std::time::Duration;

use sqlx::migrate::Migrator;
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};

use super::Engine;
use crate::error::{Result, StoreError};

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// Takes the due lane of lowest rank and oldest due time. One statement is one transaction
/// of the only writer, so no two claims meet.
pub(crate) const CLAIM: &str = "
    UPDATE lane SET owner = $1, fence = fence + 1, due_at = NULL
    WHERE (person_id, rank) = (
        SELECT person_id, rank FROM lane
        WHERE owner IS NULL AND due_at <= $2 AND rank <> $3 AND (suspect = FALSE OR $4)
        ORDER BY rank, due_at LIMIT 1)
    RETURNING person_id, rank, fence, suspect, deaths";

/// The account's row. The only writer needs no lock on it.
pub(crate) const LOCK_PERSON: &str = "
    SELECT state, epoch, last_inbound_at, age_asked_at, fixed_line_at, created_at, admitted_at,
        language, voice, fixed_line, rate_mark, slowed_at
    FROM person WHERE id = $1";

/// Whether the lane is still held.
pub(crate) const LANE_HELD: &str = "
    SELECT 1 FROM lane WHERE person_id = $1 AND rank = $2 AND owner = $3 AND fence = $4";

/// The lock that keeps a second process away. Held as long as the store lives.
#[derive(Debug)]
pub(crate) struct FileLock(#[expect(dead_code, reason = "held for its lock")] File);

/// Opens or makes the database file, after taking its lock.
pub(crate) async fn open(path: &Path) -> Result<(Engine, FileLock)> {
    let lock = lock(&path.with_extension("lock"))?;
    Ok((engine(options(path).create_if_missing(true), path).await?, lock))
}

/// Opens a database file that is there, beside whoever holds its lock.
pub(crate) async fn open_beside(path: &Path) -> Result<Engine> {
    engine(options(path), path).await
}

fn options(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        // Deleted content is overwritten, not only unlinked (promise R3).
        .pragma("secure_delete", "on")
        .busy_timeout(Duration::from_secs(5))
}

async fn engine(options: SqliteConnectOptions, path: &Path) -> Result<Engine> {
    let write = SqlitePoolOptions::new()
        .max_connections(1)
        .connect_with(options.clone())
        .await
        .map_err(StoreError::at("open SQLite"))?;
    MIGRATIONS.run(&write).await.map_err(|error| {
        StoreError::Setup(format!("the database {} cannot be used: {error}", path.display()))
    })?;
    let read = SqlitePoolOptions::new()
        .max_connections(4)
        .connect_with(options.read_only(true))
        .await
        .map_err(StoreError::at("open SQLite for reading"))?;
    Ok(Engine::Sqlite { write, read })
}

fn lock(path: &Path) -> Result<FileLock> {
    let failed = |error: std::io::Error| StoreError::Setup(format!("{}: {error}", path.display()));
    let file = File::create(path).map_err(failed)?;
    match file.try_lock() {
        Ok(()) => Ok(FileLock(file)),
        Err(TryLockError::WouldBlock) => Err(StoreError::Held { path: path.to_owned() }),
        Err(TryLockError::Error(error)) => Err(failed(error)),
    }
}
