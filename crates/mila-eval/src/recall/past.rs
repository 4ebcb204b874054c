//! A conversation as it is searched. Its calls into the product are [`Segment::of`] and [`Search`].

use std::fs;
use std::io;
use std::path::Path;
use std::time::{Duration, Instant};

use mila_domain::Timestamp;
use mila_domain::recall::{
    Asked, Author, DIMENSIONS, Entry, FULL, Filter, Likeness, Question, Search, Segment, Vector,
};
use uuid::Uuid;

use super::conversation::{Conversation, Message};

/// Segments, and the texts that they are about.
pub(crate) struct Past<'c> {
    segments: Vec<Segment>,
    messages: &'c [Message],
    names: Vec<(Author, &'c str)>,
    /// When the last message was sent.
    last: Timestamp,
    vectors: Option<Vectors>,
}

/// Of the messages, and of the questions.
struct Vectors {
    messages: Vec<Vector>,
    questions: Vec<Vector>,
}

/// A message that was found.
pub(crate) struct Returned<'c> {
    pub(crate) id: &'c str,
    pub(crate) text: &'c str,
}

impl<'c> Past<'c> {
    /// Of a conversation. Authors are numbered as they come.
    ///
    /// # Errors
    /// When a time cannot be read, or there are more authors than a history can have.
    pub(crate) fn of(conversation: &'c Conversation) -> Result<Self, String> {
        let messages = conversation.messages.as_slice();
        let mut names: Vec<(Author, &str)> = Vec::new();
        let mut entries = Vec::with_capacity(messages.len());
        let mut last = Timestamp::from_micros(i64::MIN);
        for (nth, message) in messages.iter().enumerate() {
            let known = names.iter().find(|(_, name)| *name == message.author).map(|(it, _)| *it);
            let author = match known {
                Some(author) => author,
                None => {
                    let new =
                        u8::try_from(names.len()).map(Author).map_err(|_| "too many authors")?;
                    names.push((new, &message.author));
                    new
                }
            };
            let at = message.sent()?;
            last = last.max(at);
            entries.push(Entry {
                id: Uuid::from_u128(nth as u128),
                at,
                author,
                text: &message.text,
            });
        }
        let segments = entries.chunks(FULL).map(Segment::of).collect();
        Ok(Self { segments, messages, names, last, vectors: None })
    }

    /// Takes the vectors of a file.
    ///
    /// # Errors
    /// When they cannot be read, or are not as many as there are messages.
    pub(crate) fn read_vectors(&mut self, folder: &Path, file: &Path) -> io::Result<()> {
        let read = |ending: &str| -> io::Result<Vec<Vector>> {
            let name = file.with_extension(ending);
            let bytes = fs::read(folder.join(name.file_name().unwrap_or_default()))?;
            let vectors = bytes.chunks_exact(DIMENSIONS);
            Ok(vectors.map(|bytes| std::array::from_fn(|nth| bytes[nth].cast_signed())).collect())
        };
        let vectors = Vectors { messages: read("p.i8")?, questions: read("q.i8")? };
        if vectors.messages.len() != self.messages.len() {
            return Err(io::Error::other("vectors of another conversation"));
        }
        self.vectors = Some(vectors);
        Ok(())
    }

    /// What is found for the nth question, which is asked when the last message was sent, and how
    /// long that took.
    #[expect(clippy::disallowed_methods, reason = "how long a query takes here is what is asked")]
    pub(crate) fn found(
        &self,
        nth: usize,
        text: &str,
        most: usize,
    ) -> (Vec<Returned<'c>>, Duration) {
        let began = Instant::now();
        let asked = Asked { at: self.last, east: 0, names: &self.names };
        let question = Question::read(text, &asked);
        let likeness = self.vectors.as_ref().and_then(|vectors| {
            let mut likeness = Likeness::to(*vectors.questions.get(nth)?);
            for stretch in vectors.messages.chunks(FULL) {
                likeness.add(&stretch.iter().map(Some).collect::<Vec<_>>());
            }
            Some(likeness)
        });
        let search = Search::new(&self.segments, &question, &Filter::default(), likeness.as_ref());
        let texts: Vec<_> =
            search.to_open().map(|it| self.message(it.id).map(|it| it.text.as_str())).collect();
        let found = search.rank(&texts, most);
        let found = found.iter().filter_map(|found| self.message(found.id));
        let found = found.map(|message| Returned { id: &message.id, text: &message.text });
        (found.collect(), began.elapsed())
    }

    fn message(&self, id: Uuid) -> Option<&'c Message> {
        usize::try_from(id.as_u128()).ok().and_then(|nth| self.messages.get(nth))
    }
}
