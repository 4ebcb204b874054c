//! What may be spent in a day, by one person and by the whole service.
//!
//! Money is counted in millionths of a US dollar, days by UTC. What is about to be spent is
//! counted before it is spent.

use crate::time::Timestamp;

/// A day, counted from 1970-01-01 in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Day(pub i64);

impl Day {
    /// The day of an instant.
    #[must_use]
    pub const fn of(now: Timestamp) -> Self {
        Self(now.as_micros().div_euclid(DAY_MICROS))
    }

    /// Whole hours until the day is over, rounded up: from 1 to 24.
    #[must_use]
    pub const fn hours_left(now: Timestamp) -> i64 {
        24 - now.as_micros().rem_euclid(DAY_MICROS) / HOUR_MICROS
    }
}

const HOUR_MICROS: i64 = 3600 * 1_000_000;

const DAY_MICROS: i64 = 24 * HOUR_MICROS;

/// The most that may be spent in a day, in millionths of a US dollar; `None` = no limit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Limits {
    /// By one person.
    pub person: Option<u64>,
    /// By everybody together.
    pub service: Option<u64>,
}

/// What was spent today, in millionths of a US dollar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spent {
    /// By this person.
    pub person: u64,
    /// By everybody together.
    pub service: u64,
}

/// What the carrier asks for a message, in millionths of a US dollar.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fees {
    /// For a message that comes in.
    pub inbound: u64,
    /// For a message that goes out within the 24-hour window.
    pub message: u64,
    /// For a template that goes out after it.
    pub template: u64,
}

/// Whether there is money left.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Budget {
    /// There is.
    Left,
    /// The person's is used up for today.
    PersonSpent,
    /// Everybody's is.
    ServiceSpent,
}

impl Limits {
    /// Whether `next` may still be spent.
    #[must_use]
    pub fn decide(&self, spent: Spent, next: u64) -> Budget {
        let over = |spent: u64, limit: Option<u64>| {
            limit.is_some_and(|limit| spent.saturating_add(next) > limit)
        };
        if over(spent.service, self.service) {
            Budget::ServiceSpent
        } else if over(spent.person, self.person) {
            Budget::PersonSpent
        } else {
            Budget::Left
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    #[test]
    fn the_next_expense_counts_and_the_limit_itself_may_be_reached() {
        let limits = Limits { person: Some(100), service: Some(1000) };
        for (person, service, next, budget) in [
            (0, 0, 100, Budget::Left),
            (0, 0, 101, Budget::PersonSpent),
            (99, 99, 1, Budget::Left),
            (100, 100, 1, Budget::PersonSpent),
            (0, 999, 1, Budget::Left),
            (0, 1000, 1, Budget::ServiceSpent),
            (u64::MAX, u64::MAX, u64::MAX, Budget::ServiceSpent),
        ] {
            assert_eq!(limits.decide(Spent { person, service }, next), budget, "{person} {next}");
        }
        let none = Limits::default();
        let spent = Spent { person: u64::MAX, service: u64::MAX };
        assert_eq!(none.decide(spent, 1), Budget::Left);
    }

    #[test]
    fn days_are_those_of_utc() {
        let hour = |hours: u64| Timestamp::from_micros(0) + Duration::from_hours(hours);
        assert_eq!(
            (Day::of(hour(0)), Day::of(hour(23)), Day::of(hour(24))),
            (Day(0), Day(0), Day(1))
        );
        assert_eq!(Day::of(Timestamp::from_micros(-1)), Day(-1));
        assert_eq!((Day::hours_left(hour(0)), Day::hours_left(hour(23))), (24, 1));
        assert_eq!(Day::hours_left(hour(22) + Duration::from_secs(1)), 2);
    }
}
