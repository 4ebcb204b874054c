//! The states of an account and what the fixed words do to them.

use jiff::civil::Time;

use crate::language::Language;
use crate::memory_mode::MemoryMode;
use crate::question::QuestionKind;
use crate::schedule::QuietHours;
use crate::stored_names;
use crate::voice::{TranscriptLine, VoiceMode};
use crate::words::{Reading, Setting};

stored_names! {
    /// Where an account stands. A change of state raises the account's epoch, and whatever
    /// was begun under an older epoch is thrown away.
    AccountState {
        /// Asked "16 or older?"; nothing is kept but the waiting messages.
        PendingAge = "pending_age",
        /// In use.
        Active = "active",
        /// The person said stop: no push, no model.
        Stopped = "stopped",
        /// The number may have a new holder: nothing is shown.
        Held = "held",
        /// Data stays and nothing is done with it (GDPR Article 18).
        Restricted = "restricted",
        /// Deletion was asked for and may still be taken back.
        Leaving = "leaving",
        /// Rows are going; this cannot be undone.
        Erasing = "erasing",
    }
}

impl AccountState {
    /// Whether the state may follow directly on `self`.
    #[must_use]
    pub const fn may_become(self, next: Self) -> bool {
        use AccountState::{Active, Erasing, Held, Leaving, PendingAge, Restricted, Stopped};
        match (self, next) {
            (Erasing, _) | (_, PendingAge) => false,
            (_, Erasing) | (PendingAge, Active) => true,
            (PendingAge, _) => false,
            (Active | Stopped | Held | Restricted | Leaving, Active | Stopped) => true,
            (Active | Stopped, Held | Restricted | Leaving) => true,
            (Held | Restricted | Leaving, Held | Restricted | Leaving) => true,
        }
    }
}

/// What a fixed word asks for, given how the account stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    /// Old enough: open the account and answer what waits.
    Welcome,
    /// Too young, or not interested: say goodbye and keep nothing.
    Farewell(Farewell),
    /// Say what can be said.
    Help,
    /// Say what is kept, and which rights there are.
    Privacy,
    /// Say how the account stands.
    Status,
    /// Show what they are to be reminded of.
    Reminders,
    /// Speak this language; without one, say which there are.
    Language(Option<Language>),
    /// Answer in this way; without one, say how it is set.
    Voice(Option<VoiceMode>),
    /// Show what was heard, or do not, and confirm it.
    TranscriptLine(TranscriptLine),
    /// Keep memories, or do not, and confirm it; without one, show them all.
    Memory(Option<MemoryMode>),
    /// Tell them each day what it holds, at this time or no more; or say how it is.
    Brief(Setting<Time>),
    /// Keep quiet in these hours, or in none; or say which they are.
    Quiet(Setting<QuietHours>),
    /// Stop writing and confirm it.
    Stop,
    /// Nothing is said unasked anyway; confirm it, and change nothing.
    Hush,
    /// Begin writing again and confirm it.
    Start,
    /// Leave what was there apart, and begin as somebody new.
    Anew,
    /// It was so already; say so.
    Already,
    /// Ask whether stop is meant.
    AskStop,
    /// Stop was not meant; say that all goes on.
    GoOn,
    /// The person agreed to what they were asked: do it and say so.
    CarryOut,
    /// They did not: say that nothing was done.
    LeaveIt,
    /// No fixed word here: the conversation answers it.
    PassOn,
}

/// Why somebody leaves before the account was opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Farewell {
    /// Under 16 (promise S5).
    TooYoung,
    /// Said stop to the first question.
    Declined,
}

