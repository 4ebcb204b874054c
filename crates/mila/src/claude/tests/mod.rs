//! The client against Anthropic's shapes, against cut streams, against a server and
//! against the stage's Claude.

mod errors;
mod schemas;
mod stage;
mod streaming;
mod wire;

use mila_domain::MessageText;

use super::{Content, Request, Text, Thinking, Turn};

/// The smallest request.
fn asking(text: &str) -> Request {
    Request {
        model: "claude-haiku-5-5".to_owned(),
        max_tokens: 1024,
        system: Vec::new(),
        tools: Vec::new(),
        messages: vec![Turn::user(MessageText::new(text))],
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

fn content(json: &str) -> Content {
    Content::parse(json.to_owned()).unwrap()
}
