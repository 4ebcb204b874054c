//! The program: reads its command line, puts up its walls and does what it was asked.

mod cli;

use std::process::ExitCode;

use clap::Parser as _;

fn main() -> ExitCode {
    match cli::run(cli::Cli::parse()) {
        Ok(code) => code,
        Err(trouble) => {
            complain(&trouble);
            ExitCode::FAILURE
        }
    }
}

#[expect(clippy::print_stderr, reason = "the program's own words go to standard error")]
fn complain(trouble: &mila_speech::Trouble) {
    eprintln!("mila-speech: {trouble}");
}
