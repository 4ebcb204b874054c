//! Fresh stores for tests, on both engines, and certificates for servers in tests.
//!
//! PostgreSQL comes from `MILA_TEST_POSTGRES`, the URL of a server on which the tests may make
//! databases and roles; `script/test` starts a private one. Its schema is migrated once per
//! process and copied per test.

#![expect(clippy::expect_used, reason = "a test that cannot be prepared must stop, loudly")]

use std::fs::Permissions;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::sync::Arc;

use mila_domain::{Secret, Timestamp};
use tempfile::TempDir;
use tokio::sync::OnceCell;
use tokio_postgres::{Client, Config, NoTls};

use crate::{Entropy, MasterKeys, Store, migrate};

mod authority;

pub use authority::{Authority, Identity, Validity};

/// The running role that tests log in as.
pub const ROLE: &str = "mila_test_app";

/// An ordinary role that owns a schema.
const OWNER: &str = "mila_test_schema_owner";

static TEMPLATE: OnceCell<String> = OnceCell::const_new();

/// Test keys: always the same, so that a second store opens what the first sealed.
#[must_use]
pub const fn keys() -> MasterKeys {
    MasterKeys::new([1; 32], [2; 32])
}

/// A folder for a database, its owner's alone, which goes when it is dropped.
///
/// # Panics
/// When there is no room for it.
#[must_use]
pub fn folder() -> TempDir {
    let private = Permissions::from_mode(0o700);
    tempfile::Builder::new().permissions(private).tempdir().expect("a folder")
}

/// A store over a new SQLite file in `dir`.
///
/// # Panics
/// When it cannot be opened.
pub async fn sqlite(dir: &Path) -> Store {
    let now = Timestamp::from_micros(1_700_000_000_000_000);
    Store::open_sqlite(&dir.join("mila.sqlite3"), keys(), entropy(), now).await.expect("a store")
}

/// A store over a new PostgreSQL database.
///
/// # Panics
/// When `MILA_TEST_POSTGRES` is not set or does not answer.
pub async fn postgres() -> Store {
    let url = postgres_database().await;
    Store::open_postgres(&url.running, keys(), entropy()).await.expect("a store")
}

/// The addresses of one test's own database.
#[derive(Clone, Debug)]
pub struct Database {
    /// As the owner of the schema.
    pub owner: Secret,
    /// As the running role.
    pub running: Secret,
}

/// A new, migrated PostgreSQL database.
///
/// # Panics
/// When `MILA_TEST_POSTGRES` is not set or does not answer.
pub async fn postgres_database() -> Database {
    let template = TEMPLATE.get_or_init(make_template).await;
    let name = fresh_name("mila_test");
    admin()
        .await
        .batch_execute(&format!("CREATE DATABASE {name} TEMPLATE {template}"))
        .await
        .expect("copy the template");
    database(&server(), &name)
}

/// A new, migrated database on another server than the tests' own, e.g. one that may be stopped.
///
/// # Panics
/// When it does not answer.
pub async fn postgres_database_on(server: &str) -> Database {
    migrated_on(server, "mila_own").await.1
}

/// Copies a database that nobody is connected to; the copy's name.
///
/// # Panics
/// When somebody is.
pub async fn copied(database: &Secret) -> String {
    let copy = fresh_name("mila_copy");
    let name = name_of(database);
    let make = format!("CREATE DATABASE {copy} TEMPLATE {name}");
    admin().await.batch_execute(&make).await.expect("copy a database");
    copy
}

/// Puts a copy in the place of a database, which is lost.
///
/// # Panics
/// When there is no such copy.
pub async fn restored(database: &Secret, copy: &str) {
    let (admin, name) = (admin().await, name_of(database));
    for statement in [
        format!("DROP DATABASE {name} WITH (FORCE)"),
        format!("CREATE DATABASE {name} TEMPLATE {copy}"),
    ] {
        admin.batch_execute(&statement).await.expect("put a copy in a database's place");
    }
}

fn name_of(database: &Secret) -> String {
    let url = url::Url::parse(database.expose()).expect("a database URL");
    url.path().trim_start_matches('/').to_owned()
}

