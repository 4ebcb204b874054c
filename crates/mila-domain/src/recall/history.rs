//! Segments one after another as one history: each message has a number, its session and its times.

use std::time::Duration;

use super::segment::{Message, Segment};
use super::term::Term;
use crate::time::Timestamp;

/// A silence after which what is said belongs to another session. Measured, as the next number was,
/// on seven conversations.
const GAP: Duration = Duration::from_hours(3);

/// Most messages of a session.
const LONGEST_SESSION: usize = 40;

/// A message of the history that has a word, and how often.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Hit {
    pub(super) message: usize,
    pub(super) times: u32,
}

/// A history that is searched.
#[derive(Debug)]
pub(super) struct History<'s> {
    segments: &'s [Segment],
    /// The first message of each segment.
    starts: Vec<usize>,
    pub(super) messages: Vec<Message>,
    /// Of each message, its session.
    pub(super) sessions: Vec<usize>,
}

impl<'s> History<'s> {
    /// Of segments in their order.
    pub(super) fn of(segments: &'s [Segment]) -> Self {
        let mut starts = Vec::with_capacity(segments.len());
        let mut messages = Vec::new();
        for segment in segments {
            starts.push(messages.len());
            messages.extend_from_slice(&segment.messages);
        }
        let sessions = sessions(&messages);
        Self { segments, starts, messages, sessions }
    }

    /// The messages that have one of these terms, ascending; how often is the most of one term.
    pub(super) fn hits(&self, terms: &[Term]) -> Vec<Hit> {
        let mut hits: Vec<Hit> = Vec::new();
        for (segment, start) in self.segments.iter().zip(&self.starts) {
            let from = hits.len();
            for posting in terms.iter().flat_map(|term| segment.postings(*term)) {
                let message = start + usize::from(posting.message);
                hits.push(Hit { message, times: posting.times.into() });
            }
            if terms.len() > 1 {
                hits[from..].sort_unstable_by_key(|hit| (hit.message, hit.times));
            }
        }
        // Of the hits of one message the last has the most.
        hits.reverse();
        hits.dedup_by_key(|hit| hit.message);
        hits.reverse();
        hits
    }

    /// The terms of a message.
    pub(super) fn terms(&self, message: usize) -> Vec<Term> {
        let nth = self.starts.partition_point(|start| *start <= message) - 1;
        let (segment, within) = (&self.segments[nth], message - self.starts[nth]);
        let has = |nth: &usize| {
            let postings = segment.postings_of(*nth);
            postings.binary_search_by_key(&within, |it| usize::from(it.message)).is_ok()
        };
        (0..segment.terms.len()).filter(has).map(|nth| segment.terms[nth]).collect()
    }

    /// How many sessions there are.
    pub(super) fn session_count(&self) -> usize {
        self.sessions.last().map_or(0, |last| last + 1)
    }
}

/// Of each message, its session.
fn sessions(messages: &[Message]) -> Vec<usize> {
    let mut sessions = Vec::with_capacity(messages.len());
    let (mut session, mut length, mut before): (usize, usize, Option<Timestamp>) = (0, 0, None);
    for message in messages {
        let far = before.is_some_and(|before| message.at.since(before) >= GAP);
        if far || length == LONGEST_SESSION {
            (session, length) = (session + 1, 0);
        }
        (length, before) = (length + 1, Some(message.at));
        sessions.push(session);
    }
    sessions
}
