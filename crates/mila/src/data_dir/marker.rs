//! The marker: a file that says whose files a data directory holds.
//!
//! All instances of one database share one data directory. One that was given another, or
//! whose share is not mounted, would miss files and leave its own where nobody finds them: it
//! refuses to start.

use std::io;
use std::path::{Path, PathBuf};

use mila_store::DatabaseId;

use super::{line, replace};

/// The file's name in the data directory.
pub(crate) const NAME: &str = "mila.marker";

const REMARK: &str = "# The database whose files this directory holds. All instances of that database share this\n\
                      # directory. Leave this file where it is.";

/// Why a data directory is not the database's own.
#[derive(Debug, thiserror::Error)]
pub enum MarkerError {
    /// It belongs to no database, and the database has been used with another.
    #[error(
        "the data directory {dir} is not the one that this database's instances share: it has no \
         {NAME}. Mount the shared directory there, or correct MILA_DATA_DIR. If the old directory \
         is gone for good, make this one its successor: echo {id} > {dir}/{NAME}"
    )]
    Missing {
        /// The directory.
        dir: PathBuf,
        /// The database.
        id: DatabaseId,
    },
    /// It belongs to another database.
    #[error(
        "the data directory {dir} belongs to another database, says {NAME} in it. Correct \
         MILA_DATA_DIR or DATABASE_URL. If it shall serve this database from now on: \
         echo {id} > {dir}/{NAME}"
    )]
    Foreign {
        /// The directory.
        dir: PathBuf,
        /// The database.
        id: DatabaseId,
    },
    /// The file system refused.
    #[error("the data directory {dir}: {error}")]
    Io {
        /// The directory.
        dir: PathBuf,
        /// Its refusal.
        error: io::Error,
    },
}

/// Marks a data directory as the database's own.
///
/// # Errors
/// [`MarkerError::Io`].
pub(crate) fn write(dir: &Path, id: &DatabaseId) -> Result<(), MarkerError> {
    let written = replace(dir, NAME, &format!("{REMARK}\n{id}\n"));
    written.map_err(|error| MarkerError::Io { dir: dir.to_owned(), error })
}

/// Whether a data directory is the database's own. Only reads.
///
/// # Errors
/// [`MarkerError`], with what to do.
pub(crate) fn check(dir: &Path, id: &DatabaseId) -> Result<(), MarkerError> {
    let (owned, id) = (dir.to_owned(), id.clone());
    match line(dir, NAME) {
        Ok(Some(marked)) if marked == id.to_string() => Ok(()),
        Ok(Some(_)) => Err(MarkerError::Foreign { dir: owned, id }),
        Ok(None) => Err(MarkerError::Missing { dir: owned, id }),
        Err(error) => Err(MarkerError::Io { dir: owned, error }),
    }
}
