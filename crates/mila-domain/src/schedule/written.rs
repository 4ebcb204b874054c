//! Schedules as they are written: by a model in a call of a tool, and in what is kept.

use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::{LEAST_INTERVAL, Moment, Recurring, Refusal, Schedule, Zones};

/// A schedule, not looked at yet. Times are as [`Moment::read`] takes them; of a day alone it is the
/// midnight before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum Written {
    /// Once, at a local time.
    Once {
        /// What the clock shows.
        local: String,
        /// An IANA zone.
        zone: String,
    },
    /// By a rule.
    Rule {
        /// From when on, and what the rule leaves open.
        dtstart: String,
        /// RFC 5545's rule.
        rrule: String,
        /// An IANA zone.
        zone: String,
        /// Times, instants or days to leave out.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        exdate: Option<Vec<String>>,
        /// The last time or day.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        until_local: Option<String>,
    },
    /// Once, after a span.
    Elapsed {
        /// Its length.
        seconds: i64,
    },
    /// At every end of a span.
    Interval {
        /// Its length.
        seconds: i64,
        /// The first time.
        first_utc: String,
    },
}

impl Written {
    /// The name of its kind, as it is written.
    #[must_use]
    pub const fn kind(&self) -> &'static str {
        match self {
            Self::Once { .. } => "once",
            Self::Rule { .. } => "rule",
            Self::Elapsed { .. } => "elapsed",
            Self::Interval { .. } => "interval",
        }
    }

    /// The zone on whose clock it is, if it is on one.
    #[must_use]
    pub fn zone(&self) -> Option<&str> {
        match self {
            Self::Once { zone, .. } | Self::Rule { zone, .. } => Some(zone),
            Self::Elapsed { .. } | Self::Interval { .. } => None,
        }
    }

    /// The same on the clock of another zone; spans have none.
    #[must_use]
    pub fn moved_to(self, to: &str) -> Self {
        let zone = to.to_owned();
        match self {
            Self::Once { local, .. } => Self::Once { local, zone },
            Self::Rule { dtstart, rrule, exdate, until_local, .. } => {
                Self::Rule { dtstart, rrule, zone, exdate, until_local }
            }
            span @ (Self::Elapsed { .. } | Self::Interval { .. }) => span,
        }
    }

    /// The schedule, if it can be kept.
    ///
    /// # Errors
    /// [`Refusal`]: what cannot be read, what never comes, comes too often, or is nothing.
    pub fn read(&self, zones: &Zones) -> Result<Schedule, Refusal> {
        match self {
            Self::Once { local, zone } => {
                let clock = zones.zone(zone)?;
                let local = Moment::read(local, "local")?.local(&clock);
                Ok(Schedule::Once { local, zone: zone.clone() })
            }
            Self::Rule { zone, .. } => {
                let clock = zones.zone(zone)?;
                let recurring = self.recurring(&clock)?;
                recurring.admit(&clock)?;
                Ok(Schedule::Rule(Box::new(recurring)))
            }
            Self::Elapsed { seconds } => Ok(Schedule::Elapsed { seconds: span(*seconds)? }),
            Self::Interval { seconds, first_utc } => {
                let seconds = span(*seconds)?;
                if seconds < LEAST_INTERVAL {
                    return Err(Refusal::TooFrequent);
                }
                let first = match Moment::read(first_utc, "first_utc")? {
                    Moment::Instant(first) => first,
                    local => super::local::resolve(local.local(&TimeZone::UTC), &TimeZone::UTC)?.0,
                };
                Ok(Schedule::Interval { seconds, first })
            }
        }
    }

    fn recurring(&self, clock: &TimeZone) -> Result<Recurring, Refusal> {
        let Self::Rule { dtstart, rrule, zone, exdate, until_local } = self else {
            return Err(Refusal::Malformed("FREQ"));
        };
        let except = exdate.iter().flatten().map(|text| Moment::read(text, "exdate"));
        let until = until_local.as_deref().map(|text| Moment::read(text, "until_local"));
        Ok(Recurring {
            start: Moment::read(dtstart, "dtstart")?.local(clock),
            rule: rrule.parse()?,
            zone: zone.clone(),
            except: except.collect::<Result<_, _>>()?,
            until: until.transpose()?,
        })
    }
}

impl From<&Schedule> for Written {
    fn from(schedule: &Schedule) -> Self {
        match schedule {
            Schedule::Once { local, zone } => {
                Self::Once { local: local.to_string(), zone: zone.clone() }
            }
            Schedule::Elapsed { seconds } => Self::Elapsed { seconds: seconds.cast_signed() },
            Schedule::Interval { seconds, first } => {
                Self::Interval { seconds: seconds.cast_signed(), first_utc: first.to_string() }
            }
            Schedule::Rule(recurring) => {
                let except: Vec<_> = recurring.except.iter().map(ToString::to_string).collect();
                Self::Rule {
                    dtstart: recurring.start.to_string(),
                    rrule: recurring.rule.to_string(),
                    zone: recurring.zone.clone(),
                    exdate: (!except.is_empty()).then_some(except),
                    until_local: recurring.until.map(|until| until.to_string()),
                }
            }
        }
    }
}

fn span(seconds: i64) -> Result<u64, Refusal> {
    match u64::try_from(seconds) {
        Ok(seconds) if seconds > 0 => Ok(seconds),
        _ => Err(Refusal::Zero("seconds")),
    }
}
