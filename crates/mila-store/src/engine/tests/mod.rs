//! The traps of both drivers, each a test.

mod guards;
mod locks;
mod on_both;
mod on_postgres;
mod on_sqlite;
mod plans;
mod proxy;
mod reaping;
mod trips;

use std::future::Future;
use std::time::Duration;

use mila_domain::Timestamp;

use super::Engine;
use super::error::EngineError;
use super::statement::Statement;
use super::value::args;
use crate::error::{Result, StoreError};

/// So long is waited for what must come, and comes in milliseconds.
const SOON: Duration = Duration::from_secs(20);

/// Writes a row; one that is there already is refused.
static NOTE: Statement = statement("NOTE", "INSERT INTO seen (digest, until) VALUES ($1, $2)");
static NOTED: Statement = statement("NOTED", "SELECT digest FROM seen ORDER BY digest");

const fn statement(name: &'static str, sql: &'static str) -> Statement {
    Statement { name, sql, postgres: None }
}

/// The parameters of [`NOTE`].
fn note(words: &str) -> Vec<super::value::Value> {
    args![words.as_bytes(), Timestamp::from_micros(1)]
}

/// Every note that lasted.
async fn noted(engine: &Engine) -> Vec<String> {
    let mut tx = engine.begin_read("noted").await.unwrap();
    let rows = tx.all(&NOTED, args![]).await.unwrap();
    tx.commit().await.unwrap();
    rows.iter().map(|row| String::from_utf8(row.get("seen.digest").unwrap()).unwrap()).collect()
}

/// Writes a note in a transaction of its own.
async fn keep(engine: &Engine, words: &str) -> Result<()> {
    let mut tx = engine.begin("keep").await?;
    tx.run(&NOTE, note(words));
    tx.commit().await.map(|_| ())
}

/// The engine's own error.
fn why<T>(result: Result<T>) -> EngineError {
    match result {
        Err(StoreError::Database { source, .. }) => source,
        Err(other) => panic!("not of the engine: {other}"),
        Ok(_) => panic!("it went well"),
    }
}

/// Waits for what must come.
async fn soon<T>(what: &str, it: impl Future<Output = T>) -> T {
    match tokio::time::timeout(SOON, it).await {
        Ok(it) => it,
        Err(_) => panic!("{what}: it did not come"),
    }
}

/// Looks again and again until something is so.
async fn until<F: Future<Output = bool>>(what: &str, mut is_so: impl FnMut() -> F) {
    let looking = async {
        while !is_so().await {
            tokio::task::yield_now().await;
        }
    };
    soon(what, looking).await;
}
