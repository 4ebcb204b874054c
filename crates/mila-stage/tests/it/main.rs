//! The stage as Mila meets it: over HTTP, on loopback.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on must stop, loudly")]

mod faults;
mod life;
mod lists;
mod media;
mod mila;
mod schema;
mod signature;
mod strictness;
mod webhooks;
mod wire;
mod world;
