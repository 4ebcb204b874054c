//! Mila as people meet her: a real Mila, a real database of either kind, a simulated world.

#![expect(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "tests stop loudly")]

mod commits;
mod conversation;
mod crash;
mod disorder;
mod door;
mod fixed_words;
mod gate;
mod kinds;
mod onboarding;
mod process;
mod sending;
mod tools;
mod walls;
mod world;
