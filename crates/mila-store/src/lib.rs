//! All of Mila's SQL, its migrations, the sealing of content, and the lanes.
//!
//! # Walls
//! Tables are *directory* (ids, keyed hashes, due times, states) or *private* (content and
//! what hangs on it). Directory tables are read by the functions named in [`Store`]; private
//! ones only through a scope that holds a [`Person`] and, on PostgreSQL, has named the person for
//! row-level security: [`PersonRead`], [`PersonTx`] or, for a worker, [`LaneTx`], which is refused
//! once the lane was taken over or the account changed.
//!
//! # Adding a statement
//! Put it into the `statements!` of the file whose idea it serves; the conformance suite
//! prepares it on both engines, checks which tables it names, and reads its plan on a filled
//! database. Give what nobody waits for with `run`, ask for the rest together: what is given and
//! asked before somebody waits is one round trip.

mod account;
mod address;
mod arrival;
mod backup;
mod batch;
mod block;
mod body;
mod conditions;
mod dead_letter;
mod deletion;
mod delivery;
mod duty;
mod engine;
mod entropy;
mod error;
mod figures;
mod fixed_words;
mod forgetting;
mod gate;
mod held_account;
mod host_clock;
mod in_line;
mod inbox;
mod ingest;
mod instance;
mod intent;
pub mod keyfile;
mod lanes;
mod look;
mod memory;
mod outbox;
mod past;
mod question;
mod recording;
mod reminder;
mod reminder_zones;
mod said;
mod scope;
mod seal;
mod segment;
mod set_aside;
mod spending;
mod statements;
mod store;
mod stored;
mod summary;
mod suppression;
mod switch;
mod templates;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
mod transfer;
mod turns;
mod undelivered;
mod voice_note;

pub use account::{Account, Amend};
pub use address::AskedAddress;
pub use arrival::{Arrival, Burst, Ingested};
pub use backup::backup;
pub use body::OutboundBody;
pub use conditions::Conditions;
pub use dead_letter::DeadLetter;
pub use deletion::Deletion;
pub use delivery::{Delivered, Left, Report};
pub use duty::{DueDuty, HeldDuty};
pub use engine::postgres::migrate;
pub use engine::sqlite::Waits;
pub use engine::statement::Statement;
pub use entropy::Entropy;
pub use error::{EngineError, Result, StoreError};
pub use figures::{Figures, SCHEMA};
pub use fixed_words::{AskedWordFacts, WordFacts};
pub use forgetting::{Forgetting, Forgotten};
pub use gate::{AskedBegin, AskedFacts, Standing};
pub use held_account::{APART_FOR, HeldAccount};
pub use host_clock::HostClock;
pub use inbox::{AskedMessages, InboundMessage, Inbox, ServiceMessage};
pub use ingest::PENDING_FOR;
pub use instance::Reaped;
pub use intent::{Fallback, Intent, IntentState};
pub use lanes::{Claim, ClaimRequest, Claimed, Lanes, Release};
pub use look::{DatabaseId, Link, Look, Seen, look_at_postgres, look_at_sqlite};
pub use memory::{AskedMemories, Kept, Memories, Memory};
pub use outbox::{AskedIntent, BeginNow, Begun, ByTemplate, Outbox};
pub use past::{AskedPast, PastTurn, STRETCH};
pub use question::{OpenQuestion, Questions};
pub use recording::{AUDIO_FOR, Recordings};
pub use reminder::{AskedReminders, DueReminders, Reminder, Reminders, Reminding};
pub use scope::{Entering, LaneTx, PersonRead, PersonTx};
pub use seal::{MasterKeys, Person};
pub use segment::{AskedSegments, Segment, SegmentVectors, Segments, VECTORS_AT_ONCE};
pub use set_aside::{Damaged, Failed, GivenUp, Held, SetAside};
pub use spending::Spending;
pub use statements::statements;
pub use store::Store;
pub use summary::{AskedSummary, Digest, Line, Summaries, Summary};
pub use suppression::Suppression;
pub use switch::Off;
pub use templates::KnownTemplate;
pub use transfer::{MovedTable, move_to_postgres};
pub use turns::{AskedTurn, Parts, StepCost, Turn, Turns};
pub use undelivered::FailureCause;
pub use voice_note::{Fetchable, VoiceNotes, VoiceOut};
