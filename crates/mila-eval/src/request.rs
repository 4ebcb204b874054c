//! What the model would be asked, by way of a database that is thrown away.

use std::path::Path;
use std::sync::Arc;

use mila::config::{Environment, Layers, Settings};
use mila_domain::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use self::talk::Talk;
use crate::person;

mod talk;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Log {
    now_utc: Time,
    messages: Vec<Message>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Message {
    at: Time,
    author: Author,
    text: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Author {
    Person,
    Mila,
}

/// A time in RFC 3339.
#[derive(Clone, Copy, Deserialize)]
#[serde(try_from = "String")]
struct Time(Timestamp);

impl TryFrom<String> for Time {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        let time: jiff::Timestamp = text.parse().map_err(|error| format!("{text}: {error}"))?;
        Ok(Self(Timestamp::from_micros(time.as_microsecond())))
    }
}

#[derive(Serialize)]
pub(crate) struct Asked {
    /// Byte for byte as it is sent.
    request: Box<RawValue>,
}

/// The default settings, with what an operator must set made up.
///
/// # Errors
/// What is wrong with them.
pub(crate) fn settings(voice: bool) -> Result<Arc<Settings>, String> {
    let made_up = [
        ("TWILIO_ACCOUNT_SID", "AC00000000000000000000000000000000"),
        ("TWILIO_AUTH_TOKEN", "none"),
        ("ANTHROPIC_API_KEY", "none"),
        ("MILA_WHATSAPP_FROM", "whatsapp:+15550100100"),
        ("MILA_PUBLIC_URL", "https://mila.example.org"),
        ("MILA_PRIVACY_EMAIL", "privacy@example.org"),
        ("MILA_DATA_DIR", "/nonexistent"),
        ("MILA_SPEECH_PROGRAM", if voice { "mila-speech" } else { "" }),
    ];
    let layers = Layers::gather(None, &Environment::from_pairs(made_up));
    Settings::from_layers(&layers).map(Arc::new).map_err(|problems| problems.to_string())
}

/// The request for the answer to what the person said last.
///
/// # Errors
/// Why there is none.
pub(crate) async fn request(settings: &Settings, log: Log) -> Result<Asked, String> {
    let times = log.messages.iter().map(|message| message.at).chain([log.now_utc]);
    if !times.map(|time| time.0).is_sorted() {
        return Err("the messages are not in order, or after now_utc".to_owned());
    }
    let folder = person::folder().map_err(|error| error.to_string())?;
    let body = ask(settings, &log, folder.path()).await?;
    let request = serde_json::from_slice(&body).map_err(|error| error.to_string())?;
    Ok(Asked { request })
}

async fn ask(settings: &Settings, log: &Log, folder: &Path) -> Result<Vec<u8>, String> {
    let mut talk = Talk::begin(person::sqlite(folder, log.now_utc.0).await?, log.now_utc.0).await?;
    for exchange in
        log.messages.chunk_by(|a, b| (a.author, b.author) != (Author::Mila, Author::Person))
    {
        let (said, answer): (Vec<_>, Vec<_>) =
            exchange.iter().partition(|message| message.author == Author::Person);
        for message in said {
            talk.hears(&message.text, message.at.0).await?;
        }
        let words: Vec<&str> = answer.iter().map(|message| message.text.as_str()).collect();
        if let Some(first) = answer.first() {
            talk.answers(&words.join("\n\n"), first.at.0).await?;
        }
    }
    talk.asks(settings, log.now_utc.0).await
}
