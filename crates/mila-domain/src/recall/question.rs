//! What a question looks for.

use super::day::Day;
use super::segment::Author;
use super::speakers;
use super::times::{self, Time};
use super::views::Wanted;
use super::words::{self, Word};
use crate::time::Timestamp;

/// Who asks, and when.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'n> {
    /// When.
    pub at: Timestamp,
    /// The zone of whoever asks, in seconds east of UTC.
    pub east: i32,
    /// The authors that have names. Whoever asks is [`Author::PERSON`].
    pub names: &'n [(Author, &'n str)],
}

/// What is looked for: words, and whom and when they name.
#[derive(Clone, Debug)]
pub struct Question {
    text: String,
    pub(super) wanted: Vec<Wanted>,
    pub(super) speaker: Option<Author>,
    pub(super) times: Vec<Time>,
    pub(super) east: i32,
}

impl Question {
    /// Reads a question.
    #[must_use]
    pub fn read(text: &str, asked: &Asked<'_>) -> Self {
        let is_name =
            |word: &Word| asked.names.iter().any(|(_, name)| speakers::is_name(&word.folded, name));
        let mut wanted: Vec<Wanted> = Vec::new();
        for word in words::words(text).into_iter().filter(|word| !is_name(word)) {
            if !wanted.iter().any(|it| it.terms == word.terms) {
                wanted.push(Wanted { terms: word.terms });
            }
        }
        Self {
            text: without_names(text, asked.names),
            wanted,
            speaker: speakers::asked_for(text, asked.names),
            times: times::named(text, Day::of(asked.at, asked.east)),
            east: asked.east,
        }
    }

    /// How many words it looks for.
    #[must_use]
    pub const fn words(&self) -> usize {
        self.wanted.len()
    }

    /// What its vector is made of: its text without the names of those who speak. Messages are full
    /// of their names, and e5-small finds those rather than what is asked: alone it found 0.15 of
    /// the evidence among the first ten of a conversation, and 0.64 without the names.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }
}

fn without_names(text: &str, names: &[(Author, &str)]) -> String {
    let is_name = |piece: &str| {
        let name = words::written(piece).first().map(|word| words::fold(word));
        name.is_some_and(|word| names.iter().any(|(_, name)| speakers::is_name(&word, name)))
    };
    let pieces: Vec<&str> = text.split_whitespace().filter(|piece| !is_name(piece)).collect();
    pieces.join(" ")
}
