//! Which files can be read and run: Landlock.

use std::path::Path;

use landlock::{
    ABI, Access as _, AccessFs, AccessNet, BitFlags, PathBeneath, PathFd, Ruleset,
    RulesetAttr as _, RulesetCreatedAttr as _, RulesetError, RulesetStatus, Scope,
};
use mila_speech_protocol::Missing;

use super::WallError;

/// What is asked for; an older kernel gives less. With 6, it closes TCP and signals too.
const WANTED: ABI = ABI::V6;

/// Libraries and the data of espeak-ng, and what native code asks about the processor.
const READ: [&str; 10] = [
    "/lib",
    "/lib64",
    "/usr/lib",
    "/usr/lib64",
    "/usr/local/lib",
    "/usr/share/espeak-ng-data",
    "/etc/ld.so.cache",
    "/proc/cpuinfo",
    "/proc/meminfo",
    "/sys/devices/system/cpu",
];

/// espeak-ng, and the loader that starts it.
const RUN: [&str; 4] = [
    "/usr/bin/espeak-ng",
    "/usr/local/bin/espeak-ng",
    "/lib64/ld-linux-x86-64.so.2",
    "/lib/ld-linux-aarch64.so.1",
];

/// Where what nobody wants goes.
const NOWHERE: &str = "/dev/null";

/// Closes all other files, for reading and for writing.
///
/// # Errors
/// [`WallError`].
pub(super) fn close(models: &Path) -> Result<Option<Missing>, WallError> {
    let closed = restrict(models).map_err(|error| WallError(error.to_string()))?;
    Ok(match closed {
        RulesetStatus::FullyEnforced => None,
        RulesetStatus::PartiallyEnforced => Some(Missing::SomeOfFiles),
        RulesetStatus::NotEnforced => Some(Missing::Files),
    })
}

fn restrict(models: &Path) -> Result<RulesetStatus, RulesetError> {
    let read = AccessFs::ReadFile | AccessFs::ReadDir;
    let mut rules = Vec::new();
    rules.extend(rule(models, read));
    rules.extend(READ.iter().filter_map(|path| rule(Path::new(path), read)));
    let run = AccessFs::ReadFile | AccessFs::Execute;
    rules.extend(RUN.iter().filter_map(|path| rule(Path::new(path), run)));
    rules.extend(rule(Path::new(NOWHERE), AccessFs::ReadFile | AccessFs::WriteFile));
    let ruleset = Ruleset::default()
        .handle_access(AccessFs::from_all(WANTED))?
        .handle_access(AccessNet::from_all(WANTED))?
        .scope(Scope::from_all(WANTED))?
        .create()?
        .add_rules(rules.into_iter().map(Ok::<_, RulesetError>))?;
    Ok(ruleset.restrict_self()?.ruleset)
}

/// `None`: there is no such file here.
fn rule(path: &Path, allowed: BitFlags<AccessFs>) -> Option<PathBeneath<PathFd>> {
    // What can only be done with a directory must not be asked for a file.
    let of_file = AccessFs::from_file(WANTED);
    let allowed = if path.is_dir() { allowed } else { allowed & of_file };
    PathFd::new(path).ok().map(|file| PathBeneath::new(file, allowed))
}
