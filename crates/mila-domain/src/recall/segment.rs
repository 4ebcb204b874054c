//! A stretch of a history, ready to be searched: which words its messages have, and never the
//! words.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::term::Term;
use super::words;
use crate::time::Timestamp;

/// How many messages a full segment covers.
pub const FULL: usize = 300;

/// Who wrote a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Author(pub u8);

impl Author {
    /// The person, who is "I" in a question.
    pub const PERSON: Self = Self(0);
    /// Mila, who is "you".
    pub const MILA: Self = Self(1);
}

/// A message as it enters a segment.
#[derive(Clone, Copy, Debug)]
pub struct Entry<'m> {
    /// What the caller opens its text by.
    pub id: Uuid,
    /// When it was sent.
    pub at: Timestamp,
    /// By whom.
    pub author: Author,
    /// What it says.
    pub text: &'m str,
}

/// Signs at the end of a question: Latin and most others', Arabic, Greek, Chinese and Japanese.
const ASKING: [char; 4] = ['?', '؟', ';', '？'];

impl Entry<'_> {
    fn message(&self, words: usize) -> Message {
        let length = u16::try_from(words).unwrap_or(LONGEST).min(LONGEST);
        // What is attached is told in brackets behind the words.
        let said = self.text.split('[').next().unwrap_or_default();
        let last = said
            .trim_end()
            .trim_end_matches(|c: char| !c.is_alphanumeric() && !ASKING.contains(&c));
        let asks = last.ends_with(ASKING);
        Message { id: self.id, at: self.at, author: self.author, length, asks }
    }
}

/// What is kept of a message beside its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message {
    /// What the caller opens its text by.
    pub id: Uuid,
    /// When it was sent.
    pub at: Timestamp,
    /// By whom.
    pub author: Author,
    /// How many words of it say something, at most [`LONGEST`].
    pub(super) length: u16,
    /// Whether it ends as a question does.
    pub(super) asks: bool,
}

/// Most words that are counted of one message; the count leaves room for a bit beside it.
pub(super) const LONGEST: u16 = u16::MAX >> 1;

/// That a message has a term, and how often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Posting {
    /// Which message of the segment.
    pub(super) message: u16,
    pub(super) times: u8,
}

/// Messages one after another, with the terms of each. The newest ones of a history, which no
/// stored segment covers yet, are made one when they are searched.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Segment {
    pub(super) messages: Vec<Message>,
    /// Ascending.
    pub(super) terms: Vec<Term>,
    /// Where the postings of each term end.
    pub(super) ends: Vec<u32>,
    /// Of each term ascending by message.
    pub(super) postings: Vec<Posting>,
}

impl Segment {
    /// Of messages in their order. Those beyond 65,535 are left out: a segment is far shorter.
    #[must_use]
    pub fn of(entries: &[Entry<'_>]) -> Self {
        let mut found: BTreeMap<Term, Vec<Posting>> = BTreeMap::new();
        let mut messages = Vec::with_capacity(entries.len());
        for (entry, message) in entries.iter().zip(0..=u16::MAX) {
            let words = words::words(entry.text);
            messages.push(entry.message(words.len()));
            for term in words.iter().flat_map(|word| &word.terms) {
                count(found.entry(*term).or_default(), message);
            }
        }
        let mut segment = Self { messages, ..Self::default() };
        for (term, postings) in found {
            segment.terms.push(term);
            segment.postings.extend(postings);
            segment.end();
        }
        segment
    }

    /// Ends the postings of a term.
    pub(super) fn end(&mut self) {
        // Far below 2^32: 65,535 messages with a few thousand words each.
        self.ends.push(u32::try_from(self.postings.len()).unwrap_or(u32::MAX));
    }

    /// Its messages, in their order.
    #[must_use]
    pub fn messages(&self) -> &[Message] {
        &self.messages
    }

    /// Which messages have a term.
    pub(super) fn postings(&self, term: Term) -> &[Posting] {
        self.terms.binary_search(&term).map_or(&[], |nth| self.postings_of(nth))
    }

    /// Which messages have its nth term.
    pub(super) fn postings_of(&self, nth: usize) -> &[Posting] {
        let from = nth.checked_sub(1).map_or(0, |before| self.ends[before] as usize);
        &self.postings[from..self.ends[nth] as usize]
    }
}

fn count(postings: &mut Vec<Posting>, message: u16) {
    match postings.last_mut() {
        Some(last) if last.message == message => last.times = last.times.saturating_add(1),
        _ => postings.push(Posting { message, times: 1 }),
    }
}
