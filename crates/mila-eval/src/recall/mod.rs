//! How much of what was said is found again.

mod conversation;
mod cost;
mod database;
mod embedding;
mod invented;
mod past;
mod table;
mod written;

use std::ffi::OsString;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use clap::Args;

use self::conversation::Conversation;
use self::database::Database;
use self::embedding::{Program, Running};
use self::past::Past;
use self::table::{Answered, Table};

/// How many messages are asked for; the most that a row tells of.
const RETURNED: usize = 40;

/// What is measured.
#[derive(Args)]
pub(crate) struct Recall {
    /// The conversations
    #[arg(value_name = "FILE", required_unless_present = "generate")]
    files: Vec<PathBuf>,
    /// By words alone
    #[arg(long)]
    lexical: bool,
    #[command(flatten)]
    program: Program,
    /// A PostgreSQL server on which databases and roles may be made, as for tests; they stay there.
    /// SQLite when left out
    #[arg(long, value_name = "URL")]
    postgres: Option<String>,
    /// What a question costs instead: over so many messages of invented words, without vectors and
    /// with random ones
    #[arg(long, value_name = "MESSAGES", conflicts_with_all = ["files", "lexical"])]
    generate: Option<usize>,
    /// Where a process that another one started writes them
    #[arg(long, hide = true, requires = "generate")]
    into: Option<OsString>,
}

/// Prints a table for each file, or what a question costs.
///
/// # Errors
/// When a file cannot be read, or there is neither an embedding program nor `--lexical`.
pub(crate) async fn recall(of: Recall) -> io::Result<()> {
    let server = of.postgres.as_deref();
    match (of.generate, &of.into) {
        (Some(messages), Some(place)) => {
            let written = cost::write(messages, &Database::at(place)).await;
            return written.map_err(io::Error::other);
        }
        (Some(messages), None) => return cost::cost(messages, server).await,
        (None, _) => {}
    }
    let by = if of.lexical { None } else { Some(of.program.start().await?) };
    for file in &of.files {
        let table = measured(file, by.as_ref(), server).await;
        let table = table.map_err(|why| io::Error::other(format!("{}: {why}", file.display())))?;
        say(&format!("{}\n{table}", file.display()));
    }
    Ok(())
}

async fn measured(
    file: &Path,
    by: Option<&Running>,
    server: Option<&str>,
) -> Result<Table, String> {
    let bytes = fs::read(file).map_err(|error| error.to_string())?;
    let conversation: Conversation =
        serde_json::from_slice(&bytes).map_err(|error| error.to_string())?;
    let database = Database::new(server).await.map_err(|error| error.to_string())?;
    let past = Past::of(&conversation, &database, by).await?;
    let mut table = Table::default();
    for question in &conversation.questions {
        let (found, took) = past.found(&question.question, RETURNED).await?;
        table.add(&question.category, &Answered::of(&question.evidence, &found, took));
    }
    Ok(table)
}

#[expect(clippy::print_stdout, reason = "the command line speaks")]
fn say(text: &str) {
    println!("{text}");
}
