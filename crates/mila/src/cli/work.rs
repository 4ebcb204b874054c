//! `mila work list | show | retry | release`: what was given up, set aside, or is held.

use std::fmt::Display;

use clap::{Args, Subcommand};
use mila_domain::{EventId, PersonId, Timestamp};
use mila_store::{APART_FOR, DeadLetter, HeldAccount, SetAside, Store};
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
  mila work release 01900000-0000-7000-8000-000000000000

Exit codes: 0 done, 1 the database refused, 2 wrong use (no such id) or settings.";

#[derive(Debug, Args)]
pub(super) struct Work {
    #[command(subcommand)]
    command: WorkCommand,
}

#[derive(Debug, Subcommand)]
enum WorkCommand {
    /// List lanes that are set aside, dead letters and accounts that are held, of each the oldest first
    ///
    /// A line for each. Of a lane: person, lane, reason, since when. The reason is what cannot be
    /// read: key (the person's wrapped key), address (an address or its proof), content (a sealed text
    /// or step), value (a name or number without a meaning to this version). Of a dead letter: event,
    /// person, reason, since when. Of an account that is held, for its number came with another id of
    /// WhatsApp's: person, since when, and when it is erased, if somebody has begun anew.
    List {
        /// Print JSON, for scripts: {set_aside: [{person, lane, reason, since}], dead_letters: [{event,
        /// person, reason, since}], held: [{person, since, erased_at}]}
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
    /// End the hold of an account: whoever writes from its number now is the person it belongs to
    ///
    /// Be sure of that, by what only they know: they go on with all that was before.
    Release {
        /// The person's id, as listed
        person: PersonId,
    },
}

pub(super) async fn run(work: &Work, layers: &Layers) -> Result<(), CommandError> {
    let (store, clock) = open_beside(&Local::from_layers(layers)?).await?;
    match work.command {
        WorkCommand::List { json } => {
            let held = store.held_accounts().await?;
            list(&store.set_aside().await?, &store.dead_letters().await?, &held, json);
        }
        WorkCommand::Show { event, json } => show(&find(&store, event).await?, json),
        WorkCommand::Retry { id, .. } => retry(&store, id, clock.now()).await?,
        WorkCommand::Release { person } if store.release_account(person).await? => {
            tell(&format!("{person} is no longer held"));
        }
        WorkCommand::Release { person } => {
            let words = format!("no account of {person} is held; see: mila work list");
            return Err(CommandError::Wrong(words));
        }
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

fn list(set_aside: &[SetAside], letters: &[DeadLetter], held: &[HeldAccount], json: bool) {
    if json {
        let set_aside = Value::from_iter(set_aside.iter().map(set_aside_as_json));
        let dead_letters = Value::from_iter(letters.iter().map(letter_as_json));
        let held = Value::from_iter(held.iter().map(held_as_json));
        let all = json!({"set_aside": set_aside, "dead_letters": dead_letters, "held": held});
        tell(&all.to_string());
        return;
    }
    for SetAside { person, lane, reason, since } in set_aside {
        tell(&format!("set aside    {person} {} {reason} {}", lane.name(), shown(*since)));
    }
    for DeadLetter { event, person, reason, since } in letters {
        tell(&format!("dead letter  {event} {person} {reason} {}", shown(*since)));
    }
    for account in held {
        let HeldAccount { person, since, .. } = account;
        let goes = erased_at(account).map(|at| format!(", erased {at}")).unwrap_or_default();
        tell(&format!("held         {person} {}{goes}", shown(*since)));
    }
}

/// When an account goes that somebody has begun anew after.
fn erased_at(account: &HeldAccount) -> Option<String> {
    account.left.map(|left| shown(left + APART_FOR))
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

fn held_as_json(account: &HeldAccount) -> Value {
    json!({
        "person": account.person.to_string(),
        "since": shown(account.since),
        "erased_at": erased_at(account),
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
