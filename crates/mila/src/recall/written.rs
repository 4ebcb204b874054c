//! The messages of turns, as a search knows them.

use mila_domain::recall::{Author, Entry};
use mila_domain::{Timestamp, turn};
use mila_store::PastTurn;
use uuid::Uuid;

/// What somebody wrote. A message of the person's has its own id, an answer that of its turn.
pub(super) struct Written {
    pub(super) id: Uuid,
    pub(super) at: Timestamp,
    pub(super) author: Author,
    pub(super) text: String,
}

impl Written {
    pub(super) fn entry(&self) -> Entry<'_> {
        Entry { id: self.id, at: self.at, author: self.author, text: &self.text }
    }
}

/// What was written in a turn; nothing of one that is not used later.
pub(super) fn written(turn: &PastTurn) -> Vec<Written> {
    if turn.apart.is_some() {
        return vec![];
    }
    let words = turn.messages.iter().filter(|message| message.is_words());
    let mut all: Vec<Written> = words
        .map(|message| Written {
            id: message.message.0,
            at: message.received_at,
            author: Author::PERSON,
            text: message.text.expose().to_owned(),
        })
        .collect();
    all.extend(turn::said(&turn.steps).map(|said| Written {
        id: turn.id.0,
        at: turn.started_at,
        author: Author::MILA,
        text: said.text,
    }));
    all
}

/// What was written in all of them.
pub(super) fn of_all(turns: &[PastTurn]) -> Vec<Written> {
    turns.iter().flat_map(written).collect()
}
