//! `mila work list | show | retry`: what was given up after it ended the process again and
//! again.

use std::sync::Arc;

use clap::{Args, Subcommand};
use mila_domain::EventId;
use mila_store::{DeadLetter, Entropy, Store};
use serde_json::{Value, json};

use super::{CommandError, tell};
use crate::app::open_store;
use crate::clock::{Clock, DatabaseClock};
use crate::config::{Layers, Local};

pub(super) const AFTER_HELP: &str = "\
Examples:
  mila work list
  mila work list --json | jq -r '.[].event'
  mila work retry 01900000-0000-7000-8000-000000000000

Exit codes: 0 done, 1 the database refused, 2 wrong use (no such event) or settings.";

#[derive(Debug, Args)]
pub(super) struct Work {
    #[command(subcommand)]
    command: WorkCommand,
}

#[derive(Debug, Subcommand)]
enum WorkCommand {
    /// List dead letters, oldest first: event, person, reason, time in seconds since 1970
    List {
        /// Print JSON, for scripts: [{event, person, reason, since}]
        #[arg(long)]
        json: bool,
    },
    /// Show one dead letter
    Show {
        /// The event's id, as listed
        event: EventId,
        /// Print JSON, for scripts: {event, person, reason, since}
        #[arg(long)]
        json: bool,
    },
    /// Put a dead letter back into its lane; a running Mila takes it up within seconds
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
        WorkCommand::List { json } => list(&store.dead_letters().await?, json),
        WorkCommand::Show { event, json } => show(&find(&store, event).await?, json),
        WorkCommand::Retry { event } => {
            if !store.retry_dead_letter(event, clock.now()).await? {
                return Err(no_such(event));
            }
            tell(&format!("{event} is back in its lane"));
        }
    }
    Ok(())
}

async fn find(store: &Store, event: EventId) -> Result<DeadLetter, CommandError> {
    let letters = store.dead_letters().await?;
    letters.into_iter().find(|letter| letter.event == event).ok_or_else(|| no_such(event))
}

fn list(letters: &[DeadLetter], json: bool) {
    if json {
        tell(&Value::from_iter(letters.iter().map(as_json)).to_string());
        return;
    }
    for it in letters {
        tell(&format!("{} {} {} {}", it.event, it.person, it.reason, it.since));
    }
}

fn show(letter: &DeadLetter, json: bool) {
    if json {
        tell(&as_json(letter).to_string());
        return;
    }
    tell(&format!(
        "event      {}\nperson     {}\nreason     {}\ngiven up   {} (seconds since 1970)",
        letter.event, letter.person, letter.reason, letter.since
    ));
}

/// The time as RFC 3339, which scripts read.
fn as_json(letter: &DeadLetter) -> Value {
    let since = jiff::Timestamp::from_microsecond(letter.since.as_micros());
    json!({
        "event": letter.event.to_string(),
        "person": letter.person.to_string(),
        "reason": letter.reason,
        "since": since.map(|since| since.to_string()).ok(),
    })
}

fn no_such(event: EventId) -> CommandError {
    CommandError::Wrong(format!("no dead letter has the id {event}; see: mila work list"))
}
