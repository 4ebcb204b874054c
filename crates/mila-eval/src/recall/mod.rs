//! How much of what was said is found again.

mod conversation;
mod past;
mod table;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::Args;

use self::conversation::Conversation;
use self::past::Past;
use self::table::{Answered, Table};

/// How many messages are asked for; the most that a row tells of.
const RETURNED: usize = 40;

/// What is measured.
#[derive(Args)]
pub(crate) struct Recall {
    /// The conversations
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// By words alone
    #[arg(long, conflicts_with = "vectors")]
    lexical: bool,
    /// A directory with vectors of 384 signed bytes: FILE.p.i8 of the messages, FILE.q.i8 of the
    /// questions, FILE without its ending
    #[arg(long, value_name = "DIR")]
    vectors: Option<PathBuf>,
}

/// Prints a table for each file.
///
/// # Errors
/// When a file cannot be read, or when neither vectors nor `--lexical` are given.
pub(crate) fn recall(of: &Recall) -> io::Result<()> {
    if !of.lexical && of.vectors.is_none() {
        return Err(io::Error::other("no weights for vectors here: --lexical goes without"));
    }
    for file in &of.files {
        let table = measured(file, of.vectors.as_deref())?;
        say(&format!("{}\n{table}", file.display()));
    }
    Ok(())
}

fn measured(file: &Path, vectors: Option<&Path>) -> io::Result<Table> {
    let about =
        |error: &dyn std::fmt::Display| io::Error::other(format!("{}: {error}", file.display()));
    let conversation: Conversation =
        serde_json::from_slice(&fs::read(file)?).map_err(|error| about(&error))?;
    let mut past = Past::of(&conversation).map_err(|error| about(&error))?;
    if let Some(folder) = vectors {
        past.read_vectors(folder, file)?;
    }
    let mut table = Table::default();
    for (nth, question) in conversation.questions.iter().enumerate() {
        let (found, took) = past.found(nth, &question.question, RETURNED);
        table.add(&question.category, &Answered::of(&question.evidence, &found, took));
    }
    Ok(table)
}

#[expect(clippy::print_stdout, reason = "the command line speaks")]
fn say(text: &str) {
    println!("{text}");
}
