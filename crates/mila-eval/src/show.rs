//! What an answer looks like.

use mila_text::whatsapp;
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Answer {
    text: String,
}

#[derive(Serialize)]
pub(crate) struct Shown {
    parts: Vec<String>,
}

pub(crate) fn show(answer: &Answer) -> Shown {
    Shown { parts: whatsapp::compose(&answer.text) }
}
