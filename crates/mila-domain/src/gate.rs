//! The one gate that every outbound message passes.

use std::time::Duration;

use crate::account::AccountState;
use crate::budget::Budget;
use crate::country::Offer;
use crate::stored_names;
use crate::switch::Switch;
use crate::time::Timestamp;

/// WhatsApp's customer-service window: free-form messages are delivered for 24 hours
/// after the person's last message
/// (<https://www.twilio.com/docs/whatsapp/key-concepts#the-24-hour-window>).
pub const WINDOW: Duration = Duration::from_hours(24);

/// We stop this long before the window closes: Twilio and Meta keep their own clocks.
pub const WINDOW_MARGIN: Duration = Duration::from_mins(5);

/// An answer that came too late is kept so long for the person's next message.
pub const ANSWER_WAITS: Duration = Duration::from_hours(7 * 24);

stored_names! {
    /// Why a message is sent.
    Purpose {
        /// The assistant's answer.
        Reply = "reply",
        /// A fixed text that answers the person's own message: the first question, a
        /// confirmation, help, what their rights are. Only the window and the account stop it.
        Fixed = "fixed",
        /// Word, by template, that an answer waits which came when the window had closed.
        AnswerWaits = "answer_waits",
        /// The last words before an account goes.
        Farewell = "farewell",
    }
}

stored_names! {
    /// What the gate decided. Kept with the message, so that none exists without a decision.
    Verdict {
        /// It may go.
        Pass = "pass",
        /// It may go as a template, for the window has closed.
        Template = "template",
        /// The window has closed: it waits for the person's next message, and a template tells
        /// them of it.
        Parked = "parked",
        /// The account's state does not allow it.
        WrongState = "wrong_state",
        /// It was written under an older epoch.
        Stale = "stale",
        /// It tells of an answer that waits, and the person has written meanwhile.
        Moot = "moot",
        /// The address is to be left alone.
        Suppressed = "suppressed",
        /// Mila is switched off for everybody.
        SwitchedOff = "switched_off",
        /// Mila is not offered in the person's country.
        Country = "country",
        /// The person's budget of the day is used up.
        PersonBudget = "person_budget",
        /// The whole service's is.
        ServiceBudget = "service_budget",
        /// The person wrote too long ago, and there is no approved template.
        WindowClosed = "window_closed",
    }
}

impl Verdict {
    /// Whether the message goes out.
    #[must_use]
    pub const fn lets_go(self) -> bool {
        matches!(self, Self::Pass | Self::Template)
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
    /// Whether the address is to be left alone.
    pub suppressed: bool,
    /// What is offered in the person's country.
    pub offer: Offer,
    /// Whether the message can be paid for.
    pub budget: Budget,
    /// Whether the assistant is on.
    pub switch: Switch,
    /// Whether WhatsApp has approved a template: the message's own, or for a reply the one
    /// that tells of it.
    pub template: bool,
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
    if matches!(facts.purpose, Purpose::Reply | Purpose::AnswerWaits)
        && let Some(refused) = forbidden(facts)
    {
        return refused;
    }
    match (window_is_open(facts.last_inbound_at, facts.now), facts.purpose) {
        (true, Purpose::AnswerWaits) => Verdict::Moot,
        (true, _) => Verdict::Pass,
        (false, Purpose::AnswerWaits) if facts.template => Verdict::Template,
        (false, Purpose::Reply) if facts.template => Verdict::Parked,
        (false, _) => Verdict::WindowClosed,
    }
}

/// Whether words without a template still reach somebody who last wrote then.
#[must_use]
pub fn window_is_open(last_inbound_at: Timestamp, now: Timestamp) -> bool {
    now < last_inbound_at + (WINDOW - WINDOW_MARGIN)
}

const fn allowed(state: AccountState, purpose: Purpose) -> bool {
    match purpose {
        Purpose::Reply | Purpose::AnswerWaits => matches!(state, AccountState::Active),
        Purpose::Fixed => !matches!(state, AccountState::Erasing),
        Purpose::Farewell => matches!(state, AccountState::Erasing),
    }
}

/// What keeps the assistant's own words back. The answers to fixed words, rights among them,
/// are never kept back by it.
const fn forbidden(facts: &Facts) -> Option<Verdict> {
    if facts.suppressed {
        return Some(Verdict::Suppressed);
    }
    match (facts.switch, facts.offer, facts.budget) {
        (Switch::Off, _, _) => Some(Verdict::SwitchedOff),
        (_, Offer::NotOffered | Offer::RightsOnly, _) => Some(Verdict::Country),
        (_, _, Budget::ServiceSpent) => Some(Verdict::ServiceBudget),
        (_, _, Budget::PersonSpent) => Some(Verdict::PersonBudget),
        (Switch::On, Offer::Allowed, Budget::Left) => None,
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
            suppressed: false,
            offer: Offer::Allowed,
            budget: Budget::Left,
            switch: Switch::On,
            template: false,
            now: Timestamp::from_micros(1),
        }
    }

    /// Each thing that can be in the way of the assistant, and what the gate says to it.
    fn obstacles() -> Vec<(Facts, Verdict)> {
        vec![
            (Facts { suppressed: true, ..facts() }, Verdict::Suppressed),
            (Facts { switch: Switch::Off, ..facts() }, Verdict::SwitchedOff),
            (Facts { offer: Offer::NotOffered, ..facts() }, Verdict::Country),
            (Facts { offer: Offer::RightsOnly, ..facts() }, Verdict::Country),
            (Facts { budget: Budget::PersonSpent, ..facts() }, Verdict::PersonBudget),
            (Facts { budget: Budget::ServiceSpent, ..facts() }, Verdict::ServiceBudget),
        ]
    }

    #[test]
    fn only_an_active_account_hears_the_assistant() {
        for state in AccountState::ALL {
            let verdict = decide(&Facts { state: *state, ..facts() });
            assert_eq!(verdict.lets_go(), *state == AccountState::Active, "{state:?}");
            let waits = decide(&Facts { state: *state, purpose: Purpose::AnswerWaits, ..facts() });
            assert_eq!(waits == Verdict::WrongState, *state != AccountState::Active, "{state:?}");
        }
    }

    #[test]
    fn whatever_is_in_the_way_stops_the_assistant_and_not_the_fixed_words() {
        for (facts, verdict) in obstacles() {
            assert_eq!(decide(&facts), verdict);
            assert_eq!(decide(&Facts { purpose: Purpose::AnswerWaits, ..facts }), verdict);
            assert_eq!(decide(&Facts { purpose: Purpose::Fixed, ..facts }), Verdict::Pass);
            let erasing = Facts { state: AccountState::Erasing, ..facts };
            let farewell = Facts { purpose: Purpose::Farewell, ..erasing };
            assert_eq!(decide(&farewell), Verdict::Pass);
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

    #[test]
    fn after_the_window_a_template_goes_and_an_answer_waits_for_it() {
        let now = facts().last_inbound_at + WINDOW;
        let late = |purpose, template| decide(&Facts { now, purpose, template, ..facts() });
        assert_eq!(late(Purpose::AnswerWaits, true), Verdict::Template);
        assert_eq!(late(Purpose::Reply, true), Verdict::Parked);
        assert_eq!(late(Purpose::Fixed, true), Verdict::WindowClosed);
        let early = Facts { purpose: Purpose::AnswerWaits, template: true, ..facts() };
        assert_eq!(decide(&early), Verdict::Moot);
        for purpose in [Purpose::AnswerWaits, Purpose::Reply, Purpose::Fixed] {
            assert_eq!(late(purpose, false), Verdict::WindowClosed);
        }
    }
}
