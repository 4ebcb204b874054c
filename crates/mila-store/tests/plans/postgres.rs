//! PostgreSQL: generic plans, as a connection that lives long uses them.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use mila_store::{statements, testing};
use serde_json::Value;
use tokio_postgres::{Client, Config};

use crate::fill::{DANA, Dialect, PERSON, texts};
use crate::hot::{Hot, RUNS, Times, growth, hot, timed};
use crate::{LITTLE, Size, Whole, assert_no_scans, is_long, much, named, parameters};

const DIALECT: Dialect = Dialect {
    id: |kind, number| {
        format!(
            "CAST('{kind:08x}-0000-7000-8000-' || LPAD(TO_HEX(CAST({number} AS BIGINT)), 12, '0') AS UUID)"
        )
    },
    at: |seconds| format!("TO_TIMESTAMP({seconds})"),
    bytes: |text| format!("CONVERT_TO(CAST({text} AS TEXT), 'UTF8')"),
    each: |value| format!("ARRAY[{value}]"),
};

/// A trip to the server and back; what grew stands out.
const NOISE: Duration = Duration::from_micros(400);

/// A filled database, by the running role's connection, which sees Dana's rows.
async fn filled(size: Size) -> Client {
    let database = testing::postgres_database().await;
    let owner = testing::owner(&database).await;
    // Whole rows are written, so references hold by themselves.
    owner.batch_execute("SET session_replication_role = replica").await.unwrap();
    for text in texts(&DIALECT, size) {
        owner.batch_execute(&text).await.unwrap_or_else(|error| panic!("{text}: {error:?}"));
    }
    owner.batch_execute("VACUUM ANALYZE").await.unwrap();
    let running: Config = database.running.expose().parse().unwrap();
    let running = testing::connect(&running).await;
    let dana = (DIALECT.id)(PERSON, DANA);
    let ready = format!(
        "SET search_path TO mila; SET plan_cache_mode TO force_generic_plan; \
         SELECT set_config('mila.person', CAST({dana} AS TEXT), FALSE)"
    );
    running.batch_execute(&ready).await.unwrap();
    for statement in statements() {
        let text = statement.postgres.unwrap_or(statement.sql);
        let prepare = format!("PREPARE {} AS {text}", statement.name);
        running
            .batch_execute(&prepare)
            .await
            .unwrap_or_else(|error| panic!("{prepare}: {error:?}"));
    }
    running
}

#[tokio::test]
async fn no_statement_reads_all_of_a_table_that_grows_and_the_hot_ones_take_no_longer() {
    let (small, large) = (filled(LITTLE).await, filled(much()).await);
    // Of a slice, reading all of a table may be the cheaper way: the question is whether it must.
    if !is_long() {
        let by_index = "SET enable_seqscan TO off; SET enable_hashjoin TO off; \
             SET enable_mergejoin TO off";
        large.batch_execute(by_index).await.unwrap();
    }
    let mut read_whole = BTreeMap::new();
    for statement in statements() {
        let count = parameters(statement.postgres.unwrap_or(statement.sql));
        let plan = plan(&large, statement.name, count).await;
        let mut found = BTreeSet::new();
        scans(&plan, &mut found);
        if !found.is_empty() {
            read_whole.insert(statement.name, found);
        }
    }
    assert_no_scans(&read_whole);
    let usual = "RESET enable_seqscan; RESET enable_hashjoin; RESET enable_mergejoin";
    large.batch_execute(usual).await.unwrap();
    let mut grew = Vec::new();
    for Hot { name, args } in hot(&DIALECT) {
        assert_eq!(
            parameters(named(name).postgres.unwrap_or(named(name).sql)),
            args.len(),
            "{name}"
        );
        let text = match args.is_empty() {
            true => format!("EXECUTE {name}"),
            false => format!("EXECUTE {name} ({})", args.join(", ")),
        };
        grew.extend(growth(name, NOISE, async || measure(&small, &large, &text).await).await);
    }
    assert!(grew.is_empty(), "{grew:#?}");
}

/// By turns, so that whatever else the machine does meets both.
async fn measure(small: &Client, large: &Client, text: &str) -> Times {
    let mut times = Times { small: vec![], large: vec![] };
    for _ in 0..RUNS {
        times.small.push(run(small, text).await);
        times.large.push(run(large, text).await);
    }
    times
}

async fn run(client: &Client, text: &str) -> Duration {
    client.batch_execute("BEGIN").await.unwrap();
    let took = timed(async {
        client.batch_execute(text).await.unwrap_or_else(|error| panic!("{text}: {error:?}"));
    });
    let took = took.await;
    client.batch_execute("ROLLBACK").await.unwrap();
    took
}

async fn plan(client: &Client, name: &str, parameters: usize) -> Value {
    let nulls = vec!["NULL"; parameters].join(", ");
    let nulls = if parameters == 0 { String::new() } else { format!("({nulls})") };
    let explain = format!("EXPLAIN (FORMAT JSON) EXECUTE {name} {nulls}");
    let rows = client.simple_query(&explain).await;
    let rows = rows.unwrap_or_else(|error| panic!("{explain}: {error:?}"));
    let text = rows.iter().find_map(|it| match it {
        tokio_postgres::SimpleQueryMessage::Row(row) => row.get(0),
        _ => None,
    });
    serde_json::from_str(text.unwrap()).unwrap()
}

/// The tables and indexes that a plan reads all of. The first row of an index is not all of it.
fn scans(plan: &Value, found: &mut BTreeSet<Whole>) {
    let text = |node: &Value, name: &str| node.get(name).and_then(Value::as_str).map(str::to_owned);
    match plan {
        Value::Array(parts) => parts.iter().for_each(|part| scans(part, found)),
        Value::Object(fields) => {
            let kind = text(plan, "Node Type").unwrap_or_default();
            let by_index = kind.contains("Index") && !fields.contains_key("Index Cond");
            if kind == "Seq Scan" || by_index {
                let table = text(plan, "Relation Name").unwrap_or_default();
                found.insert((table, text(plan, "Index Name")));
            }
            if kind == "Limit" && plan["Plan Rows"] == 1 && reads_in_order(&plan["Plans"][0]) {
                return;
            }
            fields.values().for_each(|part| scans(part, found));
        }
        _ => {}
    }
}

/// Whether a node takes every row of an index as it comes.
fn reads_in_order(node: &Value) -> bool {
    let by_index = node["Node Type"].as_str().is_some_and(|kind| kind.starts_with("Index"));
    by_index && node.get("Filter").is_none()
}

#[tokio::test]
async fn every_reference_has_an_index_that_begins_with_it() {
    let owner = testing::owner(&testing::postgres_database().await).await;
    let missing = "SELECT c.conrelid::regclass::text || '.' || c.conname AS reference
        FROM pg_constraint c WHERE c.contype = 'f' AND NOT EXISTS (
            SELECT 1 FROM pg_index i WHERE i.indrelid = c.conrelid AND i.indpred IS NULL
            AND (i.indkey::smallint[])[0:cardinality(c.conkey) - 1] = c.conkey)";
    let missing = owner.query(missing, &[]).await.unwrap();
    let missing: Vec<String> = missing.iter().map(|row| row.get("reference")).collect();
    assert!(missing.is_empty(), "{missing:?}");
    let all = "SELECT COUNT(*) AS known FROM pg_constraint WHERE contype = 'f'";
    let all: i64 = owner.query_one(all, &[]).await.unwrap().get("known");
    assert!(all > 15, "{all} references were looked at");
}