/// Decides what follows for an account in `state` from what a message is taken for. A yes or a no
/// counts only as the answer to the question that is `open`.
#[must_use]
pub const fn decide(state: AccountState, open: Option<QuestionKind>, reading: Reading) -> Control {
    use AccountState::{Active, Held, Leaving, PendingAge, Restricted, Stopped};
    match (state, reading) {
        (_, Reading::None) => Control::PassOn,
        (PendingAge, Reading::Yes) => match open {
            Some(QuestionKind::Age) => Control::Welcome,
            _ => Control::PassOn,
        },
        (PendingAge, Reading::No | Reading::UnderAge) => match open {
            Some(QuestionKind::Age) => Control::Farewell(Farewell::TooYoung),
            _ => Control::PassOn,
        },
        (Active, Reading::Yes) => match open {
            Some(QuestionKind::Stop) => Control::Stop,
            Some(QuestionKind::Forget | QuestionKind::Correct) => Control::CarryOut,
            Some(QuestionKind::Age) | None => Control::PassOn,
        },
        (Active, Reading::No) => match open {
            Some(QuestionKind::Stop) => Control::GoOn,
            Some(QuestionKind::Forget | QuestionKind::Correct) => Control::LeaveIt,
            Some(QuestionKind::Age) | None => Control::PassOn,
        },
        (Active, Reading::Ask) => Control::AskStop,
        (_, Reading::Help) => Control::Help,
        (_, Reading::Privacy) => Control::Privacy,
        // Whoever holds the number now learns nothing of the account, and changes nothing.
        (
            Held,
            Reading::Status
            | Reading::Reminders
            | Reading::Language(_)
            | Reading::Voice(_)
            | Reading::TranscriptLine(_)
            | Reading::Memory(_),
        ) => Control::PassOn,
        (_, Reading::Status) => Control::Status,
        (_, Reading::Reminders) => Control::Reminders,
        (_, Reading::Language(language)) => Control::Language(language),
        (_, Reading::Voice(mode)) => Control::Voice(mode),
        (_, Reading::TranscriptLine(line)) => Control::TranscriptLine(line),
        (_, Reading::Memory(mode)) => Control::Memory(mode),
        // Of whom nothing is kept yet nothing is set either.
        (Active | Stopped, Reading::Brief(setting)) => Control::Brief(setting),
        (Active | Stopped, Reading::Quiet(setting)) => Control::Quiet(setting),
        (PendingAge, Reading::Stop) => Control::Farewell(Farewell::Declined),
        (Active, Reading::Stop) => Control::Stop,
        (Held | Restricted | Leaving, Reading::Stop) => Control::Hush,
        (Stopped, Reading::Start) => Control::Start,
        (Held, Reading::Start) => Control::Anew,
        (Stopped, Reading::Stop) | (Active, Reading::Start) => Control::Already,
        _ => Control::PassOn,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_question_opens_or_ends() {
        let decide = |word| decide(AccountState::PendingAge, Some(QuestionKind::Age), word);
        assert_eq!(decide(Reading::Yes), Control::Welcome);
        assert_eq!(decide(Reading::No), Control::Farewell(Farewell::TooYoung));
        assert_eq!(decide(Reading::UnderAge), Control::Farewell(Farewell::TooYoung));
        assert_eq!(decide(Reading::Ask), Control::PassOn);
        assert_eq!(decide(Reading::Stop), Control::Farewell(Farewell::Declined));
        assert_eq!(decide(Reading::Start), Control::PassOn);
    }

    #[test]
    fn an_answer_without_its_question_is_conversation() {
        for state in AccountState::ALL {
            let asked = QuestionKind::ALL.iter().copied().map(Some);
            for open in asked.chain([None]) {
                let is_asked = match state {
                    AccountState::PendingAge => open == Some(QuestionKind::Age),
                    AccountState::Active => open.is_some_and(|it| it != QuestionKind::Age),
                    _ => false,
                };
                for answer in [Reading::Yes, Reading::No] {
                    let decided = decide(*state, open, answer);
                    assert_eq!(decided != Control::PassOn, is_asked, "{state:?} {open:?}");
                }
            }
        }
    }

    #[test]
    fn whether_to_stop_is_asked_in_use_only() {
        let open = Some(QuestionKind::Stop);
        for state in AccountState::ALL {
            let asks = decide(*state, None, Reading::Ask) == Control::AskStop;
            assert_eq!(asks, *state == AccountState::Active, "{state:?}");
        }
        assert_eq!(decide(AccountState::Active, open, Reading::Yes), Control::Stop);
        assert_eq!(decide(AccountState::Active, open, Reading::No), Control::GoOn);
        assert_eq!(decide(AccountState::Active, open, Reading::Stop), Control::Stop);
    }

    #[test]
    fn what_everybody_may_know_is_said_in_every_state() {
        for state in AccountState::ALL {
            assert_eq!(decide(*state, None, Reading::Help), Control::Help);
            assert_eq!(decide(*state, None, Reading::Privacy), Control::Privacy);
        }
    }

    #[test]
    fn a_held_account_shows_nothing_and_takes_no_settings() {
        let line = Reading::TranscriptLine(TranscriptLine::Shown);
        let voice = Reading::Voice(Some(VoiceMode::On));
        let memory = Reading::Memory(None);
        let hours = [Reading::Brief(Setting::Off), Reading::Quiet(Setting::Show)];
        let others =
            [Reading::Status, Reading::Reminders, Reading::Language(None), voice, line, memory];
        for word in hours.into_iter().chain(others) {
            assert_eq!(decide(AccountState::Held, None, word), Control::PassOn);
            assert_ne!(decide(AccountState::Active, None, word), Control::PassOn);
        }
        assert_eq!(decide(AccountState::Held, None, Reading::Start), Control::Anew, "the way out");
    }

    #[test]
    fn stop_is_understood_in_every_state_but_the_last() {
        for state in AccountState::ALL {
            let stop = decide(*state, None, Reading::Stop);
            assert_eq!(stop == Control::PassOn, *state == AccountState::Erasing, "{state:?}");
        }
    }

    #[test]
    fn erasing_ends_everything_and_nobody_becomes_new_again() {
        for state in AccountState::ALL {
            assert!(!AccountState::Erasing.may_become(*state));
            assert!(!state.may_become(AccountState::PendingAge));
        }
        assert!(!AccountState::PendingAge.may_become(AccountState::Stopped));
        assert!(AccountState::Stopped.may_become(AccountState::Active));
    }

    #[test]
    fn names_round_trip() {
        for state in AccountState::ALL {
            assert_eq!(AccountState::from_name(state.name()), Some(*state));
        }
    }
}
