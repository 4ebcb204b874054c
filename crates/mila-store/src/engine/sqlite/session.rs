//! A connection in use, and the statements on it.
//!
//! A statement takes microseconds and runs in place, and so does a commit that is synced later. What
//! may wait for the disk or for another process, any other commit or a lock that is taken, runs where
//! waiting holds up nobody else, unless everything is to happen in place ([`Waits`](super::Waits)).

use std::sync::Arc;

use rusqlite::types::{ToSql, ToSqlOutput, ValueRef};
use rusqlite::{Connection, ErrorCode, Statement};
use tokio::sync::OwnedSemaphorePermit;

use super::Connections;
use crate::engine::error::EngineError;
use crate::engine::row::{Columns, Row};
use crate::engine::tx::{Reply, Request};
use crate::engine::value::Value;

/// A connection in use.
#[derive(Debug)]
pub(crate) struct Session {
    /// `None` while it is used elsewhere, and once it was thrown away.
    connection: Option<Connection>,
    home: Connections,
    /// Whether commits are left to the next one that is synced.
    unsynced: bool,
    _place: OwnedSemaphorePermit,
}

/// A commit is on the disk when it is answered, as whatever came before it is. SQLite empties its
/// log into the file after a commit that has made it this long, in pages (its own default).
pub(super) const SYNCED: &str = "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1000";

/// A commit is written, and waits for no disk.
const UNSYNCED: &str = "PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 0";

impl Session {
    pub(super) const fn new(
        connection: Connection,
        home: Connections,
        place: OwnedSemaphorePermit,
    ) -> Self {
        Self { connection: Some(connection), home, unsynced: false, _place: place }
    }

    /// Has commits wait for no disk from now on.
    pub(crate) fn sync_later(&mut self) -> Result<(), EngineError> {
        self.connection()?.execute_batch(UNSYNCED)?;
        self.unsynced = true;
        Ok(())
    }

    /// Runs requests in this order, up to the first that fails.
    ///
    /// The outer error is the connection's.
    pub(crate) async fn trip(
        &mut self,
        requests: &[Request],
    ) -> Result<Vec<Result<Reply, EngineError>>, EngineError> {
        let mut replies = Vec::with_capacity(requests.len());
        for request in requests {
            let reply = match request.statement.sql {
                "BEGIN IMMEDIATE" => self.begin().await?,
                sql @ "COMMIT" if !self.unsynced => {
                    self.elsewhere(move |it| begin_or_end(it, sql)).await?
                }
                sql => run(self.connection()?, sql, &request.args),
            };
            let failed = reply.is_err();
            replies.push(reply);
            if failed {
                break;
            }
        }
        Ok(replies)
    }

    /// Takes SQLite's lock for writing. Nobody else in this process holds it; another process
    /// may, and is waited for elsewhere.
    async fn begin(&mut self) -> Result<Result<Reply, EngineError>, EngineError> {
        const BEGIN: &str = "BEGIN IMMEDIATE";
        let connection = self.connection()?;
        connection.busy_timeout(std::time::Duration::ZERO)?;
        let begun = begin_or_end(connection, BEGIN);
        connection.busy_timeout(self.home.patience)?;
        match begun {
            Err(error) if error.sqlite_error_code() == Some(ErrorCode::DatabaseBusy) => {
                self.elsewhere(|it| begin_or_end(it, BEGIN)).await
            }
            begun => Ok(begun.map(|()| Reply::default()).map_err(EngineError::from)),
        }
    }

    /// Runs what may have to wait on a thread that may. When the caller is dropped meanwhile, it
    /// is finished there, and the connection is closed.
    async fn elsewhere(
        &mut self,
        act: impl FnOnce(&Connection) -> rusqlite::Result<()> + Send + 'static,
    ) -> Result<Result<Reply, EngineError>, EngineError> {
        let connection = self.connection.take().ok_or(EngineError::Closed)?;
        let acted = self.home.waits.run(move || {
            let done = act(&connection);
            (connection, done)
        });
        let (connection, done) = acted.await?;
        self.connection = Some(connection);
        Ok(done.map(|()| Reply::default()).map_err(EngineError::from))
    }

