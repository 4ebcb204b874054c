//! One way to speak to both engines.
//!
//! Every statement is a named constant with one text for SQLite and PostgreSQL; what truly
//! differs stands in `sqlite/` and `postgres/`.

pub(crate) mod error;
pub(crate) mod migrations;
pub(crate) mod postgres;
pub(crate) mod row;
pub(crate) mod sqlite;
pub(crate) mod statement;
#[cfg(test)]
mod tests;
pub(crate) mod tx;
pub(crate) mod value;

use postgres::pool::Pool;
use sqlite::Sqlite;

/// The connections of one engine.
#[derive(Clone, Debug)]
pub(crate) enum Engine {
    /// One writer, because SQLite has one; readers beside it.
    Sqlite(Sqlite),
    /// Any number of connections.
    Postgres(Pool),
}
