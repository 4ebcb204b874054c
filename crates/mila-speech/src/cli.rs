//! The command line.

use std::io::{self, Read as _, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use mila_speech::{Engine, Failure, Models, Trouble, environment, serve, walls};
use mila_speech_protocol::{Hear, Missing, NotTranscribed, Speak, Transcript, frame};
use serde_json::json;

/// Longest recording that `hear` takes, in seconds.
const MOST_SECONDS: u32 = 30 * 60;

/// Recordings into text, and text into recordings. No network, and no file but its models.
#[derive(Parser)]
#[command(name = "mila-speech", version)]
pub(crate) struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Answer requests on standard input until it ends
    Serve(Set),
    /// Print what is said in recordings, as Mila writes it down
    Hear {
        #[command(flatten)]
        set: Set,
        /// Languages that their speaker is known to use: "en,he"
        #[arg(long = "language", alias = "hints", value_name = "LANGUAGES", value_delimiter = ',')]
        languages: Vec<String>,
        /// A line of JSON for each: text, language, whether that is sure, marks; or why it has no text
        #[arg(long)]
        json: bool,
        /// Ogg files of Opus
        #[arg(required = true)]
        recordings: Vec<PathBuf>,
    },
    /// Write a recording of the text on standard input to standard output
    Say {
        #[command(flatten)]
        set: Set,
        /// The language of the text
        #[arg(long)]
        language: String,
    },
}

/// What the program works with.
#[derive(Args)]
struct Set {
    /// The directory of the models
    #[arg(long, value_name = "DIR")]
    models: PathBuf,
    /// The model that hears, in that directory; LANGUAGE=FILE for one language only
    #[arg(long = "recogniser", value_name = "[LANGUAGE=]FILE")]
    recognisers: Vec<String>,
    /// Threads that one request may use
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u16).range(1..=64))]
    threads: u16,
    /// Most address space that the program may take, in megabytes
    #[arg(long, value_name = "MB", default_value_t = 1536)]
    address_space_mb: u64,
}

/// Does what was asked.
///
/// # Errors
/// [`Trouble`]: the program cannot go on.
pub(crate) fn run(cli: Cli) -> Result<ExitCode, Trouble> {
    environment::settle()?;
    match cli.command {
        Command::Serve(set) => {
            let (mut engine, missing) = behind_walls(&set)?;
            #[cfg(unix)]
            walls::end_with_whoever_asks().map_err(Trouble::Start)?;
            serve(&mut engine, missing, &mut io::stdin().lock(), &mut io::stdout().lock())?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Hear { set, languages, json, recordings } => {
            // Read before the walls stand: they may be anywhere.
            let recordings = recordings.iter().map(std::fs::read).collect::<Result<Vec<_>, _>>();
            let recordings = recordings.map_err(Trouble::Recording)?;
            let wanted = Hear { languages, most_seconds: MOST_SECONDS };
            let mut engine = behind_walls(&set)?.0;
            let mut code = ExitCode::SUCCESS;
            for recording in recordings {
                let heard = engine.hear(&wanted, &recording);
                if matches!(heard, Err(Failure::Refused(_))) {
                    code = ExitCode::from(2);
                }
                if json {
                    answer(Ok::<_, Failure<NotTranscribed>>(as_json(heard)?))?;
                } else {
                    answer(heard.map(|heard| (heard.text() + "\n").into_bytes()))?;
                }
            }
            Ok(code)
        }
        Command::Say { set, language } => {
            let mut text = String::new();
            let most = u64::from(frame::MOST_HEADER);
            io::stdin().take(most).read_to_string(&mut text).map_err(Trouble::Pipe)?;
            let spoken = behind_walls(&set)?.0.speak(&Speak { language, text });
            answer(spoken.map(|(_, recording)| recording))
        }
    }
}

/// What was heard, or why nothing was, as a line.
fn as_json(heard: Result<Transcript, Failure<NotTranscribed>>) -> Result<Vec<u8>, Trouble> {
    let line = match heard {
        Ok(heard) => json!({
            "text": heard.text(),
            "language": heard.language,
            "sure_of_language": heard.sure_of_language,
            "marks": heard.losses,
        }),
        Err(Failure::Refused(why)) => json!({ "refused": why }),
        Err(Failure::Trouble(trouble)) => return Err(trouble),
    };
    Ok(format!("{line}\n").into_bytes())
}

/// What does the work, and which walls around it are missing.
fn behind_walls(set: &Set) -> Result<(Engine, Vec<Missing>), Trouble> {
    let models = Models::find(&set.models, &set.recognisers)?;
    let missing = walls::raise(models.directory(), set.address_space_mb)?;
    for missing in &missing {
        complain(&missing.to_string());
    }
    Ok((Engine::new(models, usize::from(set.threads)), missing))
}

/// Writes what came of a request; a refusal is the code 2 and its name.
fn answer<R: std::fmt::Debug>(outcome: Result<Vec<u8>, Failure<R>>) -> Result<ExitCode, Trouble> {
    match outcome {
        Ok(bytes) => {
            let mut out = io::stdout().lock();
            out.write_all(&bytes).and_then(|()| out.flush()).map_err(Trouble::Pipe)?;
            Ok(ExitCode::SUCCESS)
        }
        Err(Failure::Refused(reason)) => {
            complain(&format!("{reason:?}"));
            Ok(ExitCode::from(2))
        }
        Err(Failure::Trouble(trouble)) => Err(trouble),
    }
}

#[expect(clippy::print_stderr, reason = "the program's own words go to standard error")]
fn complain(what: &str) {
    eprintln!("mila-speech: {what}");
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }
}
