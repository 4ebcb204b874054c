//! Claude's answer: what it says, why it stopped, what it used.

use mila_domain::MessageText;
use mila_domain::answer::whole_characters;
use serde::Deserialize;
use serde_json::value::RawValue;

use super::Content;

/// A whole answer.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    /// The service's id, `msg_…`.
    pub id: String,
    /// The model that answered.
    pub model: String,
    /// What it said, to be replayed unchanged.
    pub content: Content,
    /// Why it stopped.
    pub stop_reason: StopReason,
    /// More about a refusal.
    pub stop_details: Option<StopDetails>,
    /// What is billed.
    pub usage: Usage,
}

/// Why the model stopped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StopReason {
    /// It had said all.
    EndTurn,
    /// It waits for the results of its tool calls.
    ToolUse,
    /// Cut off at `max_tokens`: a tool call at the end may be incomplete and is never run.
    MaxTokens,
    /// It wrote a stop sequence; as [`StopReason::EndTurn`].
    StopSequence,
    /// A server tool paused: send the content back unchanged, with the same tools.
    PauseTurn,
    /// It declined. Drop the turn from the history, or refusals continue.
    Refusal,
    /// The conversation is too long for the model.
    ContextWindowExceeded,
    /// A value newer than this program; as [`StopReason::EndTurn`].
    Other(String),
}

/// More about a refusal.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct StopDetails {
    /// The service's category, such as `cyber` or `bio`.
    #[serde(default)]
    pub category: Option<String>,
    /// The service's words.
    #[serde(default, deserialize_with = "message_text")]
    pub explanation: Option<MessageText>,
}

/// Tokens used. All but input and output may be missing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct Usage {
    /// Prompt tokens that were neither read from nor written to the cache.
    pub input_tokens: u64,
    /// All output, thinking included.
    pub output_tokens: u64,
    /// Prompt tokens written to the cache, both lifetimes.
    #[serde(default)]
    pub cache_creation_input_tokens: Option<u64>,
    /// Prompt tokens read from the cache.
    #[serde(default)]
    pub cache_read_input_tokens: Option<u64>,
    /// Tokens written to the cache, by lifetime.
    #[serde(default)]
    pub cache_creation: Option<CacheCreation>,
    /// Where the model ran, such as `us`.
    #[serde(default)]
    pub inference_geo: Option<String>,
}

/// Tokens written to the cache, by lifetime.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct CacheCreation {
    /// For five minutes.
    #[serde(default)]
    pub ephemeral_5m_input_tokens: u64,
    /// For an hour.
    #[serde(default)]
    pub ephemeral_1h_input_tokens: u64,
}

impl Usage {
    /// Tokens of the whole prompt: fresh, read from the cache and written to it.
    #[must_use]
    pub fn prompt_tokens(&self) -> u64 {
        self.input_tokens
            .saturating_add(self.cache_creation_input_tokens.unwrap_or(0))
            .saturating_add(self.cache_read_input_tokens.unwrap_or(0))
    }
}

impl Message {
    /// Reads the body of an answer that was not streamed; the error is for no eyes but ours.
    pub(super) fn from_json(body: &[u8]) -> Result<Self, &'static str> {
        let body = String::from_utf8_lossy(body);
        let wire: Wire =
            serde_json::from_str(&whole_characters(&body)).map_err(|_| "the body is no message")?;
        Ok(Self {
            id: wire.id,
            model: wire.model,
            content: Content::parse(wire.content.get().to_owned())
                .map_err(|_| "the content is no block list")?,
            stop_reason: wire.stop_reason.ok_or("the message has no stop reason")?.into(),
            stop_details: wire.stop_details,
            usage: wire.usage,
        })
    }
}

impl From<String> for StopReason {
    fn from(wire: String) -> Self {
        match wire.as_str() {
            "end_turn" => Self::EndTurn,
            "tool_use" => Self::ToolUse,
            "max_tokens" => Self::MaxTokens,
            "stop_sequence" => Self::StopSequence,
            "pause_turn" => Self::PauseTurn,
            "refusal" => Self::Refusal,
            "model_context_window_exceeded" => Self::ContextWindowExceeded,
            _ => Self::Other(wire),
        }
    }
}

fn message_text<'de, D: serde::Deserializer<'de>>(
    deserializer: D,
) -> Result<Option<MessageText>, D::Error> {
    Ok(Option::<String>::deserialize(deserializer)?.map(MessageText::new))
}

#[derive(Deserialize)]
struct Wire {
    id: String,
    model: String,
    content: Box<RawValue>,
    stop_reason: Option<String>,
    #[serde(default)]
    stop_details: Option<StopDetails>,
    usage: Usage,
}
