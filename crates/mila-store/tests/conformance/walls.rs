//! An attack on the walls: somebody holds the running role, or starts a second program.

use std::path::Path;
use std::sync::Arc;

use mila_domain::gate::Purpose;
use mila_domain::turn::Step;
use mila_domain::{AccountState, Lane, MessageText, PersonId, Secret};
use mila_store::{Claim, Entropy, MasterKeys, ServiceMessage, Store, StoreError, testing};
use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Executor as _, Row as _};

use crate::PRIVATE;
use crate::place::{DANA, Engine, Place, SAM, at, says};

/// PostgreSQL's code for what a role may not do, row-level security included.
const INSUFFICIENT_PRIVILEGE: &str = "42501";

/// Rows of the person `$1`, one for each private table.
const FORGERIES: [&str; 6] = [
    "INSERT INTO person_address (hash, person_id, sealed, since) VALUES ('x', $1, 'x', now())",
    "INSERT INTO message (id, person_id, direction, author, kind, at)
     VALUES (gen_random_uuid(), $1, 'in', 'user', 'text', now())",
    "INSERT INTO turn (id, person_id, state, epoch, started_at)
     VALUES (gen_random_uuid(), $1, 'open', 0, now())",
    "INSERT INTO event (id, person_id, rank, message_id, state, received_at)
     VALUES (gen_random_uuid(), $1, 0, gen_random_uuid(), 'waiting', now())",
    "INSERT INTO turn_step (turn_id, number, person_id, sealed, at)
     VALUES (gen_random_uuid(), 0, $1, 'x', now())",
    "INSERT INTO outbox (id, person_id, rank, message_id, epoch, purpose, state, created_at)
     VALUES (gen_random_uuid(), $1, 0, gen_random_uuid(), 0, 'reply', 'intended', now())",
];

/// What would open the first wall, or go around it. `owner` stands for the role that owns the tables.
const BREAKS: [&str; 14] = [
    "ALTER TABLE message DISABLE ROW LEVEL SECURITY",
    "ALTER TABLE message NO FORCE ROW LEVEL SECURITY",
    "SET row_security TO off; SELECT * FROM message",
    "DROP POLICY person_wall ON message",
    "ALTER POLICY person_wall ON message USING (TRUE)",
    "CREATE POLICY loot ON message USING (TRUE)",
    "TRUNCATE message CASCADE",
    "SET ROLE owner",
    "SET SESSION AUTHORIZATION owner",
    "ALTER ROLE mila_test_app BYPASSRLS",
    "CREATE TABLE mila.loot (id BIGINT)",
    "CREATE VIEW mila.loot AS SELECT * FROM message",
    "CREATE FUNCTION mila.loot() RETURNS BIGINT LANGUAGE sql AS 'SELECT 1'",
    "DELETE FROM _sqlx_migrations",
];

/// A database in which two people have a row in every private table.
struct Attacked {
    place: Place,
    dana: Claim,
    sam: Claim,
    /// Logged in as the running role, without the store.
    intruder: PgConnection,
}

impl Attacked {
    async fn new() -> Self {
        let place = Place::new(Engine::Postgres).await;
        let (dana, sam) = (furnish(&place, DANA).await, furnish(&place, SAM).await);
        let running = place.database.as_ref().unwrap().running.clone();
        Self { place, dana, sam, intruder: connect(&running).await }
    }

    fn dana(&self) -> PersonId {
        self.dana.person.id()
    }

    fn sam(&self) -> PersonId {
        self.sam.person.id()
    }

    async fn pretend(&mut self, person: PersonId) {
        let name = sqlx::query("SELECT set_config('mila.person', $1, FALSE)");
        name.bind(person.to_string()).execute(&mut self.intruder).await.unwrap();
    }

    /// The people of whom `table` shows a row.
    async fn seen(&mut self, table: &str) -> Vec<uuid::Uuid> {
        let query = AssertSqlSafe(format!("SELECT DISTINCT person_id FROM {table}"));
        let rows = sqlx::query(query).fetch_all(&mut self.intruder).await.unwrap();
        rows.iter().map(|row| row.get(0)).collect()
    }

