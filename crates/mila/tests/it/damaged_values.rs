//! One person's values that nothing of Mila's has written: others are answered, and so is that person,
//! or they are set aside.

use std::time::Duration;

use mila_stage::claude::Fault as ModelFault;
use mila_stage::{Fault, RequestKind};
use mila_store::Entropy;
use rusqlite::Connection;

use crate::attacks::says_and_hears;
use crate::crash::rounds;
use crate::world::{Engine, PATIENCE, Place, World, received};

/// What is everybody's trouble if it is taken as it is: table, column, value.
const WORST: [(&str, &str, &str); 5] = [
    ("lane", "fence", "9223372036854775807"),
    ("lane", "fence", "-1"),
    ("lane", "due_at", "4611686018427387904"),
    ("address", "pace_mark", "4611686018427387904"),
    ("account", "rate_mark", "4611686018427387904"),
];

/// Values of a run that is not the long one.
const SLICE: usize = 24;

/// Ten seconds each, within which what is damaged is tried for the last time.
const TRIES: usize = 60;

/// Columns of rows that are of one person.
const COLUMNS: &str = "SELECT m.name, p.name, p.type FROM sqlite_master m
    JOIN pragma_table_info(m.name) p
    WHERE m.type = 'table' AND p.name <> 'person_id' AND EXISTS (
        SELECT 1 FROM pragma_table_info(m.name) q
        WHERE q.name = 'person_id' OR (m.name = 'person' AND q.name = 'id'))
    ORDER BY m.name, p.cid";

impl Place {
    /// SQLite's file, in which any value may stand.
    fn any_value(&self) -> Connection {
        let file = Connection::open(self.folder.path().join("mila.sqlite3")).unwrap();
        file.busy_timeout(Duration::from_secs(10)).unwrap();
        file.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
        file
    }
}

/// Every column with values of its type that it hardly ever has.
fn values(file: &Connection) -> Vec<(String, String, &'static str)> {
    let mut found = file.prepare(COLUMNS).unwrap();
    let rows = found.query_map([], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?))).unwrap();
    let with_values = |row: (String, String, String)| {
        let (table, column, kind) = row;
        let values: &[&str] = match kind.as_str() {
            "BLOB" => &["x''", "x'00ff'", "NULL"],
            "TEXT" => &["'bogus'", "''", "NULL"],
            _ => &["-1", "9223372036854775807", "-9223372036854775807", "NULL"],
        };
        values.iter().map(move |value| (table.clone(), column.clone(), *value)).collect::<Vec<_>>()
    };
    rows.map(Result::unwrap).flat_map(with_values).collect()
}

/// The worst ones, and of the others as many as there is time for.
fn some_values(file: &Connection) -> Vec<(String, String, &'static str)> {
    let mut all = values(file);
    let entropy = Entropy::from_system().unwrap();
    let mut some: Vec<_> =
        WORST.map(|(table, column, value)| (table.to_owned(), column.to_owned(), value)).into();
    if rounds() >= 200 {
        some.extend(all);
        return some;
    }
    for _ in 0..SLICE {
        let at = u32::from_le_bytes(entropy.bytes()) as usize % all.len();
        some.push(all.swap_remove(at));
    }
    some
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whatever_value_of_one_is_damaged_others_are_answered() {
    let world = World::new(Engine::Sqlite).await;
    world.welcome(&world.sam).await;
    let file = world.place.any_value();
    for (number, (table, column, value)) in some_values(&file).iter().enumerate() {
        let phone = world.stage().phone(&format!("whatsapp:+1555{number:07}"));
        world.welcome(&phone).await;
        let newest = "SELECT id FROM person ORDER BY rowid DESC LIMIT 1";
        let id: Vec<u8> = file.query_row(newest, [], |row| row.get(0)).unwrap();
        let whose = if table == "person" { "id" } else { "person_id" };
        let damage = format!("UPDATE {table} SET {column} = {value} WHERE {whose} = ?1");
        if !matches!(file.execute(&damage, [&id]), Ok(1..)) {
            continue;
        }
        phone.says("after").await;
        world.passes(Duration::from_secs(40));
        let answer = says_and_hears(&world.sam, "sam").await;
        assert_eq!(answer, "You said: sam", "after {damage}");
        if WORST.contains(&(table, column, value)) {
            world.passes_until(|| phone.received().len() > 2).await;
            assert_eq!(received(&phone, 3).await[2], "You said: after", "after {damage}");
        }
    }
}

/// Its row says both that Twilio has it and that nobody knows.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_doubt_that_cannot_be_taken_back_is_set_aside() {
    let world = World::new(Engine::Sqlite).await;
    world.welcome(&world.dana).await;
    world.welcome(&world.sam).await;
    world.stage().fault(RequestKind::Send, Fault::ServerError, 1);
    // Until its row is damaged no look ends the doubt.
    world.stage().fault(RequestKind::List, Fault::ServerError, usize::MAX);
    let mut told = world.stage().wire().subscribe();
    world.dana.says("hello").await;
    let failed = async {
        while world.sends_of("You said: hello") == 0 {
            told.recv().await.unwrap();
        }
    };
    tokio::time::timeout(PATIENCE, failed).await.expect("it is sent, and that fails");
    let doubts = "SELECT COUNT(*) FROM outbox WHERE state = 'sending'";
    world.place.until_number(doubts, 1).await;
    let damage = "UPDATE outbox SET provider_id = 'SM1' WHERE state = 'sending'";
    assert_eq!(world.place.any_value().execute(damage, []).unwrap(), 1);
    world.stage().clear_faults();
    let aside = "SELECT COUNT(*) FROM lane WHERE set_aside_at IS NOT NULL";
    for _ in 0..TRIES {
        world.passes(Duration::from_secs(10));
        assert_eq!(says_and_hears(&world.sam, "sam").await, "You said: sam");
        if world.place.number(aside).await == 1 {
            return;
        }
    }
    panic!("it goes round and round");
}

/// Whoever had it in hand cannot give it back.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_lane_that_was_changed_in_hand_is_given_back() {
    let world = World::new(Engine::Sqlite).await;
    world.welcome(&world.dana).await;
    world.stage().claude().faults(1, ModelFault::Silence(Duration::from_mins(10)));
    let asked = world.stage().claude().count();
    world.dana.says("hello").await;
    world.stage().claude().wait_for(asked + 1).await;
    let damage = "UPDATE lane SET fence = fence + 100 WHERE owner IS NOT NULL";
    assert_eq!(world.place.any_value().execute(damage, []).unwrap(), 1);
    world.stage().claude().release();
    world.passes(Duration::from_mins(2));
    assert_eq!(received(&world.dana, 3).await[2], "You said: hello");
}
