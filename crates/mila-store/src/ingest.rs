//! Recording what arrives, from anybody; after it the provider may be answered. What most people
//! write most of the time goes a shorter way, several at once: `batch.rs`.

use std::time::Duration;

use mila_domain::inbound::Kind;
use mila_domain::{AccountState, Address, AddressKind, Lane, PersonId, Timestamp, number, zone};

use crate::account::ADD_ACCOUNT;
use crate::address::{FIND_ADDRESS, SEAL_ADDRESS, USE_ADDRESS};
use crate::arrival::{Arrival, Burst, Ingested};
use crate::deletion::delete_at_provider;
use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::tx::{Asked, Tx};
use crate::engine::value::{Value, args};
use crate::error::{Result, StoreError};
use crate::lanes::ADD_LANE;
use crate::scope::{PersonTx, SET_PERSON};
use crate::seal::{Person, Place};
use crate::spending::begin_with;
use crate::store::Store;
use crate::suppression::SUPPRESSED;

/// How long message digests are kept, so that neither a replay nor the reconciler revives
/// what is done or somebody who was erased.
pub(crate) const SEEN_FOR: Duration = Duration::from_hours(400 * 24);

/// An account in which nobody said to be old enough is kept this long (promise S5).
pub const PENDING_FOR: Duration = Duration::from_hours(24);

statements! {
    // Those that are new. In one order, so that no two who mark several wait for each other.
    MARK_SEEN = "INSERT INTO seen (digest, until) VALUES ($1, $2) ON CONFLICT (digest) DO NOTHING
         RETURNING digest",
        postgres: "INSERT INTO seen (digest, until)
         SELECT * FROM unnest($1::bytea[], $2::timestamptz[]) ORDER BY 1
         ON CONFLICT (digest) DO NOTHING RETURNING digest";
    HAS_SEEN = "SELECT 1 AS found FROM seen WHERE digest = $1";
    ADD_PERSON = "INSERT INTO person (id, wrapped_key, epoch, created_at, last_inbound_at)
         VALUES ($1, $2, 0, $3, $4)";
    // Whose an address is, and whether the person has it sealed.
    OWNER = "SELECT a.person_id, p.hash IS NOT NULL AS sealed
         FROM address a LEFT JOIN person_address p ON p.hash = a.hash AND p.person_id = $2
         WHERE a.hash = $1";
    // Those that could come again: to another sender of the operator's, each has another id.
    SCOPED_IDS = "SELECT COUNT(*) AS ids FROM address WHERE person_id = $1 AND kind = 'scoped_id'
         AND COALESCE(sender = $2, TRUE)";
}

/// What is known of an address, or of the other way in which it is written, before anybody's rows
/// are entered.
struct Known {
    hash: Vec<u8>,
    leads_to: Option<Row>,
    suppressed: bool,
}

/// An address of an arrival as it stands once the person is locked.
struct Beside<'a> {
    address: &'a Address,
    hash: Vec<u8>,
    owner: Option<PersonId>,
    /// Whether the person has it sealed already.
    sealed: bool,
    /// Whether it is to be left alone, in either way of writing it.
    suppressed: bool,
}

/// What was asked of an address on the way into the person's rows.
struct AskedBeside {
    owner: Asked,
    suppressed: Vec<Asked>,
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
        if let Some(done) = self.ingest_together(arrival, burst, now).await {
            return Ok(done);
        }
        let _turn = self.lines.turn(self.address_hash(&arrival.from)).await?;
        // Two first messages of one newcomer may race for the address: the loser looks again.
        for _ in 0..3 {
            if let Some(done) = self.ingest_alone(arrival, burst, now).await? {
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
        tx.run_each(&MARK_SEEN, vec![self.seen(provider_id, now)]);
        tx.commit().await.map(|_| ())
    }

    /// Whether a message of that id was recorded before, in the last 400 days.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn has_seen(&self, provider_id: &str) -> Result<bool> {
        let mut tx = self.engine.begin_read("has seen").await?;
        let asked = tx.ask(&HAS_SEEN, args![self.keys.seen_digest(provider_id)]);
        Ok(tx.commit().await?.row(asked)?.is_some())
    }

