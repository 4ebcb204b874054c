//! The fixed words, and answers to what fixed code asked: read without the model.
//!
//! [`read`] is pure and the only way: what a message means depends on its text, on how the account
//! stands and on what was asked. Only whole messages count. Where somebody may have meant
//! something else, they are asked, or the conversation has it; nothing is taken for its opposite.
//!
//! `plain.rs` says when two texts are the same, `command.rs` what asks for something, `stop.rs`
//! which sentences stop, `memory.rs` which are about what is remembered, `hours.rs` which choose hours of the day, `talk.rs`
//! what is said around them, `age.rs` and `confirm.rs` what answers, `told.rs` an age among other words,
//! `tongues/` the words themselves.

pub mod age;
mod command;
mod confirm;
pub(crate) mod digits;
mod hours;
mod index;
pub(crate) mod lexicon;
mod memory;
mod numerals;
pub(crate) mod plain;
mod stop;
mod talk;
#[cfg(test)]
mod tests;
mod told;
mod tongues;

use jiff::civil::Time;

use self::command::Command;
pub use self::hours::Setting;
use self::index::Index;
use self::plain::Token;
use self::stop::Sure;
use crate::account::AccountState;
use crate::inbound::Kind;
use crate::language::Language;
use crate::memory_mode::MemoryMode;
use crate::question::Wants;
use crate::schedule::QuietHours;
use crate::tongue::Tongue;
use crate::voice::{TranscriptLine, VoiceMode};

/// The number words of a language with their values.
pub(crate) fn number_words(tongue: Tongue) -> impl Iterator<Item = (String, u32)> {
    numerals::words(tongues::Forms::of(tongue)).into_iter()
}

/// What a message is taken for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reading {
    /// Yes, to the open question.
    Yes,
    /// No, to the open question.
    No,
    /// An age under 16, to the question about it.
    UnderAge,
    /// Do not write to me.
    Stop,
    /// You may write to me again.
    Start,
    /// What can I say?
    Help,
    /// What do you keep, and which rights do I have?
    Privacy,
    /// How does my account stand?
    Status,
    /// What will you remind me of?
    Reminders,
    /// Speak this language; without one: which are there?
    Language(Option<Language>),
    /// Answer in this way; without one: how is it set?
    Voice(Option<VoiceMode>),
    /// Show me what you heard in my recordings, or do not.
    TranscriptLine(TranscriptLine),
    /// Keep memories of me, or do not; without one: what do you keep?
    Memory(Option<MemoryMode>),
    /// Tell me each day, at this time, what it holds.
    Brief(Setting<Time>),
    /// Say nothing of your own accord in these hours.
    Quiet(Setting<QuietHours>),
    /// It must be asked: the age again, or whether stop is meant.
    Ask,
    /// Nothing of the kind: the conversation has it.
    None,
}

impl Reading {
    /// Whether it is heard from somebody whom the operator blocked: STOP and what may be one, what
    /// concerns rights, and that somebody is too young.
    #[must_use]
    pub const fn is_right(self) -> bool {
        matches!(
            self,
            Self::Stop | Self::Ask | Self::Privacy | Self::Memory(_) | Self::No | Self::UnderAge
        )
    }

    /// Its name, for tools and logs.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::UnderAge => "under_age",
            Self::Stop => "stop",
            Self::Start => "start",
            Self::Help => "help",
            Self::Privacy => "privacy",
            Self::Status => "status",
            Self::Reminders => "reminders",
            Self::Language(_) => "language",
            Self::Voice(_) | Self::TranscriptLine(_) => "voice",
            Self::Memory(_) => "memory",
            Self::Brief(_) => "brief",
            Self::Quiet(_) => "quiet",
            Self::Ask => "ask",
            Self::None => "none",
        }
    }
}

/// What a message is taken for, by what it is and how it came; as [`read`] else.
///
/// What was forwarded is not the person's own word and gives no order, with one exception: STOP is
/// done however it comes. Who is stopped by mistake says START; who is not stopped though they meant
/// it has no other way.
#[must_use]
pub fn of_message(
    (kind, text, forwarded): (Kind, &str, bool),
    state: AccountState,
    tongue: Option<Tongue>,
    question: Option<Wants>,
) -> Reading {
    match kind {
        Kind::Reaction if question.is_some() && is_thumbs_up(text) => Reading::Yes,
        _ if !kind.has_words(text) => Reading::None,
        _ if forwarded && !is_stop(text) => Reading::None,
        _ => read(text, state, tongue, question),
    }
}

