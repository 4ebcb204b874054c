//! Every request that can be built, and what is read, against Anthropic's own shapes.

use std::fs;

use jsonschema::Validator;
use mila_domain::MessageText;
use proptest::prelude::{Strategy, any, prop, prop_assert, prop_oneof, proptest};
use serde_json::{Value, json};

use super::{answer, asking, content, text};
use crate::claude::response::Message;
use crate::claude::{
    CacheTtl, Content, Effort, InputMessage, Request, StopReason, Text, Thinking, Tool, ToolResult,
};

fn spec(name: &str) -> Value {
    let path = format!("{}/../../tests/spec/anthropic/{name}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_slice(&fs::read(&path).expect(&path)).expect(&path)
}

fn schema(name: &str) -> Validator {
    jsonschema::validator_for(&spec(&format!("schemas/{name}.schema.json"))).unwrap()
}

#[test]
fn the_schema_tells_good_requests_from_bad_ones() {
    let schema = schema("create-request");
    for (name, valid) in [
        ("ok", true),
        ("ok-stream", true),
        ("bad-effort", false),
        ("bad-missing", false),
        ("bad-role", false),
        ("bad-temp", false),
        ("bad-ttl", false),
        ("bad-type", false),
    ] {
        let request = spec(&format!("examples/request-{name}.json"));
        assert_eq!(schema.is_valid(&request), valid, "{name}");
    }
}

#[test]
fn the_example_message_is_read_and_an_unknown_stop_reason_is_kept() {
    let good = spec("examples/message-ok.json").to_string();
    let message = Message::from_json(good.as_bytes()).unwrap();
    assert_eq!(answer(&message.content).text(), "hi");
    assert_eq!((message.stop_reason, message.usage.prompt_tokens()), (StopReason::EndTurn, 1));
    let newer = spec("examples/message-bad-stop-reason.json").to_string();
    let message = Message::from_json(newer.as_bytes()).unwrap();
    assert_eq!(message.stop_reason, StopReason::Other("endturn".to_owned()));
}

#[test]
fn assistant_turns_are_replayed_byte_for_byte() {
    let said = r#"[{"type":"thinking","thinking":"","signature":"a/+=="},{ "type":"tool_use","id":"t","name":"n","input":{"b":1.0,"a":[ ]}}]"#;
    let mut request = asking("hi");
    request.messages.push(InputMessage::Assistant(content(said)));
    request.messages.push(InputMessage::User {
        results: vec![result("t", "done")],
        texts: vec![text("and now?")],
    });
    let body = String::from_utf8(request.body(None).unwrap()).unwrap();
    assert!(body.contains(said));
    let body: Value = serde_json::from_str(&body).unwrap();
    let last = &body["messages"][2]["content"];
    assert_eq!((&last[0]["type"], &last[1]["type"]), (&json!("tool_result"), &json!("text")));
    assert!(body.get("inference_geo").is_none());
}

#[test]
fn a_request_prints_no_words() {
    let mut request = asking("secret");
    request.system = vec![text("secret")];
    request.messages.push(InputMessage::Assistant(Content::from_text(&MessageText::new("secret"))));
    request.messages.push(InputMessage::results(vec![result("t", "secret")]));
    assert!(!format!("{request:?}").contains("secret"));
}

fn result(id: &str, words: &str) -> ToolResult {
    ToolResult { tool_use_id: id.to_owned(), content: MessageText::new(words), is_error: false }
}

fn a_ttl() -> impl Strategy<Value = Option<CacheTtl>> {
    prop::option::of(prop::sample::select(vec![CacheTtl::FiveMinutes, CacheTtl::OneHour]))
}

fn a_text() -> impl Strategy<Value = Text> {
    (".{1,9}", a_ttl()).prop_map(|(words, cache)| Text { cache, ..text(&words) })
}

fn a_tool() -> impl Strategy<Value = Tool> {
    ("[a-z_]{1,9}", ".{0,9}", any::<bool>(), a_ttl()).prop_map(
        |(name, description, strict, cache)| {
            let input_schema =
                json!({"type": "object", "properties": {}, "additionalProperties": false});
            Tool { name, description, input_schema, strict, cache }
        },
    )
}

fn a_turn() -> impl Strategy<Value = InputMessage> {
    let results = ("[a-z]{1,5}", ".{0,9}", any::<bool>())
        .prop_map(|(id, words, is_error)| ToolResult { is_error, ..result(&id, &words) });
    let user = (prop::collection::vec(results, 0..3), prop::collection::vec(a_text(), 0..3))
        .prop_map(|(results, texts)| InputMessage::User { results, texts });
    let assistant = ".{0,9}"
        .prop_map(|words| InputMessage::Assistant(Content::from_text(&MessageText::new(words))));
    prop_oneof![user, assistant]
}

fn a_request() -> impl Strategy<Value = Request> {
    let thinking =
        prop::sample::select(vec![Thinking::Unset, Thinking::Disabled, Thinking::Adaptive]);
    let efforts = [Effort::Low, Effort::Medium, Effort::High, Effort::Xhigh, Effort::Max];
    let effort = prop::option::of(prop::sample::select(efforts.to_vec()));
    let parts = (
        prop::collection::vec(a_text(), 0..3),
        prop::collection::vec(a_tool(), 0..3),
        prop::collection::vec(a_turn(), 0..5),
    );
    let options = (thinking, effort, prop::option::of("[0-9a-f]{8}"), a_ttl(), any::<bool>());
    (parts, options).prop_map(|((system, tools, messages), options)| {
        let (thinking, effort, user_id, cache, stream) = options;
        let rest = asking("");
        Request { system, tools, messages, thinking, effort, user_id, cache, stream, ..rest }
    })
}

proptest! {
    #[test]
    fn every_request_has_anthropics_shape(
        request in a_request(),
        geo in prop::option::of(prop::sample::select(vec!["us", "global"])),
    ) {
        static SCHEMA: std::sync::LazyLock<Validator> =
            std::sync::LazyLock::new(|| schema("create-request"));
        let body: Value = serde_json::from_slice(&request.body(geo).unwrap()).unwrap();
        let complaint = SCHEMA.validate(&body).err().map(|error| error.to_string());
        prop_assert!(complaint.is_none(), "{complaint:?} in {body}");
    }
}
