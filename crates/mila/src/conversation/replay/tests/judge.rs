//! What the Messages API refuses of messages, written down once more and by itself: nothing here is
//! the product's. By Anthropic's reference and by the sentences in which its API refuses.

use std::collections::HashSet;

use serde_json::{Value, json};

/// What the service would say against these messages. They may end with an answer only if it is
/// that paused one, unchanged.
pub(super) fn complaint(messages: &Value, paused: Option<&Value>) -> Option<String> {
    judge(messages, paused).err()
}

type Verdict = Result<(), String>;

fn judge(messages: &Value, paused: Option<&Value>) -> Verdict {
    let messages = messages.as_array().ok_or("messages are no list")?;
    let (first, last) = match &messages[..] {
        [] => return Err("at least one message is required".into()),
        all => (&all[0], &all[all.len() - 1]),
    };
    if first["role"] != "user" {
        return Err("the first message is not the user's".into());
    }
    if last["role"] == "assistant" && Some(&last["content"]) != paused {
        return Err("prefill".into());
    }
    let mut seen = HashSet::new();
    let mut open: Vec<String> = vec![];
    let mut at_start = true;
    let mut before = "";
    for message in messages {
        let role = message["role"].as_str().ok_or("no role")?;
        let content = message["content"].as_array().filter(|blocks| !blocks.is_empty());
        let content = content.ok_or("a message without content")?;
        at_start |= role != before;
        match role {
            "user" => user(content, &mut open, &mut at_start)?,
            "assistant" => {
                (before == "assistant" || open.is_empty())
                    .then_some(())
                    .ok_or("calls unanswered")?;
                open.extend(assistant(content, &mut seen)?);
            }
            _ => return Err(format!("role {role}")),
        }
        // The next message answers all calls, unless it is more of the same.
        if role == "user" && !open.is_empty() {
            return Err(format!("calls without results: {open:?}"));
        }
        before = role;
    }
    if open.is_empty() { Ok(()) } else { Err("calls at the end".into()) }
}

fn user(blocks: &[Value], open: &mut Vec<String>, at_start: &mut bool) -> Verdict {
    for block in blocks {
        match block["type"].as_str() {
            Some("text") => {
                text(block)?;
                *at_start = false;
            }
            Some("tool_result") if !*at_start => return Err("results come first".into()),
            Some("tool_result") => {
                let id = block["tool_use_id"].as_str().ok_or("a result of nothing")?;
                let at = open.iter().position(|it| it == id);
                open.remove(at.ok_or_else(|| format!("a result without a call: {id}"))?);
            }
            other => return Err(format!("a user cannot say {other:?}")),
        }
    }
    Ok(())
}

fn assistant(blocks: &[Value], seen: &mut HashSet<String>) -> Result<Vec<String>, String> {
    let mut calls = vec![];
    let signed = |block: &Value, field: &str| {
        block[field].as_str().filter(|it| !it.is_empty()).map(|_| ()).ok_or("unsigned thinking")
    };
    for block in blocks {
        match block["type"].as_str() {
            Some("text") => text(block)?,
            Some("thinking") => signed(block, "signature")?,
            Some("redacted_thinking") => signed(block, "data")?,
            Some("tool_use") => {
                let id = block["id"].as_str().filter(|id| is_name(id, 256)).ok_or("a bad id")?;
                block["name"].as_str().filter(|it| is_name(it, 128)).ok_or("a bad name")?;
                block["input"].as_object().ok_or("an input that is no object")?;
                if !seen.insert(id.to_owned()) {
                    return Err(format!("an id twice: {id}"));
                }
                calls.push(id.to_owned());
            }
            other => return Err(format!("an assistant cannot say {other:?}")),
        }
    }
    match blocks.last().and_then(|last| last["type"].as_str()) {
        Some("thinking" | "redacted_thinking") => Err("thinking at the end".into()),
        _ => Ok(calls),
    }
}

fn text(block: &Value) -> Verdict {
    let text = block["text"].as_str().ok_or("text that is no string")?;
    let seen = |c: char| !c.is_whitespace() && !('\0'..'\u{20}').contains(&c);
    if text.contains(seen) { Ok(()) } else { Err("blank text".into()) }
}

fn is_name(text: &str, longest: usize) -> bool {
    (1..=longest).contains(&text.len())
        && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '_' || c == '-')
}

/// Messages that the service refuses, one for each rule.
pub(super) fn refused() -> Vec<Value> {
    let user = |blocks: Value| json!({ "role": "user", "content": blocks });
    let model = |blocks: Value| json!({ "role": "assistant", "content": blocks });
    let said = |text: &str| json!({ "type": "text", "text": text });
    let call = |id: &str| json!({ "type": "tool_use", "id": id, "name": "now", "input": {} });
    let result = |id: &str| json!({ "type": "tool_result", "tool_use_id": id });
    let hi = user(json!([said("hi")]));
    let thought = json!({ "type": "thinking", "thinking": "", "signature": "x" });
    vec![
        json!([]),
        json!([model(json!([said("hi")]))]),
        json!([hi, model(json!([said("hi")]))]),
        json!([user(json!([]))]),
        json!([user(json!([said(" \n\u{1f}")]))]),
        json!([user(json!([result("a")]))]),
        json!([user(json!([call("a")]))]),
        json!([hi, model(json!([call("a")])), hi]),
        json!([hi, model(json!([call("a")])), user(json!([said("hi"), result("a")]))]),
        json!([hi, model(json!([call("a")])), user(json!([result("a"), result("a")]))]),
        json!([hi, model(json!([call("a"), call("a")])), user(json!([result("a")]))]),
        json!([hi, model(json!([call("a b")])), user(json!([result("a b")]))]),
        json!([hi, model(json!([thought])), hi]),
        json!([hi, model(json!([{ "type": "hologram" }])), hi]),
        json!([hi, model(json!([said("")])), hi]),
        json!([hi, { "role": "tool", "content": [said("hi")] }, hi]),
    ]
}
