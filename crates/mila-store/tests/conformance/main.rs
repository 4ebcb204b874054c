//! What the store promises, on both engines.

#![expect(clippy::unwrap_used, clippy::panic, reason = "tests stop loudly")]

mod addresses;
mod audio;
mod backup;
mod batch;
mod database;
mod duties;
mod events;
mod figures;
mod floods;
mod gate;
mod held;
mod histories;
mod host_clock;
mod ingest;
mod lanes;
mod memories;
mod outbox;
mod past;
mod place;
mod private;
mod questions;
mod reminders;
mod scopes;
mod segments;
mod set_aside;
mod statements;
mod transfer;
mod walls;

/// Tables with content, or with what hangs on it: each row belongs to one person.
const PRIVATE: [&str; 14] = [
    "account",
    "person_address",
    "question",
    "message",
    "turn",
    "event",
    "turn_step",
    "outbox",
    "spending",
    "memory",
    "summary",
    "segment",
    "segment_vectors",
    "reminder",
];
