//! Traps of PostgreSQL and its driver.

use std::future::{Future as _, poll_fn};
use std::task::{Context, Poll};
use std::time::Duration;

use tokio_postgres::Client;

use super::proxy::Proxy;
use super::{NOTE, NOTED, Statement, keep, note, noted, soon, statement, until, why};
use crate::engine::error::EngineError;
use crate::engine::migrations::POSTGRES;
use crate::engine::postgres::pool::{Pool, pool};
use crate::engine::postgres::target::Target;
use crate::engine::tx::Tx;
use crate::engine::value::args;
use crate::engine::{Engine, postgres};
use crate::testing;

static PROCESS: Statement = statement("PROCESS", "SELECT pg_backend_pid() AS process");
/// A transaction that has written something has a number.
static CLEAN: Statement =
    statement("CLEAN", "SELECT pg_current_xact_id_if_assigned() IS NULL AS clean");
static FORGET: Statement = statement("FORGET", "DEALLOCATE ALL");
static LABELS: Statement = statement("LABELS", "SELECT content_sid FROM template");

/// A pool over a database of its own, and an operator beside it.
struct Place {
    engine: Engine,
    pool: Pool,
    operator: Client,
    proxy: Proxy,
}

async fn place() -> Place {
    let database = testing::postgres_database().await;
    let (proxy, url) = Proxy::before(&database);
    let pool = pool(Target::parse(&url).unwrap()).unwrap();
    let operator = testing::owner(&database).await;
    Place { engine: Engine::Postgres(pool.clone()), pool, operator, proxy }
}

impl Place {
    /// The server's process behind the connection of a transaction.
    async fn process(tx: &mut Tx) -> i64 {
        tx.first(&PROCESS, args![]).await.unwrap().unwrap().get("server.process").unwrap()
    }

    /// The one behind the connection that is taken next.
    async fn next_process(&self) -> i64 {
        let mut tx = self.engine.begin_read("process").await.unwrap();
        let process = Self::process(&mut tx).await;
        tx.commit().await.unwrap();
        process
    }

    /// What a process does; `None` when it has ended.
    async fn doing(&self, process: i64) -> Option<String> {
        let state = "SELECT state FROM pg_stat_activity WHERE pid = $1";
        let process = i32::try_from(process).unwrap();
        let row = self.operator.query_opt(state, &[&process]).await.unwrap();
        row.map(|row| row.get("state"))
    }

    async fn terminate(&self, process: i64) {
        let process_number = i32::try_from(process).unwrap();
        self.operator.execute("SELECT pg_terminate_backend($1)", &[&process_number]).await.unwrap();
        until("the process ends", async || self.doing(process).await.is_none()).await;
    }

    /// Waits until every connection is back in the pool, or closed.
    async fn at_rest(&self) {
        let rested = || {
            let status = self.pool.status();
            status.available == status.size
        };
        until("the connections come back", async || rested()).await;
    }

    fn connections(&self) -> usize {
        self.pool.status().size
    }
}

#[tokio::test]
async fn statements_travel_in_the_order_in_which_they_were_given_and_in_one_trip() {
    let Place { engine, proxy, .. } = &place().await;
    keep(engine, "before").await.unwrap();
    assert_eq!(noted(engine).await, ["before"]);
    proxy.passed();
    let mut tx = engine.begin("test").await.unwrap();
    tx.run(&NOTE, note("a"));
    let asked = tx.ask(&NOTED, args![]);
    tx.run(&NOTE, note("b"));
    let after = tx.ask(&NOTED, args![]);
    assert_eq!(tx.rows(asked).await.unwrap().len(), 2);
    let passed = proxy.passed();
    assert_eq!(passed.statements, ["BEGIN", NOTE.sql, NOTED.sql, NOTE.sql, NOTED.sql]);
    assert_eq!(passed.trips, 1);
    assert_eq!(tx.rows(after).await.unwrap().len(), 3, "it is here already");
    tx.run(&NOTE, note("c"));
    tx.commit().await.unwrap();
    let passed = proxy.passed();
    assert_eq!((passed.statements, passed.trips), (vec![NOTE.sql.into(), "COMMIT".into()], 1));
}

