//! Walls around a helper program: what it need not do, it cannot do.
//!
//! It works in C on bytes that strangers sent. So it can read its models and what it takes to run
//! espeak-ng, and nothing else; write nothing; reach nobody; and take only so much memory. All of
//! that holds for espeak-ng too, because children inherit it; and no other child has memory of its
//! own. Nothing here bounds how often espeak-ng is started at once. All helper programs have the
//! same walls, those that start nothing too: there is one list to keep right.

#[cfg(target_os = "linux")]
mod calls;
#[cfg(target_os = "linux")]
mod files;
#[cfg(unix)]
mod orphan;

use std::path::Path;

#[cfg(target_os = "linux")]
pub use calls::allowed;
use mila_speech_protocol::Missing;
#[cfg(unix)]
pub use orphan::end_with_whoever_asks;
use rustix::process::{Resource, Rlimit, setrlimit};

/// Why a wall does not stand, though the system has it.
#[derive(Debug, thiserror::Error)]
#[error("a wall cannot be put up: {0}")]
pub struct WallError(String);

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
