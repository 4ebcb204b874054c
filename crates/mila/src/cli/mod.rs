//! The command line.

mod block;
mod clock;
mod completions;
mod config;
mod doctor;
mod key;
mod migrate;
mod models;
mod progress;
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

/// Mila, a personal AI assistant that people reach on WhatsApp
#[derive(Debug, Parser)]
#[command(name = "mila", version, propagate_version = true, after_help = AFTER_HELP)]
pub struct Cli {
    /// A settings file (TOML); also MILA_CONFIG_FILE. The environment overrides it
    #[arg(long, global = true, value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    command: Command,
}

const AFTER_HELP: &str = "\
First steps:
  mila try        a phone in the browser; no accounts, no keys, nothing is kept
  mila config     every setting: its value, where it comes from, what it means
  mila doctor     hold the settings against the outside, before people come
  mila serve      serve people

Settings come from the environment, over a file (--config), over the defaults.

Exit codes: 0 done, 1 failed while working, 2 wrong use or settings.";

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve people on WhatsApp, until told to stop (SIGTERM or Ctrl-C)
    ///
    /// Mila listens on MILA_LISTEN, without TLS: put a proxy with a certificate in front, and let
    /// /twilio/ through. It logs to standard error. Told to stop, it ends within 10 seconds;
    /// what is unfinished goes on after the next start.
    #[command(after_help = serve::AFTER_HELP)]
    Serve,
    /// Try Mila in the browser: no accounts, no keys, nothing is kept
    ///
    /// It prints the address of a page with phones on it, on this host only. A rehearsal model
    /// answers; with ANTHROPIC_API_KEY set, the real Claude does. Time on the page can be moved.
    #[command(after_help = try_out::AFTER_HELP)]
    Try(try_out::TryOut),
    /// Hold every setting against the outside, and say what to do about it
    ///
    /// Nothing is changed, nobody is written to, and it costs nothing. It works beside a Mila
    /// that runs; to see that messages reach it, it must run, and one post with a forged
    /// signature shows in its log as a refused webhook.
    #[command(after_help = doctor::AFTER_HELP)]
    Doctor(doctor::Doctor),
    /// Show every setting: its value, where it comes from, what it means
    #[command(after_help = config::AFTER_HELP)]
    Config(config::Config),
    /// Bring the PostgreSQL schema up to date, as its owner
    ///
    /// MILA_MIGRATE_DATABASE_URL names the database as the role that owns the tables; DATABASE_URL
    /// as the role Mila runs under, which is granted what it needs. Run it with the new program
    /// before the instances are replaced. SQLite migrates by itself at the start.
    #[command(after_help = migrate::AFTER_HELP)]
    Migrate,
    /// Back up the SQLite database, or move it to PostgreSQL
    #[command(after_help = store::AFTER_HELP)]
    Store(store::Store),
    /// The models that Mila hears and speaks with: list, pull and verify them
    ///
    /// They are files in a directory (MILA_MODELS_DIR), used as soon as they are there. Mila
    /// without them, or without a speech program (MILA_SPEECH_PROGRAM), declines voice notes
    /// politely.
    #[command(after_help = models::AFTER_HELP)]
    Models(models::Models),
    /// The host's clock, where it is the only one: on SQLite
    #[command(after_help = clock::AFTER_HELP)]
    Clock(clock::Clock),
    /// Turn the assistant off and on for everybody
    #[command(after_help = switch::AFTER_HELP)]
    Switch(switch::Switch),
    /// Stop serving a number: only STOP and PRIVACY are answered
    #[command(after_help = block::AFTER_HELP)]
    Block(block::Block),
    /// Serve a number again that was blocked
    #[command(after_help = block::AFTER_HELP)]
    Unblock(block::Number),
    /// Message templates: push them to Twilio and follow their approval
    #[command(after_help = templates::AFTER_HELP)]
    Templates(templates::TemplateArgs),
    /// Make the master key file, and prove its backup
    Key(key::Key),
    /// Look at work that was set aside or given up, and put it back
    ///
    /// When something of one person's cannot be read, a flipped bit for instance, the lane that needed it
    /// is set aside and everybody else goes on. A message with which Mila died again and again becomes a
    /// dead letter: it is not tried any more, and its sender is told. Look at the log first, mend the
    /// cause, then put it back.
    #[command(after_help = work::AFTER_HELP)]
    Work(work::Work),
    /// Print completions for a shell
    #[command(after_help = completions::AFTER_HELP)]
    Completions(completions::Completions),
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
    #[error("{0}")]
    Failed(String),
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
    crate::logging::panics::say_their_place();
    let cli = Cli::parse();
    // One thread: a message is a few microseconds here between two waits, and to hand it from one
    // thread to another costs more than that. What computes or waits for a disk has threads of its
    // own, and more cores are for more instances.
    let runtime = match tokio::runtime::Builder::new_current_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error.into()),
    };
    match runtime.block_on(run(cli)) {
        Ok(code) => code,
        Err(error) => fail(&error),
    }
}

async fn run(cli: Cli) -> Result<ExitCode, CommandError> {
    let environment = Environment::from_process();
    let layers = || layers(cli.config, &environment);
    match cli.command {
        Command::Doctor(doctor) => return doctor::run(&doctor, &layers()).await,
        Command::Config(config) => return config::run(&config, &layers()),
        Command::Models(models) => return models::run(&models, &layers()).await,
        Command::Serve => serve::run(&layers()).await,
        Command::Try(try_out) => try_out::run(&try_out, &environment).await,
        Command::Migrate => migrate::run(&layers()).await,
        Command::Work(work) => work::run(&work, &layers()).await,
        Command::Store(store) => store::run(&store, &layers()).await,
        Command::Clock(it) => clock::run(&it, &layers()).await,
        Command::Switch(it) => switch::run(&it, &layers()).await,
        Command::Block(it) => block::block(&it, &layers()).await,
        Command::Unblock(it) => block::unblock(&it, &layers()).await,
        Command::Templates(it) => templates::run(&it, &layers()).await,
        Command::Key(key) => key::run(&key, &layers()).await,
        Command::Completions(completions) => completions::run(&completions),
    }?;
    Ok(ExitCode::SUCCESS)
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
        CommandError::App(_) | CommandError::Failed(_) | CommandError::Twilio(_) => {
            ExitCode::from(1)
        }
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
