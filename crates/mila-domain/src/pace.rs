//! How quickly messages may follow each other to one recipient.

use std::time::Duration;

use crate::time::Timestamp;

/// WhatsApp's pair rate: about one message in six seconds to one user, short bursts
/// allowed (<https://developers.facebook.com/docs/whatsapp/cloud-api/overview#pair-rate-limits>).
pub const SUSTAINED: Duration = Duration::from_secs(6);

/// How many messages may go at once after a silence.
pub const BURST: u32 = 6;

/// What the pace allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pace {
    /// Send now and keep this mark for the next decision.
    Go(Timestamp),
    /// Not before this time.
    Wait(Timestamp),
}

/// Decides by the generic cell rate algorithm: `mark` is the theoretical arrival time kept
/// from the last message, `None` for the first.
#[must_use]
pub fn decide(mark: Option<Timestamp>, now: Timestamp) -> Pace {
    let mark = mark.map_or(now, |mark| mark.max(now));
    let earliest = mark - SUSTAINED * (BURST - 1);
    if now < earliest { Pace::Wait(earliest) } else { Pace::Go(mark + SUSTAINED) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_short_burst_goes_and_the_next_waits() {
        let now = Timestamp::from_micros(1_000_000_000);
        let mut mark = None;
        for _ in 0..BURST {
            let Pace::Go(next) = decide(mark, now) else { panic!("within the burst") };
            mark = Some(next);
        }
        assert_eq!(decide(mark, now), Pace::Wait(now + SUSTAINED));
        assert!(matches!(decide(mark, now + SUSTAINED), Pace::Go(_)));
    }

    proptest! {
        #[test]
        fn no_minute_holds_more_than_the_rate_and_one_burst(gaps in proptest::collection::vec(0u64..9_000, 1..60)) {
            let start = Timestamp::from_micros(0);
            let (mut now, mut mark, mut sent) = (start, None, 0u32);
            for gap in gaps {
                now = now + Duration::from_millis(gap);
                if let Pace::Go(next) = decide(mark, now) {
                    mark = Some(next);
                    sent += 1;
                }
            }
            let allowed = now.since(start).as_millis() / SUSTAINED.as_millis() + u128::from(BURST);
            prop_assert!(u128::from(sent) <= allowed);
        }
    }
}
