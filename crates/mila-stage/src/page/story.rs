//! An exchange in plain words: a line of the page's wire panel.

use serde::Serialize;
use serde_json::Value;

use super::model_answer::ModelAnswer;
use crate::twilio::ledger::Book;
use crate::wire::{Direction, Exchange, Side};

/// One line of the story. Bodies are left out; the page asks for them one by one.
#[derive(Serialize)]
pub(super) struct Line {
    seq: u64,
    at: i64,
    side: Side,
    /// Number of the person it was about.
    person: Option<String>,
    message: Option<String>,
    /// Whether it went as it should.
    well: bool,
    /// What was done, by whom.
    words: String,
    /// What came of it.
    outcome: String,
}

impl Line {
    pub(super) fn tell(exchange: &Exchange, book: &Book) -> Self {
        let person = exchange.person.as_deref().and_then(|address| book.person(address));
        Self {
            seq: exchange.seq,
            at: exchange.at,
            side: exchange.side,
            person: person.map(|person| person.number.clone()),
            message: exchange.message.clone(),
            well: went_well(exchange),
            words: words(exchange, person.map_or("Somebody", |person| &person.name)),
            outcome: outcome(exchange),
        }
    }
}

fn words(exchange: &Exchange, name: &str) -> String {
    match exchange.side {
        Side::Webhook => format!("Twilio tells Mila that {name} wrote"),
        Side::Callback => callback(exchange),
        Side::Media => "Twilio fetches a medium from Mila".to_owned(),
        Side::Claude => asked(exchange),
        Side::Twilio => requested(exchange, name),
    }
}

fn callback(exchange: &Exchange) -> String {
    let status = form_value(&exchange.request, "MessageStatus").unwrap_or_default();
    match form_value(&exchange.request, "ErrorCode") {
        Some(code) => format!("Twilio tells Mila: {status}, error {code}"),
        None => format!("Twilio tells Mila: {status}"),
    }
}

fn asked(exchange: &Exchange) -> String {
    let path = exchange.path.split('?').next().unwrap_or_default();
    match path.strip_prefix("/v1/") {
        Some("messages/count_tokens") => "Mila has tokens counted".to_owned(),
        Some(rest) if rest.starts_with("models") => "Mila looks at the model's data".to_owned(),
        _ => {
            let request: Value = serde_json::from_str(&exchange.request).unwrap_or_default();
            match request["model"].as_str() {
                Some(model) => format!("Mila asks {model}"),
                None => "Mila asks the model".to_owned(),
            }
        }
    }
}

/// What Mila wants from Twilio, by method and path.
fn requested(exchange: &Exchange, name: &str) -> String {
    let path = exchange.path.split('?').next().unwrap_or_default();
    let media = path.contains("/Media");
    match exchange.method.as_str() {
        "POST" if path.contains("/Indicators/") => "Mila shows that she is typing".to_owned(),
        "POST" if path.ends_with("/Messages.json") => format!("Mila sends {name} a message"),
        "POST" if path.contains("/Messages/") => "Mila changes a message at Twilio".to_owned(),
        "GET" if path.ends_with("/Messages.json") => "Mila lists messages".to_owned(),
        "GET" if media => "Mila fetches a medium".to_owned(),
        "GET" if path.contains("/Messages/") => "Mila looks a message up".to_owned(),
        "DELETE" if media => "Mila deletes a medium at Twilio".to_owned(),
        "DELETE" => "Mila deletes a message at Twilio".to_owned(),
        method => format!("An unknown request, {method} {path}"),
    }
}

fn outcome(exchange: &Exchange) -> String {
    let Some(status) = exchange.status else { return "no answer came".to_owned() };
    if !went_well(exchange) {
        return refused(exchange, status);
    }
    match (exchange.side, exchange.direction) {
        (Side::Claude, _) => ModelAnswer::read(&exchange.response)
            .map_or_else(|| format!("answered {status}"), |answer| answer.words()),
        (_, Direction::ToMila) => format!("Mila answers {status}"),
        (_, Direction::ToStage) => format!("Twilio answers {status}"),
    }
}

