//! How often fixed words are answered, and for how much money: so that nobody draws everybody's
//! money with them, and room is left for STOP and whatever concerns rights.

use crate::account::Control;
use crate::budget::{Budget, Limits, Spent};
use crate::rate::{Passage, Rate};
use crate::stored_names;
use crate::time::Timestamp;

/// What answering a fixed word is to the limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// It opens or ends something, which cannot be done twice. It is never refused.
    Once,
    /// What STOP, START and rights need: as much room again as others have.
    Favoured,
    /// Anything else.
    Ordinary,
}

impl Control {
    /// What it is to the limits.
    #[must_use]
    pub const fn weight(self) -> Weight {
        match self {
            Self::Welcome | Self::Farewell(_) | Self::Stop => Weight::Once,
            Self::Privacy
            | Self::Hush
            | Self::Start
            | Self::Already
            | Self::AskStop
            | Self::GoOn => Weight::Favoured,
            Self::Help
            | Self::Status
            | Self::Language(_)
            | Self::Voice(_)
            | Self::TranscriptLine(_)
            | Self::PassOn => Weight::Ordinary,
        }
    }
}

stored_names! {
    /// Why a fixed word is not answered.
    Unheard {
        /// Too many in the time.
        Rate = "words_rate",
        /// The person's fixed words have cost too much today.
        PersonBudget = "words_person_budget",
        /// Everybody's have.
        ServiceBudget = "words_service_budget",
        /// The operator blocked the number.
        Blocked = "blocked",
    }
}

/// How much may be answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Allowance {
    /// How quickly, by one person; none for no limit.
    pub rate: Option<Rate>,
    /// For how much in a day.
    pub budget: Limits,
}

impl Allowance {
    /// Whether a word that came `at` is answered for `fee`; the mark of the person's rate after it.
    /// `mark` is the one that was kept from the word before.
    ///
    /// # Errors
    /// Why it is not.
    pub fn decide(
        &self,
        weight: Weight,
        mark: Option<Timestamp>,
        at: Timestamp,
        spent: Spent,
        fee: u64,
    ) -> Result<Option<Timestamp>, Unheard> {
        let rate = self.rate.map(|rate| match weight {
            Weight::Ordinary => rate,
            Weight::Favoured | Weight::Once => Rate { burst: rate.burst.saturating_mul(2), ..rate },
        });
        let passage = rate.map(|rate| rate.decide(mark, at));
        if weight == Weight::Once {
            return Ok(match passage {
                Some(Passage::Go(next)) => Some(next),
                Some(Passage::Wait(_)) | None => mark,
            });
        }
        let next = match passage {
            Some(Passage::Go(next)) => Some(next),
            Some(Passage::Wait(_)) => return Err(Unheard::Rate),
            None => mark,
        };
        match self.budget_for(weight).decide(spent, fee) {
            Budget::Left => Ok(next),
            Budget::PersonSpent => Err(Unheard::PersonBudget),
            Budget::ServiceSpent => Err(Unheard::ServiceBudget),
        }
    }

    /// What others have spent keeps nobody from STOP and their rights.
    fn budget_for(&self, weight: Weight) -> Limits {
        match weight {
            Weight::Ordinary => self.budget,
            Weight::Favoured | Weight::Once => Limits {
                person: self.budget.person.map(|limit| limit.saturating_mul(2)),
                service: None,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::account::Farewell;
    use std::time::Duration;

    const FEE: u64 = 5;

    fn allowance() -> Allowance {
        let budget = Limits { person: Some(10 * FEE), service: Some(100 * FEE) };
        Allowance { rate: Rate::of(5, Duration::from_mins(1)), budget }
    }

    /// One person's words, as they are decided one after the other.
    #[derive(Clone, Copy, Default)]
    struct Person {
        mark: Option<Timestamp>,
        spent: Spent,
    }

    impl Person {
        fn says(&mut self, control: Control, second: u64) -> Result<(), Unheard> {
            let at = Timestamp::from_micros(0) + Duration::from_secs(second);
            let decided = allowance().decide(control.weight(), self.mark, at, self.spent, FEE);
            decided.map(|mark| {
                self.mark = mark;
                self.spent.person += FEE;
                self.spent.service += FEE;
            })
        }
    }

    #[test]
    fn a_flood_is_cut_and_leaves_room_for_stop_and_rights() {
        let mut person = Person::default();
        for word in 0..600 {
            let said = person.says(Control::Help, 0);
            assert_eq!(said, if word < 5 { Ok(()) } else { Err(Unheard::Rate) }, "{word}");
        }
        assert_eq!(person.says(Control::Privacy, 0), Ok(()));
        assert_eq!(person.says(Control::Stop, 0), Ok(()));
        assert_eq!(person.says(Control::Already, 0), Ok(()));
        assert_eq!(person.says(Control::Start, 0), Ok(()));
    }

    #[test]
    fn a_slow_flood_ends_with_the_money_and_leaves_as_much_again() {
        let mut person = Person::default();
        let said = |person: &mut Person, control, from: u64| {
            (from..from + 60).filter(|minute| person.says(control, minute * 60).is_ok()).count()
        };
        assert_eq!(said(&mut person, Control::Help, 0), 10);
        assert_eq!(person.says(Control::Help, 60 * 60), Err(Unheard::PersonBudget));
        assert_eq!(said(&mut person, Control::Privacy, 60), 10);
        assert_eq!(person.says(Control::Stop, 120 * 60), Ok(()), "it is done all the same");
    }

    #[test]
    fn what_others_have_spent_keeps_nobody_from_their_rights() {
        let spent = Spent { person: 0, service: 100 * FEE };
        let mut person = Person { mark: None, spent };
        assert_eq!(person.says(Control::Help, 0), Err(Unheard::ServiceBudget));
        for control in [Control::Privacy, Control::Hush, Control::Start, Control::Stop] {
            assert_eq!(person.says(control, 0), Ok(()), "{control:?}");
        }
    }

    proptest! {
        /// Whatever was said before, and however quickly: STOP is done, and so is the answer to the
        /// question about age.
        #[test]
        fn nothing_keeps_anybody_from_an_end(
            said in proptest::collection::vec((0u8..3, 0u64..40), 0..200),
        ) {
            let (mut person, mut now) = (Person::default(), 0);
            for (which, pause) in said {
                now += pause;
                let control = [Control::Help, Control::Privacy, Control::Already][usize::from(which)];
                // Many of them are refused.
                let _ = person.says(control, now);
            }
            let no = Control::Farewell(Farewell::TooYoung);
            for end in [Control::Stop, no, Control::Welcome] {
                prop_assert_eq!(person.says(end, now), Ok(()));
            }
            prop_assert!(person.spent.person <= 20 * FEE + 3 * FEE);
        }
    }
}
