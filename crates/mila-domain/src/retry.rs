//! How long to wait after a failure that may pass.

use std::time::Duration;

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_double_up_to_the_longest() {
        let millis: Vec<_> = (1..=8).map(|n| delay(n, 0.0).as_millis()).collect();
        assert_eq!(millis, [500, 1000, 2000, 4000, 8000, 16000, 30000, 30000]);
        assert_eq!(delay(2, 1.0).as_millis(), 750);
    }
}