    /// Rows that a statement over a table changes.
    async fn changed(&mut self, statement: String, person: PersonId) -> Result<u64, sqlx::Error> {
        let statement = sqlx::query(AssertSqlSafe(statement)).bind(person.0);
        statement.execute(&mut self.intruder).await.map(|done| done.rows_affected())
    }
}

async fn connect(url: &Secret) -> PgConnection {
    let options: PgConnectOptions = url.expose().parse().unwrap();
    let mut connection = options.connect().await.unwrap();
    connection.execute("SET search_path TO mila").await.unwrap();
    connection
}

/// Somebody with a message, a turn with a step, an answer on its way, and money spent.
async fn furnish(place: &Place, from: &str) -> Claim {
    let me = place.instance(at(0)).await;
    place.hears(&says("yes", from), at(0)).await;
    let claim = place.claims(me, at(0)).await;
    place.becomes(&claim, AccountState::Active).await;
    let mut tx = place.store.guard("test", &claim, None).await.unwrap();
    let waiting = tx.waiting(Lane::Control).await.unwrap();
    let turn = tx.open_turn(waiting, at(0)).await.unwrap();
    tx.append(&turn, &Step::ToolsRan { results: vec![] }, None, at(0)).await.unwrap();
    let text = MessageText::new("hello");
    let fixed = ServiceMessage { lane: Lane::Control, purpose: Purpose::Fixed, text };
    tx.enqueue(&fixed, at(0)).await.unwrap();
    tx.spend(1, at(0)).await.unwrap();
    tx.commit().await.unwrap();
    claim
}

fn is_denied(error: &sqlx::Error) -> bool {
    error.as_database_error().and_then(sqlx::error::DatabaseError::code).as_deref()
        == Some(INSUFFICIENT_PRIVILEGE)
}

#[tokio::test]
async fn nobody_named_sees_nothing_and_a_person_sees_their_own() {
    let mut attacked = Attacked::new().await;
    for table in PRIVATE {
        assert!(attacked.seen(table).await.is_empty(), "{table} without a person");
    }
    for person in [attacked.dana(), attacked.sam()] {
        attacked.pretend(person).await;
        for table in PRIVATE {
            assert_eq!(attacked.seen(table).await, [person.0], "{table}");
        }
    }
    attacked.intruder.execute("SET mila.person TO ''").await.unwrap();
    for table in PRIVATE {
        assert!(attacked.seen(table).await.is_empty(), "{table} after the person");
    }
}

#[tokio::test]
async fn nothing_is_written_for_somebody_else() {
    let mut attacked = Attacked::new().await;
    let (dana, sam) = (attacked.dana(), attacked.sam());
    attacked.pretend(dana).await;
    for (table, forgery) in PRIVATE.into_iter().zip(FORGERIES) {
        assert!(forgery.contains(&format!("INTO {table} ")), "{table} has its forgery");
        let forged = attacked.changed(forgery.into(), sam).await.unwrap_err();
        assert!(is_denied(&forged), "INSERT into {table}: {forged}");
        let given = attacked.changed(format!("UPDATE {table} SET person_id = $1"), sam).await;
        assert!(is_denied(&given.unwrap_err()), "{table}: a row given away");
        let touched = format!("UPDATE {table} SET person_id = person_id WHERE person_id = $1");
        assert_eq!(attacked.changed(touched, sam).await.unwrap(), 0, "UPDATE of {table}");
        let deleted = format!("DELETE FROM {table} WHERE person_id = $1");
        assert_eq!(attacked.changed(deleted, sam).await.unwrap(), 0, "DELETE from {table}");
    }
}

#[tokio::test]
async fn the_running_role_cannot_open_the_wall() {
    let mut attacked = Attacked::new().await;
    let owner: PgConnectOptions =
        attacked.place.database.as_ref().unwrap().owner.expose().parse().unwrap();
    for statement in BREAKS {
        let attempt = statement.replace("owner", owner.get_username());
        let refused = attacked.intruder.execute(AssertSqlSafe(attempt)).await.unwrap_err();
        assert!(is_denied(&refused), "{statement}: {refused}");
    }
}

