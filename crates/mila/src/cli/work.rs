//! `mila work list | show | retry`: what was given up, and what was set aside.

use std::fmt::Display;

use clap::{Args, Subcommand};
use mila_domain::{EventId, PersonId, Timestamp};
use mila_store::{DeadLetter, SetAside, Store};
use serde_json::{Value, json};

use super::{CommandError, tell};
use crate::app::open_beside;
use crate::clock::Clock as _;
use crate::config::{Layers, Local};

pub(super) const AFTER_HELP: &str = "\
It works beside a Mila that serves, on SQLite too, and shows ids and codes only.

Examples:
  mila work list
  mila work list --json | jq -r '.dead_letters[].event'
  mila work retry 01900000-0000-7000-8000-000000000000
  mila work retry --all

Exit codes: 0 done, 1 the database refused, 2 wrong use (no such id) or settings.";

#[derive(Debug, Args)]
pub(super) struct Work {
    #[command(subcommand)]
    command: WorkCommand,
}

#[derive(Debug, Subcommand)]
enum WorkCommand {
    /// List lanes that are set aside and dead letters, of each the oldest first
    ///
    /// A line for each. Of a lane: person, lane, reason, since when. The reason is what cannot be
    /// read: key (the person's wrapped key), address (an address or its proof), content (a sealed text
    /// or step), value (a name or number without a meaning to this version). Of a dead letter: event,
    /// person, reason, since when.
    List {
        /// Print JSON, for scripts: {set_aside: [{person, lane, reason, since}], dead_letters: [{event,
        /// person, reason, since}]}
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
    /// Give what was set aside or given up another try; a running Mila takes it up within seconds
    ///
    /// Mend the cause first. A lane whose rows still cannot be read is set aside again; with a dead
    /// letter Mila may die again, so those are put back one by one.
    Retry {
        /// A person's id, for their lanes that are set aside; or an event's id, for that dead letter
        #[arg(required_unless_present = "all")]
        id: Option<PersonId>,
        /// Bring everybody's lanes back that are set aside; dead letters stay
        #[arg(long, conflicts_with = "id")]
        all: bool,
    },
}

pub(super) async fn run(work: &Work, layers: &Layers) -> Result<(), CommandError> {
    let (store, clock) = open_beside(&Local::from_layers(layers)?).await?;
    match work.command {
        WorkCommand::List { json } => {
            list(&store.set_aside().await?, &store.dead_letters().await?, json);
        }
        WorkCommand::Show { event, json } => show(&find(&store, event).await?, json),
        WorkCommand::Retry { id, .. } => retry(&store, id, clock.now()).await?,
    }
    store.close().await;
    Ok(())
}

/// Of one id both are tried, as no two things have the same.
async fn retry(store: &Store, id: Option<PersonId>, now: Timestamp) -> Result<(), CommandError> {
    let lanes = store.bring_back(id, now).await?;
    for (person, lane) in &lanes {
        tell(&format!("{person} {} is due again", lane.name()));
    }
    match id {
        None if lanes.is_empty() => tell("nothing is set aside"),
        Some(id) if lanes.is_empty() => {
            let event = EventId(id.0);
            if !store.retry_dead_letter(event, now).await? {
                return Err(no_such(&id));
            }
            tell(&format!("{event} is back in its lane"));
        }
        _ => {}
    }
    Ok(())
}

async fn find(store: &Store, event: EventId) -> Result<DeadLetter, CommandError> {
    let letters = store.dead_letters().await?;
    letters.into_iter().find(|letter| letter.event == event).ok_or_else(|| no_such(&event))
}

fn list(set_aside: &[SetAside], letters: &[DeadLetter], json: bool) {
    if json {
        let set_aside = Value::from_iter(set_aside.iter().map(set_aside_as_json));
        let dead_letters = Value::from_iter(letters.iter().map(letter_as_json));
        tell(&json!({"set_aside": set_aside, "dead_letters": dead_letters}).to_string());
        return;
    }
    for SetAside { person, lane, reason, since } in set_aside {
        tell(&format!("set aside    {person} {} {reason} {}", lane.name(), shown(*since)));
    }
    for DeadLetter { event, person, reason, since } in letters {
        tell(&format!("dead letter  {event} {person} {reason} {}", shown(*since)));
    }
}

fn show(letter: &DeadLetter, json: bool) {
    if json {
        tell(&letter_as_json(letter).to_string());
        return;
    }
    let DeadLetter { event, person, reason, since } = letter;
    let since = shown(*since);
    tell(&format!(
        "event      {event}\nperson     {person}\nreason     {reason}\ngiven up   {since}"
    ));
}

fn set_aside_as_json(it: &SetAside) -> Value {
    json!({
        "person": it.person.to_string(),
        "lane": it.lane.name(),
        "reason": it.reason,
        "since": shown(it.since),
    })
}

fn letter_as_json(letter: &DeadLetter) -> Value {
    json!({
        "event": letter.event.to_string(),
        "person": letter.person.to_string(),
        "reason": letter.reason,
        "since": shown(letter.since),
    })
}

/// A time as RFC 3339, in UTC.
fn shown(time: Timestamp) -> String {
    jiff::Timestamp::from_microsecond(time.as_micros())
        .map_or_else(|_| "a time out of range".to_owned(), |time| time.to_string())
}

fn no_such(id: &dyn Display) -> CommandError {
    CommandError::Wrong(format!("nothing was given up under the id {id}; see: mila work list"))
}
