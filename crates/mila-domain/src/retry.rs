//! How long to wait after a failure that may pass.

use std::time::Duration;

use crate::time::Timestamp;

/// Nothing of ours is put off for longer than a day. A time further ahead was named by a clock that was
/// wrong.
pub const FAR: Duration = Duration::from_hours(25);

/// First wait after a failure of the model or of Twilio.
const FIRST: Duration = Duration::from_millis(500);

/// Longest wait.
const LONGEST: Duration = Duration::from_secs(30);

/// The wait after the `failures`-th failure in a row: 0.5 s, 1 s, 2 s, 4 s, 8 s, 16 s, 30 s …,
/// less up to a quarter by `jitter` (0 to 1), so that many do not come back at once.
#[must_use]
pub fn delay(failures: u32, jitter: f64) -> Duration {
    let doubled = FIRST.saturating_mul(1 << failures.saturating_sub(1).min(10));
    doubled.min(LONGEST).mul_f64(1.0 - 0.25 * jitter.clamp(0.0, 1.0))
}

/// Until when something waits that was put off; `None` when its time has come, or cannot be.
#[must_use]
pub fn waits(until: Option<Timestamp>, now: Timestamp) -> Option<Timestamp> {
    until.filter(|until| now < *until && *until <= now + FAR)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_waits_for_a_time_that_cannot_be() {
        let now = Timestamp::from_micros(7_000_000);
        let second = Duration::from_secs(1);
        for (until, waits_until) in [
            (now + second, Some(now + second)),
            (now + FAR, Some(now + FAR)),
            (now + FAR + second, None),
            (now, None),
        ] {
            assert_eq!(waits(Some(until), now), waits_until);
        }
    }

    #[test]
    fn waits_double_up_to_the_longest() {
        let millis: Vec<_> = (1..=8).map(|n| delay(n, 0.0).as_millis()).collect();
        assert_eq!(millis, [500, 1000, 2000, 4000, 8000, 16000, 30000, 30000]);
        assert_eq!(delay(2, 1.0).as_millis(), 750);
    }
}
