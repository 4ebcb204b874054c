//! A request to the Messages API, in types that can only say what is allowed.
//!
//! There are no sampling parameters: API version 2026-10-21 refuses them.

use mila_domain::MessageText;
use serde::Serialize;
use serde::ser::{SerializeSeq, SerializeStruct, Serializer};
use serde_json::Value;

use super::Content;

/// What Claude is asked.
///
/// `system` and `tools` must stay as they are for a whole epoch and `messages` may
/// only grow: replayed thinking is bound to all that precedes it.
#[derive(Clone, Debug)]
pub struct Request {
    /// A model id, such as `claude-haiku-5-5`.
    pub model: String,
    /// Upper bound of output tokens, thinking included; at least 1.
    pub max_tokens: u32,
    /// Who Mila is; frozen for an epoch.
    pub system: Vec<Text>,
    /// What the model may ask for; frozen for an epoch.
    pub tools: Vec<Tool>,
    /// The conversation; it ends with a user turn.
    pub messages: Vec<InputMessage>,
    /// Whether the model thinks before it speaks.
    pub thinking: Thinking,
    /// How hard it tries; the model's default if unset.
    pub effort: Option<Effort>,
    /// An opaque id of the person: never a name or a number.
    pub user_id: Option<String>,
    /// Sets a cache breakpoint at the end of the conversation.
    pub cache: Option<CacheTtl>,
    /// Take the answer as a stream, so that a silent connection is noticed early.
    pub stream: bool,
}

/// One turn of the conversation.
#[derive(Clone, Debug)]
pub enum InputMessage {
    /// What the person and the tools said: all results of the assistant turn before, then text.
    User {
        /// One for every tool call of the turn before.
        results: Vec<ToolResult>,
        /// None of them empty: the service refuses empty text.
        texts: Vec<Text>,
    },
    /// What Claude said, unchanged.
    Assistant(Content),
}

/// A text block.
#[derive(Clone, Debug)]
pub struct Text {
    /// The words.
    pub text: MessageText,
    /// Sets a cache breakpoint after this block.
    pub cache: Option<CacheTtl>,
}

/// What running a tool gave.
#[derive(Clone, Debug)]
pub struct ToolResult {
    /// The id of the call.
    pub tool_use_id: String,
    /// What the model reads; may be empty.
    pub content: MessageText,
    /// The tool did not do what was asked.
    pub is_error: bool,
}

/// A tool of ours.
#[derive(Clone, Debug)]
pub struct Tool {
    /// Letters, digits, `_` and `-`.
    pub name: String,
    /// When to use it and what it does, for the model.
    pub description: String,
    /// A JSON Schema whose type is `object`.
    pub input_schema: Value,
    /// The service holds the model to the schema.
    pub strict: bool,
    /// Sets a cache breakpoint after this tool.
    pub cache: Option<CacheTtl>,
}

/// Whether the model thinks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Thinking {
    /// Nothing is sent; the model's default holds.
    #[default]
    Unset,
    /// No thinking. Models that always think refuse this.
    Disabled,
    /// The model decides.
    Adaptive,
}

/// How hard the model tries.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
#[expect(missing_docs, reason = "the names are the service's own scale")]
pub enum Effort {
    Low,
    Medium,
    High,
    Xhigh,
    Max,
}

/// How long a cached prefix lives after its last use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CacheTtl {
    /// 1.25 times the input price to write.
    FiveMinutes,
    /// Twice the input price to write. Longer lives come before shorter ones.
    OneHour,
}

impl InputMessage {
    /// A user turn of one text.
    #[must_use]
    pub fn user(text: MessageText) -> Self {
        Self::User { results: Vec::new(), texts: vec![Text::new(text)] }
    }

    /// A user turn that answers tool calls.
    #[must_use]
    pub fn results(results: Vec<ToolResult>) -> Self {
        Self::User { results, texts: Vec::new() }
    }
}

impl Text {
    /// A text without a cache breakpoint.
    #[must_use]
    pub fn new(text: MessageText) -> Self {
        Self { text, cache: None }
    }
}

