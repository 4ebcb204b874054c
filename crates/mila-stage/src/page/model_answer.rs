//! What the model's answer, whole or streamed, says about tokens and how it ended.

use serde::Serialize;
use serde_json::Value;

use super::deed::Deed;
use super::prices::{Tokens, cost};

/// Tokens, cost and ending of a model request.
#[derive(Debug, Default, PartialEq, Eq, Serialize)]
pub(super) struct ModelAnswer {
    /// Tokens of the prompt, cached ones included.
    prompt: u64,
    cache_read: u64,
    cache_written: u64,
    output: u64,
    /// Micro-dollars by Anthropic's price list; none for other models.
    cost: Option<u64>,
    /// The tools it calls.
    calls: Vec<Deed>,
    /// Anthropic's word; none when the answer was broken off.
    stop_reason: Option<String>,
}

/// What has been read of an answer so far.
#[derive(Default)]
struct Reading {
    model: String,
    tokens: Tokens,
    calls: Vec<Call>,
    stop_reason: Option<String>,
}

/// A tool call, whose input may come in pieces of JSON.
struct Call {
    tool: String,
    input: Value,
    pieces: String,
}

impl Call {
    fn deed(&self) -> Deed {
        let input = serde_json::from_str(&self.pieces).unwrap_or_else(|_| self.input.clone());
        Deed::called(&self.tool, &input)
    }
}

impl ModelAnswer {
    /// Reads a response body; none if it is no message.
    pub(super) fn read(body: &str) -> Option<Self> {
        let mut reading = Reading::default();
        if let Ok(whole) = serde_json::from_str::<Value>(body) {
            return reading.message(&whole).then(|| reading.into());
        }
        let events = body.lines().filter_map(|line| line.strip_prefix("data: "));
        let mut began = false;
        for event in events.filter_map(|data| serde_json::from_str::<Value>(data).ok()) {
            began |= reading.event(&event);
        }
        began.then(|| reading.into())
    }
}

impl From<Reading> for ModelAnswer {
    fn from(reading: Reading) -> Self {
        Self {
            prompt: reading.tokens.prompt(),
            cache_read: reading.tokens.cache_read,
            cache_written: reading.tokens.cache_written,
            output: reading.tokens.output,
            cost: cost(&reading.model, &reading.tokens),
            calls: reading.calls.iter().map(Call::deed).collect(),
            stop_reason: reading.stop_reason,
        }
    }
}

impl Reading {
    fn message(&mut self, message: &Value) -> bool {
        if message["type"] != "message" {
            return false;
        }
        message["model"].as_str().unwrap_or_default().clone_into(&mut self.model);
        self.usage(&message["usage"]);
        self.stopped(&message["stop_reason"]);
        message["content"].as_array().into_iter().flatten().for_each(|block| self.block(block));
        true
    }

    /// Takes in one event of a stream; true if it is the one that begins a message.
    fn event(&mut self, event: &Value) -> bool {
        match event["type"].as_str() {
            Some("message_start") => return self.message(&event["message"]),
            Some("content_block_start") => self.block(&event["content_block"]),
            Some("content_block_delta") => self.piece(&event["delta"]["partial_json"]),
            Some("message_delta") => {
                self.usage(&event["usage"]);
                self.stopped(&event["delta"]["stop_reason"]);
            }
            _ => {}
        }
        false
    }

    fn block(&mut self, block: &Value) {
        if block["type"] == "tool_use" {
            let tool = block["name"].as_str().unwrap_or_default().to_owned();
            self.calls.push(Call { tool, input: block["input"].clone(), pieces: String::new() });
        }
    }

    /// A piece of the input of the call that was begun last.
    fn piece(&mut self, piece: &Value) {
        if let (Some(call), Some(piece)) = (self.calls.last_mut(), piece.as_str()) {
            call.pieces.push_str(piece);
        }
    }

    fn stopped(&mut self, reason: &Value) {
        self.stop_reason = reason.as_str().map(str::to_owned);
    }

    /// Later counters replace earlier ones; those left out stay.
    fn usage(&mut self, usage: &Value) {
        let hour = &usage["cache_creation"]["ephemeral_1h_input_tokens"];
        let counters = [
            (&mut self.tokens.input, &usage["input_tokens"]),
            (&mut self.tokens.output, &usage["output_tokens"]),
            (&mut self.tokens.cache_read, &usage["cache_read_input_tokens"]),
            (&mut self.tokens.cache_written, &usage["cache_creation_input_tokens"]),
            (&mut self.tokens.cache_written_1h, hour),
        ];
        for (counter, value) in counters {
            *counter = value.as_u64().unwrap_or(*counter);
        }
        self.tokens.in_us |= usage["inference_geo"] == "us";
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_whole_answer_is_told_with_its_cache_and_cost() {
        let body = json!({
            "type": "message",
            "model": "claude-haiku-5-5",
            "content": [{ "type": "tool_use", "name": "now", "input": {} }],
            "stop_reason": "tool_use",
            "usage": {
                "input_tokens": 10,
                "output_tokens": 7,
                "cache_read_input_tokens": 1000,
                "cache_creation_input_tokens": 200,
            },
        });
        let told = ModelAnswer {
            prompt: 1210,
            cache_read: 1000,
            cache_written: 200,
            output: 7,
            // 1.0 fresh, 3.5 output, 10.0 read and 25.0 written, rounded up.
            cost: Some(40),
            calls: vec![Deed::called("now", &json!({}))],
            stop_reason: Some("tool_use".to_owned()),
        };
        assert_eq!(ModelAnswer::read(&body.to_string()), Some(told));
    }

    #[test]
    fn a_stream_is_told_as_far_as_it_came() {
        let start = json!({ "type": "message_start", "message": {
            "type": "message", "model": "another", "content": [],
            "usage": { "input_tokens": 12, "output_tokens": 0 },
        }});
        let end = json!({ "type": "message_delta", "delta": { "stop_reason": "end_turn" },
            "usage": { "output_tokens": 30 } });
        let begun = ModelAnswer { prompt: 12, ..ModelAnswer::default() };
        let cut = format!("event: message_start\ndata: {start}\n\nevent: content_blo");
        assert_eq!(ModelAnswer::read(&cut), Some(begun));
        let whole = format!("event: x\ndata: {start}\n\nevent: y\ndata: {end}\n\n");
        let answered = ModelAnswer::read(&whole).unwrap();
        assert_eq!((answered.prompt, answered.output), (12, 30));
        assert_eq!(answered.stop_reason.as_deref(), Some("end_turn"));
    }

    #[test]
    fn a_call_that_is_streamed_is_told_with_its_input() {
        let start =
            json!({ "type": "message_start", "message": { "type": "message", "content": [] } });
        let block = json!({ "type": "content_block_start", "content_block":
            { "type": "tool_use", "name": "remember", "input": {} } });
        let piece = |text: &str| {
            json!({ "type": "content_block_delta",
                "delta": { "type": "input_json_delta", "partial_json": text } })
        };
        let events = [start, block, piece("{\"fact\": \"likes"), piece(" tea\"}")];
        let body: String = events.iter().map(|event| format!("data: {event}\n\n")).collect();
        let answer = ModelAnswer::read(&body).unwrap();
        assert_eq!(answer.calls, [Deed::called("remember", &json!({"fact": "likes tea"}))]);
    }

    #[test]
    fn an_error_is_no_answer() {
        assert_eq!(ModelAnswer::read(r#"{"type":"error"}"#), None);
        assert_eq!(ModelAnswer::read(""), None);
    }
}
