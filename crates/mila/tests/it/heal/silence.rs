//! What Mila and PostgreSQL say to each other vanishes for a while, and no connection is closed.

use std::time::Duration;

use mila_stage::Attempt;

use super::{Scene, prepared};
use crate::commits;
use crate::world::{Engine, Place};

/// For so long.
const SILENT: Duration = Duration::from_secs(30);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_is_silent_and_answers_again() {
    let mut place = prepared(Place::new(Engine::Postgres).await);
    let proxy = commits::proxy(&mut place).await;
    let mut scene = Scene::at(place).await;
    scene.begins("alpha").await;
    proxy.lose_everything(true);
    let written = scene.writes();
    scene.answers();
    tokio::time::sleep(SILENT).await;
    proxy.lose_everything(false);
    // Twilio was told while it listened, so that it tries again.
    let attempts = written.await.unwrap().webhooks;
    assert_eq!(attempts.first(), Some(&Attempt::Answered(503)), "{attempts:?}");
    scene.heals().await;
    scene.ends().await;
}
