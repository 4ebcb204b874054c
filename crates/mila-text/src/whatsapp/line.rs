//! Lines of a message before they are written: pieces of text with what marks them.

use super::direction::Direction;

/// One line as it will stand on the phone.
#[derive(Clone, Debug, Default)]
pub(super) struct Line {
    /// How many empty lines part it from the line before.
    pub(super) gap: usize,
    /// What it begins with: quote sign, indent, bullet or number, as they came.
    pub(super) lead: String,
    /// What it begins with where a cut made it begin anew.
    pub(super) lead_again: &'static str,
    /// Its text.
    pub(super) pieces: Vec<Piece>,
    /// The number of the code block it belongs to.
    pub(super) code_block: Option<usize>,
    /// It is a heading.
    pub(super) heading: bool,
}

/// Text that is marked alike.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) text: String,
    pub(super) marks: Marks,
    /// An address that the phone makes a link of: never cut, never marked.
    pub(super) link: bool,
}

/// What is put around a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Marks {
    pub(super) bold: bool,
    pub(super) italic: bool,
    pub(super) strike: bool,
    /// The backticks around it.
    pub(super) code: Option<&'static str>,
    pub(super) isolate: Option<Isolate>,
}

/// A stretch whose direction is its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Isolate {
    /// Tells neighbours apart; unique in its line.
    pub(super) number: usize,
    pub(super) direction: Direction,
    /// Links and code stand between hair spaces, so that the isolate's own characters never
    /// touch what the phone recognises.
    pub(super) apart: bool,
}

impl Line {
    /// Whether what follows should not be cut off from it.
    pub(super) fn announces(&self) -> bool {
        let text = self.pieces.last().map(|piece| piece.text.trim_end());
        self.heading || (self.code_block.is_none() && text.is_some_and(|text| text.ends_with(':')))
    }
}

impl Piece {
    pub(super) fn words(text: &str) -> Self {
        Self::marked(text, Marks::default())
    }

    pub(super) fn marked(text: &str, marks: Marks) -> Self {
        Self { text: text.to_owned(), marks, link: false }
    }

    pub(super) fn link(address: &str) -> Self {
        Self { text: address.to_owned(), marks: Marks::default(), link: true }
    }

    /// Plain words: neither a link nor code.
    pub(super) const fn is_prose(&self) -> bool {
        !self.link && self.marks.code.is_none()
    }

    /// The same kind of piece with another text.
    pub(super) fn with(&self, text: &str) -> Self {
        Self { text: text.to_owned(), ..*self }
    }
}
