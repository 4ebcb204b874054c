//! The prompt as a row of segments, and what hangs on its prefixes.
//!
//! Order: tools, system, messages, block by block; `cache_control` is no part of it.
//! The prompt cache and preserved thinking both compare prefixes exactly.

use aws_lc_rs::digest::{Context, SHA256};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde_json::{Map, Value, json};

use super::refused::Refused;

/// SHA-256 over a prefix.
pub(super) type Digest = [u8; 32];

/// How long a cached prefix lives after its last use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ttl {
    FiveMinutes,
    OneHour,
}

/// A block of the prompt, with the prefixes that end before and after it.
#[derive(Debug)]
pub(super) struct Segment {
    pub(super) before: Digest,
    pub(super) after: Digest,
    /// Tokens of the prompt up to and including this block.
    pub(super) tokens: u64,
    /// A cache breakpoint stands after this block.
    pub(super) breakpoint: Option<Ttl>,
    /// Where the block stands, for refusals.
    path: String,
    /// The signature of a replayed thinking block.
    signature: Option<String>,
}

/// The whole prompt.
#[derive(Debug)]
pub(super) struct Prompt(pub(super) Vec<Segment>);

impl Prompt {
    /// Reads a request whose shape has been checked.
    pub(super) fn of(request: &Value) -> Self {
        let mut writer = Writer::default();
        for (i, tool) in list(&request["tools"]).iter().enumerate() {
            writer.add("tool", tool, format!("tools.{i}"));
        }
        for (i, block) in blocks(&request["system"]).iter().enumerate() {
            writer.add("system", block, format!("system.{i}"));
        }
        for (m, message) in list(&request["messages"]).iter().enumerate() {
            let role = message["role"].as_str().unwrap_or_default();
            for (b, block) in blocks(&message["content"]).iter().enumerate() {
                writer.add(role, block, format!("messages.{m}.content.{b}"));
            }
        }
        if let (Some(last), Some(ttl)) = (writer.segments.last_mut(), ttl(request)) {
            last.breakpoint.get_or_insert(ttl);
        }
        Self(writer.segments)
    }

    /// Tokens of the whole prompt: one for every four bytes, rounded up. An estimate that
    /// is the same for the same text, not a tokenizer.
    pub(super) fn tokens(&self) -> u64 {
        self.0.last().map_or(0, |segment| segment.tokens)
    }

    /// A signature that binds a thinking block to this whole prompt and to the model.
    pub(super) fn sign(&self, model: &str) -> String {
        let digest = self.0.last().map_or([0; 32], |segment| segment.after);
        signature(model, &digest)
    }

    /// Checks that every replayed thinking block stands where it was produced.
    /// Another model's thinking is ignored, as the service drops it silently.
    pub(super) fn check_thinking(&self, model: &str) -> Result<(), Refused> {
        for segment in &self.0 {
            let Some(signed) = &segment.signature else { continue };
            let text = STANDARD.decode(signed).ok().and_then(|bytes| String::from_utf8(bytes).ok());
            let Some(author) = text.as_deref().and_then(|text| text.split_once('|')) else {
                return Err(misfit(segment, "The signature is not one of ours."));
            };
            if author.0 == model && *signed != signature(model, &segment.before) {
                return Err(misfit(segment, "The block is bound to a different conversation."));
            }
        }
        Ok(())
    }
}

fn misfit(segment: &Segment, why: &str) -> Refused {
    Refused::invalid(&segment.path, &format!("Invalid `signature` in `thinking` block. {why}"))
}

fn signature(model: &str, prefix: &Digest) -> String {
    STANDARD.encode(format!("{model}|{}", STANDARD.encode(prefix)))
}

/// Tokens in so many bytes.
pub(super) fn tokens_in(bytes: usize) -> u64 {
    u64::try_from(bytes.div_ceil(4)).unwrap_or(u64::MAX)
}

/// The members of a list; none if it is no list.
pub(super) fn list(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

/// The blocks of a content; a string is one text block.
pub(super) fn blocks(content: &Value) -> Vec<Value> {
    match content {
        Value::String(text) => vec![json!({"type": "text", "text": text})],
        other => list(other).to_vec(),
    }
}

/// What `cache_control` asks for; five minutes if it names no lifetime.
fn ttl(holder: &Value) -> Option<Ttl> {
    let control = holder.get("cache_control").filter(|control| control.is_object())?;
    Some(if control["ttl"] == "1h" { Ttl::OneHour } else { Ttl::FiveMinutes })
}

struct Writer {
    segments: Vec<Segment>,
    context: Context,
    bytes: usize,
}

impl Default for Writer {
    fn default() -> Self {
        Self { segments: Vec::new(), context: Context::new(&SHA256), bytes: 0 }
    }
}

impl Writer {
    fn add(&mut self, role: &str, block: &Value, path: String) {
        let before = self.digest();
        let json = format!("{role} {}\n", without_cache_control(block));
        self.context.update(json.as_bytes());
        self.bytes += json.len();
        let thinking = block["type"] == "thinking";
        self.segments.push(Segment {
            before,
            after: self.digest(),
            tokens: tokens_in(self.bytes),
            breakpoint: ttl(block),
            path,
            signature: block["signature"].as_str().filter(|_| thinking).map(str::to_owned),
        });
    }

    fn digest(&self) -> Digest {
        let mut digest = [0; 32];
        digest.copy_from_slice(self.context.clone().finish().as_ref());
        digest
    }
}

fn without_cache_control(block: &Value) -> Value {
    let strip = |map: &Map<String, Value>| -> Map<String, Value> {
        map.iter()
            .filter(|(name, _)| *name != "cache_control")
            .map(|(name, value)| (name.clone(), value.clone()))
            .collect()
    };
    block.as_object().map_or_else(|| block.clone(), |map| Value::Object(strip(map)))
}
