//! PostgreSQL is stopped for a while, in both ways that do not wait for its clients.

use std::time::Duration;

use mila_stage::StageOptions;

use super::{Answers, Scene, all_rounds, prepared};
use crate::server::{Server, Stop, Way};
use crate::world::Place;

/// For so long the server is away.
const AWAY: Duration = Duration::from_secs(4);

/// Each way to stop it with each time of the answers.
const KINDS: [(Stop, Answers); 4] = [
    (Stop::Fast, Answers::Meanwhile),
    (Stop::Immediate, Answers::Meanwhile),
    (Stop::Fast, Answers::After),
    (Stop::Immediate, Answers::After),
];

async fn postgres_is_stopped(way: Way) {
    let server = Server::start().await;
    let database = server.database(way).await;
    let place = Place::over(Some(database), StageOptions::default()).await;
    let mut scene = Scene::at(prepared(place)).await;
    for (round, (stop, answers)) in all_rounds().iter().zip(KINDS.into_iter().cycle()) {
        scene.begins(round).await;
        server.stop(stop).await;
        let written = scene.writes();
        if answers == Answers::Meanwhile {
            scene.answers();
        }
        tokio::time::sleep(AWAY).await;
        server.start_again().await;
        if answers == Answers::After {
            scene.answers();
        }
        written.await.unwrap();
        scene.heals().await;
    }
    scene.ends().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_is_stopped_and_reached_by_a_socket() {
    postgres_is_stopped(Way::Socket).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn postgres_is_stopped_and_reached_by_tcp() {
    postgres_is_stopped(Way::Tcp).await;
}
