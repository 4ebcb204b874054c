//! What the service refuses, the stage refuses.

use serde_json::{Value, json};

use super::{Stage, asking, assert_shape, spec, text_of, then, with};
use crate::claude::Reply;

/// Sends each request and compares type and message of the refusal.
async fn assert_refused(stage: &Stage, cases: Vec<(Value, &str, &str)>) {
    for (request, kind, part) in cases {
        let (status, body) = stage.ask(&request).await;
        assert_shape("error-response", &body);
        assert_eq!(body["error"]["type"], kind, "{request} {body}");
        assert_eq!(status, if kind == "not_found_error" { 404 } else { 400 });
        let message = body["error"]["message"].as_str().unwrap();
        assert!(message.contains(part), "{message} lacks {part}");
    }
}

const INVALID: &str = "invalid_request_error";

#[tokio::test]
async fn fields_and_values_that_do_not_exist() {
    let stage = Stage::open().await;
    let ok = asking("hi");
    let breakpoint = |ttl: &str| json!({"type": "ephemeral", "ttl": ttl});
    let opus = with(&ok, json!({"model": "claude-opus-5-5"}));
    let sonnet = with(&ok, json!({"model": "claude-sonnet-5-5"}));
    let tool = |name: &str| json!({"name": name, "input_schema": {"type": "object"}});
    let cases = vec![
        (with(&ok, json!({"temperature": 1.0})), "temperature: Extra inputs"),
        (with(&ok, json!({"top_p": 1.0})), "top_p"),
        (with(&ok, json!({"top_k": 1})), "top_k"),
        (with(&ok, json!({"workspace_id": "x"})), "workspace_id"),
        (with(&ok, json!({"max_tokens": 0})), "max_tokens"),
        (with(&ok, json!({"max_tokens": 128_001})), "max_tokens"),
        (with(&ok, json!({"max_tokens": null})), "max_tokens: Field required"),
        (with(&ok, json!({"stream": "yes"})), "stream"),
        (with(&ok, json!({"inference_geo": "eu"})), "inference_geo"),
        (with(&ok, json!({"metadata": {"email": "x"}})), "metadata.email"),
        (with(&ok, json!({"tool_choice": {"type": "any"}})), "forced tool use"),
        (with(&ok, json!({"tool_choice": {"type": "tool", "name": "x"}})), "forced tool use"),
        (with(&ok, json!({"thinking": {"type": "sometimes"}})), "thinking.type"),
        (with(&ok, json!({"output_config": {"effort": "max"}})), "thinking.type"),
        (with(&ok, json!({"output_config": {"effort": "lowest"}})), "effort"),
        (opus, "always thinks"),
        (sonnet, "between_tools"),
        (with(&ok, json!({"cache_control": breakpoint("2h")})), "cache_control.ttl"),
        (with(&ok, json!({"system": [{"type": "text", "text": " "}]})), "non-whitespace"),
        (with(&ok, json!({"system": 7})), "system"),
        (with(&ok, json!({"tools": [tool("a"), tool("a")]})), "unique"),
        (with(&ok, json!({"tools": [tool("a b")]})), "tools.0"),
        (with(&ok, json!({"tools": [{"name": "a"}]})), "input_schema"),
        (
            with(&ok, json!({"tools": [{"name": "a", "input_schema": {"type": "string"}}]})),
            "object",
        ),
        (json!([]), "must be an object"),
    ];
    let cases = cases.into_iter().map(|(request, part)| (request, INVALID, part)).collect();
    assert_refused(&stage, cases).await;
    let unknown = with(&ok, json!({"model": "claude-sonnet-9"}));
    assert_refused(&stage, vec![(unknown, "not_found_error", "claude-sonnet-9")]).await;
}

