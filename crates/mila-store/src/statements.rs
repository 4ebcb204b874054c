//! All statements of the store in one list.

use crate::engine::statement::Statement;
use crate::{
    conversation, deletion, delivery, ingest, instance, lanes, letter, outbox, people, recording,
    spending, store, suppression, switch, templates, turns, voice_note,
};

/// Every statement of the store, for the tests that prepare each on both engines.
pub fn statements() -> impl Iterator<Item = &'static Statement> {
    [
        store::STATEMENTS,
        conversation::STATEMENTS,
        ingest::STATEMENTS,
        instance::STATEMENTS,
        lanes::STATEMENTS,
        letter::STATEMENTS,
        outbox::STATEMENTS,
        delivery::STATEMENTS,
        deletion::STATEMENTS,
        suppression::STATEMENTS,
        people::STATEMENTS,
        recording::STATEMENTS,
        voice_note::STATEMENTS,
        spending::STATEMENTS,
        switch::STATEMENTS,
        templates::STATEMENTS,
        turns::STATEMENTS,
    ]
    .into_iter()
    .flatten()
    .copied()
}