/// Whether a reaction is a thumb that points up, in any colour of skin.
#[must_use]
pub fn is_thumbs_up(reaction: &str) -> bool {
    let mut signs = reaction.trim().chars();
    signs.next() == Some('\u{1f44d}')
        && signs.all(|sign| matches!(sign, '\u{1f3fb}'..='\u{1f3ff}' | '\u{fe0f}'))
}

/// Whether it means stop, whoever says it.
fn is_stop(text: &str) -> bool {
    matches!(command::read(&plain::tokens(text), None), Some(Command::Stop))
}

/// What `text` means to an account in `state` of which `question` was asked. `tongue` is the
/// language that the person was asked in or chose, when that is known: it decides where one word
/// means two things.
#[must_use]
pub fn read(
    text: &str,
    state: AccountState,
    tongue: Option<Tongue>,
    question: Option<Wants>,
) -> Reading {
    let tokens = plain::tokens(text);
    match command::read(&tokens, tongue) {
        Some(Command::Help) => Reading::Help,
        Some(Command::Privacy) => Reading::Privacy,
        Some(Command::Status) => Reading::Status,
        Some(Command::Reminders) => Reading::Reminders,
        Some(Command::Language(language)) => Reading::Language(language),
        Some(Command::Voice(mode)) => Reading::Voice(mode),
        Some(Command::Line(line)) => Reading::TranscriptLine(line),
        Some(Command::Memory(said)) => Reading::Memory(said.wanted(asks(text))),
        Some(Command::Hours(hours::Said::Brief(setting))) => Reading::Brief(setting),
        Some(Command::Hours(hours::Said::Quiet(setting))) => Reading::Quiet(setting),
        Some(Command::Stop) => Reading::Stop,
        Some(Command::Likely) => likely(state, question, &tokens, tongue),
        // It ends what waits: the question.
        Some(Command::Cancel) if matches!(question, Some(Wants::Confirmation | Wants::Consent)) => {
            Reading::No
        }
        Some(Command::Cancel) => likely(state, question, &tokens, tongue),
        Some(Command::Start) if question.is_none() => Reading::Start,
        Some(Command::Again) if state == AccountState::Stopped => Reading::Start,
        Some(Command::Start | Command::Again) | None => {
            match (answer(question, &tokens, tongue), question) {
                (Reading::Yes, Some(Wants::Confirmation)) if asks(text) => Reading::Ask,
                (Reading::Yes, Some(Wants::Consent)) if asks(text) => Reading::None,
                (Reading::None | Reading::Ask, _) => in_talk(text, &tokens, state, question),
                (answer, _) => answer,
            }
        }
    }
}

/// Whether a question stands in it.
fn asks(text: &str) -> bool {
    text.contains(['?', '؟', '¿'])
}

/// What a message means in which more is said than a form: a stop with its reasons, a yes with
/// thanks, the wish to come back.
fn in_talk(text: &str, tokens: &[Token], state: AccountState, question: Option<Wants>) -> Reading {
    let otherwise = if question == Some(Wants::Age) { Reading::Ask } else { Reading::None };
    match (state, question, talk::stop(tokens)) {
        (AccountState::Active, _, Some(Sure::Certain)) => Reading::Stop,
        (AccountState::Active, _, Some(Sure::Likely)) => Reading::Ask,
        (AccountState::PendingAge, _, Some(Sure::Certain)) => Reading::Stop,
        (AccountState::Active, Some(Wants::Confirmation), None) => {
            match talk::lead(tokens, asks(text)) {
                Some(confirm::Said::Yes) => Reading::Yes,
                Some(confirm::Said::No) => Reading::No,
                Some(confirm::Said::Unclear) => Reading::Ask,
                None if talk::takes_leave(tokens) => Reading::Ask,
                None => otherwise,
            }
        }
        (AccountState::Active, Some(Wants::Consent), None) => {
            match talk::lead(tokens, asks(text)) {
                Some(confirm::Said::Yes) => Reading::Yes,
                Some(confirm::Said::No) => Reading::No,
                Some(confirm::Said::Unclear) | None => otherwise,
            }
        }
        (AccountState::Stopped, None, None) if talk::comes_back(tokens) => Reading::Start,
        _ => otherwise,
    }
}

/// The number words of a language with their values.
pub(crate) fn numbers(tongue: Tongue) -> Vec<(String, u32)> {
    numerals::words(tongues::Forms::of(tongue))
}

/// What two number words after one another are together, if they are one number.
pub(crate) const fn sum(first: u32, second: u32) -> Option<u32> {
    numerals::sum(first, second)
}

