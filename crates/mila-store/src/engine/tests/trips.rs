//! Trips on a connection to PostgreSQL, and the way to a server.

use mila_domain::Secret;
use tokio_postgres::Config;
use tokio_postgres::config::Host;

use super::proxy::Proxy;
use super::{NOTE, NOTED, Statement, keep, note, soon, statement, why};
use crate::engine::Engine;
use crate::engine::error::EngineError;
use crate::engine::postgres;
use crate::engine::postgres::pool::pool;
use crate::engine::postgres::target::Target;
use crate::engine::value::args;
use crate::testing;

static ECHO: Statement = statement("ECHO", "SELECT $1::bytea AS said");

fn engine(url: &Secret) -> Engine {
    Engine::Postgres(pool(Target::parse(url).unwrap()).unwrap())
}

#[tokio::test]
async fn the_server_is_asked_to_answer_once_a_trip_however_many_statements_it_has() {
    let database = testing::postgres_database().await;
    let (proxy, url) = Proxy::before(&database);
    let engine = &engine(&url);
    for statements in [1, 2, 20] {
        keep(engine, &format!("before {statements}")).await.unwrap();
        proxy.passed();
        let mut tx = engine.begin("test").await.unwrap();
        (0..statements).for_each(|at| tx.run(&NOTE, note(&format!("{at} of {statements}"))));
        tx.commit().await.unwrap();
        let passed = proxy.passed();
        assert_eq!((passed.statements.len(), passed.syncs), (statements + 2, 1));
    }
}

/// Neither side's buffers hold what is under way, so a side that only sends would stop the other.
#[tokio::test]
async fn a_trip_may_be_larger_than_every_buffer_in_both_directions() {
    let engine = engine(&testing::postgres_database().await.running);
    let mut tx = engine.begin_read("test").await.unwrap();
    let said: Vec<Vec<u8>> = (0..24).map(|at| vec![at; 1 << 20]).collect();
    let asked: Vec<_> = said.iter().map(|it| tx.ask(&ECHO, args![it.clone()])).collect();
    let mut answered = soon("the trip", tx.commit()).await.unwrap();
    for (asked, said) in asked.into_iter().zip(said) {
        let row = answered.row(asked).unwrap().unwrap();
        assert!(row.get::<Vec<u8>>("server.said").unwrap() == said, "another answer");
    }
}

#[tokio::test]
async fn what_comes_after_a_refused_statement_is_not_done() {
    let engine = &engine(&testing::postgres_database().await.running);
    keep(engine, "before").await.unwrap();
    let mut tx = engine.begin("test").await.unwrap();
    tx.run(&NOTE, note("a"));
    tx.run(&NOTE, note("before"));
    tx.run(&NOTE, note("b"));
    let refused = why(tx.commit().await);
    assert!(matches!(&refused, EngineError::Refused { code, .. } if code == "23505"), "{refused}");
    let mut tx = engine.begin_read("test").await.unwrap();
    assert_eq!(tx.all(&NOTED, args![]).await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_value_that_fits_no_parameter_is_an_error_and_sends_nothing() {
    let database = testing::postgres_database().await;
    let (proxy, url) = Proxy::before(&database);
    let engine = &engine(&url);
    keep(engine, "before").await.unwrap();
    proxy.passed();
    for wrong in [args!["words", "words"], args![], args![vec![1_u8]]] {
        let mut tx = engine.begin("test").await.unwrap();
        tx.run(&NOTE, wrong);
        let refused = why(tx.commit().await);
        assert!(matches!(refused, EngineError::Mismatch(_)), "{refused}");
        assert!(!proxy.passed().any(&["INSERT"]));
    }
    keep(engine, "after").await.unwrap();
}

#[tokio::test]
async fn of_several_servers_the_first_that_does_what_is_wanted_is_taken() {
    let database = testing::postgres_database().await;
    let config: Config = database.running.expose().parse().unwrap();
    let [Host::Unix(socket)] = config.get_hosts() else { panic!("the server has a socket") };
    let nowhere = tempfile::tempdir().unwrap();
    let [nowhere, socket] = [nowhere.path(), socket].map(|folder| {
        form_urlencoded::byte_serialize(folder.to_str().unwrap().as_bytes()).collect::<String>()
    });
    let (user, name) = (config.get_user().unwrap(), config.get_dbname().unwrap());
    let url = |attributes: &str| {
        Secret::new(format!("postgres://{user}@{nowhere},{socket}/{name}{attributes}"))
    };
    let connect = async |attributes: &str| {
        postgres::connect(&Target::parse(&url(attributes)).unwrap(), "test").await
    };
    connect("").await.unwrap();
    connect("?target_session_attrs=read-write").await.unwrap();
    assert!(connect("?target_session_attrs=read-only").await.is_err());
    let refused = Target::parse(&url("?load_balance_hosts=random")).unwrap_err();
    assert!(refused.to_string().contains("load_balance_hosts"), "{refused}");
}