impl Request {
    /// How many bytes the request has on the wire, about; the most there can be when it cannot
    /// be written.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.body(None).map_or(usize::MAX, |body| body.len())
    }

    /// The JSON body; `inference_geo` is left out when `None`.
    pub(crate) fn body(&self, inference_geo: Option<&str>) -> serde_json::Result<Vec<u8>> {
        serde_json::to_vec(&Body {
            model: &self.model,
            max_tokens: self.max_tokens,
            system: &self.system,
            tools: &self.tools,
            messages: &self.messages,
            thinking: self.thinking.wire(),
            output_config: self.effort.map(|effort| OutputConfig { effort }),
            metadata: self.user_id.as_deref().map(|user_id| Metadata { user_id }),
            cache_control: self.cache.map(CacheTtl::wire),
            inference_geo,
            stream: self.stream,
        })
    }
}

impl Serialize for InputMessage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut turn = serializer.serialize_struct("InputMessage", 2)?;
        match self {
            Self::User { results, texts } => {
                turn.serialize_field("role", "user")?;
                turn.serialize_field("content", &UserContent { results, texts })?;
            }
            Self::Assistant(content) => {
                turn.serialize_field("role", "assistant")?;
                turn.serialize_field("content", content)?;
            }
        }
        turn.end()
    }
}

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        TextBlock {
            kind: "text",
            text: self.text.expose(),
            cache_control: self.cache.map(CacheTtl::wire),
        }
        .serialize(serializer)
    }
}

impl Serialize for ToolResult {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ToolResultBlock {
            kind: "tool_result",
            tool_use_id: &self.tool_use_id,
            content: self.content.expose(),
            is_error: self.is_error,
        }
        .serialize(serializer)
    }
}

impl Serialize for Tool {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        ToolBlock {
            kind: "custom",
            name: &self.name,
            description: &self.description,
            input_schema: &self.input_schema,
            strict: self.strict,
            cache_control: self.cache.map(CacheTtl::wire),
        }
        .serialize(serializer)
    }
}

impl Thinking {
    fn wire(self) -> Option<Tagged> {
        match self {
            Self::Unset => None,
            Self::Disabled => Some(Tagged { kind: "disabled" }),
            Self::Adaptive => Some(Tagged { kind: "adaptive" }),
        }
    }
}

impl CacheTtl {
    fn wire(self) -> CacheControl {
        let ttl = match self {
            Self::FiveMinutes => "5m",
            Self::OneHour => "1h",
        };
        CacheControl { kind: "ephemeral", ttl }
    }
}

/// Results first, then text: the order the service demands.
struct UserContent<'a> {
    results: &'a [ToolResult],
    texts: &'a [Text],
}

impl Serialize for UserContent<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut blocks = serializer.serialize_seq(Some(self.results.len() + self.texts.len()))?;
        for result in self.results {
            blocks.serialize_element(result)?;
        }
        for text in self.texts {
            blocks.serialize_element(text)?;
        }
        blocks.end()
    }
}

#[derive(Serialize)]
struct Body<'a> {
    model: &'a str,
    max_tokens: u32,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    system: &'a [Text],
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    tools: &'a [Tool],
    messages: &'a [InputMessage],
    #[serde(skip_serializing_if = "Option::is_none")]
    thinking: Option<Tagged>,
    #[serde(skip_serializing_if = "Option::is_none")]
    output_config: Option<OutputConfig>,
    #[serde(skip_serializing_if = "Option::is_none")]
    metadata: Option<Metadata<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cache_control: Option<CacheControl>,
    #[serde(skip_serializing_if = "Option::is_none")]
    inference_geo: Option<&'a str>,
    stream: bool,
}

#[derive(Serialize)]
struct Tagged {
    #[serde(rename = "type")]
    kind: &'static str,
}

#[derive(Serialize)]
struct CacheControl {
    #[serde(rename = "type")]
    kind: &'static str,
    ttl: &'static str,
}

#[derive(Serialize)]
struct OutputConfig {
    effort: Effort,
}

#[derive(Serialize)]
struct Metadata<'a> {
    user_id: &'a str,
}

#[derive(Serialize)]
struct TextBlock<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    text: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    cache_control: Option<CacheControl>,
}

#[derive(Serialize)]
struct ToolResultBlock<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    tool_use_id: &'a str,
    content: &'a str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    is_error: bool,
}

#[derive(Serialize)]
struct ToolBlock<'a> {
    #[serde(rename = "type")]
    kind: &'static str,
    name: &'a str,
    description: &'a str,
    input_schema: &'a Value,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    strict: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    cache_control: Option<CacheControl>,
}