    /// Records any arrival, with all that it may change about who wrote. `None` when the address
    /// was taken by another transaction meanwhile.
    async fn ingest_alone(
        &self,
        arrival: &Arrival,
        burst: Burst,
        now: Timestamp,
    ) -> Result<Option<Ingested>> {
        let mut tx = self.engine.begin("ingest").await?;
        let known = self.known(&mut tx, arrival, now).await?;
        let person = match known.iter().find_map(|it| Some((&it.hash, it.leads_to.as_ref()?))) {
            Some((hash, row)) => self.person_at(hash, row)?,
            None if known.iter().any(|it| it.suppressed) => {
                self.mark_seen(&mut tx, arrival, now);
                delete_at_provider(&mut tx, &arrival.provider_id, now);
                tx.commit().await?;
                return Ok(Some(Ingested::Dropped));
            }
            None if arrival.kind == Kind::Reaction => {
                self.mark_seen(&mut tx, arrival, now);
                tx.commit().await?;
                return Ok(Some(Ingested::Ignored));
            }
            None => {
                let person = self.add_person(&mut tx, &arrival.from, arrival.since(now), now)?;
                let added = self.add_address(&mut tx, person.id(), &arrival.from);
                if tx.changed(added).await? == 0 {
                    return Ok(None);
                }
                for form in number::forms(&arrival.from) {
                    begin_with(&mut tx, person.id(), &self.address_hash(&form), now);
                }
                person
            }
        };
        self.ingest_for(tx, person, arrival, burst, now).await.map(Some)
    }

    /// Keeps that an arrival was seen; it changes nothing when it was seen before. After the
    /// person was locked, as whoever records several does: so no two wait for each other.
    fn mark_seen(&self, tx: &mut Tx, arrival: &Arrival, now: Timestamp) -> Asked {
        tx.ask_each(&MARK_SEEN, vec![self.seen(&arrival.provider_id, now)])
    }

    /// A row of [`MARK_SEEN`].
    pub(crate) fn seen(&self, provider_id: &str, now: Timestamp) -> Vec<Value> {
        args![self.keys.seen_digest(provider_id), now + SEEN_FOR]
    }

    /// What is known of an arrival's addresses, in every way in which they are written. Each way has
    /// a row of its own, as it came: so whoever was stored under one is found by both, replies go
    /// to the one that was used last, and an older program that serves beside finds them as ever.
    async fn known(&self, tx: &mut Tx, arrival: &Arrival, now: Timestamp) -> Result<Vec<Known>> {
        let mut asked = Vec::new();
        for address in arrival.addresses().flat_map(number::forms) {
            let hash = self.address_hash(&address);
            let leads_to = tx.ask(&FIND_ADDRESS, args![hash.clone()]);
            let suppressed = tx.ask(&SUPPRESSED, args![hash.clone(), now]);
            asked.push((hash, leads_to, suppressed));
        }
        let mut known = Vec::new();
        for (hash, leads_to, suppressed) in asked {
            let leads_to = tx.row(leads_to).await?;
            known.push(Known { hash, leads_to, suppressed: tx.row(suppressed).await?.is_some() });
        }
        Ok(known)
    }

    /// Makes a person, with a key and lanes of their own and the account of a newcomer.
    pub(crate) fn add_person(
        &self,
        tx: &mut Tx,
        from: &Address,
        wrote_at: Timestamp,
        now: Timestamp,
    ) -> Result<Person> {
        let id = PersonId(self.entropy.id(now));
        let (person, wrapped) = self.keys.new_person(id, &self.entropy)?;
        tx.run(&ADD_PERSON, args![id, wrapped, now, wrote_at]);
        for lane in Lane::ALL {
            let due = (*lane == Lane::Upkeep).then(|| now + PENDING_FOR);
            tx.run(&ADD_LANE, args![id, lane.name(), due]);
        }
        tx.run(&SET_PERSON, args![id.to_string()]);
        let zone = zone::of_number(from);
        tx.run(&ADD_ACCOUNT, args![id, AccountState::PendingAge.name(), zone]);
        Ok(person)
    }

