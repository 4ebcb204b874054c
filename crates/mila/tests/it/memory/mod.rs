//! Promise M2: what people tell is kept, comes up where it fits, and goes when they say so.

mod chapters;
mod dialogues;
mod forgetting;
mod killed;
mod remembering;

use mila_stage::Stage;
use mila_stage::claude::Reply;
use serde_json::{Value, json};

/// A call of the tool `remember` that quotes the whole fact.
pub(crate) fn remember(about: &str, fact: &str) -> Reply {
    Reply::call("remember", json!({"about": about, "fact": fact, "quote": fact}))
}

/// A call of the tool `memory` about some words.
pub(crate) fn memory(action: &str, words: &[&str]) -> Reply {
    Reply::call("memory", json!({"action": action, "words": words}))
}

/// The messages of the newest request for an answer.
pub(crate) fn newest(stage: &Stage) -> Value {
    let requests = stage.claude().requests();
    let of_turn = |request: &&Value| request.get("tools").is_some();
    requests.iter().rev().find(of_turn).unwrap()["messages"].clone()
}

/// What stands beside the newest words.
pub(crate) fn beside(stage: &Stage) -> String {
    let messages = newest(stage);
    let blocks =
        messages.as_array().unwrap().iter().flat_map(|it| it["content"].as_array().unwrap());
    let mut notes = blocks.filter_map(|block| block["text"].as_str());
    notes.rfind(|text| text.starts_with("[Sent ")).unwrap().to_owned()
}

/// What the newest tool said.
pub(crate) fn told(stage: &Stage) -> String {
    let messages = newest(stage);
    let mut blocks =
        messages.as_array().unwrap().iter().flat_map(|it| it["content"].as_array().unwrap());
    let result = blocks.rfind(|block| block["type"] == "tool_result");
    let result = result.unwrap_or_else(|| panic!("no tool ran: {messages}"));
    match &result["content"] {
        Value::String(text) => text.clone(),
        content => content[0]["text"].as_str().unwrap_or_default().to_owned(),
    }
}
