//! What `mila-eval` looks at: the paths of a turn and of a recording, without an account.

use mila_domain::schedule::Zones;
use mila_domain::zone::Zone;
use mila_domain::{EventId, MessageText, PersonId, Timestamp};
pub use mila_speech_protocol::Loss;
use mila_speech_protocol::NotTranscribed;
pub use mila_speech_protocol::embedding::Vector;
use mila_store::{Account, Entropy, InboundMessage, PastTurn, Turn};

use crate::config::{self, Settings};
use crate::conversation;
use crate::memory::{Known, chapter, note, wire};
use crate::sidecar::{self, Hearing, Speech};

mod recall;

pub use self::recall::Recall;

/// The body of the first request to the model for the answer of `turn`.
///
/// # Errors
/// When it cannot be written as JSON.
pub fn request(
    settings: &Settings,
    person: PersonId,
    past: &[PastTurn],
    turn: &Turn,
) -> serde_json::Result<Vec<u8>> {
    let request = conversation::first_request(settings, person, (None, past), turn);
    request.body(settings.claude.inference_geo.as_deref())
}

/// How many of the oldest turns do not go along because the budget is full.
#[must_use]
pub fn left_behind(settings: &Settings, past: &[PastTurn]) -> usize {
    let sizes: Vec<u64> = past.iter().map(wire::size).collect();
    mila_domain::chapter::plan(&sizes, chapter::room(settings.claude.context_bytes, 0)).cut
}

/// What stands beside the words of a turn of somebody of whom nothing is kept.
#[must_use]
pub fn note(
    messages: &[InboundMessage],
    account: &Account,
    past: &[PastTurn],
) -> Option<MessageText> {
    let zone = account.whereabouts.number.as_deref();
    let zone = Zone { name: zone.unwrap_or("UTC"), known: zone.is_some() };
    let clock = Zones::bundled().clock(zone.name);
    note::note(messages, account, (&clock, zone), (&Known::default(), past), None, false)
}

/// What was heard in a recording.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heard {
    /// The words as they are kept: those in doubt are followed by `(?)`.
    pub text: String,
    /// Their language, by its code; `None` when it cannot be told.
    pub language: Option<String>,
    /// What is missing.
    pub losses: Vec<Loss>,
    /// Whether words may be others.
    pub doubtful: bool,
}

/// The speech program, kept as Mila keeps it.
#[derive(Debug)]
pub struct Ear {
    speech: Speech,
    entropy: Entropy,
}

impl Ear {
    /// Nothing is started yet.
    ///
    /// # Errors
    /// Why nothing can be heard.
    pub fn new(settings: &config::Speech) -> Result<Self, String> {
        let speech = Speech::new(settings);
        if !speech.can_hear() {
            return Err("the speech program or its recogniser is missing".to_owned());
        }
        let entropy = Entropy::from_system().map_err(|error| error.to_string())?;
        Ok(Self { speech, entropy })
    }

    /// Turns a recording into text, by somebody known to speak these languages.
    ///
    /// # Errors
    /// Why there is no text.
    pub async fn hear(&self, recording: &[u8], languages: Vec<String>) -> Result<Heard, String> {
        let now = Timestamp::from_micros(0);
        let place = self.speech.place(EventId(self.entropy.id(now)), now);
        let place = place.map_err(|_| "no place is free".to_owned())?;
        let hearing = place.hear(recording, languages).await.map_err(|error| error.to_string())?;
        let transcript = match hearing {
            Hearing::Transcript(transcript) => transcript,
            Hearing::NotTranscribed(why) => return nothing_of(why),
        };
        let Some(text) = conversation::words_kept(&transcript) else {
            return Err("what was heard cannot be used".to_owned());
        };
        let doubtful = transcript.passages.iter().any(|passage| passage.doubtful);
        let language = transcript.sure_of_language.then_some(transcript.language);
        Ok(Heard { text, language, losses: transcript.losses, doubtful })
    }
}

/// The embedding program, kept as Mila keeps it.
#[derive(Debug)]
pub struct Embedder(sidecar::Embedder);

impl Embedder {
    /// Nothing is started before [`Self::keep`].
    ///
    /// # Errors
    /// Why there are no vectors.
    pub fn new(settings: &config::Embedding) -> Result<Self, String> {
        if settings.program.is_none() || !settings.model_is_here() {
            return Err("the embedding program or its model is missing".to_owned());
        }
        Ok(Self(sidecar::Embedder::new(settings)))
    }

    /// Keeps the program running, for ever.
    pub async fn keep(&self) {
        self.0.keep().await;
    }

    /// Waits until there are vectors to be had, and tells which model makes them.
    pub async fn model(&self) -> Option<u64> {
        self.0.ready().await;
        self.0.model()
    }

    /// The vector of a question; `None` where there is none in time.
    pub async fn question(&self, text: &str) -> Option<Vector> {
        self.0.question(text).await
    }

    /// The vectors of passages, in their order; `None` where not all can be had.
    pub async fn passages(&self, texts: &[&str]) -> Option<Vec<Vector>> {
        self.0.passages(texts).await
    }
}

/// What is said of a recording of which Mila asks again instead of making words up.
fn nothing_of(why: NotTranscribed) -> Result<Heard, String> {
    let loss = match why {
        NotTranscribed::UnclearLanguage => Loss::Language,
        NotTranscribed::Unclear => Loss::Words,
        why => return Err(format!("not transcribed: {why:?}")),
    };
    Ok(Heard { text: String::new(), language: None, losses: vec![loss], doubtful: false })
}
