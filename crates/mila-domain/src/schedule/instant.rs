//! Instants as the calendar's library has them.

use crate::Timestamp;

/// `None` beyond the years -9999 to 9999.
pub(super) fn to_jiff(at: Timestamp) -> Option<jiff::Timestamp> {
    jiff::Timestamp::from_microsecond(at.as_micros()).ok()
}

pub(super) fn from_jiff(at: jiff::Timestamp) -> Timestamp {
    Timestamp::from_micros(at.as_microsecond())
}
