//! A conversation as it is kept and searched: in a database that is thrown away, by the product's own
//! paths.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use mila::eval::Recall;
use mila_domain::Timestamp;
use mila_domain::recall::{Asked, Author, Question};
use uuid::Uuid;

use super::conversation::{Conversation, Message};
use super::database::Database;
use super::embedding::Running;
use super::written::{self, Line};
use crate::person::{Person, said};

/// What is found in.
pub(crate) struct Past<'c> {
    person: Person,
    messages: &'c [Message],
    /// Which message the id of each is, or of the turn that it answers.
    ids: HashMap<Uuid, usize>,
    names: Vec<(Author, &'c str)>,
    /// When the last message was sent.
    last: Timestamp,
    by: Option<&'c Running>,
}

/// A message that was found.
pub(crate) struct Returned<'c> {
    pub(crate) id: &'c str,
    pub(crate) text: &'c str,
}

/// How long a question took.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Took {
    pub(crate) query: Duration,
    /// Until it had its vector, if it got one.
    pub(crate) embedding: Option<Duration>,
}

impl<'c> Past<'c> {
    /// Writes a conversation into a store, and has it indexed. Whoever writes first is the person, the
    /// other one Mila.
    ///
    /// # Errors
    /// When a time cannot be read, more than two talk, or the database refuses.
    pub(crate) async fn of(
        conversation: &'c Conversation,
        database: &Database,
        by: Option<&'c Running>,
    ) -> Result<Self, String> {
        let messages = conversation.messages.as_slice();
        let names = names(messages)?;
        let first = names.first().map(|(_, name)| *name);
        let line = |message: &'c Message| -> Result<Line<'c>, String> {
            let by_person = Some(message.author.as_str()) == first;
            Ok(Line { at: message.sent()?, by_person, text: &message.text })
        };
        let lines = messages.iter().map(line).collect::<Result<Vec<_>, _>>()?;
        let last = lines.iter().map(|line| line.at).max().ok_or("no messages")?;
        let mut person = Person::new_in(database.open(last).await?, last).await?;
        let ids = written::write(&mut person, &lines).await?;
        let past = Self { person, messages, ids, names, last, by };
        past.index().await?;
        Ok(past)
    }

    async fn index(&self) -> Result<(), String> {
        let recall = self.recall()?;
        recall.index(self.last).await.map_err(said)?;
        let Some(by) = self.by else { return Ok(()) };
        recall.embed(&by.embedder, self.last).await.map_err(said)?;
        let mut tx = self.person.tx().await?;
        match tx.segments().without_vectors(by.model).await.map_err(said)? {
            None => Ok(()),
            Some(_) => Err("the embedding program did not give all vectors".to_owned()),
        }
    }

    /// What is found for a question, which is asked when the last message was sent. One that gets no
    /// vector in time is answered by its words, as Mila does.
    ///
    /// # Errors
    /// When the database refuses.
    pub(crate) async fn found(
        &self,
        text: &str,
        most: usize,
    ) -> Result<(Vec<Returned<'c>>, Took), String> {
        let asked = Asked { at: self.last, east: 0, names: &self.names };
        let began = now();
        let question = Question::read(text, &asked);
        let read = began.elapsed();
        let began = now();
        let vector = match self.by {
            Some(by) => by.embedder.question(question.text()).await,
            None => None,
        };
        let embedding = vector.map(|_| began.elapsed());
        let meant = self.by.map(|by| by.model).zip(vector.as_ref());
        let began = now();
        let found = self.recall()?.find(&question, meant, most).await.map_err(said)?;
        let query = read + began.elapsed();
        let found = found.iter().filter_map(|(id, _)| self.messages.get(*self.ids.get(id)?));
        let found = found.map(|message| Returned { id: &message.id, text: &message.text });
        Ok((found.collect(), Took { query, embedding }))
    }

    fn recall(&self) -> Result<Recall<'_>, String> {
        let claim = self.person.claim.as_ref().ok_or("the first who writes is let in")?;
        Ok(Recall { store: &self.person.store, claim })
    }
}

/// Who writes first, and who else.
fn names(messages: &[Message]) -> Result<Vec<(Author, &str)>, String> {
    let mut names: Vec<(Author, &str)> = Vec::new();
    for message in messages {
        if names.iter().any(|(_, name)| *name == message.author) {
            continue;
        }
        let author = match names.len() {
            0 => Author::PERSON,
            1 => Author::MILA,
            _ => return Err(format!("{}: a third author; two can talk", message.id)),
        };
        names.push((author, &message.author));
    }
    Ok(names)
}

#[expect(clippy::disallowed_methods, reason = "how long a query takes here is what is asked")]
pub(super) fn now() -> Instant {
    Instant::now()
}
