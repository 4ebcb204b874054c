//! What a message is without the model. Its one call into the product is [`words::read`].

use mila_domain::question::Wants;
use mila_domain::{AccountState, Tongue, words};
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Message {
    text: String,
    state: String,
    #[serde(default)]
    language: Option<String>,
    #[serde(default)]
    question: Option<String>,
}

#[derive(Serialize)]
pub(crate) struct Read {
    read: &'static str,
}

pub(crate) fn word(message: &Message) -> Result<Read, String> {
    let state = AccountState::from_name(&message.state);
    let state = state.ok_or_else(|| format!("no state of an account: {}", message.state))?;
    let tongue = message.language.as_deref().map(|code| {
        Tongue::from_name(code).ok_or_else(|| format!("no language that is read: {code}"))
    });
    let question = message
        .question
        .as_deref()
        .map(|name| Wants::from_name(name).ok_or_else(|| format!("no question: {name}")));
    let read = words::read(&message.text, state, tongue.transpose()?, question.transpose()?);
    Ok(Read { read: read.name() })
}
