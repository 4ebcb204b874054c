//! A model's answer, read so that nothing odd in it hides the rest.

use std::borrow::Cow;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use crate::turn::Stop;
use crate::visible::is_blank;

/// Longest name of a tool, as the service has it.
const LONGEST_NAME: usize = 128;

/// A model's answer, kept as it came: what of it goes back goes back unchanged.
#[derive(Clone, Serialize, Deserialize)]
pub struct Answer {
    /// The content array, byte for byte.
    pub content: Box<RawValue>,
    /// Why the model stopped.
    pub stop: Stop,
}

/// Prints no content.
impl std::fmt::Debug for Answer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Answer({:?}, {} bytes)", self.stop, self.content.get().len())
    }
}

/// A call of a tool.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToolCall {
    /// The model's id of the call.
    pub id: String,
    /// Which tool.
    pub name: String,
    /// Its arguments.
    #[serde(default)]
    pub input: serde_json::Value,
}

/// Prints no arguments.
impl std::fmt::Debug for ToolCall {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ToolCall({}, {})", self.name, self.id)
    }
}

/// What every block has.
#[derive(Deserialize)]
struct Typed {
    #[serde(rename = "type")]
    kind: String,
}

#[derive(Deserialize)]
struct Words {
    text: String,
}

impl Answer {
    /// All text blocks, joined: text may come in several blocks, between others.
    #[must_use]
    pub fn text(&self) -> String {
        let words = self.words();
        if is_blank(&words) { String::new() } else { words.trim().to_owned() }
    }

    /// The same with the space around it.
    #[must_use]
    pub fn words(&self) -> String {
        self.blocks::<Words>("text").into_iter().map(|it| it.text).collect()
    }

    /// The tool calls that can be run and sent back, in order. What was cut off has none: its last
    /// call may be half of one. A call that the service would not take back is none, and of two
    /// with one id the second is none.
    #[must_use]
    pub fn calls(&self) -> Vec<ToolCall> {
        match self.stop {
            Stop::MaxTokens | Stop::Refusal | Stop::ContextExceeded => return vec![],
            Stop::EndTurn | Stop::ToolUse | Stop::PauseTurn => {}
        }
        let mut calls: Vec<ToolCall> = Vec::new();
        for call in self.blocks::<ToolCall>("tool_use") {
            if call.is_whole() && calls.iter().all(|known| known.id != call.id) {
                calls.push(call);
            }
        }
        calls
    }

    /// Whether a turn may end with it: it has words, and nothing follows by itself.
    #[must_use]
    pub fn may_end(&self) -> bool {
        let goes_on = matches!(self.stop, Stop::PauseTurn | Stop::Refusal);
        !goes_on && !is_blank(&self.words()) && self.calls().is_empty()
    }

    /// The blocks of one type, each read by itself: a malformed one hides no other.
    fn blocks<T: DeserializeOwned>(&self, kind: &str) -> Vec<T> {
        let content = whole_characters(self.content.get());
        let blocks: Vec<&RawValue> = serde_json::from_str(&content).unwrap_or_default();
        let of_kind = |block: &&&RawValue| read(block).is_some_and(|it: Typed| it.kind == kind);
        blocks.iter().filter(of_kind).filter_map(|block| read(block)).collect()
    }
}

impl ToolCall {
    /// Whether the service takes it back.
    fn is_whole(&self) -> bool {
        let name = !self.name.is_empty() && self.name.len() <= LONGEST_NAME;
        name && is_identifier(&self.name)
            && !self.id.is_empty()
            && is_identifier(&self.id)
            && self.input.is_object()
    }
}

/// Whether the service takes this for an id or a name.
fn is_identifier(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'))
}

fn read<T: DeserializeOwned>(block: &RawValue) -> Option<T> {
    serde_json::from_str(block.get()).ok()
}

/// JSON in which every escaped half of a character is a whole one: a half whose other half does
/// not follow becomes U+FFFD. Some services write such halves, and none reads them.
#[must_use]
pub fn whole_characters(json: &str) -> Cow<'_, str> {
    let mut whole = String::new();
    let mut kept = 0;
    let mut at = 0;
    while let Some(escape) = json[at..].find('\\').map(|found| at + found) {
        // What comes after a backslash belongs to it, another backslash too.
        let after = json[escape + 1..].chars().next().map_or(0, char::len_utf8);
        at = escape + 1 + after;
        match (unit(json, escape), unit(json, escape + 6)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => at = escape + 12,
            (Some(0xD800..=0xDFFF), _) => {
                whole.push_str(&json[kept..escape]);
                whole.push_str("\\ufffd");
                at = escape + 6;
                kept = at;
            }
            _ => {}
        }
    }
    if kept == 0 {
        return Cow::Borrowed(json);
    }
    whole.push_str(&json[kept..]);
    Cow::Owned(whole)
}

