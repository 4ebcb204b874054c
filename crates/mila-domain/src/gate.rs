//! The one gate that every outbound message passes.

use std::time::Duration;

use crate::account::AccountState;
use crate::stored_names;
use crate::time::Timestamp;

/// WhatsApp's customer-service window: free-form messages are delivered for 24 hours
/// after the person's last message
/// (<https://www.twilio.com/docs/whatsapp/key-concepts#the-24-hour-window>).
pub const WINDOW: Duration = Duration::from_hours(24);

/// We stop this long before the window closes: Twilio and Meta keep their own clocks.
pub const WINDOW_MARGIN: Duration = Duration::from_mins(5);

stored_names! {
    /// Why a message is sent.
    Purpose {
        /// The assistant's answer.
        Reply = "reply",
        /// A fixed text: the first question, a confirmation, help.
        Fixed = "fixed",
        /// The last words before an account goes.
        Farewell = "farewell",
    }
}

stored_names! {
    /// What the gate decided. Kept with the message, so that none exists without a decision.
    Verdict {
        /// It may go.
        Pass = "pass",
        /// The account's state does not allow it.
        WrongState = "wrong_state",
        /// It was written under an older epoch.
        Stale = "stale",
        /// The person wrote too long ago; only a template could go.
        WindowClosed = "window_closed",
    }
}

/// What the gate looks at.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// The account's state now.
    pub state: AccountState,
    /// The account's epoch now.
    pub epoch: i64,
    /// The epoch under which the message was written.
    pub written_under: i64,
    /// When the person last wrote to us.
    pub last_inbound_at: Timestamp,
    /// Why the message is sent.
    pub purpose: Purpose,
    /// The present time.
    pub now: Timestamp,
}

/// Decides whether a message may go.
#[must_use]
pub fn decide(facts: &Facts) -> Verdict {
    if facts.written_under != facts.epoch {
        return Verdict::Stale;
    }
    if !allowed(facts.state, facts.purpose) {
        return Verdict::WrongState;
    }
    if facts.now >= facts.last_inbound_at + (WINDOW - WINDOW_MARGIN) {
        return Verdict::WindowClosed;
    }
    Verdict::Pass
}

const fn allowed(state: AccountState, purpose: Purpose) -> bool {
    match purpose {
        Purpose::Reply => matches!(state, AccountState::Active),
        Purpose::Fixed => !matches!(state, AccountState::Erasing),
        Purpose::Farewell => matches!(state, AccountState::Erasing),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn facts() -> Facts {
        Facts {
            state: AccountState::Active,
            epoch: 3,
            written_under: 3,
            last_inbound_at: Timestamp::from_micros(0),
            purpose: Purpose::Reply,
            now: Timestamp::from_micros(1),
        }
    }

    #[test]
    fn only_an_active_account_hears_the_assistant() {
        for state in AccountState::ALL {
            let verdict = decide(&Facts { state: *state, ..facts() });
            assert_eq!(verdict == Verdict::Pass, *state == AccountState::Active, "{state:?}");
        }
    }

    #[test]
    fn a_stopped_person_still_gets_the_confirmation() {
        let stopped = Facts { state: AccountState::Stopped, ..facts() };
        assert_eq!(decide(&Facts { purpose: Purpose::Fixed, ..stopped }), Verdict::Pass);
    }

    #[test]
    fn an_erased_person_hears_the_farewell_and_nothing_else() {
        let erasing = Facts { state: AccountState::Erasing, ..facts() };
        assert_eq!(decide(&Facts { purpose: Purpose::Farewell, ..erasing }), Verdict::Pass);
        assert_eq!(decide(&Facts { purpose: Purpose::Fixed, ..erasing }), Verdict::WrongState);
    }

    #[test]
    fn the_window_closes_early_and_an_old_epoch_is_stale() {
        let edge = facts().last_inbound_at + (WINDOW - WINDOW_MARGIN);
        assert_eq!(decide(&Facts { now: edge, ..facts() }), Verdict::WindowClosed);
        let before = edge - Duration::from_secs(1);
        assert_eq!(decide(&Facts { now: before, ..facts() }), Verdict::Pass);
        assert_eq!(decide(&Facts { written_under: 2, ..facts() }), Verdict::Stale);
    }
}
