//! A look at a database from outside: nothing is written, no lane claimed, no lock kept. It
//! works beside a Mila that runs.

use std::fmt;
use std::fs::{File, TryLockError};
use std::path::Path;

use aws_lc_rs::digest::{SHA256, digest};
use mila_domain::{Secret, Timestamp};

use crate::duty::{DUTIES, DueDuty, due_duties};
use crate::engine::error::EngineError;
use crate::engine::postgres::target::Target;
use crate::engine::{postgres, sqlite};
use crate::error::{Result, StoreError};
use crate::host_clock::HOST_CLOCK;
use crate::seal::MasterKeys;

const KEY_CHECK: &str = "SELECT key_check FROM vault WHERE id = 1";

/// What tells one database from every other. A copy and a restored backup keep it. It is no
/// secret.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DatabaseId(String);

impl fmt::Display for DatabaseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl DatabaseId {
    /// The id of the database whose vault holds this key check, which is random and is kept as
    /// long as the database.
    pub(crate) fn of_key_check(check: &[u8]) -> Self {
        let digest = digest(&SHA256, check);
        Self(digest.as_ref().iter().take(16).map(|byte| format!("{byte:02x}")).collect())
    }
}

/// What was seen of a database.
#[derive(Clone, Debug)]
pub struct Look {
    /// Of which engine, and what only that engine has.
    pub engine: Seen,
    /// How its duties stand; none before the first start, and in SQLite's file of an older version.
    pub duties: Vec<DueDuty>,
    /// Why whoever serves from it does not believe the host's clock; on SQLite alone.
    pub clock_doubt: Option<String>,
    key_check: Option<Vec<u8>>,
}

/// What only one engine has to show.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    /// The embedded file.
    Sqlite {
        /// Whether it keeps a write-ahead log, as Mila opens it.
        write_ahead_log: bool,
        /// Whether a process serves from it now.
        held: bool,
    },
    /// A server.
    Postgres {
        /// Its major version.
        version: u32,
        /// How it is reached.
        link: Link,
        /// Its clock.
        time: Timestamp,
    },
}

/// How a PostgreSQL server is reached. What is neither is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Link {
    /// Without leaving this host.
    Local,
    /// By TLS that proves the server's name.
    Verified,
}

impl Look {
    /// Which database this is; `None` while no Mila has opened it.
    #[must_use]
    pub fn id(&self) -> Option<DatabaseId> {
        self.key_check.as_deref().map(DatabaseId::of_key_check)
    }

    /// Whether these are the keys it was made with; `None` while no Mila has opened it.
    #[must_use]
    pub fn opens_with(&self, keys: &MasterKeys) -> Option<bool> {
        self.key_check.as_deref().map(|check| keys.passes(check))
    }
}

/// Looks at the embedded database; `None` when there is no file yet.
///
/// # Errors
/// When the file cannot be read as a database of ours; [`StoreError::Setup`] when Mila 0.1 made it.
pub async fn look_at_sqlite(path: &Path) -> Result<Option<Look>> {
    if !path.exists() {
        return Ok(None);
    }
    let path = path.to_owned();
    let looked = tokio::task::spawn_blocking(move || look_at_file(&path).map(Some));
    looked.await.map_err(|_| StoreError::at("look at SQLite")(EngineError::Closed))?
}

fn look_at_file(path: &Path) -> Result<Look> {
    let database = sqlite::open_as_it_is(path)?;
    sqlite::refuse_0_1(&database)?;
    let journal = sqlite::query(&database, "PRAGMA journal_mode", &[])
        .map_err(StoreError::at("look at the journal"))?;
    let check =
        sqlite::query(&database, KEY_CHECK, &[]).map_err(StoreError::at("look at the vault"))?;
    // An older version's file has none; the next start makes them.
    let duties = sqlite::query(&database, DUTIES.sql, &[]).unwrap_or_default();
    let doubt = sqlite::query(&database, HOST_CLOCK.sql, &[]).unwrap_or_default();
    let journal =
        journal.first().map(|row| row.get::<String>("pragma.journal_mode")).transpose()?;
    Ok(Look {
        engine: Seen::Sqlite {
            write_ahead_log: journal.as_deref() == Some("wal"),
            held: is_held(&path.with_extension("lock")),
        },
        duties: due_duties(&duties)?,
        clock_doubt: doubt.first().map_or(Ok(None), |row| row.get("host_clock.doubt"))?,
        key_check: check.first().map(|row| row.get("vault.key_check")).transpose()?,
    })
}

