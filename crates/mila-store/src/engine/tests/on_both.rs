//! What holds of a transaction on either engine.

use tempfile::TempDir;

use super::{NOTE, keep, note, noted, why};
use crate::engine::Engine;
use crate::engine::error::EngineError;
use crate::engine::statement::Statement;
use crate::engine::tx::Tx;
use crate::engine::value::args;
use crate::testing;

/// Runs a test on a database of its own of each engine.
macro_rules! on_both {
    ($($(#[$doc:meta])* async fn $name:ident($engine:ident: &Engine) $body:block)+) => {$(
        $(#[$doc])*
        mod $name {
            use super::*;
            async fn run($engine: &Engine) $body

            #[tokio::test]
            async fn sqlite() {
                let (store, _folder) = embedded().await;
                run(&store.engine).await;
            }

            #[tokio::test]
            async fn postgres() {
                run(&testing::postgres().await.engine).await;
            }
        }
    )+};
}

async fn embedded() -> (crate::Store, TempDir) {
    let folder = testing::folder();
    (testing::sqlite(folder.path()).await, folder)
}

/// Whether a commit of this transaction waits for the disk.
static WAITS: Statement = Statement {
    name: "WAITS",
    sql: "SELECT synchronous >= 2 AS waits FROM pragma_synchronous",
    postgres: Some("SELECT current_setting('synchronous_commit') <> 'off' AS waits"),
};

async fn waits(tx: &mut Tx) -> bool {
    let row = tx.first(&WAITS, args![]).await.unwrap();
    row.unwrap().get("pragma.waits").unwrap()
}

on_both! {
    async fn only_a_commit_that_need_not_wait_for_the_disk_does_not(engine: &Engine) {
        for committed in [true, false] {
            let mut tx = engine.begin_unsynced("test").await.unwrap();
            assert!(!waits(&mut tx).await);
            if committed {
                tx.run(&NOTE, note("a"));
                tx.commit().await.unwrap();
                assert_eq!(noted(engine).await, ["a"]);
            } else {
                drop(tx);
            }
            // On SQLite it is the same connection; on PostgreSQL most likely.
            assert!(waits(&mut engine.begin("test").await.unwrap()).await, "{committed}");
        }
    }

    async fn a_statement_that_fails_beside_its_commit_fails_the_commit(engine: &Engine) {
        keep(engine, "before").await.unwrap();
        for order in [["before", "a", "b"], ["a", "before", "b"], ["a", "b", "before"]] {
            let mut tx = engine.begin("test").await.unwrap();
            for words in order {
                tx.run(&NOTE, note(words));
            }
            let refused = why(tx.commit().await);
            assert!(!matches!(refused, EngineError::Aborted), "the cause is told: {refused}");
            assert_eq!(noted(engine).await, ["before"], "{order:?}");
        }
    }

    async fn an_error_that_the_caller_swallowed_refuses_the_commit(engine: &Engine) {
        keep(engine, "before").await.unwrap();
        let mut tx = engine.begin("test").await.unwrap();
        tx.run(&NOTE, note("a"));
        assert!(tx.count(&NOTE, note("before")).await.is_err());
        tx.run(&NOTE, note("b"));
        assert!(matches!(why(tx.commit().await), EngineError::Aborted));
        assert_eq!(noted(engine).await, ["before"]);
    }

    async fn after_an_error_nothing_more_is_done(engine: &Engine) {
        keep(engine, "before").await.unwrap();
        let mut tx = engine.begin("test").await.unwrap();
        assert!(tx.count(&NOTE, note("before")).await.is_err());
        assert!(matches!(why(tx.count(&NOTE, note("a")).await), EngineError::Aborted));
        drop(tx);
        assert_eq!(noted(engine).await, ["before"]);
    }

    async fn what_was_not_committed_leaves_nothing(engine: &Engine) {
        let mut tx = engine.begin("test").await.unwrap();
        tx.run(&NOTE, note("a"));
        assert_eq!(tx.count(&NOTE, note("b")).await.unwrap(), 1);
        tx.run(&NOTE, note("c"));
        drop(tx);
        // The next transaction may come by the same connection: its commit is its own alone.
        keep(engine, "d").await.unwrap();
        assert_eq!(noted(engine).await, ["d"]);
    }

    async fn what_was_given_and_never_sent_leaves_nothing(engine: &Engine) {
        let mut tx = engine.begin("test").await.unwrap();
        tx.run(&NOTE, note("a"));
        drop(tx);
        keep(engine, "b").await.unwrap();
        assert_eq!(noted(engine).await, ["b"]);
    }

    /// 0 rows is no error: whoever depends on the count has it before anything follows.
    async fn a_count_comes_before_what_depends_on_it(engine: &Engine) {
        static AGAIN: Statement = super::super::statement(
            "AGAIN",
            "UPDATE seen SET until = $2 WHERE digest = $1",
        );
        let mut tx = engine.begin("test").await.unwrap();
        assert_eq!(tx.count(&AGAIN, note("nobody")).await.unwrap(), 0);
        tx.run(&NOTE, note("a"));
        let asked = tx.ask(&AGAIN, note("a"));
        assert_eq!(tx.commit().await.unwrap().changed(asked).unwrap(), 1);
        assert_eq!(noted(engine).await, ["a"]);
    }

    async fn a_read_cannot_write(engine: &Engine) {
        let mut tx = engine.begin_read("test").await.unwrap();
        assert!(tx.count(&NOTE, note("a")).await.is_err());
        drop(tx);
        assert_eq!(noted(engine).await, Vec::<String>::new());
    }

    async fn an_empty_transaction_costs_nothing_and_commits(engine: &Engine) {
        let tx = engine.begin("test").await.unwrap();
        assert!(tx.commit().await.is_ok());
        let mut tx = engine.begin("test").await.unwrap();
        let asked = tx.ask(&super::super::NOTED, args![]);
        assert!(tx.commit().await.unwrap().rows(asked).unwrap().is_empty());
    }
}
