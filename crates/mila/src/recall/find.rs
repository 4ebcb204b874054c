//! A search through all that was said: by segments, then by the words of the best.

use std::collections::BTreeMap;

use mila_domain::recall::{Author, Filter, Found, Message, Question, Search, Segment};
use mila_domain::{MessageId, MessageText, Timestamp, TurnId};
use mila_store::{PersonTx, StoreError};
use uuid::Uuid;

use super::written::of_all;

/// Something that was said, and found.
#[derive(Debug)]
pub(super) struct Hit {
    pub(super) at: Timestamp,
    pub(super) author: Author,
    pub(super) text: MessageText,
    /// See [`Found::covered`].
    pub(super) covered: f32,
}

/// What was said before the turn of that number, ready to be searched.
pub(super) struct History {
    /// The last one is of what no stored one covers.
    segments: Vec<Segment>,
}

impl History {
    /// Reads it, in one trip.
    pub(super) async fn read(tx: &mut PersonTx<'_>, before: i64) -> Result<Self, StoreError> {
        let stored = tx.segments().ask();
        let tail = tx.turns().ask_tail(before);
        let stored = tx.segments().take(stored).await?;
        let mut segments = Vec::with_capacity(stored.len() + 1);
        for segment in stored {
            match Segment::decode(&segment.bytes) {
                Ok(segment) => segments.push(segment),
                // Nothing of it is found until it is made anew.
                Err(_) => tracing::error!(segment = %segment.id, "a segment cannot be read"),
            }
        }
        let tail = of_all(&tx.turns().take_past(tail).await?);
        let entries: Vec<_> = tail.iter().map(super::written::Written::entry).collect();
        segments.push(Segment::of(&entries));
        Ok(Self { segments })
    }

    /// Whether nothing was ever said.
    pub(super) fn is_empty(&self) -> bool {
        self.segments.iter().all(|segment| segment.messages().is_empty())
    }

    /// The best, with their words, which are opened in one more trip.
    pub(super) async fn search(
        &self,
        tx: &mut PersonTx<'_>,
        question: &Question,
        filter: &Filter,
        most: usize,
    ) -> Result<Vec<Hit>, StoreError> {
        let search = Search::new(&self.segments, question, filter, None);
        let (messages, answers): (Vec<&Message>, Vec<&Message>) =
            search.to_open().partition(|message| message.author == Author::PERSON);
        let messages: Vec<_> = messages.into_iter().map(|it| MessageId(it.id)).collect();
        let answers: Vec<_> = answers.into_iter().map(|it| TurnId(it.id)).collect();
        let said = tx.turns().said(&messages, &answers).await?;
        let texts: Vec<Option<&str>> =
            search.to_open().map(|it| said.get(&it.id).map(MessageText::expose)).collect();
        let found = search.rank(&texts, most);
        Ok(found.iter().filter_map(|found| hit(found, &said)).collect())
    }
}

/// What was forgotten since has no words.
fn hit(found: &Found, said: &BTreeMap<Uuid, MessageText>) -> Option<Hit> {
    let text = said.get(&found.id)?.clone();
    Some(Hit { at: found.at, author: found.author, text, covered: found.covered })
}
