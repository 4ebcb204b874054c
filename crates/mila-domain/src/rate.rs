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

/// Bursts that a mark may be ahead: what is favoured may take two of those that the rest may, and both
/// go by one mark.
pub(crate) const BURSTS: u32 = 2;

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
    /// that passed, `None` for the first. One further ahead than two bursts leave it was kept by a
    /// clock that was wrong, or damaged, and is none.
    #[must_use]
    pub fn decide(self, mark: Option<Timestamp>, now: Timestamp) -> Passage {
        let latest = now + self.pause * self.burst.saturating_mul(BURSTS);
        let mark = mark.filter(|mark| *mark <= latest).map_or(now, |mark| mark.max(now));
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
        /// Whatever is kept, and however that came about.
        #[test]
        fn nobody_waits_longer_than_a_burst_lasts(mark: i64, now in 0..i64::MAX / 2, burst in 1u32..12) {
            let rate = Rate { pause: Duration::from_secs(6), burst };
            let now = Timestamp::from_micros(now);
            if let Passage::Wait(until) = rate.decide(Some(Timestamp::from_micros(mark)), now) {
                prop_assert!(until.since(now) <= rate.pause * (burst * (BURSTS - 1) + 1));
            }
        }

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
