//! What the page shows of time and phones.

use serde::Serialize;

use crate::clock::StageClock;
use crate::person::{Bubble, Person, WINDOW};
use crate::twilio::carrier::Carrier;

/// Bubbles shown of a chat, the latest ones.
const SHOWN: usize = 200;

/// Stage time.
#[derive(Serialize)]
pub(super) struct Time {
    /// Microseconds since 1970-01-01T00:00:00Z.
    now: i64,
    /// Seconds the stage is ahead of the system.
    ahead: u64,
}

/// A phone on the page; instants in microseconds since 1970-01-01T00:00:00Z.
#[derive(Serialize)]
struct Shown<'a> {
    number: &'a str,
    /// The business-scoped id, which is what Mila sees when the number is hidden.
    scoped_id: &'a str,
    hidden: bool,
    name: &'a str,
    blocks: bool,
    looking: bool,
    typing_until: i64,
    /// When free-form messages to this person end; none if the person has not written.
    window_until: Option<i64>,
    chat: &'a [Bubble],
}

impl Time {
    pub(super) fn now(clock: &StageClock) -> Self {
        Self { now: clock.now_micros(), ahead: clock.skipped().as_secs() }
    }
}

/// All phones, as JSON.
pub(super) fn phones(carrier: &Carrier) -> serde_json::Result<String> {
    carrier.ledger.read(|book| {
        let phones: Vec<_> = book.people().iter().map(Shown::from).collect();
        serde_json::to_string(&phones)
    })
}

impl<'a> From<&'a Person> for Shown<'a> {
    fn from(person: &'a Person) -> Self {
        Self {
            number: &person.number,
            scoped_id: &person.scoped_id,
            hidden: person.number_hidden,
            blocks: person.blocks,
            name: &person.name,
            looking: person.looking,
            typing_until: person.typing_until,
            window_until: person.last_wrote.map(|wrote| wrote + WINDOW),
            chat: &person.chat[person.chat.len().saturating_sub(SHOWN)..],
        }
    }
}
