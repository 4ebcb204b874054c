//! Finding what was said, in process: no text leaves for it, and the store keeps no words of its own.
//!
//! `build.rs` makes segments in upkeep, `vectors.rs` what they mean, where there is a program for it; `find.rs` searches them and opens what is best, `beside.rs`
//! is what comes up by itself with the newest words, `asked.rs` is the tool.

pub(crate) mod asked;
pub(crate) mod beside;
pub(crate) mod build;
pub(crate) mod find;
pub(crate) mod vectors;
mod written;
