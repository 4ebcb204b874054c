//! What arrives, and how it is written down once it is known whose it is.

use std::time::Duration;

use mila_domain::inbound::Kind;
use mila_domain::{
    AccountState, Address, EventId, Lane, MessageId, MessageText, PersonId, Timestamp,
};

use crate::deletion::{delete_at_provider, keep_audio_until};
use crate::engine::statement::statements;
use crate::engine::tx::Tx;
use crate::engine::value::{Value, args};
use crate::error::Result;
use crate::lanes::EXTEND_BURST;
use crate::recording::AUDIO_FOR;
use crate::scope::PersonTx;
use crate::seal::{Person, Place};
use crate::store::Store;

statements! {
    // A message that was found late may be older than one that is known.
    WROTE = "UPDATE person SET last_inbound_at = $2 WHERE id = $1 AND last_inbound_at < $2",
        postgres: "UPDATE person SET last_inbound_at = at
         FROM unnest($1::uuid[], $2::timestamptz[]) AS wrote (id, at)
         WHERE person.id = wrote.id AND last_inbound_at < at";
    ADD_INBOUND = "INSERT INTO message
             (id, person_id, direction, author, kind, at, sealed, provider_id, reply_to, medium_id,
             forwarded)
         VALUES ($1, $2, 'in', 'user', $3, $4, $5, $6, $7, $8, $9)",
        postgres: "INSERT INTO message
             (id, person_id, direction, author, kind, at, sealed, provider_id, reply_to, medium_id,
             forwarded)
         SELECT id, person, 'in', 'user', kind, at, sealed, provider, reply_to, medium, forwarded
         FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[], $5::bytea[], $6::text[],
             $7::text[], $8::text[], $9::boolean[])
             AS arrived (id, person, kind, at, sealed, provider, reply_to, medium, forwarded)";
    ADD_EVENT = "INSERT INTO event (id, person_id, lane, kind, reference, state, received_at)
         VALUES ($1, $2, $3, 'message', $4, 'waiting', $5)",
        postgres: "INSERT INTO event (id, person_id, lane, kind, reference, state, received_at)
         SELECT id, person, lane, 'message', message, 'waiting', at
         FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::timestamptz[])
             AS arrived (id, person, lane, message, at)";
}

/// A message as it arrived, verified.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// The provider's id: what makes a message unique.
    pub provider_id: String,
    /// Where it came from, and where the reply goes.
    pub from: Address,
    /// The business-scoped id, when it came beside a number.
    pub scoped_id: Option<Address>,
    /// What kind of message.
    pub kind: Kind,
    /// Its words; empty when it has none.
    pub text: MessageText,
    /// The provider's id of the message that it quotes.
    pub reply_to: Option<String>,
    /// The provider's id of its recording, when it is one.
    pub medium_id: Option<String>,
    /// Whether it was forwarded: not the person's own words.
    pub forwarded: bool,
    /// Since when the provider has it, where that is not just now.
    pub since: Option<Timestamp>,
}

impl Arrival {
    /// The business-scoped id that came beside another address. Of somebody who hides their number
    /// it is the address itself.
    pub(crate) fn beside(&self) -> Option<&Address> {
        self.scoped_id.as_ref().filter(|scoped_id| **scoped_id != self.from)
    }

    /// The lane that it waits in. It is told by reading the words, which takes as long as all else
    /// that is done for an arrival: ask once.
    pub(crate) fn lane(&self) -> Lane {
        Lane::of_message(self.kind, self.text.expose(), self.forwarded)
    }

    /// Since when it waits, and when it opened WhatsApp's window.
    pub(crate) fn since(&self, now: Timestamp) -> Timestamp {
        self.since.map_or(now, |since| since.min(now))
    }

    /// Every address that it names, the scoped id first: it stays with its person when a number
    /// changes hands.
    pub(crate) fn addresses(&self) -> impl Iterator<Item = &Address> {
        self.beside().into_iter().chain([&self.from])
    }
}

/// How long a burst of messages may grow before it is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Burst {
    /// Quiet time after the last message.
    pub quiet: Duration,
    /// Longest wait after the first.
    pub cap: Duration,
}

