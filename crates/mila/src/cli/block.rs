//! `mila block NUMBER`, `mila unblock NUMBER`: whom the operator does not serve.

use std::io::Read as _;
use std::time::Duration;

use clap::Args;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use mila_domain::block::{BlockReason, LONGEST};
use mila_domain::{Address, Timestamp};

use super::{CommandError, tell};
use crate::app::open_beside;
use crate::clock::Clock as _;
use crate::config::{Layers, Local};

pub(super) const AFTER_HELP: &str = "\
Whoever is blocked is answered STOP and PRIVACY, and nothing else; they are not told so. What is kept
is a keyed hash of the number, the reason and the end, as the policy says, also when the account is
deleted. It works beside a Mila that serves, in every instance at once.

Examples:
  mila block +15550100200 --because flood
  mila block +15550100200 --because fraud --until 2027-06-30
  mila unblock +15550100200
  pass show number | mila block - --because abuse

Exit codes: 0 done, 1 the database refused, 2 wrong use (not blocked, too long) or settings.";

/// How long a number is blocked unless something else is said.
const USUALLY: Duration = Duration::from_hours(30 * 24);

#[derive(Debug, Args)]
pub(super) struct Block {
    #[command(flatten)]
    number: Number,
    /// Why: flood, abuse, fraud or law
    #[arg(long, value_parser = reason)]
    because: BlockReason,
    /// The first day, by UTC, on which the number is served again; at most 12 months ahead. 30 days
    /// unless given
    #[arg(long, value_name = "YYYY-MM-DD")]
    until: Option<Date>,
}

#[derive(Debug, Args)]
pub(super) struct Number {
    /// The number in full, such as +15550100200, or WhatsApp's id of somebody who hides it, such as
    /// whatsapp:US.1A2B; - reads it from standard input
    number: String,
}

fn reason(text: &str) -> Result<BlockReason, String> {
    BlockReason::from_name(text).ok_or_else(|| "one of flood, abuse, fraud, law".to_owned())
}

impl Number {
    fn address(&self) -> Result<Address, CommandError> {
        let mut text = self.number.clone();
        if text == "-" {
            text.clear();
            std::io::stdin().read_to_string(&mut text)?;
        }
        let text = text.trim();
        let whole =
            if text.starts_with('+') { format!("whatsapp:{text}") } else { text.to_owned() };
        // What was typed may be a number, and is not repeated.
        Address::parse(&whole).map_err(|error| CommandError::Wrong(error.to_string()))
    }
}

pub(super) async fn block(block: &Block, layers: &Layers) -> Result<(), CommandError> {
    let address = block.number.address()?;
    let (store, clock) = open_beside(&Local::from_layers(layers)?).await?;
    let now = clock.now();
    let until = match block.until {
        Some(day) => begins(day)?,
        None => now + USUALLY,
    };
    if until <= now {
        return Err(CommandError::Wrong("--until must be a day to come".to_owned()));
    }
    if !store.block(&address, block.because, until, now).await? {
        let last = shown(now + LONGEST);
        return Err(CommandError::Wrong(format!("--until is at most 12 months ahead: {last}")));
    }
    tell(&format!("blocked until {}, because of {}", shown(until), block.because.name()));
    store.close().await;
    Ok(())
}

pub(super) async fn unblock(number: &Number, layers: &Layers) -> Result<(), CommandError> {
    let address = number.address()?;
    let (store, clock) = open_beside(&Local::from_layers(layers)?).await?;
    if !store.unblock(&address, clock.now()).await? {
        return Err(CommandError::Wrong("this number is not blocked".to_owned()));
    }
    tell("no longer blocked");
    store.close().await;
    Ok(())
}

fn begins(day: Date) -> Result<Timestamp, CommandError> {
    let midnight =
        day.to_zoned_datetime(TimeZone::UTC).map_err(|_| CommandError::Wrong("no such day".into()));
    Ok(Timestamp::from_micros(midnight?.timestamp().as_microsecond()))
}

/// A day, in UTC.
fn shown(time: Timestamp) -> String {
    let zoned = jiff::Timestamp::from_microsecond(time.as_micros());
    zoned.map_or_else(
        |_| String::new(),
        |time| time.to_zoned_datetime(TimeZone::UTC).date().to_string(),
    )
}
