//! A conversation with questions about it, as a file holds it.

use serde::Deserialize;

#[derive(Deserialize)]
pub(crate) struct Conversation {
    pub(crate) messages: Vec<Message>,
    pub(crate) questions: Vec<Question>,
}

#[derive(Deserialize)]
pub(crate) struct Message {
    pub(crate) id: String,
    pub(crate) at: jiff::Timestamp,
    pub(crate) author: String,
    pub(crate) text: String,
}

#[derive(Deserialize)]
pub(crate) struct Question {
    pub(crate) question: String,
    pub(crate) category: String,
    /// The ids of the messages that answer it.
    pub(crate) evidence: Vec<String>,
}
