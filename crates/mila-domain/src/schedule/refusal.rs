//! Why no time can be had of what was written.

/// Why no time can be had of what was written. It names fields and parts of rules, and nothing that
/// a person wrote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Refusal {
    /// The zone database has no such zone.
    #[error("unknown zone")]
    UnknownZone,
    /// A field holds no time such as `2026-03-29T02:30`.
    #[error("no time: {0}")]
    NotATime(&'static str),
    /// A part of a rule is missing, or holds what it may not.
    #[error("malformed: {0}")]
    Malformed(&'static str),
    /// The rule has a part that RFC 5545 does not know.
    #[error("malformed: an unknown part")]
    UnknownPart,
    /// A part of a rule stands twice.
    #[error("malformed: {0} twice")]
    Twice(&'static str),
    /// A part of a rule that RFC 5545 does not allow beside the others.
    #[error("malformed: {0} does not go with the rest of the rule")]
    NotTogether(&'static str),
    /// A span, an interval or a count of nothing.
    #[error("zero: {0}")]
    Zero(&'static str),
    /// More than [`MOST_IN_AN_HOUR`](super::MOST_IN_AN_HOUR) within an hour, or two within a minute.
    #[error("too frequent")]
    TooFrequent,
    /// No time fits.
    #[error("impossible: it never comes")]
    Never,
    /// It comes after the year 9999, where the calendar ends.
    #[error("impossible: beyond the year 9999")]
    OutOfRange,
}
