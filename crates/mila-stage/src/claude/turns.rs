//! The rules of a conversation: who may speak when, and what must be answered.

use std::collections::HashSet;

use serde_json::Value;

use super::models::Model;
use super::prefix::{Prompt, Ttl, list};
use super::refused::Refused;
use super::shape::{check_cache_control, check_text, object, required};

/// Most cache breakpoints of one request.
const MOST_BREAKPOINTS: usize = 4;
/// Most messages of one request.
const MOST_MESSAGES: usize = 100_000;

type Checked = Result<(), Refused>;

/// Checks all messages of a request. `paused` says whether a content was given back
/// by a paused turn: only such a one may stand at the end.
pub(super) fn check_messages(
    request: &Value,
    model: &Model,
    paused: impl Fn(&Value) -> bool,
) -> Checked {
    let messages = request["messages"]
        .as_array()
        .filter(|messages| (1..=MOST_MESSAGES).contains(&messages.len()))
        .ok_or_else(|| Refused::invalid("messages", "at least one message is required"))?;
    let mut open = OpenCalls::default();
    for (i, message) in messages.iter().enumerate() {
        let at = format!("messages.{i}");
        let fields = object(message, &at, &["role", "content"])?;
        let content = required(fields, &at, "content")?;
        match required(fields, &at, "role")?.as_str() {
            Some("user") => check_user(content, &at, &mut open)?,
            Some("assistant") if i > 0 => check_assistant(content, &at, &mut open)?,
            Some("system") if i > 0 => check_system_turn(content, &at, model, &open)?,
            Some("assistant" | "system") => {
                return Err(Refused::invalid(&at, "the first message must use the user role"));
            }
            _ => return Err(Refused::invalid(&at, "the role must be user, assistant or system")),
        }
    }
    let last = &messages[messages.len() - 1];
    if last["role"] == "assistant" && !paused(&last["content"]) {
        let what = "This model does not support assistant message prefill. \
                    The conversation must end with a user message.";
        return Err(Refused::invalid("", what));
    }
    open.check_answered("messages")
}

/// Checks number and order of the cache breakpoints.
pub(super) fn check_breakpoints(prompt: &Prompt) -> Checked {
    let ttls: Vec<Ttl> = prompt.0.iter().filter_map(|segment| segment.breakpoint).collect();
    if ttls.len() > MOST_BREAKPOINTS {
        let what = format!("at most {MOST_BREAKPOINTS} blocks may have it, found {}", ttls.len());
        return Err(Refused::invalid("cache_control", &what));
    }
    if ttls.windows(2).any(|pair| pair == [Ttl::FiveMinutes, Ttl::OneHour]) {
        return Err(Refused::invalid("cache_control", "a `1h` block must not follow a `5m` block"));
    }
    Ok(())
}

/// Tool calls that the next user message has to answer.
#[derive(Default)]
struct OpenCalls {
    ids: HashSet<String>,
    seen: HashSet<String>,
    /// Text has been said since the last assistant turn: results come too late.
    after_text: bool,
}

impl OpenCalls {
    fn check_answered(&self, at: &str) -> Checked {
        let Some(id) = self.ids.iter().min() else { return Ok(()) };
        let what = format!("`tool_use` {id} has no `tool_result` in the message after it");
        Err(Refused::invalid(at, &what))
    }

    fn open(&mut self, id: &str, at: &str) -> Checked {
        if !self.seen.insert(id.to_owned()) {
            return Err(Refused::invalid(at, "`tool_use` ids must be unique"));
        }
        self.ids.insert(id.to_owned());
        Ok(())
    }

    fn answer(&mut self, id: &str, at: &str) -> Checked {
        if self.after_text {
            return Err(Refused::invalid(
                at,
                "`tool_result` blocks must come before other content",
            ));
        }
        if !self.ids.remove(id) {
            let what = format!("`tool_result` {id} has no `tool_use` in the message before it");
            return Err(Refused::invalid(at, &what));
        }
        Ok(())
    }
}

