//! How quickly messages may follow each other to one recipient.

use std::time::Duration;

use crate::rate::Rate;

/// WhatsApp's pair rate: about one message in six seconds to one user, short bursts
/// allowed (<https://developers.facebook.com/docs/whatsapp/cloud-api/overview#pair-rate-limits>).
pub const SUSTAINED: Duration = Duration::from_secs(6);

/// How many messages may go at once after a silence.
pub const BURST: u32 = 6;

/// The two together.
pub const PACE: Rate = Rate { pause: SUSTAINED, burst: BURST };
