//! `mila key new`.

use clap::{Args, Subcommand};
use mila_store::{Entropy, keyfile};

use super::CommandError;
use crate::config::{Layers, Local};

#[derive(Debug, Args)]
pub(super) struct Key {
    #[command(subcommand)]
    command: KeyCommand,
}

#[derive(Debug, Subcommand)]
enum KeyCommand {
    /// Make the master key file; never overwrites one. Back it up, apart from the database
    New,
}

#[expect(clippy::print_stdout, reason = "the command's answer")]
pub(super) fn run(key: &Key, layers: &Layers) -> Result<(), CommandError> {
    let KeyCommand::New = key.command;
    let local = Local::from_layers(layers)?;
    if let Some(folder) = local.master_key_file.parent() {
        std::fs::create_dir_all(folder)?;
    }
    keyfile::create(&local.master_key_file, &Entropy::from_system()?)?;
    println!("made {}; back it up, apart from the database", local.master_key_file.display());
    Ok(())
}