#[tokio::test]
async fn conversations_that_cannot_be() {
    let stage = Stage::open().await;
    let user = |content: Value| json!({"role": "user", "content": content});
    let assistant = |content: Value| json!({"role": "assistant", "content": content});
    let text = json!({"type": "text", "text": "and?"});
    let call = |id: &str| json!({"type": "tool_use", "id": id, "name": "x", "input": {}});
    let result = |id: &str| json!({"type": "tool_result", "tool_use_id": id, "content": "ok"});
    let said = |messages: &[Value]| with(&asking("hi"), json!({"messages": messages}));
    let called = |last: Value| {
        said(&[user(json!("hi")), assistant(json!([call("t1"), call("t2")])), user(last)])
    };
    let both = json!([result("t1"), result("t2"), text]);
    assert_eq!(stage.ask(&called(both)).await.0, 200);

    let blank = |text: &str| json!([{"type": "text", "text": text}]);
    let odd_call = |field: &str, value: Value| {
        let odd = with(&call("t1"), json!({ field: value }));
        said(&[user(json!("hi")), assistant(json!([odd])), user(json!([result("t1")]))])
    };
    let unanswered = |ids: &str| {
        let of = "messages.1: `tool_use` ids were found without `tool_result` blocks immediately";
        format!("{of} after: {ids}. Each `tool_use` block must have")
    };
    let (second, both) = (unanswered("t2"), unanswered("t1, t2"));
    let thought = json!({"type": "thinking", "thinking": "", "signature": "x"});
    let cases = vec![
        (said(&[]), "at least one message"),
        (said(&[assistant(json!("hi"))]), "messages: first message must use the \"user\" role"),
        (said(&[user(json!("hi")), assistant(json!("Sure, "))]), "prefill"),
        (said(&[json!({"role": "tool", "content": "hi"})]), "role"),
        (said(&[json!({"role": "user", "content": "hi", "name": "x"})]), "name: Extra inputs"),
        (said(&[user(json!(""))]), "messages.0: all messages must have non-empty content"),
        (said(&[user(json!([]))]), "messages.0: all messages must have non-empty content"),
        (said(&[user(blank(""))]), "messages: text content blocks must be non-empty"),
        (
            said(&[user(blank(" \u{1f}"))]),
            "messages: text content blocks must contain non-whitespace",
        ),
        (
            said(&[user(json!([{"type": "audio", "source": {}}]))]),
            "messages.0.content.0: Input tag 'audio'",
        ),
        (said(&[user(json!([{"type": "text", "text": "x", "lang": "he"}]))]), "lang"),
        (said(&[user(json!([call("t1")]))]), "Input tag 'tool_use'"),
        (
            said(&[user(json!("hi")), assistant(json!([{"type": "hologram"}])), user(json!("hi"))]),
            "messages.1.content.0: Input tag 'hologram'",
        ),
        (
            said(&[user(json!([result("t9")]))]),
            "messages.0.content.0: unexpected `tool_use_id` found in `tool_result` blocks: t9.",
        ),
        (called(json!([result("t1")])), &second),
        (called(json!("never mind")), &both),
        (called(json!([result("t1"), text, result("t2")])), &second),
        (
            called(json!([result("t1"), result("t1"), result("t2")])),
            "messages.2.content.1: each tool_use must have a single result.",
        ),
        (called(json!([result("t1"), {"type": "tool_result", "content": "x"}])), "tool_use_id"),
        (
            said(&[user(json!("hi")), assistant(json!([call("t1"), call("t1")]))]),
            "messages.1.content.1: `tool_use` ids must be unique",
        ),
        (odd_call("id", json!("a b")), "content.0.tool_use.id: String should match pattern"),
        (odd_call("name", json!("")), "content.0.tool_use.name: String should match pattern"),
        (odd_call("input", json!([])), "content.0.tool_use.input: Input should be a valid dict"),
        (
            said(&[user(json!("hi")), assistant(json!([thought])), user(json!("hi"))]),
            "messages.1: The final block in an assistant message cannot be `thinking`.",
        ),
        (
            said(&[
                user(json!("hi")),
                assistant(json!([call("t1")])),
                json!({"role": "system", "content": "x"}),
            ]),
            "t1",
        ),
    ];
    let cases = cases.into_iter().map(|(request, part)| (request, INVALID, part)).collect();
    assert_refused(&stage, cases).await;
}

#[tokio::test]
async fn too_many_breakpoints_or_short_lives_before_long_ones() {
    let stage = Stage::open().await;
    let system = |ttls: &[&str]| {
        let blocks: Vec<Value> = ttls
            .iter()
            .map(|ttl| json!({"type": "text", "text": "x", "cache_control": {"type": "ephemeral", "ttl": ttl}}))
            .collect();
        with(&asking("hi"), json!({"system": blocks}))
    };
    assert_eq!(stage.ask(&system(&["1h", "1h", "5m", "5m"])).await.0, 200);
    assert_refused(
        &stage,
        vec![
            (system(&["5m"; 5]), INVALID, "at most 4"),
            (system(&["5m", "1h"]), INVALID, "must not follow"),
        ],
    )
    .await;
}

