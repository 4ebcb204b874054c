//! What of an answer may go back to the service.

use std::borrow::Cow;

use mila_domain::answer::{ToolCall, whole_characters};
use mila_domain::visible::is_blank;
use serde::Deserialize;
use serde_json::json;
use serde_json::value::RawValue;

use super::Content;

/// Whether the model's own thinking goes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thoughts {
    /// As it came. A thinking block is bound to everything before it.
    Keep,
    /// None at all.
    Drop,
}

/// What is left of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replayed {
    /// What goes back; nothing when no block may.
    pub content: Option<Content>,
    /// Whether that is all of it, byte for byte.
    pub whole: bool,
}

/// The blocks of an answer that the service takes back: words, calls that `is_answered` says yes to, and
/// thinking before them. Each stays byte for byte, unless it has fields that a request may not
/// have; then it is written anew without them.
///
/// What goes: blank words, calls that nothing answers, blocks of other types, which belong to
/// tools of the service's own, and halves of characters.
#[must_use]
pub fn replayed(
    json: &str,
    thoughts: Thoughts,
    mut is_answered: impl FnMut(&ToolCall) -> bool,
) -> Replayed {
    let mended = whole_characters(json);
    let all: Vec<&RawValue> = serde_json::from_str(&mended).unwrap_or_default();
    let mut kept: Vec<Kept<'_>> =
        all.iter().filter_map(|block| kept(block, thoughts, &mut is_answered)).collect();
    // Thinking stands before what was thought of, never last.
    while kept.last().is_some_and(|last| last.is_thinking) {
        kept.pop();
    }
    let untouched = kept.iter().all(|block| matches!(block.json, Cow::Borrowed(_)));
    let whole = untouched && kept.len() == all.len() && matches!(mended, Cow::Borrowed(_));
    if kept.is_empty() {
        return Replayed { content: None, whole: false };
    }
    let blocks: Vec<&str> = kept.iter().map(|block| &*block.json).collect();
    let json = if whole { json.to_owned() } else { format!("[{}]", blocks.join(",")) };
    Replayed { content: Some(Content::of_blocks(json)), whole }
}

struct Kept<'b> {
    json: Cow<'b, str>,
    is_thinking: bool,
}

fn kept<'b>(
    block: &'b RawValue,
    thoughts: Thoughts,
    is_answered: impl FnMut(&ToolCall) -> bool,
) -> Option<Kept<'b>> {
    let Typed { kind } = read(block)?;
    let is_thinking = matches!(kind.as_str(), "thinking" | "redacted_thinking");
    let json = match kind.as_str() {
        "text" => words(block)?,
        "tool_use" => call(block, is_answered)?,
        _ if is_thinking && thoughts == Thoughts::Keep => thought(block)?,
        _ => return None,
    };
    Some(Kept { json, is_thinking })
}

fn words(block: &RawValue) -> Option<Cow<'_, str>> {
    let Words { text } = read(block)?;
    if is_blank(&text) {
        return None;
    }
    let as_it_came = read::<PlainWords>(block)
        .is_some_and(|it| it.citations.is_none_or(|citations| citations.is_empty()));
    Some(if as_it_came {
        Cow::Borrowed(block.get())
    } else {
        Cow::Owned(json!({ "type": "text", "text": text }).to_string())
    })
}

fn call(block: &RawValue, mut is_answered: impl FnMut(&ToolCall) -> bool) -> Option<Cow<'_, str>> {
    if !is_answered(&read(block)?) {
        return None;
    }
    let as_it_came =
        read::<PlainCall>(block).is_some_and(|it| it.caller.is_none_or(|by| by.kind == "direct"));
    Some(if as_it_came {
        Cow::Borrowed(block.get())
    } else {
        let Call { id, name, input } = read(block)?;
        let (id, name) = (json!(id), json!(name));
        Cow::Owned(format!(r#"{{"type":"tool_use","id":{id},"name":{name},"input":{input}}}"#))
    })
}

/// Thinking is signed: it goes back as it came, or not at all.
fn thought(block: &RawValue) -> Option<Cow<'_, str>> {
    let signed = match read(block)? {
        Thought::Thinking { signature, .. } => signature,
        Thought::RedactedThinking { data } => data,
    };
    (!signed.is_empty()).then(|| Cow::Borrowed(block.get()))
}

fn read<'a, T: Deserialize<'a>>(block: &'a RawValue) -> Option<T> {
    serde_json::from_str(block.get()).ok()
}

