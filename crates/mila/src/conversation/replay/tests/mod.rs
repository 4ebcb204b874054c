//! Requests out of random logs, held against a judge of our own and Anthropic's schema.

mod judge;
mod logs;

use std::sync::LazyLock;

use jsonschema::Validator;
use mila_domain::MessageText;
use mila_domain::turn::{self, Answer, Next, Step, Stop, ToolResult};
use proptest::prelude::{any, prop, prop_assert, proptest};
use serde_json::value::RawValue;
use serde_json::{Value, json};

use self::logs::{Turn, a_log, an_answer, some_words};
use super::{Exchange, replay};
use crate::claude::Thoughts;

static SCHEMA: LazyLock<Validator> = LazyLock::new(|| {
    let path = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/../../tests/spec/anthropic/schemas/create-request.schema.json"
    );
    let schema: Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
    jsonschema::validator_for(&schema).unwrap()
});

/// The messages as they go over the wire.
fn wire(turns: &[Turn], thoughts: Thoughts) -> String {
    let said = |turn: &Turn| turn.said.iter().map(MessageText::new).collect();
    let exchanges: Vec<Exchange<'_>> =
        turns.iter().map(|turn| Exchange { said: said(turn), log: &turn.log }).collect();
    serde_json::to_string(&replay(None, &exchanges, thoughts).messages).unwrap()
}

/// What is wrong with the request, by the judge and by the schema.
fn complaint(turns: &[Turn], thoughts: Thoughts) -> Option<String> {
    let wire = wire(turns, thoughts);
    let Ok(messages) = serde_json::from_str::<Value>(&wire) else {
        return Some(format!("no JSON: {wire}"));
    };
    let paused = match turns.last().and_then(|turn| turn.log.last()) {
        Some(Step::Answered(answer)) if answer.stop == Stop::PauseTurn => {
            serde_json::from_str(answer.content.get()).ok()
        }
        _ => None,
    };
    if let Some(complaint) = judge::complaint(&messages, paused.as_ref()) {
        return Some(format!("{complaint} in {wire}"));
    }
    let request = json!({ "model": "m", "max_tokens": 1, "messages": messages });
    SCHEMA.validate(&request).err().map(|error| format!("{error} in {wire}"))
}

/// The blocks in order, each with its role: the service sees no more of the messages.
fn blocks(wire: &str) -> Vec<(String, String)> {
    let messages: Vec<Value> = serde_json::from_str(wire).unwrap();
    let of = |message: &Value| {
        let role = message["role"].as_str().unwrap().to_owned();
        let content = message["content"].as_array().unwrap().clone();
        content.into_iter().map(move |block| (role.clone(), block.to_string())).collect::<Vec<_>>()
    };
    messages.iter().flat_map(of).collect()
}

/// A request, and whether it is to add to the one before.
type Asked = (bool, String);

/// A conversation as it would go with these answers: after each the log says what comes next. All
/// requests of it. A turn that is over loses its thinking, one that was given up all of it.
fn conversation(answers: Vec<Answer>, thoughts: Thoughts) -> Vec<Asked> {
    let mut turns = vec![Turn { said: vec!["Hello".to_owned()], log: vec![] }];
    let (mut requests, mut adds) = (Vec::new(), true);
    let mut answers = answers.into_iter();
    loop {
        let number = turns.len();
        let Some(open) = turns.last_mut() else { return requests };
        match turn::next(&open.log) {
            Next::Ask => {
                requests.push((adds, wire(&turns, thoughts)));
                adds = true;
                let Some(answer) = answers.next() else { return requests };
                turns[number - 1].log.push(Step::Answered(answer));
            }
            Next::Run(calls) => {
                let result = |call: &turn::ToolCall| ToolResult {
                    call: call.id.clone(),
                    text: "noon".to_owned(),
                    failed: false,
                };
                open.log.push(Step::ToolsRan { results: calls.iter().map(result).collect() });
            }
            end => {
                let answered = matches!(end, Next::Say { .. });
                adds = answered && thoughts == Thoughts::Drop;
                if !answered {
                    turns.pop();
                }
                turns.push(Turn { said: vec![format!("And {}?", answers.len())], log: vec![] });
            }
        }
    }
}

