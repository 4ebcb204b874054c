//! Other people's programs: bounded in time, and told none of our secrets.

use std::fs::File;
use std::io::{Read as _, Seek as _, SeekFrom};
use std::process::Stdio;
use std::time::Duration;

use tokio::process::Command;

use super::trouble::SourceError;
use crate::config::settings::secret_names;

/// Longest time for one program.
const LIMIT: Duration = Duration::from_mins(15);

/// How much of a program's last words is shown, in bytes.
const LAST_WORDS: u64 = 300;

/// Runs a program to its end.
pub(super) async fn run(command: &mut Command) -> Result<(), SourceError> {
    let program = command.as_std().get_program().to_string_lossy().into_owned();
    let failed = |said: String| SourceError::Program { program: program.clone(), said };
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
    if status.success() { Ok(()) } else { Err(failed(last_line(words))) }
}

/// The last line that is not empty; programs say there what was wrong.
fn last_line(mut words: File) -> String {
    let mut end = Vec::new();
    let length = words.metadata().map_or(0, |meta| meta.len());
    let read = words
        .seek(SeekFrom::Start(length.saturating_sub(LAST_WORDS)))
        .and_then(|_| words.read_to_end(&mut end));
    let text = String::from_utf8_lossy(&end);
    let line = text.lines().map(str::trim).rfind(|line| !line.is_empty());
    match (read, line) {
        (Ok(_), Some(line)) => line.to_owned(),
        _ => "it failed and did not say why".to_owned(),
    }
}
