//! All of Mila's SQL, its migrations, the sealing of content, and the lanes.
//!
//! # Walls
//! Tables are *directory* (ids, keyed hashes, due times, states) or *private* (content and
//! what hangs on it). Directory tables are read by the functions named in [`Store`]; private
//! ones only through [`PersonTx`], which holds a [`Person`] and, on PostgreSQL, has set the
//! person for row-level security. A worker's writes go through [`Store::guard`], which
//! refuses them once the lane was taken over or the account changed.
//!
//! # Adding a statement
//! Put it into the `statements!` of the file whose idea it serves; the conformance suite
//! prepares it on both engines and checks which tables it names.

mod account;
mod backup;
mod conditions;
mod conversation;
mod deletion;
mod delivery;
mod engine;
mod entropy;
mod error;
mod ingest;
mod instance;
pub mod keyfile;
mod lanes;
mod letter;
mod look;
mod outbox;
mod people;
mod recording;
mod seal;
mod spending;
mod statements;
mod store;
mod suppression;
mod switch;
mod templates;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
mod transfer;
mod turns;
mod voice_note;

pub use account::Account;
pub use backup::backup;
pub use conditions::Conditions;
pub use conversation::{InboundMessage, ServiceMessage};
pub use deletion::Deletion;
pub use delivery::{Delivered, Report};
pub use engine::postgres::migrate;
pub use engine::statement::Statement;
pub use entropy::Entropy;
pub use error::{Result, StoreError};
pub use ingest::{Arrival, Burst, Ingested};
pub use instance::Reaped;
pub use lanes::{Claim, ClaimRequest, Release};
pub use letter::OutboundBody;
pub use look::{DatabaseId, Link, Look, Seen, look_at_postgres, look_at_sqlite};
pub use outbox::{Begun, ByTemplate, Intent, IntentState};
pub use people::DeadLetter;
pub use recording::AUDIO_FOR;
pub use seal::{MasterKeys, Person};
pub use statements::statements;
pub use store::{PersonTx, Store};
pub use suppression::Suppression;
pub use switch::Off;
pub use templates::{Filled, KnownTemplate};
pub use transfer::{MovedTable, move_to_postgres};
pub use turns::{Parts, PastTurn, StepCost, Turn};
pub use voice_note::{Fetchable, VoiceOut};
