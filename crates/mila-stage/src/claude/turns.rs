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
                let what = "first message must use the \"user\" role";
                return Err(Refused::invalid("messages", what));
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
    open.check_answered()
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
    /// In the order of the calls.
    ids: Vec<String>,
    /// Those of the last assistant turn, answered or not.
    last: HashSet<String>,
    seen: HashSet<String>,
    /// The message that has them.
    at: String,
    /// Text has been said since the last assistant turn: results come too late.
    after_text: bool,
}

impl OpenCalls {
    fn check_answered(&self) -> Checked {
        if self.ids.is_empty() {
            return Ok(());
        }
        let what = format!(
            "`tool_use` ids were found without `tool_result` blocks immediately after: {}. Each \
             `tool_use` block must have a corresponding `tool_result` block in the next message.",
            self.ids.join(", "),
        );
        Err(Refused::invalid(&self.at, &what))
    }

    fn open(&mut self, id: &str, at: &str) -> Checked {
        if !self.seen.insert(id.to_owned()) {
            return Err(Refused::invalid(at, "`tool_use` ids must be unique"));
        }
        self.last.insert(id.to_owned());
        self.ids.push(id.to_owned());
        Ok(())
    }

    fn answer(&mut self, id: &str, at: &str) -> Checked {
        if self.after_text {
            self.check_answered()?;
        }
        if let Some(open) = self.ids.iter().position(|it| it == id) {
            self.ids.remove(open);
            return Ok(());
        }
        let what = if self.last.contains(id) {
            "each tool_use must have a single result. Found multiple `tool_result` blocks with id: "
                .to_owned()
                + id
        } else {
            format!(
                "unexpected `tool_use_id` found in `tool_result` blocks: {id}. Each `tool_result` \
                 block must have a corresponding `tool_use` block in the previous message."
            )
        };
        Err(Refused::invalid(at, &what))
    }
}

/// Refuses a block for its type.
fn unexpected(kind: &str, at: &str) -> Refused {
    let what = format!(
        "Input tag '{kind}' found using 'type' does not match any of the expected tags: \
         'document', 'image', 'redacted_thinking', 'search_result', 'text', 'thinking', \
         'tool_result', 'tool_use'"
    );
    Refused::invalid(at, &what)
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
        _ => Err(unexpected(kind, at)),
    })?;
    open.check_answered()
}

fn check_assistant(content: &Value, at: &str, open: &mut OpenCalls) -> Checked {
    open.check_answered()?;
    open.after_text = false;
    open.last.clear();
    at.clone_into(&mut open.at);
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
            let within = format!("{at}.tool_use");
            check_pattern(required(fields, &within, "name")?, &within, "name", 128)?;
            if !required(fields, &within, "input")?.is_object() {
                let what = "Input should be a valid dictionary";
                return Err(Refused::invalid(&format!("{within}.input"), what));
            }
            open.open(check_pattern(required(fields, &within, "id")?, &within, "id", 256)?, at)
        }
        _ => Err(unexpected(kind, at)),
    })?;
    let last = list(content).last().and_then(|last| last["type"].as_str());
    match last.filter(|kind| matches!(*kind, "thinking" | "redacted_thinking")) {
        None => Ok(()),
        Some(kind) => {
            let what = format!("The final block in an assistant message cannot be `{kind}`.");
            Err(Refused::invalid(at, &what))
        }
    }
}

/// Checks the id or the name of a call.
fn check_pattern<'a>(
    value: &'a Value,
    at: &str,
    field: &str,
    most: usize,
) -> Result<&'a str, Refused> {
    let text = value.as_str().unwrap_or_default();
    let right = (1..=most).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
    let long = if field == "name" { "{1,128}" } else { "+" };
    let what = format!("String should match pattern '^[a-zA-Z0-9_-]{long}$'");
    if right { Ok(text) } else { Err(Refused::invalid(&format!("{at}.{field}"), &what)) }
}

fn check_system_turn(content: &Value, at: &str, model: &Model, open: &OpenCalls) -> Checked {
    if !model.system_turns {
        return Err(Refused::invalid(at, "this model takes no system role among the messages"));
    }
    open.check_answered()?;
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
        let what = "all messages must have non-empty content except for the optional final assistant message";
        return Err(Refused::invalid(at, what));
    }
    for (i, block) in list(content).iter().enumerate() {
        let kind = block["type"].as_str().unwrap_or_default();
        visit(block, kind, &format!("{at}.content.{i}"))?;
    }
    Ok(())
}