fn check_user(content: &Value, at: &str, open: &mut OpenCalls) -> Checked {
    each_block(content, at, |block, kind, at| match kind {
        "text" => {
            check_text(block, at)?;
            open.after_text = true;
            Ok(())
        }
        "tool_result" => open.answer(check_tool_result(block, at)?, at),
        "image" | "document" => {
            open.after_text = true;
            check_source(block, at)
        }
        _ => Err(Refused::invalid(at, "no block type that a user message may hold")),
    })?;
    open.check_answered(at)
}

fn check_assistant(content: &Value, at: &str, open: &mut OpenCalls) -> Checked {
    open.check_answered(at)?;
    open.after_text = false;
    each_block(content, at, |block, kind, at| match kind {
        "text" => check_text(block, at),
        "thinking" => {
            let fields = object(block, at, &["type", "thinking", "signature"])?;
            required(fields, at, "signature")?;
            match required(fields, at, "thinking")?.as_str() {
                Some("") => Ok(()), // the stage says nothing aloud while it thinks
                _ => Err(Refused::invalid(at, "`thinking` blocks cannot be modified")),
            }
        }
        "tool_use" => {
            let allowed =
                ["type", "id", "name", "input", "caller", "toolset_name", "cache_control"];
            let fields = object(block, at, &allowed)?;
            check_cache_control(fields, at)?;
            required(fields, at, "name")?;
            if !required(fields, at, "input")?.is_object() {
                return Err(Refused::invalid(at, "the input must be an object"));
            }
            open.open(required(fields, at, "id")?.as_str().unwrap_or_default(), at)
        }
        _ => Err(Refused::invalid(at, "no block type that this stage gives to an assistant")),
    })
}

fn check_system_turn(content: &Value, at: &str, model: &Model, open: &OpenCalls) -> Checked {
    if !model.system_turns {
        return Err(Refused::invalid(at, "this model takes no system role among the messages"));
    }
    open.check_answered(at)?;
    each_block(content, at, |block, _, at| check_text(block, at))
}

/// Checks a result and gives the id that it answers.
fn check_tool_result<'a>(block: &'a Value, at: &str) -> Result<&'a str, Refused> {
    let allowed = ["type", "tool_use_id", "content", "is_error", "cache_control", "toolset_name"];
    let fields = object(block, at, &allowed)?;
    check_cache_control(fields, at)?;
    let content = fields.get("content").unwrap_or(&Value::Null);
    if !(content.is_null() || content.is_string()) {
        each_block(content, at, |block, kind, at| match kind {
            "text" => check_text(block, at),
            _ => check_source(block, at),
        })?;
    }
    if fields.get("is_error").is_some_and(|flag| !flag.is_boolean()) {
        return Err(Refused::invalid(at, "is_error must be true or false"));
    }
    let id = required(fields, at, "tool_use_id")?;
    id.as_str().ok_or_else(|| Refused::invalid(at, "tool_use_id must be a string"))
}

/// Images and documents are taken as they are: the stage does not look at them.
fn check_source(block: &Value, at: &str) -> Checked {
    let allowed =
        ["type", "source", "cache_control", "title", "context", "citations", "transformations"];
    let fields = object(block, at, &allowed)?;
    check_cache_control(fields, at)?;
    if !matches!(block["type"].as_str(), Some("image" | "document")) {
        return Err(Refused::invalid(at, "no such block type"));
    }
    required(fields, at, "source").map(|_| ())
}

/// Visits the blocks of a content; a string is one text block. Empty content is refused.
fn each_block(
    content: &Value,
    at: &str,
    mut visit: impl FnMut(&Value, &str, &str) -> Checked,
) -> Checked {
    if content.as_str().is_some_and(|text| !text.trim().is_empty()) {
        let block = serde_json::json!({"type": "text", "text": content});
        return visit(&block, "text", at);
    }
    if list(content).is_empty() {
        return Err(Refused::invalid(at, "messages must have non-empty content"));
    }
    for (i, block) in list(content).iter().enumerate() {
        let kind = block["type"].as_str().unwrap_or_default();
        visit(block, kind, &format!("{at}.content.{i}"))?;
    }
    Ok(())
}
