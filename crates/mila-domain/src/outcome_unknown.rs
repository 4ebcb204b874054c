//! Settling a send whose outcome is unknown.
//!
//! Twilio documents no idempotency key for creating a message, so an intent whose answer
//! was lost is looked up in Twilio's list before it is sent again.

use std::time::Duration;

use crate::time::Timestamp;

/// How often the list is asked before the message is sent again. Twice, because the
/// list may lag behind what was accepted.
pub const LOOKUPS: u32 = 2;

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

/// Decides the next step for an intent begun at `began_at` and looked up `lookups` times in vain.
#[must_use]
pub fn resolve(
    began_at: Timestamp,
    lookups: u32,
    now: Timestamp,
    patience: Patience,
) -> Resolution {
    if lookups >= LOOKUPS {
        return Resolution::SendAgain;
    }
    let due = began_at + patience.before_first + patience.between * lookups;
    if now < due { Resolution::Wait(due) } else { Resolution::LookUp }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PATIENCE: Patience =
        Patience { before_first: Duration::from_secs(15), between: Duration::from_secs(5) };

    #[test]
    fn two_looks_five_seconds_apart_and_then_again() {
        let began = Timestamp::from_micros(0);
        let at = |seconds| began + Duration::from_secs(seconds);
        assert_eq!(resolve(began, 0, at(3), PATIENCE), Resolution::Wait(at(15)));
        assert_eq!(resolve(began, 0, at(15), PATIENCE), Resolution::LookUp);
        assert_eq!(resolve(began, 1, at(16), PATIENCE), Resolution::Wait(at(20)));
        assert_eq!(resolve(began, 1, at(20), PATIENCE), Resolution::LookUp);
        assert_eq!(resolve(began, 2, at(20), PATIENCE), Resolution::SendAgain);
    }
}
