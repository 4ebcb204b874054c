//! Recording what arrives: one transaction, after which the provider may be answered.

use std::time::Duration;

use mila_domain::inbound::Kind;
use mila_domain::{
    AccountState, Address, AddressKind, EventId, Lane, MessageId, MessageText, PersonId, Timestamp,
};

use crate::deletion::delete_at_provider;
use crate::engine::statement::statements;
use crate::engine::tx::Tx;
use crate::engine::value::args;
use crate::error::{Result, StoreError};
use crate::people::ADDRESS;
use crate::seal::{Person, Place};
use crate::store::{PersonTx, Store};

pub(crate) const TEXT: Place = Place("message.sealed");

/// How long message digests are kept, so that neither a replay nor the reconciler revives
/// what is done or somebody who was erased.
const SEEN_FOR: Duration = Duration::from_hours(400 * 24);

/// An account in which nobody said to be old enough is kept this long (promise S5).
const PENDING_FOR: Duration = Duration::from_hours(24);

statements! {
    MARK_SEEN = "INSERT INTO seen (digest, until) VALUES ($1, $2) ON CONFLICT (digest) DO NOTHING";
    HAS_SEEN = "SELECT 1 FROM seen WHERE digest = $1";
    FIND_ADDRESS = "SELECT person_id FROM address WHERE hash = $1";
    SCOPED_IDS = "SELECT COUNT(*) FROM address WHERE person_id = $1 AND kind = 'scoped_id'";
    ADD_PERSON = "INSERT INTO person (id, state, epoch, wrapped_key, created_at, last_inbound_at)
         VALUES ($1, 'pending_age', 0, $2, $3, $3)";
    ADD_LANE = "INSERT INTO lane (person_id, rank, due_at) VALUES ($1, $2, $3)";
    ADD_ADDRESS = "INSERT INTO address (hash, person_id, kind) VALUES ($1, $2, $3)
         ON CONFLICT (hash) DO NOTHING";
    SEAL_ADDRESS = "INSERT INTO person_address (hash, person_id, sealed, since)
         VALUES ($1, $2, $3, $4)";
    HAS_SEALED_ADDRESS = "SELECT 1 FROM person_address WHERE hash = $1 AND person_id = $2";
    USE_ADDRESS = "UPDATE person_address SET since = $3 WHERE hash = $1 AND person_id = $2
         AND since < $3";
    HEARD = "UPDATE person SET last_inbound_at = $2 WHERE id = $1";
    ADD_INBOUND = "INSERT INTO message
             (id, person_id, direction, author, kind, at, sealed, provider_id, reply_to, medium_id)
         VALUES ($1, $2, 'in', 'user', $3, $4, $5, $6, $7, $8)";
    ADD_EVENT = "INSERT INTO event (id, person_id, rank, message_id, state, received_at)
         VALUES ($1, $2, $3, $4, 'waiting', $5)";
    // A burst is extended by each message, but never beyond its end.
    EXTEND_BURST = "UPDATE lane SET burst_until = COALESCE(burst_until, $3),
             burst_due = CASE WHEN burst_until < $2 THEN burst_until ELSE $2 END,
             due_at = CASE WHEN burst_until < $2 THEN burst_until ELSE $2 END
         WHERE person_id = $1 AND rank = 1";
    BURST_DUE = "SELECT burst_due FROM lane WHERE person_id = $1 AND rank = 1";
    END_BURST = "UPDATE lane SET burst_until = NULL, burst_due = NULL
         WHERE person_id = $1 AND rank = 1";
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
    /// The provider's id of its recording, when that is to be heard.
    pub medium_id: Option<String>,
    /// Since when the provider has it, where that is not just now.
    pub since: Option<Timestamp>,
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

/// Who an arrival is from.
enum Sender {
    /// Somebody we know, or know from now on.
    Known(Person),
    /// Somebody who is to be left alone.
    Suppressed,
    /// Another transaction made the person first: look again.
    Raced,
}

impl Store {
    /// Records an arrival: who wrote, what, and that their lane is due. Idempotent by the
    /// provider's id for 400 days.
    ///
    /// # Errors
    /// When the database refuses; then nothing was recorded and the provider should be told.
    pub async fn ingest(
        &self,
        arrival: &Arrival,
        burst: Burst,
        now: Timestamp,
    ) -> Result<Ingested> {
        // Two first messages of one newcomer may race for the address: the loser looks again.
        for _ in 0..3 {
            if let Some(done) = self.try_ingest(arrival, burst, now).await? {
                return Ok(done);
            }
        }
        Err(StoreError::Unknown { place: "address.hash" })
    }

    /// Keeps that a message was seen, and nothing else of it.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn ignore(&self, provider_id: &str, now: Timestamp) -> Result<()> {
        let mut tx = self.engine.begin("ignore").await?;
        let digest = self.keys.seen_digest(provider_id);
        tx.run(&MARK_SEEN, args![digest, now + SEEN_FOR]).await?;
        tx.commit().await
    }

    /// Whether a message of that id was recorded before, in the last 400 days.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn has_seen(&self, provider_id: &str) -> Result<bool> {
        let mut tx = self.engine.begin_read("has seen").await?;
        let digest = self.keys.seen_digest(provider_id);
        Ok(tx.first(&HAS_SEEN, args![digest]).await?.is_some())
    }

    /// `None` when the address was taken by another transaction meanwhile.
    async fn try_ingest(
        &self,
        arrival: &Arrival,
        burst: Burst,
        now: Timestamp,
    ) -> Result<Option<Ingested>> {
        let mut tx = self.engine.begin("ingest").await?;
        let digest = self.keys.seen_digest(&arrival.provider_id);
        if tx.run(&MARK_SEEN, args![digest, now + SEEN_FOR]).await? == 0 {
            return Ok(Some(Ingested::Duplicate));
        }
        let person = match self.sender(&mut tx, arrival, now).await? {
            Sender::Known(person) => person,
            Sender::Suppressed => {
                delete_at_provider(&mut tx, &arrival.provider_id, now).await?;
                tx.commit().await?;
                return Ok(Some(Ingested::Dropped));
            }
            Sender::Raced => return Ok(None),
        };
        let mut tx = self.enter(tx, person).await?;
        tx.keep_addresses(arrival, now).await?;
        if tx.account.state == AccountState::Erasing {
            delete_at_provider(&mut tx.tx, &arrival.provider_id, now).await?;
            tx.commit().await?;
            return Ok(Some(Ingested::Dropped));
        }
        let new = tx.record(arrival, burst, now).await?;
        tx.commit().await?;
        Ok(Some(new))
    }

    /// Who wrote: known by the scoped id or the number, else a new person.
    async fn sender(&self, tx: &mut Tx, arrival: &Arrival, now: Timestamp) -> Result<Sender> {
        // The scoped id first: it stays with its person when a number changes hands.
        for address in arrival.scoped_id.iter().chain([&arrival.from]) {
            let hash = self.address_hash(address);
            if let Some(row) = tx.first(&FIND_ADDRESS, args![hash]).await? {
                let id = row.id(0, "address.person_id")?;
                return self.unwrap_person(tx, id).await.map(Sender::Known);
            }
        }
        for address in arrival.scoped_id.iter().chain([&arrival.from]) {
            if self.is_suppressed(tx, self.address_hash(address), now).await? {
                return Ok(Sender::Suppressed);
            }
        }
        let id = PersonId(self.entropy.id(now));
        let (person, wrapped) = self.keys.new_person(id, &self.entropy)?;
        tx.run(&ADD_PERSON, args![id, wrapped, now]).await?;
        for lane in Lane::ALL {
            let due = (lane == Lane::Upkeep).then(|| now + PENDING_FOR);
            tx.run(&ADD_LANE, args![id, lane.rank(), due]).await?;
        }
        let first = self.add_address(tx, &person, &arrival.from).await?;
        Ok(if first { Sender::Known(person) } else { Sender::Raced })
    }

    /// Whether the address was free and is now this person's.
    async fn add_address(&self, tx: &mut Tx, person: &Person, address: &Address) -> Result<bool> {
        let kind = match address.kind() {
            AddressKind::Phone => "phone",
            AddressKind::ScopedId => "scoped_id",
        };
        let added =
            tx.run(&ADD_ADDRESS, args![self.address_hash(address), person.id(), kind]).await?;
        Ok(added == 1)
    }
}

