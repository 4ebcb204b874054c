//! Whom a person means by a name.
//!
//! [`find`] decides: one contact, a question, or nobody. A wrong person is the worst that can come of
//! it, so that whatever is in doubt is asked; the last recipient is not among what it is given. Names
//! alone are compared, and what a contact is to the person.
//!
//! `fold.rs` makes names comparable, `said.rs` reads what was said, `like.rs` and `near.rs` hold it
//! against one contact, `find.rs` weighs the contacts against each other. `forms.rs` knows what
//! languages put before and behind a name, `sound.rs` with `letters.rs` how names sound in other
//! scripts, `slip.rs` slips of the fingers, `nickname.rs`, `title.rs` and `relation.rs` their words,
//! `alike.rs` letters that only look the same. `name.rs` says what may be a name at all.

pub mod alike;
mod find;
mod fold;
mod forms;
mod letters;
mod like;
pub mod name;
mod near;
mod nickname;
pub mod relation;
mod said;
mod slip;
mod sound;
mod title;

#[cfg(test)]
mod tests;

pub use self::alike::{Warning, warning};
pub use self::find::find;
pub use self::name::{ContactName, NotAName};

/// A contact, as far as it can be found.
#[derive(Clone, Copy, Debug)]
pub struct Contact<'c, Id> {
    /// Who it is.
    pub id: Id,
    /// The name that the person gave them.
    pub name: &'c str,
    /// What they are to the person, in the person's words: "wife", "my boss", "אחותי".
    pub relations: &'c [&'c str],
}

/// Whom a name means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found<Id> {
    /// This one, and nobody else as nearly.
    One(Id),
    /// Perhaps one of these, in the order in which the contacts were given: the person is asked, also
    /// where it is one alone.
    Ask(Vec<Id>, Why),
    /// Nobody: the person is asked who it is.
    None,
}

/// Why the person is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Why {
    /// Several have this very name, or are this to the person.
    Same,
    /// Several have a name that is near.
    Several,
    /// The name of another is written with other letters that look the same.
    LooksAlike,
    /// The one that is near may well be somebody else: "Dina" is no slip for "Dana".
    Doubtful,
    /// More was said than the name: "Dana Levi", and there is a "Dana".
    SaysMore,
}