/// Whether a message is looked at ahead of the conversation, whatever the account's state: a word,
/// or a plain yes or no. Who is asked more answers in the conversation's order.
#[must_use]
pub fn goes_ahead(text: &str) -> bool {
    let tokens = plain::tokens(text);
    match command::read(&tokens, None) {
        Some(Command::Again) => false,
        Some(_) => true,
        None => {
            Index::all().iter().any(|index| index.confirm.is_plain(&tokens))
                || talk::stop(&tokens).is_some()
        }
    }
}

/// As [`goes_ahead`], by what the message is and how it came.
#[must_use]
pub fn goes_ahead_as(kind: Kind, text: &str, forwarded: bool) -> bool {
    match kind {
        Kind::Reaction => is_thumbs_up(text),
        _ if !kind.has_words(text) => false,
        _ if forwarded => is_stop(text),
        _ => goes_ahead(text),
    }
}

/// What may mean stop: asked about in the middle of a conversation, done where there is none.
fn likely(
    state: AccountState,
    question: Option<Wants>,
    tokens: &[Token],
    tongue: Option<Tongue>,
) -> Reading {
    match (state, question) {
        (AccountState::Active, Some(Wants::Confirmation)) => {
            match answer(question, tokens, tongue) {
                Reading::None => Reading::Yes,
                answer => answer,
            }
        }
        (AccountState::Active, _) => Reading::Ask,
        _ => Reading::Stop,
    }
}

fn answer(question: Option<Wants>, tokens: &[Token], tongue: Option<Tongue>) -> Reading {
    match question {
        Some(Wants::Age) => to_age(tokens, tongue),
        Some(Wants::Confirmation) => to_confirmation(tokens, tongue),
        Some(Wants::Consent) => to_consent(tokens, tongue),
        None => Reading::None,
    }
}

/// The answer to the question about age; where nobody understands it, it is asked again.
fn to_age(tokens: &[Token], tongue: Option<Tongue>) -> Reading {
    match by_tongue(tongue, |index| index.age.read(tokens), |said| *said != age::Said::Unclear) {
        Some(age::Said::Yes) => Reading::Yes,
        Some(age::Said::No) => Reading::No,
        Some(age::Said::UnderAge) => Reading::UnderAge,
        Some(age::Said::Unclear) => Reading::Ask,
        None => match told::read(tokens) {
            Some(age::Said::Yes) => Reading::Yes,
            Some(age::Said::UnderAge) => Reading::UnderAge,
            Some(age::Said::No | age::Said::Unclear) | None => Reading::Ask,
        },
    }
}

fn to_confirmation(tokens: &[Token], tongue: Option<Tongue>) -> Reading {
    let said = |index: &Index| {
        index.confirm.read(tokens).or_else(|| {
            // "Yes, stop."
            let rest = index.confirm.after_yes(tokens)?;
            let stops = matches!(command::read(rest, tongue)?, Command::Stop | Command::Likely);
            stops.then_some(confirm::Said::Yes)
        })
    };
    of_confirmation(by_tongue(tongue, said, |said| *said != confirm::Said::Unclear))
}

fn to_consent(tokens: &[Token], tongue: Option<Tongue>) -> Reading {
    let said = |index: &Index| index.confirm.read(tokens);
    of_confirmation(by_tongue(tongue, said, |said| *said != confirm::Said::Unclear))
}

const fn of_confirmation(said: Option<confirm::Said>) -> Reading {
    match said {
        Some(confirm::Said::Yes) => Reading::Yes,
        Some(confirm::Said::No) => Reading::No,
        Some(confirm::Said::Unclear) | None => Reading::None,
    }
}

/// What an answer says in the person's language, else in English, which many write, else in those
/// that understand it, if they agree. What two of these take otherwise says nothing.
fn by_tongue<S: Copy + PartialEq>(
    tongue: Option<Tongue>,
    said: impl Fn(&Index) -> Option<S>,
    is_clear: impl Fn(&S) -> bool,
) -> Option<S> {
    let said: Vec<_> =
        Index::all().iter().filter_map(|index| Some((index.tongue, said(index)?))).collect();
    let of = |tongue| said.iter().find(|(it, _)| *it == tongue).map(|(_, said)| *said);
    match (tongue.and_then(of), of(Tongue::English)) {
        (Some(own), Some(english)) => (own == english).then_some(own),
        (Some(one), None) | (None, Some(one)) => Some(one),
        (None, None) => {
            let mut clear = said.iter().map(|(_, said)| *said).filter(is_clear);
            let first = clear.next()?;
            clear.all(|said| said == first).then_some(first)
        }
    }
}
