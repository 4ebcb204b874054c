//! What the model's answer, whole or streamed, says about tokens and how it ended.

use serde_json::Value;

/// Tokens and ending of a model request.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct ModelAnswer {
    pub(super) input: u64,
    pub(super) cache_read: u64,
    pub(super) cache_written: u64,
    pub(super) output: u64,
    pub(super) tools: Vec<String>,
    pub(super) stop_reason: Option<String>,
}

impl ModelAnswer {
    /// Reads a response body; none if it is no message.
    pub(super) fn read(body: &str) -> Option<Self> {
        let mut answer = Self::default();
        if let Ok(whole) = serde_json::from_str::<Value>(body) {
            answer.message(&whole).then_some(answer)
        } else {
            let events = body.lines().filter_map(|line| line.strip_prefix("data: "));
            let mut began = false;
            for event in events.filter_map(|data| serde_json::from_str::<Value>(data).ok()) {
                began |= answer.event(&event);
            }
            began.then_some(answer)
        }
    }

    /// In words: `1210 tokens in (1024 from the cache), 45 out; calls now`.
    pub(super) fn words(&self) -> String {
        let asked = self.input + self.cache_read + self.cache_written;
        let mut cache = Vec::new();
        if self.cache_read > 0 {
            cache.push(format!("{} from the cache", self.cache_read));
        }
        if self.cache_written > 0 {
            cache.push(format!("{} new in the cache", self.cache_written));
        }
        let cache =
            if cache.is_empty() { String::new() } else { format!(" ({})", cache.join(", ")) };
        format!("{asked} tokens in{cache}, {} out; {}", self.output, self.ending())
    }

    fn ending(&self) -> String {
        match self.stop_reason.as_deref() {
            Some("end_turn") => "it has answered".to_owned(),
            Some("tool_use") => format!("it calls {}", self.tools.join(", ")),
            Some("max_tokens") => "cut at the token limit".to_owned(),
            Some("refusal") => "it declines".to_owned(),
            Some(other) => other.replace('_', " "),
            None => "broken off".to_owned(),
        }
    }

    fn message(&mut self, message: &Value) -> bool {
        if message["type"] != "message" {
            return false;
        }
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
            self.tools.extend(block["name"].as_str().map(str::to_owned));
        }
    }

    fn stopped(&mut self, reason: &Value) {
        self.stop_reason = reason.as_str().map(str::to_owned);
    }

    /// Later counters replace earlier ones; those left out stay.
    fn usage(&mut self, usage: &Value) {
        let counters = [
            (&mut self.input, "input_tokens"),
            (&mut self.cache_read, "cache_read_input_tokens"),
            (&mut self.cache_written, "cache_creation_input_tokens"),
            (&mut self.output, "output_tokens"),
        ];
        for (counter, name) in counters {
            *counter = usage[name].as_u64().unwrap_or(*counter);
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_whole_answer_is_told_with_its_cache() {
        let body = json!({
            "type": "message",
            "content": [{ "type": "tool_use", "name": "now", "input": {} }],
            "stop_reason": "tool_use",
            "usage": {
                "input_tokens": 10,
                "output_tokens": 7,
                "cache_read_input_tokens": 1024,
                "cache_creation_input_tokens": 200,
            },
        });
        assert_eq!(
            ModelAnswer::read(&body.to_string()).unwrap().words(),
            "1234 tokens in (1024 from the cache, 200 new in the cache), 7 out; it calls now"
        );
    }

    #[test]
    fn a_stream_is_told_as_far_as_it_came() {
        let start = json!({ "type": "message_start", "message": {
            "type": "message", "content": [], "usage": { "input_tokens": 12, "output_tokens": 0 },
        }});
        let end = json!({ "type": "message_delta", "delta": { "stop_reason": "end_turn" },
            "usage": { "output_tokens": 30 } });
        let cut = format!("event: message_start\ndata: {start}\n\nevent: content_blo");
        let whole = format!("event: x\ndata: {start}\n\nevent: y\ndata: {end}\n\n");
        let words = |body: &str| ModelAnswer::read(body).unwrap().words();
        assert_eq!(words(&cut), "12 tokens in, 0 out; broken off");
        assert_eq!(words(&whole), "12 tokens in, 30 out; it has answered");
    }

    #[test]
    fn an_error_is_no_answer() {
        assert_eq!(ModelAnswer::read(r#"{"type":"error"}"#), None);
        assert_eq!(ModelAnswer::read(""), None);
    }
}
