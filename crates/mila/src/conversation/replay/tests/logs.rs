//! Random logs: what models and gateways ever answered, and what they never should.

use mila_domain::turn::{Answer, Step, Stop, ToolResult};
use mila_domain::visible::is_blank;
use proptest::prelude::{Just, Strategy, any, prop, prop_oneof};
use serde_json::json;
use serde_json::value::RawValue;

/// One turn, as a database holds it.
#[derive(Clone, Debug)]
pub(super) struct Turn {
    pub(super) said: Vec<String>,
    pub(super) log: Vec<Step>,
}

/// What a person says in a turn.
pub(super) fn some_words() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec(prop_oneof![4 => "[a-zא-ת]{1,6}", 1 => "[ \n\u{200b}\u{1f}]{0,3}"], 0..3)
}

/// Any steps in any order.
pub(super) fn a_log() -> impl Strategy<Value = Vec<Step>> {
    let ran = prop::collection::vec((an_id(), any::<bool>()), 0..4).prop_map(|results| {
        let result = |(call, failed)| ToolResult { call, text: "noon".to_owned(), failed };
        Step::ToolsRan { results: results.into_iter().map(result).collect() }
    });
    let step = prop_oneof![3 => an_answer().prop_map(Step::Answered), 2 => ran];
    prop::collection::vec(step, 0..6)
}

/// Any answer.
pub(super) fn an_answer() -> impl Strategy<Value = Answer> {
    let stop = prop::sample::select(vec![
        Stop::EndTurn,
        Stop::ToolUse,
        Stop::MaxTokens,
        Stop::PauseTurn,
        Stop::Refusal,
        Stop::ContextExceeded,
    ]);
    let blocks = prop::collection::vec(a_block(), 0..5);
    let list = blocks.prop_map(|blocks| format!("[{}]", blocks.join(", ")));
    let odd = prop::sample::select(vec!["{}", "null", "7", r#""words""#, "[[]]"]);
    let content = prop_oneof![9 => list, 1 => odd.prop_map(str::to_owned)];
    (content, stop).prop_map(|(content, stop)| Answer {
        content: RawValue::from_string(content).unwrap(),
        stop,
    })
}

/// Few, so that they meet and repeat.
fn an_id() -> impl Strategy<Value = String> {
    let ids = ["a", "b", "c", "toolu_01", "call.7", "", "a b", "ü"];
    prop::sample::select(ids.to_vec()).prop_map(str::to_owned)
}

fn a_block() -> impl Strategy<Value = String> {
    let words = prop_oneof![
        "[a-zא-ת👋]{1,9}",
        "[ \n\t\u{a0}\u{200b}\u{feff}\u{1e}]{0,3}",
        Just(String::new())
    ];
    let text = words.prop_map(|text| json!({ "type": "text", "text": text }).to_string());
    let call = (an_id(), prop::sample::select(vec!["now", "", "remind me", "n"]), an_input())
        .prop_map(|(id, name, input)| {
            format!(r#"{{"type":"tool_use","id":{},"name":"{name}","input":{input}}}"#, json!(id))
        });
    let deep =
        format!(r#"{{"type":"text","text":"a","in":{}{}}}"#, "[".repeat(200), "]".repeat(200));
    let odd = [
        r#"{"type":"text","text":"half \ud83d"}"#,
        r#"{"type":"text","text":"\udc00"}"#,
        r#"{"type":"text","text":"a","citations":null}"#,
        r#"{"type":"text","text":"a","citations":[{"type":"page_location"}]}"#,
        r#"{"type":"text","text":"a","mood":"good"}"#,
        r#"{"type":"text","text":"a","cache_control":{"type":"ephemeral"}}"#,
        r#"{"type":"text","text":"a","text":"b"}"#,
        r#"{"type":"text","text":["a"]}"#,
        r#"{"type":"text"}"#,
        r#"{"type":"thinking","thinking":"hm","signature":"Zm8="}"#,
        r#"{"type":"thinking","thinking":"hm","signature":""}"#,
        r#"{"type":"thinking","thinking":"hm"}"#,
        r#"{"type":"redacted_thinking","data":"Zm8="}"#,
        r#"{"type":"hologram","text":{"not":"a string"},"n":1.50}"#,
        r#"{"type":"server_tool_use","id":"a","name":"web_search","input":{}}"#,
        r#"{"type":"web_search_tool_result","tool_use_id":"a","content":[]}"#,
        r#"{"type":"tool_result","tool_use_id":"a","content":"noon"}"#,
        r#"{"type":"image","source":{"type":"url","url":"https://a.example"}}"#,
        r#"{"type":"document","source":{"type":"text","media_type":"text/plain","data":"a"}}"#,
        r#"{"type":"tool_use","id":"a","name":"now"}"#,
        r#"{"type":"tool_use","id":7,"name":"now","input":{}}"#,
        r#"{"type":"tool_use","id":"b","name":"now","input":{},"caller":{"type":"direct"}}"#,
        r#"{"type":"tool_use","id":"c","name":"now","input":{},"caller":{"type":"elsewhere"}}"#,
        r#"{"type":"tool_use","id":"c","name":"now","input":{},"mood":1e999}"#,
        r#"{"type":7}"#,
        "{}",
        "null",
        "7",
        &deep,
    ];
    let odd = prop::sample::select(odd.map(str::to_owned).to_vec());
    prop_oneof![3 => text, 3 => call, 3 => odd]
}

fn an_input() -> impl Strategy<Value = &'static str> {
    let inputs = [
        "{}",
        r#"{"zone": "UTC" }"#,
        r#"{"z":"\ud83d"}"#,
        "[1]",
        "null",
        r#""{}""#,
        r#"{"n":1e999}"#,
    ];
    prop::sample::select(inputs.to_vec())
}

/// Whether a block is words and nothing else, so that it has to go along as it is.
pub(super) fn is_plain_text(block: &RawValue) -> bool {
    let Ok(value) = serde_json::from_str::<serde_json::Value>(block.get()) else { return false };
    let only = value.as_object().is_some_and(|it| it.len() == 2) && value["type"] == "text";
    let once = block.get().matches(r#""text":"#).count() == 1;
    only && once && value["text"].as_str().is_some_and(|text| !is_blank(text))
}
