//! SQLite: opening the file, and the statements that only it has.

use std::fs::{File, TryLockError};
use std::path::Path;
use std::time::Duration;

use sqlx::migrate::Migrator;
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteConnection, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{ConnectOptions as _, Executor as _, Row as _};

use super::Engine;
use crate::error::{Result, StoreError};

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/sqlite");

/// Longest wait for another connection's lock.
const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// Takes the due lanes of lowest rank and oldest due time. One statement is one transaction
/// of the only writer, so no two claims meet.
pub(crate) const CLAIM: &str = "
    UPDATE lane SET owner = $1, fence = fence + 1, due_at = NULL
    WHERE (person_id, rank) IN (
        SELECT person_id, rank FROM lane
        WHERE owner IS NULL AND due_at <= $2 AND rank <> $3 AND suspect = $4
        ORDER BY rank, due_at LIMIT $5)
    RETURNING person_id, rank, fence, suspect, deaths,
        (SELECT wrapped_key FROM person WHERE id = person_id)";

/// The account's row. The only writer needs no lock on it.
pub(crate) const LOCK_PERSON: &str = "
    SELECT state, epoch, last_inbound_at, age_asked_at, fixed_line_at, created_at, admitted_at,
        language, voice, fixed_line, rate_mark, slowed_at, spoken, show_heard, voice_told_at
    FROM person WHERE id = $1";

/// Whether the lane is still held.
pub(crate) const LANE_HELD: &str = "
    SELECT 1 FROM lane WHERE person_id = $1 AND rank = $2 AND owner = $3 AND fence = $4";

/// The lock that keeps a second process away. Held as long as the store lives.
#[derive(Debug)]
pub(crate) struct FileLock(#[expect(dead_code, reason = "held for its lock")] File);

/// Opens or makes the database file, after taking its lock.
pub(crate) async fn open(path: &Path) -> Result<(Engine, FileLock)> {
    let lock = lock_of(path)?;
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
        .busy_timeout(BUSY_TIMEOUT)
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

/// Opens the file for reading, as it is: it must be there, and is neither migrated nor changed.
/// A process that serves from it is not disturbed.
pub(crate) async fn open_as_it_is(path: &Path) -> Result<SqliteConnection> {
    if !path.is_file() {
        return Err(StoreError::Setup(format!("there is no SQLite database {}", path.display())));
    }
    let options =
        SqliteConnectOptions::new().filename(path).read_only(true).busy_timeout(BUSY_TIMEOUT);
    options.connect().await.map_err(StoreError::at("open SQLite for reading"))
}

/// Refuses a file whose schema is not this program's.
pub(crate) async fn check_schema(connection: &mut SqliteConnection) -> Result<()> {
    let present = connection
        .fetch_all("SELECT version, checksum FROM _sqlx_migrations ORDER BY version")
        .await
        .map_err(|_| StoreError::Setup("the SQLite file is not a database of Mila's".into()))?;
    let known = MIGRATIONS.iter().map(|known| (known.version, known.checksum.to_vec()));
    if present.iter().map(|row| (row.get(0), row.get(1))).eq(known) {
        return Ok(());
    }
    Err(StoreError::Setup(
        "the SQLite file is of another version of this program; serve from it with this version \
         once, so that it is migrated, and stop again"
            .into(),
    ))
}

/// Takes the lock of a database file, which whoever serves from it holds.
pub(crate) fn lock_of(database: &Path) -> Result<FileLock> {
    let path = database.with_extension("lock");
    let failed = |error: std::io::Error| StoreError::Setup(format!("{}: {error}", path.display()));
    let file = File::create(&path).map_err(failed)?;
    match file.try_lock() {
        Ok(()) => Ok(FileLock(file)),
        Err(TryLockError::WouldBlock) => Err(StoreError::Held { path }),
        Err(TryLockError::Error(error)) => Err(failed(error)),
    }
}
