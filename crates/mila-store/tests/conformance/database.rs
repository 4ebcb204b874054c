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

/// A bit that was flipped.
pub(crate) struct Flipped {
    place: (&'static str, &'static str),
    whole: Vec<u8>,
    damaged: Vec<u8>,
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

    /// Flips a bit in a row of a table of which this is true: in the byte of that place, modulo the
    /// length.
    pub(crate) async fn flip(
        &self,
        (table, column): (&'static str, &'static str),
        which: &str,
        (byte, bit): (u8, u8),
    ) -> Flipped {
        let found = format!("SELECT {column} FROM {table} WHERE {which} LIMIT 1");
        let whole: Vec<u8> = match self {
            Self::Sqlite(file) => file.query_row(&found, [], |row| row.get(0)).unwrap(),
            Self::Postgres(client) => client.query_one(&found, &[]).await.unwrap().get(0),
        };
        let mut damaged = whole.clone();
        damaged[usize::from(byte) % whole.len()] ^= 1 << (bit % 8);
        self.replace((table, column), &whole, &damaged).await;
        Flipped { place: (table, column), whole, damaged }
    }

    /// Flips it back.
    pub(crate) async fn mend(&self, Flipped { place, whole, damaged }: Flipped) {
        self.replace(place, &damaged, &whole).await;
    }

    /// Replaces a value that no other row has.
    async fn replace(&self, (table, column): (&str, &str), old: &[u8], new: &[u8]) {
        let update = format!("UPDATE {table} SET {column} = $1 WHERE {column} = $2");
        let changed = match self {
            Self::Sqlite(file) => file.execute(&update, [new, old]).unwrap() as u64,
            Self::Postgres(client) => client.execute(&update, &[&new, &old]).await.unwrap(),
        };
        assert_eq!(changed, 1, "{table}.{column}");
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
