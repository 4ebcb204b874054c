//! Who thinks: a script, or the rehearsal model.

use std::collections::VecDeque;

use serde_json::Value;

use super::prefix::{blocks, list};
use super::rehearsal;

/// How blocks begin that stand beside the words.
const BESIDE: [&str; 2] = ["[Sent ", "[Kept by the service"];

/// What a request says, as far as a brain needs it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Seen {
    /// The model that is asked.
    pub model: String,
    /// All system text, joined by line ends.
    pub system: String,
    /// All text of the last user message that has any, joined by line ends.
    pub last_user_text: String,
    /// The person's own words in it: its last text that is not wholly inside a tag
    /// such as `<context>…</context>`, without notes in square brackets before them, and without
    /// the memories that stand behind them.
    pub words: String,
    /// Every user text of the conversation, in order.
    pub user_texts: Vec<String>,
    /// What stands beside them in blocks of its own, in order: when they came, what is kept.
    pub beside: Vec<String>,
    /// Every text that the assistant has said.
    pub assistant_texts: Vec<String>,
    /// Results in the last message; empty if it is not an answer to tool calls.
    pub tool_results: Vec<SeenResult>,
    /// Names of the tools on offer.
    pub tools: Vec<String>,
}

/// What a tool gave.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeenResult {
    /// The id of the call.
    pub tool_use_id: String,
    /// The name of the tool that was called.
    pub name: String,
    /// The text of the result.
    pub text: String,
    /// The tool did not do what was asked.
    pub is_error: bool,
}

/// What a brain says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reply {
    text: String,
    calls: Vec<(String, Value)>,
    odd: Option<(Vec<Value>, String)>,
}

impl Reply {
    /// Words.
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// These blocks and this stop reason, whether or not the service would ever give them.
    pub fn blocks(blocks: impl IntoIterator<Item = Value>, stop: impl Into<String>) -> Self {
        let odd = Some((blocks.into_iter().collect(), stop.into()));
        Self { odd, ..Self::default() }
    }

    /// A tool call.
    pub fn call(name: impl Into<String>, input: Value) -> Self {
        Self::default().and_call(name, input)
    }

    /// The same with one more tool call: calls of one reply are parallel.
    #[must_use]
    pub fn and_call(mut self, name: impl Into<String>, input: Value) -> Self {
        self.calls.push((name.into(), input));
        self
    }

    pub(super) fn odd(&self) -> Option<(Vec<Value>, String)> {
        self.odd.clone()
    }

    pub(super) fn into_parts(self) -> (String, Vec<(String, Value)>) {
        (self.text, self.calls)
    }
}

/// A closure that answers every request.
pub(super) type Script = Box<dyn FnMut(&Seen) -> Reply + Send>;

/// Replies that were queued come first; then the script, or the rehearsal model if there is none.
#[derive(Default)]
pub(super) struct Brain {
    pub(super) queue: VecDeque<Reply>,
    pub(super) script: Option<Script>,
}

impl Brain {
    pub(super) fn reply(&mut self, seen: &Seen) -> Reply {
        match (self.queue.pop_front(), &mut self.script) {
            (Some(reply), _) => reply,
            (None, Some(script)) => script(seen),
            (None, None) => rehearsal::reply(seen),
        }
    }

    /// A reply that will not arrive: a queued one stays in the queue.
    pub(super) fn lost_reply(&mut self, seen: &Seen) -> Reply {
        match self.queue.front() {
            Some(reply) => reply.clone(),
            None => self.reply(seen),
        }
    }
}

