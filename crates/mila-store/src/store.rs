//! The store's handle, and the transactions that may touch a person's content.

use std::path::Path;
use std::sync::Arc;

use mila_domain::{Address, PersonId, Secret, Timestamp};

use crate::account::Account;
use crate::engine::sqlite::FileLock;
use crate::engine::statement::{Statement, statements};
use crate::engine::tx::Tx;
use crate::engine::value::args;
use crate::engine::{Engine, postgres, sqlite};
use crate::entropy::Entropy;
use crate::error::{Result, StoreError};
use crate::look::DatabaseId;
use crate::seal::{MasterKeys, Person};

statements! {
    READ_KEY_CHECK = "SELECT key_check FROM vault WHERE id = 1";
    KEEP_KEY_CHECK = "INSERT INTO vault (id, key_check, created_at) VALUES (1, $1, $2)
         ON CONFLICT (id) DO NOTHING";
    WRAPPED_KEY = "SELECT wrapped_key FROM person WHERE id = $1";
    LOCK_PERSON = sqlite::LOCK_PERSON, postgres: postgres::LOCK_PERSON;
}

/// Names the person for row-level security until the transaction ends. PostgreSQL only.
static SET_PERSON: Statement = Statement {
    name: "SET_PERSON",
    sql: "SELECT set_config('mila.person', $1, TRUE)",
    postgres: None,
};

/// The database's own clock. PostgreSQL only; SQLite has none apart from the host's.
static DATABASE_TIME: Statement =
    Statement { name: "DATABASE_TIME", sql: "SELECT clock_timestamp()", postgres: None };

/// The store: one handle, cheap to clone.
#[derive(Clone, Debug)]
pub struct Store {
    pub(crate) engine: Engine,
    pub(crate) keys: Arc<MasterKeys>,
    pub(crate) entropy: Arc<Entropy>,
    is_new: bool,
    _lock: Option<Arc<FileLock>>,
}

impl Store {
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
        let (engine, lock) = sqlite::open(path).await?;
        let lock = Some(Arc::new(lock));
        let mut store = Self { engine, keys: Arc::new(keys), entropy, is_new: false, _lock: lock };
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
        let store = Self { engine, keys: Arc::new(keys), entropy, is_new: false, _lock: None };
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
        let mut store = Self { engine, keys: Arc::new(keys), entropy, is_new: false, _lock: None };
        let now = store.database_time().await?.unwrap_or(Timestamp::from_micros(0));
        store.is_new = store.check_keys(now).await?;
        Ok(store)
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
        let mut tx = self.engine.begin_read("database id").await?;
        read_key_check(&mut tx).await.map(|check| DatabaseId::of_key_check(&check))
    }

    /// The database's clock; `None` on SQLite, which has only the host's.
    ///
    /// # Errors
    /// When the database cannot be reached.
    pub async fn database_time(&self) -> Result<Option<Timestamp>> {
        match &self.engine {
            Engine::Sqlite { .. } => Ok(None),
            Engine::Postgres(_) => {
                let mut tx = self.engine.begin_read("database time").await?;
                let row = tx.first(&DATABASE_TIME, vec![]).await?;
                row.map(|row| row.time(0, "clock_timestamp")).transpose()
            }
        }
    }

    /// Ends all connections; SQLite's file is then complete by itself.
    pub async fn close(&self) {
        match &self.engine {
            Engine::Sqlite { write, read } => {
                read.close().await;
                write.close().await;
            }
            Engine::Postgres(pool) => pool.close().await,
        }
    }

    /// Whether the database answers.
    ///
    /// # Errors
    /// When it does not.
    pub async fn ping(&self) -> Result<()> {
        let mut tx = self.engine.begin_read("ping").await?;
        tx.first(&READ_KEY_CHECK, vec![]).await.map(|_| ())
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
        self.unwrap_person(&mut tx, id).await
    }

    pub(crate) async fn unwrap_person(&self, tx: &mut Tx, id: PersonId) -> Result<Person> {
        let row = tx.first(&WRAPPED_KEY, args![id]).await?.ok_or(StoreError::NoSuchPerson)?;
        let wrapped: Vec<u8> = row.get(0, "person.wrapped_key")?;
        self.keys.person(id, &wrapped)
    }

    /// A transaction over one person's content, for facts that arrive from outside.
    pub(crate) async fn begin_for(
        &self,
        name: &'static str,
        person: &Person,
    ) -> Result<PersonTx<'_>> {
        let tx = self.engine.begin(name).await?;
        self.enter(tx, person.clone()).await
    }

    /// Makes `tx` a transaction of `person`: names the person and locks the account.
    pub(crate) async fn enter(&self, mut tx: Tx, person: Person) -> Result<PersonTx<'_>> {
        if tx.is_postgres() {
            let id = person.id().to_string();
            tx.first(&SET_PERSON, args![id.as_str()]).await?;
        }
        let row =
            tx.first(&LOCK_PERSON, args![person.id()]).await?.ok_or(StoreError::NoSuchPerson)?;
        let account = Account::of_row(&row)?;
        Ok(PersonTx { tx, person, account, store: self })
    }

    /// Refuses keys that are not the database's own; whether these are its first.
    async fn check_keys(&self, now: Timestamp) -> Result<bool> {
        let mut tx = self.engine.begin("check keys").await?;
        let fresh = self.keys.key_check(&self.entropy)?;
        let first = tx.run(&KEEP_KEY_CHECK, args![fresh, now]).await? == 1;
        let check = read_key_check(&mut tx).await?;
        if !self.keys.passes(&check) {
            return Err(StoreError::Setup(
                "the master key file is not the one this database was made with; restore the \
                 right file before starting"
                    .into(),
            ));
        }
        tx.commit().await?;
        Ok(first)
    }
}

async fn read_key_check(tx: &mut Tx) -> Result<Vec<u8>> {
    let row = tx.first(&READ_KEY_CHECK, vec![]).await?;
    row.ok_or(StoreError::Unknown { place: "vault.key_check" })?.get(0, "vault.key_check")
}

/// A transaction over one person's content. Dropped without [`PersonTx::commit`], it leaves
/// nothing behind.
pub struct PersonTx<'s> {
    pub(crate) tx: Tx,
    pub(crate) person: Person,
    pub(crate) account: Account,
    pub(crate) store: &'s Store,
}

impl PersonTx<'_> {
    /// The account as it stands in this transaction.
    #[must_use]
    pub const fn account(&self) -> &Account {
        &self.account
    }

    /// Makes everything written here last.
    ///
    /// # Errors
    /// When the database does not confirm it; whether it lasts is then unknown.
    pub async fn commit(self) -> Result<()> {
        self.tx.commit().await
    }
}
