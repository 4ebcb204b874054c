//! All statements of the store in one list.

use crate::engine::statement::Statement;
use crate::{
    account, address, arrival, batch, block, body, dead_letter, deletion, delivery, duty, figures,
    fixed_words, forgetting, gate, held_account, host_clock, inbox, ingest, instance, lanes,
    memory, outbox, past, question, recording, reminder, reminder_zones, said, scope, segment,
    set_aside, spending, store, summary, suppression, switch, templates, turns, undelivered,
    voice_note,
};

/// Every statement of the store, for connections that have them ready and for the tests that
/// prepare each on both engines.
pub fn statements() -> impl Iterator<Item = &'static Statement> {
    [
        account::STATEMENTS,
        address::STATEMENTS,
        arrival::STATEMENTS,
        batch::STATEMENTS,
        block::STATEMENTS,
        body::STATEMENTS,
        dead_letter::STATEMENTS,
        deletion::STATEMENTS,
        delivery::STATEMENTS,
        duty::STATEMENTS,
        figures::STATEMENTS,
        fixed_words::STATEMENTS,
        forgetting::STATEMENTS,
        gate::STATEMENTS,
        held_account::STATEMENTS,
        host_clock::STATEMENTS,
        inbox::STATEMENTS,
        ingest::STATEMENTS,
        instance::STATEMENTS,
        lanes::STATEMENTS,
        memory::STATEMENTS,
        outbox::STATEMENTS,
        past::STATEMENTS,
        question::STATEMENTS,
        recording::STATEMENTS,
        reminder::STATEMENTS,
        reminder_zones::STATEMENTS,
        said::STATEMENTS,
        scope::STATEMENTS,
        segment::STATEMENTS,
        set_aside::STATEMENTS,
        spending::STATEMENTS,
        store::STATEMENTS,
        summary::STATEMENTS,
        suppression::STATEMENTS,
        switch::STATEMENTS,
        templates::STATEMENTS,
        turns::STATEMENTS,
        undelivered::STATEMENTS,
        voice_note::STATEMENTS,
    ]
    .into_iter()
    .flatten()
    .copied()
}
