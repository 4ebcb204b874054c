//! An attack on the walls: somebody holds the running role, or starts a second program.

use std::path::Path;
use std::sync::Arc;

use mila_domain::gate::Purpose;
use mila_domain::memory::MemoryKind;
use mila_domain::schedule::{Due, Written};
use mila_domain::turn::Step;
use mila_domain::{AccountState, Lane, MessageId, MessageText, PersonId, QuestionKind, Timestamp};
use mila_store::{
    Claim, Digest, Entropy, Kept, MasterKeys, Memory, Reminding, ServiceMessage, Store, StoreError,
    migrate, testing,
};
use tokio_postgres::error::SqlState;
use tokio_postgres::{Client, Error};

use crate::PRIVATE;
use crate::database::log_in;
use crate::place::{DANA, Engine, FIRST, Place, SAM, SECOND, at, on_both, says};

/// Rows of the person `$1`, one for each private table.
const FORGERIES: [&str; PRIVATE.len()] = [
    "INSERT INTO account (person_id, state) VALUES ($1, 'active')",
    "INSERT INTO person_address (hash, person_id, sealed, since) VALUES ('x', $1, 'x', now())",
    "INSERT INTO question (id, person_id, kind, opened_at)
     VALUES (gen_random_uuid(), $1, 'age', now())",
    "INSERT INTO message (id, person_id, direction, author, kind, at)
     VALUES (gen_random_uuid(), $1, 'in', 'user', 'text', now())",
    "INSERT INTO turn (id, person_id, state, epoch, started_at)
     VALUES (gen_random_uuid(), $1, 'open', 0, now())",
    "INSERT INTO event (id, person_id, lane, kind, reference, state, received_at)
     VALUES (gen_random_uuid(), $1, 'control', 'message', gen_random_uuid(), 'waiting', now())",
    "INSERT INTO turn_step (turn_id, number, person_id, sealed, at)
     VALUES (gen_random_uuid(), 0, $1, 'x', now())",
    "INSERT INTO outbox (id, person_id, lane, message_id, epoch, purpose, state, created_at)
     VALUES (gen_random_uuid(), $1, 'control', gen_random_uuid(), 0, 'reply', 'intended', now())",
    "INSERT INTO spending (person_id, day, micro_usd) VALUES ($1, 0, 1)",
    "INSERT INTO memory (id, person_id, message_id, sealed, noted_at)
     VALUES (gen_random_uuid(), $1, gen_random_uuid(), 'x', now())",
    "INSERT INTO summary (id, person_id, before, sealed, made_at)
     VALUES (gen_random_uuid(), $1, 1, 'x', now())",
    "INSERT INTO segment (id, person_id, from_turn, before_turn, sealed, made_at)
     VALUES (gen_random_uuid(), $1, 100, 200, 'x', now())",
    "INSERT INTO segment_vectors (segment_id, person_id, model, sealed, made_at)
     VALUES (gen_random_uuid(), $1, 1, 'x', now())",
    "INSERT INTO reminder (id, person_id, kind, sealed, created_at)
     VALUES (gen_random_uuid(), $1, 'once', 'x', now())",
];

/// What would open the first wall, or go around it. `owner` stands for the role that owns the tables.
const BREAKS: [&str; 17] = [
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
    "ALTER POLICY person_wall ON account USING (TRUE)",
    "DELETE FROM migration",
    "UPDATE migration SET digest = 'x'",
    "INSERT INTO migration (number, digest) VALUES (2, 'x')",
];

/// A database in which two people have a row in every private table.
struct Attacked {
    place: Place,
    dana: Claim,
    sam: Claim,
    /// Logged in as the running role, without the store.
    intruder: Client,
}

impl Attacked {
    async fn new() -> Self {
        let place = Place::new(Engine::Postgres).await;
        let (dana, sam) = (furnish(&place, DANA, at(0)).await, furnish(&place, SAM, at(1)).await);
        let running = place.database.as_ref().unwrap().running.clone();
        Self { place, dana, sam, intruder: log_in(&running).await }
    }

    fn dana(&self) -> PersonId {
        self.dana.person.id()
    }

    fn sam(&self) -> PersonId {
        self.sam.person.id()
    }

