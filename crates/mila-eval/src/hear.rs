//! What is heard in recordings.

use std::io;
use std::path::{Path, PathBuf};

use mila::config::{Log, LogFormat, Recogniser, Speech};
use mila::eval::Ear;
use mila::eval::Loss;
use serde::{Serialize, Serializer};

use crate::Hear;
use crate::lines::{self, Wrong};

/// A line of output.
#[derive(Serialize)]
struct Line<A> {
    file: String,
    #[serde(flatten)]
    answer: A,
}

#[derive(Serialize)]
struct Heard {
    text: String,
    language: Option<String>,
    marks: Vec<Mark>,
}

/// A kind of loss that was found.
#[derive(Serialize)]
#[serde(untagged)]
enum Mark {
    /// `sound`, `words` or `language`.
    Lost(Loss),
    /// Words that may be others.
    #[serde(serialize_with = "doubtful")]
    Doubtful,
}

fn doubtful<S: Serializer>(serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str("doubtful")
}

/// Writes a line for each file.
///
/// # Errors
/// When nothing can be heard here, or nothing written.
pub(crate) async fn hear(hear: Hear) -> io::Result<()> {
    let program = hear.program.map_or_else(beside, Ok)?;
    let models_dir = hear.models.or_else(models).ok_or_else(|| {
        io::Error::other("where are the models? say it by --models or MILA_TEST_MODELS")
    })?;
    let speech = Speech { program: Some(program), models_dir, recogniser: Recogniser::Default };
    // What the keeper of the speech program complains of.
    mila::logging::start(&Log { filter: "warn".to_owned(), format: LogFormat::Text });
    let ear = Ear::new(&speech).map_err(io::Error::other)?;
    for file in &hear.files {
        let name = file.display().to_string();
        match listen(&ear, file, hear.hints.clone()).await {
            Ok(answer) => lines::write(&Line { file: name, answer })?,
            Err(error) => lines::write(&Line { file: name, answer: Wrong { error } })?,
        }
    }
    Ok(())
}

async fn listen(ear: &Ear, file: &Path, hints: Vec<String>) -> Result<Heard, String> {
    let recording = std::fs::read(file).map_err(|error| error.to_string())?;
    let heard = ear.hear(&recording, hints).await?;
    let losses = heard.losses.into_iter().map(Mark::Lost);
    let marks = losses.chain(heard.doubtful.then_some(Mark::Doubtful)).collect();
    Ok(Heard { text: heard.text, language: heard.language, marks })
}

/// The speech program beside this one, as a build leaves it.
fn beside() -> io::Result<PathBuf> {
    Ok(std::env::current_exe()?.with_file_name("mila-speech"))
}

/// Where the tests have their models.
#[expect(clippy::disallowed_methods, reason = "no setting of Mila's: a developer's own variable")]
pub(crate) fn models() -> Option<PathBuf> {
    std::env::var_os("MILA_TEST_MODELS").map(PathBuf::from)
}
