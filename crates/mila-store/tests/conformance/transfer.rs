//! Moving from SQLite to PostgreSQL: everything, once, or nothing.

use std::path::PathBuf;
use std::sync::Arc;

use mila_domain::Lane;
use mila_store::{Entropy, MasterKeys, MovedTable, Store, StoreError, move_to_postgres, testing};
use rusqlite::Connection;
use tempfile::TempDir;

use crate::database::file;
use crate::place::{DANA, Engine, Place, SAM, at, says};

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
        fill(&file(&from));
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
        let people = "SELECT COUNT(*) FROM person";
        testing::owner(&self.to).await.query_one(people, &[]).await.unwrap().get(0)
    }
}

/// Gives every table a row with a value in every column, and one with as few as it takes, so
/// that a table made tomorrow is moved in this test too.
fn fill(file: &Connection) {
    let tables = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
         AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' AND name <> 'migration'";
    let mut waiting = texts(file, tables);
    // A row that refers to a table which is still empty is made in a later round.
    for _ in 0..waiting.len() {
        waiting.retain(|table| {
            let full = insert(file, table, true);
            insert(file, table, false);
            !full && count(file, table) == 0
        });
    }
    assert!(waiting.is_empty(), "no row could be made in {waiting:?}");
}

fn texts(file: &Connection, query: &str) -> Vec<String> {
    let mut query = file.prepare(query).unwrap();
    let rows = query.query_map([], |row| row.get(0)).unwrap();
    rows.collect::<Result<_, _>>().unwrap()
}

fn count(file: &Connection, table: &str) -> i64 {
    let count = format!("SELECT COUNT(*) FROM {table}");
    file.query_row(&count, [], |row| row.get(0)).unwrap()
}

/// Tries to make a row; `full` with every column, else with those that must be there. What the
/// database numbers it numbers here too.
fn insert(file: &Connection, table: &str, full: bool) -> bool {
    let mut columns = file
        .prepare(
            "SELECT c.name, c.type, f.\"table\", f.\"to\" FROM pragma_table_info($1) c
             LEFT JOIN pragma_foreign_key_list($1) f ON f.\"from\" = c.name
             WHERE c.name <> 'seq' AND ($2 OR c.\"notnull\" OR c.pk)",
        )
        .unwrap();
    let mut columns = columns.query((table, full)).unwrap();
    let (mut names, mut values) = (Vec::new(), Vec::new());
    while let Some(column) = columns.next().unwrap() {
        let parent: Option<String> = column.get(2).unwrap();
        names.push(column.get::<_, String>(0).unwrap());
        values.push(match (parent, column.get::<_, String>(1).unwrap().as_str()) {
            (Some(parent), _) => {
                let key: String = column.get(3).unwrap();
                format!("(SELECT {key} FROM {parent} ORDER BY random() LIMIT 1)")
            }
            (None, "BLOB") => "randomblob(16)".to_owned(),
            (None, "INTEGER") => "1".to_owned(),
            (None, _) => "'a word'".to_owned(),
        });
    }
    let (names, values) = (names.join(", "), values.join(", "));
    let insert = format!("INSERT OR IGNORE INTO {table} ({names}) VALUES ({values})");
    file.execute(&insert, []).is_ok_and(|made| made == 1)
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

    let file = file(&it.from);
    let there = testing::owner(&it.to).await;
    let listed = "SELECT COUNT(*) FROM pg_tables WHERE schemaname = 'mila'
         AND tablename <> 'migration'";
    let tables: i64 = there.query_one(listed, &[]).await.unwrap().get(0);
    assert_eq!(usize::try_from(tables).unwrap(), moved.len(), "no table is left out");
    for table in &moved {
        let rows = count(&file, &table.table).unsigned_abs();
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
    let ours = "SELECT lower(hex(person_id)) || ' ' || lane || ' ' || due_at || ' '
         || coalesce(burst_until, '-') || ' ' || fence || ' ' || suspect
         || ' ' || lower(coalesce(hex(owner), ''))
         FROM lane WHERE due_at IS NOT NULL ORDER BY 1";
    let theirs = "SELECT replace(person_id::text, '-', '') || ' ' || lane || ' '
         || (extract(epoch FROM due_at) * 1000000)::bigint || ' '
         || coalesce((extract(epoch FROM burst_until) * 1000000)::bigint::text, '-') || ' '
         || fence || ' ' || suspect::int || ' ' || coalesce(replace(owner::text, '-', ''), '')
         FROM lane WHERE due_at IS NOT NULL ORDER BY 1";
    let ours = texts(&file(&it.from), ours);
    let theirs = testing::owner(&it.to).await.query(theirs, &[]).await.unwrap();
    let theirs: Vec<String> = theirs.iter().map(|row| row.get(0)).collect();
    assert!(ours.len() > 1, "{ours:?}");
    assert_eq!(ours, theirs);
}

/// The words open, the numbering goes on where it stood, and the walls are up.
#[tokio::test]
async fn the_moved_database_is_a_store_like_any() {
    let it = Move::new().await;
    let file = file(&it.from);
    // The newest rows are gone, and their numbers are not given out again.
    assert!(file.execute("DELETE FROM event WHERE state = 'a word'", []).unwrap() > 0);
    // Nobody could answer this one.
    file.execute("DELETE FROM question", []).unwrap();
    let last = "SELECT seq FROM sqlite_sequence WHERE name = 'event'";
    let last: i64 = file.query_row(last, [], |row| row.get(0)).unwrap();
    drop(file);
    it.run().await.unwrap();

    let entropy = Arc::new(Entropy::from_system().unwrap());
    let store = Store::open_postgres(&it.to.running, testing::keys(), entropy).await.unwrap();
    let me = mila_domain::InstanceId(store.entropy().id(at(60)));
    store.register(me, at(60)).await.unwrap();
    store.take_over(me, at(60)).await.unwrap();
    let claim =
        store.claim(me, at(600), crate::place::A_SUSPECT).await.unwrap().lanes.pop().unwrap();
    assert_eq!(claim.lane, Lane::Control);
    let mut tx = store.guard("test", &claim, None).await.unwrap();
    assert_eq!(tx.inbox().waiting(Lane::Control).await.unwrap()[0].text.expose(), "yes");
    drop(tx);
    store.ingest(&says("after the move", DANA), crate::place::BURST, at(601)).await.unwrap();
    let there = testing::owner(&it.to).await;
    let name = "SELECT set_config('mila.person', $1, FALSE)";
    there.execute(name, &[&claim.person.id().to_string()]).await.unwrap();
    let newest = "SELECT MAX(seq) FROM event";
    let newest: i64 = there.query_one(newest, &[]).await.unwrap().get(0);
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

    file(&it.from).execute("DELETE FROM migration", []).unwrap();
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
        let there = testing::owner(&it.to).await;
        there.batch_execute(&function).await.unwrap();
        there
            .batch_execute(
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