    async fn pretend(&self, person: PersonId) {
        let name = "SELECT set_config('mila.person', $1, FALSE)";
        self.intruder.execute(name, &[&person.to_string()]).await.unwrap();
    }

    /// The people of whom `table` shows a row.
    async fn seen(&self, table: &str) -> Vec<uuid::Uuid> {
        let query = format!("SELECT DISTINCT person_id FROM {table}");
        let rows = self.intruder.query(&query, &[]).await.unwrap();
        rows.iter().map(|row| row.get(0)).collect()
    }

    /// Rows that a statement over a table changes.
    async fn changed(&self, statement: &str, person: PersonId) -> Result<u64, Error> {
        self.intruder.execute(statement, &[&person.0]).await
    }
}

/// Somebody with a message, a question, a turn with a step, an answer on its way, and money spent.
pub(crate) async fn furnish(place: &Place, from: &str, now: Timestamp) -> Claim {
    let me = place.instance(now).await;
    place.hears(&says("yes", from), now).await;
    let claim = place.claims(me, now).await;
    place.becomes(&claim, AccountState::Active).await;
    let mut tx = place.tx(&claim).await;
    let waiting = tx.inbox().waiting(Lane::Control).await.unwrap();
    let mut turn = tx.turns().open(waiting, None, (None, None), at(0)).unwrap();
    turn.steps.push(Step::ToolsRan { results: vec![] });
    tx.turns().append(&turn, None, at(0)).unwrap();
    let (lane, purpose, text) = (Lane::Control, Purpose::Fixed, MessageText::new("hello"));
    tx.inbox().enqueue(&ServiceMessage { lane, purpose, text, cause: None }, at(0)).unwrap();
    tx.spending().add(1, at(0));
    tx.questions().open(QuestionKind::Age, None, at(0));
    tx.summaries().add(0, &Digest::default(), at(0)).unwrap();
    let id = tx.memories().new_id(at(0));
    let [about, fact, quote, day] = ["cat", "Miso", "Miso", "2026-11-30"].map(str::to_owned);
    let kept = Kept::new(about, fact, quote, MemoryKind::Fact, day);
    let message = MessageId(uuid::Uuid::nil());
    tx.memories().keep(&Memory { id, message, noted_at: at(0), kept }, &[], at(0)).unwrap();
    let segment = tx.segments().add(&(0..1), b"terms", at(0)).unwrap();
    tx.segments().add_vectors(segment, (1, b"vectors"), at(0)).unwrap();
    let (text, schedule) = ("water the plants".to_owned(), Written::Elapsed { seconds: 60 });
    let due = Due { at: at(60), local: None };
    tx.reminders().add(&Reminding { text, schedule, stays: false }, (due, "2026f"), at(0)).unwrap();
    tx.commit().await.unwrap();
    claim
}

/// Whether this is what a role may not do, row-level security included.
fn is_denied(error: &Error) -> bool {
    error.code() == Some(&SqlState::INSUFFICIENT_PRIVILEGE)
}

/// Each of them is attacked below.
#[tokio::test]
async fn every_table_with_a_wall_is_known() {
    let attacked = Attacked::new().await;
    let walls = "SELECT DISTINCT tablename::text FROM pg_policies WHERE policyname = 'person_wall'";
    let rows = attacked.intruder.query(walls, &[]).await.unwrap();
    let mut walls: Vec<String> = rows.iter().map(|row| row.get(0)).collect();
    let mut known = PRIVATE.map(str::to_owned);
    walls.sort_unstable();
    known.sort_unstable();
    assert_eq!(walls, known);
}

#[tokio::test]
async fn nobody_named_sees_nothing_and_a_person_sees_their_own() {
    let attacked = Attacked::new().await;
    for table in PRIVATE {
        assert!(attacked.seen(table).await.is_empty(), "{table} without a person");
    }
    for person in [attacked.dana(), attacked.sam()] {
        attacked.pretend(person).await;
        for table in PRIVATE {
            assert_eq!(attacked.seen(table).await, [person.0], "{table}");
        }
    }
    attacked.intruder.batch_execute("SET mila.person TO ''").await.unwrap();
    for table in PRIVATE {
        assert!(attacked.seen(table).await.is_empty(), "{table} after the person");
    }
}

