//! What schedules promise.

mod changes;
mod hard_cases;
mod limits;
mod properties;

use super::{Due, Recurring, Refusal, Schedule, Written, Zones};
use crate::Timestamp;

/// A rule as it is written, without an end beside it.
fn rule(dtstart: &str, rrule: &str, zone: &str) -> Written {
    Written::Rule {
        dtstart: dtstart.to_owned(),
        rrule: rrule.to_owned(),
        zone: zone.to_owned(),
        exdate: None,
        until_local: None,
    }
}

/// Microseconds of what is written in UTC.
fn at(utc: &str) -> Timestamp {
    super::instant::from_jiff(utc.parse().unwrap())
}

/// In UTC.
fn utc(due: &Due) -> String {
    super::instant::to_jiff(due.at).unwrap().to_string()
}
