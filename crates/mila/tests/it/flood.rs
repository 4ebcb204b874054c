//! A flood of voice notes, and somebody who writes meanwhile.

use std::time::Duration;

use mila_stage::Phone;
use mila_stage::claude::Reply;
use serde_json::json;

use crate::voice::scripted;
use crate::world::{Engine, Place, World, received};

/// People who send notes, and how many each.
const SPEAKERS: usize = 20;
const NOTES: usize = 10;

/// Longest time to listen to all of them, a few at a time.
const LISTENING: Duration = Duration::from_mins(3);

/// Requests to the model at once: far fewer than lanes that have something to listen to.
const CONCURRENCY: &str = "8";

/// While two hundred notes wait to be listened to, a text is answered; and then so are they.
async fn a_text_is_answered_beside_two_hundred_notes(engine: Engine) {
    let mut place = Place::new(engine).await.with_voice();
    place.set("MILA_MODEL_CONCURRENCY", CONCURRENCY);
    place.set("MILA_RATE_MESSAGES", "100");
    let world = World::at(place).await;
    world.welcome(&world.dana).await;
    let speakers: Vec<_> = (0..SPEAKERS)
        .map(|number| world.stage().phone(&format!("whatsapp:+1555{number:07}")))
        .collect();
    for speaker in &speakers {
        world.welcome(speaker).await;
    }
    world.stage().claude().script(|seen| Reply::text(seen.last_user_text.clone()));
    let heard = world.place.folder.path().join("heard");
    let note = scripted(json!({ "says": "hello", "language": "en", "until": heard }));
    for _ in 0..NOTES {
        futures_util::future::join_all(
            speakers.iter().map(|it| it.says_media("audio/ogg", note.clone())),
        )
        .await;
    }
    world.dana.says("are you there?").await;
    assert_eq!(received(&world.dana, 3).await[2], "are you there?");
    let waits = |speaker: &Phone| speaker.received().len() == 2;
    assert!(speakers.iter().all(waits), "nobody was listened to yet");
    std::fs::write(&heard, []).unwrap();
    let all_answered = async {
        while !speakers.iter().all(|speaker| speaker.received().len() > 2) {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    tokio::time::timeout(LISTENING, all_answered).await.expect("everybody is listened to");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_text_is_answered_beside_two_hundred_notes_sqlite() {
    a_text_is_answered_beside_two_hundred_notes(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_text_is_answered_beside_two_hundred_notes_postgres() {
    a_text_is_answered_beside_two_hundred_notes(Engine::Postgres).await;
}
