//! An exchange in facts: a line of the page's wire panel. The page puts it into words, in the
//! reader's language.

use serde::Serialize;
use serde_json::Value;

use super::deed::Deed;
use super::model_answer::ModelAnswer;
use crate::twilio::ledger::Book;
use crate::wire::{Exchange, Side};

/// One line of the story. Bodies are left out; the page asks for them one by one.
#[derive(Serialize)]
pub(super) struct Line {
    seq: u64,
    at: i64,
    took_ms: u64,
    side: Side,
    /// Number of the person it was about.
    person: Option<String>,
    message: Option<String>,
    #[serde(flatten)]
    act: Act,
    outcome: Outcome,
}

/// What was done.
#[derive(Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "act", rename_all = "snake_case")]
enum Act {
    /// Twilio tells Mila that a person wrote.
    Wrote,
    /// Twilio tells Mila what became of a message.
    Reported { state: String, error: Option<String> },
    /// Twilio fetches a medium that Mila offered.
    MediumCollected,
    /// Mila asks the model, and gives it what its tools said.
    Asked { model: Option<String>, told: Vec<Deed> },
    /// Mila has tokens counted.
    Counted,
    /// Mila looks at the model's data.
    ModelLookedUp,
    /// Mila shows that it is typing.
    Typing,
    /// Mila sends a message.
    Sent,
    /// Mila changes a message at Twilio.
    Changed,
    /// Mila lists messages.
    Listed,
    /// Mila looks a message up.
    LookedUp,
    /// Mila deletes a message at Twilio.
    Deleted,
    /// Mila fetches a medium.
    MediumFetched,
    /// The storage behind Twilio hands the medium over.
    MediumStored,
    /// Mila deletes a medium at Twilio.
    MediumDeleted,
    /// Mila makes, reads or removes content with buttons.
    Content,
    /// Any other request.
    Other { request: String },
}

/// What came of it.
#[derive(Debug, Serialize)]
struct Outcome {
    /// Whether it went as it should.
    well: bool,
    /// HTTP status; none when no answer came.
    status: Option<u16>,
    /// Why it was refused: Twilio's number, or the model's type of error.
    reason: Option<String>,
    answer: Option<ModelAnswer>,
}

impl Line {
    pub(super) fn tell(exchange: &Exchange, book: &Book) -> Self {
        let person = exchange.person.as_deref().and_then(|address| book.person(address));
        Self {
            seq: exchange.seq,
            at: exchange.at,
            took_ms: exchange.took_ms,
            side: exchange.side,
            person: person.map(|person| person.number.clone()),
            message: exchange.message.clone(),
            act: Act::of(exchange),
            outcome: Outcome::of(exchange),
        }
    }
}

impl Act {
    fn of(exchange: &Exchange) -> Self {
        match exchange.side {
            Side::Webhook => Self::Wrote,
            Side::Callback => Self::Reported {
                state: form_value(&exchange.request, "MessageStatus").unwrap_or_default(),
                error: form_value(&exchange.request, "ErrorCode"),
            },
            Side::Media => Self::MediumCollected,
            Side::Storage => Self::MediumStored,
            Side::Claude => Self::asked(exchange),
            Side::Twilio => Self::requested(exchange),
        }
    }

    fn asked(exchange: &Exchange) -> Self {
        let path = bare_path(exchange);
        match path.strip_prefix("/v1/").unwrap_or(path) {
            "messages/count_tokens" => Self::Counted,
            rest if rest.starts_with("models") => Self::ModelLookedUp,
            "messages" => {
                let request: Value = serde_json::from_str(&exchange.request).unwrap_or_default();
                let model = request["model"].as_str().map(str::to_owned);
                Self::Asked { model, told: Deed::told(&request) }
            }
            _ => Self::other(exchange),
        }
    }

    /// What Mila wants from Twilio, by method and path.
    fn requested(exchange: &Exchange) -> Self {
        let path = bare_path(exchange);
        let media = path.contains("/Media");
        match exchange.method.as_str() {
            _ if path.starts_with("/v1/Content") => Self::Content,
            "POST" if path.contains("/Indicators/") => Self::Typing,
            "POST" if path.ends_with("/Messages.json") => Self::Sent,
            "POST" if path.contains("/Messages/") => Self::Changed,
            "GET" if path.ends_with("/Messages.json") => Self::Listed,
            "GET" if media => Self::MediumFetched,
            "GET" if path.contains("/Messages/") => Self::LookedUp,
            "DELETE" if media => Self::MediumDeleted,
            "DELETE" if path.contains("/Messages/") => Self::Deleted,
            _ => Self::other(exchange),
        }
    }

    fn other(exchange: &Exchange) -> Self {
        Self::Other { request: format!("{} {}", exchange.method, bare_path(exchange)) }
    }
}

impl Outcome {
    fn of(exchange: &Exchange) -> Self {
        // Redirects are how Twilio serves media.
        let well = matches!(exchange.status, Some(200..=399));
        let modelled = well && exchange.side == Side::Claude;
        Self {
            well,
            status: exchange.status,
            reason: if well { None } else { reason(exchange) },
            answer: if modelled { ModelAnswer::read(&exchange.response) } else { None },
        }
    }
}