/// The first wall is down here: the rows are exchanged by a superuser.
#[tokio::test]
async fn a_row_of_somebody_else_does_not_open() {
    let attacked = Attacked::new().await;
    let mut owner = connect(&attacked.place.database.as_ref().unwrap().owner).await;
    let exchange = "UPDATE message m SET sealed = other.sealed FROM message other
         WHERE m.person_id = $1 AND other.person_id = $2
         AND m.direction = 'in' AND other.direction = 'in'";
    let exchange = sqlx::query(exchange).bind(attacked.dana().0).bind(attacked.sam().0);
    assert_eq!(exchange.execute(&mut owner).await.unwrap().rows_affected(), 1);
    owner.execute("UPDATE event SET state = 'waiting'").await.unwrap();

    let store = &attacked.place.store;
    let mut sam = store.guard("test", &attacked.sam, None).await.unwrap();
    assert_eq!(sam.waiting(Lane::Control).await.unwrap().len(), 1);
    drop(sam);
    let mut dana = store.guard("test", &attacked.dana, None).await.unwrap();
    let opened = dana.waiting(Lane::Control).await;
    assert!(matches!(opened, Err(StoreError::Unsealable { .. })), "{opened:?}");
}

#[tokio::test]
async fn a_role_that_steps_over_the_wall_is_refused_in_words() {
    let database = testing::postgres_database().await;
    let refused = Store::open_postgres(&database.owner, testing::keys(), entropy()).await;
    let Err(StoreError::Setup(words)) = refused else { panic!("{refused:?}") };
    assert!(words.contains("row-level security"), "{words}");
}

#[tokio::test]
async fn other_keys_are_refused_on_postgres() {
    let place = Place::new(Engine::Postgres).await;
    let running = &place.database.as_ref().unwrap().running;
    for keys in other_keys() {
        let refused = Store::open_postgres(running, keys, entropy()).await;
        assert_other_keys(&refused);
    }
    assert!(Store::open_postgres(running, testing::keys(), entropy()).await.is_ok());
}

#[tokio::test]
async fn other_keys_are_refused_on_sqlite() {
    let folder = tempfile::tempdir().unwrap();
    testing::sqlite(folder.path()).await.close().await;
    for keys in other_keys() {
        assert_other_keys(&open_sqlite(folder.path(), keys).await);
    }
    assert!(open_sqlite(folder.path(), testing::keys()).await.is_ok());
}

#[tokio::test]
async fn one_sqlite_file_serves_one_store() {
    let folder = tempfile::tempdir().unwrap();
    let first = testing::sqlite(folder.path()).await;
    let clone = first.clone();
    let second = open_sqlite(folder.path(), testing::keys()).await;
    assert!(matches!(second, Err(StoreError::Held { .. })), "{second:?}");
    drop(first);
    let second = open_sqlite(folder.path(), testing::keys()).await;
    assert!(matches!(second, Err(StoreError::Held { .. })), "a clone holds it too: {second:?}");
    drop(clone);
    assert!(open_sqlite(folder.path(), testing::keys()).await.is_ok());
}

/// Keys of which one half is wrong.
fn other_keys() -> [MasterKeys; 2] {
    [MasterKeys::new([9; 32], [2; 32]), MasterKeys::new([1; 32], [9; 32])]
}

fn assert_other_keys(opened: &Result<Store, StoreError>) {
    let Err(StoreError::Setup(words)) = opened else { panic!("{opened:?}") };
    assert!(words.contains("master key file"), "{words}");
}

async fn open_sqlite(folder: &Path, keys: MasterKeys) -> Result<Store, StoreError> {
    Store::open_sqlite(&folder.join("mila.sqlite3"), keys, entropy(), at(0)).await
}

fn entropy() -> Arc<Entropy> {
    Arc::new(Entropy::from_system().unwrap())
}
