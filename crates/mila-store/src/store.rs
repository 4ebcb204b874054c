//! The store's handle.

use std::path::Path;
use std::sync::Arc;

use mila_domain::{Address, PersonId, Secret, Timestamp};

use crate::batch::Arrivals;
use crate::engine::sqlite::{FileLock, Waits};
use crate::engine::statement::statements;
use crate::engine::value::args;
use crate::engine::{Engine, postgres, sqlite};
use crate::entropy::Entropy;
use crate::error::{Result, StoreError};
use crate::in_line::Lines;
use crate::look::DatabaseId;
use crate::seal::{MasterKeys, Person};
use crate::spending::Total;

statements! {
    READ_KEY_CHECK = "SELECT key_check FROM vault WHERE id = 1";
    KEEP_KEY_CHECK = "INSERT INTO vault (id, key_check, created_at) VALUES (1, $1, $2)
         ON CONFLICT (id) DO NOTHING";
    WRAPPED_KEY = "SELECT wrapped_key FROM person WHERE id = $1";
    // The database's own clock. SQLite has none apart from the host's.
    DATABASE_TIME = "SELECT 0 AS now", postgres: "SELECT clock_timestamp() AS now";
}

/// The store: one handle, cheap to clone.
#[derive(Clone, Debug)]
pub struct Store {
    pub(crate) engine: Engine,
    pub(crate) keys: Arc<MasterKeys>,
    pub(crate) entropy: Arc<Entropy>,
    pub(crate) arrivals: Arc<Arrivals>,
    pub(crate) lines: Arc<Lines>,
    pub(crate) total: Arc<Total>,
    /// The digest of the sender that people write to, where one is served.
    pub(crate) sender: Option<Vec<u8>>,
    is_new: bool,
    _lock: Option<Arc<FileLock>>,
}

impl Store {
    fn new(engine: Engine, keys: MasterKeys, entropy: Arc<Entropy>) -> Self {
        let (keys, arrivals) = (Arc::new(keys), Arrivals::new(&engine));
        let (lines, total, sender) = (Arc::default(), Arc::default(), None);
        Self { engine, keys, entropy, arrivals, lines, total, sender, is_new: false, _lock: None }
    }

    /// Opens the embedded database at `path`, making and migrating it as needed.
    ///
    /// # Errors
    /// [`StoreError::Held`] when another process has it, [`StoreError::Setup`] when it is of a
    /// newer program or the keys are not its own.
    pub async fn open_sqlite(
        path: &Path,
        keys: MasterKeys,
        entropy: Arc<Entropy>,
        now: Timestamp,
    ) -> Result<Self> {
        Self::open_sqlite_that(Waits::Aside, path, keys, entropy, now).await
    }

    /// The same, and says where SQLite waits.
    ///
    /// # Errors
    /// As [`Store::open_sqlite`].
    pub async fn open_sqlite_that(
        waits: Waits,
        path: &Path,
        keys: MasterKeys,
        entropy: Arc<Entropy>,
        now: Timestamp,
    ) -> Result<Self> {
        let (engine, lock) = sqlite::open(path, waits).await?;
        let mut store = Self::new(engine, keys, entropy);
        store._lock = Some(Arc::new(lock));
        store.is_new = store.check_keys(now).await?;
        Ok(store)
    }

    /// Opens an embedded database beside the process that serves from it: without its lock, so
    /// for a command that writes single rows and takes no lanes.
    ///
    /// # Errors
    /// [`StoreError::Setup`] when there is none, it is of another version, or the keys are not
    /// its own.
    pub async fn open_sqlite_beside(
        path: &Path,
        keys: MasterKeys,
        entropy: Arc<Entropy>,
    ) -> Result<Self> {
        let engine = sqlite::open_beside(path).await?;
        let store = Self::new(engine, keys, entropy);
        store.check_keys(Timestamp::from_micros(0)).await?;
        Ok(store)
    }

