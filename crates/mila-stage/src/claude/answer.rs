//! An answer, whole or as a stream of events.

use serde_json::{Value, json};

use super::cache::InputTokens;
use super::fault::Fault;
use super::prefix::tokens_in;

/// Longest piece of text in one delta, in characters.
const PIECE: usize = 12;

/// What the stage's Claude says.
#[derive(Clone, Debug)]
pub(super) struct Answer {
    pub(super) id: String,
    pub(super) model: String,
    pub(super) blocks: Vec<Block>,
    pub(super) stop_reason: String,
    pub(super) refused: bool,
    pub(super) input: InputTokens,
    pub(super) inference_geo: String,
}

#[derive(Clone, Debug)]
pub(super) enum Block {
    Thinking {
        signature: String,
    },
    Text(String),
    /// `input` is JSON text, or what was meant to become it.
    ToolUse {
        id: String,
        name: String,
        input: String,
    },
    /// A block as a test wants it; streamed, it comes at once.
    Odd(Value),
}

impl Answer {
    /// Cuts the text at `max_tokens`, if the answer is longer. Tool calls are not cut here:
    /// the brain's are short.
    pub(super) fn limit(&mut self, max_tokens: u64) {
        if self.output_tokens() <= max_tokens {
            return;
        }
        let bytes = usize::try_from(max_tokens.saturating_mul(4)).unwrap_or(usize::MAX);
        for block in &mut self.blocks {
            if let Block::Text(text) = block {
                text.truncate(text.floor_char_boundary(bytes));
            }
        }
        self.blocks.retain(|block| matches!(block, Block::Thinking { .. } | Block::Text(_)));
        self.drop_empty_text();
        "max_tokens".clone_into(&mut self.stop_reason);
    }

    /// Lets a fault change what is said. `fallback` is the tool to call where there is no call.
    pub(super) fn spoil(&mut self, fault: &Fault, fallback: Option<&str>) {
        match fault {
            Fault::Refusal => self.refuse(),
            Fault::MaxTokens => self.cut_in_half(),
            Fault::PauseTurn => self.stop("pause_turn"),
            Fault::StopReason(reason) => self.stop(reason),
            Fault::MalformedToolInput => self.break_input(fallback),
            _ => {}
        }
    }

    pub(super) fn refuse(&mut self) {
        self.blocks.clear();
        self.refused = true;
        self.stop("refusal");
    }

    fn stop(&mut self, reason: &str) {
        reason.clone_into(&mut self.stop_reason);
    }

    fn cut_in_half(&mut self) {
        if let Some(Block::Text(text) | Block::ToolUse { input: text, .. }) = self.blocks.last_mut()
        {
            text.truncate(text.floor_char_boundary(text.len() / 2));
        }
        self.drop_empty_text();
        self.stop("max_tokens");
    }

    fn break_input(&mut self, fallback: Option<&str>) {
        let called = self.blocks.iter().any(|block| matches!(block, Block::ToolUse { .. }));
        if let Some(name) = fallback.filter(|_| !called) {
            let id = self.id.replace("msg_", "toolu_");
            self.blocks.push(Block::ToolUse { id, name: name.to_owned(), input: String::new() });
            self.stop("tool_use");
        }
        for block in &mut self.blocks {
            if let Block::ToolUse { input, .. } = block {
                "{\"unexpected\": tru".clone_into(input);
            }
        }
    }

    fn drop_empty_text(&mut self) {
        self.blocks.retain(|block| !matches!(block, Block::Text(text) if text.is_empty()));
    }

    /// The body of an answer that is not streamed.
    pub(super) fn message(&self) -> Value {
        let content: Vec<Value> = self.blocks.iter().map(Block::whole).collect();
        let mut message = self.opening(self.output_tokens());
        message["content"] = content.into();
        message["stop_reason"] = json!(self.stop_reason);
        message["stop_details"] = self.stop_details();
        message
    }

