//! The speech program and its models.

use std::fs::{self, File};
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

use mila_speech_protocol::{Ready, Reply, VERSION, frame};
use tokio::process::Command;
use tokio::task::spawn_blocking;

use super::check::Check;
use crate::config::Speech;
use crate::config::settings::secret_names;
use crate::models::{Manifest, Purpose, Set, State};

const PROGRAM: &str = "speech program";
const MODELS: &str = "speech models";

/// Longest wait until the program says that it is there.
const LIMIT: Duration = Duration::from_secs(10);

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
    vec![heard_of(ready(program, speech).await), models(speech)]
}

fn executable(program: &Path) -> bool {
    fs::metadata(program).is_ok_and(|meta| meta.is_file() && meta.permissions().mode() & 0o111 != 0)
}

/// Starts the program and reads what it says of itself; `None` when it does not say it.
async fn ready(program: &Path, speech: &Speech) -> Option<Ready> {
    let mut command = Command::new(program);
    command.arg("serve").arg("--models").arg(&speech.models_dir);
    for file in speech.recogniser_files() {
        command.arg("--recogniser").arg(file);
    }
    for name in secret_names() {
        command.env_remove(name);
    }
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null());
    // Its end, when this returns, ends the reading too.
    let mut child = command.kill_on_drop(true).spawn().ok()?;
    let mut words = File::from(child.stdout.take()?.into_owned_fd().ok()?);
    let first = spawn_blocking(move || frame::read::<Reply>(&mut words));
    match tokio::time::timeout(LIMIT, first).await {
        Ok(Ok(Ok(Some((Reply::Ready(ready), _))))) => Some(ready),
        _ => None,
    }
}

fn heard_of(ready: Option<Ready>) -> Check {
    match ready {
        None => Check::fail(
            PROGRAM,
            "it does not say that it is ready",
            "pull the models first (mila models pull), then run it by hand with `serve --models DIR`",
        ),
        Some(ready) if ready.protocol != VERSION => Check::fail(
            PROGRAM,
            format!("it speaks version {} of the protocol, not {VERSION}", ready.protocol),
            "install the program that came with this Mila",
        ),
        Some(ready) => {
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
