//! When: local times, rules and zones, as instants.
//!
//! What a person means is a time on the wall of a place, and that is what is kept: the instant is
//! computed from it, again when the zone database changes, and never by a database. What they mean by
//! a span ("in two hours", "every eight hours") is seconds, whatever clocks do meanwhile.
//!
//! A local time that clocks skip comes once, by the offset before the gap (02:30 is 03:30 then), and
//! moves no other; one that they show twice comes the first time. RFC 5545 says both in 3.3.5, and in
//! 3.3.10 to leave the skipped one out, which is not done here: a person waits for it.

mod arrears;
mod day;
mod instant;
pub mod local;
mod quiet;
mod recurring;
mod refusal;
mod rule;
mod week;
mod written;
mod zones;

#[cfg(test)]
mod tests;

use jiff::civil::DateTime;

use crate::Timestamp;
pub use arrears::Arrears;
pub use day::day_of;
use instant::{from_jiff, to_jiff};
pub use local::{Fit, Moment};
pub use quiet::QuietHours;
pub use recurring::{MOST_IN_AN_HOUR, Occurrence, Recurring};
pub use refusal::Refusal;
pub use rule::{ByDay, End, Frequency, Locals, Rule, Skipped};
pub use week::Week;
pub use written::Written;
pub use zones::{BadZones, Freshness, Release, Zones};

/// The least seconds of an interval: as often as a rule may come for good.
pub const LEAST_INTERVAL: u64 = 3600 / MOST_IN_AN_HOUR as u64;

/// What is to come, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Schedule {
    /// Once, when the clock of a zone shows that.
    Once {
        /// What the clock shows.
        local: DateTime,
        /// The zone's IANA name.
        zone: String,
    },
    /// Once, so many seconds from when it is asked. Whoever keeps it keeps its instant.
    Elapsed {
        /// More than none.
        seconds: u64,
    },
    /// Every so many seconds.
    Interval {
        /// At least [`LEAST_INTERVAL`].
        seconds: u64,
        /// The first time.
        first: jiff::Timestamp,
    },
    /// By a rule on the clock of a zone.
    Rule(Box<Recurring>),
}

/// A time at which something is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Due {
    /// The instant, as the zone database has it now.
    pub at: Timestamp,
    /// What the clock of the schedule's zone was to show; `None` for spans, which no zone moves.
    pub local: Option<DateTime>,
}

impl Schedule {
    /// The zone on whose clock it is, if it is on one.
    #[must_use]
    pub fn zone(&self) -> Option<&str> {
        match self {
            Self::Once { zone, .. } => Some(zone),
            Self::Rule(recurring) => Some(&recurring.zone),
            Self::Elapsed { .. } | Self::Interval { .. } => None,
        }
    }

    /// What is due after `now`, at most so many times; nothing if all of it is over.
    ///
    /// # Errors
    /// [`Refusal::UnknownZone`], and [`Refusal::OutOfRange`] beyond the calendar.
    pub fn due_after(
        &self,
        zones: &Zones,
        now: Timestamp,
        most: usize,
    ) -> Result<Vec<Due>, Refusal> {
        let after = to_jiff(now).ok_or(Refusal::OutOfRange)?;
        let span = |at: jiff::Timestamp| Due { at: from_jiff(at), local: None };
        Ok(match self {
            Self::Once { local, zone } => {
                let (at, _) = local::resolve(*local, &zones.zone(zone)?)?;
                let due = Due { at: from_jiff(at), local: Some(*local) };
                Some(due).filter(|due| due.at > now).into_iter().take(most).collect()
            }
            Self::Elapsed { seconds } => {
                let at = later(after, *seconds).ok_or(Refusal::OutOfRange)?;
                [span(at)].into_iter().take(most).collect()
            }
            Self::Interval { seconds, first } => {
                let first = first_after(after, *first, *seconds);
                let all = std::iter::successors(first, |at| later(*at, *seconds));
                all.take(most).map(span).collect()
            }
            Self::Rule(recurring) => {
                let clock = zones.zone(&recurring.zone)?;
                let all = recurring.occurrences(&clock, Some(after)).take(most);
                all.map(Due::from).collect()
            }
        })
    }

    /// What is due after `done`, which was due once, also if the zones have changed since: nothing
    /// that was due comes again at another instant.
    ///
    /// # Errors
    /// As [`Schedule::due_after`].
    pub fn due_next(&self, zones: &Zones, done: Due) -> Result<Option<Due>, Refusal> {
        if let Self::Once { .. } | Self::Elapsed { .. } = self {
            return Ok(None);
        }
        let done = self.due_now(zones, done)?;
        Ok(self.due_after(zones, done.at, 1)?.first().copied())
    }

    /// The same by the zones as they are now: the same time on the clock, at another instant if the
    /// clock was changed.
    ///
    /// # Errors
    /// As [`Schedule::due_after`].
    pub fn due_now(&self, zones: &Zones, due: Due) -> Result<Due, Refusal> {
        self.zone().map_or(Ok(due), |zone| due.on(zones, zone))
    }
}

impl Due {
    /// The same by a zone's clock as it is now; what hangs on no clock stays.
    ///
    /// # Errors
    /// [`Refusal::UnknownZone`], and [`Refusal::OutOfRange`] beyond the calendar.
    pub fn on(self, zones: &Zones, zone: &str) -> Result<Self, Refusal> {
        let Some(local) = self.local else { return Ok(self) };
        let (at, _) = local::resolve(local, &zones.zone(zone)?)?;
        Ok(Self { at: from_jiff(at), local: Some(local) })
    }
}

impl From<Occurrence> for Due {
    fn from(occurrence: Occurrence) -> Self {
        Self { at: from_jiff(occurrence.at), local: Some(occurrence.local) }
    }
}

/// The first after `after` of what comes every so many seconds from `first` on.
fn first_after(
    after: jiff::Timestamp,
    first: jiff::Timestamp,
    seconds: u64,
) -> Option<jiff::Timestamp> {
    if after < first {
        return Some(first);
    }
    let gone = after.duration_since(first).unsigned_abs().as_secs() / seconds;
    later(first, (gone + 1).checked_mul(seconds)?)
}

fn later(at: jiff::Timestamp, seconds: u64) -> Option<jiff::Timestamp> {
    at.checked_add(jiff::SignedDuration::from_secs(i64::try_from(seconds).ok()?)).ok()
}
