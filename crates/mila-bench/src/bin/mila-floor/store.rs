//! What the floor keeps: one table, five statements, each its own commit.

use std::path::Path;

use mila_bench::Fallible;

use crate::postgres::Postgres;
use crate::sqlite::Sqlite;

/// Something that was said.
pub(crate) struct Said {
    pub(crate) by_person: bool,
    pub(crate) text: String,
}

pub(crate) enum Store {
    Postgres(Postgres),
    Sqlite(Sqlite),
}

impl Store {
    pub(crate) async fn open(postgres: Option<&str>, sqlite: Option<&Path>) -> Fallible<Self> {
        match (postgres, sqlite) {
            (Some(url), None) => Ok(Self::Postgres(Postgres::open(url).await?)),
            (None, Some(file)) => Ok(Self::Sqlite(Sqlite::open(file)?)),
            _ => Err("name one database".into()),
        }
    }

    pub(crate) async fn record(&self, sid: String, person: String, text: String) -> Fallible<()> {
        match self {
            Self::Postgres(store) => store.record(&sid, &person, &text).await,
            Self::Sqlite(store) => store.record(sid, person, text).await,
        }
    }

    /// The newest twenty things, the oldest of them first.
    pub(crate) async fn history(&self, person: String) -> Fallible<Vec<Said>> {
        let mut said = match self {
            Self::Postgres(store) => store.history(&person).await?,
            Self::Sqlite(store) => store.history(person).await?,
        };
        said.reverse();
        Ok(said)
    }

    /// Keeps an answer that is to be sent; its number.
    pub(crate) async fn answer(&self, person: String, text: String) -> Fallible<i64> {
        match self {
            Self::Postgres(store) => store.answer(&person, &text).await,
            Self::Sqlite(store) => store.answer(person, text).await,
        }
    }

    pub(crate) async fn sent(&self, answer: i64, sid: String) -> Fallible<()> {
        match self {
            Self::Postgres(store) => store.sent(answer, &sid).await,
            Self::Sqlite(store) => store.sent(answer, sid).await,
        }
    }

    pub(crate) async fn delivered(&self, answer: i64, state: String) -> Fallible<()> {
        match self {
            Self::Postgres(store) => store.delivered(answer, &state).await,
            Self::Sqlite(store) => store.delivered(answer, state).await,
        }
    }
}
