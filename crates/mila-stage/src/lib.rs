//! The outside world in miniature: Twilio, Claude and a phone in the browser.
//!
//! A [`Stage`] listens on one loopback address and is Twilio's three hosts, the model and the
//! phone page at once; Twilio's storage of media has a port of its own. People are [`Phone`]s: they say things, which reach Mila as signed
//! webhooks, and hear what Mila sends through the REST API. Everything that crosses the wire is
//! in the [`Wire`] journal; everything that can go wrong out there can be asked for.
//!
//! The stage speaks to Mila over HTTP only and never reaches beyond this machine. Within one
//! process both can do without sockets: [`Stage::inside`].

mod attribution;
pub mod claude;
mod clock;
mod controls;
mod exchange;
mod gate;
mod guarded;
mod line;
mod page;
mod person;
mod phone;
mod sids;
mod signature;
mod stage;
mod tasks;
mod twilio;
mod wire;

pub use clock::{OnAdvance, StageClock};
pub use line::{Answering, ToMila};
pub use person::Button;
pub use phone::{NoSuchButton, Phone, Received, Recording, TooQuiet};
pub use signature::sign;
pub use stage::{Stage, StageOptions};
pub use twilio::inbound::{Inbound, Said};
pub use twilio::knobs::{
    CallbackMode, CollectMode, Ending, Fault, ListLag, RequestKind, SenderState, Verdict,
    WebhookMode,
};
pub use twilio::media::HeldMedium;
pub use twilio::overrides::Attempt;
pub use twilio::status::Status;
pub use wire::{Direction, Exchange, ExchangeMoment, Hook, Phase, Side, Wire};
