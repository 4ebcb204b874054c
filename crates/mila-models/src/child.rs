//! Other people's programs: bounded in time, and told none of our secrets.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::process::Stdio;
use std::time::Duration;

use tokio::process::Command;

use crate::trouble::PackageError;
use mila::config::settings::secret_names;

/// Longest time for one program.
const LIMIT: Duration = Duration::from_mins(15);

/// In how much of a program's words is looked for the line that is shown, in bytes.
const MOST_WORDS: u64 = 300;

/// Where a program says what was wrong.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Says {
    /// In its first line; a list of what may be tried comes behind it.
    First,
    /// In its last line.
    Last,
}

/// Runs a program to its end.
pub(crate) async fn run(command: &mut Command, says: Says) -> Result<(), PackageError> {
    let program = command.as_std().get_program().to_string_lossy().into_owned();
    let failed = |said: String| PackageError::Program { program: program.clone(), said };
    let words = tempfile::tempfile()?;
    for name in secret_names() {
        command.env_remove(name);
    }
    let child = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(words.try_clone()?)
        .kill_on_drop(true)
        .spawn();
    let mut child = child.map_err(|error| failed(format!("cannot be run ({})", error.kind())))?;
    let late = |_| failed(format!("not done within {} min", LIMIT.as_secs() / 60));
    let status = tokio::time::timeout(LIMIT, child.wait()).await.map_err(late)??;
    if status.success() { Ok(()) } else { Err(failed(line(words, says))) }
}

/// The line that says what was wrong.
fn line(mut words: File, says: Says) -> String {
    let mut part = Vec::new();
    let length = words.metadata().map_or(0, |meta| meta.len());
    let from = match says {
        Says::First => 0,
        Says::Last => length.saturating_sub(MOST_WORDS),
    };
    let read = words
        .seek(SeekFrom::Start(from))
        .and_then(|_| words.take(MOST_WORDS).read_to_end(&mut part));
    let text = String::from_utf8_lossy(&part);
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let line = match says {
        Says::First => lines.next(),
        Says::Last => lines.next_back(),
    };
    match (read, line) {
        (Ok(_), Some(line)) => line.to_owned(),
        _ => "it failed and did not say why".to_owned(),
    }
}
