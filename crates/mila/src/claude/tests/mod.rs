//! The client against Anthropic's shapes, against cut streams, against a server and
//! against the stage's Claude.

mod errors;
mod schemas;
mod stage;
mod streaming;
mod wire;

use mila_domain::MessageText;
use mila_domain::turn::{Answer, Stop};

use super::{Content, InputMessage, Request, Text, Thinking};

/// The smallest request.
fn asking(text: &str) -> Request {
    Request {
        model: "claude-haiku-5-5".to_owned(),
        max_tokens: 1024,
        system: Vec::new(),
        tools: Vec::new(),
        messages: vec![InputMessage::user(MessageText::new(text))],
        thinking: Thinking::Unset,
        effort: None,
        user_id: None,
        cache: None,
        stream: true,
    }
}

fn text(words: &str) -> Text {
    Text::new(MessageText::new(words))
}

/// The content as the turn reads it.
fn answer(content: &Content) -> Answer {
    let content = serde_json::value::RawValue::from_string(content.as_json().to_owned()).unwrap();
    Answer { content, stop: Stop::EndTurn }
}

/// What a tool call's broken input is kept as.
fn is_broken(input: &serde_json::Value) -> bool {
    input.get("INVALID_JSON").is_some()
}

fn content(json: &str) -> Content {
    Content::parse(json.to_owned()).unwrap()
}
