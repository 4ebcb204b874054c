//! What can go wrong with a REST request.

use std::time::Duration;

use mila_stage::{Fault, RequestKind};
use reqwest::Method;

use crate::world::{DANA, SENDER, World, json};

const TEXT: [(&str, &str); 3] = [("To", DANA), ("From", SENDER), ("Body", "hello")];

#[tokio::test]
async fn refusing_faults_do_nothing_and_pass() {
    for (fault, status, code) in [
        (Fault::TooManyRequests, 429, 20429),
        (Fault::ServerError, 500, 20500),
        (Fault::Unavailable, 503, 20503),
    ] {
        let world = World::in_conversation().await;
        world.stage.fault(RequestKind::Send, fault, 2);
        for _ in 0..2 {
            let refused = world.create(&TEXT).await;
            assert_eq!(refused.status(), status);
            assert_eq!(json(refused).await["code"], code);
        }
        assert!(world.dana.hears().is_empty());
        assert_eq!(world.create(&TEXT).await.status(), 201);
        assert_eq!(world.dana.hears(), ["hello"]);
    }
}

#[tokio::test]
async fn faults_strike_only_their_kind_and_can_be_taken_back() {
    let world = World::in_conversation().await;
    world.stage.fault(RequestKind::List, Fault::Unavailable, 1);
    world.stage.fault(RequestKind::Delete, Fault::TooManyRequests, 1);
    assert_eq!(world.create(&TEXT).await.status(), 201);
    assert_eq!(world.rest(Method::GET, ".json").send().await.unwrap().status(), 503);
    world.stage.clear_faults();
    assert_eq!(world.rest(Method::DELETE, "/SM1.json").send().await.unwrap().status(), 404);
}

#[tokio::test]
async fn a_lost_answer_is_still_a_message() {
    let world = World::in_conversation().await;
    world.stage.fault(RequestKind::Send, Fault::AnswerLost, 1);
    let lost = world.rest(Method::POST, ".json").form(&TEXT).send().await;
    assert!(lost.is_err());
    world.stage.fault(RequestKind::Send, Fault::ServerErrorAfterActing, 1);
    assert_eq!(world.create(&TEXT).await.status(), 500);
    world.stage.settled().await;
    assert_eq!(world.dana.hears(), ["hello", "hello"]);
    assert!(
        world.dana.received().iter().all(|message| message.status == mila_stage::Status::Delivered)
    );
}

#[tokio::test]
async fn a_message_is_accepted_after_the_client_has_gone() {
    let world = World::in_conversation().await;
    world.stage.fault(RequestKind::Send, Fault::Held, 1);
    let request = world.rest(Method::POST, ".json").form(&TEXT).send();
    let client = tokio::spawn(request);
    world.stage.holds(1).await;
    client.abort();
    assert!(client.await.unwrap_err().is_cancelled());
    assert!(world.dana.hears().is_empty());
    world.stage.release();
    world.dana.wait_for_hears(1, Duration::from_secs(10)).await.unwrap();
}

#[tokio::test]
async fn a_held_answer_is_a_message_already() {
    let world = World::in_conversation().await;
    world.stage.fault(RequestKind::Send, Fault::AnswerHeld, 1);
    let client = tokio::spawn(world.rest(Method::POST, ".json").form(&TEXT).send());
    world.stage.holds(1).await;
    assert_eq!(world.dana.hears(), ["hello"]);
    assert!(!client.is_finished());
    world.stage.release();
    assert_eq!(client.await.unwrap().unwrap().status(), 201);
}

#[tokio::test]
async fn a_slow_answer_outlasts_an_impatient_client() {
    let world = World::in_conversation().await;
    world.stage.fault(RequestKind::Send, Fault::Slow(Duration::from_millis(200)), 1);
    let request = world.rest(Method::POST, ".json").form(&TEXT).timeout(Duration::from_millis(20));
    assert!(request.send().await.unwrap_err().is_timeout());
    world.dana.wait_for_hears(1, Duration::from_secs(10)).await.unwrap();
}
