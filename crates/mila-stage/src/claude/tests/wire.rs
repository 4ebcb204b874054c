//! The shapes of what is answered, and what is recorded.

use serde_json::{Value, json};

use super::{Stage, asking, assert_shape, text_of, with};
use crate::claude::Reply;

#[tokio::test]
async fn whole_answers_and_streams_say_the_same_in_anthropics_shape() {
    let stage = Stage::open().await;
    stage.claude.script(|_| {
        Reply::text("שלום לך, כאן הבמה 🌞")
            .and_call("remind", json!({"at": "06:00", "what": "לקום"}))
            .and_call("now", json!({}))
    });
    let ask = with(&asking("hi"), json!({"thinking": {"type": "adaptive"}}));
    let (status, whole) = stage.ask(&ask).await;
    assert_eq!((status, &whole["stop_reason"]), (200, &json!("tool_use")));
    assert_shape("message", &whole);

    let events = stage.stream(&ask).await;
    for event in events.iter().filter(|event| event["type"] != "ping") {
        assert_shape("stream-event", event);
    }
    assert_eq!(rebuilt(&events), without_ids(&whole["content"]));
    let end = &events[events.len() - 2];
    assert_eq!(end["delta"]["stop_reason"], "tool_use");
    assert_eq!(end["usage"]["output_tokens"], whole["usage"]["output_tokens"]);
}

/// The content as the deltas tell it.
fn rebuilt(events: &[Value]) -> Value {
    let mut blocks: Vec<Value> = Vec::new();
    let mut input = String::new();
    for event in events {
        let delta = &event["delta"];
        match (event["type"].as_str().unwrap(), delta["type"].as_str()) {
            ("content_block_start", _) => blocks.push(event["content_block"].clone()),
            ("content_block_delta", Some("input_json_delta")) => {
                input.push_str(delta["partial_json"].as_str().unwrap());
            }
            ("content_block_delta", Some(kind)) => {
                let field = kind.trim_end_matches("_delta");
                let block = blocks.last_mut().unwrap();
                let sofar = block[field].as_str().unwrap().to_owned();
                block[field] = json!(sofar + delta[field].as_str().unwrap());
            }
            ("content_block_stop", _) if !input.is_empty() => {
                blocks.last_mut().unwrap()["input"] = serde_json::from_str(&input).unwrap();
                input.clear();
            }
            _ => {}
        }
    }
    without_ids(&blocks.into())
}

fn without_ids(content: &Value) -> Value {
    let mut content = content.clone();
    for block in content.as_array_mut().unwrap() {
        block.as_object_mut().unwrap().remove("id");
    }
    content
}

#[tokio::test]
async fn models_are_described_and_tokens_counted() {
    let stage = Stage::open().await;
    let get = |id: &str| {
        stage
            .http
            .get(format!("{}/v1/models/{id}", stage.base_url))
            .header("x-api-key", "sk-a")
            .header("anthropic-version", "2026-10-21")
    };
    let info: Value = get("claude-haiku-5-5").send().await.unwrap().json().await.unwrap();
    assert_shape("model-info", &info);
    assert_eq!(info["max_input_tokens"], 1_000_000);
    assert_eq!(get("claude-1").send().await.unwrap().status().as_u16(), 404);

    let ask = asking("how many tokens are these?");
    let count = stage.post("/v1/messages/count_tokens");
    let refused = count.json(&ask).send().await.unwrap();
    assert_eq!(refused.status().as_u16(), 400, "max_tokens has no place here");
    let counted = with(&ask, json!({"max_tokens": null}));
    let count = stage.post("/v1/messages/count_tokens").json(&counted).send().await.unwrap();
    let count: Value = count.json().await.unwrap();
    assert_shape("tokens-count", &count);
    let (_, answer) = stage.ask(&ask).await;
    assert_eq!(count["input_tokens"], answer["usage"]["input_tokens"]);
}

#[tokio::test]
async fn requests_are_recorded_and_can_be_waited_for() {
    let stage = Stage::open().await;
    let claude = stage.claude.clone();
    let waiting = tokio::spawn(async move { claude.wait_for(2).await });
    stage.ask(&asking("one")).await;
    stage.ask(&with(&asking("two"), json!({"top_k": 1}))).await;
    waiting.await.unwrap();
    assert_eq!(stage.claude.count(), 2);
    let requests = stage.claude.requests();
    assert_eq!(requests[0], asking("one"));
    assert_eq!(requests[1]["top_k"], 1);
    for _ in 0..300 {
        stage.ask(&json!({})).await;
    }
    assert_eq!((stage.claude.requests().len(), stage.claude.count()), (256, 302));
}

#[tokio::test]
async fn long_answers_stop_at_max_tokens() {
    let stage = Stage::open().await;
    stage.claude.replies([Reply::text("אבגדהוזחטיכלמנסעפצקרשת")]);
    let (_, answer) = stage.ask(&with(&asking("hi"), json!({"max_tokens": 5}))).await;
    assert_eq!(answer["stop_reason"], "max_tokens");
    assert_eq!(text_of(&answer), "אבגדהוזחטי");
    assert_eq!(answer["usage"]["output_tokens"], 5);
}