#[tokio::test]
async fn after_a_drop_the_same_connection_is_used_again_outside_any_transaction() {
    let place = place().await;
    let mut tx = place.engine.begin("test").await.unwrap();
    tx.run(&NOTE, note("a"));
    let process = Place::process(&mut tx).await;
    drop(tx);
    place.at_rest().await;
    assert_eq!(place.doing(process).await.as_deref(), Some("idle"));
    assert_eq!(place.next_process().await, process);
    assert_eq!(noted(&place.engine).await, Vec::<String>::new());
}

#[tokio::test]
async fn a_future_dropped_on_its_way_closes_the_connection_and_takes_its_transaction_along() {
    let place = place().await;
    for words in ["a", "b"] {
        keep(&place.engine, &format!("before {words}")).await.unwrap();
        let mut tx = place.engine.begin("test").await.unwrap();
        let process = Place::process(&mut tx).await;
        place.proxy.passed();
        place.proxy.hold();
        {
            let mut under_way = std::pin::pin!(tx.count(&NOTE, note(words)));
            let arrived = until("it arrives", async || place.proxy.has_passed(NOTE.sql));
            tokio::select! {
                _ = &mut under_way => panic!("no reply can have come"),
                () = arrived => {}
            }
        }
        drop(tx);
        assert_eq!(place.connections(), 0, "it is not used again");
        place.proxy.let_go();
        until("the server ends it", async || place.doing(process).await.is_none()).await;
    }
    assert_eq!(noted(&place.engine).await, ["before a", "before b"]);
}

#[tokio::test]
async fn a_connection_that_the_server_ended_meanwhile_is_noticed_when_it_is_taken() {
    let place = place().await;
    for _ in 0..3 {
        let process = place.next_process().await;
        place.terminate(process).await;
        // At once, and without an error.
        keep(&place.engine, &process.to_string()).await.unwrap();
        assert_ne!(place.next_process().await, process);
        assert_eq!(place.connections(), 1);
    }
    assert_eq!(noted(&place.engine).await.len(), 3);
}

#[tokio::test]
async fn a_connection_whose_rollback_fails_is_thrown_away() {
    let place = place().await;
    let mut tx = place.engine.begin("test").await.unwrap();
    tx.run(&NOTE, note("a"));
    let process = Place::process(&mut tx).await;
    place.terminate(process).await;
    drop(tx);
    until("it is gone", async || place.connections() == 0).await;
    keep(&place.engine, "b").await.unwrap();
    assert_eq!(noted(&place.engine).await, ["b"]);
}

#[tokio::test]
async fn a_connection_that_ends_on_the_way_fails_its_transaction_and_no_other() {
    let place = place().await;
    let mut tx = place.engine.begin("test").await.unwrap();
    tx.run(&NOTE, note("a"));
    let process = Place::process(&mut tx).await;
    place.terminate(process).await;
    tx.run(&NOTE, note("b"));
    assert!(tx.commit().await.is_err());
    keep(&place.engine, "c").await.unwrap();
    assert_eq!(noted(&place.engine).await, ["c"]);
}

#[tokio::test]
async fn a_connection_that_has_lost_its_prepared_statements_is_not_used_again() {
    let place = place().await;
    keep(&place.engine, "before").await.unwrap();
    let mut tx = place.engine.begin("forget").await.unwrap();
    let process = Place::process(&mut tx).await;
    tx.count(&FORGET, args![]).await.unwrap();
    tx.run(&NOTE, note("a"));
    let lost = why(tx.commit().await);
    assert!(matches!(&lost, EngineError::Refused { code, .. } if code == "26000"), "{lost}");
    keep(&place.engine, "b").await.unwrap();
    assert_ne!(place.next_process().await, process);
    assert_eq!(noted(&place.engine).await, ["b", "before"]);
}