/// Twilio says why with a number, the model with a type; Mila does not say.
fn refused(exchange: &Exchange, status: u16) -> String {
    let body: Value = serde_json::from_str(&exchange.response).unwrap_or_default();
    let reason = match exchange.side {
        Side::Twilio => body["code"].as_u64().map(|code| format!("error {code}")),
        Side::Claude => body["error"]["type"].as_str().map(|kind| kind.replace('_', " ")),
        Side::Webhook | Side::Callback | Side::Media => None,
    };
    match reason {
        Some(reason) => format!("refused with {status}, {reason}"),
        None => format!("refused with {status}"),
    }
}

/// Redirects are how Twilio serves media.
fn went_well(exchange: &Exchange) -> bool {
    matches!(exchange.status, Some(200..=399))
}

fn form_value(form: &str, name: &str) -> Option<String> {
    form_urlencoded::parse(form.as_bytes())
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn exchange(side: Side, method: &str, path: &str) -> Exchange {
        let to_mila = matches!(side, Side::Webhook | Side::Callback | Side::Media);
        Exchange {
            seq: 1,
            at: 0,
            direction: if to_mila { Direction::ToMila } else { Direction::ToStage },
            side,
            method: method.to_owned(),
            path: path.to_owned(),
            status: Some(200),
            request: String::new(),
            response: String::new(),
            person: Some("whatsapp:+972541234567".to_owned()),
            message: None,
        }
    }

    fn told(exchange: &Exchange) -> String {
        let mut book = Book::default();
        book.meet("whatsapp:+972541234567").name = "Dana".to_owned();
        let line = Line::tell(exchange, &book);
        format!("{} → {}", line.words, line.outcome)
    }

    #[test]
    fn requests_to_twilio_are_told_by_what_they_do() {
        let base = "/2010-04-01/Accounts/AC1/Messages";
        let stories = [
            ("POST", format!("{base}.json"), "Mila sends Dana a message"),
            ("GET", format!("{base}.json?PageSize=50"), "Mila lists messages"),
            ("GET", format!("{base}/SM1.json"), "Mila looks a message up"),
            ("POST", format!("{base}/SM1.json"), "Mila changes a message at Twilio"),
            ("DELETE", format!("{base}/SM1.json"), "Mila deletes a message at Twilio"),
            ("GET", format!("{base}/MM1/Media/ME1"), "Mila fetches a medium"),
            ("DELETE", format!("{base}/MM1/Media/ME1.json"), "Mila deletes a medium at Twilio"),
            ("POST", "/v2/Indicators/Typing.json".to_owned(), "Mila shows that she is typing"),
            ("GET", "/robots.txt".to_owned(), "An unknown request, GET /robots.txt"),
        ];
        for (method, path, words) in stories {
            let told = told(&exchange(Side::Twilio, method, &path));
            assert_eq!(told, format!("{words} → Twilio answers 200"));
        }
    }

    #[test]
    fn a_callback_is_told_by_its_status() {
        let mut callback = exchange(Side::Callback, "POST", "/twilio/status/1");
        callback.request = "MessageStatus=undelivered&ErrorCode=63016".to_owned();
        assert_eq!(
            told(&callback),
            "Twilio tells Mila: undelivered, error 63016 → Mila answers 200"
        );
        callback.request = "MessageStatus=read".to_owned();
        callback.status = None;
        assert_eq!(told(&callback), "Twilio tells Mila: read → no answer came");
    }

    #[test]
    fn a_refusal_is_told_with_its_reason() {
        let mut sent = exchange(Side::Twilio, "POST", "/2010-04-01/Accounts/AC1/Messages.json");
        sent.status = Some(429);
        sent.response = r#"{"code":20429}"#.to_owned();
        assert_eq!(told(&sent), "Mila sends Dana a message → refused with 429, error 20429");
        let mut ask = exchange(Side::Claude, "POST", "/v1/messages");
        ask.status = Some(529);
        ask.request = r#"{"model":"claude-haiku-5-5"}"#.to_owned();
        ask.response = r#"{"type":"error","error":{"type":"overloaded_error"}}"#.to_owned();
        assert_eq!(told(&ask), "Mila asks claude-haiku-5-5 → refused with 529, overloaded error");
        let mut webhook = exchange(Side::Webhook, "POST", "/twilio/message");
        webhook.status = Some(503);
        assert_eq!(told(&webhook), "Twilio tells Mila that Dana wrote → refused with 503");
    }
}
