//! `mila models list | pull | verify`.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, Subcommand};

use super::progress::Progress;
use super::{CommandError, tell};
use crate::config::{Layers, Speech};
use crate::models::{Event, Manifest, ModelFile, Pull, Set, State};

pub(super) const AFTER_HELP: &str = "\
A download that was cut goes on where it ended when you pull again. A file has its name only once
its SHA-256 was checked. ONNX Runtime comes with the helper programs, not from here.

Examples:
  mila models pull                      what MILA_SPEECH_RECOGNISER says
  mila models pull default hebrew recall
  mila models verify

Exit codes: 0 done, 1 a file could not be pulled or is wrong, 2 wrong use or settings.";

#[derive(Debug, Args)]
pub(super) struct Models {
    /// The directory of models, instead of MILA_MODELS_DIR
    #[arg(long, global = true, value_name = "DIR")]
    dir: Option<PathBuf>,
    #[command(subcommand)]
    command: ModelsCommand,
}

#[derive(Debug, Subcommand)]
enum ModelsCommand {
    /// List every file there is a source for, and whether it is here
    List,
    /// Bring sets of files here; those that are here already stay
    ///
    /// Sources are tried in order. What a source did not give is told, and the next one is tried.
    Pull {
        /// The sets; without one, that of MILA_SPEECH_RECOGNISER
        #[arg(value_name = "SET")]
        sets: Vec<Set>,
    },
    /// Hold every file that is here against its SHA-256
    Verify,
}

pub(super) async fn run(models: &Models, layers: &Layers) -> Result<ExitCode, CommandError> {
    let speech = Speech::from_layers(layers)?;
    let directory = models.dir.as_ref().unwrap_or(&speech.models_dir);
    let manifest = Manifest::compiled_in();
    match &models.command {
        ModelsCommand::List => tell(&table(&manifest, directory)),
        ModelsCommand::Pull { sets } => {
            let own = [Set::with(speech.recogniser)];
            let files = manifest.of(if sets.is_empty() { &own } else { sets });
            pull(&Pull { directory }, &files).await?;
        }
        ModelsCommand::Verify => return verify(&manifest, directory),
    }
    Ok(ExitCode::SUCCESS)
}

fn table(manifest: &Manifest, directory: &Path) -> String {
    let head = row(["name", "languages", "size", "licence", "here", "sets"].map(str::to_owned));
    let lines = manifest.files.iter().map(|file| {
        let languages = if file.languages.is_empty() { "-" } else { &file.languages.join(" ") };
        let sets: Vec<_> = file.sets.iter().map(|set| set.name()).collect();
        row([
            file.name.clone(),
            languages.to_owned(),
            file.size().map_or_else(|| "not for this machine".to_owned(), megabytes),
            file.licence.clone(),
            word(file.glance(directory)).to_owned(),
            sets.join(" "),
        ])
    });
    [head].into_iter().chain(lines).collect::<Vec<_>>().join("\n")
}

fn row([name, languages, size, licence, here, sets]: [String; 6]) -> String {
    format!("{name:34} {languages:18} {size:>9}  {licence:11} {here:10} {sets}")
}

fn megabytes(bytes: u64) -> String {
    let tenths = bytes.div_ceil(100_000);
    format!("{}.{} MB", tenths / 10, tenths % 10)
}

fn word(state: State) -> &'static str {
    match state {
        State::Missing => "no",
        State::Sound => "yes",
        State::WrongSize => "wrong size",
        State::WrongSum => "wrong bytes",
    }
}

async fn pull(pull: &Pull<'_>, files: &[&ModelFile]) -> Result<(), CommandError> {
    let mut report = Report::default();
    let pulled = pull.run(files, &mut |file, event| report.hear(file, event)).await;
    report.end_bar();
    pulled.map_err(|error| CommandError::Failed(error.to_string()))?;
    if report.missing.is_empty() {
        tell(&format!("{} files are in {}", files.len(), pull.directory.display()));
        return Ok(());
    }
    Err(CommandError::Failed(format!("no source gave {}", report.missing.join(", "))))
}

/// Says what happens: a bar for the file at hand, a line for each that is done.
#[derive(Default)]
struct Report {
    bar: Option<Progress>,
    missing: Vec<String>,
}

impl Report {
    fn hear(&mut self, file: &ModelFile, event: Event<'_>) {
        let name = &file.name;
        match event {
            Event::Here => tell(&format!("here    {name}")),
            Event::Begins(source) => {
                self.bar = Some(Progress::of_bytes(name.clone(), source.yields.size));
            }
            Event::Has(bytes) => {
                if let Some(bar) = &self.bar {
                    bar.reach(bytes);
                }
            }
            Event::Failed(source, why) => {
                self.end_bar();
                complain(&format!("{name}, from {}: {why}", source.from.name()));
            }
            Event::Pulled => {
                self.end_bar();
                tell(&format!("pulled  {name}"));
            }
            Event::Missing => self.missing.push(name.clone()),
        }
    }

    fn end_bar(&mut self) {
        if let Some(bar) = self.bar.take() {
            bar.finish();
        }
    }
}

fn verify(manifest: &Manifest, directory: &Path) -> Result<ExitCode, CommandError> {
    let (mut here, mut wrong) = (0, 0);
    for file in &manifest.files {
        let state = file.verify(directory)?;
        if state != State::Missing {
            here += 1;
            wrong += u32::from(state != State::Sound);
            let found = if state == State::Sound { "sound" } else { word(state) };
            tell(&format!("{found:11}  {}", file.name));
        }
    }
    tell(&format!("{here} files in {}, {wrong} of them wrong", directory.display()));
    Ok(if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

#[expect(clippy::print_stderr, reason = "the pull goes on, and a person should know")]
fn complain(line: &str) {
    eprintln!("mila: {line}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn what_no_source_gives_is_told_and_the_rest_is_pulled() {
        let folder = tempfile::tempdir().unwrap();
        let mut manifest = Manifest::compiled_in();
        let names = ["libonnxruntime.so", "kokoro-vocab.json"];
        manifest.files.retain(|file| names.contains(&file.name.as_str()));
        let files: Vec<_> = manifest.files.iter().collect();
        let pulled = pull(&Pull { directory: folder.path() }, &files).await;
        let Err(CommandError::Failed(why)) = pulled else { panic!("{pulled:?}") };
        assert_eq!(why, "no source gave libonnxruntime.so");
        assert!(folder.path().join("kokoro-vocab.json").is_file());
    }
}
