//! What can go wrong in the store.

use std::path::PathBuf;

use mila_domain::Damage;

pub use crate::engine::error::EngineError;

/// An error of the store. None carries content.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// The database refused or could not be reached.
    #[error("database: {statement}: {source}")]
    Database {
        /// The statement or step at hand.
        statement: &'static str,
        /// The engine's own error.
        source: EngineError,
    },
    /// A sealed or authenticated value does not open: another key, another row, or damage.
    #[error("sealed value of {place} does not open")]
    Unsealable {
        /// Table and column.
        place: &'static str,
    },
    /// A stored name or number has no meaning to this program.
    #[error("unknown value in {place}")]
    Unknown {
        /// Table and column.
        place: &'static str,
    },
    /// A newer program wrote this value in a form that this one does not know. The work is its.
    #[error("a newer program wrote {place}")]
    Newer {
        /// Table and column.
        place: &'static str,
    },
    /// The work was taken over, or the account changed, since it was begun. Nothing was written.
    #[error("the work was taken over or the account changed; nothing was written")]
    Fenced,
    /// The person is gone.
    #[error("no such person")]
    NoSuchPerson,
    /// The deployment must be mended by a person; the text says how.
    #[error("{0}")]
    Setup(String),
    /// Another process holds the data directory.
    #[error("another process holds {path}; one SQLite file serves one process")]
    Held {
        /// The lock file.
        path: PathBuf,
    },
}

impl StoreError {
    /// What of one person's own rows cannot be read, if nothing else can be the cause: not the
    /// database, not a row that all share, nor work that is another's by now.
    #[must_use]
    pub fn damage(&self) -> Option<Damage> {
        match *self {
            Self::Unsealable { place: "person.wrapped_key" } => Some(Damage::Key),
            Self::Unsealable { place: "address.mac" | "person_address.sealed" } => {
                Some(Damage::Address)
            }
            // Of somebody whose rows were entered it is the address that is missing.
            Self::NoSuchPerson => Some(Damage::Address),
            Self::Unsealable { place } if is_of_one(place) => Some(Damage::Content),
            Self::Unknown { place } if is_of_one(place) => Some(Damage::Value),
            _ => None,
        }
    }

    /// Names the step at which the engine failed.
    pub(crate) fn at<E: Into<EngineError>>(statement: &'static str) -> impl FnOnce(E) -> Self {
        move |source| Self::Database { statement, source: source.into() }
    }
}

/// Tables of which each row is one person's.
const OF_ONE: [&str; 14] = [
    "account",
    "address",
    "callback",
    "event",
    "lane",
    "message",
    "outbox",
    "person",
    "person_address",
    "question",
    "spending",
    "turn",
    "turn_step",
    "voice_note",
];

/// Whether a place, a table's column as `table.column`, is in a row of one person.
fn is_of_one(place: &str) -> bool {
    let table = place.split_once('.').map_or(place, |(table, _)| table);
    OF_ONE.contains(&table)
}

/// The store's result.
pub type Result<T, E = StoreError> = std::result::Result<T, E>;
