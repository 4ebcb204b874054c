//! Moving from SQLite to PostgreSQL: everything, once, or nothing.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use mila_domain::Lane;
use mila_store::{Entropy, MasterKeys, MovedTable, Store, StoreError, move_to_postgres, testing};
use sqlx::postgres::{PgConnectOptions, PgConnection};
use sqlx::sqlite::{SqliteConnectOptions, SqliteConnection};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Connection as _, Executor as _, Row as _};
use tempfile::TempDir;

use crate::place::{DANA, Engine, ONE_SUSPECT, Place, SAM, at, says};

/// A SQLite database of two people, and an empty database to move it to.
struct Move {
    _folder: TempDir,
    from: PathBuf,
    to: testing::Database,
}

impl Move {
    async fn new() -> Self {
        let place = Place::new(Engine::Sqlite).await;
        let (me, _) = place.dana_in_hand().await;
        place.hears(&says("hello", SAM), at(1)).await;
        place.claims(me, at(9)).await;
        let (folder, from) = place.left().await;
        fill(&from).await;
        let to = testing::unmigrated_database().await;
        mila_store::migrate(&to.owner, &to.running).await.unwrap();
        Self { _folder: folder, from, to }
    }

    async fn run(&self) -> Result<Vec<MovedTable>, StoreError> {
        self.run_with(&testing::keys()).await
    }

    async fn run_with(&self, keys: &MasterKeys) -> Result<Vec<MovedTable>, StoreError> {
        move_to_postgres(&self.from, &self.to.owner, keys, |_, _, _| {}).await
    }

    async fn refused(&self) -> String {
        self.refused_with(&testing::keys()).await
    }

    async fn refused_with(&self, keys: &MasterKeys) -> String {
        let refused = self.run_with(keys).await.unwrap_err().to_string();
        assert_eq!(self.people().await, 0, "{refused}, and nothing is kept");
        refused
    }

    async fn people(&self) -> i64 {
        let rows = target(&self.to).await.fetch_one("SELECT COUNT(*) FROM person").await;
        rows.unwrap().get(0)
    }
}

async fn target(database: &testing::Database) -> PgConnection {
    let options: PgConnectOptions = database.owner.expose().parse().unwrap();
    let mut connection = options.connect().await.unwrap();
    connection.execute("SET search_path TO mila").await.unwrap();
    connection
}

async fn file(path: &Path) -> SqliteConnection {
    SqliteConnectOptions::new().filename(path).foreign_keys(true).connect().await.unwrap()
}

/// Gives every table a row with a value in every column, and one with as few as it takes, so
/// that a table made tomorrow is moved in this test too.
async fn fill(path: &Path) {
    let mut file = file(path).await;
    let tables: Vec<String> = sqlx::query_scalar(
        "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
         AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> '_sqlx_migrations'",
    )
    .fetch_all(&mut file)
    .await
    .unwrap();
    let mut waiting = tables.clone();
    // A row that refers to a table which is still empty is made in a later round.
    for _ in &tables {
        let mut left = Vec::new();
        for table in waiting {
            let full = insert(&mut file, &table, true).await;
            insert(&mut file, &table, false).await;
            if !full && count(&mut file, &table).await == 0 {
                left.push(table);
            }
        }
        waiting = left;
    }
    assert!(waiting.is_empty(), "no row could be made in {waiting:?}");
}

async fn count(file: &mut SqliteConnection, table: &str) -> i64 {
    let query = AssertSqlSafe(format!("SELECT COUNT(*) FROM {table}"));
    file.fetch_one(query).await.unwrap().get(0)
}

/// Tries to make a row; `full` with every column, else with those that must be there.
async fn insert(file: &mut SqliteConnection, table: &str, full: bool) -> bool {
    let columns = sqlx::query(
        "SELECT c.name, c.type, f.\"table\", f.\"to\" FROM pragma_table_info($1) c
         LEFT JOIN pragma_foreign_key_list($1) f ON f.\"from\" = c.name
         WHERE $2 OR c.\"notnull\" OR c.pk",
    );
    let columns = columns.bind(table).bind(full).fetch_all(&mut *file).await.unwrap();
    let (mut names, mut values) = (Vec::new(), Vec::new());
    for column in columns {
        let parent: Option<String> = column.get(2);
        names.push(column.get::<String, _>(0));
        values.push(match (parent, column.get::<&str, _>(1)) {
            (Some(parent), _) => {
                let key: String = column.get(3);
                format!("(SELECT {key} FROM {parent} ORDER BY random() LIMIT 1)")
            }
            (None, "BLOB") => "randomblob(16)".to_owned(),
            (None, "INTEGER") => "1".to_owned(),
            (None, _) => "'a word'".to_owned(),
        });
    }
    let (names, values) = (names.join(", "), values.join(", "));
    let query = format!("INSERT OR IGNORE INTO {table} ({names}) VALUES ({values})");
    file.execute(AssertSqlSafe(query)).await.is_ok_and(|done| done.rows_affected() == 1)
}

