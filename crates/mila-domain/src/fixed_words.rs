//! How often fixed words are answered, and for how much money: so that nobody draws everybody's
//! money with them, and room is left for STOP and whatever concerns rights.

use crate::account::Control;
use crate::budget::{Budget, Limits, Spent};
use crate::rate::{BURSTS, Passage, Rate};
use crate::stored_names;
use crate::time::Timestamp;

/// What answering a fixed word is to the limits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// It changes how the person stands. It is done whatever the limits say; beyond what others have
    /// twice, nothing is said of it.
    Change,
    /// What rights need: as much room again as others have.
    Favoured,
    /// Anything else.
    Ordinary,
}

impl Control {
    /// What it is to the limits.
    #[must_use]
    pub const fn weight(self) -> Weight {
        match self {
            Self::Welcome | Self::Farewell(_) | Self::Stop | Self::Start | Self::Anew => {
                Weight::Change
            }
            Self::Privacy
            | Self::Memory(_)
            | Self::Hush
            | Self::Already
            | Self::AskStop
            | Self::GoOn
            | Self::CarryOut
            | Self::LeaveIt => Weight::Favoured,
            Self::Help
            | Self::Status
            | Self::Reminders
            | Self::Language(_)
            | Self::Voice(_)
            | Self::TranscriptLine(_)
            | Self::Brief(_)
            | Self::Quiet(_)
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

/// What becomes of a fixed word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// It is done and answered; the mark of the person's rate after it.
    Answered(Option<Timestamp>),
    /// It is done, and nothing is said.
    InSilence(Unheard),
    /// It is neither done nor answered.
    Not(Unheard),
}

impl Allowance {
    /// What becomes of a word that came `at` and whose answer costs `fee`. `mark` is the one that was
    /// kept from the word before.
    #[must_use]
    pub fn decide(
        &self,
        weight: Weight,
        mark: Option<Timestamp>,
        at: Timestamp,
        spent: Spent,
        fee: u64,
    ) -> Heard {
        match self.room(weight, mark, at, spent, fee) {
            Ok(mark) => Heard::Answered(mark),
            Err(why) if weight == Weight::Change => Heard::InSilence(why),
            Err(why) => Heard::Not(why),
        }
    }

    /// Whether there is room for an answer; the mark after it.
    fn room(
        &self,
        weight: Weight,
        mark: Option<Timestamp>,
        at: Timestamp,
        spent: Spent,
        fee: u64,
    ) -> Result<Option<Timestamp>, Unheard> {
        let rate = self.rate.map(|rate| match weight {
            Weight::Ordinary => rate,
            Weight::Favoured | Weight::Change => {
                Rate { burst: rate.burst.saturating_mul(BURSTS), ..rate }
            }
        });
        let next = match rate.map(|rate| rate.decide(mark, at)) {
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
            Weight::Favoured | Weight::Change => Limits {
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
            match allowance().decide(control.weight(), self.mark, at, self.spent, FEE) {
                Heard::Answered(mark) => {
                    self.mark = mark;
                    self.spent.person += FEE;
                    self.spent.service += FEE;
                    Ok(())
                }
                Heard::InSilence(why) | Heard::Not(why) => Err(why),
            }
        }

        /// Whether a word is done, answered or not.
        fn is_done(&mut self, control: Control, second: u64) -> bool {
            let at = Timestamp::from_micros(0) + Duration::from_secs(second);
            let heard = allowance().decide(control.weight(), self.mark, at, self.spent, FEE);
            // Most of them are refused.
            let _ = self.says(control, second);
            !matches!(heard, Heard::Not(_))
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
        assert!(person.is_done(Control::Stop, 120 * 60), "it is done all the same");
    }

    /// Whoever stops and starts all day long.
    #[test]
    fn what_changes_how_somebody_stands_is_done_every_time_and_said_as_often_as_there_is_room() {
        let mut person = Person::default();
        let mut said = Vec::new();
        for round in 0..1200 {
            for control in [Control::Stop, Control::Start] {
                let before = person.spent.person;
                assert!(person.is_done(control, round), "{round}");
                said.push((round, person.spent.person > before));
            }
        }
        let at_once = said.iter().take_while(|(_, said)| *said).count();
        assert_eq!(at_once, 10, "twice the burst");
        let again = said.iter().skip(at_once).filter(|(_, said)| *said).count();
        assert_eq!(again, 10, "one each 12 s, until twice the day's money is spent");
        assert_eq!(person.spent.person, 20 * FEE);
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
        /// Whatever was said before, and however quickly: STOP and START are done, and so is the
        /// answer to the question about age; and all together cost no more than twice the money.
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
            for end in [Control::Stop, Control::Start, no, Control::Welcome] {
                prop_assert!(person.is_done(end, now));
            }
            prop_assert!(person.spent.person <= 20 * FEE);
        }
    }
}
