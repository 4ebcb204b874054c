//! Walls around the program: what it need not do, it cannot do.
//!
//! It decodes bytes that strangers sent, in C. So it can read its models and what it takes to run
//! espeak-ng, and nothing else; write nothing; reach nobody; and take only so much memory. All of
//! that holds for espeak-ng too, because children inherit it.

#[cfg(target_os = "linux")]
mod calls;
#[cfg(target_os = "linux")]
mod files;

use std::fmt;
use std::path::Path;

use rustix::process::{Resource, Rlimit, setrlimit};

/// Why a wall does not stand, though the system has it.
#[derive(Debug, thiserror::Error)]
#[error("a wall cannot be put up: {0}")]
pub struct WallError(String);

/// A wall that this system does not have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// Landlock: which files can be read.
    Files,
    /// Some of Landlock: an older kernel.
    SomeOfFiles,
    /// Seccomp: which system calls can be made.
    Calls,
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Files => "no Landlock here: files are not closed to the program",
            Self::SomeOfFiles => "an older Landlock here: it closes files, and less than it could",
            Self::Calls => "no seccomp here: the network is not closed to the program",
        })
    }
}

/// Puts them up around the whole process, for good, and tells which are missing. To be called
/// before there is a second thread.
///
/// # Errors
/// [`WallError`].
pub fn raise(models: &Path, address_space_mb: u64) -> Result<Vec<Missing>, WallError> {
    limit(Resource::As, address_space_mb.saturating_mul(1024 * 1024))?;
    // A dump of its memory would be what somebody said, on a disk.
    limit(Resource::Core, 0)?;
    around(models)
}

fn limit(resource: Resource, most: u64) -> Result<(), WallError> {
    let limit = Rlimit { current: Some(most), maximum: Some(most) };
    setrlimit(resource, limit).map_err(|error| WallError(error.to_string()))
}

#[cfg(target_os = "linux")]
fn around(models: &Path) -> Result<Vec<Missing>, WallError> {
    use rustix::process::{DumpableBehavior, set_dumpable_behavior};

    // Nobody else's debugger reads along either.
    set_dumpable_behavior(DumpableBehavior::NotDumpable).map_err(|e| WallError(e.to_string()))?;
    // In this order: the second wall does not let the first one be built.
    let missing = [files::close(models)?, calls::forbid()?];
    Ok(missing.into_iter().flatten().collect())
}

#[cfg(not(target_os = "linux"))]
fn around(_models: &Path) -> Result<Vec<Missing>, WallError> {
    Ok(vec![Missing::Files, Missing::Calls])
}
