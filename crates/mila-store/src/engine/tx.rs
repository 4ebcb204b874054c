//! Transactions with a name.

use sqlx::postgres::PgArguments;
use sqlx::query::Query;
use sqlx::sqlite::SqliteArguments;
use sqlx::{Postgres, Sqlite, Transaction};

use super::Engine;
use super::statement::Statement;
use super::value::{Row, Stored, Value};
use crate::error::{Result, StoreError};

/// A transaction. Dropped without [`Tx::commit`], it leaves nothing behind.
pub(crate) struct Tx {
    inner: Inner,
    name: &'static str,
}

enum Inner {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

impl Engine {
    /// Begins a transaction that may write.
    pub(crate) async fn begin(&self, name: &'static str) -> Result<Tx> {
        let inner = match self {
            // IMMEDIATE takes the write lock at once: a later upgrade could fail half-way.
            Self::Sqlite { write, .. } => {
                write.begin_with("BEGIN IMMEDIATE").await.map(Inner::Sqlite)
            }
            Self::Postgres(pool) => pool.begin().await.map(Inner::Postgres),
        };
        Ok(Tx { inner: inner.map_err(StoreError::at(name))?, name })
    }

    /// Begins a transaction that only reads.
    pub(crate) async fn begin_read(&self, name: &'static str) -> Result<Tx> {
        let inner = match self {
            Self::Sqlite { read, .. } => read.begin().await.map(Inner::Sqlite),
            Self::Postgres(pool) => pool.begin().await.map(Inner::Postgres),
        };
        Ok(Tx { inner: inner.map_err(StoreError::at(name))?, name })
    }
}

impl Tx {
    /// Makes the transaction's writes last.
    pub(crate) async fn commit(self) -> Result<()> {
        match self.inner {
            Inner::Sqlite(tx) => tx.commit().await,
            Inner::Postgres(tx) => tx.commit().await,
        }
        .map_err(StoreError::at(self.name))
    }

    /// Whether this is PostgreSQL.
    pub(crate) const fn is_postgres(&self) -> bool {
        matches!(self.inner, Inner::Postgres(_))
    }

    /// Runs a statement; the number of rows it changed.
    pub(crate) async fn run(
        &mut self,
        statement: &'static Statement,
        args: Vec<Value>,
    ) -> Result<u64> {
        match &mut self.inner {
            Inner::Sqlite(tx) => sqlite_query(statement, args)
                .execute(&mut **tx)
                .await
                .map(|done| done.rows_affected()),
            Inner::Postgres(tx) => postgres_query(statement, args)
                .execute(&mut **tx)
                .await
                .map(|done| done.rows_affected()),
        }
        .map_err(StoreError::at(statement.name))
    }

    /// All rows of a query.
    pub(crate) async fn all(
        &mut self,
        statement: &'static Statement,
        args: Vec<Value>,
    ) -> Result<Vec<Row>> {
        match &mut self.inner {
            Inner::Sqlite(tx) => sqlite_query(statement, args)
                .fetch_all(&mut **tx)
                .await
                .map(|rows| rows.into_iter().map(Row::Sqlite).collect()),
            Inner::Postgres(tx) => postgres_query(statement, args)
                .fetch_all(&mut **tx)
                .await
                .map(|rows| rows.into_iter().map(Row::Postgres).collect()),
        }
        .map_err(StoreError::at(statement.name))
    }

    /// The first row of a query, if there is one.
    pub(crate) async fn first(
        &mut self,
        statement: &'static Statement,
        args: Vec<Value>,
    ) -> Result<Option<Row>> {
        Ok(self.all(statement, args).await?.into_iter().next())
    }
}

fn sqlite_query(
    statement: &'static Statement,
    args: Vec<Value>,
) -> Query<'static, Sqlite, SqliteArguments> {
    args.into_iter().fold(sqlx::query(statement.sql), |query, value| match value {
        Value::Int(value) => query.bind(value),
        Value::Bool(value) => query.bind(value),
        Value::Text(value) => query.bind(value),
        Value::Bytes(value) => query.bind(value),
        Value::Id(value) => query.bind(value),
        Value::Time(value) => query.bind(value.map(Stored)),
    })
}

fn postgres_query(
    statement: &'static Statement,
    args: Vec<Value>,
) -> Query<'static, Postgres, PgArguments> {
    let sql = statement.postgres.unwrap_or(statement.sql);
    args.into_iter().fold(sqlx::query(sql), |query, value| match value {
        Value::Int(value) => query.bind(value),
        Value::Bool(value) => query.bind(value),
        Value::Text(value) => query.bind(value),
        Value::Bytes(value) => query.bind(value),
        Value::Id(value) => query.bind(value),
        Value::Time(value) => query.bind(value.map(Stored)),
    })
}
