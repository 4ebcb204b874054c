//! `mila switch off | on | status`: the assistant, for everybody.

use clap::{Args, Subcommand};
use mila_domain::switch::Reason;

use super::CommandError;
use crate::app::open_beside;
use crate::clock::Clock as _;
use crate::config::{Layers, Local};

pub(super) const AFTER_HELP: &str = "\
Off, no answer of the model is given or sent in any instance, at once; whoever writes is told so once
a day, and HELP, PRIVACY, STATUS and STOP go on. It works beside a Mila that serves.

Examples:
  mila switch off --because incident
  mila switch on

Exit codes: 0 done, 1 the database refused, 2 wrong use or settings.";

#[derive(Debug, Args)]
pub(super) struct Switch {
    #[command(subcommand)]
    command: SwitchCommand,
}

#[derive(Debug, Subcommand)]
enum SwitchCommand {
    /// Turn the assistant off in every instance, at once; fixed words go on working
    Off {
        /// Why: incident, maintenance, money or law
        #[arg(long, default_value = "incident", value_parser = reason)]
        because: Reason,
    },
    /// Turn it on again
    On,
    /// Say how it stands
    Status,
}

fn reason(text: &str) -> Result<Reason, String> {
    Reason::from_name(text).ok_or_else(|| "one of incident, maintenance, money, law".to_owned())
}

pub(super) async fn run(switch: &Switch, layers: &Layers) -> Result<(), CommandError> {
    let (store, clock) = open_beside(&Local::from_layers(layers)?).await?;
    match switch.command {
        SwitchCommand::Off { because } => store.switch_off(because, clock.now()).await?,
        SwitchCommand::On => store.switch_on().await?,
        SwitchCommand::Status => {}
    }
    match store.switched_off().await? {
        Some(off) => {
            let since = jiff::Timestamp::from_microsecond(off.since.as_micros())
                .map_or_else(|_| "a time out of range".to_owned(), |since| since.to_string());
            super::tell(&format!("off since {since}, because of {}", off.reason.name()));
        }
        None => super::tell("on"),
    }
    store.close().await;
    Ok(())
}
