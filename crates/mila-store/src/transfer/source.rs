//! The database that is left: only read.

use std::collections::BTreeSet;
use std::path::Path;

use futures_util::TryStreamExt as _;
use futures_util::stream::BoxStream;
use sqlx::sqlite::{SqliteConnection, SqliteRow};
use sqlx::{AssertSqlSafe, Executor as _, Row as _};
use uuid::Uuid;

use super::catalogue::Table;
use crate::engine::sqlite::{self, FileLock};
use crate::engine::value::Row;
use crate::error::{Result, StoreError};
use crate::seal::MasterKeys;

const COLUMNS: &str = "
    SELECT t.name, c.name FROM pragma_table_list t, pragma_table_info(t.name) c
    WHERE t.schema = 'main' AND t.type = 'table'
    AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND t.name <> '_sqlx_migrations'";

/// Rows as they come.
pub(super) type Rows<'c> = BoxStream<'c, Result<SqliteRow, sqlx::Error>>;

/// The SQLite file, which nobody else may serve from meanwhile.
pub(super) struct Source {
    connection: SqliteConnection,
    _lock: FileLock,
}

impl Source {
    /// Opens the file, after taking its lock, when it is of this program's schema and keys.
    pub(super) async fn open(path: &Path, keys: &MasterKeys) -> Result<Self> {
        // Opened first, so that no lock file is made where there is no database.
        let mut connection = sqlite::open_as_it_is(path).await?;
        let lock = sqlite::lock_of(path)?;
        sqlite::check_schema(&mut connection).await?;
        let row = connection
            .fetch_one("SELECT key_check FROM vault WHERE id = 1")
            .await
            .map_err(StoreError::at("read the key check"))?;
        let check: Vec<u8> = Row::Sqlite(row).get(0, "vault.key_check")?;
        if !keys.passes(&check) {
            return Err(StoreError::Setup(
                "the master key file is not the one the SQLite database was made with; a move \
                 keeps the keys, so give the same file"
                    .into(),
            ));
        }
        Ok(Self { connection, _lock: lock })
    }

    /// Tables and their columns.
    pub(super) async fn columns(&mut self) -> Result<BTreeSet<(String, String)>> {
        let rows = self.connection.fetch_all(COLUMNS).await;
        let rows = rows.map_err(StoreError::at("list SQLite's columns"))?;
        Ok(rows.iter().map(|row| (row.get(0), row.get(1))).collect())
    }

    /// How many rows a table has.
    pub(super) async fn count(&mut self, table: &Table) -> Result<u64> {
        let query = AssertSqlSafe(format!("SELECT COUNT(*) FROM {}", table.quoted()));
        let row = self.connection.fetch_one(query).await.map_err(StoreError::at("count rows"))?;
        Ok(row.get::<i64, _>(0).unsigned_abs())
    }

    /// The last number that SQLite gave out in a numbered table; 0 when none.
    pub(super) async fn last_number(&mut self, table: &Table) -> Result<i64> {
        let query = sqlx::query_scalar("SELECT seq FROM sqlite_sequence WHERE name = $1");
        let last = query.bind(&table.name).fetch_optional(&mut self.connection).await;
        Ok(last.map_err(StoreError::at("read SQLite's numbering"))?.unwrap_or(0))
    }

    /// Everybody.
    pub(super) async fn people(&mut self) -> Result<Vec<Uuid>> {
        let people = sqlx::query_scalar("SELECT id FROM person").fetch_all(&mut self.connection);
        people.await.map_err(StoreError::at("list people"))
    }

    /// All rows of a table; those of one person together when it is private.
    pub(super) fn rows(&mut self, table: &Table) -> Rows<'_> {
        let order = if table.is_private() { " ORDER BY person_id" } else { "" };
        let query = format!("SELECT {} FROM {}{order}", table.list(), table.quoted());
        sqlx::query(AssertSqlSafe(query)).fetch(&mut self.connection)
    }
}

/// The next row.
pub(super) async fn next(rows: &mut Rows<'_>) -> Result<Option<SqliteRow>> {
    rows.try_next().await.map_err(StoreError::at("read a row to move"))
}