/// The UTF-16 unit that is escaped here, if one is.
fn unit(json: &str, at: usize) -> Option<u16> {
    let digits = json.get(at..at + 6)?.strip_prefix("\\u")?;
    u16::from_str_radix(digits, 16).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn answer(stop: Stop, content: &str) -> Answer {
        Answer { content: RawValue::from_string(content.to_owned()).unwrap(), stop }
    }

    #[test]
    fn a_block_that_cannot_be_read_hides_no_other() {
        let deep = format!(r#"{{"type":"odd","in":{}{}}}"#, "[".repeat(200), "]".repeat(200));
        let huge = r#"{"type":"text","text":"still ","weight":1e999}"#;
        let content = format!(r#"[{deep},{huge},{{"type":"text","text":"here"}}]"#);
        assert_eq!(answer(Stop::EndTurn, &content).text(), "still here");
    }

    #[test]
    fn half_a_character_takes_no_words_along() {
        for (said, read) in [
            (r"so \ud83d it is", "so \u{FFFD} it is"),
            (r"so \ude00 it is", "so \u{FFFD} it is"),
            (r"so \ud83d\ude00 it is", "so 😀 it is"),
            (r"so \ud83d\ud83d\ude00", "so \u{FFFD}😀"),
            (r"so \\ud83d it is", r"so \ud83d it is"),
            (r#"\"\ud83d"#, "\"\u{FFFD}"),
            (r"\uD83D\n", "\u{FFFD}"),
            (r"ש\ud83dש", "ש\u{FFFD}ש"),
        ] {
            let content = format!(r#"[{{"type":"text","text":"{said}"}}]"#);
            assert_eq!(answer(Stop::EndTurn, &content).text(), read, "{said}");
        }
        let call = r#"[{"type":"tool_use","id":"a","name":"now","input":{"zone":"\ud83d"}}]"#;
        let calls = answer(Stop::ToolUse, call).calls();
        assert_eq!(calls[0].input, json!({"zone": "\u{FFFD}"}));
    }

    #[test]
    fn whole_characters_are_left_alone() {
        for json in [r#"["\u05e9 \\ \" \n"]"#, "[]", "", "\\", "\\u12", "שלום", r"\ud83d\ude00"]
        {
            assert!(matches!(whole_characters(json), Cow::Borrowed(same) if same == json));
        }
    }

    #[test]
    fn what_nobody_sees_is_no_text() {
        for text in [
            "",
            " \n",
            "\u{200B}",
            "\u{FEFF}\u{200E}",
            "\u{0}\u{1B}",
            "\u{1F}",
            "\u{2060}",
            "\u{3164}",
            "\u{2800}",
            "\u{115F}",
            "\u{FE0F}",
            "\u{E0001}",
            "\u{FFF9}",
        ] {
            let content = json!([{"type": "text", "text": text}]).to_string();
            assert_eq!(answer(Stop::EndTurn, &content).text(), "", "{text:?}");
        }
        let flag = json!([{"type": "text", "text": " 👩\u{200D}💻 "}]).to_string();
        assert_eq!(answer(Stop::EndTurn, &flag).text(), "👩\u{200D}💻");
    }

    #[test]
    fn only_calls_that_can_be_sent_back_are_calls() {
        let call = |id: &str, name: &str, input: &str| {
            format!(r#"{{"type":"tool_use","id":"{id}","name":"{name}","input":{input}}}"#)
        };
        let deep = format!(r#"{{"a":{}{}}}"#, "[".repeat(200), "]".repeat(200));
        let content = [
            call("", "now", "{}"),
            call("a b", "now", "{}"),
            call("c", "", "{}"),
            call("d", &"n".repeat(129), "{}"),
            call("e", "now", "[1]"),
            call("f", "now", &deep),
            r#"{"type":"tool_use","id":"g","name":"now"}"#.to_owned(),
            call("toolu_1-A", "now", r#"{"zone":"UTC"}"#),
            call("toolu_1-A", "other", "{}"),
        ];
        let content = format!("[{}]", content.join(","));
        for stop in [Stop::ToolUse, Stop::EndTurn, Stop::PauseTurn] {
            let calls = answer(stop, &content).calls();
            let names: Vec<_> = calls.iter().map(|it| (it.id.as_str(), it.name.as_str())).collect();
            assert_eq!(names, [("toolu_1-A", "now")], "{stop:?}");
        }
        for stop in [Stop::MaxTokens, Stop::Refusal, Stop::ContextExceeded] {
            assert_eq!(answer(stop, &content).calls(), [], "{stop:?}");
        }
    }
}
