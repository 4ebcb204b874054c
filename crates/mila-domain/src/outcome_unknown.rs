//! Settling a send whose outcome is unknown.
//!
//! Twilio documents no idempotency key for creating a message, so an intent whose answer
//! was lost is looked up in Twilio's list before it is sent again.

use std::time::Duration;

use crate::time::Timestamp;

/// How often the list is asked before the message is sent again. Twice, because the
/// list may lag behind what was accepted.
pub const LOOKUPS: u32 = 2;

/// How far the provider's clocks may be from what it says they show.
const CLOCKS_APART: Duration = Duration::from_secs(5);

/// As long as this after its begin, a list with a record that cannot be read counts as no look: the
/// record may be the message. No longer, for it may stay as it is.
const UNREAD_COUNTS_FOR: Duration = Duration::from_mins(1);

/// The waits around a doubt; settings, so that tests need not wait as long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// From the begin of the send to the first look-up. At least as long as a send may take.
    pub before_first: Duration,
    /// Between two look-ups.
    pub between: Duration,
}

/// What to do about a doubtful intent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resolution {
    /// Too early to ask.
    Wait(Timestamp),
    /// Ask Twilio's list.
    LookUp,
    /// It was looked for and is not there.
    SendAgain,
}

/// A send in doubt.
#[derive(Clone, Copy, Debug)]
pub struct Doubt {
    /// When it began.
    pub began_at: Timestamp,
    /// How often it was looked up in vain.
    pub lookups: u32,
    /// It is not to be looked up again before this time, which the last look has set.
    pub not_before: Option<Timestamp>,
}

impl Doubt {
    /// Decides the next step. The looks lie their gap apart, however late the first one was.
    #[must_use]
    pub fn resolve(self, now: Timestamp, patience: Patience) -> Resolution {
        if self.lookups >= LOOKUPS {
            return Resolution::SendAgain;
        }
        // A time that lies further ahead was written by a clock that was wrong.
        let believed = |at: &Timestamp, most: Duration| at.since(now) <= most;
        let first = Some(self.began_at + patience.before_first);
        let first = first.filter(|at| believed(at, patience.before_first));
        let next = self.not_before.filter(|at| believed(at, patience.between));
        let due = if self.lookups == 0 { first } else { next };
        match due.filter(|due| now < *due) {
            Some(due) => Resolution::Wait(due),
            None => Resolution::LookUp,
        }
    }

    /// Whether a list counts as a look although a record of it cannot be read.
    #[must_use]
    pub fn counts_what_is_unread(self, now: Timestamp) -> bool {
        // A begin that lies ahead was written by a clock that was wrong.
        self.began_at > now || now.since(self.began_at) >= UNREAD_COUNTS_FOR
    }

    /// The earliest time at which the provider may have recorded the message, by a clock of its
    /// own that shows so much more than ours (in microseconds), as far as that is known. An older
    /// message with the same words is another one. `None` when the begin cannot be believed.
    #[must_use]
    pub fn earliest(self, ahead: Option<i64>, now: Timestamp) -> Option<Timestamp> {
        let began_at = Some(self.began_at).filter(|began_at| *began_at <= now)?;
        let theirs = began_at.as_micros().saturating_add(ahead.unwrap_or(0));
        // The provider tells whole seconds.
        Some(Timestamp::from_micros(theirs) - CLOCKS_APART)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATIENCE: Patience =
        Patience { before_first: Duration::from_secs(15), between: Duration::from_secs(5) };

    const BEGAN: Timestamp = Timestamp::from_micros(1_000_000_000);

    fn at(seconds: u64) -> Timestamp {
        BEGAN + Duration::from_secs(seconds)
    }

    fn doubt(lookups: u32, not_before: Option<Timestamp>) -> Doubt {
        Doubt { began_at: BEGAN, lookups, not_before }
    }

    #[test]
    fn two_looks_five_seconds_apart_and_then_again() {
        assert_eq!(doubt(0, None).resolve(at(3), PATIENCE), Resolution::Wait(at(15)));
        assert_eq!(doubt(0, None).resolve(at(15), PATIENCE), Resolution::LookUp);
        let looked = doubt(1, Some(at(20)));
        assert_eq!(looked.resolve(at(16), PATIENCE), Resolution::Wait(at(20)));
        assert_eq!(looked.resolve(at(20), PATIENCE), Resolution::LookUp);
        assert_eq!(doubt(2, Some(at(25))).resolve(at(20), PATIENCE), Resolution::SendAgain);
    }

    /// After a late restart the first look is at once, and the second its gap later.
    #[test]
    fn a_late_look_is_followed_no_sooner() {
        assert_eq!(doubt(0, Some(at(2))).resolve(at(4000), PATIENCE), Resolution::LookUp);
        let looked = doubt(1, Some(at(4005)));
        assert_eq!(looked.resolve(at(4001), PATIENCE), Resolution::Wait(at(4005)));
        assert_eq!(looked.resolve(at(4005), PATIENCE), Resolution::LookUp);
    }

    #[test]
    fn times_of_a_wrong_clock_keep_nobody_waiting() {
        let ahead = Doubt { began_at: at(86_400), lookups: 0, not_before: None };
        assert_eq!(ahead.resolve(at(0), PATIENCE), Resolution::LookUp);
        assert_eq!(ahead.earliest(None, at(0)), None);
        let looked = doubt(1, Some(at(86_400)));
        assert_eq!(looked.resolve(at(30), PATIENCE), Resolution::LookUp);
    }

    #[test]
    fn what_cannot_be_read_keeps_nobody_waiting_for_long() {
        let counts = |now| doubt(0, None).counts_what_is_unread(now);
        assert!(!counts(at(0)) && !counts(at(59)));
        assert!(counts(at(60)) && counts(at(86_400)));
        assert!(counts(BEGAN - Duration::from_secs(1)), "a wrong clock's");
    }

    #[test]
    fn an_older_message_is_another_one_by_the_providers_clock() {
        let earliest = |ahead| doubt(0, None).earliest(ahead, at(30)).unwrap();
        assert_eq!(earliest(None), BEGAN - Duration::from_secs(5));
        assert_eq!(earliest(Some(60_000_000)), BEGAN + Duration::from_secs(55));
        assert_eq!(earliest(Some(-60_000_000)), BEGAN - Duration::from_secs(65));
    }
}
