//! The speech program and its models.

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use mila_speech_protocol::Ready;

use super::check::Check;
use crate::config::Speech;
use crate::models::{Manifest, Purpose, Set, State};
use crate::sidecar::{NotStarted, introduce};

const PROGRAM: &str = "speech program";
const WALLS: &str = "speech walls";
const MODELS: &str = "speech models";

/// Nothing where no voice is wanted; without a program, nothing of its models.
pub(super) async fn checks(speech: &Speech) -> Vec<Check> {
    let Some(program) = &speech.program else { return Vec::new() };
    if !executable(program) {
        return vec![Check::fail(
            PROGRAM,
            format!("{} is no program that can be run", program.display()),
            "correct MILA_SPEECH_PROGRAM, or leave it empty: voice notes are then declined",
        )];
    }
    let ready = introduce(speech).await;
    let walls = ready.as_ref().ok().map(walls);
    [said(ready)].into_iter().chain(walls).chain([models(speech)]).collect()
}

fn executable(program: &Path) -> bool {
    fs::metadata(program).is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

fn said(ready: Result<Ready, NotStarted>) -> Check {
    match ready {
        Err(error @ NotStarted::Version(_)) => {
            Check::fail(PROGRAM, error.to_string(), "install the program that came with this Mila")
        }
        Err(error) => Check::fail(
            PROGRAM,
            error.to_string(),
            "pull the models (mila models pull); then run it by hand: mila-speech serve --models DIR",
        ),
        Ok(ready) => {
            let hears = if ready.hears { "hears" } else { "does not hear" };
            let speaks = match ready.speaks.as_slice() {
                [] => "does not speak".to_owned(),
                languages => format!("speaks {}", languages.join(", ")),
            };
            let finding = format!("{hears}, {speaks}");
            if ready.hears && !ready.speaks.is_empty() {
                return Check::ok(PROGRAM, finding);
            }
            Check::warn(PROGRAM, finding, "see what is missing: mila models list")
        }
    }
}

/// Whether a recording that takes hold of the program is shut in with it.
fn walls(ready: &Ready) -> Check {
    if ready.missing.is_empty() {
        return Check::ok(WALLS, "it reads its models, reaches nobody and writes nothing");
    }
    let missing = ready.missing.iter().map(ToString::to_string).collect::<Vec<_>>();
    let kernel = "Linux from 6.12 on has all of them; a container may have to be allowed Landlock";
    Check::warn(WALLS, missing.join("; "), kernel)
}

/// Whether the files of the chosen set are there in their sizes. Sums take their time:
/// `mila models verify`.
fn models(speech: &Speech) -> Check {
    let manifest = Manifest::compiled_in();
    let set = Set::with(speech.recogniser);
    let files = manifest.of(&[set]);
    let those = |wanted: State| {
        let those = files.iter().filter(|file| file.glance(&speech.models_dir) == wanted);
        those.map(|file| file.name.as_str()).collect::<Vec<_>>()
    };
    let (missing, wrong) = (those(State::Missing), those(State::WrongSize));
    let pull = format!("mila models pull {}", set.name());
    if !wrong.is_empty() {
        return Check::fail(MODELS, format!("of a wrong size: {}", wrong.join(", ")), pull);
    }
    if !missing.is_empty() {
        return Check::warn(MODELS, format!("not here: {}", missing.join(", ")), pull);
    }
    let voices = files.iter().filter(|file| file.purpose == Purpose::Voice).count();
    Check::ok(MODELS, format!("the set {} is here, {voices} of its files for voices", set.name()))
}
