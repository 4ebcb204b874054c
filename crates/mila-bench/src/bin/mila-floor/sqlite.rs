//! The floor on SQLite: one connection on a thread of its own.

use std::path::Path;
use std::sync::mpsc;

use mila_bench::Fallible;
use rusqlite::{Connection, params};
use tokio::sync::oneshot;

use crate::store::Said;

/// As durable as Mila's.
const TABLE: &str = "
    PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS said (
        id INTEGER PRIMARY KEY,
        person TEXT NOT NULL, by_person INTEGER NOT NULL, body TEXT NOT NULL,
        sid TEXT UNIQUE, state TEXT) STRICT;
    CREATE INDEX IF NOT EXISTS said_by ON said (person, id)";
const RECORD: &str = "INSERT INTO said (sid, person, by_person, body) VALUES (?1, ?2, 1, ?3)";
const HISTORY: &str =
    "SELECT by_person, body FROM said WHERE person = ?1 ORDER BY id DESC LIMIT 20";
const ANSWER: &str = "INSERT INTO said (person, by_person, body) VALUES (?1, 0, ?2)";
const SENT: &str = "UPDATE said SET sid = ?2 WHERE id = ?1";
const DELIVERED: &str = "UPDATE said SET state = ?2 WHERE id = ?1";

type Job = Box<dyn FnOnce(&Connection) + Send>;

pub(crate) struct Sqlite(mpsc::Sender<Job>);

impl Sqlite {
    pub(crate) fn open(file: &Path) -> Fallible<Self> {
        let connection = Connection::open(file)?;
        connection.execute_batch(TABLE)?;
        let (jobs, waiting) = mpsc::channel::<Job>();
        std::thread::spawn(move || waiting.into_iter().for_each(|job| job(&connection)));
        Ok(Self(jobs))
    }

    async fn run<T: Send + 'static>(
        &self,
        job: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Fallible<T> {
        let (tell, told) = oneshot::channel();
        // Who asked may have gone.
        let job: Job = Box::new(move |connection| drop(tell.send(job(connection))));
        self.0.send(job).map_err(|_| "the thread of SQLite has ended")?;
        Ok(told.await??)
    }

    pub(crate) async fn record(&self, sid: String, person: String, text: String) -> Fallible<()> {
        self.run(move |db| db.prepare_cached(RECORD)?.execute([sid, person, text])).await?;
        Ok(())
    }

    pub(crate) async fn history(&self, person: String) -> Fallible<Vec<Said>> {
        self.run(move |db| {
            let said =
                |row: &rusqlite::Row<'_>| Ok(Said { by_person: row.get(0)?, text: row.get(1)? });
            db.prepare_cached(HISTORY)?.query_map([person], said)?.collect()
        })
        .await
    }

    pub(crate) async fn answer(&self, person: String, text: String) -> Fallible<i64> {
        self.run(move |db| db.prepare_cached(ANSWER)?.insert([person, text])).await
    }

    pub(crate) async fn sent(&self, id: i64, sid: String) -> Fallible<()> {
        self.run(move |db| db.prepare_cached(SENT)?.execute(params![id, sid])).await?;
        Ok(())
    }

    pub(crate) async fn delivered(&self, id: i64, state: String) -> Fallible<()> {
        self.run(move |db| db.prepare_cached(DELIVERED)?.execute(params![id, state])).await?;
        Ok(())
    }
}
