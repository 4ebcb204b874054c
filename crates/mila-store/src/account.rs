//! An account as it stands.

use mila_domain::unanswered::Unanswered;
use mila_domain::{AccountState, Language, Timestamp, VoiceMode};

use crate::engine::value::Row;
use crate::error::Result;

/// An account as it stands.
#[derive(Clone, Debug)]
pub struct Account {
    /// Its state.
    pub state: AccountState,
    /// Rises at every change of state.
    pub epoch: i64,
    /// When the person last wrote.
    pub last_inbound_at: Timestamp,
    /// When "16 or older?" was last asked, if it was.
    pub age_asked_at: Option<Timestamp>,
    /// When the once-a-day fixed line was last said, if it was.
    pub fixed_line_at: Option<Timestamp>,
    /// Which line that was.
    pub fixed_line: Option<Unanswered>,
    /// The mark of the person's rate, see `mila_domain::rate`.
    pub rate_mark: Option<Timestamp>,
    /// The languages in which the person was heard to speak, ISO 639-1.
    pub spoken: Vec<String>,
    /// Whether the person wants to see what was heard.
    pub show_transcript: bool,
    /// When the person was told by voice that an AI speaks, if they were.
    pub voice_told_at: Option<Timestamp>,
    /// When the person was asked to slow down, until there is room again.
    pub slowed_at: Option<Timestamp>,
    /// When the person first wrote.
    pub created_at: Timestamp,
    /// When the operator's rules let the person begin, if they did.
    pub admitted_at: Option<Timestamp>,
    /// The language of Mila's own texts, once it is known.
    pub language: Option<Language>,
    /// How the person wants to be answered, once chosen.
    pub voice: Option<VoiceMode>,
}

impl Account {
    pub(crate) fn of_row(row: &Row) -> Result<Self> {
        let spoken: Option<String> = row.get(12, "person.spoken")?;
        Ok(Self {
            spoken: spoken.unwrap_or_default().split_whitespace().map(str::to_owned).collect(),
            show_transcript: row.get(13, "person.show_heard")?,
            voice_told_at: row.maybe_time(14, "person.voice_told_at")?,
            state: row.name(0, "person.state", AccountState::from_name)?,
            epoch: row.get(1, "person.epoch")?,
            last_inbound_at: row.time(2, "person.last_inbound_at")?,
            age_asked_at: row.maybe_time(3, "person.age_asked_at")?,
            fixed_line_at: row.maybe_time(4, "person.fixed_line_at")?,
            created_at: row.time(5, "person.created_at")?,
            admitted_at: row.maybe_time(6, "person.admitted_at")?,
            language: row.maybe_name(7, "person.language", Language::from_name)?,
            voice: row.maybe_name(8, "person.voice", VoiceMode::from_name)?,
            fixed_line: row.maybe_name(9, "person.fixed_line", Unanswered::from_name)?,
            rate_mark: row.maybe_time(10, "person.rate_mark")?,
            slowed_at: row.maybe_time(11, "person.slowed_at")?,
        })
    }
}
