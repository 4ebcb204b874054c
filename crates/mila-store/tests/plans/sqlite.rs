//! SQLite.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use mila_store::{Statement, statements, testing};
use rusqlite::config::DbConfig;
use rusqlite::{Connection, params_from_iter};
use tempfile::TempDir;

use crate::fill::{Dialect, texts};
use crate::hot::{Hot, RUNS, Times, growth, hot, timed};
use crate::{LITTLE, Size, Whole, assert_no_scans, much, named, parameters};

const DIALECT: Dialect = Dialect {
    id: |kind, number| format!("UNHEX(PRINTF('{kind:08x}000070008000%012x', {number}))"),
    at: |seconds| format!("(({seconds}) * 1000000)"),
    bytes: |text| format!("CAST(CAST({text} AS TEXT) AS BLOB)"),
    each: str::to_owned,
};

/// A statement takes a few microseconds; what grew stands out.
const NOISE: Duration = Duration::from_micros(50);

/// A filled database.
async fn filled(size: Size) -> (Connection, TempDir) {
    let folder = testing::folder();
    testing::sqlite(folder.path()).await.close().await;
    let file = Connection::open(folder.path().join("mila.sqlite3")).unwrap();
    // As the store's own connections are.
    file.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).unwrap();
    // It need not outlast anything.
    let hasty = "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;
        PRAGMA cache_size = -200000; BEGIN";
    file.execute_batch(hasty).unwrap();
    for text in texts(&DIALECT, size) {
        file.execute_batch(&text).unwrap_or_else(|error| panic!("{text}: {error}"));
    }
    let usual = "COMMIT; PRAGMA journal_mode = WAL; PRAGMA foreign_keys = ON";
    file.execute_batch(usual).unwrap();
    (file, folder)
}

#[tokio::test]
async fn no_statement_reads_all_of_a_table_that_grows_and_the_hot_ones_take_no_longer() {
    let ((small, _little), (large, _much)) = (filled(LITTLE).await, filled(much()).await);
    assert_no_scans(&read_whole(&large));
    let mut grew = Vec::new();
    for Hot { name, args } in hot(&DIALECT) {
        assert_eq!(parameters(named(name).sql), args.len(), "{name}");
        let text = filled_in(named(name).sql, &args);
        grew.extend(growth(name, NOISE, async || measure(&small, &large, &text).await).await);
    }
    assert!(grew.is_empty(), "{grew:#?}");
    // Nobody has to ask SQLite for statistics, and whoever does must not make it slower.
    large.execute_batch("ANALYZE").unwrap();
    assert_no_scans(&read_whole(&large));
}

/// What each statement reads all of.
fn read_whole(file: &Connection) -> BTreeMap<&'static str, BTreeSet<Whole>> {
    let tables = tables(file);
    let found = statements().map(|it| (it.name, scans(file, it, &tables)));
    found.filter(|(_, scans)| !scans.is_empty()).collect()
}

/// A statement with its parameters in their places, the last ones first: `$1` begins `$10`.
fn filled_in(sql: &str, args: &[String]) -> String {
    let numbered = args.iter().enumerate().rev();
    numbered.fold(sql.to_owned(), |sql, (at, arg)| sql.replace(&format!("${}", at + 1), arg))
}

async fn measure(small: &Connection, large: &Connection, text: &str) -> Times {
    let mut times = Times { small: vec![], large: vec![] };
    for _ in 0..RUNS {
        times.small.push(run(small, text).await);
        times.large.push(run(large, text).await);
    }
    times
}

async fn run(file: &Connection, text: &str) -> Duration {
    file.execute_batch("BEGIN IMMEDIATE").unwrap();
    let mut statement = file.prepare_cached(text).unwrap_or_else(|error| panic!("{text}: {error}"));
    let took = timed(async {
        let mut rows = statement.query([]).unwrap();
        while rows.next().unwrap_or_else(|error| panic!("{text}: {error}")).is_some() {}
    });
    let took = took.await;
    file.execute_batch("ROLLBACK").unwrap();
    took
}

fn strings(file: &Connection, query: &str, args: &[&str]) -> Vec<String> {
    let mut query = file.prepare(query).unwrap();
    let rows = query.query_map(params_from_iter(args), |row| row.get(0)).unwrap();
    rows.map(Result::unwrap).collect()
}

fn tables(file: &Connection) -> Vec<String> {
    strings(file, "SELECT name FROM sqlite_schema WHERE type = 'table'", &[])
}

/// The tables that a statement's plan reads all of, by themselves or by one of their indexes.
fn scans(file: &Connection, statement: &Statement, tables: &[String]) -> BTreeSet<Whole> {
    let explain = format!("EXPLAIN QUERY PLAN {}", statement.sql);
    let mut explain = file.prepare(&explain).unwrap();
    let mut rows = explain.raw_query();
    let aliases = aliases(statement.sql, tables);
    let mut scans = BTreeSet::new();
    while let Some(row) = rows.next().unwrap() {
        let step: String = row.get("detail").unwrap();
        let Some(scanned) = step.strip_prefix("SCAN ") else { continue };
        let (name, how) = scanned.split_once(' ').unwrap_or((scanned, ""));
        let table = aliases.get(name).map_or(name, String::as_str);
        if tables.iter().any(|known| known == table) {
            let index = how.rsplit_once("INDEX ").map(|(_, index)| index.to_owned());
            scans.insert((table.to_owned(), index));
        }
    }
    scans
}

/// The short names that a text gives to tables: plans use them.
fn aliases(sql: &str, tables: &[String]) -> BTreeMap<String, String> {
    let words: Vec<_> = sql.split(|c: char| c.is_whitespace() || "(),".contains(c)).collect();
    let words: Vec<_> = words.into_iter().filter(|word| !word.is_empty()).collect();
    let pairs = words.windows(2).filter(|pair| tables.iter().any(|table| table == pair[0]));
    pairs.map(|pair| (pair[1].to_owned(), pair[0].to_owned())).collect()
}

#[tokio::test]
async fn every_reference_has_an_index_that_begins_with_it() {
    let folder = testing::folder();
    testing::sqlite(folder.path()).await.close().await;
    let file = Connection::open(folder.path().join("mila.sqlite3")).unwrap();
    let missing =
        "SELECT t.name || '.' || f.\"from\" FROM sqlite_schema t, pragma_foreign_key_list(t.name) f
        WHERE t.type = 'table' AND NOT EXISTS (
            SELECT 1 FROM pragma_index_list(t.name) i, pragma_index_info(i.name) c
            WHERE i.partial = 0 AND c.seqno = 0 AND c.name = f.\"from\")";
    let missing = strings(&file, missing, &[]);
    assert!(missing.is_empty(), "{missing:?}");
    let all = "SELECT f.\"from\" FROM sqlite_schema t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table'";
    let all = strings(&file, all, &[]).len();
    assert!(all > 15, "{all} references were looked at");
}
