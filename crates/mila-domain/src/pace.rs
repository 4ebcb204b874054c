//! How quickly messages may follow each other to one recipient, and in which order they arrive.

use std::time::Duration;

use crate::delivery::Delivery;
use crate::rate::Rate;
use crate::time::Timestamp;

/// WhatsApp's pair rate: about one message in six seconds to one user, short bursts
/// allowed (<https://developers.facebook.com/docs/whatsapp/cloud-api/overview#pair-rate-limits>).
pub const SUSTAINED: Duration = Duration::from_secs(6);

/// How many messages may go at once after a silence.
pub const BURST: u32 = 6;

/// The two together.
pub const PACE: Rate = Rate { pause: SUSTAINED, burst: BURST };

/// A phone shows messages in the order in which WhatsApp has got them, which is not the order in
/// which Twilio has: so a part of an answer waits for word that the one before it went on, but no
/// longer than this. Callbacks are best effort.
pub const PART_WAITS: Duration = Duration::from_secs(5);

/// When a part may follow one that Twilio has got at `sent_at` and that came so far; `None` when
/// it may now.
#[must_use]
pub fn follows_at(
    sent_at: Timestamp,
    delivery: Option<Delivery>,
    now: Timestamp,
) -> Option<Timestamp> {
    let goes_on = delivery.is_some_and(Delivery::lets_the_next_go);
    // What was sent in the future was sent by a clock that was wrong.
    let waits = !goes_on && sent_at <= now && now < sent_at + PART_WAITS;
    waits.then(|| sent_at + PART_WAITS)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_waits_for_word_of_the_one_before_or_five_seconds() {
        let sent = Timestamp::from_micros(7_000_000);
        let at = |millis| sent + Duration::from_millis(millis);
        for silent in [None, Some(Delivery::Accepted), Some(Delivery::Queued)] {
            assert_eq!(follows_at(sent, silent, at(0)), Some(at(5000)));
            assert_eq!(follows_at(sent, silent, at(4999)), Some(at(5000)));
            assert_eq!(follows_at(sent, silent, at(5000)), None);
            assert_eq!(follows_at(at(1), silent, at(0)), None, "a clock that was wrong");
        }
        let word = [Delivery::Sent, Delivery::Delivered, Delivery::Read, Delivery::Failed];
        for word in word {
            assert_eq!(follows_at(sent, Some(word), at(0)), None, "{word:?}");
        }
    }
}
