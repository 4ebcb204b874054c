//! The languages Mila speaks on its own account, without the model.
//!
//! A language is one file, whole or the program does not compile. To add one: name it in
//! [`Language`], write its file here and name it in [`Spoken::of`], and do the same for the words
//! that are understood in it, in `mila_domain::words`. Those words, and the question about age in
//! `age.rs`, are in more languages than the rest.

pub mod age;
mod aloud;
pub mod briefs;
mod english;
mod hebrew;
pub mod memories;
pub mod reminders;
pub mod when;

use mila_domain::inbound::Kind;
use mila_domain::recording_failure::{Format, RecordingFailure};
use mila_domain::turn::{GiveUp, Said};
use mila_domain::{AccountState, Deed, Deeds, Language, TranscriptLine, Unanswered, VoiceMode};

/// Everything of one language.
#[derive(Debug)]
pub struct Spoken {
    /// Its name in itself, for lists to choose from.
    pub name: &'static str,
    /// What Mila says.
    pub texts: Texts,
}

/// What Mila says on its own account. `{policy}` stands for the policy's address,
/// `{version}` for its version, `{privacy}` for the address of the operator's mailbox,
/// `{processors}` and `{regions}` for who receives the data here, and where.
#[derive(Debug)]
pub struct Texts {
    /// The first words to anybody: what Mila is, who else receives the data, and the question
    /// whose answer must come before anything else (promises P1 to P3 and S5).
    pub first_question: &'static str,
    /// Said to a newcomer without an invitation code.
    pub not_invited: &'static str,
    /// Said to a newcomer who is not on the operator's list.
    pub not_listed: &'static str,
    /// Said after the yes, when nothing waits to be answered.
    pub welcome: &'static str,
    /// Said to somebody who is too young.
    pub too_young: &'static str,
    /// Said to somebody who stops before the account was opened.
    pub declined: &'static str,
    /// What can be said without the model.
    pub help: &'static str,
    /// What is kept, for how long, and which rights there are.
    pub privacy: &'static str,
    /// How the account stands: `{state}`, `{since}`, `{language}`, `{voice}`, `{memory}`,
    /// `{brief}`, `{quiet}`.
    pub status: &'static str,
    /// How a language is chosen; `{languages}`.
    pub language: &'static str,
    /// Confirms this language.
    pub language_chosen: &'static str,
    /// How voice is chosen; `{voice}`.
    pub voice: &'static str,
    /// Confirms a choice of voice; `{voice}`.
    pub voice_chosen: &'static str,
    /// Confirms a choice of voice, where there is no voice; `{voice}`.
    pub voice_missing: &'static str,
    /// Confirms a stop.
    pub stopped: &'static str,
    /// The same, said to a reminder: how that one alone is cancelled.
    pub stopped_reminders: &'static str,
    /// The same, said to the morning brief.
    pub stopped_brief: &'static str,
    /// Confirms a start.
    pub started: &'static str,
    /// The stop or start was in force already.
    pub already: &'static str,
    /// Asks whether stop was meant.
    pub ask_stop: &'static str,
    /// Stop was not meant.
    pub going_on: &'static str,
    /// Confirms a stop where nothing is said unasked anyway.
    pub hushed: &'static str,
    /// The one line a day to somebody who writes while stopped.
    pub still_stopped: &'static str,
    /// The one line a day while an account is held; `{privacy}`.
    pub held: &'static str,
    /// The one line a day while an account is restricted or leaving.
    pub not_now: &'static str,
    /// Said before an answer, when an earlier message did not arrive.
    pub not_delivered: &'static str,
    /// Said after an answer that was cut off by its greatest length.
    pub cut_off: &'static str,
    /// Said after the answer to a message that was cut off on its way.
    pub message_cut: &'static str,
    /// Said after an answer that claims what was not done.
    pub undone: Undone,
    /// The states of an account, as the status names them.
    pub states: States,
    /// The choices of voice, as they are named.
    pub voices: Voices,
    /// Said when there is no answer for now, whatever is asked.
    pub limits: Limits,
    /// What Mila cannot take, by its kind.
    pub refusals: Refusals,
    /// Why a recording was not understood.
    pub recordings: Recordings,
    /// What a recording was understood as, for people who want to see it; `{text}`.
    pub transcript: &'static str,
    /// Confirms that what was heard will be shown.
    pub transcript_shown: &'static str,
    /// Confirms that it will not.
    pub transcript_hidden: &'static str,
    /// What is kept in mind.
    pub memories: memories::Memories,
    /// What somebody is reminded of.
    pub reminders: reminders::Reminders,
    /// What the day holds.
    pub briefs: briefs::Briefs,
    /// The hours in which nothing is said unasked.
    pub quiet: briefs::Quiet,
    /// Days and times in words.
    pub when: when::When,
    /// Why there is no answer.
    pub apologies: Apologies,
}

