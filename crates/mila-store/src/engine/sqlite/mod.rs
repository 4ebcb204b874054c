//! SQLite: opening the file, and the statements that only it has.

mod private;
mod session;
mod times;

use std::fs::{File, OpenOptions, TryLockError};
use std::os::unix::fs::OpenOptionsExt as _;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, OpenFlags};
use tokio::sync::Semaphore;

use super::Engine;
use super::error::EngineError;
use super::migrations::{APPLIED, SQLITE, Standing, TABLE_OF_0_1, of_0_1, standing};
use crate::error::{Result, StoreError};
use session::SYNCED;
pub(crate) use session::{Session, query, query_each};

/// Longest wait for another process's lock.
pub(crate) const BUSY_TIMEOUT: Duration = Duration::from_secs(5);

/// Connections that only read, beside the one that writes.
const READERS: usize = 4;

/// Statements that a connection keeps ready: more than there are.
const READY_STATEMENTS: usize = 256;

/// The write-ahead log is cut back to this many bytes when it was emptied.
pub(crate) const WAL_LIMIT: u32 = 64 * 1024 * 1024;

/// The database file's connections: one that writes, because SQLite has one writer, in a fair
/// queue; and some that read.
#[derive(Clone, Debug)]
pub(crate) struct Sqlite {
    writer: Connections,
    readers: Connections,
}

/// Connections of one kind. A place in the queue is a permit; who has one finds a connection
/// that is free, or opens one.
#[derive(Clone, Debug)]
pub(crate) struct Connections {
    path: PathBuf,
    kind: Kind,
    /// How long another process's lock is waited for.
    patience: Duration,
    waits: Waits,
    places: Arc<Semaphore>,
    free: Arc<Mutex<Vec<Connection>>>,
}

/// Where SQLite waits for the disk, or for another process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Waits {
    /// On a thread where that holds up nobody else.
    Aside,
    /// In place, so that everything on one thread happens in one order.
    InPlace,
}

/// What a connection may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Writes,
    Reads,
}

/// The lock that keeps a second process away. Held as long as the store lives.
#[derive(Debug)]
pub(crate) struct FileLock(File);

/// Opens or makes the database file, after taking its lock and shutting out everybody else.
pub(crate) async fn open(path: &Path, waits: Waits) -> Result<(Engine, FileLock)> {
    let lock = lock_of(path)?;
    private::check_folder(path, &lock.0.metadata().map_err(cannot_read(path))?)?;
    private::close_files(path)?;
    Ok((engine(path, waits).await?, lock))
}

/// Opens a database file that is there, beside whoever holds its lock.
pub(crate) async fn open_beside(path: &Path) -> Result<Engine> {
    refuse_missing(path)?;
    engine(path, Waits::Aside).await
}

async fn engine(path: &Path, waits: Waits) -> Result<Engine> {
    let path = path.to_owned();
    let opened = waits.run(move || {
        if path.metadata().is_ok_and(|file| file.len() > 0) {
            let connection = read_only(&path).map_err(StoreError::at("look at SQLite"))?;
            refuse_0_1(&connection)?;
        }
        let sqlite = Sqlite {
            writer: Connections::new(&path, Kind::Writes, waits, 1),
            readers: Connections::new(&path, Kind::Reads, waits, READERS),
        };
        let mut connection = sqlite.writer.connect().map_err(StoreError::at("open SQLite"))?;
        migrate(&mut connection, &path)?;
        sqlite.writer.put_back(connection);
        Ok(Engine::Sqlite(sqlite))
    });
    opened.await.map_err(StoreError::at("open SQLite"))?
}

impl Waits {
    /// Does what may have to wait.
    async fn run<T: Send + 'static>(
        self,
        act: impl FnOnce() -> T + Send + 'static,
    ) -> Result<T, EngineError> {
        match self {
            Self::Aside => tokio::task::spawn_blocking(act).await.map_err(|_| EngineError::Closed),
            Self::InPlace => {
                let done = act();
                // The others have their turn, as they would meanwhile.
                tokio::task::yield_now().await;
                Ok(done)
            }
        }
    }
}

impl Sqlite {
    /// The connection that writes, when it is this caller's turn.
    pub(crate) async fn writer(&self) -> Result<Session, EngineError> {
        self.writer.session().await
    }

    /// One that reads.
    pub(crate) async fn reader(&self) -> Result<Session, EngineError> {
        self.readers.session().await
    }

    #[cfg(test)]
    pub(crate) const fn write_within(&mut self, patience: Duration) {
        self.writer.patience = patience;
    }

    /// Ends all connections, the writer's last: SQLite then empties the log into the file.
    pub(crate) fn close(&self) {
        self.readers.close();
        self.writer.close();
    }
}

impl Connections {
    fn new(path: &Path, kind: Kind, waits: Waits, places: usize) -> Self {
        let (places, free) = (Arc::new(Semaphore::new(places)), Arc::default());
        Self { path: path.to_owned(), kind, patience: BUSY_TIMEOUT, waits, places, free }
    }

    async fn session(&self) -> Result<Session, EngineError> {
        let place = self.places.clone().acquire_owned().await.map_err(|_| EngineError::Closed)?;
        let free = self.free().pop();
        let connection = match free {
            Some(connection) => connection,
            None => self.connect()?,
        };
        Ok(Session::new(connection, self.clone(), place))
    }

