//! The stage as Mila meets it: over HTTP, on loopback.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "the lint spares test functions, not what they share"
)]

mod account;
mod content;
mod faults;
mod life;
mod lists;
mod media;
mod mila;
mod page;
mod schema;
mod signature;
mod strictness;
mod webhooks;
mod wire;
mod world;
