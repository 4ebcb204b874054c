//! Letters that look the same and are others: a Cyrillic "а" in a Latin "Dana", a one for an "l".
//!
//! What looks like what is Unicode's table (UTS 39, `confusables.txt`); of which script a letter is,
//! its property Script_Extensions.

use unicode_security::MixedScript as _;
use unicode_security::confusable_detection::skeleton;

use super::Contact;
use super::fold::{Folded, composed};
use crate::visible::shows;

/// What a person is told of a name when they give it to a contact, and when it is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Warning<Id> {
    /// Contacts whose names only look like it.
    pub looks_like: Vec<Id>,
    /// Whether a word of it has letters of several scripts, which no language writes.
    pub mixes_scripts: bool,
}

impl<Id> Warning<Id> {
    /// Whether there is nothing to tell.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.looks_like.is_empty() && !self.mixes_scripts
    }
}

/// What there is to tell of a name beside these contacts.
#[must_use]
pub fn warning<Id: Copy>(contacts: &[Contact<'_, Id>], name: &str) -> Warning<Id> {
    let (look, folded) = (Look::of(name), Folded::of(name));
    let alike =
        contacts.iter().filter(|it| look.is_of(it.name) && !folded.is(&Folded::of(it.name)));
    Warning { looks_like: alike.map(|it| it.id).collect(), mixes_scripts: mixes_scripts(name) }
}

/// Whether a word has letters of several scripts. Japanese and Korean mix theirs, which is no mixture.
fn mixes_scripts(name: &str) -> bool {
    let seen: String = composed(name).chars().filter(|c| c.is_whitespace() || shows(*c)).collect();
    seen.split_whitespace().any(|word| !word.is_single_script())
}

/// What a reader sees of a name: as it is written, in small letters and in capitals, since some look
/// the same only so. Blanks are left out.
pub(super) struct Look([String; 3]);

impl Look {
    pub(super) fn of(name: &str) -> Self {
        let seen = seen(name);
        Self([looks(&seen), looks(&seen.to_lowercase()), looks(&seen.to_uppercase())])
    }

    /// Whether another name looks like it, in any of the three.
    pub(super) fn is_of(&self, other: &str) -> bool {
        let seen = seen(other);
        // Most differ in their first letter, behind which nothing more is looked up.
        let is = |look: &String, seen: &str| skeleton(seen).eq(look.chars());
        is(&self.0[0], &seen)
            || is(&self.0[1], &seen.to_lowercase())
            || is(&self.0[2], &seen.to_uppercase())
    }
}

fn seen(name: &str) -> String {
    composed(name).chars().filter(|c| shows(*c)).collect()
}

fn looks(text: &str) -> String {
    skeleton(text).collect()
}