impl Seen {
    /// Reads a request that has been checked, or as much of it as there is.
    pub(super) fn of(request: &Value) -> Self {
        let messages = list(&request["messages"]);
        let last_said: Vec<String> = messages
            .iter()
            .rev()
            .filter(|message| message["role"] == "user")
            .map(|message| own(&message["content"]))
            .find(|texts| !texts.is_empty())
            .unwrap_or_default();
        let by = |role: &'static str| {
            messages.iter().filter(move |m| m["role"] == role).flat_map(|m| texts(&m["content"]))
        };
        let (beside, user_texts) = by("user").partition(|text| is_beside(text));
        Self {
            model: string(&request["model"]),
            system: texts(&request["system"]).join("\n"),
            last_user_text: last_said.join("\n"),
            words: last_said
                .iter()
                .rfind(|text| !is_wrapped(text))
                .or(last_said.last())
                .map(|text| without_notes(text.trim()).to_owned())
                .unwrap_or_default(),
            user_texts,
            beside,
            assistant_texts: by("assistant").collect(),
            tool_results: results(messages),
            tools: list(&request["tools"]).iter().map(|tool| string(&tool["name"])).collect(),
        }
    }
}

fn results(messages: &[Value]) -> Vec<SeenResult> {
    let calls: Vec<Value> = messages.iter().flat_map(|m| blocks(&m["content"])).collect();
    let name_of = |id: &Value| {
        calls
            .iter()
            .find(|block| block["type"] == "tool_use" && block["id"] == *id)
            .map(|call| string(&call["name"]))
            .unwrap_or_default()
    };
    let said = messages.iter().rfind(|message| message["role"] != "system");
    let answered = said.map(|message| blocks(&message["content"])).unwrap_or_default();
    answered
        .iter()
        .filter(|block| block["type"] == "tool_result")
        .map(|block| SeenResult {
            tool_use_id: string(&block["tool_use_id"]),
            name: name_of(&block["tool_use_id"]),
            text: texts(&block["content"]).join("\n"),
            is_error: block["is_error"] == true,
        })
        .collect()
}

fn texts(content: &Value) -> Vec<String> {
    let all = blocks(content);
    all.iter().filter(|block| block["type"] == "text").map(|block| string(&block["text"])).collect()
}

/// The texts of a user message but those that stand beside the words.
fn own(content: &Value) -> Vec<String> {
    texts(content).into_iter().filter(|text| !is_beside(text)).collect()
}

fn string(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}

/// The text after notes in square brackets, in which a service may say what is quoted.
fn without_notes(text: &str) -> &str {
    let note = text.strip_prefix('[').and_then(|rest| rest.split_once("]\n"));
    note.map_or(text, |(_, words)| without_notes(words.trim_start()))
}

/// Whether a block stands beside the words: when they came, and what is kept of the person.
fn is_beside(text: &str) -> bool {
    let text = text.trim();
    BESIDE.iter().any(|begins| text.starts_with(begins)) && text.ends_with(']')
}

/// True for `<name …>…</name>` as a whole.
fn is_wrapped(text: &str) -> bool {
    let inside = text.trim().strip_prefix('<').and_then(|rest| rest.strip_suffix('>'));
    let Some(inside) = inside else { return false };
    let name: String =
        inside.chars().take_while(|c| c.is_alphanumeric() || "_-".contains(*c)).collect();
    !name.is_empty() && inside.ends_with(&format!("</{name}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_stands_beside_the_words_is_not_the_words() {
        let note = "[Sent Monday]\n[Kept:\n- cat: is called Miso (noted 2026-11-30)]";
        let opening = "[Kept by the service: a cat]";
        let block = |text: &str| serde_json::json!({"type": "text", "text": text});
        let content = [block(opening), block("my [big] cat?"), block(note)];
        let request = serde_json::json!({"messages": [{"role": "user", "content": content}]});
        let seen = Seen::of(&request);
        assert_eq!(
            (seen.words.as_str(), seen.last_user_text.as_str()),
            ("my [big] cat?", "my [big] cat?")
        );
        assert_eq!(
            (seen.user_texts, seen.beside),
            (vec!["my [big] cat?".to_owned()], vec![opening.to_owned(), note.to_owned()])
        );
    }

    #[test]
    fn a_note_before_the_words_is_not_the_words() {
        assert_eq!(without_notes("[Forwarded.]\n[Cut.]\nhello"), "hello");
        assert_eq!(
            without_notes("[In reply to: \"3 - 1 = 2\"]\nwhat time is it?"),
            "what time is it?"
        );
        for text in ["[a] b", "no note", "[open\nend"] {
            assert_eq!(without_notes(text), text);
        }
    }
}