#[tokio::test]
async fn every_table_is_moved_row_by_row() {
    let it = Move::new().await;
    let before = std::fs::read(&it.from).unwrap();
    let (mut told, keys) = (Vec::new(), testing::keys());
    let moved = move_to_postgres(&it.from, &it.to.owner, &keys, |table, done, all| {
        told.push((table.to_owned(), done, all));
    });
    let moved = moved.await.unwrap();
    assert!(std::fs::read(&it.from).unwrap() == before, "the source is as it was");

    let mut file = file(&it.from).await;
    let mut there = target(&it.to).await;
    let listed = "SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'mila'
         AND tablename <> '_sqlx_migrations'";
    let tables: i64 = there.fetch_one(listed).await.unwrap().get(0);
    assert_eq!(usize::try_from(tables).unwrap(), moved.len(), "no table is left out");
    for table in &moved {
        let rows = count(&mut file, &table.table).await.unsigned_abs();
        assert!(rows > 0, "{} had something to move", table.table);
        assert_eq!(table.rows, rows, "{}", table.table);
        assert_eq!(table.checksum.len(), 64);
        assert!(told.contains(&(table.table.clone(), rows, rows)), "{} was told", table.table);
    }
}

/// Asked of both databases in their own words, apart from the move's checksums.
#[tokio::test]
async fn values_are_the_same_in_each_databases_own_types() {
    let it = Move::new().await;
    it.run().await.unwrap();
    let ours = "SELECT lower(hex(person_id)) || ' ' || rank || ' ' || due_at || ' '
         || coalesce(burst_until, '-') || ' ' || fence || ' ' || suspect
         || ' ' || lower(coalesce(hex(owner), ''))
         FROM lane WHERE due_at IS NOT NULL ORDER BY 1";
    let theirs = "SELECT replace(person_id::text, '-', '') || ' ' || rank || ' '
         || (extract(epoch FROM due_at) * 1000000)::bigint || ' '
         || coalesce((extract(epoch FROM burst_until) * 1000000)::bigint::text, '-') || ' '
         || fence || ' ' || suspect::int || ' ' || coalesce(replace(owner::text, '-', ''), '')
         FROM lane WHERE due_at IS NOT NULL ORDER BY 1";
    let ours: Vec<String> =
        sqlx::query_scalar(ours).fetch_all(&mut file(&it.from).await).await.unwrap();
    let theirs: Vec<String> =
        sqlx::query_scalar(theirs).fetch_all(&mut target(&it.to).await).await.unwrap();
    assert!(ours.len() > 1, "{ours:?}");
    assert_eq!(ours, theirs);
}

/// The words open, the numbering goes on where it stood, and the walls are up.
#[tokio::test]
async fn the_moved_database_is_a_store_like_any() {
    let it = Move::new().await;
    let mut file = file(&it.from).await;
    // The newest rows are gone, and their numbers are not given out again.
    file.execute("DELETE FROM event WHERE state = 'a word'").await.unwrap();
    let last = "SELECT seq FROM sqlite_sequence WHERE name = 'event'";
    let last: i64 = file.fetch_one(last).await.unwrap().get(0);
    file.close().await.unwrap();
    it.run().await.unwrap();

    let entropy = Arc::new(Entropy::from_system().unwrap());
    let store = Store::open_postgres(&it.to.running, testing::keys(), entropy).await.unwrap();
    let me = mila_domain::InstanceId(store.entropy().id(at(60)));
    store.register(me, at(60)).await.unwrap();
    store.take_over(me, at(60)).await.unwrap();
    let claim = store.claim(me, at(600), ONE_SUSPECT).await.unwrap().remove(0);
    assert_eq!(claim.lane, Lane::Control);
    let mut tx = store.guard("test", &claim, None).await.unwrap();
    assert_eq!(tx.waiting(Lane::Control).await.unwrap()[0].text.expose(), "yes");
    drop(tx);
    store.ingest(&says("after the move", DANA), crate::place::BURST, at(601)).await.unwrap();
    let mut there = target(&it.to).await;
    let name = "SELECT set_config('mila.person', $1, FALSE)";
    let name = sqlx::query(name).bind(claim.person.id().to_string());
    name.execute(&mut there).await.unwrap();
    let newest: i64 = there.fetch_one("SELECT MAX(seq) FROM event").await.unwrap().get(0);
    assert_eq!(newest, last + 1);
}

