//! What Mila knows and decides.
//!
//! Everything here is pure: no IO, no async, no clock, no randomness. The caller
//! gives the time and the ids, and carries out what is decided.

pub mod access;
pub mod account;
pub mod address;
pub mod answer;
pub mod apart;
pub mod block;
pub mod budget;
pub mod chapter;
pub mod claim;
pub mod contact;
pub mod country;
pub mod damage;
pub mod delivery;
pub mod event;
pub mod fixed_words;
pub mod gate;
pub mod id;
pub mod inbound;
pub mod lane;
pub mod language;
#[cfg(test)]
mod long_suite;
pub mod memory;
pub mod memory_mode;
pub mod number;
pub mod outcome_unknown;
pub mod pace;
pub mod question;
pub mod rate;
pub mod recall;
pub mod recording_failure;
pub mod relay;
pub mod retry;
pub mod schedule;
pub mod secret;
pub mod suspicion;
pub mod switch;
pub mod telephone;
pub mod template;
pub mod time;
pub mod tongue;
pub mod turn;
pub mod unanswered;
pub mod visible;
pub mod voice;
pub mod words;
pub mod zone;

pub use access::{Access, Admission};
pub use account::AccountState;
pub use address::{Address, AddressKind};
pub use claim::{Deed, Deeds};
pub use country::Countries;
pub use damage::Damage;
pub use event::EventKind;
pub use id::{
    EventId, InstanceId, MemoryId, MessageId, OutboxId, PersonId, QuestionId, RelayId, ReminderId,
    SegmentId, SummaryId, TurnId, VoiceNoteId,
};
pub use lane::Lane;
pub use language::Language;
pub use memory_mode::MemoryMode;
pub use question::{QuestionKind, Wants};
pub use recording_failure::RecordingFailure;
pub use secret::{MessageText, Secret};
pub use switch::Switch;
pub use time::Timestamp;
pub use tongue::Tongue;
pub use unanswered::Unanswered;
pub use voice::{TranscriptLine, VoiceMode};
