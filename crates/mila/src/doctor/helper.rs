//! What is looked at of every helper program: whether it can be run, its walls, its models.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use mila_speech_protocol::Missing;

use super::check::Check;
use crate::models::{Manifest, ModelFile, Set, State};

pub(super) fn executable(program: &Path) -> bool {
    fs::metadata(program).is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

/// Whether what takes hold of the program is shut in with it.
pub(super) fn walls(name: &'static str, missing: &[Missing]) -> Check {
    if missing.is_empty() {
        return Check::ok(name, "it reads its models, reaches nobody and writes nothing");
    }
    let missing = missing.iter().map(ToString::to_string).collect::<Vec<_>>();
    let kernel = "Linux from 6.12 on has all of them; a container may have to be allowed Landlock";
    Check::warn(name, missing.join("; "), kernel)
}

/// Whether the files of a set are there in their sizes; then what `found` makes of them. Sums take
/// their time: `mila models verify`.
pub(super) fn models(
    name: &'static str,
    set: Set,
    directory: &Path,
    found: impl FnOnce(&[&ModelFile]) -> String,
) -> Check {
    let manifest = Manifest::compiled_in();
    let files = manifest.of(&[set]);
    let those = |wanted: State| {
        let those = files.iter().filter(|file| file.glance(directory) == wanted);
        those.map(|file| file.name.as_str()).collect::<Vec<_>>()
    };
    let (missing, wrong) = (those(State::Missing), those(State::WrongSize));
    let pull = format!("mila models pull {}", set.name());
    if !wrong.is_empty() {
        return Check::fail(name, format!("of a wrong size: {}", wrong.join(", ")), pull);
    }
    if !missing.is_empty() {
        return Check::warn(name, format!("not here: {}", missing.join(", ")), pull);
    }
    Check::ok(name, found(&files))
}