#[tokio::test]
async fn a_second_move_is_refused() {
    let it = Move::new().await;
    it.run().await.unwrap();
    let people = it.people().await;
    let refused = it.run().await.unwrap_err().to_string();
    assert!(refused.contains("not empty") && refused.contains("person"), "{refused}");
    assert_eq!(it.people().await, people);
}

#[tokio::test]
async fn a_database_from_which_somebody_serves_is_refused_on_either_side() {
    let it = Move::new().await;
    let entropy = || Arc::new(Entropy::from_system().unwrap());
    let source = Store::open_sqlite(&it.from, testing::keys(), entropy(), at(0)).await.unwrap();
    assert!(it.refused().await.contains("another process holds"));
    source.close().await;
    drop(source);

    let other = Store::open_postgres(&it.to.running, testing::keys(), entropy()).await.unwrap();
    let instance = mila_domain::InstanceId(other.entropy().id(at(0)));
    other.register(instance, at(0)).await.unwrap();
    assert!(it.refused().await.contains("rows in: instance"));
    other.leave(instance, at(0)).await.unwrap();
    it.run().await.expect("the target's own key check is no obstacle");
}

#[tokio::test]
async fn other_keys_are_refused_on_either_side() {
    let it = Move::new().await;
    let other = MasterKeys::new([1; 32], [9; 32]);
    assert!(it.refused_with(&other).await.contains("the SQLite database was made with"));
    let entropy = Arc::new(Entropy::from_system().unwrap());
    Store::open_postgres(&it.to.running, other, entropy).await.unwrap();
    assert!(it.refused().await.contains("served with another master key file"));
}

#[tokio::test]
async fn what_is_not_there_or_of_another_version_is_refused() {
    let it = Move::new().await;
    let missing = it.from.with_file_name("missing.sqlite3");
    let keys = testing::keys();
    let refused = move_to_postgres(&missing, &it.to.owner, &keys, |_, _, _| {}).await;
    assert!(refused.unwrap_err().to_string().contains("there is no SQLite database"));
    assert!(!missing.with_extension("lock").exists(), "nothing is made where nothing is");

    let bare = testing::unmigrated_database().await;
    let refused = move_to_postgres(&it.from, &bare.owner, &keys, |_, _, _| {}).await;
    assert!(refused.unwrap_err().to_string().contains("mila migrate"));

    file(&it.from).await.execute("DELETE FROM _sqlx_migrations").await.unwrap();
    assert!(it.refused().await.contains("another version"));
}

/// The target changes, loses or refuses a row on its way, as a faulty disk or driver might.
#[tokio::test]
async fn a_difference_is_found_and_nothing_is_kept() {
    for (fault, told) in [
        ("NEW.kind := 'other'; RETURN NEW", "the table address differs"),
        ("RETURN NULL", "the table address differs"),
        ("RAISE EXCEPTION 'no room'", "the table address cannot be moved"),
    ] {
        let it = Move::new().await;
        let function = format!(
            "CREATE FUNCTION fault() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {fault}; END $$"
        );
        let mut there = target(&it.to).await;
        there.execute(AssertSqlSafe(function)).await.unwrap();
        there
            .execute(
                "CREATE TRIGGER fault BEFORE INSERT ON address FOR EACH ROW
                     EXECUTE FUNCTION fault();
                 -- Rows that refer to the lost ones would be refused first.
                 ALTER TABLE person_address DROP CONSTRAINT person_address_hash_fkey",
            )
            .await
            .unwrap();
        let refused = it.refused().await;
        assert!(refused.contains(told), "{refused}");
    }
}
