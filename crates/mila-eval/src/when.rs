//! When something comes. Its one way into the product is [`Written::read`].

use std::path::Path;

use jiff::Timestamp;
use mila_domain::schedule::{Refusal, Written, Zones};
use serde::{Deserialize, Serialize};

/// The zones of that directory; those of the program without one.
///
/// # Errors
/// Why they cannot be read.
pub(crate) fn zones(directory: Option<&Path>) -> Result<Zones, String> {
    let Some(directory) = directory else { return Ok(Zones::bundled()) };
    mila::zone_files::read(directory).map_err(|why| why.to_string())
}

/// How many times are told.
const MOST: usize = 12;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Asked {
    now_utc: String,
    structured: Written,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum When {
    Utc(Vec<String>),
    Refuse(String),
}

pub(crate) fn when(zones: &Zones, asked: &Asked) -> Result<When, String> {
    let now: Timestamp =
        asked.now_utc.parse().map_err(|error| format!("{}: {error}", asked.now_utc))?;
    match times(zones, now, &asked.structured) {
        Ok(micros) => {
            let times = micros.into_iter().map(Timestamp::from_microsecond);
            let times = times.map(|time| time.map(|time| time.to_string()));
            times.collect::<Result<_, _>>().map(When::Utc).map_err(|error| error.to_string())
        }
        Err(why) => Ok(When::Refuse(why.to_string())),
    }
}

/// In microseconds since 1970.
fn times(zones: &Zones, now: Timestamp, written: &Written) -> Result<Vec<i64>, Refusal> {
    let now = mila_domain::Timestamp::from_micros(now.as_microsecond());
    let due = written.read(zones)?.due_after(zones, now, MOST)?;
    Ok(due.iter().map(|due| due.at.as_micros()).collect())
}