/// That nothing was done, whatever the answer before says.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is the deed of that name")]
pub struct Undone {
    pub saved: &'static str,
    pub set: &'static str,
    pub sent: &'static str,
    pub forgotten: &'static str,
}

/// How an account stands, in words.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is the account state of that name")]
pub struct States {
    pub pending_age: &'static str,
    pub active: &'static str,
    pub stopped: &'static str,
    pub other: &'static str,
}

/// How Mila answers, in words.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is the voice mode of that name")]
pub struct Voices {
    pub auto: &'static str,
    pub on: &'static str,
    pub off: &'static str,
}

/// Why nothing is answered for now.
#[derive(Debug)]
pub struct Limits {
    /// Mila is switched off for everybody.
    pub switched_off: &'static str,
    /// Mila is not offered in the person's country.
    pub not_offered: &'static str,
    /// In the person's country only rights are served.
    pub rights_only: &'static str,
    /// The person's budget of the day is used up; `{hours}` until there is a new one.
    pub person_budget: &'static str,
    /// The whole service's is; `{hours}`.
    pub service_budget: &'static str,
    /// The model takes nothing from us, and waiting does not help.
    pub out_of_service: &'static str,
    /// Too many messages in a short time.
    pub slow_down: &'static str,
}

/// What Mila says to something that it does not take.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is the kind of that name")]
pub struct Refusals {
    pub audio: &'static str,
    pub image: &'static str,
    pub video: &'static str,
    pub document: &'static str,
    pub location: &'static str,
    pub contacts: &'static str,
    pub sticker: &'static str,
    pub other: &'static str,
}

/// Why a recording was not understood, and what to do instead.
#[derive(Debug)]
#[expect(
    missing_docs,
    reason = "each field is the reason of that name, see recording_failure::RecordingFailure"
)]
pub struct Recordings {
    pub silent: &'static str,
    pub too_short: &'static str,
    pub too_long: &'static str,
    pub broken: &'static str,
    /// `{format}`, from `formats`.
    pub other_format: &'static str,
    pub unclear: &'static str,
    pub unclear_language: &'static str,
    pub too_late: &'static str,
    pub not_here: &'static str,
    pub not_fetched: &'static str,
    pub formats: Formats,
}

/// Formats of recordings, as they are named within a sentence.
#[derive(Debug)]
#[expect(
    missing_docs,
    reason = "each field is the format of that name, see recording_failure::Format"
)]
pub struct Formats {
    pub m4a: &'static str,
    pub mp3: &'static str,
    pub aac: &'static str,
    pub amr: &'static str,
    pub wav: &'static str,
    pub flac: &'static str,
    pub webm: &'static str,
    pub ogg: &'static str,
    pub unknown: &'static str,
}

/// Why there is no answer, in words for the person.
#[derive(Debug)]
#[expect(missing_docs, reason = "each field is the reason of that name, see turn::GiveUp")]
pub struct Apologies {
    pub refused: &'static str,
    pub silent: &'static str,
    pub too_many_rounds: &'static str,
    pub too_long: &'static str,
    pub unavailable: &'static str,
    pub overloaded: &'static str,
    pub rejected: &'static str,
    pub dead_letter: &'static str,
}

impl Spoken {
    /// Everything of that language.
    #[must_use]
    pub const fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &english::ENGLISH,
            Language::Hebrew => &hebrew::HEBREW,
        }
    }
}