    /// Connects to PostgreSQL as the running role.
    ///
    /// # Errors
    /// [`StoreError::Setup`] when the connection would not be verified, the schema is not this
    /// program's, the role may step over the walls, or the keys are not the database's own.
    pub async fn open_postgres(
        url: &Secret,
        keys: MasterKeys,
        entropy: Arc<Entropy>,
    ) -> Result<Self> {
        let engine = postgres::open(url).await?;
        let mut store = Self::new(engine, keys, entropy);
        let now = store.database_time().await?.unwrap_or(Timestamp::from_micros(0));
        store.is_new = store.check_keys(now).await?;
        Ok(store)
    }

    /// Has at most so many connections to PostgreSQL at once; 16 unless this says otherwise.
    pub fn limit_connections(&self, most: usize) {
        if let Engine::Postgres(pool) = &self.engine {
            pool.resize(most);
        }
    }

    /// Whether this is the first time that the database was opened.
    #[must_use]
    pub const fn is_new(&self) -> bool {
        self.is_new
    }

    /// Which database this is.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn database_id(&self) -> Result<DatabaseId> {
        self.key_check().await.map(|check| DatabaseId::of_key_check(&check))
    }

    /// Whether this is PostgreSQL.
    #[must_use]
    pub const fn is_postgres(&self) -> bool {
        matches!(self.engine, Engine::Postgres(_))
    }

    /// The database's clock; `None` on SQLite, which has only the host's.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn database_time(&self) -> Result<Option<Timestamp>> {
        if let Engine::Sqlite(_) = &self.engine {
            return Ok(None);
        }
        let mut tx = self.engine.begin_read("database time").await?;
        let asked = tx.ask(&DATABASE_TIME, args![]);
        let row = tx.commit().await?.row(asked)?;
        row.map(|row| row.time("clock_timestamp.now")).transpose()
    }

    /// Ends all connections; SQLite's file is then complete by itself.
    pub async fn close(&self) {
        match &self.engine {
            Engine::Sqlite(sqlite) => sqlite.close(),
            Engine::Postgres(pool) => pool.close(),
        }
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// When it does not.
    pub async fn ping(&self) -> Result<()> {
        self.key_check().await.map(|_| ())
    }

    /// The generator shared by everything that needs ids.
    #[must_use]
    pub fn entropy(&self) -> &Entropy {
        &self.entropy
    }

    /// The keyed digest of a body, as kept with an intent when it is sent.
    #[must_use]
    pub fn body_digest(&self, body: &str) -> Vec<u8> {
        self.keys.body_digest(body)
    }

    /// The keyed hash under which an address is found.
    pub(crate) fn address_hash(&self, address: &Address) -> Vec<u8> {
        self.keys.address_hash(address)
    }

    /// A person's handle, with the data key unwrapped.
    ///
    /// # Errors
    /// [`StoreError::NoSuchPerson`] after an erasure.
    pub async fn person(&self, id: PersonId) -> Result<Person> {
        let mut tx = self.engine.begin_read("person").await?;
        let asked = tx.ask(&WRAPPED_KEY, args![id]);
        let row = tx.commit().await?.row(asked)?.ok_or(StoreError::NoSuchPerson)?;
        self.keys.person(id, &row.get::<Vec<u8>>("person.wrapped_key")?)
    }

    /// Refuses keys that are not the database's own; whether these are its first.
    async fn check_keys(&self, now: Timestamp) -> Result<bool> {
        let mut tx = self.engine.begin("check keys").await?;
        let fresh = self.keys.key_check(&self.entropy)?;
        let first = tx.ask(&KEEP_KEY_CHECK, args![fresh, now]);
        let check = tx.first(&READ_KEY_CHECK, args![]).await?;
        let check = check.ok_or(StoreError::Unknown { place: "vault.key_check" })?;
        if !self.keys.passes(&check.get::<Vec<u8>>("vault.key_check")?) {
            return Err(StoreError::Setup(
                "the master key file is not the one this database was made with; restore the \
                 right file before starting"
                    .into(),
            ));
        }
        Ok(tx.commit().await?.changed(first)? == 1)
    }

    async fn key_check(&self) -> Result<Vec<u8>> {
        let mut tx = self.engine.begin_read("key check").await?;
        let asked = tx.ask(&READ_KEY_CHECK, args![]);
        let row = tx.commit().await?.row(asked)?;
        row.ok_or(StoreError::Unknown { place: "vault.key_check" })?.get("vault.key_check")
    }
}