/// Those who are named as writing may be given messages and events, and nothing is seen of them.
#[tokio::test]
async fn who_is_named_as_writing_is_given_what_came_and_shown_to_nobody() {
    let attacked = Attacked::new().await;
    let writers = format!("{{{}}}", attacked.dana());
    let name = "SELECT set_config('mila.writers', $1, FALSE)";
    attacked.intruder.execute(name, &[&writers]).await.unwrap();
    for (table, forgery) in PRIVATE.into_iter().zip(FORGERIES) {
        assert!(attacked.seen(table).await.is_empty(), "{table}");
        let given = attacked.changed(forgery, attacked.dana()).await;
        match ["message", "event"].contains(&table) {
            true => assert_eq!(given.unwrap(), 1, "{table}"),
            false => assert!(is_denied(&given.unwrap_err()), "{table}"),
        }
        let forged = attacked.changed(forgery, attacked.sam()).await.unwrap_err();
        assert!(is_denied(&forged), "INSERT into {table}: {forged}");
        assert!(attacked.seen(table).await.is_empty(), "{table}");
        let deleted = format!("DELETE FROM {table} WHERE person_id = $1");
        assert_eq!(attacked.changed(&deleted, attacked.dana()).await.unwrap(), 0, "{table}");
    }
}

#[tokio::test]
async fn nothing_is_written_for_somebody_else() {
    let attacked = Attacked::new().await;
    let (dana, sam) = (attacked.dana(), attacked.sam());
    attacked.pretend(dana).await;
    for (table, forgery) in PRIVATE.into_iter().zip(FORGERIES) {
        assert!(forgery.contains(&format!("INTO {table} ")), "{table} has its forgery");
        let forged = attacked.changed(forgery, sam).await.unwrap_err();
        assert!(is_denied(&forged), "INSERT into {table}: {forged}");
        let given = attacked.changed(&format!("UPDATE {table} SET person_id = $1"), sam).await;
        assert!(is_denied(&given.unwrap_err()), "{table}: a row given away");
        let touched = format!("UPDATE {table} SET person_id = person_id WHERE person_id = $1");
        assert_eq!(attacked.changed(&touched, sam).await.unwrap(), 0, "UPDATE of {table}");
        let deleted = format!("DELETE FROM {table} WHERE person_id = $1");
        assert_eq!(attacked.changed(&deleted, sam).await.unwrap(), 0, "DELETE from {table}");
    }
}

#[tokio::test]
async fn the_running_role_cannot_open_the_wall() {
    let attacked = Attacked::new().await;
    let owner: tokio_postgres::Config =
        attacked.place.database.as_ref().unwrap().owner.expose().parse().unwrap();
    for statement in BREAKS {
        let attempt = statement.replace("owner", owner.get_user().unwrap());
        let refused = attacked.intruder.batch_execute(&attempt).await.unwrap_err();
        assert!(is_denied(&refused), "{statement}: {refused}");
    }
}

on_both! {
    /// The first wall is down here: the rows are exchanged by a superuser, or in the file.
    async fn a_row_of_somebody_else_does_not_open(place: Place) {
        let dana = furnish(&place, DANA, at(0)).await;
        let sam = furnish(&place, SAM, at(1)).await;
        let database = place.database().await;
        let exchange = format!(
            "UPDATE message SET sealed = (SELECT other.sealed FROM message other
                 WHERE other.person_id = {SECOND} AND other.direction = 'in')
             WHERE person_id = {FIRST} AND direction = 'in'"
        );
        assert_eq!(database.changes(&exchange).await, 1);
        assert_eq!(database.changes("UPDATE event SET state = 'waiting'").await, 2);

        let mut tx = place.tx(&sam).await;
        assert_eq!(tx.inbox().waiting(Lane::Control).await.unwrap().len(), 1);
        drop(tx);
        let mut tx = place.tx(&dana).await;
        let opened = tx.inbox().waiting(Lane::Control).await;
        assert!(matches!(opened, Err(StoreError::Unsealable { .. })), "{opened:?}");
    }
}

#[tokio::test]
async fn a_role_that_steps_over_the_wall_is_refused_in_words() {
    let database = testing::postgres_database().await;
    let refused = Store::open_postgres(&database.owner, testing::keys(), entropy()).await;
    let Err(StoreError::Setup(words)) = refused else { panic!("{refused:?}") };
    assert!(words.contains("row-level security"), "{words}");
}