    /// Runs statements that are a transaction together.
    pub(super) async fn batch(&mut self, sql: String) -> Result<(), EngineError> {
        self.elsewhere(move |it| it.execute_batch(&sql)).await?.map(drop)
    }

    fn connection(&self) -> Result<&Connection, EngineError> {
        self.connection.as_ref().ok_or(EngineError::Closed)
    }

    #[cfg(test)]
    pub(crate) fn with_connection(&mut self, act: impl FnOnce(&mut Connection)) {
        act(self.connection.as_mut().unwrap());
    }

    /// Takes back whatever was begun. SQLite may have done so by itself, as when the disk is full.
    pub(crate) fn roll_back(mut self) {
        let Some(connection) = &self.connection else { return };
        if !connection.is_autocommit() && connection.execute_batch("ROLLBACK").is_err() {
            // What cannot be taken back here ends with the connection.
            self.connection = None;
        }
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        let Some(connection) = self.connection.take().filter(Connection::is_autocommit) else {
            return;
        };
        if !self.unsynced || connection.execute_batch(SYNCED).is_ok() {
            self.home.put_back(connection);
        }
    }
}

/// Begins a transaction, or ends it; the statement is kept ready as others are.
fn begin_or_end(connection: &Connection, sql: &str) -> rusqlite::Result<()> {
    connection.prepare_cached(sql)?.execute(()).map(|_| ())
}

fn run(connection: &Connection, sql: &str, args: &[Value]) -> Result<Reply, EngineError> {
    let before = connection.total_changes();
    let rows = query(connection, sql, args)?;
    let changed = connection.total_changes().saturating_sub(before);
    Ok(Reply { rows, changed })
}

/// The rows of a statement.
pub(crate) fn query(
    connection: &Connection,
    sql: &str,
    args: &[Value],
) -> Result<Vec<Row>, EngineError> {
    let mut all = Vec::new();
    query_each(connection, sql, args, |row| all.push(row))?;
    Ok(all)
}

/// Gives each row of a query to `take` as it comes, however many there are.
pub(crate) fn query_each(
    connection: &Connection,
    sql: &str,
    args: &[Value],
    mut take: impl FnMut(Row),
) -> Result<(), EngineError> {
    let mut statement = connection.prepare_cached(sql)?;
    let columns: Columns = statement.column_names().map(Box::from).collect::<Vec<_>>().into();
    bind(&mut statement, args)?;
    let mut rows = statement.raw_query();
    while let Some(row) = rows.next()? {
        let values = (0..columns.len()).map(|at| row.get_ref(at).map(read));
        take(Row::new(Arc::clone(&columns), values.collect::<Result<_, _>>()?));
    }
    Ok(())
}

/// Binds the parameters by their numbers. SQLite takes `$5` for a name and counts it by where it
/// first stands in the text.
fn bind(statement: &mut Statement<'_>, args: &[Value]) -> Result<(), EngineError> {
    for at in 1..=statement.parameter_count() {
        let number = statement.parameter_name(at).and_then(|name| name.get(1..)?.parse().ok());
        let arg = number.and_then(|number: usize| args.get(number.checked_sub(1)?));
        let missing = rusqlite::Error::InvalidParameterCount(at, args.len());
        statement.raw_bind_parameter(at, arg.ok_or(missing)?)?;
    }
    Ok(())
}

fn read(value: ValueRef<'_>) -> Value {
    match value {
        ValueRef::Null => Value::Null,
        ValueRef::Integer(value) => Value::Int(value),
        // There is no such column.
        ValueRef::Real(_) => Value::Null,
        ValueRef::Text(text) => Value::Text(String::from_utf8_lossy(text).into_owned()),
        ValueRef::Blob(bytes) => Value::Bytes(bytes.to_vec()),
    }
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Int(value) => ValueRef::Integer(*value),
            Self::Bool(value) => ValueRef::Integer(i64::from(*value)),
            Self::Text(value) => ValueRef::Text(value.as_bytes()),
            Self::Bytes(value) => ValueRef::Blob(value),
            Self::Id(value) => ValueRef::Blob(value.as_bytes()),
            Self::Time(value) => ValueRef::Integer(value.as_micros()),
            Self::Array(_) => {
                let none = "SQLite has no arrays";
                return Err(rusqlite::Error::ToSqlConversionFailure(none.into()));
            }
        }))
    }
}