/// Twilio says why with a number, the model with a type; Mila does not say.
fn reason(exchange: &Exchange) -> Option<String> {
    let body: Value = serde_json::from_str(&exchange.response).unwrap_or_default();
    match exchange.side {
        Side::Twilio => body["code"].as_u64().map(|code| code.to_string()),
        Side::Claude => body["error"]["type"].as_str().map(str::to_owned),
        Side::Webhook | Side::Callback | Side::Media | Side::Storage => None,
    }
}

fn bare_path(exchange: &Exchange) -> &str {
    exchange.path.split('?').next().unwrap_or_default()
}

fn form_value(form: &str, name: &str) -> Option<String> {
    form_urlencoded::parse(form.as_bytes())
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::clock::monotonic;
    use crate::wire::Direction;

    fn exchange(side: Side, method: &str, path: &str) -> Exchange {
        let to_mila = matches!(side, Side::Webhook | Side::Callback | Side::Media);
        Exchange {
            seq: 1,
            at: 0,
            took_ms: 3,
            begun: monotonic(),
            direction: if to_mila { Direction::ToMila } else { Direction::ToStage },
            side,
            method: method.to_owned(),
            path: path.to_owned(),
            credentials: false,
            status: Some(200),
            request: String::new(),
            response: String::new(),
            person: Some("whatsapp:+972541234567".to_owned()),
            message: None,
        }
    }

    #[test]
    fn requests_to_twilio_are_told_by_what_they_do() {
        let base = "/2010-04-01/Accounts/AC1/Messages";
        let stories = [
            ("POST", format!("{base}.json"), Act::Sent),
            ("GET", format!("{base}.json?PageSize=50"), Act::Listed),
            ("GET", format!("{base}/SM1.json"), Act::LookedUp),
            ("POST", format!("{base}/SM1.json"), Act::Changed),
            ("DELETE", format!("{base}/SM1.json"), Act::Deleted),
            ("GET", format!("{base}/MM1/Media/ME1"), Act::MediumFetched),
            ("DELETE", format!("{base}/MM1/Media/ME1.json"), Act::MediumDeleted),
            ("POST", "/v2/Indicators/Typing.json".to_owned(), Act::Typing),
            ("POST", "/v1/Content".to_owned(), Act::Content),
            (
                "GET",
                "/robots.txt?x=1".to_owned(),
                Act::Other { request: "GET /robots.txt".to_owned() },
            ),
        ];
        for (method, path, act) in stories {
            assert_eq!(Act::of(&exchange(Side::Twilio, method, &path)), act, "{method} {path}");
        }
    }

    #[test]
    fn a_callback_is_told_by_its_state() {
        let mut callback = exchange(Side::Callback, "POST", "/twilio/status/1");
        callback.request = "MessageStatus=undelivered&ErrorCode=63016".to_owned();
        let (state, error) = ("undelivered".to_owned(), Some("63016".to_owned()));
        assert_eq!(Act::of(&callback), Act::Reported { state, error });
        callback.status = None;
        let silence = Outcome::of(&callback);
        assert_eq!((silence.well, silence.status), (false, None));
    }

    #[test]
    fn a_refusal_is_told_with_its_reason() {
        let told = |exchange: &Exchange| {
            let outcome = Outcome::of(exchange);
            (outcome.well, outcome.status, outcome.reason)
        };
        let mut sent = exchange(Side::Twilio, "POST", "/2010-04-01/Accounts/AC1/Messages.json");
        sent.status = Some(429);
        sent.response = r#"{"code":20429}"#.to_owned();
        assert_eq!(told(&sent), (false, Some(429), Some("20429".to_owned())));
        let mut ask = exchange(Side::Claude, "POST", "/v1/messages");
        ask.status = Some(529);
        ask.request = r#"{"model":"claude-haiku-5-5"}"#.to_owned();
        ask.response = r#"{"type":"error","error":{"type":"overloaded_error"}}"#.to_owned();
        assert_eq!(
            Act::of(&ask),
            Act::Asked { model: Some("claude-haiku-5-5".to_owned()), told: Vec::new() }
        );
        assert_eq!(told(&ask), (false, Some(529), Some("overloaded_error".to_owned())));
        let mut webhook = exchange(Side::Webhook, "POST", "/twilio/message");
        webhook.status = Some(503);
        assert_eq!(told(&webhook), (false, Some(503), None));
    }

    #[test]
    fn a_line_is_flat_and_names_the_person_by_number() {
        let mut book = Book::default();
        book.meet("whatsapp:+972541234567").name = "Dana".to_owned();
        let line = Line::tell(&exchange(Side::Webhook, "POST", "/twilio/message"), &book);
        let json = serde_json::to_value(&line).unwrap();
        assert_eq!((&json["act"], &json["took_ms"]), (&"wrote".into(), &3.into()));
        assert_eq!(json["person"], "whatsapp:+972541234567");
        assert_eq!(json["outcome"]["well"], true);
    }
}
