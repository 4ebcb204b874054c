//! What an assistant turn said, kept byte for byte.

use std::fmt;

use mila_domain::MessageText;
use serde::{Deserialize, Serialize, Serializer};
use serde_json::value::RawValue;
use serde_json::{Map, Value, json};

/// Key under which a tool input that is not JSON is kept, so that the turn can
/// still be replayed (Anthropic's advice for invalid streamed tool input).
const INVALID_JSON: &str = "INVALID_JSON";

/// The `content` array of an assistant turn, as the JSON in which it arrived.
///
/// Thinking signatures and blocks of unknown types survive storage and replay
/// unchanged. Prints its length only; [`Content::as_json`] gives the JSON.
#[derive(Clone, PartialEq, Eq)]
pub struct Content(String);

/// The JSON is no array of typed blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an assistant's content (expected a JSON array of objects with a type)")]
pub struct NotContent;

impl Content {
    /// Reads content that was stored with [`Content::as_json`].
    ///
    /// # Errors
    /// [`NotContent`] if this is no JSON array of objects that each have a `type`.
    pub fn parse(json: String) -> Result<Self, NotContent> {
        let blocks: Vec<&RawValue> = serde_json::from_str(&json).map_err(|_| NotContent)?;
        let typed = blocks.iter().all(|block| read::<KindView>(block).is_some());
        if typed { Ok(Self(json)) } else { Err(NotContent) }
    }

    /// Content of blocks that were looked at one by one.
    pub(super) const fn of_blocks(json: String) -> Self {
        Self(json)
    }

    /// Content of one text block: what Mila said without asking the model.
    #[must_use]
    pub fn from_text(text: &MessageText) -> Self {
        Self(json!([{ "type": "text", "text": text.expose() }]).to_string())
    }

    /// The JSON array itself, for the wire and for sealing; never for a log.
    #[must_use]
    pub fn as_json(&self) -> &str {
        &self.0
    }

    /// True if there is no block. An assistant turn without content may not be replayed.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.blocks().is_empty()
    }

    fn blocks(&self) -> Vec<&RawValue> {
        serde_json::from_str(&self.0).unwrap_or_default()
    }
}

impl Serialize for Content {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let raw: &RawValue = serde_json::from_str(&self.0).map_err(serde::ser::Error::custom)?;
        raw.serialize(serializer)
    }
}

impl fmt::Debug for Content {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Content({} bytes)", self.as_json().len())
    }
}

/// The `input` of a streamed tool call: the text itself if it is a JSON object,
/// `{}` if it is empty, else the broken text under [`INVALID_JSON`].
pub(super) fn streamed_input(text: &str) -> String {
    let text = if text.trim().is_empty() { "{}" } else { text };
    match serde_json::from_str::<Map<String, Value>>(text) {
        Ok(_) => text.to_owned(),
        Err(_) => json!({ INVALID_JSON: text }).to_string(),
    }
}

fn read<'a, T: Deserialize<'a>>(block: &'a RawValue) -> Option<T> {
    serde_json::from_str(block.get()).ok()
}

#[derive(Deserialize)]
#[expect(dead_code, reason = "read to see that there is one")]
struct KindView {
    #[serde(rename = "type")]
    kind: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    const TURN: &str = r#"[ {"type":"thinking","thinking":"","signature":"Ab+/=="},
        {"type":"text","text":"One "},{"type":"text","text":"two.","citations":null},
        {"type":"hologram","text":{"not":"a string"}, "n":1.50},
        {"type":"text","text":"Three."},
        {"type":"tool_use","id":"toolu_1","name":"remind","input":{"at":"06:00"},"caller":{"type":"direct"}},
        {"type":"tool_use","id":"toolu_2","name":"remind","input":{"INVALID_JSON":"{\"at"}} ]"#;

    #[test]
    fn the_json_survives_byte_for_byte_and_prints_no_words() {
        let content = Content::parse(TURN.to_owned()).unwrap();
        assert_eq!(content.as_json(), TURN);
        assert_eq!(serde_json::to_string(&content).unwrap(), TURN);
        assert_eq!(format!("{content:?}"), format!("Content({} bytes)", TURN.len()));
    }

    #[test]
    fn a_broken_input_is_kept_so_that_it_can_be_recognised() {
        for (text, kept) in [
            ("", "{}"),
            (r#"{"a" :1.0}"#, r#"{"a" :1.0}"#),
            (r#"{"a":"#, r#"{"INVALID_JSON":"{\"a\":"}"#),
            ("[1]", r#"{"INVALID_JSON":"[1]"}"#),
        ] {
            assert_eq!(streamed_input(text), kept);
        }
    }

    #[test]
    fn only_arrays_of_typed_blocks_are_content() {
        for bad in ["", "{}", "[1]", r#"[{"text":"x"}]"#, r#""text""#, "[] []"] {
            assert_eq!(Content::parse(bad.to_owned()), Err(NotContent), "{bad}");
        }
        assert!(Content::parse("[]".to_owned()).unwrap().is_empty());
        let own = Content::from_text(&MessageText::new("Hi \"you\""));
        assert_eq!(own.as_json(), r#"[{"text":"Hi \"you\"","type":"text"}]"#);
    }
}
