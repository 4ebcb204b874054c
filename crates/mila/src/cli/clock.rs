//! `mila clock status | accept`: the host's clock, where it is the only one.

use clap::{Args, Subcommand};

use super::CommandError;
use crate::app::open_beside;
use crate::config::{Database, Layers, Local};

pub(super) const AFTER_HELP: &str = "\
On SQLite Mila goes by the clock of this host, and watches it. While it is not believed nobody is answered,
and nothing but audio is deleted. That ends by itself within a minute of the clock being set right, when
Twilio's and Anthropic's answers show the same time. If they cannot be asked, or it is they who are wrong,
say so here. It works beside a Mila that serves.

Examples:
  timedatectl set-ntp true
  mila clock status
  mila clock accept

Exit codes: 0 done, 1 the database refused, 2 wrong use or settings.";

#[derive(Debug, Args)]
pub(super) struct Clock {
    #[command(subcommand)]
    command: ClockCommand,
}

#[derive(Debug, Subcommand)]
enum ClockCommand {
    /// Say whether it is believed, and if not, why
    Status,
    /// Say that this host's clock is right as it is
    Accept,
}

pub(super) async fn run(clock: &Clock, layers: &Layers) -> Result<(), CommandError> {
    let local = Local::from_layers(layers)?;
    if matches!(local.database, Database::Postgres { .. }) {
        let words = "the database is PostgreSQL, and Mila goes by its clock, not by this host's";
        return Err(CommandError::Wrong(words.to_owned()));
    }
    let (store, _) = open_beside(&local).await?;
    let told = match clock.command {
        ClockCommand::Status => match store.host_clock().await?.doubt {
            Some(why) => format!("not believed: {why}"),
            None => "believed".to_owned(),
        },
        ClockCommand::Accept if store.accept_clock().await? => {
            "accepted; a Mila that serves goes by it within seconds".to_owned()
        }
        ClockCommand::Accept => "nobody doubts it, so there is nothing to accept".to_owned(),
    };
    super::tell(&told);
    store.close().await;
    Ok(())
}
