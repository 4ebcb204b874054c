//! When a worker's death is held against the work it was doing.
//!
//! A process dies with many lanes in hand and only one of them may be to blame. So the
//! lanes of a dead process become suspects; suspects run one at a time, and only a death
//! while a lane was the running suspect counts against it.

use std::time::Duration;

/// Deaths after which the work at hand becomes a dead letter, shown to the operator.
pub const DEATHS_TO_DEAD_LETTER: u32 = 5;

/// How long a suspect waits after its `deaths`-th death: nothing, 1 s, 2 s, 4 s, 8 s.
#[must_use]
pub fn delay(deaths: u32) -> Duration {
    match deaths {
        0 => Duration::ZERO,
        n => Duration::from_secs(1 << (n - 1).min(6)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delay_grows() {
        let seconds: Vec<_> =
            (0..DEATHS_TO_DEAD_LETTER).map(|deaths| delay(deaths).as_secs()).collect();
        assert_eq!(seconds, [0, 1, 2, 4, 8]);
    }
}
