//! What arrives, and how it is written down once it is known whose it is.

use std::time::Duration;

use mila_domain::inbound::Kind;
use mila_domain::{
    AccountState, Address, EventId, EventKind, Lane, MessageId, MessageText, PersonId, Timestamp,
};

use crate::deletion::{delete_at_provider, keep_audio_until};
use crate::engine::statement::statements;
use crate::engine::value::args;
use crate::error::Result;
use crate::recording::AUDIO_FOR;
use crate::scope::PersonTx;
use crate::seal::Place;

statements! {
    ADD_INBOUND = "INSERT INTO message
             (id, person_id, direction, author, kind, at, sealed, provider_id, reply_to, medium_id)
         VALUES ($1, $2, 'in', 'user', $3, $4, $5, $6, $7, $8)";
    ADD_EVENT = "INSERT INTO event (id, person_id, lane, kind, reference, state, received_at)
         VALUES ($1, $2, $3, $4, $5, 'waiting', $6)";
    // The three writes of a text for the conversation in one, for PostgreSQL: to its server each
    // statement costs about as much as the work in it. SQLite has no such form, and no such cost.
    ADD_TEXT = "SELECT $1", postgres: "WITH
         message AS (
             INSERT INTO message (id, person_id, direction, author, kind, at, sealed, provider_id,
                 reply_to)
             VALUES ($1, $2, 'in', 'user', $3, $4, $5, $6, $7)),
         event AS (
             INSERT INTO event (id, person_id, lane, kind, reference, state, received_at)
             VALUES ($8, $2, 'conversation', 'message', $1, 'waiting', $9))
         UPDATE lane SET burst_until = COALESCE(burst_until, $11),
             burst_due = CASE WHEN burst_until < $10 THEN burst_until ELSE $10 END,
             due_at = CASE WHEN burst_until < $10 THEN burst_until ELSE $10 END
         WHERE person_id = $2 AND lane = 'conversation'";
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
    /// Since when the provider has it, where that is not just now.
    pub since: Option<Timestamp>,
}

impl Arrival {
    /// The business-scoped id that came beside another address. Of somebody who hides their number
    /// it is the address itself.
    pub(crate) fn beside(&self) -> Option<&Address> {
        self.scoped_id.as_ref().filter(|scoped_id| **scoped_id != self.from)
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
    },
    /// Seen before; nothing written.
    Duplicate,
    /// The account is being erased, or the address is to be left alone; nothing written but
    /// that it was seen and is to be deleted at the provider.
    Dropped,
}

impl Ingested {
    /// The lane of what was recorded. What waits for the person's word goes out with a message for
    /// the conversation; control decides first, for a STOP must not bring a long answer along.
    pub(crate) const fn lane(self) -> Option<Lane> {
        match self {
            Self::New { lane, .. } => Some(lane),
            Self::Duplicate | Self::Dropped => None,
        }
    }
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
        let id = self.person.id();
        let entropy = &self.store.entropy;
        let (message, event) = (MessageId(entropy.id(now)), EventId(entropy.id(now)));
        let text = arrival.text.expose();
        let sealed =
            self.person.seal(Place::TEXT, message.0.as_bytes(), text.as_bytes(), entropy)?;
        let lane = Lane::of_message(arrival.kind, text);
        let (provider_id, kind) = (arrival.provider_id.as_str(), arrival.kind.name());
        let (quotes, medium) = (arrival.reply_to.as_deref(), arrival.medium_id.as_deref());
        let since = arrival.since.map_or(now, |since| since.min(now));
        let (due, until) = (now + burst.quiet, now + burst.cap);
        let words = arrival.kind.is_words() && lane == Lane::Conversation;
        if words && self.tx.is_postgres() {
            let row = args![
                message,
                id,
                kind,
                now,
                sealed,
                provider_id,
                quotes,
                event,
                since,
                due,
                until
            ];
            self.tx.run(&ADD_TEXT, row);
            return Ok(Ingested::New { person: id, event, lane });
        }
        let row = args![message, id, kind, now, sealed, provider_id, quotes, medium];
        self.tx.run(&ADD_INBOUND, row);
        let cause = EventKind::Message.name();
        self.tx.run(&ADD_EVENT, args![event, id, lane.name(), cause, message, since]);
        if medium.is_some() {
            // Whatever happens until then.
            keep_audio_until(&mut self.tx, provider_id, since, since + AUDIO_FOR);
        } else if !arrival.kind.is_words() {
            // What Mila does not take does not stay with the provider either.
            delete_at_provider(&mut self.tx, provider_id, now);
        }
        if lane == Lane::Conversation {
            self.lanes().extend_burst(due, until);
        }
        if lane == Lane::Control || medium.is_some() {
            // A recording is listened to at once, though the burst may still grow.
            self.lanes().poke(lane, now);
        }
        Ok(Ingested::New { person: id, event, lane })
    }
}
