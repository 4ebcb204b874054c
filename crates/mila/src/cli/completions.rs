//! `mila completions`.

use clap::{Args, CommandFactory as _, ValueEnum};
use clap_complete::Shell;

use super::{Cli, CommandError};

pub(super) const AFTER_HELP: &str = "\
Examples:
  mila completions bash > /etc/bash_completion.d/mila
  mila completions zsh  > \"${fpath[1]}/_mila\"
  mila completions fish > ~/.config/fish/completions/mila.fish";

#[derive(Debug, Args)]
pub(super) struct Completions {
    /// The shell
    #[arg(value_enum)]
    shell: Kind,
}

/// The shells that operators of servers use.
#[derive(Clone, Copy, Debug, ValueEnum)]
enum Kind {
    Bash,
    Zsh,
    Fish,
}

pub(super) fn run(completions: &Completions) -> Result<(), CommandError> {
    let shell = match completions.shell {
        Kind::Bash => Shell::Bash,
        Kind::Zsh => Shell::Zsh,
        Kind::Fish => Shell::Fish,
    };
    let mut script = Vec::new();
    clap_complete::generate(shell, &mut Cli::command(), "mila", &mut script);
    std::io::Write::write_all(&mut std::io::stdout().lock(), &script)?;
    Ok(())
}
