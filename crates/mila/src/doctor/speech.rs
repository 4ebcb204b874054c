//! The speech program and its models.

use mila_speech_protocol::Ready;

use super::check::Check;
use super::helper::{executable, models, walls};
use crate::config::Speech;
use crate::models::{Purpose, Set};
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
    let walls = ready.as_ref().ok().map(|ready| walls(WALLS, &ready.missing));
    let set = Set::with(speech.recogniser);
    let models = models(MODELS, set, &speech.models_dir, |files| {
        let voices = files.iter().filter(|file| file.purpose == Purpose::Voice).count();
        format!("the set {} is here, {voices} of its files for voices", set.name())
    });
    [said(ready)].into_iter().chain(walls).chain([models]).collect()
}

fn said(ready: Result<Ready, NotStarted>) -> Check {
    match ready {
        Err(error @ NotStarted::Version { .. }) => {
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
