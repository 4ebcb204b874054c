//! What an answer sounds like.

use mila_text::{speakable, whatsapp};
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Answer {
    text: String,
    #[serde(default)]
    hints: Vec<String>,
}

#[derive(Serialize)]
pub(crate) struct Spoken {
    language: Option<&'static str>,
    spoken: String,
    text_beside: bool,
}

pub(crate) fn speak(answer: &Answer) -> Spoken {
    let hints: Vec<&str> = answer.hints.iter().map(String::as_str).collect();
    let Some(language) = speakable::voice_of(&answer.text, &hints) else {
        return Spoken { language: None, spoken: String::new(), text_beside: true };
    };
    let spoken = speakable::compose(&answer.text, language);
    let messages = whatsapp::compose(&answer.text).len();
    let enough = !spoken.text.is_empty() && speakable::is_enough(spoken.whole, messages);
    Spoken { language: Some(language.code()), spoken: spoken.text, text_beside: !enough }
}
