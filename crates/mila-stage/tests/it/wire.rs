//! The journal and the hooks.

use std::sync::{Arc, Mutex};

use mila_stage::claude::Reply;
use mila_stage::{Direction, Phase, Side};

use crate::world::{DANA, World};

#[tokio::test]
async fn every_exchange_is_in_the_journal() {
    let world = World::in_conversation().await;
    let mut live = world.stage.wire().subscribe();
    let sid = world.send("secret words").await;
    world.stage.settled().await;
    let all = world.stage.wire().exchanges();
    let story: Vec<_> = all.iter().map(|e| (e.direction, e.side, e.status)).collect();
    let told = (Direction::ToMila, Side::Callback, Some(204));
    assert_eq!(story[0], (Direction::ToMila, Side::Webhook, Some(204)));
    assert_eq!(story[1], (Direction::ToStage, Side::Twilio, Some(201)));
    assert_eq!(story[2..], [told; 3]);
    assert!(all.iter().enumerate().all(|(place, e)| e.seq == place as u64 + 1));
    assert!(all.iter().all(|exchange| exchange.person.as_deref() == Some(DANA)));
    assert!(all[1..].iter().all(|exchange| exchange.message.as_deref() == Some(sid.as_str())));
    assert!(all[1].request.contains("Body=secret+words"));
    assert!(all[1].response.contains(&sid));
    assert_eq!(live.try_recv().unwrap().seq, 2);
    assert!(!format!("{all:?}").contains("secret"));
    assert_eq!(world.stage.wire().exchange(2).unwrap().path, all[1].path);
}

#[tokio::test]
async fn hooks_see_the_moment_before_and_after_the_act() {
    let world = World::in_conversation().await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (dana, log) = (world.dana.clone(), seen.clone());
    world.stage.on_exchange(Box::new(move |moment| {
        if moment.exchange.side == Side::Twilio {
            log.lock().unwrap().push((moment.phase, moment.exchange.status, dana.hears().len()));
        }
    }));
    world.send("hello").await;
    assert_eq!(*seen.lock().unwrap(), [(Phase::Arrived, None, 0), (Phase::Acted, Some(201), 1)]);
}

#[tokio::test]
async fn hooks_know_from_the_start_whom_a_post_to_mila_is_about() {
    let world = World::new().await;
    let seen = Arc::new(Mutex::new(Vec::new()));
    let log = seen.clone();
    world.stage.on_exchange(Box::new(move |moment| {
        let exchange = moment.exchange;
        log.lock().unwrap().push((exchange.person.clone(), exchange.message.clone()));
    }));
    let sid = world.dana.says("hello").await.sid;
    let about = (Some(DANA.to_owned()), Some(sid));
    assert_eq!(*seen.lock().unwrap(), [about.clone(), about]);
}

#[tokio::test]
async fn the_model_is_served_and_its_requests_find_their_person() {
    let world = World::new().await;
    world.stage.claude().replies([Reply::text("fed")]);
    let sam = world.stage.phone("whatsapp:+15550100200");
    world.dana.says("feed the cat").await;
    sam.says("feed the dog").await;
    let body = r#"{"model":"claude-haiku-5-5","max_tokens":99,
        "messages":[{"role":"user","content":"10:00 feed the cat"}]}"#;
    let request = world.http.post(format!("{}/v1/messages", world.stage.url())).body(body);
    let headers = [
        ("x-api-key", "sk-test"),
        ("anthropic-version", "2026-10-21"),
        ("content-type", "application/json"),
    ];
    let request =
        headers.into_iter().fold(request, |request, (name, value)| request.header(name, value));
    request.send().await.unwrap();
    let asked = world.stage.wire().exchanges().pop().unwrap();
    assert_eq!((asked.side, asked.person.as_deref()), (Side::Claude, Some(DANA)));
    assert!(asked.response.contains("fed"));
}

#[tokio::test]
async fn a_stopped_stage_frees_its_port() {
    let world = World::new().await;
    let url = world.stage.url();
    world.stage.stop().await;
    assert!(world.http.get(url).send().await.unwrap_err().is_connect());
}

#[tokio::test]
async fn two_stages_of_one_seed_give_the_same_sids() {
    let (one, two) = (World::new().await, World::new().await);
    assert_eq!(one.dana.says("a").await.sid, two.dana.says("b").await.sid);
}
