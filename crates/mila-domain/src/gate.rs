//! The one gate that every outbound message passes.

use std::time::Duration;

use crate::account::AccountState;
use crate::budget::Budget;
use crate::country::Offer;
use crate::stored_names;
use crate::switch::Switch;
use crate::time::Timestamp;
use crate::unanswered::{self, Unanswered};

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
        /// What the person wanted to be reminded of.
        Reminder = "reminder",
        /// What the day holds, for those who asked for it.
        Brief = "brief",
        /// Word, by template, that an answer or a reminder waits which came when the window had closed.
        AnswerWaits = "answer_waits",
        /// The last words before an account goes.
        Farewell = "farewell",
    }
}

/// What the gate decided. Kept with the message, so that none exists without a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It may go.
    Pass,
    /// It may go as a template, for the window has closed.
    Template,
    /// The window has closed: it waits for the person's next message, and a template tells
    /// them of it, if there is an approved one.
    Parked,
    /// The account's state does not allow it.
    WrongState,
    /// It was written under an older epoch.
    Stale,
    /// It tells of an answer that waits, and the person has written meanwhile.
    Moot,
    /// The address is to be left alone.
    Suppressed,
    /// Nothing is answered now, for this reason.
    Unanswered(Unanswered),
    /// The person wrote too long ago, and there is no approved template.
    WindowClosed,
}

impl Verdict {
    /// The name kept in the database and shown in logs.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pass => "pass",
            Self::Template => "template",
            Self::Parked => "parked",
            Self::WrongState => "wrong_state",
            Self::Stale => "stale",
            Self::Moot => "moot",
            Self::Suppressed => "suppressed",
            Self::Unanswered(reason) => reason.name(),
            Self::WindowClosed => "window_closed",
        }
    }

    /// Whether the message goes out.
    #[must_use]
    pub const fn lets_go(self) -> bool {
        matches!(self, Self::Pass | Self::Template)
    }
}

/// What holds for every message of a purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rule {
    /// The states of an account in which it may go.
    pub states: &'static [AccountState],
    /// Whether a suppression, the switch, the country and the money keep it back. Answers to fixed
    /// words, rights among them, are never kept back by it.
    pub stoppable: bool,
    /// What becomes of it when WhatsApp's window has closed.
    pub late: Late,
}

/// What becomes of a message when WhatsApp's window has closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Late {
    /// It is not sent.
    Dropped,
    /// It waits for the person's next message, and a template tells of it, if there is one.
    Waits,
    /// It goes by its own template, and only then: within the window it is moot.
    ByTemplate,
}

impl Purpose {
    /// The one table of what holds for which purpose.
    #[must_use]
    pub const fn rule(self) -> Rule {
        use AccountState::{Active, Erasing, Held, Leaving, PendingAge, Restricted, Stopped};
        match self {
            Self::Reply | Self::Reminder | Self::Brief => {
                Rule { states: &[Active], stoppable: true, late: Late::Waits }
            }
            Self::AnswerWaits => {
                Rule { states: &[Active], stoppable: true, late: Late::ByTemplate }
            }
            Self::Fixed => Rule {
                states: &[PendingAge, Active, Stopped, Held, Restricted, Leaving],
                stoppable: false,
                late: Late::Dropped,
            },
            Self::Farewell => Rule { states: &[Erasing], stoppable: false, late: Late::Dropped },
        }
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
    /// Whether the operator blocked the person's number.
    pub blocked: bool,
    /// What is offered in the person's country.
    pub offer: Offer,
    /// Whether the message can be paid for.
    pub budget: Budget,
    /// Whether the assistant is on.
    pub switch: Switch,
    /// Whether WhatsApp has approved the message's own template.
    pub template: bool,
    /// The present time.
    pub now: Timestamp,
}

/// Decides whether a message may go.
#[must_use]
pub fn decide(facts: &Facts) -> Verdict {
    let rule = facts.purpose.rule();
    if facts.written_under != facts.epoch {
        return Verdict::Stale;
    }
    if !rule.states.contains(&facts.state) {
        return Verdict::WrongState;
    }
    if rule.stoppable && facts.suppressed {
        return Verdict::Suppressed;
    }
    let reason = unanswered::reason(facts.blocked, facts.switch, facts.offer, facts.budget);
    if let Some(reason) = reason.filter(|_| rule.stoppable) {
        return Verdict::Unanswered(reason);
    }
    match (window_is_open(facts.last_inbound_at, facts.now), rule.late) {
        (true, Late::ByTemplate) => Verdict::Moot,
        (true, _) => Verdict::Pass,
        (false, Late::ByTemplate) if facts.template => Verdict::Template,
        (false, Late::Waits) => Verdict::Parked,
        (false, _) => Verdict::WindowClosed,
    }
}

/// Whether words without a template still reach somebody who last wrote then.
#[must_use]
pub fn window_is_open(last_inbound_at: Timestamp, now: Timestamp) -> bool {
    now < last_inbound_at + (WINDOW - WINDOW_MARGIN)
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
            blocked: false,
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
            (Facts { blocked: true, ..facts() }, Verdict::Unanswered(Unanswered::Blocked)),
            (
                Facts { switch: Switch::Off, ..facts() },
                Verdict::Unanswered(Unanswered::SwitchedOff),
            ),
            (
                Facts { offer: Offer::NotOffered, ..facts() },
                Verdict::Unanswered(Unanswered::NotOffered),
            ),
            (
                Facts { offer: Offer::RightsOnly, ..facts() },
                Verdict::Unanswered(Unanswered::RightsOnly),
            ),
            (
                Facts { budget: Budget::PersonSpent, ..facts() },
                Verdict::Unanswered(Unanswered::PersonBudget),
            ),
            (
                Facts { budget: Budget::ServiceSpent, ..facts() },
                Verdict::Unanswered(Unanswered::ServiceBudget),
            ),
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
        assert_eq!(decide(&Facts { now: edge, ..facts() }), Verdict::Parked);
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
        assert_eq!(late(Purpose::Reminder, true), Verdict::Parked);
        assert_eq!(late(Purpose::Brief, true), Verdict::Parked);
        assert_eq!(late(Purpose::Fixed, true), Verdict::WindowClosed);
        let early = Facts { purpose: Purpose::AnswerWaits, template: true, ..facts() };
        assert_eq!(decide(&early), Verdict::Moot);
        assert_eq!(late(Purpose::Reply, false), Verdict::Parked, "nobody tells of it");
        for purpose in [Purpose::AnswerWaits, Purpose::Fixed] {
            assert_eq!(late(purpose, false), Verdict::WindowClosed);
        }
    }
}
