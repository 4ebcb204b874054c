//! What may be the name of a contact.

use std::fmt;

use thiserror::Error;
use unicode_segmentation::UnicodeSegmentation as _;

use super::fold::is_drawn;
use crate::visible::shows;

/// Longest name, in characters as a reader counts them.
pub const LONGEST_NAME: usize = 60;

/// Longest name in bytes: a character may carry marks without end.
const LONGEST_BYTES: usize = 600;

/// The name that a person gave a contact. Debug shows none of it.
///
/// It may be any words, since it is data wherever it goes: one that reads as an instruction is a name as
/// well as another, and "Mom" is one though it tells a relation. What nobody sees is taken out of it, so
/// that it cannot turn the text around it.
#[derive(Clone, PartialEq, Eq)]
pub struct ContactName(String);

/// Why a text is no name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NotAName {
    /// Nothing of it is seen.
    #[error("the name is empty")]
    Empty,
    /// More than [`LONGEST_NAME`] characters.
    #[error("the name is longer than {LONGEST_NAME} characters")]
    TooLong,
    /// It could not be said: numbers and signs alone.
    #[error("the name has no letter")]
    NoLetter,
}

impl ContactName {
    /// A name as it is kept: on one line, blanks joined, without what nobody sees.
    ///
    /// # Errors
    /// Why it is none.
    pub fn of(text: &str) -> Result<Self, NotAName> {
        let seen: String =
            text.chars().filter(|c| c.is_whitespace() || shows(*c) || joins(*c)).collect();
        let words = seen.split_whitespace().map(|it| it.trim_start_matches(joins));
        let words = words.map(|it| it.trim_end_matches(['\u{200C}', '\u{200D}']));
        let name = words.filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" ");
        if name.is_empty() {
            return Err(NotAName::Empty);
        }
        if name.graphemes(true).count() > LONGEST_NAME || name.len() > LONGEST_BYTES {
            return Err(NotAName::TooLong);
        }
        if !name.chars().any(|c| c.is_alphabetic() || is_drawn(c)) {
            return Err(NotAName::NoLetter);
        }
        Ok(Self(name))
    }

    /// The name itself.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for ContactName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ContactName(…)")
    }
}

/// What joins letters in scripts of India and Persia, and pictures: it is not seen, and cannot be left
/// out without changing what is.
const fn joins(c: char) -> bool {
    matches!(c, '\u{200C}' | '\u{200D}' | '\u{FE0F}')
}