proptest! {
    /// Whatever the log holds: every block, every stop, whatever follows what.
    #[test]
    fn every_request_is_valid(
        turns in prop::collection::vec((some_words(), a_log()), 1..6),
        keep in any::<bool>(),
    ) {
        let turns: Vec<Turn> = turns.into_iter().map(|(said, log)| Turn { said, log }).collect();
        let thoughts = if keep { Thoughts::Keep } else { Thoughts::Drop };
        let complaint = complaint(&turns, thoughts);
        prop_assert!(complaint.is_none(), "{}", complaint.unwrap_or_default());
    }

    /// What may go back is not touched.
    #[test]
    fn what_is_in_order_goes_along_byte_for_byte(
        turns in prop::collection::vec((some_words(), a_log()), 1..6),
    ) {
        let turns: Vec<Turn> = turns.into_iter().map(|(said, log)| Turn { said, log }).collect();
        let wire = wire(&turns, Thoughts::Drop);
        let mut rest = wire.as_str();
        for step in turns.iter().flat_map(|turn| &turn.log) {
            let Step::Answered(answer) = step else { continue };
            let blocks: Vec<&RawValue> =
                serde_json::from_str(answer.content.get()).unwrap_or_default();
            for block in blocks.iter().filter(|block| logs::is_plain_text(block)) {
                let found = rest.find(block.get());
                prop_assert!(found.is_some(), "{block} is not in {wire}");
                rest = &rest[found.unwrap_or(0) + block.get().len()..];
            }
        }
    }

    /// What was sent stays as it was, however the conversation goes on.
    #[test]
    fn a_conversation_is_only_added_to(answers in prop::collection::vec(an_answer(), 1..24)) {
        for thoughts in [Thoughts::Drop, Thoughts::Keep] {
            for pair in conversation(answers.clone(), thoughts).windows(2) {
                let [(_, before), (adds, after)] = pair else { continue };
                let (before, after) = (blocks(before), blocks(after));
                let grown = after.starts_with(&before);
                prop_assert!(!adds || grown, "{before:?} and then {after:?}");
            }
        }
    }
}

fn answered(stop: Stop, content: &str) -> Step {
    Step::Answered(Answer { content: RawValue::from_string(content.to_owned()).unwrap(), stop })
}

fn ran(id: &str) -> Step {
    let (call, text) = (id.to_owned(), "noon".to_owned());
    Step::ToolsRan { results: vec![ToolResult { call, text, failed: false }] }
}

const CALL: &str = r#"{"type":"tool_use","id":"a","name":"now","input":{}}"#;

