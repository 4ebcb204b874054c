//! What the store promises, on both engines.

#![expect(clippy::unwrap_used, clippy::panic, reason = "tests stop loudly")]

mod audio;
mod backup;
mod gate;
mod ingest;
mod lanes;
mod outbox;
mod place;
mod statements;
mod transfer;
mod walls;

/// Tables with content, or with what hangs on it: each row belongs to one person.
const PRIVATE: [&str; 7] =
    ["person_address", "message", "turn", "event", "turn_step", "outbox", "spending"];