/// Whether another process has the lock of the embedded database.
fn is_held(lock: &Path) -> bool {
    let file = File::open(lock);
    file.is_ok_and(|file| matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)))
}

/// Looks at a PostgreSQL database as the running role.
///
/// # Errors
/// [`StoreError::Setup`] when the connection would not be verified, the schema is not this
/// program's, or the role may step over the walls; when the server does not answer.
pub async fn look_at_postgres(url: &Secret) -> Result<Look> {
    let target = Target::parse(url)?;
    let link = if target.is_local() { Link::Local } else { Link::Verified };
    let mut database = postgres::connect(&target, "connect to PostgreSQL").await?;
    let failed = || StoreError::at("look at PostgreSQL");
    postgres::check_schema(&mut database).await?;
    postgres::check_role(&mut database).await?;
    let facts = "SELECT current_setting('server_version_num')::bigint / 10000 AS version, \
         clock_timestamp() AS now";
    let facts = database.query(facts, &[]).await.map_err(failed())?;
    let facts = facts.first().ok_or(StoreError::Unknown { place: "version" })?;
    let check = database.query(KEY_CHECK, &[]).await.map_err(failed())?;
    let duties = database.query(DUTIES.sql, &[]).await.map_err(failed())?;
    Ok(Look {
        engine: Seen::Postgres {
            version: facts.count("server.version")?,
            link,
            time: facts.time("server.now")?,
        },
        duties: due_duties(&duties)?,
        clock_doubt: None,
        key_check: check.first().map(|row| row.get("vault.key_check")).transpose()?,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing;

    #[tokio::test]
    async fn a_look_knows_the_database_and_its_keys() {
        let dir = testing::folder();
        let path = dir.path().join("mila.sqlite3");
        assert!(look_at_sqlite(&path).await.unwrap().is_none());
        let store = testing::sqlite(dir.path()).await;
        let look = look_at_sqlite(&path).await.unwrap().unwrap();
        assert_eq!(look.engine, Seen::Sqlite { write_ahead_log: true, held: true });
        assert_eq!(look.id(), Some(store.database_id().await.unwrap()));
        assert_eq!(look.opens_with(&testing::keys()), Some(true));
        assert_eq!(look.opens_with(&MasterKeys::new([3; 32], [2; 32])), Some(false));
        store.close().await;
        drop(store);
        let look = look_at_sqlite(&path).await.unwrap().unwrap();
        assert_eq!(look.engine, Seen::Sqlite { write_ahead_log: true, held: false });
    }

    #[tokio::test]
    async fn a_look_at_postgres_before_and_after_the_first_start() {
        let url = testing::postgres_database().await.running;
        let look = look_at_postgres(&url).await.unwrap();
        assert_eq!((look.id(), look.opens_with(&testing::keys())), (None, None));
        let Seen::Postgres { version, link, .. } = look.engine else { panic!("PostgreSQL") };
        assert!(version >= 15 && link == Link::Local);
        let entropy = std::sync::Arc::new(crate::Entropy::from_system().unwrap());
        let store = crate::Store::open_postgres(&url, testing::keys(), entropy).await.unwrap();
        let look = look_at_postgres(&url).await.unwrap();
        assert_eq!(look.id(), Some(store.database_id().await.unwrap()));
        assert_eq!(look.opens_with(&testing::keys()), Some(true));
    }

    #[tokio::test]
    async fn the_owner_is_refused() {
        let url = testing::postgres_database().await.owner;
        let refused = look_at_postgres(&url).await.unwrap_err().to_string();
        assert!(refused.contains("row-level security"), "{refused}");
    }
}
