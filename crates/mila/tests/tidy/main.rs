//! The house as it is drawn: which room and which crate knows which, and where things stand.
//!
//! Each rule is a function from sources to complaints. It is held against the sources as they are,
//! and against a made-up one that breaks it, so that a rule which holds nothing shows.

#![expect(clippy::unwrap_used, clippy::panic, reason = "tests stop loudly")]

mod arrows;
mod figures;
mod manifests;
mod places;
mod tokens;
mod tree;
