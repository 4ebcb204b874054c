//! Each fault, as a client meets it.

use std::time::Duration;

use serde_json::{Value, json};

use super::{Stage, asking, assert_shape, text_of, then, with};
use crate::claude::{Fault, Reply};

#[tokio::test]
async fn refusals_by_status_pass_and_leave_the_replies_alone() {
    let stage = Stage::open().await;
    stage.claude.replies([Reply::text("at last")]);
    stage.claude.fault(Fault::RateLimited(Duration::from_secs(7)));
    stage.claude.fault(Fault::SpendLimit);
    stage.claude.faults(2, Fault::Overloaded);
    stage.claude.fault(Fault::ServerError);

    let limited = stage.send(&asking("hi")).await;
    assert_eq!(
        (limited.status().as_u16(), &limited.headers()["retry-after"]),
        (429, &"7".parse().unwrap())
    );
    assert_shape("error-response", &limited.json().await.unwrap());
    let spent = stage.send(&asking("hi")).await;
    assert_eq!((spent.status().as_u16(), spent.headers().get("retry-after")), (429, None));
    let spent: Value = spent.json().await.unwrap();
    assert_eq!(spent["error"]["details"]["error_code"], "enforced_spend_limit_reached");
    for _ in 0..2 {
        let (status, body) = stage.ask(&asking("hi")).await;
        assert_eq!((status, &body["error"]["type"]), (529, &json!("overloaded_error")));
    }
    let page = stage.send(&asking("hi")).await;
    assert_eq!(page.status().as_u16(), 500);
    assert!(page.text().await.unwrap().starts_with("<html>"));
    assert_eq!(text_of(&stage.ask(&asking("hi")).await.1), "at last");
}

#[tokio::test]
async fn a_fault_may_wait_for_certain_words() {
    let stage = Stage::open().await;
    stage.claude.fault_when("umbrella", 1, Fault::Overloaded);
    assert_eq!(stage.ask(&asking("hi")).await.0, 200);
    assert_eq!(stage.ask(&asking("take an umbrella")).await.0, 529);
    assert_eq!(stage.ask(&asking("take an umbrella")).await.0, 200);
}

#[tokio::test]
async fn broken_streams_have_no_end_and_the_reply_waits_for_the_next_attempt() {
    let stage = Stage::open().await;
    stage.claude.replies([Reply::text("a rather long reply that takes several deltas")]);
    stage.claude.fault(Fault::CutStream);
    let cut = stage.stream(&asking("hi")).await;
    assert!(!cut.is_empty() && cut.iter().all(|event| event["type"] != "message_stop"));

    stage.claude.fault(Fault::StreamError);
    let failed = stage.stream(&asking("hi")).await;
    let error = failed.last().unwrap();
    assert_shape("error-response", error);
    assert_eq!(error["error"]["type"], "overloaded_error");

    let whole = stage.stream(&asking("hi")).await;
    assert_eq!(whole.last().unwrap()["type"], "message_stop");
    let (_, next) = stage.ask(&asking("are you claude?")).await;
    assert!(text_of(&next).contains("not Claude"));
}

#[tokio::test]
async fn silence_and_slowness_end_when_they_are_released() {
    let hour = Duration::from_secs(3600);
    for fault in [Fault::Silence(hour), Fault::Slow(hour)] {
        let stage = Stage::open().await;
        stage.claude.fault(fault);
        let claude = stage.claude.clone();
        let releasing = async {
            claude.wait_for(1).await;
            claude.release();
        };
        let ask = asking("hi");
        let (events, ()) = tokio::join!(stage.stream(&ask), releasing);
        assert_eq!(events.last().unwrap()["type"], "message_stop");
    }
}

#[tokio::test]
async fn a_short_silence_ends_by_itself() {
    let stage = Stage::open().await;
    stage.claude.fault(Fault::Silence(Duration::from_millis(5)));
    assert_eq!(stage.ask(&asking("hi")).await.0, 200);
    stage.claude.fault(Fault::Slow(Duration::from_millis(1)));
    assert_eq!(stage.stream(&asking("hi")).await.last().unwrap()["type"], "message_stop");
}

#[tokio::test]
async fn a_refusal_goes_on_until_the_words_are_gone() {
    let stage = Stage::open().await;
    stage.claude.script(|_| Reply::text("fine"));
    stage.claude.fault(Fault::Refusal);
    let (status, refused) = stage.ask(&asking("bad")).await;
    assert_eq!((status, &refused["stop_reason"]), (200, &json!("refusal")));
    assert_eq!(refused["stop_details"]["type"], "refusal");
    assert_shape("message", &refused);
    let dragged = then(&asking("bad"), &[json!({"role": "user", "content": "sorry"})]);
    assert_eq!(stage.ask(&dragged).await.1["stop_reason"], "refusal");
    assert_eq!(stage.ask(&asking("good")).await.1["stop_reason"], "end_turn");
    stage.claude.release();
    assert_eq!(stage.ask(&asking("bad")).await.1["stop_reason"], "end_turn");
}

#[tokio::test]
async fn answers_can_end_in_odd_ways() {
    let stage = Stage::open().await;
    stage.claude.script(|_| Reply::text("half of this"));
    stage.claude.fault(Fault::MaxTokens);
    let (_, cut) = stage.ask(&asking("hi")).await;
    assert_eq!((&cut["stop_reason"], text_of(&cut).as_str()), (&json!("max_tokens"), "half o"));
    stage.claude.fault(Fault::StopReason("meditation".to_owned()));
    assert_eq!(stage.ask(&asking("hi")).await.1["stop_reason"], "meditation");
}

#[tokio::test]
async fn tool_input_can_be_broken() {
    let stage = Stage::open().await;
    let tools = json!([{"name": "remind", "input_schema": {"type": "object"}}]);
    let ask = with(&asking("hi"), json!({"tools": tools}));
    stage.claude.faults(2, Fault::MalformedToolInput);
    let (_, whole) = stage.ask(&ask).await;
    assert_eq!(
        (&whole["stop_reason"], &whole["content"][1]["name"]),
        (&json!("tool_use"), &json!("remind"))
    );
    let events = stage.stream(&ask).await;
    let input: String =
        events.iter().filter_map(|event| event["delta"]["partial_json"].as_str()).collect();
    assert!(serde_json::from_str::<Value>(&input).is_err());
}