/// What makes a role one that may take the wall down, by itself or in some steps, and how that is
/// taken back. Nothing is inherited: it would have to say SET ROLE first.
const GIFTS: [(&str, &str); 10] = [
    ("GRANT mila_test_schema_owner TO {role}", "REVOKE mila_test_schema_owner FROM {role}"),
    (
        "GRANT mila_test_schema_owner TO mila_test_between; GRANT mila_test_between TO {role}",
        "REVOKE mila_test_schema_owner FROM mila_test_between; REVOKE mila_test_between FROM {role}",
    ),
    ("ALTER ROLE {role} BYPASSRLS", "ALTER ROLE {role} NOBYPASSRLS"),
    (
        "ALTER ROLE mila_test_between BYPASSRLS; GRANT mila_test_between TO {role}",
        "ALTER ROLE mila_test_between NOBYPASSRLS; REVOKE mila_test_between FROM {role}",
    ),
    (
        "ALTER ROLE mila_test_between SUPERUSER; GRANT mila_test_between TO {role}",
        "ALTER ROLE mila_test_between NOSUPERUSER; REVOKE mila_test_between FROM {role}",
    ),
    ("ALTER ROLE {role} CREATEROLE", "ALTER ROLE {role} NOCREATEROLE"),
    ("ALTER ROLE {role} REPLICATION", "ALTER ROLE {role} NOREPLICATION"),
    ("GRANT pg_read_server_files TO {role}", "REVOKE pg_read_server_files FROM {role}"),
    ("GRANT pg_execute_server_program TO {role}", "REVOKE pg_execute_server_program FROM {role}"),
    (
        "ALTER TABLE mila.message OWNER TO {role}",
        "ALTER TABLE mila.message OWNER TO mila_test_schema_owner",
    ),
];

/// Who may become the owner can take the wall down, though nobody has made them so yet.
#[tokio::test]
async fn a_role_that_may_become_the_owner_or_bypass_the_wall_is_refused_in_words() {
    let database = testing::unmigrated_database().await;
    migrate(&database.owner, &database.running).await.unwrap();
    let admin = Place::new(Engine::Postgres).await;
    let admin = log_in(&admin.database.as_ref().unwrap().owner).await;
    let beside = log_in(&testing::as_role(&database.owner, &superuser(&admin).await)).await;
    // Roles belong to the server, and an earlier run may have left them there.
    for role in ["mila_test_member", "mila_test_between"] {
        let make = format!(
            "DO $$ BEGIN CREATE ROLE {role} LOGIN NOINHERIT; EXCEPTION WHEN duplicate_object \
             THEN NULL; END $$"
        );
        admin.batch_execute(&make).await.unwrap();
    }
    let url = testing::as_role(&database.running, "mila_test_member");
    let named = |words: &str| words.replace("{role}", "mila_test_member");
    for (_, taken) in GIFTS {
        beside.batch_execute(&named(taken)).await.unwrap();
    }
    migrate(&database.owner, &url).await.unwrap();
    for (gift, taken) in GIFTS {
        let opened = Store::open_postgres(&url, testing::keys(), entropy()).await;
        assert!(opened.is_ok(), "before {gift} it is like any: {opened:?}");
        beside.batch_execute(&named(gift)).await.unwrap();
        let refused = Store::open_postgres(&url, testing::keys(), entropy()).await;
        beside.batch_execute(&named(taken)).await.unwrap();
        let Err(StoreError::Setup(words)) = refused else { panic!("{gift}: {refused:?}") };
        assert!(words.contains("row-level security"), "{words}");
    }
}

async fn superuser(admin: &Client) -> String {
    admin.query_one("SELECT current_user::TEXT", &[]).await.unwrap().get(0)
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
    let folder = testing::folder();
    testing::sqlite(folder.path()).await.close().await;
    for keys in other_keys() {
        assert_other_keys(&open_sqlite(folder.path(), keys).await);
    }
    assert!(open_sqlite(folder.path(), testing::keys()).await.is_ok());
}

#[tokio::test]
async fn one_sqlite_file_serves_one_store() {
    let folder = testing::folder();
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