/// The answers of the field that silenced a person, each as the past of a new turn.
#[test]
fn what_once_silenced_a_person_is_left_out() {
    let past: [(&[Step], Value); 9] = [
        (
            &[
                answered(Stop::ToolUse, &format!(r#"[{{"type":"text","text":""}},{CALL}]"#)),
                ran("a"),
            ],
            json!([["user", "hi"], ["assistant", "a"], ["user", "a", "now?"]]),
        ),
        (
            &[answered(
                Stop::EndTurn,
                r#"[{"type":"text","text":"Good."},{"type":"text","text":""}]"#,
            )],
            json!([["user", "hi"], ["assistant", "Good."], ["user", "now?"]]),
        ),
        (
            &[answered(Stop::EndTurn, &format!(r#"[{{"type":"text","text":"Good."}},{CALL}]"#))],
            json!([["user", "hi"], ["assistant", "Good."], ["user", "now?"]]),
        ),
        (
            &[answered(
                Stop::MaxTokens,
                r#"[{"type":"text","text":"Good"},{"type":"tool_use","id":"a","name":"now","input":{"INVALID_JSON":"{"}}]"#,
            )],
            json!([["user", "hi"], ["assistant", "Good"], ["user", super::CUT_OFF, "now?"]]),
        ),
        (
            &[
                answered(Stop::ToolUse, &format!("[{CALL}]")),
                ran("a"),
                answered(Stop::EndTurn, "[]"),
            ],
            json!([["user", "hi"], ["assistant", "a"], ["user", "a", "now?"]]),
        ),
        (&[answered(Stop::EndTurn, "[]")], json!([["user", "hi", "now?"]])),
        (&[ran("a")], json!([["user", "hi", "now?"]])),
        (
            &[answered(Stop::EndTurn, r#"[{"type":"text","text":"so \ud83d"}]"#)],
            json!([["user", "hi"], ["assistant", "so \u{FFFD}"], ["user", "now?"]]),
        ),
        (
            &[
                answered(Stop::ToolUse, &format!("[{CALL}]")),
                ran("a"),
                answered(Stop::ToolUse, &format!(r#"[{{"type":"text","text":"Hm."}},{CALL}]"#)),
                ran("a"),
            ],
            json!([
                ["user", "hi"],
                ["assistant", "a"],
                ["user", "a"],
                ["assistant", "Hm."],
                ["user", "now?"]
            ]),
        ),
    ];
    for (log, expected) in past {
        let turn =
            |said: &str, log: &[Step]| Turn { said: vec![said.to_owned()], log: log.to_vec() };
        let turns = [turn("hi", log), turn("now?", &[])];
        assert_eq!(complaint(&turns, Thoughts::Drop), None);
        assert_eq!(shape(&wire(&turns, Thoughts::Drop)), expected, "{log:?}");
    }
}

/// Of each message its role, and of each block its words or the id of the call.
fn shape(wire: &str) -> Value {
    let messages: Vec<Value> = serde_json::from_str(wire).unwrap();
    let named = |block: &Value| {
        let names = ["text", "id", "tool_use_id"];
        names.iter().find_map(|name| block.get(name).cloned()).unwrap_or_default()
    };
    let of = |message: &Value| {
        let content = message["content"].as_array().unwrap().iter().map(named);
        [message["role"].clone()].into_iter().chain(content).collect::<Value>()
    };
    messages.iter().map(of).collect()
}

/// The model is asked once more after nothing, and goes on after a pause.
#[test]
fn the_model_goes_on_by_itself_or_is_asked_to() {
    let text = r#"[{"type":"text","text":"searching"}]"#;
    for (content, stop, ends) in [
        ("[]", Stop::EndTurn, json!(["user", "hi", super::SAID_NOTHING])),
        (
            r#"[{"type":"text","text":" "}]"#,
            Stop::ToolUse,
            json!(["user", "hi", super::SAID_NOTHING]),
        ),
        (text, Stop::PauseTurn, json!(["assistant", "searching"])),
        (text, Stop::EndTurn, json!(["user", super::NOT_DONE])),
        (text, Stop::MaxTokens, json!(["user", super::NOT_DONE])),
        (
            r#"[{"type":"text","text":"x"},{"type":"hologram"}]"#,
            Stop::PauseTurn,
            json!(["user", super::GO_ON]),
        ),
    ] {
        let turns = [Turn { said: vec!["hi".to_owned()], log: vec![answered(stop, content)] }];
        assert_eq!(complaint(&turns, Thoughts::Keep), None);
        let shape = shape(&wire(&turns, Thoughts::Keep));
        assert_eq!(shape.as_array().unwrap().last(), Some(&ends), "{content} {stop:?}");
    }
}

/// Where the service says that something is refused is said by the number of a message.
#[test]
fn each_turn_is_found_by_the_messages_it_begins_with() {
    let said = answered(Stop::EndTurn, r#"[{"type":"text","text":"Good."}]"#);
    let called = answered(Stop::ToolUse, &format!("[{CALL}]"));
    let long = [called, ran("a"), said.clone()];
    let hi = || vec![MessageText::new("hi")];
    let exchange = |log| Exchange { said: hi(), log };
    let (nothing, said) = ([answered(Stop::EndTurn, "[]")], [said]);
    let turns =
        [exchange(&long[..]), exchange(&nothing[..]), exchange(&said[..]), exchange(&[][..])];
    assert_eq!(replay(None, &turns, Thoughts::Drop).begins, [0, 4, 4, 6]);
}

/// The judge judges.
#[test]
fn what_the_service_refuses_the_judge_refuses() {
    for bad in judge::refused() {
        assert!(judge::complaint(&bad, None).is_some(), "{bad}");
    }
}
