//! What a message is without the model. Its one call into the product is [`read`].

use mila_domain::account::{self, Control};
use mila_domain::words::{self, Word};
use mila_domain::{AccountState, Language, QuestionKind};
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Message {
    text: String,
    state: String,
    #[serde(default)]
    language: Option<String>,
    #[serde(default)]
    question: Option<Question>,
}

/// A question that may be open.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Question {
    Age,
    Confirm,
}

#[derive(Serialize)]
pub(crate) struct Read {
    read: &'static str,
}

pub(crate) fn word(message: &Message) -> Result<Read, String> {
    let state = AccountState::from_name(&message.state);
    let state = state.ok_or_else(|| format!("no state of an account: {}", message.state))?;
    let language = message.language.as_deref().map(|code| {
        Language::from_name(code).ok_or_else(|| format!("no language of Mila's own: {code}"))
    });
    let language = language.transpose()?;
    Ok(Read { read: read(&message.text, state, language, message.question) })
}

/// What Mila reads in a message. Words count in every language, whichever the person reads.
fn read(
    text: &str,
    state: AccountState,
    _language: Option<Language>,
    question: Option<Question>,
) -> &'static str {
    let open = match question {
        Some(Question::Age) => Some(QuestionKind::Age),
        Some(Question::Confirm) | None => None,
    };
    let Some(word) = words::read(text) else { return "none" };
    if account::decide(state, open, word) == Control::PassOn {
        return "none";
    }
    match word {
        Word::Yes => "yes",
        Word::No => "no",
        Word::Stop => "stop",
        Word::Start => "start",
        Word::Help => "help",
        Word::Privacy => "privacy",
        Word::Status => "status",
        Word::Language(_) => "language",
        Word::Voice(_) | Word::TranscriptLine(_) => "voice",
    }
}
