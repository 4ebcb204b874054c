//! Where a marker is a mark.
//!
//! A mark opens at the beginning of a word and closes at its end. What WhatsApp takes for a
//! mark is more than what people mean: in `¯\_(ツ)_/¯`, in `/a/_b_/`, in `-_-` and on a board
//! the same signs stand for themselves. So there are two readings here: what is meant as a
//! mark, which is all that is read and written, and what WhatsApp would take for one.

use std::ops::Range;

/// The characters that marks are made of, backticks apart.
pub(super) const MARKERS: [char; 3] = ['*', '_', '~'];

/// Signs behind which nothing opens, and signs that do not begin marked text.
const NEVER_BEFORE: &str = "\\/|<=^+#@&%$.)]}";
const NEVER_FIRST: &str = ")]}|/\\,;=>";

/// Signs before which nothing closes, and signs that do not end marked text.
const NEVER_AFTER: &str = "\\/|=^+#@&$([{";
const NEVER_LAST: &str = "([{|/\\<=";

/// What stands before and after a marker.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    pub(super) before: Option<char>,
    pub(super) after: Option<char>,
}

impl Place {
    pub(super) fn of(text: &str, marker: &Range<usize>) -> Self {
        Self { before: last(&text[..marker.start]), after: first(&text[marker.end..]) }
    }

    /// Whether a mark of one character opens here.
    pub(super) fn opens(self) -> bool {
        let Some(after) = self.after.filter(|c| !c.is_whitespace()) else { return false };
        if self.before == self.after {
            return false;
        }
        let free = match self.before {
            None => true,
            Some(c) if is_word(Some(c)) || NEVER_BEFORE.contains(c) => false,
            Some(c) if c.is_whitespace() || !c.is_ascii() => true,
            Some(c) => "([{\"'`*_~".contains(c) || after.is_alphanumeric(),
        };
        free && !NEVER_FIRST.contains(after)
    }

    /// Whether a mark of one character closes here.
    pub(super) fn closes(self) -> bool {
        let Some(before) = self.before.filter(|c| !c.is_whitespace()) else { return false };
        if self.before == self.after {
            return false;
        }
        let free = match self.after {
            None => true,
            Some(c) if is_word(Some(c)) || NEVER_AFTER.contains(c) => false,
            Some(c) if c.is_whitespace() || !c.is_ascii() => true,
            Some(c) => ")]}\"'`*_~.,;:!?".contains(c) || before.is_alphanumeric(),
        };
        free && !NEVER_LAST.contains(before)
    }

    /// Whether two or three markers open here. They are rarely anything else, so they do
    /// beside a letter too.
    pub(super) fn opens_strongly(self, marker: char) -> bool {
        let Some(after) = self.after.filter(|c| !c.is_whitespace()) else { return false };
        let beside_word = is_word(self.before);
        let begins = !beside_word || after.is_alphanumeric() || "([{\"'".contains(after);
        // A path is marked, `**` in a path is none: `src/**/*.rs`.
        let path = after == '/' && self.before == Some('/');
        begins
            && !path
            && !(marker == '_' && beside_word)
            && self.before != Some('\\')
            && (after == '/' || !NEVER_FIRST.contains(after))
    }

    /// Whether two or three markers close here.
    pub(super) fn closes_strongly(self, marker: char) -> bool {
        let Some(before) = self.before.filter(|c| !c.is_whitespace()) else { return false };
        !(NEVER_LAST.contains(before) || marker == '_' && self.is_inside_word())
    }

    /// Whether the marker stands between letters or digits.
    pub(super) fn is_inside_word(self) -> bool {
        is_word(self.before) && is_word(self.after)
    }

    /// Whether it may be a power: `2**3`.
    pub(super) fn is_beside_digit(self) -> bool {
        let digit = |c: Option<char>| c.is_some_and(char::is_numeric);
        digit(self.before) || digit(self.after)
    }

    /// Whether WhatsApp takes the marker for the beginning of a mark.
    pub(super) fn whatsapp_opens(self, marker: char) -> bool {
        let after = self.after.filter(|c| !c.is_whitespace() && *c != marker);
        after.is_some() && !is_word(self.before)
    }

    /// Whether WhatsApp takes the marker for the end of a mark.
    pub(super) fn whatsapp_closes(self, marker: char) -> bool {
        let before = self.before.filter(|c| !c.is_whitespace() && *c != marker);
        before.is_some() && !is_word(self.after)
    }
}

/// The first character, direction marks not counted: they come and go.
pub(super) fn first(text: &str) -> Option<char> {
    text.chars().find(|c| !is_direction_mark(*c))
}

/// The last character, direction marks not counted.
pub(super) fn last(text: &str) -> Option<char> {
    text.chars().rev().find(|c| !is_direction_mark(*c))
}

const fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200E}' | '\u{200F}')
}

fn is_word(c: Option<char>) -> bool {
    c.is_some_and(char::is_alphanumeric)
}
