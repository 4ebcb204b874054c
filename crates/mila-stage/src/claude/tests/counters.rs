//! Token counters across requests, with a clock that is moved.

use serde_json::{Value, json};

use super::{Stage, asking, then, with};

/// Fresh, read, written for 5 minutes, written for an hour.
async fn usage(stage: &Stage, request: &Value) -> [u64; 4] {
    let (status, body) = stage.ask(request).await;
    assert_eq!(status, 200, "{body}");
    let usage = &body["usage"];
    let by_life = &usage["cache_creation"];
    let all = [
        &usage["input_tokens"],
        &usage["cache_read_input_tokens"],
        &by_life["ephemeral_5m_input_tokens"],
        &by_life["ephemeral_1h_input_tokens"],
    ]
    .map(|number| number.as_u64().unwrap());
    assert_eq!(usage["cache_creation_input_tokens"], all[2] + all[3]);
    all
}

fn system(bytes: usize, ttl: &str) -> Value {
    json!([{"type": "text", "text": "x".repeat(bytes), "cache_control": {"type": "ephemeral", "ttl": ttl}}])
}

#[tokio::test]
async fn a_prefix_is_written_once_then_read_and_every_read_renews_it() {
    let stage = Stage::open().await;
    let ask = with(&asking("hi"), json!({"system": system(8000, "5m")}));
    let [fresh, read, written, _] = usage(&stage, &ask).await;
    assert_eq!((read, written > 2000, fresh > 0), (0, true, true));
    for _ in 0..3 {
        stage.advance(299);
        assert_eq!(usage(&stage, &ask).await, [fresh, written, 0, 0]);
    }
    stage.advance(300);
    assert_eq!(usage(&stage, &ask).await, [fresh, 0, written, 0], "it has expired");
    let other = with(&ask, json!({"model": "claude-opus-5", "thinking": null}));
    assert_eq!(usage(&stage, &other).await[1], 0, "each model has its own cache");
}

#[tokio::test]
async fn an_hour_lives_longer_and_a_growing_history_is_found_again() {
    let stage = Stage::open().await;
    let marked = json!({"cache_control": {"type": "ephemeral"}, "system": system(4000, "1h")});
    let first = with(&asking(&"hello ".repeat(400)), marked);
    let [fresh, read, short, long] = usage(&stage, &first).await;
    assert_eq!((fresh, read), (0, 0));
    assert!(short > 500 && long > 1000);
    let second = then(
        &first,
        &[
            json!({"role": "assistant", "content": "hi"}),
            json!({"role": "user", "content": "and now?"}),
        ],
    );
    let [fresh, read, grown, _] = usage(&stage, &second).await;
    assert_eq!((fresh, read), (0, short + long));
    assert!(grown > 0);
    stage.advance(301);
    assert_eq!(usage(&stage, &second).await, [0, long, short + grown, 0]);
    stage.advance(3600);
    assert_eq!(usage(&stage, &second).await, [0, 0, short + grown, long]);
}

#[tokio::test]
async fn a_longer_history_renews_the_prefix_that_it_grew_from() {
    let stage = Stage::open().await;
    let marked = json!({"cache_control": {"type": "ephemeral"}});
    let first = with(&asking(&"hello ".repeat(400)), marked);
    let [.., written, _] = usage(&stage, &first).await;
    let more = [json!({"role": "user", "content": "and now?"})];
    stage.advance(200);
    assert_eq!(usage(&stage, &then(&first, &more)).await[1], written);
    stage.advance(200);
    assert_eq!(usage(&stage, &first).await, [0, written, 0, 0]);
}

#[tokio::test]
async fn short_or_changed_prefixes_are_not_cached() {
    let stage = Stage::open().await;
    let short = with(&asking("hi"), json!({"system": system(1500, "5m")}));
    for _ in 0..2 {
        assert_eq!(usage(&stage, &short).await[1..], [0, 0, 0]);
    }
    let long = with(&asking("hi"), json!({"system": system(8000, "5m")}));
    let changed = with(&long, json!({"system": system(8001, "5m")}));
    usage(&stage, &long).await;
    assert_eq!(usage(&stage, &changed).await[1], 0);
    let tools = json!([{"name": "a", "input_schema": {"type": "object"}}]);
    assert_eq!(usage(&stage, &with(&long, json!({"tools": tools}))).await[1], 0);
}