#[tokio::test]
async fn thinking_is_bound_to_all_that_precedes_it() {
    let stage = Stage::open().await;
    stage.claude.script(|_| Reply::text("hello"));
    let ask = with(
        &asking("hi"),
        json!({
            "thinking": {"type": "adaptive"},
            "system": [{"type": "text", "text": "You are Mila"}],
        }),
    );
    let (_, first) = stage.ask(&ask).await;
    assert_eq!(first["content"][0]["type"], "thinking");
    let next = then(
        &ask,
        &[
            json!({"role": "assistant", "content": first["content"]}),
            json!({"role": "user", "content": "again"}),
        ],
    );
    assert_eq!(stage.ask(&next).await.0, 200);
    let cached =
        json!([{"type": "text", "text": "You are Mila", "cache_control": {"type": "ephemeral"}}]);
    assert_eq!(stage.ask(&with(&next, json!({"system": cached}))).await.0, 200);
    let other = with(&next, json!({"model": "claude-opus-5-5"}));
    assert_eq!(stage.ask(&other).await.0, 200, "another model's thinking is dropped silently");

    let tools = json!([{"name": "a", "input_schema": {"type": "object"}}]);
    let mut history = next.clone();
    history["messages"][0]["content"] = json!("hello");
    let mut forged = next.clone();
    forged["messages"][1]["content"][0]["signature"] = json!("AAAA");
    let mut touched = next.clone();
    touched["messages"][1]["content"][0]["thinking"] = json!("Aha");
    let bound = "bound to a different conversation";
    assert_refused(
        &stage,
        vec![
            (with(&next, json!({"system": "You are Mila. It is noon."})), INVALID, bound),
            (with(&next, json!({"tools": tools})), INVALID, bound),
            (history.clone(), INVALID, bound),
            (forged, INVALID, "signature"),
            (touched, INVALID, "cannot be modified"),
        ],
    )
    .await;
    history["messages"][1]["content"].as_array_mut().unwrap().remove(0);
    assert_eq!(stage.ask(&history).await.0, 200, "without thinking nothing is bound");
}

#[tokio::test]
async fn keys_versions_and_paths() {
    let stage = Stage::open().await;
    let post = || stage.http.post(format!("{}/v1/messages", stage.base_url)).json(&asking("hi"));
    let version =
        |request: reqwest::RequestBuilder| request.header("anthropic-version", "2026-10-21");
    for (request, status) in [
        (version(post()), 401),
        (version(post()).header("x-api-key", ""), 401),
        (version(post()).header("x-api-key", "key"), 401),
        (version(post()).header("x-api-key", "sk-a").bearer_auth("sk-a"), 401),
        (post().header("x-api-key", "sk-a"), 400),
        (post().header("x-api-key", "sk-a").header("anthropic-version", "2020-01-01"), 400),
        (version(post()).bearer_auth("sk-a"), 200),
        (version(post()).header("x-api-key", "sk-a").body("{"), 400),
        (version(post()).header("x-api-key", "sk-a").body(r#"{"a":"\ud83d"}"#), 400),
        (version(post()).header("x-api-key", "sk-a").body("x".repeat(32_000_001)), 413),
        (stage.http.get(format!("{}/v1/messages", stage.base_url)), 405),
        (stage.http.get(format!("{}/v1/complete", stage.base_url)), 404),
    ] {
        let response = request.send().await.unwrap();
        assert_eq!(response.status().as_u16(), status);
        let id = response.headers()["request-id"].to_str().unwrap().to_owned();
        let body: Value = response.json().await.unwrap();
        if status != 200 {
            assert_eq!((&body["type"], &body["request_id"]), (&json!("error"), &json!(id)));
        }
    }
    stage.claude.accept_key("key");
    let response = version(post()).header("x-api-key", "key").send().await.unwrap();
    assert_eq!(response.status().as_u16(), 200);
}

#[tokio::test]
async fn the_examples_get_the_same_verdict_as_from_the_schema() {
    let stage = Stage::open().await;
    for (name, status) in [
        ("ok", 200),
        ("bad-effort", 400),
        ("bad-missing", 400),
        ("bad-role", 400),
        ("bad-temp", 400),
        ("bad-ttl", 400),
        ("bad-type", 400),
    ] {
        let (answered, body) = stage.ask(&spec(&format!("examples/request-{name}.json"))).await;
        assert_eq!(answered, status, "{name}: {body}");
    }
    let events = stage.stream(&spec("examples/request-ok-stream.json")).await;
    assert_eq!(events.last().unwrap()["type"], "message_stop");
}

#[tokio::test]
async fn a_paused_turn_may_end_a_request() {
    let stage = Stage::open().await;
    stage.claude.script(|_| Reply::text("searching"));
    stage.claude.fault(crate::claude::Fault::PauseTurn);
    let (_, paused) = stage.ask(&asking("hi")).await;
    assert_eq!(paused["stop_reason"], "pause_turn");
    let back = json!({"role": "assistant", "content": paused["content"]});
    let (status, resumed) = stage.ask(&then(&asking("hi"), &[back])).await;
    assert_eq!((status, text_of(&resumed).as_str()), (200, "searching"));
}
