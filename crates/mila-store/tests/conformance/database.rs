//! A database as somebody else sees it: past the store, with rights of their own.

use std::path::Path;

use mila_domain::Secret;
use mila_store::testing;
use rusqlite::Connection;
use tokio_postgres::Client;

/// A connection that is not the store's.
pub(crate) enum Database {
    Sqlite(Connection),
    Postgres(Client),
}

impl Database {
    /// Runs statements that say the same on both engines; how many rows the last one changed.
    pub(crate) async fn changes(&self, statement: &str) -> u64 {
        self.tries(statement).await.unwrap()
    }

    /// Tries to.
    pub(crate) async fn tries(&self, statement: &str) -> Result<u64, String> {
        match self {
            Self::Sqlite(file) => file
                .execute(statement, [])
                .map(|changed| u64::try_from(changed).unwrap())
                .map_err(|error| error.to_string()),
            Self::Postgres(client) => client
                .execute(statement, &[])
                .await
                .map_err(|error| error.as_db_error().unwrap().message().to_owned()),
        }
    }

    /// The one number that a query gives.
    pub(crate) async fn number(&self, query: &str) -> i64 {
        match self {
            Self::Sqlite(file) => file.query_row(query, [], |row| row.get(0)).unwrap(),
            Self::Postgres(client) => client.query_one(query, &[]).await.unwrap().get(0),
        }
    }
}

/// SQLite's file, with foreign keys as the store has them.
pub(crate) fn file(path: &Path) -> Connection {
    let file = Connection::open(path).unwrap();
    file.execute_batch("PRAGMA foreign_keys = ON").unwrap();
    file
}

/// A role's own connection, with Mila's schema in sight.
pub(crate) async fn log_in(url: &Secret) -> Client {
    let client = testing::connect(&url.expose().parse().unwrap()).await;
    client.batch_execute("SET search_path TO mila").await.unwrap();
    client
}
