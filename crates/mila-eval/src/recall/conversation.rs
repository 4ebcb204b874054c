//! A conversation with questions about it, as a file holds it.

use mila_domain::Timestamp;
use serde::Deserialize;

#[derive(Deserialize)]
pub(crate) struct Conversation {
    pub(crate) messages: Vec<Message>,
    pub(crate) questions: Vec<Question>,
}

#[derive(Deserialize)]
pub(crate) struct Message {
    pub(crate) id: String,
    /// As RFC 3339 writes it.
    pub(crate) at: String,
    pub(crate) author: String,
    pub(crate) text: String,
}

impl Message {
    /// When it was sent.
    pub(crate) fn sent(&self) -> Result<Timestamp, String> {
        let at: jiff::Timestamp =
            self.at.parse().map_err(|error| format!("{}: {error}", self.id))?;
        Ok(Timestamp::from_micros(at.as_microsecond()))
    }
}

#[derive(Deserialize)]
pub(crate) struct Question {
    pub(crate) question: String,
    pub(crate) category: String,
    /// The ids of the messages that answer it.
    pub(crate) evidence: Vec<String>,
}