#[tokio::test]
async fn a_connection_whose_statements_give_other_types_now_is_not_used_again() {
    let place = place().await;
    let labels = async || {
        let mut tx = place.engine.begin_read("labels").await?;
        let asked = tx.ask(&LABELS, args![]);
        tx.commit().await?.rows(asked)
    };
    labels().await.unwrap();
    let process = place.next_process().await;
    let altered = "ALTER TABLE template ALTER COLUMN content_sid TYPE VARCHAR(64)";
    place.operator.batch_execute(altered).await.unwrap();
    let changed = why(labels().await);
    assert!(matches!(&changed, EngineError::Refused { code, .. } if code == "0A000"), "{changed}");
    labels().await.unwrap();
    assert_ne!(place.next_process().await, process);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_transaction_is_handed_on_whatever_became_of_the_one_before() {
    let place = place().await;
    let tasks: Vec<_> = (0..200)
        .map(|at| {
            let engine = place.engine.clone();
            tokio::spawn(async move { one_of_many(&engine, at).await })
        })
        .collect();
    for task in tasks {
        soon("a task", task).await.unwrap();
    }
    let kept: Vec<String> = noted(&place.engine).await;
    let mut meant: Vec<_> = (0..200).filter(|at| at % 4 == 0).map(|at| format!("{at}")).collect();
    meant.sort();
    assert_eq!(kept, meant);
    place.at_rest().await;
    let open = "SELECT COUNT(*) AS open FROM pg_stat_activity
        WHERE datname = current_database() AND state LIKE 'idle in transaction%'";
    let open: i64 = place.operator.query_one(open, &[]).await.unwrap().get("open");
    assert_eq!(open, 0);
}

/// Writes, and ends in one of four ways; only the first one lasts.
async fn one_of_many(engine: &Engine, at: usize) {
    let mut tx = engine.begin("test").await.unwrap();
    let clean = tx.ask(&CLEAN, args![]);
    tx.run(&NOTE, note(&at.to_string()));
    let clean = tx.row(clean).await.unwrap().unwrap();
    assert!(clean.get::<bool>("server.clean").unwrap(), "an open transaction was handed on");
    match at % 4 {
        0 => drop(tx.commit().await.unwrap()),
        1 => drop(tx),
        2 => {
            let twice = why(tx.count(&NOTE, note(&at.to_string())).await);
            assert!(matches!(twice, EngineError::Refused { .. }), "{twice}");
        }
        _ => {
            let mut under_way = std::pin::pin!(tx.count(&NOTE, note(&format!("{at} again"))));
            // Dropped with its request sent: no reply is taken.
            let pending =
                |cx: &mut Context<'_>| Poll::Ready(under_way.as_mut().poll(cx).is_pending());
            assert!(poll_fn(pending).await);
        }
    }
}

#[tokio::test]
async fn a_server_that_answers_no_more_ends_a_trip_in_time_and_its_connection() {
    let place = place().await;
    keep(&place.engine, "before").await.unwrap();
    let limit = Duration::from_millis(200);
    place.pool.get().await.unwrap().limit_to(Some(limit));
    let mut tx = place.engine.begin("test").await.unwrap();
    let process = Place::process(&mut tx).await;
    tx.run(&NOTE, note("a"));
    place.proxy.hold();
    assert!(matches!(why(soon("the limit", tx.commit()).await), EngineError::Deadline));
    assert_eq!(place.connections(), 0, "it is closed");
    place.proxy.let_go();
    until("the server ends it", async || place.doing(process).await.is_none()).await;
    // Whether the commit was done is unknown to whoever gave it, so it is looked at.
    assert!(noted(&place.engine).await.contains(&"before".to_owned()));
    keep(&place.engine, "b").await.unwrap();
}

#[tokio::test]
async fn a_server_that_answers_no_more_ends_a_look_before_it_is_used() {
    let place = place().await;
    let mut wire = {
        let database = testing::postgres_database().await;
        let target = Target::parse(&database.running).unwrap();
        postgres::connect(&target, "test").await.unwrap()
    };
    wire.limit_to(Some(Duration::from_millis(100)));
    let slow = wire.command("SELECT pg_sleep(60)").await;
    assert!(matches!(slow, Err(EngineError::Deadline)), "{slow:?}");
    assert!(wire.is_spoiled() && !wire.is_alive().await);
    keep(&place.engine, "a").await.unwrap();
}

/// Without a lock of ours, two that migrate at once would both make the same tables.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_migrate_at_once_and_the_schema_is_made_once() {
    let database = testing::unmigrated_database().await;
    let migrations = (0..6).map(|_| {
        let database = database.clone();
        tokio::spawn(async move { crate::migrate(&database.owner, &database.running).await })
    });
    for migration in migrations.collect::<Vec<_>>() {
        soon("a migration", migration).await.unwrap().unwrap();
    }
    let made = "SELECT COUNT(*) AS made FROM migration";
    let made: i64 = testing::owner(&database).await.query_one(made, &[]).await.unwrap().get("made");
    assert_eq!(made, i64::try_from(POSTGRES.len()).unwrap());
}
