//! `mila work list | show | retry`: what was given up after it ended the process again and
//! again.

use std::sync::Arc;

use clap::{Args, Subcommand};
use mila_domain::EventId;
use mila_store::{Buried, Entropy, Store};

use super::{CommandError, tell};
use crate::app::open_store;
use crate::clock::{Clock, DatabaseClock};
use crate::config::{Layers, Local};

#[derive(Debug, Args)]
pub(super) struct Work {
    #[command(subcommand)]
    command: WorkCommand,
}

#[derive(Debug, Subcommand)]
enum WorkCommand {
    /// List buried events, oldest first: event, person, reason, time
    List,
    /// Show one buried event
    Show {
        /// The event's id, as listed
        event: EventId,
    },
    /// Put a buried event back into its lane; a running Mila takes it up within seconds
    Retry {
        /// The event's id, as listed
        event: EventId,
    },
}

pub(super) async fn run(work: &Work, layers: &Layers) -> Result<(), CommandError> {
    let local = Local::from_layers(layers)?;
    let clock = DatabaseClock::new();
    let store = open_store(&local, Arc::new(Entropy::from_system()?), &clock).await?;
    if let Some(time) = store.database_time().await? {
        clock.measure(time);
    }
    match work.command {
        WorkCommand::List => list(&store.buried().await?),
        WorkCommand::Show { event } => show(&find(&store, event).await?),
        WorkCommand::Retry { event } => {
            if !store.retry_buried(event, clock.now()).await? {
                return Err(no_such(event));
            }
            tell(&format!("{event} is back in its lane"));
        }
    }
    Ok(())
}

async fn find(store: &Store, event: EventId) -> Result<Buried, CommandError> {
    let buried = store.buried().await?;
    buried.into_iter().find(|buried| buried.event == event).ok_or_else(|| no_such(event))
}

fn list(buried: &[Buried]) {
    for it in buried {
        tell(&format!("{} {} {} {}", it.event, it.person, it.reason, it.at));
    }
}

fn show(buried: &Buried) {
    tell(&format!(
        "event      {}\nperson     {}\nreason     {}\nburied at  {} (seconds since 1970)",
        buried.event, buried.person, buried.reason, buried.at
    ));
}

fn no_such(event: EventId) -> CommandError {
    CommandError::Wrong(format!("nothing buried has the id {event}; see: mila work list"))
}