    async fn ingest_for(
        &self,
        tx: Tx,
        person: Person,
        arrival: &Arrival,
        burst: Burst,
        now: Timestamp,
    ) -> Result<Ingested> {
        let mut entering = self.entering(tx, person);
        let mut asked = Vec::new();
        for address in arrival.addresses() {
            let hash = self.address_hash(address);
            let owner = args![hash.clone(), entering.person.id()];
            let owner = entering.tx.ask(&OWNER, owner);
            let ask = |form| entering.tx.ask(&SUPPRESSED, args![self.address_hash(&form), now]);
            let suppressed = number::forms(address).map(ask).collect();
            asked.push((address, hash, AskedBeside { owner, suppressed }));
        }
        let scoped_ids = args![entering.person.id(), self.sender.clone()];
        let scoped_ids = entering.tx.ask(&SCOPED_IDS, scoped_ids);
        let seen = self.mark_seen(&mut entering.tx, arrival, now);
        let mut tx = entering.enter_person().await?;
        if tx.tx.changed(seen).await? == 0 {
            return Ok(Ingested::Duplicate);
        }
        if arrival.kind == Kind::Reaction && !tx.questions().is_answered_by(arrival).await? {
            tx.commit().await?;
            return Ok(Ingested::Ignored);
        }
        for (address, hash, asked) in asked {
            let beside = tx.beside(address, hash, asked).await?;
            tx.keep_address(beside, arrival, scoped_ids, now).await?;
        }
        tx.keep_zone(arrival, now).await;
        // The number is where replies go, when there is one.
        tx.use_address(&arrival.from, arrival.since(now));
        let ingested = tx.take_in(arrival, burst, now)?;
        tx.commit().await?;
        Ok(ingested)
    }
}

impl PersonTx<'_> {
    async fn beside<'a>(
        &mut self,
        address: &'a Address,
        hash: Vec<u8>,
        asked: AskedBeside,
    ) -> Result<Beside<'a>> {
        let owner = self.tx.row(asked.owner).await?;
        let sealed = owner.as_ref().map_or(Ok(false), |row| row.get("person_address.sealed"))?;
        let owner = owner.map(|row| row.id("address.person_id")).transpose()?;
        let mut suppressed = false;
        for asked in asked.suppressed {
            suppressed |= self.tx.row(asked).await?.is_some();
        }
        Ok(Beside { address, hash, owner, sealed, suppressed })
    }

    /// Keeps an address of an arrival. A number that comes with another scoped id than the one
    /// we know may have a new holder: the account is held, and nothing of it is shown.
    async fn keep_address(
        &mut self,
        beside: Beside<'_>,
        arrival: &Arrival,
        scoped_ids: Asked,
        now: Timestamp,
    ) -> Result<()> {
        let Beside { address, hash, owner, sealed, suppressed } = beside;
        // What comes beside the sender's own address is a little older: replies go to
        // the newest, and the country is told by it.
        let beside = address != &arrival.from;
        let since = arrival.since(now) - Duration::from_micros(u64::from(beside));
        if owner.is_none() {
            if suppressed {
                // Nobody is written to there, so replies go on to the address that is known.
                return Ok(());
            }
            if address.kind() == AddressKind::ScopedId && self.count_ids(scoped_ids).await? > 0 {
                self.hold(since)?;
            }
            self.store.add_address(&mut self.tx, self.person.id(), address);
        }
        if !sealed && owner.is_none_or(|owner| owner == self.person.id()) {
            let plain = address.expose().as_bytes();
            let sealed = self.person.seal(Place::ADDRESS, &hash, plain, &self.store.entropy)?;
            self.tx.run(&SEAL_ADDRESS, args![hash, self.person.id(), sealed, since]);
        }
        Ok(())
    }

    async fn count_ids(&mut self, scoped_ids: Asked) -> Result<u32> {
        let row = self.tx.row(scoped_ids).await?;
        row.map_or(Ok(0), |row| row.count("address.ids"))
    }

    fn use_address(&mut self, address: &Address, now: Timestamp) {
        let used = args![self.store.address_hash(address), self.person.id(), now];
        self.tx.run(&USE_ADDRESS, used);
    }

    /// Keeps the zone that the person's number tells, for the time when it is hidden or gone. Whose
    /// addresses do not open has other troubles, and what they wrote is recorded all the same.
    async fn keep_zone(&mut self, arrival: &Arrival, now: Timestamp) {
        let mut zone = arrival.addresses().find_map(zone::of_number);
        if zone.is_none() && self.account.whereabouts.number.is_none() {
            let reached = self.reached(now).await.unwrap_or_default();
            zone = reached.iter().find_map(|reached| zone::of_number(&reached.address));
        }
        if let Some(zone) =
            zone.filter(|zone| self.account.whereabouts.number.as_deref() != Some(*zone))
        {
            self.amend().zone(zone);
        }
    }
}
