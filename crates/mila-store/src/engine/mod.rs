//! One way to speak to both engines.
//!
//! Every statement is a named constant with one text for SQLite and PostgreSQL; what truly
//! differs stands in `sqlite.rs` and `postgres.rs`.

pub(crate) mod postgres;
pub(crate) mod sqlite;
pub(crate) mod statement;
pub(crate) mod tx;
pub(crate) mod value;

use sqlx::{PgPool, SqlitePool};

/// The pools of one engine.
#[derive(Clone, Debug)]
pub(crate) enum Engine {
    /// One writer, because SQLite has one; readers beside it.
    Sqlite { write: SqlitePool, read: SqlitePool },
    /// Any number of connections.
    Postgres(PgPool),
}
