//! How quickly things may follow each other: the generic cell rate algorithm.

use std::time::Duration;

use crate::time::Timestamp;

/// A sustained rate, and how many may come at once after a silence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// The pause between two that the rate sustains.
    pub pause: Duration,
    /// How many may come at once.
    pub burst: u32,
}

/// What a rate says to one more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Passage {
    /// Now; keep this mark for the next decision.
    Go(Timestamp),
    /// Not before this time.
    Wait(Timestamp),
}

impl Rate {
    /// So many in a period, all of them at once if need be; `None` when `count` is 0.
    #[must_use]
    pub fn of(count: u32, period: Duration) -> Option<Self> {
        Some(Self { pause: period.checked_div(count)?, burst: count })
    }

    /// Decides about one more: `mark` is the theoretical arrival time kept from the last one
    /// that passed, `None` for the first.
    #[must_use]
    pub fn decide(self, mark: Option<Timestamp>, now: Timestamp) -> Passage {
        let mark = mark.map_or(now, |mark| mark.max(now));
        let earliest = mark - self.pause * self.burst.saturating_sub(1);
        if now < earliest { Passage::Wait(earliest) } else { Passage::Go(mark + self.pause) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn so_many_go_at_once_and_the_next_waits_for_room() {
        let rate = Rate::of(3, Duration::from_secs(30)).unwrap();
        let now = Timestamp::from_micros(1_000_000_000);
        let mut mark = None;
        for _ in 0..3 {
            let Passage::Go(next) = rate.decide(mark, now) else { panic!("within the burst") };
            mark = Some(next);
        }
        let room = now + Duration::from_secs(10);
        assert_eq!(rate.decide(mark, now), Passage::Wait(room));
        assert!(matches!(rate.decide(mark, room), Passage::Go(_)));
        assert_eq!(Rate::of(0, Duration::from_secs(30)), None);
    }

    proptest! {
        #[test]
        fn no_span_holds_more_than_the_rate_and_one_burst(
            gaps in proptest::collection::vec(0u64..9_000, 1..60),
            burst in 1u32..12,
        ) {
            let rate = Rate { pause: Duration::from_secs(6), burst };
            let start = Timestamp::from_micros(0);
            let (mut now, mut mark, mut passed) = (start, None, 0u32);
            for gap in gaps {
                now = now + Duration::from_millis(gap);
                if let Passage::Go(next) = rate.decide(mark, now) {
                    mark = Some(next);
                    passed += 1;
                }
            }
            let allowed = now.since(start).as_millis() / rate.pause.as_millis() + u128::from(burst);
            prop_assert!(u128::from(passed) <= allowed);
        }
    }
}
