//! Putting a streamed answer together again.

use std::fmt;

use mila_domain::answer::whole_characters;
use serde::de::{DeserializeOwned, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;
use serde_json::value::RawValue;

use super::content::streamed_input;
use super::error::ServiceError;
use super::{Content, Message, StopDetails, Usage};

/// A message in the making.
///
/// Events and deltas of unknown type are ignored: the service may add them.
#[derive(Default)]
pub(super) struct Assembly {
    opening: Option<Opening>,
    blocks: Vec<String>,
    open: Option<OpenBlock>,
    stop_reason: Option<String>,
    stop_details: Option<StopDetails>,
}

/// How a stream ends.
pub(super) enum Ended {
    /// `message_stop`: the answer is whole.
    Whole(Box<Message>),
    /// The service failed after it had answered 200.
    Failed(ServiceError),
}

impl Assembly {
    /// Takes the data of one event; gives the end when this was it. The error says in
    /// fixed words what is wrong with the event.
    pub(super) fn take(&mut self, data: &[u8]) -> Result<Option<Ended>, &'static str> {
        // Half a character is no reason to lose the others.
        let data = &*String::from_utf8_lossy(data);
        let Tagged { kind } = parse(data)?;
        match kind.as_str() {
            "message_start" => self.start(parse(data)?)?,
            "content_block_start" => self.open_block(&parse(data)?)?,
            "content_block_delta" => self.extend_block(parse(data)?)?,
            "content_block_stop" => self.close_block(parse::<BlockEnd>(data)?.index)?,
            "message_delta" => self.finish(parse(&whole_characters(data))?)?,
            "message_stop" => {
                let message = std::mem::take(self).whole()?;
                return Ok(Some(Ended::Whole(Box::new(message))));
            }
            "error" => return Ok(Some(Ended::Failed(ServiceError::from_json(data.as_bytes())))),
            _ => {}
        }
        Ok(None)
    }

    /// What the service has counted so far.
    pub(super) fn usage(&self) -> Option<&Usage> {
        self.opening.as_ref().map(|opening| &opening.usage)
    }

    fn start(&mut self, event: MessageStart) -> Result<(), &'static str> {
        match self.opening.replace(event.message) {
            None => Ok(()),
            Some(_) => Err("the message starts twice"),
        }
    }

    fn open_block(&mut self, event: &BlockStart) -> Result<(), &'static str> {
        if self.open.is_some() || event.index != self.blocks.len() {
            return Err("a block starts out of order");
        }
        self.open = Some(OpenBlock::new(event.content_block.get())?);
        Ok(())
    }

    fn extend_block(&mut self, event: BlockDelta) -> Result<(), &'static str> {
        match &mut self.open {
            Some(block) if event.index == self.blocks.len() => block.extend(event.delta),
            _ => return Err("a delta belongs to no open block"),
        }
        Ok(())
    }

    fn close_block(&mut self, index: usize) -> Result<(), &'static str> {
        match self.open.take() {
            Some(block) if index == self.blocks.len() => self.blocks.push(block.into_json()?),
            _ => return Err("a block ends that is not open"),
        }
        Ok(())
    }

    /// Takes the stop reason and the usage, whose numbers are totals so far.
    fn finish(&mut self, event: MessageDelta) -> Result<(), &'static str> {
        let opening = self.opening.as_mut().ok_or("the message ends before it starts")?;
        event.usage.replace_in(&mut opening.usage);
        self.stop_reason = event.delta.stop_reason.or(self.stop_reason.take());
        self.stop_details = event.delta.stop_details.or(self.stop_details.take());
        Ok(())
    }

    fn whole(self) -> Result<Message, &'static str> {
        let opening = self.opening.ok_or("the message stops before it starts")?;
        if self.open.is_some() {
            return Err("the message stops inside a block");
        }
        let content = format!("[{}]", self.blocks.join(","));
        Ok(Message {
            id: opening.id,
            model: opening.model,
            content: Content::parse(content).map_err(|_| "a block has no type")?,
            stop_reason: self.stop_reason.ok_or("the message has no stop reason")?.into(),
            stop_details: self.stop_details,
            usage: opening.usage,
        })
    }
}

/// A block between its start and its end: its fields in order, and what the deltas add. Texts stay
/// escaped until the end, as half of a character may come in one delta and half in the next.
struct OpenBlock {
    fields: Fields,
    text: String,
    thinking: String,
    input: String,
    signature: Option<String>,
    citations: Vec<String>,
}

impl OpenBlock {
    fn new(json: &str) -> Result<Self, &'static str> {
        Ok(Self {
            fields: parse(json)?,
            text: String::new(),
            thinking: String::new(),
            input: String::new(),
            signature: None,
            citations: Vec::new(),
        })
    }

    fn extend(&mut self, delta: Delta) {
        match delta.kind.as_str() {
            "text_delta" => self.text.extend(delta.text),
            "thinking_delta" => self.thinking.extend(delta.thinking),
            "input_json_delta" => self.input.extend(delta.partial_json),
            "signature_delta" => self.signature = delta.signature.or(self.signature.take()),
            "citations_delta" => {
                self.citations.extend(delta.citation.map(|raw| raw.get().to_owned()));
            }
            _ => {}
        }
    }

    /// The finished block. Fields that no delta touched are the bytes that arrived.
    fn into_json(mut self) -> Result<String, &'static str> {
        self.fields.append("text", &self.text)?;
        self.fields.append("thinking", &self.thinking)?;
        if let Some(signature) = self.signature {
            self.fields.set("signature", format!("\"{signature}\""));
        }
        if !self.input.is_empty() {
            let input: String = parse(&whole_characters(&format!("\"{}\"", self.input)))?;
            self.fields.set("input", streamed_input(&whole_characters(&input)));
        }
        if !self.citations.is_empty() {
            let mut all: Vec<String> = self.fields.list("citations")?;
            all.append(&mut self.citations);
            self.fields.set("citations", format!("[{}]", all.join(",")));
        }
        Ok(whole_characters(&self.fields.into_json()).into_owned())
    }
}