#[derive(Deserialize)]
struct Typed {
    #[serde(rename = "type")]
    kind: String,
}

#[derive(Deserialize)]
struct Words {
    text: String,
}

/// Words with no field that a request may not have.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read to see that there is nothing else")]
struct PlainWords {
    #[serde(rename = "type")]
    kind: String,
    text: String,
    citations: Option<Vec<serde::de::IgnoredAny>>,
}

#[derive(Deserialize)]
struct Call<'b> {
    id: String,
    name: String,
    #[serde(borrow)]
    input: &'b RawValue,
}

/// A call with no field that a request may not have.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "read to see that there is nothing else")]
struct PlainCall {
    #[serde(rename = "type")]
    kind: String,
    id: String,
    name: String,
    input: serde::de::IgnoredAny,
    #[serde(default, deserialize_with = "present")]
    caller: Option<Caller>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Caller {
    #[serde(rename = "type")]
    kind: String,
}

/// A field that must not be null when it is there.
fn present<'de, D: serde::Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

#[derive(Deserialize)]
#[serde(tag = "type", rename_all = "snake_case", deny_unknown_fields)]
enum Thought {
    Thinking {
        #[expect(dead_code, reason = "must be text")]
        thinking: String,
        signature: String,
    },
    RedactedThinking {
        data: String,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    fn left(json: &str, thoughts: Thoughts) -> (Option<String>, bool) {
        let left = replayed(json, thoughts, |call| call.id == "toolu_1");
        (left.content.map(|content| content.as_json().to_owned()), left.whole)
    }

    #[test]
    fn what_may_go_back_goes_back_byte_for_byte() {
        let whole = r#"[ {"type":"thinking","thinking":"","signature":"Ab+/=="},
            {"type":"redacted_thinking","data":"x"}, {"type":"text","text":"One \u05d0 ","citations":null},
            {"type":"tool_use","id":"toolu_1","name":"now","input":{"b": 1.0},"caller":{"type":"direct"}} ]"#;
        assert_eq!(left(whole, Thoughts::Keep), (Some(whole.to_owned()), true));
        let (without, is_whole) = left(whole, Thoughts::Drop);
        let without = without.unwrap();
        assert!(!is_whole && !without.contains("thinking"));
        assert!(without.contains(r#"{"type":"text","text":"One \u05d0 ","citations":null}"#));
        assert!(without.contains(r#""input":{"b": 1.0},"caller":{"type":"direct"}}"#));
    }

    #[test]
    fn what_may_not_is_left_out_or_written_anew() {
        let call = r#"{"type":"tool_use","id":"toolu_2","name":"now","input":{}}"#;
        let thinking = r#"{"type":"thinking","thinking":"","signature":"x"}"#;
        let unsigned = r#"{"type":"thinking","thinking":""}"#;
        for none in [
            r#"{"type":"text","text":" \n\u200b"}"#,
            r#"{"type":"text","text":7}"#,
            r#"{"type":"hologram","text":"x"}"#,
            r#"{"type":"server_tool_use","id":"toolu_1","name":"web_search","input":{}}"#,
            r#"{"text":"no type"}"#,
            "7",
            call,
            thinking,
            unsigned,
        ] {
            assert_eq!(left(&format!("[{none}]"), Thoughts::Keep), (None, false), "{none}");
        }
        for (said, anew) in [
            (r#"{"type":"text","text":"a","mood":"good"}"#, r#"{"text":"a","type":"text"}"#),
            (
                r#"{"type":"text","text":"a","citations":[{"x":1}]}"#,
                r#"{"text":"a","type":"text"}"#,
            ),
            (r#"{"type":"text","text":"a\ud83d"}"#, r#"{"type":"text","text":"a\ufffd"}"#),
            (
                r#"{"type":"tool_use","id":"toolu_1","name":"now","input":{"b": 1.50},"caller":null}"#,
                r#"{"type":"tool_use","id":"toolu_1","name":"now","input":{"b": 1.50}}"#,
            ),
        ] {
            let expected = (Some(format!("[{anew}]")), false);
            assert_eq!(left(&format!("[{said}]"), Thoughts::Keep), expected, "{said}");
        }
        for odd in ["", "{}", "null", "[", "7"] {
            assert_eq!(left(odd, Thoughts::Keep), (None, false), "{odd}");
        }
    }
}