    fn connect(&self) -> Result<Connection, EngineError> {
        let access = match self.kind {
            Kind::Writes => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
            Kind::Reads => OpenFlags::SQLITE_OPEN_READ_ONLY,
        };
        let connection = Connection::open_with_flags(&self.path, flags(access))?;
        connection.busy_timeout(self.patience)?;
        connection.set_prepared_statement_cache_capacity(READY_STATEMENTS);
        // A plan goes by the statement alone: where it may go by what is bound, SQLite prepares the
        // statement anew for each run, and that is a fifth of what a message costs.
        connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true)?;
        if self.kind == Kind::Writes {
            // Deleted content is overwritten, not only unlinked (promise R3).
            connection.execute_batch(&format!(
                "PRAGMA journal_mode = WAL; {SYNCED}; PRAGMA foreign_keys = ON; \
                 PRAGMA secure_delete = ON; PRAGMA journal_size_limit = {WAL_LIMIT}"
            ))?;
        }
        Ok(connection)
    }

    /// Takes a connection that is fit to be used again.
    fn put_back(&self, connection: Connection) {
        if !self.places.is_closed() {
            self.free().push(connection);
        }
    }

    fn close(&self) {
        self.places.close();
        self.free().clear();
    }

    fn free(&self) -> std::sync::MutexGuard<'_, Vec<Connection>> {
        // A list has no broken state that a panic elsewhere could leave behind.
        self.free.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

const fn flags(access: OpenFlags) -> OpenFlags {
    // Each connection is used by one task at a time.
    access.union(OpenFlags::SQLITE_OPEN_NO_MUTEX)
}

/// Runs what is missing of the schema. One transaction; another process that does the same waits.
fn migrate(connection: &mut Connection, path: &Path) -> Result<()> {
    let step = || StoreError::at("migrate");
    connection.execute_batch("BEGIN IMMEDIATE").map_err(EngineError::from).map_err(step())?;
    let done = run_migrations(connection, path);
    let end = if done.is_ok() { "COMMIT" } else { "ROLLBACK" };
    connection.execute_batch(end).map_err(EngineError::from).map_err(step())?;
    done
}

fn run_migrations(connection: &Connection, path: &Path) -> Result<()> {
    let table = "CREATE TABLE IF NOT EXISTS migration \
        (number INTEGER PRIMARY KEY, digest BLOB NOT NULL) STRICT";
    let step = || StoreError::at("migrate");
    connection.execute_batch(table).map_err(EngineError::from).map_err(step())?;
    let applied = query(connection, APPLIED, &[]).map_err(step())?;
    let Standing::Has(done) = standing(&applied, SQLITE)? else {
        return Err(StoreError::Setup(format!(
            "the database {} is newer than this program, or not ours; run the newer program",
            path.display()
        )));
    };
    for migration in SQLITE.iter().skip(done) {
        connection.execute_batch(migration.sql).map_err(EngineError::from).map_err(step())?;
        connection
            .execute(
                "INSERT INTO migration (number, digest) VALUES ($1, $2)",
                (migration.number, migration.digest()),
            )
            .map_err(EngineError::from)
            .map_err(step())?;
    }
    Ok(())
}

fn refuse_missing(path: &Path) -> Result<()> {
    if path.is_file() {
        return Ok(());
    }
    Err(StoreError::Setup(format!("there is no SQLite database {}", path.display())))
}

/// Refuses a file of Mila 0.1 before anything is written.
pub(crate) fn refuse_0_1(connection: &Connection) -> Result<()> {
    let table = "SELECT 1 FROM sqlite_schema WHERE name = $1";
    let found = connection.query_row(table, [TABLE_OF_0_1], |_| Ok(()));
    if found.is_ok() { Err(of_0_1()) } else { Ok(()) }
}

fn read_only(path: &Path) -> Result<Connection, EngineError> {
    let connection = Connection::open_with_flags(path, flags(OpenFlags::SQLITE_OPEN_READ_ONLY))?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    Ok(connection)
}

/// Opens the file for reading, as it is: it must be there, and is neither migrated nor changed.
/// A process that serves from it is not disturbed.
pub(crate) fn open_as_it_is(path: &Path) -> Result<Connection> {
    refuse_missing(path)?;
    read_only(path).map_err(StoreError::at("open SQLite for reading"))
}

/// Refuses a file whose schema is not this program's.
pub(crate) fn check_schema(connection: &Connection) -> Result<()> {
    refuse_0_1(connection)?;
    let applied = query(connection, APPLIED, &[])
        .map_err(|_| StoreError::Setup("the SQLite file is not a database of Mila's".into()))?;
    if standing(&applied, SQLITE)? == Standing::Has(SQLITE.len()) {
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
    let mut open = OpenOptions::new();
    open.write(true).create(true).truncate(false).mode(private::OWNERS);
    let file = open.open(&path).map_err(cannot_read(&path))?;
    match file.try_lock() {
        Ok(()) => Ok(FileLock(file)),
        Err(TryLockError::WouldBlock) => Err(StoreError::Held { path }),
        Err(TryLockError::Error(error)) => Err(cannot_read(&path)(error)),
    }
}

fn cannot_read(path: &Path) -> impl Fn(std::io::Error) -> StoreError {
    move |error| StoreError::Setup(format!("{}: {error}", path.display()))
}
