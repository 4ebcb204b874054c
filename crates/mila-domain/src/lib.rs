//! What Mila knows and decides.
//!
//! Everything here is pure: no IO, no async, no clock, no randomness. The caller
//! gives the time and the ids, and carries out what is decided.

pub mod address;
pub mod secret;
pub mod time;

pub use address::Address;
pub use secret::{MessageText, Secret};
pub use time::Timestamp;
