//! What the two databases say of themselves.

use mila_store::testing;
use rusqlite::{Connection, OpenFlags};
use tokio_postgres::Client;

/// A column as a database's catalogue lists it.
pub(crate) struct Listed {
    pub(crate) table: String,
    pub(crate) column: String,
    pub(crate) data_type: String,
}

impl Listed {
    pub(crate) fn place(&self) -> String {
        format!("{}.{}", self.table, self.column)
    }
}

pub(crate) async fn sqlite() -> Vec<Listed> {
    let dir = testing::folder();
    drop(testing::sqlite(dir.path()).await);
    let file = dir.path().join("mila.sqlite3");
    let file = Connection::open_with_flags(file, OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap();
    let mut columns = file
        .prepare(
            "SELECT t.name, c.name, c.type FROM pragma_table_list t, pragma_table_info(t.name) c
             WHERE t.schema = 'main' AND t.type = 'table'
             AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND t.name <> 'migration'",
        )
        .unwrap();
    let listed = columns.query_map([], |row| {
        Ok(Listed { table: row.get(0)?, column: row.get(1)?, data_type: row.get(2)? })
    });
    listed.unwrap().collect::<Result<_, _>>().unwrap()
}

pub(crate) async fn postgres() -> Client {
    testing::owner(&testing::postgres_database().await).await
}

pub(crate) async fn postgres_columns(database: &Client) -> Vec<Listed> {
    let rows = database.query(
        "SELECT table_name::text, column_name::text, data_type::text
         FROM information_schema.columns
         WHERE table_schema NOT IN ('pg_catalog', 'information_schema')
         AND table_name <> 'migration'",
        &[],
    );
    let rows = rows.await.unwrap();
    let listed = rows.iter().map(|row| Listed {
        table: row.get(0),
        column: row.get(1),
        data_type: row.get(2),
    });
    listed.collect()
}

/// Tables whose row-level security holds for their owner too, and has a policy.
pub(crate) async fn walled(database: &Client) -> Vec<String> {
    names(
        database,
        "SELECT c.relname::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE n.nspname = 'mila' AND c.relrowsecurity AND c.relforcerowsecurity
         AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid)",
    )
    .await
}

/// Tables whose rows go when their person's row goes.
pub(crate) async fn cascading(database: &Client) -> Vec<String> {
    names(
        database,
        "SELECT k.conrelid::regclass::text FROM pg_constraint k
         JOIN pg_attribute a ON a.attrelid = k.conrelid AND k.conkey = ARRAY[a.attnum]
         WHERE k.contype = 'f' AND k.confdeltype = 'c' AND a.attname = 'person_id'
         AND a.attnotnull AND k.confrelid = 'mila.person'::regclass",
    )
    .await
}

async fn names(database: &Client, query: &'static str) -> Vec<String> {
    let rows = database.query(query, &[]).await.unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}
