//! The program: reads its command line, puts up its walls and answers.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use mila_embed::{Engine, Trouble, serve};

/// Texts into vectors. No network, and no file but its models.
#[derive(Parser)]
#[command(name = "mila-embed", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Answer requests on standard input until it ends
    Serve {
        /// The directory of the models
        #[arg(long, value_name = "DIR")]
        models: PathBuf,
        /// Threads that one text may use
        #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u16).range(1..=64))]
        threads: u16,
        /// Most address space that the program may take, in megabytes
        #[arg(long, value_name = "MB", default_value_t = 1024)]
        address_space_mb: u64,
    },
}

fn main() -> ExitCode {
    let Command::Serve { models, threads, address_space_mb } = Cli::parse().command;
    match run(&models, threads.into(), address_space_mb) {
        Ok(()) => ExitCode::SUCCESS,
        Err(trouble) => {
            complain(&trouble.to_string());
            ExitCode::FAILURE
        }
    }
}

fn run(models: &Path, threads: usize, address_space_mb: u64) -> Result<(), Trouble> {
    // Absolute, because walls are put up around it.
    let models = models.canonicalize().map_err(Trouble::Models)?;
    let missing = mila_walls::raise(&models, address_space_mb)?;
    for missing in &missing {
        complain(&missing.to_string());
    }
    let mut engine = Engine::load(&models, threads)?;
    #[cfg(unix)]
    mila_walls::end_with_whoever_asks().map_err(Trouble::Thread)?;
    serve(&mut engine, missing, &mut io::stdin().lock(), &mut io::stdout().lock())
}

#[expect(clippy::print_stderr, reason = "the program's own words go to standard error")]
fn complain(what: &str) {
    eprintln!("mila-embed: {what}");
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
