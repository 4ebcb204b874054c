//! The shape of a request: which fields there are, and of what type.

use serde_json::{Map, Value};

use super::models::{self, Model};
use super::refused::Refused;

/// Fields of a Messages request; sampling parameters are gone since version 2026-10-21.
const REQUEST: &[&str] = &[
    "model",
    "messages",
    "system",
    "tools",
    "tool_choice",
    "thinking",
    "output_config",
    "speed",
    "cache_control",
    "max_tokens",
    "metadata",
    "stop_sequences",
    "stream",
    "service_tier",
    "inference_geo",
    "container",
    "diagnostics",
];
/// Fields of a token counting request.
const COUNT: &[&str] = &[
    "model",
    "messages",
    "system",
    "tools",
    "tool_choice",
    "thinking",
    "output_config",
    "speed",
    "cache_control",
];
const TOOL: &[&str] = &[
    "type",
    "name",
    "description",
    "input_schema",
    "strict",
    "cache_control",
    "input_examples",
    "defer_loading",
    "eager_input_streaming",
    "allowed_callers",
];
const EFFORTS: &[&str] = &["low", "medium", "high", "xhigh", "max"];
const THINKING: &[&str] = &["adaptive", "disabled", "between_tools", "enabled"];

type Checked = Result<(), Refused>;

/// Checks a request to `/v1/messages`.
pub(super) fn check_request(request: &Value) -> Result<&'static Model, Refused> {
    let fields = object(request, "", REQUEST)?;
    let model = check_prompt(fields)?;
    match required(fields, "", "max_tokens")?.as_u64() {
        Some(tokens) if (1..=model.max_tokens).contains(&tokens) => {}
        Some(0) => return Err(Refused::invalid("max_tokens", "must be at least 1")),
        Some(_) => return Err(Refused::invalid("max_tokens", "above the model's maximum")),
        None => return Err(Refused::invalid("max_tokens", "must be a positive integer")),
    }
    for (name, is_right) in [
        ("stream", Value::is_boolean as fn(&Value) -> bool),
        ("inference_geo", |value| one_of(value, &["us", "global"])),
        ("service_tier", |value| one_of(value, &["auto", "standard_only"])),
        ("stop_sequences", |value| {
            value.as_array().is_some_and(|all| all.iter().all(Value::is_string))
        }),
    ] {
        optional(fields, name, is_right)?;
    }
    if let Some(metadata) = fields.get("metadata") {
        let metadata = object(metadata, "metadata", &["user_id"])?;
        optional(metadata, "user_id", |id| {
            id.is_null() || id.as_str().is_some_and(|id| id.chars().count() <= 256)
        })?;
    }
    Ok(model)
}

/// Checks a request to `/v1/messages/count_tokens`.
pub(super) fn check_count(request: &Value) -> Result<&'static Model, Refused> {
    check_prompt(object(request, "", COUNT)?)
}

/// What both requests share.
fn check_prompt(fields: &Map<String, Value>) -> Result<&'static Model, Refused> {
    let id = required(fields, "", "model")?;
    let id = id.as_str().ok_or_else(|| Refused::invalid("model", "must be a string"))?;
    let model = models::find(id)
        .ok_or_else(|| Refused::new(404, "not_found_error", format!("model: {id}")))?;
    check_thinking(fields, model)?;
    check_cache_control(fields, "")?;
    if let Some(system) = fields.get("system") {
        check_system(system)?;
    }
    if let Some(tools) = fields.get("tools") {
        check_tools(tools)?;
    }
    if let Some(choice) = fields.get("tool_choice") {
        check_tool_choice(choice)?;
    }
    Ok(model)
}

fn check_thinking(fields: &Map<String, Value>, model: &Model) -> Checked {
    let mut effort = None;
    if let Some(config) = fields.get("output_config") {
        let config = object(config, "output_config", &["effort", "format"])?;
        optional(config, "effort", |value| value.is_null() || one_of(value, EFFORTS))?;
        effort = config.get("effort").and_then(Value::as_str);
    }
    let Some(thinking) = fields.get("thinking") else { return Ok(()) };
    let thinking = object(thinking, "thinking", &["type", "display", "budget_tokens"])?;
    let mode = required(thinking, "thinking", "type")?;
    if !one_of(mode, THINKING) {
        return Err(Refused::invalid("thinking.type", "no such mode"));
    }
    let mode = mode.as_str().unwrap_or_default();
    let budget = thinking.get("budget_tokens").and_then(Value::as_u64);
    if (mode == "enabled") != thinking.contains_key("budget_tokens")
        || budget.is_some_and(|n| n < 1024)
    {
        return Err(Refused::invalid(
            "thinking.budget_tokens",
            "1024 or more, with `enabled` only",
        ));
    }
    let complaint = model.refuses(mode, effort);
    complaint.map_or(Ok(()), |why| Err(Refused::invalid("thinking.type", why)))
}

fn check_system(system: &Value) -> Checked {
    let Some(blocks) = system.as_array() else {
        return if system.is_string() {
            Ok(())
        } else {
            Err(Refused::invalid("system", "must be text"))
        };
    };
    for (i, block) in blocks.iter().enumerate() {
        check_text(block, &format!("system.{i}"))?;
    }
    Ok(())
}

