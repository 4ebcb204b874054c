//! No promise without a deed: what an answer says was done, held against what was done.
//!
//! A model says "I've saved that" as easily as it saves. [`undone`] reads the words of an answer for
//! deeds of Mila's own, done or promised, and [`of_turn`] and [`of_earlier`] read the logs for those
//! that tools did. What is claimed and was not done must not go out bare; nor an answer to a request
//! that neither declines it nor meets it, because it is taken for a promise, whatever its words are.
//!
//! `text.rs` takes a text apart and leaves out what is not said in Mila's own voice, `slip.rs` mends
//! what fingers did, `vocabulary.rs` says which lists a word is in, `pattern.rs` finds runs of words,
//! `lexicon.rs` keeps those of each language, and `tongues/` has them. `judge.rs` says when they are a
//! claim, `ask.rs` what was asked, `decline.rs` what an answer leaves undone and says so, `draft.rs`
//! what is somebody else's, `question.rs` what is only told, `day.rs` what is told of an earlier day,
//! `log.rs` which tool does what.

mod ask;
mod day;
mod decline;
mod draft;
mod judge;
#[cfg(test)]
mod kinds;
mod lexicon;
mod log;
mod pattern;
mod question;
mod slip;
#[cfg(test)]
mod tests;
mod text;
mod tongues;
mod vocabulary;

pub use self::judge::undone;
pub use self::log::{Logged, of_earlier, of_turn};

crate::stored_names! {
    /// Something that a person may rely on once it is said.
    Deed {
        /// It is kept, and will be known later.
        Saved = "saved",
        /// Something will happen at its time: a reminder, an alarm, an entry of a calendar.
        Set = "set",
        /// Somebody else was told.
        Sent = "sent",
        /// It is kept no longer.
        Forgotten = "forgotten",
    }
}

/// Some of the deeds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Deeds(u8);

impl Deeds {
    /// None.
    pub const NONE: Self = Self(0);

    /// This one too.
    #[must_use]
    pub const fn and(self, deed: Deed) -> Self {
        Self(self.0 | 1 << deed as u8)
    }

    /// Those of both.
    #[must_use]
    pub const fn or(self, others: Self) -> Self {
        Self(self.0 | others.0)
    }

    /// Those that are not among the others.
    #[must_use]
    pub const fn without(self, others: Self) -> Self {
        Self(self.0 & !others.0)
    }

    /// Whether this one is among them.
    #[must_use]
    pub const fn has(self, deed: Deed) -> bool {
        self.0 & 1 << deed as u8 != 0
    }

    /// Whether there are none.
    #[must_use]
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// Each of them.
    pub fn iter(self) -> impl Iterator<Item = Deed> {
        Deed::ALL.iter().copied().filter(move |deed| self.has(*deed))
    }

    /// Their names, as a database keeps them; `None` for none.
    #[must_use]
    pub fn names(self) -> Option<String> {
        let names: Vec<&str> = self.iter().map(Deed::name).collect();
        (!names.is_empty()).then(|| names.join(" "))
    }

    /// Those of these names; `None` when one is unknown.
    #[must_use]
    pub fn from_names(names: &str) -> Option<Self> {
        names.split_whitespace().map(Deed::from_name).collect()
    }
}

impl FromIterator<Deed> for Deeds {
    fn from_iter<I: IntoIterator<Item = Deed>>(deeds: I) -> Self {
        deeds.into_iter().fold(Self::NONE, Self::and)
    }
}
