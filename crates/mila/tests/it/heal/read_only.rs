//! PostgreSQL takes no writes for a while, as one does whose disk is nearly full, or that another has
//! taken over from. A connection keeps what it was made with.

use std::time::Duration;

use super::{Scene, prepared};
use crate::world::{Engine, Place};

/// For so long.
const READ_ONLY: Duration = Duration::from_secs(4);

/// How soon people are answered again, which no limit of a connection's age brings about.
const SOON: Duration = Duration::from_secs(30);

/// Ends every connection but one's own.
const CUT: &str = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity
    WHERE datname = current_database() AND pid <> pg_backend_pid()";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_takes_no_writes_for_a_while() {
    let mut scene = Scene::at(prepared(Place::new(Engine::Postgres).await)).await;
    let owner = mila_store::testing::connect(&scene.served.place.owner().parse().unwrap()).await;
    let name: String = owner.query_one("SELECT current_database()", &[]).await.unwrap().get(0);
    let database = format!("ALTER DATABASE \"{name}\"");
    scene.begins("alpha").await;
    let read_only = format!("{database} SET default_transaction_read_only TO on");
    owner.batch_execute(&read_only).await.unwrap();
    owner.batch_execute(CUT).await.unwrap();
    let written = scene.writes();
    scene.answers();
    tokio::time::sleep(READ_ONLY).await;
    let reset = format!(
        "SET default_transaction_read_only TO off;
         {database} RESET default_transaction_read_only"
    );
    for statement in reset.split(';') {
        owner.batch_execute(statement).await.unwrap();
    }
    written.await.unwrap();
    tokio::time::timeout(SOON, scene.heals()).await.expect("soon");
    scene.ends().await;
}
