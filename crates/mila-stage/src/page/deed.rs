//! What the model does with tools, and what they say: a line each in the story.

use std::collections::HashMap;

use serde::Serialize;
use serde_json::Value;

/// Longest text of a deed, in characters; the exchange itself has all of it.
const LONGEST: usize = 160;

/// A tool and what goes to it or comes from it.
#[derive(Debug, PartialEq, Eq, Serialize)]
pub(super) struct Deed {
    pub(super) tool: String,
    pub(super) text: String,
    /// Whether the tool refused.
    pub(super) failed: bool,
}

impl Deed {
    /// A call: what it is about is told, and its quote is left out.
    pub(super) fn called(tool: &str, input: &Value) -> Self {
        let fields = input.as_object().into_iter().flatten();
        let told = fields.filter(|(name, _)| *name != "quote").map(|(_, value)| words(value));
        let text = told.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ");
        Self { tool: tool.to_owned(), text: short(&text), failed: false }
    }

    /// What the tools said to the calls before, as a request gives it to the model.
    pub(super) fn told(request: &Value) -> Vec<Self> {
        let messages = request["messages"].as_array().map(Vec::as_slice).unwrap_or_default();
        let called: HashMap<&str, &str> = messages
            .iter()
            .flat_map(blocks)
            .filter(|block| block["type"] == "tool_use")
            .filter_map(|call| Some((call["id"].as_str()?, call["name"].as_str()?)))
            .collect();
        let newest = messages.iter().rfind(|message| message["role"] != "system");
        let results = newest.map(blocks).unwrap_or_default();
        results
            .iter()
            .filter(|block| block["type"] == "tool_result")
            .map(|result| Self {
                tool: result["tool_use_id"]
                    .as_str()
                    .and_then(|id| called.get(id))
                    .copied()
                    .unwrap_or_default()
                    .to_owned(),
                text: short(&words(&result["content"])),
                failed: result["is_error"] == true,
            })
            .collect()
    }
}

fn blocks(message: &Value) -> &[Value] {
    message["content"].as_array().map(Vec::as_slice).unwrap_or_default()
}

/// A value in words: a text as it is, a list with commas, a block by its text.
fn words(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(all) => all.iter().map(words).collect::<Vec<_>>().join(", "),
        Value::Object(block) if block.contains_key("text") => words(&block["text"]),
        Value::Null => String::new(),
        other => other.to_string(),
    }
}

fn short(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= LONGEST {
        return line;
    }
    line.chars().take(LONGEST).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_call_is_told_without_its_quote() {
        let input = json!({"about": "me", "fact": "I'm vegetarian", "quote": "I'm vegetarian"});
        assert_eq!(Deed::called("remember", &input).text, "me, I'm vegetarian");
        let input = json!({"action": "forget", "words": ["cat", "Dana"]});
        assert_eq!(Deed::called("memory", &input).text, "forget, cat, Dana");
        assert_eq!(Deed::called("now", &json!({})).text, "");
        let long = Deed::called("remember", &json!({"fact": "x ".repeat(400)})).text;
        assert_eq!(long.chars().count(), LONGEST + 1);
    }

    #[test]
    fn what_the_tools_said_is_told_with_their_names_and_once() {
        let messages = json!([
            {"role": "user", "content": [{"type": "text", "text": "remember that I like tea"}]},
            {"role": "assistant", "content": [
                {"type": "tool_use", "id": "a", "name": "remember", "input": {}},
                {"type": "tool_use", "id": "b", "name": "now", "input": {}},
            ]},
            {"role": "user", "content": [
                {"type": "tool_result", "tool_use_id": "a", "content": "kept"},
                {"type": "tool_result", "tool_use_id": "b", "is_error": true,
                    "content": [{"type": "text", "text": "no clock"}]},
            ]},
        ]);
        let deed = |tool: &str, text: &str, failed| Deed {
            tool: tool.to_owned(),
            text: text.to_owned(),
            failed,
        };
        let request = json!({"messages": messages});
        let told = Deed::told(&request);
        assert_eq!(told, [deed("remember", "kept", false), deed("now", "no clock", true)]);
        let mut later = messages.as_array().unwrap().clone();
        later.push(json!({"role": "assistant", "content": [{"type": "text", "text": "Done"}]}));
        later.push(json!({"role": "user", "content": [{"type": "text", "text": "thanks"}]}));
        assert_eq!(Deed::told(&json!({"messages": later})), []);
    }
}
