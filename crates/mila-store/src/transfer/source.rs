//! The database that is left: only read.

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::{Arc, Mutex, PoisonError};

use rusqlite::Connection;
use tokio::sync::mpsc;
use uuid::Uuid;

use super::BATCH;
use super::catalogue::Table;
use crate::engine::row::Row;
use crate::engine::sqlite::{self, FileLock, query, query_each};
use crate::engine::value::Value;
use crate::error::{Result, StoreError};
use crate::seal::MasterKeys;

const COLUMNS: &str = "
    SELECT t.name AS table_name, c.name AS column_name
    FROM pragma_table_list t, pragma_table_info(t.name) c
    WHERE t.schema = 'main' AND t.type = 'table'
    AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND t.name <> 'migration'";

/// The SQLite file, which nobody else may serve from meanwhile.
pub(super) struct Source {
    connection: Arc<Mutex<Connection>>,
    _lock: FileLock,
}

impl Source {
    /// Opens the file, after taking its lock, when it is of this program's schema and keys.
    pub(super) fn open(path: &Path, keys: &MasterKeys) -> Result<Self> {
        // Opened first, so that no lock file is made where there is no database.
        let connection = sqlite::open_as_it_is(path)?;
        let lock = sqlite::lock_of(path)?;
        sqlite::check_schema(&connection)?;
        let source = Self { connection: Arc::new(Mutex::new(connection)), _lock: lock };
        let check = source.rows_of("SELECT key_check FROM vault WHERE id = 1", &[], "key check")?;
        let check: Vec<u8> = match check.first() {
            Some(row) => row.get("vault.key_check")?,
            None => return Err(StoreError::Unknown { place: "vault.key_check" }),
        };
        if !keys.passes(&check) {
            return Err(StoreError::Setup(
                "the master key file is not the one the SQLite database was made with; a move \
                 keeps the keys, so give the same file"
                    .into(),
            ));
        }
        Ok(source)
    }

    /// Tables and their columns.
    pub(super) fn columns(&self) -> Result<BTreeSet<(String, String)>> {
        let rows = self.rows_of(COLUMNS, &[], "list SQLite's columns")?;
        rows.iter().map(|row| Ok((row.get("table_name")?, row.get("column_name")?))).collect()
    }

    /// How many rows a table has.
    pub(super) fn count(&self, table: &Table) -> Result<u64> {
        let count = format!("SELECT COUNT(*) AS rows FROM {}", table.quoted());
        let rows = self.rows_of(&count, &[], "count rows")?;
        rows.first().map_or(Ok(0), |row| row.get::<i64>("rows").map(i64::unsigned_abs))
    }

    /// The last number that SQLite gave out in a numbered table; 0 when none.
    pub(super) fn last_number(&self, table: &Table) -> Result<i64> {
        let last = "SELECT seq FROM sqlite_sequence WHERE name = $1";
        let rows = self.rows_of(last, &[table.name.as_str().into()], "read SQLite's numbering")?;
        rows.first().map_or(Ok(0), |row| row.get("sqlite_sequence.seq"))
    }

    /// Everybody.
    pub(super) fn people(&self) -> Result<Vec<Uuid>> {
        let rows = self.rows_of("SELECT id FROM person", &[], "list people")?;
        rows.iter().map(|row| row.get("person.id")).collect()
    }

    /// All rows of a table, as they come; those of one person together when it is private.
    pub(super) fn rows(&self, table: &Table) -> mpsc::Receiver<Result<Vec<Value>>> {
        let order = if table.is_private() { " ORDER BY person_id" } else { "" };
        let all = format!("SELECT {} FROM {}{order}", table.list(), table.quoted());
        let (sender, rows) = mpsc::channel(BATCH);
        let connection = self.connection.clone();
        // Reading waits for writing, on a thread that may.
        tokio::task::spawn_blocking(move || {
            let connection = connection.lock().unwrap_or_else(PoisonError::into_inner);
            let read = query_each(&connection, &all, &[], |row| {
                // Nobody listens any more once the move has failed.
                let _ = sender.blocking_send(Ok(row.into_values()));
            });
            if let Err(error) = read {
                let _ = sender.blocking_send(Err(StoreError::at("read a row to move")(error)));
            }
        });
        rows
    }

    fn rows_of(&self, sql: &str, args: &[Value], step: &'static str) -> Result<Vec<Row>> {
        let connection = self.connection.lock().unwrap_or_else(PoisonError::into_inner);
        query(&connection, sql, args).map_err(StoreError::at(step))
    }
}
