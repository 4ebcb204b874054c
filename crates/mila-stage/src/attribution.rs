//! Whose message a model request is about, so that the wire panel can show it with the message.

use serde_json::Value;

use crate::person::Person;
use crate::twilio::carrier::Carrier;

/// How many of a person's latest messages are looked for in a request.
const LATEST: usize = 20;

impl Carrier {
    /// The number of the person that a model request is about.
    pub(crate) fn asked_for(&self, request: &str) -> Option<String> {
        let request: Value = serde_json::from_str(request).ok()?;
        let asked = last_user_text(&request)?;
        self.ledger.read(|book| whose(book.people(), &asked).map(|person| person.number.clone()))
    }
}

/// The person whose words the request holds, the longest ones if there are several; for messages
/// without words whoever has waited for an answer since last. A guess, made for the eye: the
/// model's wire names nobody.
fn whose<'a>(people: &'a [Person], asked: &str) -> Option<&'a Person> {
    let quoted = people.iter().filter_map(|person| {
        let own = person.chat.iter().rev().filter(|bubble| bubble.mine).take(LATEST);
        let contained = own.filter(|own| !own.text.is_empty() && asked.contains(&own.text));
        contained.map(|own| (own.text.len(), own.at)).max().map(|found| (found, person))
    });
    let waiting = people.iter().filter_map(|person| {
        let last = person.chat.last().filter(|last| last.mine)?;
        Some((last.at, person))
    });
    let by_words = quoted.max_by_key(|(found, _)| *found).map(|(_, person)| person);
    by_words.or_else(|| waiting.max_by_key(|(at, _)| *at).map(|(_, person)| person))
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
    use crate::person::Bubble;
    use crate::twilio::status::Status;

    fn person(number: &str, said: &[(i64, &str)]) -> Person {
        let bubble = |&(at, text): &(i64, &str)| Bubble {
            sid: format!("SM{at}"),
            mine: !text.starts_with("Mila:"),
            at,
            text: text.to_owned(),
            media: Vec::new(),
            buttons: Vec::new(),
            status: Status::Sent,
            error_code: None,
            quoted: None,
        };
        Person { chat: said.iter().map(bubble).collect(), ..Person::new(number) }
    }

    #[test]
    fn a_request_is_about_whose_words_it_holds_or_else_about_who_waits() {
        let people = [
            person("Dana", &[(1, "which tram goes there?"), (2, "Mila: how old?"), (3, "yes")]),
            person("Sam", &[(4, "is"), (5, "Mila: hm?")]),
            person("Noa", &[(6, "")]),
        ];
        let whose = |asked| whose(&people, asked).map(|person| person.number.as_str());
        assert_eq!(whose("[noon] which tram goes there? this is it"), Some("Dana"));
        assert_eq!(whose("is"), Some("Sam"));
        assert_eq!(whose("[a picture]"), Some("Noa"));
        assert_eq!(super::whose(&people[1..2], "[a picture]").map(|person| &person.number), None);
    }

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