impl Texts {
    /// That this was not done.
    #[must_use]
    pub const fn undone(&self, deed: Deed) -> &'static str {
        match deed {
            Deed::Saved => self.undone.saved,
            Deed::Set => self.undone.set,
            Deed::Sent => self.undone.sent,
            Deed::Forgotten => self.undone.forgotten,
        }
    }

    /// What Mila says in that language.
    #[must_use]
    pub const fn of(language: Language) -> &'static Self {
        &Spoken::of(language).texts
    }

    /// How an account in that state stands.
    #[must_use]
    pub const fn state(&self, state: AccountState) -> &'static str {
        match state {
            AccountState::PendingAge => self.states.pending_age,
            AccountState::Active => self.states.active,
            AccountState::Stopped => self.states.stopped,
            AccountState::Held
            | AccountState::Restricted
            | AccountState::Leaving
            | AccountState::Erasing => self.states.other,
        }
    }

    /// Why messages are closed without an answer; `{hours}` where the day's money is spent.
    #[must_use]
    pub const fn unanswered(&self, reason: Unanswered) -> Option<&'static str> {
        Some(match reason {
            Unanswered::NotInvited => self.not_invited,
            Unanswered::NotListed => self.not_listed,
            Unanswered::Stopped => self.still_stopped,
            Unanswered::Held => self.held,
            Unanswered::NotNow => self.not_now,
            Unanswered::SwitchedOff => self.limits.switched_off,
            Unanswered::NotOffered => self.limits.not_offered,
            Unanswered::RightsOnly => self.limits.rights_only,
            Unanswered::PersonBudget => self.limits.person_budget,
            Unanswered::ServiceBudget => self.limits.service_budget,
            Unanswered::OutOfService => self.limits.out_of_service,
            Unanswered::Blocked => return None,
        })
    }

    /// The name of a choice of voice.
    #[must_use]
    pub const fn voice_mode(&self, mode: VoiceMode) -> &'static str {
        match mode {
            VoiceMode::Auto => self.voices.auto,
            VoiceMode::On => self.voices.on,
            VoiceMode::Off => self.voices.off,
        }
    }

    /// Confirms a choice of whether what was heard is shown.
    #[must_use]
    pub const fn transcript_line(&self, choice: TranscriptLine) -> &'static str {
        match choice {
            TranscriptLine::Shown => self.transcript_shown,
            TranscriptLine::Hidden => self.transcript_hidden,
        }
    }

    /// What Mila says to a message of that kind; `None` when it takes it.
    #[must_use]
    pub const fn refusal(&self, kind: Kind) -> Option<&'static str> {
        let refusals = &self.refusals;
        Some(match kind {
            Kind::Text | Kind::Button | Kind::Reaction => return None,
            Kind::Audio => refusals.audio,
            Kind::Image => refusals.image,
            Kind::Video => refusals.video,
            Kind::Document => refusals.document,
            Kind::Location => refusals.location,
            Kind::Contacts => refusals.contacts,
            Kind::Sticker => refusals.sticker,
            Kind::Other => refusals.other,
        })
    }

    /// Why a recording was not understood; `{format}` where [`RecordingFailure::OtherFormat`] has one.
    #[must_use]
    pub const fn recording_failure(&self, reason: RecordingFailure) -> &'static str {
        let recordings = &self.recordings;
        match reason {
            RecordingFailure::Silent => recordings.silent,
            RecordingFailure::TooShort => recordings.too_short,
            RecordingFailure::TooLong => recordings.too_long,
            RecordingFailure::Broken => recordings.broken,
            RecordingFailure::OtherFormat => recordings.other_format,
            RecordingFailure::Unclear => recordings.unclear,
            RecordingFailure::UnclearLanguage => recordings.unclear_language,
            RecordingFailure::TooLate => recordings.too_late,
            RecordingFailure::NotHere => recordings.not_here,
            RecordingFailure::NotFetched => recordings.not_fetched,
        }
    }

    /// The name of a format, with its article.
    #[must_use]
    pub const fn format(&self, format: Format) -> &'static str {
        let formats = &self.recordings.formats;
        match format {
            Format::M4a => formats.m4a,
            Format::Mp3 => formats.mp3,
            Format::Aac => formats.aac,
            Format::Amr => formats.amr,
            Format::Wav => formats.wav,
            Format::Flac => formats.flac,
            Format::Webm => formats.webm,
            Format::Ogg => formats.ogg,
            Format::Unknown => formats.unknown,
        }
    }

    /// Why there is no answer.
    #[must_use]
    pub const fn apology(&self, reason: GiveUp) -> &'static str {
        let apologies = &self.apologies;
        match reason {
            GiveUp::Refused => apologies.refused,
            GiveUp::Silent => apologies.silent,
            GiveUp::TooManyRounds => apologies.too_many_rounds,
            GiveUp::TooLong => apologies.too_long,
            GiveUp::Unavailable => apologies.unavailable,
            GiveUp::Overloaded => apologies.overloaded,
            GiveUp::Rejected => apologies.rejected,
            GiveUp::DeadLetter => apologies.dead_letter,
        }
    }
}

/// What is remarked after an answer.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Remarks {
    /// That what it answers was cut on its way.
    pub message_cut: bool,
    /// That these were not done, though it says so.
    pub undone: Deeds,
}

/// The words of an answer, with a sign when they were cut off, and with remarks. A pure function of
/// these, as an answer is made again whenever it is sent: what is added is in the language of the
/// words, as far as their script tells it.
#[must_use]
pub fn said(said: &Said, remarks: Remarks) -> String {
    let texts = Texts::of(Language::of_script(&said.text).unwrap_or(Language::English));
    let mut words = said.text.clone();
    if said.cut {
        words = format!("{words} ...\n\n{}", texts.cut_off);
    }
    for deed in remarks.undone.iter() {
        words = format!("{words}\n\n{}", texts.undone(deed));
    }
    if remarks.message_cut {
        words = format!("{words}\n\n{}", texts.message_cut);
    }
    words
}

/// Puts values in the places of their names: `fill("to {whom}", &[("whom", "Dana")])`.
#[must_use]
pub fn fill(text: &str, values: &[(&str, &str)]) -> String {
    values
        .iter()
        .fold(text.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}

#[cfg(test)]
mod tests;
