//! The command line.

mod doctor;
mod key;
mod migrate;
mod serve;
mod signals;
mod store;
mod switch;
mod templates;
mod try_out;
mod work;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::app::AppError;
use crate::config::{Environment, Layers, Problems};
use crate::twilio::TwilioError;

/// Mila, a personal AI assistant that people reach on WhatsApp.
#[derive(Debug, Parser)]
#[command(name = "mila", version, about, propagate_version = true, after_help = AFTER_HELP)]
pub struct Cli {
    /// A settings file (TOML); also MILA_CONFIG_FILE. The environment overrides it.
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

const AFTER_HELP: &str = "Exit codes: 0 done, 1 failed while working, 2 wrong use or settings.";

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve people on WhatsApp, until told to stop (SIGTERM or Ctrl-C)
    Serve,
    /// Say what keeps Mila from serving, and which promises are not built yet
    Doctor,
    /// Try Mila in the browser: no accounts, no keys, nothing is kept
    Try(try_out::TryOut),
    /// Bring the PostgreSQL schema up to date, as its owner (MILA_MIGRATE_DATABASE_URL)
    Migrate,
    /// Look at work that was given up, and put it back
    Work(work::Work),
    /// Back up the SQLite database, or move it to PostgreSQL
    Store(store::Store),
    /// Turn the assistant off and on for everybody
    Switch(switch::Switch),
    /// Message templates: push them to Twilio and follow their approval
    Templates(templates::TemplateArgs),
    /// Make a new master key file (MILA_MASTER_KEY_FILE), for PostgreSQL
    Key(key::Key),
}

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
enum CommandError {
    #[error("{0}")]
    Settings(#[from] Problems),
    #[error("{0}")]
    App(#[from] AppError),
    #[error("{0}")]
    Twilio(#[from] TwilioError),
    #[error("{0}")]
    Wrong(String),
}

impl From<mila_store::StoreError> for CommandError {
    fn from(error: mila_store::StoreError) -> Self {
        Self::App(error.into())
    }
}

impl From<std::io::Error> for CommandError {
    fn from(error: std::io::Error) -> Self {
        Self::App(error.into())
    }
}

/// Runs the command that the process was called with.
#[must_use]
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error.into()),
    };
    match runtime.block_on(run(cli)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fail(&error),
    }
}

async fn run(cli: Cli) -> Result<(), CommandError> {
    let environment = Environment::from_process();
    match cli.command {
        Command::Serve => serve::run(&layers(cli.config, &environment)).await,
        Command::Doctor => doctor::run(&layers(cli.config, &environment)),
        Command::Try(try_out) => try_out::run(&try_out, &environment).await,
        Command::Migrate => migrate::run(&layers(cli.config, &environment)).await,
        Command::Work(work) => work::run(&work, &layers(cli.config, &environment)).await,
        Command::Store(store) => store::run(&store, &layers(cli.config, &environment)).await,
        Command::Switch(it) => switch::run(&it, &layers(cli.config, &environment)).await,
        Command::Templates(it) => templates::run(&it, &layers(cli.config, &environment)).await,
        Command::Key(key) => key::run(&key, &layers(cli.config, &environment)),
    }
}

fn layers(config: Option<PathBuf>, environment: &Environment) -> Layers {
    let file = config.or_else(|| environment.config_file().map(PathBuf::from));
    Layers::gather(file.as_deref(), environment)
}

#[expect(clippy::print_stdout, reason = "the command's answer")]
fn tell(line: &str) {
    println!("{line}");
}

#[expect(clippy::print_stderr, reason = "this is where a command tells a person what is wrong")]
fn fail(error: &CommandError) -> ExitCode {
    eprintln!("mila: {error}");
    match error {
        CommandError::App(AppError::Policy(_))
        | CommandError::Settings(_)
        | CommandError::Wrong(_) => ExitCode::from(2),
        CommandError::App(_) | CommandError::Twilio(_) => ExitCode::from(1),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::CommandFactory as _;

    #[test]
    fn the_command_line_is_well_formed() {
        Cli::command().debug_assert();
    }
}
