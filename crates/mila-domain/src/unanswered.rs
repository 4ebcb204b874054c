//! Why messages are closed without the model, in words of which each is said once a day.

use crate::account::AccountState;
use crate::budget::Budget;
use crate::country::Offer;
use crate::stored_names;
use crate::switch::Switch;

stored_names! {
    /// The reason. Whoever writes hears its line once in 24 hours, and again when the reason
    /// is another.
    Unanswered {
        /// A newcomer without an invitation code.
        NotInvited = "not_invited",
        /// A newcomer who is not on the operator's list.
        NotListed = "not_listed",
        /// The person said stop.
        Stopped = "stopped",
        /// The number may have a new holder.
        Held = "held",
        /// The account is restricted or leaving.
        NotNow = "not_now",
        /// Mila is switched off for everybody.
        SwitchedOff = "switched_off",
        /// Mila is not offered in this country.
        NotOffered = "not_offered",
        /// In this country only rights are served.
        RightsOnly = "rights_only",
        /// The person's budget of the day is used up.
        PersonBudget = "person_budget",
        /// The whole service's is.
        ServiceBudget = "service_budget",
        /// The model takes nothing from us until the operator has mended something.
        OutOfService = "out_of_service",
        /// The operator blocked the person's number.
        Blocked = "blocked",
    }
}

/// Why nothing is answered under these conditions; `None` when there is no such reason.
#[must_use]
pub const fn reason(
    blocked: bool,
    switch: Switch,
    offer: Offer,
    budget: Budget,
) -> Option<Unanswered> {
    match (switch, offer, budget) {
        // Before all others: of each of them they would be told.
        _ if blocked => Some(Unanswered::Blocked),
        (Switch::Off, _, _) => Some(Unanswered::SwitchedOff),
        (_, Offer::NotOffered, _) => Some(Unanswered::NotOffered),
        (_, Offer::RightsOnly, _) => Some(Unanswered::RightsOnly),
        (_, _, Budget::ServiceSpent) => Some(Unanswered::ServiceBudget),
        (_, _, Budget::PersonSpent) => Some(Unanswered::PersonBudget),
        (Switch::On, Offer::Allowed, Budget::Left) => None,
    }
}

impl Unanswered {
    /// Why nothing is answered to an account in that state; `None` when its state is no reason.
    #[must_use]
    pub const fn by_state(state: AccountState) -> Option<Self> {
        match state {
            AccountState::Stopped => Some(Self::Stopped),
            AccountState::Held => Some(Self::Held),
            AccountState::Restricted | AccountState::Leaving => Some(Self::NotNow),
            AccountState::PendingAge | AccountState::Active | AccountState::Erasing => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_widest_reason_is_given() {
        use Budget::{Left, PersonSpent, ServiceSpent};
        let reason = |switch, offer, budget| reason(false, switch, offer, budget);
        for (switch, offer, budget, expected) in [
            (Switch::On, Offer::Allowed, Left, None),
            (Switch::Off, Offer::NotOffered, PersonSpent, Some(Unanswered::SwitchedOff)),
            (Switch::On, Offer::NotOffered, ServiceSpent, Some(Unanswered::NotOffered)),
            (Switch::On, Offer::RightsOnly, Left, Some(Unanswered::RightsOnly)),
            (Switch::On, Offer::Allowed, PersonSpent, Some(Unanswered::PersonBudget)),
            (Switch::On, Offer::Allowed, ServiceSpent, Some(Unanswered::ServiceBudget)),
        ] {
            assert_eq!(reason(switch, offer, budget), expected);
            let blocked = super::reason(true, switch, offer, budget);
            assert_eq!(blocked, Some(Unanswered::Blocked), "nothing else is said to them");
        }
    }
}