/// Checks a text block.
pub(super) fn check_text(block: &Value, at: &str) -> Checked {
    let fields = object(block, at, &["type", "text", "cache_control", "citations"])?;
    check_cache_control(fields, at)?;
    if required(fields, at, "type")? != "text" {
        return Err(Refused::invalid(at, "must be a text block"));
    }
    match required(fields, at, "text")?.as_str() {
        // The service names the list, not the block.
        Some("") => Err(Refused::invalid(list_of(at), "text content blocks must be non-empty")),
        Some(text) if is_blank(text) => {
            let what = "text content blocks must contain non-whitespace text";
            Err(Refused::invalid(list_of(at), what))
        }
        Some(_) => Ok(()),
        None => Err(Refused::invalid(&format!("{at}.text"), "must be a string")),
    }
}

fn list_of(at: &str) -> &str {
    at.split('.').next().unwrap_or(at)
}

/// Whether a text is whitespace, as the service's own language has it.
fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || matches!(c, '\u{1C}'..='\u{1F}'))
}

fn check_tools(tools: &Value) -> Checked {
    let all = tools.as_array().ok_or_else(|| Refused::invalid("tools", "must be a list"))?;
    let mut names = Vec::new();
    for (i, tool) in all.iter().enumerate() {
        let at = format!("tools.{i}");
        let fields = object(tool, &at, TOOL)?;
        check_cache_control(fields, &at)?;
        if fields.get("type").is_some_and(|kind| kind != "custom" && !kind.is_null()) {
            return Err(Refused::invalid(&at, "this stage has no tools of the service's own"));
        }
        let name = required(fields, &at, "name")?.as_str().unwrap_or_default();
        if !is_tool_name(name) {
            return Err(Refused::invalid(&at, "a name has 1 to 128 letters, digits, `_` or `-`"));
        }
        if names.contains(&name) {
            return Err(Refused::invalid(&at, "tool names must be unique"));
        }
        names.push(name);
        if required(fields, &at, "input_schema")?.get("type") != Some(&Value::from("object")) {
            return Err(Refused::invalid(&at, "the type of input_schema must be `object`"));
        }
        optional(fields, "strict", Value::is_boolean)?;
        optional(fields, "description", Value::is_string)?;
    }
    Ok(())
}

fn check_tool_choice(choice: &Value) -> Checked {
    let allowed = ["type", "name", "disable_parallel_tool_use"];
    let fields = object(choice, "tool_choice", &allowed)?;
    match required(fields, "tool_choice", "type")?.as_str() {
        Some("auto" | "none") => Ok(()),
        Some("any" | "tool") => Err(Refused::invalid(
            "tool_choice.type",
            "forced tool use is not supported by this model",
        )),
        _ => Err(Refused::invalid("tool_choice.type", "no such choice")),
    }
}

/// Checks the `cache_control` of a block, a tool or the request.
pub(super) fn check_cache_control(holder: &Map<String, Value>, at: &str) -> Checked {
    let Some(control) = holder.get("cache_control").filter(|control| !control.is_null()) else {
        return Ok(());
    };
    let at = join(at, "cache_control");
    let fields = object(control, &at, &["type", "ttl"])?;
    if required(fields, &at, "type")? != "ephemeral" {
        return Err(Refused::invalid(&at, "the type must be `ephemeral`"));
    }
    if fields.get("ttl").is_some_and(|ttl| !one_of(ttl, &["5m", "1h"])) {
        return Err(Refused::invalid(&join(&at, "ttl"), "must be `5m` or `1h`"));
    }
    Ok(())
}

/// The fields of an object that may have these and no others.
pub(super) fn object<'a>(
    value: &'a Value,
    at: &str,
    allowed: &[&str],
) -> Result<&'a Map<String, Value>, Refused> {
    let fields = value.as_object().ok_or_else(|| Refused::invalid(at, "must be an object"))?;
    match fields.keys().find(|name| !allowed.contains(&name.as_str())) {
        Some(extra) => Err(Refused::invalid(&join(at, extra), "Extra inputs are not permitted")),
        None => Ok(fields),
    }
}

/// A field that must be there.
pub(super) fn required<'a>(
    fields: &'a Map<String, Value>,
    at: &str,
    name: &str,
) -> Result<&'a Value, Refused> {
    fields.get(name).ok_or_else(|| Refused::invalid(&join(at, name), "Field required"))
}

fn optional(fields: &Map<String, Value>, name: &str, is_right: impl Fn(&Value) -> bool) -> Checked {
    match fields.get(name) {
        Some(value) if !is_right(value) => Err(Refused::invalid(name, "not a value of this field")),
        _ => Ok(()),
    }
}

fn one_of(value: &Value, allowed: &[&str]) -> bool {
    value.as_str().is_some_and(|value| allowed.contains(&value))
}

fn is_tool_name(name: &str) -> bool {
    (1..=128).contains(&name.len())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'))
}

fn join(at: &str, name: &str) -> String {
    if at.is_empty() { name.to_owned() } else { format!("{at}.{name}") }
}
