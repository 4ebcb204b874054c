//! What the two databases say of themselves.

use mila_store::testing;
use sqlx::postgres::PgConnectOptions;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions as _, PgConnection, Row as _};

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
    let dir = tempfile::tempdir().unwrap();
    drop(testing::sqlite(dir.path()).await);
    let file = SqliteConnectOptions::new().filename(dir.path().join("mila.sqlite3"));
    let mut database = file.read_only(true).connect().await.unwrap();
    let rows = sqlx::query(
        "SELECT t.name, c.name, c.type FROM pragma_table_list t, pragma_table_info(t.name) c
         WHERE t.schema = 'main' AND t.type = 'table'
         AND t.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND t.name <> '_sqlx_migrations'",
    );
    let rows = rows.fetch_all(&mut database).await.unwrap();
    let listed = rows.iter().map(|row| Listed {
        table: row.get(0),
        column: row.get(1),
        data_type: row.get(2),
    });
    listed.collect()
}

pub(crate) async fn postgres() -> PgConnection {
    let database = testing::postgres_database().await;
    database.owner.expose().parse::<PgConnectOptions>().unwrap().connect().await.unwrap()
}

pub(crate) async fn postgres_columns(database: &mut PgConnection) -> Vec<Listed> {
    let rows = sqlx::query(
        "SELECT table_name::text, column_name::text, data_type::text
         FROM information_schema.columns
         WHERE table_schema NOT IN ('pg_catalog', 'information_schema')
         AND table_name <> '_sqlx_migrations'",
    );
    let rows = rows.fetch_all(database).await.unwrap();
    let listed = rows.iter().map(|row| Listed {
        table: row.get(0),
        column: row.get(1),
        data_type: row.get(2),
    });
    listed.collect()
}

/// Tables whose row-level security holds for their owner too, and has a policy.
pub(crate) async fn walled(database: &mut PgConnection) -> Vec<String> {
    names(
        database,
        "SELECT c.relname::text FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE n.nspname = 'mila' AND c.relrowsecurity AND c.relforcerowsecurity
         AND EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid)",
    )
    .await
}

/// Tables whose rows go when their person's row goes.
pub(crate) async fn cascading(database: &mut PgConnection) -> Vec<String> {
    names(
        database,
        "SELECT k.conrelid::regclass::text FROM pg_constraint k
         JOIN pg_attribute a ON a.attrelid = k.conrelid AND k.conkey = ARRAY[a.attnum]
         WHERE k.contype = 'f' AND k.confdeltype = 'c' AND a.attname = 'person_id'
         AND a.attnotnull AND k.confrelid = 'mila.person'::regclass",
    )
    .await
}

async fn names(database: &mut PgConnection, query: &'static str) -> Vec<String> {
    sqlx::query("SET search_path TO mila").execute(&mut *database).await.unwrap();
    let rows = sqlx::query(query).fetch_all(database).await.unwrap();
    rows.iter().map(|row| row.get(0)).collect()
}
