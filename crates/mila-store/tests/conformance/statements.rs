//! Every statement, as text: both engines understand it, and private tables are asked for one
//! person's rows only.

use mila_store::{Statement, statements, testing};

use crate::PRIVATE;
use crate::database::file;

#[tokio::test]
async fn every_statement_prepares_on_sqlite() {
    let folder = testing::folder();
    drop(testing::sqlite(folder.path()).await);
    let file = file(&folder.path().join("mila.sqlite3"));
    for statement in statements() {
        let prepared = file.prepare(statement.sql);
        assert!(prepared.is_ok(), "{}: {:?}", statement.name, prepared.err());
    }
}

#[tokio::test]
async fn every_statement_prepares_on_postgres() {
    let database = testing::postgres_database().await;
    let owner = testing::owner(&database).await;
    for statement in statements() {
        let sql = statement.postgres.unwrap_or(statement.sql);
        let prepared = owner.prepare(sql).await;
        assert!(prepared.is_ok(), "{}: {:?}", statement.name, prepared.err());
    }
}

#[test]
fn every_statement_of_a_private_table_names_its_person() {
    let mut seen = 0;
    for statement in statements() {
        for sql in texts(statement).filter(|sql| names_private(sql)) {
            seen += 1;
            let asks = sql.contains("person_id = $") || names_rows_people(sql);
            let gives = sql.trim_start().starts_with("INSERT") && sql.contains("person_id");
            assert!(asks || gives, "{} reads across people", statement.name);
        }
    }
    assert!(seen > 20, "the reading of table names is broken: {seen}");
}

#[test]
fn names_of_statements_are_unique() {
    let mut names: Vec<&str> = statements().map(|statement| statement.name).collect();
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all);
}

fn texts(statement: &'static Statement) -> impl Iterator<Item = &'static str> {
    [Some(statement.sql), statement.postgres].into_iter().flatten()
}

/// Whether a text over many rows of parameters takes each row's own person.
fn names_rows_people(sql: &str) -> bool {
    let rows = sql.split_once("unnest($1::uuid[]").and_then(|(_, rest)| rest.split_once(" AS "));
    let named = rows.and_then(|(_, rest)| rest.split_once(" (person,"));
    named.is_some_and(|(name, _)| sql.contains(&format!("person_id = {name}.person")))
}

/// Whether a private table stands in the text as a word of its own.
fn names_private(sql: &str) -> bool {
    sql.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').any(|word| PRIVATE.contains(&word))
}