impl PersonTx<'_> {
    /// Keeps the addresses of an arrival. A number that comes with another scoped id than the
    /// one we know may have a new holder: the account is held, and nothing of it is shown.
    async fn keep_addresses(&mut self, arrival: &Arrival, now: Timestamp) -> Result<()> {
        for address in arrival.scoped_id.iter().chain([&arrival.from]) {
            let hash = self.store.address_hash(address);
            let owner = self.tx.first(&FIND_ADDRESS, args![hash.clone()]).await?;
            let owner: Option<PersonId> =
                owner.map(|row| row.id(0, "address.person_id")).transpose()?;
            let free = owner.is_none();
            if free && self.store.is_suppressed(&mut self.tx, hash.clone(), now).await? {
                // Nobody is written to there, so replies go on to the address that is known.
                continue;
            }
            if free {
                self.link(address).await?;
            }
            if owner.is_none_or(|owner| owner == self.person.id()) {
                // What comes beside the sender's own address is a little older: replies go to
                // the newest, and the country is told by it.
                let beside = address != &arrival.from;
                let since = now - Duration::from_micros(u64::from(beside));
                self.seal_address(hash, address, since).await?;
            }
        }
        // The number is where replies go, when there is one.
        let hash = self.store.address_hash(&arrival.from);
        let used = args![hash, self.person.id(), now];
        self.tx.run(&USE_ADDRESS, used).await.map(|_| ())
    }

    async fn link(&mut self, address: &Address) -> Result<()> {
        if address.kind() == AddressKind::ScopedId && self.scoped_ids().await? > 0 {
            let holdable = self.account.state.may_become(AccountState::Held);
            if holdable && self.account.state != AccountState::Held {
                // What was begun for the one who had the number is not for the one who has it.
                self.drop_conversation("held").await?;
                self.set_state(AccountState::Held).await?;
            }
        }
        let person = self.person.clone();
        self.store.add_address(&mut self.tx, &person, address).await.map(|_| ())
    }

    async fn scoped_ids(&mut self) -> Result<u32> {
        let row = self.tx.first(&SCOPED_IDS, args![self.person.id()]).await?;
        row.map_or(Ok(0), |row| row.count(0, "address"))
    }

    async fn seal_address(
        &mut self,
        hash: Vec<u8>,
        address: &Address,
        since: Timestamp,
    ) -> Result<()> {
        let known = args![hash.clone(), self.person.id()];
        if self.tx.first(&HAS_SEALED_ADDRESS, known).await?.is_some() {
            return Ok(());
        }
        let plain = address.expose().as_bytes();
        let sealed = self.person.seal(ADDRESS, &hash, plain, &self.store.entropy)?;
        let row = args![hash, self.person.id(), sealed, since];
        self.tx.run(&SEAL_ADDRESS, row).await.map(|_| ())
    }

    /// Writes message and event, and makes the lane due.
    async fn record(
        &mut self,
        arrival: &Arrival,
        burst: Burst,
        now: Timestamp,
    ) -> Result<Ingested> {
        let id = self.person.id();
        let entropy = &self.store.entropy;
        let (message, event) = (MessageId(entropy.id(now)), EventId(entropy.id(now)));
        let text = arrival.text.expose();
        let sealed = self.person.seal(TEXT, message.0.as_bytes(), text.as_bytes(), entropy)?;
        let lane = Lane::of_message(arrival.kind, text);
        self.tx.run(&HEARD, args![id, now]).await?;
        let kind = arrival.kind.name();
        let provider_id = arrival.provider_id.as_str();
        let quotes = arrival.reply_to.as_deref();
        let medium = arrival.medium_id.as_deref();
        let inbound = args![message, id, kind, now, sealed, provider_id, quotes, medium];
        self.tx.run(&ADD_INBOUND, inbound).await?;
        let since = arrival.since.map_or(now, |since| since.min(now));
        if medium.is_some() {
            self.keep_recording(provider_id, since).await?;
        } else if !arrival.kind.is_words() {
            // What Mila does not take does not stay with the provider either.
            delete_at_provider(&mut self.tx, provider_id, now).await?;
        }
        self.tx.run(&ADD_EVENT, args![event, id, lane.rank(), message, since]).await?;
        if lane == Lane::Conversation {
            let ends = args![id, now + burst.quiet, now + burst.cap];
            self.tx.run(&EXTEND_BURST, ends).await?;
            if medium.is_some() {
                // It is listened to at once, though the burst may still grow.
                self.poke(lane, now).await?;
            }
            self.release_parked(now).await?;
        } else {
            // Control decides first: a STOP must not bring a long answer along.
            self.poke(lane, now).await?;
        }
        Ok(Ingested::New { person: id, event, lane })
    }

    /// When the burst that waits in the conversation is to be answered; `None` when there is
    /// none that may still grow.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn burst_due(&mut self) -> Result<Option<Timestamp>> {
        let row = self.tx.first(&BURST_DUE, args![self.person.id()]).await?;
        row.map_or(Ok(None), |row| row.maybe_time(0, "lane.burst_due"))
    }

    /// Ends the burst: the next message begins one of its own.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn end_burst(&mut self) -> Result<()> {
        self.tx.run(&END_BURST, args![self.person.id()]).await.map(|_| ())
    }
}