    /// The events of the stream, from `message_start` to `message_stop`.
    pub(super) fn events(&self) -> Vec<Value> {
        let mut events = vec![
            json!({"type": "message_start", "message": self.opening(1)}),
            json!({"type": "ping"}),
        ];
        for (index, block) in self.blocks.iter().enumerate() {
            events.push(json!({
                "type": "content_block_start", "index": index, "content_block": block.opening(),
            }));
            events.extend(block.deltas().into_iter().map(
                |delta| json!({"type": "content_block_delta", "index": index, "delta": delta}),
            ));
            events.push(json!({"type": "content_block_stop", "index": index}));
        }
        events.push(json!({
            "type": "message_delta",
            "delta": {
                "stop_reason": self.stop_reason,
                "stop_sequence": null,
                "stop_details": self.stop_details(),
            },
            "usage": self.usage(self.output_tokens()),
        }));
        events.push(json!({"type": "message_stop"}));
        events
    }

    fn opening(&self, output_tokens: u64) -> Value {
        json!({
            "id": self.id,
            "type": "message",
            "role": "assistant",
            "model": self.model,
            "content": [],
            "stop_reason": null,
            "stop_sequence": null,
            "stop_details": null,
            "usage": self.usage(output_tokens),
        })
    }

    fn stop_details(&self) -> Value {
        match self.refused {
            true => json!({"type": "refusal", "category": "general_harms", "explanation": null}),
            false => Value::Null,
        }
    }

    fn usage(&self, output_tokens: u64) -> Value {
        let InputTokens { fresh, read, written_5m, written_1h } = self.input;
        json!({
            "input_tokens": fresh,
            "output_tokens": output_tokens,
            "cache_read_input_tokens": read,
            "cache_creation_input_tokens": written_5m + written_1h,
            "cache_creation": {
                "ephemeral_5m_input_tokens": written_5m,
                "ephemeral_1h_input_tokens": written_1h,
            },
            "service_tier": "standard",
            "inference_geo": self.inference_geo,
        })
    }

    fn output_tokens(&self) -> u64 {
        self.blocks.iter().map(Block::tokens).sum()
    }
}

impl Block {
    fn tokens(&self) -> u64 {
        match self {
            Self::Thinking { .. } | Self::Odd(_) => 0,
            Self::Text(text) => tokens_in(text.len()),
            Self::ToolUse { name, input, .. } => tokens_in(name.len() + input.len()),
        }
    }

    /// A broken input cannot be said in a whole body: there it is an object that fits no schema.
    fn whole(&self) -> Value {
        match self {
            Self::Odd(block) => block.clone(),
            Self::Thinking { signature } => {
                json!({"type": "thinking", "thinking": "", "signature": signature})
            }
            Self::Text(text) => json!({"type": "text", "text": text, "citations": null}),
            Self::ToolUse { id, name, input } => {
                let input: Value =
                    serde_json::from_str(input).unwrap_or_else(|_| json!({"unexpected": true}));
                json!({"type": "tool_use", "id": id, "name": name, "input": input})
            }
        }
    }

    fn opening(&self) -> Value {
        match self {
            Self::Odd(block) => block.clone(),
            Self::Thinking { .. } => json!({"type": "thinking", "thinking": "", "signature": ""}),
            Self::Text(_) => json!({"type": "text", "text": "", "citations": null}),
            Self::ToolUse { id, name, .. } => {
                json!({"type": "tool_use", "id": id, "name": name, "input": {}})
            }
        }
    }

    fn deltas(&self) -> Vec<Value> {
        match self {
            Self::Odd(_) => vec![],
            Self::Thinking { signature } => {
                vec![json!({"type": "signature_delta", "signature": signature})]
            }
            Self::Text(text) => pieces(text)
                .into_iter()
                .map(|text| json!({"type": "text_delta", "text": text}))
                .collect(),
            Self::ToolUse { input, .. } => pieces(input)
                .into_iter()
                .map(|part| json!({"type": "input_json_delta", "partial_json": part}))
                .collect(),
        }
    }
}

fn pieces(text: &str) -> Vec<String> {
    let all: Vec<char> = text.chars().collect();
    all.chunks(PIECE).map(|piece| piece.iter().collect()).collect()
}