/// A new PostgreSQL database that was not migrated. Its owner is an ordinary role, for which
/// the walls hold as well, as on a server that somebody else administers.
///
/// # Panics
/// When `MILA_TEST_POSTGRES` is not set or does not answer.
pub async fn unmigrated_database() -> Database {
    let admin = admin().await;
    make_role(&admin, ROLE).await;
    make_role(&admin, OWNER).await;
    let name = fresh_name("mila_bare");
    admin
        .batch_execute(&format!("CREATE DATABASE {name} OWNER {OWNER}"))
        .await
        .expect("make a database");
    Database { owner: url(&server(), &name, Some(OWNER)), ..database(&server(), &name) }
}

fn entropy() -> Arc<Entropy> {
    Arc::new(Entropy::from_system().expect("randomness"))
}

fn fresh_name(prefix: &str) -> String {
    let entropy = Entropy::from_system().expect("randomness");
    let id: [u8; 8] = entropy.bytes();
    format!("{prefix}_{:016x}", u64::from_be_bytes(id))
}

async fn make_template() -> String {
    migrated_on(&server(), "mila_template").await.0
}

/// A new, migrated database: its name and its addresses.
async fn migrated_on(server: &str, prefix: &str) -> (String, Database) {
    let admin = admin_of(server).await;
    make_role(&admin, ROLE).await;
    let name = fresh_name(prefix);
    admin.batch_execute(&format!("CREATE DATABASE {name}")).await.expect("make a database");
    let database = database(server, &name);
    migrate(&database.owner, &database.running).await.expect("migrate the database");
    (name, database)
}

/// Roles belong to the whole server; another test process may be making it too.
async fn make_role(admin: &Client, role: &str) {
    let make = format!(
        "DO $$ BEGIN CREATE ROLE {role} LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; \
         WHEN unique_violation THEN NULL; END $$"
    );
    admin.batch_execute(&make).await.expect("make a role");
}

fn database(server: &str, name: &str) -> Database {
    Database { owner: url(server, name, None), running: url(server, name, Some(ROLE)) }
}

/// A server's URL with another database, and another user where one is given.
fn url(server: &str, database: &str, user: Option<&str>) -> Secret {
    let mut url = url::Url::parse(server).expect("the server's address is a URL");
    url.set_path(database);
    let url = Secret::new(url.to_string());
    user.map_or(url.clone(), |user| as_role(&url, user))
}

/// The same database's URL for another role.
///
/// # Panics
/// When it is no URL.
#[must_use]
pub fn as_role(url: &Secret, role: &str) -> Secret {
    let mut url = url::Url::parse(url.expose()).expect("a database URL");
    let others: Vec<(String, String)> =
        url.query_pairs().into_owned().filter(|(name, _)| name != "user").collect();
    url.query_pairs_mut().clear().extend_pairs(others).append_pair("user", role);
    Secret::new(url.to_string())
}

async fn admin() -> Client {
    admin_of(&server()).await
}

async fn admin_of(server: &str) -> Client {
    let config: Config = server.parse().expect("the server's address is a database URL");
    connect(&config).await
}

/// A connection of its own, past everything that the store does.
///
/// # Panics
/// When the server does not answer.
pub async fn connect(config: &Config) -> Client {
    let (client, connection) = config.connect(NoTls).await.expect("the test server answers");
    tokio::spawn(connection);
    client
}

/// A connection as the owner of a test's database, with Mila's schema in sight.
///
/// # Panics
/// When the server does not answer.
pub async fn owner(database: &Database) -> Client {
    let config: Config = database.owner.expose().parse().expect("a database URL");
    let client = connect(&config).await;
    client.batch_execute("SET search_path TO mila").await.expect("the schema is there");
    client
}

fn server() -> String {
    #[expect(clippy::disallowed_methods, reason = "tests learn of their server here, once")]
    let url = std::env::var("MILA_TEST_POSTGRES");
    url.expect("MILA_TEST_POSTGRES names the test server; script/test starts one")
}
