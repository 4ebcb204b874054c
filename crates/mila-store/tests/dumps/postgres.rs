//! PostgreSQL databases from and to SQL.

use std::path::Path;

use mila_store::testing::{self, Database};
use tokio_postgres::Client;

/// The schema is the first migration's, which is never edited once it is released.
const SCHEMA: &str = include_str!("../../migrations/postgres/0001_first.sql");

/// A database in which there is nothing but what a dump makes.
pub(crate) async fn load(dump: &Path) -> Database {
    let database = testing::postgres_database().await;
    let owner = testing::owner(&database).await;
    owner.batch_execute("DROP SCHEMA mila CASCADE").await.unwrap();
    // Rows stand in the order of their tables' names.
    owner.batch_execute("SET session_replication_role = replica").await.unwrap();
    owner.batch_execute(&std::fs::read_to_string(dump).unwrap()).await.unwrap();
    database
}

/// Every row of every table as SQL, after the schema.
pub(crate) async fn write(database: &Database) -> String {
    let owner = testing::owner(database).await;
    let mut lines = vec![
        "-- PostgreSQL, as Mila 0.2 left it.".to_owned(),
        "CREATE SCHEMA mila; SET search_path TO mila;".to_owned(),
        "CREATE TABLE migration (number BIGINT PRIMARY KEY, digest BYTEA NOT NULL);".to_owned(),
        SCHEMA.trim_end().to_owned(),
    ];
    for table in tables(&owner).await {
        lines.extend(rows(&owner, &table).await);
    }
    lines.extend(numbering(&owner).await);
    lines.join("\n") + "\n"
}

/// The tables, by their names.
pub(crate) async fn tables(owner: &Client) -> Vec<String> {
    let tables = "SELECT tablename::text FROM pg_tables WHERE schemaname = 'mila' ORDER BY 1";
    strings(owner, tables).await
}

async fn rows(owner: &Client, table: &str) -> Vec<String> {
    let columns = "SELECT column_name::text FROM information_schema.columns
        WHERE table_schema = 'mila' AND table_name = '$' ORDER BY ordinal_position";
    let columns = strings(owner, &columns.replace('$', table)).await;
    let values = columns.iter().map(|it| format!("quote_nullable({it}::text)"));
    let (values, columns) = (values.collect::<Vec<_>>().join(" || ', ' || "), columns.join(", "));
    let insert = format!(
        "SELECT 'INSERT INTO {table} ({columns}) OVERRIDING SYSTEM VALUE VALUES (' || {values} || ');'
         FROM {table} ORDER BY 1"
    );
    strings(owner, &insert).await
}

/// Where the numbering of tables goes on.
async fn numbering(owner: &Client) -> Vec<String> {
    let numbered = "SELECT table_name::text FROM information_schema.columns
        WHERE table_schema = 'mila' AND is_identity = 'YES' ORDER BY 1";
    let mut lines = Vec::new();
    for table in strings(owner, numbered).await {
        let next = format!(
            "SELECT 'ALTER TABLE {table} ALTER COLUMN seq RESTART WITH ' || COALESCE(MAX(seq), 0) + 1 || ';'
             FROM {table}"
        );
        lines.extend(strings(owner, &next).await);
    }
    lines
}

pub(crate) async fn strings(owner: &Client, query: &str) -> Vec<String> {
    let rows = owner.query(query, &[]).await;
    rows.unwrap_or_else(|error| panic!("{query}: {error:?}")).iter().map(|row| row.get(0)).collect()
}
