//! Twilio on the wire: the signature, the webhooks, the REST client and its errors.
//!
//! Nothing here knows a room of Mila. What comes in is parsed once into values that
//! cannot be wrong; what goes out takes such values. Message text, numbers and
//! credentials never print.
//!
//! Facts follow Twilio's REST API 2010-04-01 (`tests/spec/twilio`) and its
//! documentation of webhooks, signatures and media.

pub mod codes;
pub mod signature;
pub mod webhook;

mod account;
mod client;
mod content;
pub(crate) mod delivery_report;
mod error;
mod list;
mod media;
mod message;
mod sid;
#[cfg(test)]
mod spec;
mod status;
mod unread;

pub use account::{AccountRecord, Sender, Webhook};
pub use client::{Bases, Credentials, Timeouts, Twilio, TwilioSettings};
pub use error::{LONGEST_PAUSE, TRIES, TwilioError, backoff};
pub use list::Pages;
pub use message::{Direction, ListFilter, MediaRecord, MessageRecord, SendMessage, Sent, Template};
pub use sid::{AccountSid, ContentSid, MediaSid, MessageSid, NotASid};
pub use status::MessageStatus;
pub use webhook::{Inbound, InboundKind, Malformed, StatusCallback};
