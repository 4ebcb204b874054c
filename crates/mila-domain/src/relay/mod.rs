//! A message that a person has passed on to somebody else, and the answer back.
//!
//! `permission.rs` says whether somebody may be asked to read messages, `thread.rs` whose a reply is.

pub mod permission;
pub mod thread;