/// What became of an arrival.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ingested {
    /// Recorded.
    New {
        /// Whose.
        person: PersonId,
        /// The event.
        event: EventId,
        /// Its lane.
        lane: Lane,
        /// When that lane is due, at the latest.
        due: Timestamp,
    },
    /// Seen before; nothing written.
    Duplicate,
    /// A reaction that answers nothing; nothing written but that it was seen.
    Ignored,
    /// The account is being erased, or the address is to be left alone; nothing written but
    /// that it was seen and is to be deleted at the provider.
    Dropped,
}

impl PersonTx<'_> {
    /// Records an arrival, unless the account is going.
    pub(crate) fn take_in(
        &mut self,
        arrival: &Arrival,
        burst: Burst,
        now: Timestamp,
    ) -> Result<Ingested> {
        if self.account.state == AccountState::Erasing {
            delete_at_provider(&mut self.tx, &arrival.provider_id, now);
            return Ok(Ingested::Dropped);
        }
        self.record(arrival, burst, now)
    }

    /// Writes message and event, and makes the lane due.
    fn record(&mut self, arrival: &Arrival, burst: Burst, now: Timestamp) -> Result<Ingested> {
        let mut rows = Rows::default();
        let lane = arrival.lane();
        let mut recorded = rows.add(self.store, &self.person, (arrival, lane), burst, now)?;
        rows.write(&mut self.tx);
        let provider_id = arrival.provider_id.as_str();
        let has_medium = arrival.medium_id.is_some();
        if has_medium {
            // Whatever happens until then.
            let since = arrival.since(now);
            keep_audio_until(&mut self.tx, provider_id, since, since + AUDIO_FOR);
        } else if !arrival.kind.is_plain() {
            // What Mila does not take does not stay with the provider either, nor what was beside it.
            delete_at_provider(&mut self.tx, provider_id, now);
        }
        if let Ingested::New { lane, due, .. } = &mut recorded
            && (*lane == Lane::Control || has_medium)
        {
            // A recording is listened to at once, though the burst may still grow.
            self.lanes().poke(*lane, now);
            *due = now;
        }
        Ok(recorded)
    }
}

/// What is written of arrivals, a row of each statement for every one. Those of several people
/// are written together.
#[derive(Debug, Default)]
pub(crate) struct Rows {
    wrote: Vec<Vec<Value>>,
    messages: Vec<Vec<Value>>,
    events: Vec<Vec<Value>>,
    bursts: Vec<Vec<Value>>,
}

impl Rows {
    /// Adds what `person` wrote, which waits in that lane; as what it is recorded.
    pub(crate) fn add(
        &mut self,
        store: &Store,
        person: &Person,
        (arrival, lane): (&Arrival, Lane),
        burst: Burst,
        now: Timestamp,
    ) -> Result<Ingested> {
        let (id, entropy) = (person.id(), &store.entropy);
        let (message, event) = (MessageId(entropy.id(now)), EventId(entropy.id(now)));
        let text = arrival.text.expose();
        let sealed = person.seal(Place::TEXT, message.0.as_bytes(), text.as_bytes(), entropy)?;
        let (provider_id, kind) = (arrival.provider_id.as_str(), arrival.kind.name());
        let quotes = arrival.reply_to.as_deref();
        let medium = arrival.medium_id.as_deref();
        let seal = |medium| person.seal_medium((message, provider_id), medium, entropy);
        let medium = medium.map(seal).transpose()?;
        self.wrote.push(args![id, arrival.since(now)]);
        let forwarded = arrival.forwarded;
        let row = args![message, id, kind, now, sealed, provider_id, quotes, medium, forwarded];
        self.messages.push(row);
        self.events.push(args![event, id, lane.name(), message, arrival.since(now)]);
        if lane == Lane::Conversation {
            self.bursts.push(args![id, now + burst.quiet, now + burst.cap]);
        }
        Ok(Ingested::New { person: id, event, lane, due: now + burst.quiet })
    }

    pub(crate) fn write(self, tx: &mut Tx) {
        tx.run_each(&WROTE, self.wrote);
        tx.run_each(&ADD_INBOUND, self.messages);
        tx.run_each(&ADD_EVENT, self.events);
        tx.run_each(&EXTEND_BURST, self.bursts);
    }
}
