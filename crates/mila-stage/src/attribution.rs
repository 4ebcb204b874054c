//! Whose message a model request is about, so that the wire panel can show it with the message.

use serde_json::Value;

use crate::twilio::carrier::Carrier;

impl Carrier {
    /// The number of the person whose latest words the request's last user text contains, or
    /// else, for messages without words, of whoever saw Mila begin to type last.
    /// A guess, made for the eye: the model's wire names nobody.
    pub(crate) fn asked_for(&self, request: &str) -> Option<String> {
        let request: Value = serde_json::from_str(request).ok()?;
        let asked = last_user_text(&request)?;
        let now = self.now();
        self.ledger.read(|book| {
            let latest = book.people().iter().filter_map(|person| {
                let words = person.chat.iter().rev().find(|bubble| bubble.mine)?;
                let contained = !words.text.is_empty() && asked.contains(&words.text);
                contained.then(|| (words.at, person.number.clone()))
            });
            let awaits = book.people().iter().filter(|person| person.typing_until > now);
            let awaits = awaits.max_by_key(|person| person.typing_until);
            latest.max().map(|(_, number)| number).or(awaits.map(|person| person.number.clone()))
        })
    }
}

/// The text of the last user message that has any; tool results have none of the person's words.
fn last_user_text(request: &Value) -> Option<String> {
    let messages = request.get("messages")?.as_array()?;
    messages.iter().rev().filter(|message| message["role"] == "user").find_map(|message| {
        let text = match &message["content"] {
            Value::String(text) => text.clone(),
            Value::Array(blocks) => blocks
                .iter()
                .filter_map(|block| block["text"].as_str())
                .collect::<Vec<_>>()
                .join("\n"),
            _ => String::new(),
        };
        (!text.is_empty()).then_some(text)
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_last_words_of_the_user_are_found_behind_tool_results() {
        let request = json!({ "messages": [
            { "role": "user", "content": "old" },
            { "role": "assistant", "content": "yes" },
            { "role": "user", "content": [{ "type": "text", "text": "what time is it?" }] },
            { "role": "assistant", "content": [{ "type": "tool_use" }] },
            { "role": "user", "content": [{ "type": "tool_result", "content": "noon" }] },
        ]});
        assert_eq!(last_user_text(&request).unwrap(), "what time is it?");
        assert_eq!(last_user_text(&json!({})), None);
    }
}
