//! Local times: how they are read, and the instants they are.

use std::fmt;

use jiff::civil::{Date, DateTime};
use jiff::tz::{AmbiguousOffset, TimeZone};

use super::Refusal;

/// What bounds or leaves out occurrences.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// An instant.
    Instant(jiff::Timestamp),
    /// What a clock on the wall shows.
    Local(DateTime),
    /// All of a day on the wall.
    Day(Date),
}

impl Moment {
    /// Reads `2026-03-29T02:30`, with or without seconds, dashes and colons, with a space for the
    /// `T`; with `Z` or an offset it is an instant, without a time a day. Parts of seconds are left
    /// out.
    ///
    /// # Errors
    /// [`Refusal::NotATime`] with `field` when `text` is none of these.
    pub fn read(text: &str, field: &'static str) -> Result<Self, Refusal> {
        let text = text.trim();
        if let Ok(instant) = text.parse::<jiff::Timestamp>() {
            let whole = jiff::Timestamp::from_second(instant.as_second());
            return whole.map(Self::Instant).map_err(|_| Refusal::OutOfRange);
        }
        let is_day = text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-')
            && matches!(text.len(), 8 | 10);
        let read = if is_day {
            text.parse().map(Self::Day)
        } else {
            text.parse().map(|local: DateTime| {
                Self::Local(local.date().at(local.hour(), local.minute(), local.second(), 0))
            })
        };
        read.map_err(|_| Refusal::NotATime(field))
    }

    /// What the clock on the wall shows then; of a day, its beginning.
    #[must_use]
    pub fn local(self, zone: &TimeZone) -> DateTime {
        match self {
            Self::Instant(instant) => zone.to_datetime(instant),
            Self::Local(local) => local,
            Self::Day(day) => day.at(0, 0, 0, 0),
        }
    }

    /// Whether an occurrence is this one, or on this day.
    #[must_use]
    pub fn is(self, local: DateTime, at: jiff::Timestamp) -> bool {
        match self {
            Self::Instant(instant) => at == instant,
            Self::Local(moment) => local == moment,
            Self::Day(day) => local.date() == day,
        }
    }

    /// Whether an occurrence comes after this, which is itself within what it bounds.
    #[must_use]
    pub fn is_before(self, local: DateTime, at: jiff::Timestamp) -> bool {
        match self {
            Self::Instant(instant) => instant < at,
            Self::Local(moment) => moment < local,
            Self::Day(day) => day < local.date(),
        }
    }
}

impl fmt::Display for Moment {
    /// As RFC 5545 writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (form, local) = match self {
            Self::Instant(instant) => ("%Y%m%dT%H%M%SZ", TimeZone::UTC.to_datetime(*instant)),
            Self::Local(local) => ("%Y%m%dT%H%M%S", *local),
            Self::Day(day) => ("%Y%m%d", day.at(0, 0, 0, 0)),
        };
        write!(f, "{}", local.strftime(form))
    }
}

/// How a local time became an instant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fit {
    /// The clock shows it once, or twice, and this is the first time.
    Shown,
    /// The clock skips it: it is counted by the offset before the gap.
    Skipped,
}

/// The instant at which the clock of `zone` shows `local`. In a gap it is what the offset before the
/// gap makes of it, so that 02:30 becomes 03:30; in an overlap it is the first. RFC 5545 says so in
/// 3.3.5.
///
/// # Errors
/// [`Refusal::OutOfRange`] at the ends of the calendar.
pub fn resolve(local: DateTime, zone: &TimeZone) -> Result<(jiff::Timestamp, Fit), Refusal> {
    let (offset, fit) = match zone.to_ambiguous_timestamp(local).offset() {
        AmbiguousOffset::Unambiguous { offset } => (offset, Fit::Shown),
        AmbiguousOffset::Fold { before, .. } => (before, Fit::Shown),
        AmbiguousOffset::Gap { before, .. } => (before, Fit::Skipped),
    };
    let at = offset.to_timestamp(local).map_err(|_| Refusal::OutOfRange)?;
    Ok((at, fit))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn times_are_read_in_their_forms() {
        let local = Moment::Local(date(2026, 3, 29).at(2, 30, 0, 0));
        for text in [
            "2026-03-29T02:30",
            "2026-03-29T02:30:00",
            "2026-03-29 02:30",
            "20260329T023000",
            "20260329T0230",
            " 2026-03-29T02:30:00.5 ",
        ] {
            assert_eq!(Moment::read(text, "local"), Ok(local), "{text}");
        }
        let instant = Moment::Instant(jiff::Timestamp::from_second(1_774_751_400).unwrap());
        for text in ["2026-03-29T02:30Z", "20260329T023000Z", "2026-03-29T04:30:00+02:00"] {
            assert_eq!(Moment::read(text, "until"), Ok(instant), "{text}");
        }
        for text in ["2026-03-29", "20260329"] {
            assert_eq!(Moment::read(text, "until"), Ok(Moment::Day(date(2026, 3, 29))), "{text}");
        }
        for text in ["", "02:30", "2026-02-30", "2026-02-30T10:00", "2026-03-29T25:00", "Monday"] {
            assert_eq!(Moment::read(text, "local"), Err(Refusal::NotATime("local")), "{text}");
        }
    }
}