/// A JSON object whose fields keep their order and their bytes.
struct Fields(Vec<(String, String)>);

impl Fields {
    fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(field, _)| field == name).map(|(_, json)| json.as_str())
    }

    fn set(&mut self, name: &str, json: String) {
        match self.0.iter_mut().find(|(field, _)| field == name) {
            Some((_, old)) => *old = json,
            None => self.0.push((name.to_owned(), json)),
        }
    }

    /// Adds escaped text to the end of a string field.
    fn append(&mut self, name: &str, more: &str) -> Result<(), &'static str> {
        if more.is_empty() {
            return Ok(());
        }
        let before = match self.get(name) {
            Some(json) => escaped(json).ok_or("an event is malformed")?,
            None => "",
        };
        self.set(name, format!("\"{before}{more}\""));
        Ok(())
    }

    /// The members of a list field; none if it is absent or null.
    fn list(&self, name: &str) -> Result<Vec<String>, &'static str> {
        let raws: Option<Vec<Box<RawValue>>> = match self.get(name) {
            Some(json) => parse(json)?,
            None => None,
        };
        Ok(raws.unwrap_or_default().iter().map(|raw| raw.get().to_owned()).collect())
    }

    fn into_json(self) -> String {
        let fields: Vec<String> = self
            .0
            .into_iter()
            .map(|(name, json)| format!("{}:{json}", Value::from(name)))
            .collect();
        format!("{{{}}}", fields.join(","))
    }
}

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct InOrder;
        impl<'de> Visitor<'de> for InOrder {
            type Value = Fields;
            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields = Vec::new();
                while let Some((name, raw)) = map.next_entry::<String, Box<RawValue>>()? {
                    fields.push((name, raw.get().to_owned()));
                }
                Ok(Fields(fields))
            }
        }
        deserializer.deserialize_map(InOrder)
    }
}

/// Drops the parser's own message: it may quote content.
fn parse<T: DeserializeOwned>(data: &str) -> Result<T, &'static str> {
    serde_json::from_str(data).map_err(|_| "an event is malformed")
}

/// What stands between the quotes of a JSON string.
fn escaped(json: &str) -> Option<&str> {
    json.strip_prefix('"')?.strip_suffix('"')
}

#[derive(Deserialize)]
struct Tagged {
    #[serde(rename = "type")]
    kind: String,
}

#[derive(Deserialize)]
struct MessageStart {
    message: Opening,
}

#[derive(Deserialize)]
struct Opening {
    id: String,
    model: String,
    usage: Usage,
}

#[derive(Deserialize)]
struct BlockStart {
    index: usize,
    content_block: Box<RawValue>,
}

#[derive(Deserialize)]
struct BlockDelta {
    index: usize,
    delta: Delta,
}

#[derive(Deserialize)]
struct BlockEnd {
    index: usize,
}

/// The fields of all deltas, texts as they are escaped; unknown ones may use the same names for
/// other things.
struct Delta {
    kind: String,
    text: Option<String>,
    thinking: Option<String>,
    partial_json: Option<String>,
    signature: Option<String>,
    citation: Option<Box<RawValue>>,
}

impl<'de> Deserialize<'de> for Delta {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let fields = Fields::deserialize(deserializer)?;
        let string = |name| fields.get(name).and_then(escaped).map(str::to_owned);
        Ok(Self {
            kind: string("type").unwrap_or_default(),
            text: string("text"),
            thinking: string("thinking"),
            partial_json: string("partial_json"),
            signature: string("signature"),
            citation: fields
                .get("citation")
                .and_then(|json| RawValue::from_string(json.to_owned()).ok()),
        })
    }
}

#[derive(Deserialize)]
struct MessageDelta {
    delta: Ending,
    #[serde(default)]
    usage: UsageSoFar,
}

#[derive(Deserialize)]
struct Ending {
    #[serde(default)]
    stop_reason: Option<String>,
    #[serde(default)]
    stop_details: Option<StopDetails>,
}

/// Running totals: those present replace the ones from the start.
#[derive(Default, Deserialize)]
struct UsageSoFar {
    #[serde(default)]
    input_tokens: Option<u64>,
    #[serde(default)]
    output_tokens: Option<u64>,
    #[serde(default)]
    cache_creation_input_tokens: Option<u64>,
    #[serde(default)]
    cache_read_input_tokens: Option<u64>,
}

impl UsageSoFar {
    fn replace_in(self, usage: &mut Usage) {
        usage.input_tokens = self.input_tokens.unwrap_or(usage.input_tokens);
        usage.output_tokens = self.output_tokens.unwrap_or(usage.output_tokens);
        usage.cache_creation_input_tokens =
            self.cache_creation_input_tokens.or(usage.cache_creation_input_tokens);
        usage.cache_read_input_tokens =
            self.cache_read_input_tokens.or(usage.cache_read_input_tokens);
    }
}
