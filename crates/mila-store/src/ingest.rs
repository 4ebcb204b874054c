//! Recording what arrives: one transaction, after which the provider may be answered.

use std::time::Duration;

use mila_domain::{AccountState, Address, AddressKind, Lane, PersonId, Timestamp};

use crate::account::{ADD_ACCOUNT, Account};
use crate::address::{FIND_ADDRESS, SEAL_ADDRESS, USE_ADDRESS};
use crate::arrival::{Arrival, Burst, Ingested};
use crate::deletion::delete_at_provider;
use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::tx::{Asked, Tx};
use crate::engine::value::args;
use crate::error::{Result, StoreError};
use crate::lanes::ADD_LANE;
use crate::question::OpenQuestion;
use crate::scope::{PersonTx, SET_PERSON, account_columns};
use crate::seal::{Person, Place};
use crate::store::Store;
use crate::suppression::SUPPRESSED;

/// How long message digests are kept, so that neither a replay nor the reconciler revives
/// what is done or somebody who was erased.
const SEEN_FOR: Duration = Duration::from_hours(400 * 24);

/// An account in which nobody said to be old enough is kept this long (promise S5).
pub const PENDING_FOR: Duration = Duration::from_hours(24);

statements! {
    MARK_SEEN = "INSERT INTO seen (digest, until) VALUES ($1, $2) ON CONFLICT (digest) DO NOTHING";
    HAS_SEEN = "SELECT 1 AS found FROM seen WHERE digest = $1";
    // Somebody known writes from their number: the person is found, locked and named in one
    // statement, for those that follow in the same trip.
    WROTE_FROM = "UPDATE person SET last_inbound_at = $2
         WHERE id = (SELECT person_id FROM address WHERE hash = $1)
         RETURNING id AS person_id, (SELECT mac FROM address WHERE hash = $1) AS mac, wrapped_key,
             epoch, created_at, last_inbound_at",
        postgres: "UPDATE person SET last_inbound_at = $2
         WHERE id = (SELECT person_id FROM address WHERE hash = $1)
         RETURNING set_config('mila.person', id::text, TRUE) AS named, id AS person_id,
             (SELECT mac FROM address WHERE hash = $1) AS mac, wrapped_key, epoch, created_at,
             last_inbound_at";
    // The account, and what an arrival may have to change besides: all seldom true.
    // Nothing of it is used before the address is proven to lead there.
    ACCOUNT_AT = concat!("SELECT ", account_columns!(",
             (SELECT COUNT(*) FROM person_address p WHERE p.person_id = a.person_id) AS addresses,
             EXISTS (SELECT 1 FROM outbox o WHERE o.person_id = a.person_id
                 AND o.state = 'parked') AS parked"),
        " WHERE a.person_id = (SELECT person_id FROM address WHERE hash = $1)");
    ADD_PERSON = "INSERT INTO person (id, wrapped_key, epoch, created_at, last_inbound_at)
         VALUES ($1, $2, 0, $3, $3)";
    // Whose an address is, and whether the person has it sealed.
    OWNER = "SELECT a.person_id, p.hash IS NOT NULL AS sealed
         FROM address a LEFT JOIN person_address p ON p.hash = a.hash AND p.person_id = $2
         WHERE a.hash = $1";
    SCOPED_IDS = "SELECT COUNT(*) AS ids FROM address WHERE person_id = $1 AND kind = 'scoped_id'";
    WROTE = "UPDATE person SET last_inbound_at = $2 WHERE id = $1";
}

/// What is known of an address before anybody's rows are entered.
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
    suppressed: bool,
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
        tx.run(&MARK_SEEN, args![self.keys.seen_digest(provider_id), now + SEEN_FOR]);
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

    /// `None` when the address was taken by another transaction meanwhile.
    async fn try_ingest(
        &self,
        arrival: &Arrival,
        burst: Burst,
        now: Timestamp,
    ) -> Result<Option<Ingested>> {
        let mut tx = self.engine.begin("ingest").await?;
        let digest = self.keys.seen_digest(&arrival.provider_id);
        let seen = tx.ask(&MARK_SEEN, args![digest, now + SEEN_FOR]);
        if arrival.beside().is_none() {
            let hash = self.address_hash(&arrival.from);
            let person = tx.ask(&WROTE_FROM, args![hash.clone(), now]);
            let account = tx.ask(&ACCOUNT_AT, args![hash.clone()]);
            let found = tx.row(person).await?.zip(tx.row(account).await?);
            if let Some(found) = found {
                if tx.changed(seen).await? == 0 {
                    return Ok(Some(Ingested::Duplicate));
                }
                let person = self.person_at(&hash, &found.0)?;
                return self.ingest_known(tx, person, &found, arrival, burst, now).await.map(Some);
            }
        }
        let known = self.known(&mut tx, arrival, now).await?;
        if tx.changed(seen).await? == 0 {
            return Ok(Some(Ingested::Duplicate));
        }
        let person = match known.iter().find_map(|it| Some((&it.hash, it.leads_to.as_ref()?))) {
            Some((hash, row)) => self.person_at(hash, row)?,
            None if known.iter().any(|it| it.suppressed) => {
                delete_at_provider(&mut tx, &arrival.provider_id, now);
                tx.commit().await?;
                return Ok(Some(Ingested::Dropped));
            }
            None => {
                let person = self.add_person(&mut tx, now)?;
                let added = self.add_address(&mut tx, person.id(), &arrival.from);
                if tx.changed(added).await? == 0 {
                    return Ok(None);
                }
                person
            }
        };
        self.ingest_for(tx, person, arrival, burst, now).await.map(Some)
    }

    /// Records what somebody known has written from their number, whose rows are entered: the
    /// straight way of nearly every message, in two trips.
    async fn ingest_known(
        &self,
        tx: Tx,
        person: Person,
        (row, account): &(Row, Row),
        arrival: &Arrival,
        burst: Burst,
        now: Timestamp,
    ) -> Result<Ingested> {
        let question = OpenQuestion::of_row(account)?;
        let several = account.count("person_address.addresses")? > 1;
        let parked: bool = account.get("outbox.parked")?;
        let account = Account::of_rows(row, account)?;
        let mut tx = PersonTx { tx, person, account, question, store: self };
        if several {
            // Replies go to the address that was used last.
            tx.use_address(&arrival.from, now);
        }
        let ingested = tx.take_in(arrival, burst, now)?;
        if parked && ingested.lane() == Some(Lane::Conversation) {
            tx.outbox().release_parked(now);
        }
        tx.commit().await?;
        Ok(ingested)
    }

    /// What is known of an arrival's addresses.
    async fn known(&self, tx: &mut Tx, arrival: &Arrival, now: Timestamp) -> Result<Vec<Known>> {
        let mut asked = Vec::new();
        for address in arrival.addresses() {
            let hash = self.address_hash(address);
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
    fn add_person(&self, tx: &mut Tx, now: Timestamp) -> Result<Person> {
        let id = PersonId(self.entropy.id(now));
        let (person, wrapped) = self.keys.new_person(id, &self.entropy)?;
        tx.run(&ADD_PERSON, args![id, wrapped, now]);
        for lane in Lane::ALL {
            let due = (*lane == Lane::Upkeep).then(|| now + PENDING_FOR);
            tx.run(&ADD_LANE, args![id, lane.name(), due]);
        }
        tx.run(&SET_PERSON, args![id.to_string()]);
        tx.run(&ADD_ACCOUNT, args![id, AccountState::PendingAge.name()]);
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
            let suppressed = entering.tx.ask(&SUPPRESSED, args![hash.clone(), now]);
            asked.push((address, hash, owner, suppressed));
        }
        let scoped_ids = entering.tx.ask(&SCOPED_IDS, args![entering.person.id()]);
        let mut tx = entering.enter_person().await?;
        for (address, hash, owner, suppressed) in asked {
            let beside = tx.beside(address, hash, owner, suppressed).await?;
            tx.keep_address(beside, arrival, scoped_ids, now).await?;
        }
        // The number is where replies go, when there is one.
        tx.use_address(&arrival.from, now);
        tx.tx.run(&WROTE, args![tx.person.id(), now]);
        let ingested = tx.take_in(arrival, burst, now)?;
        if ingested.lane() == Some(Lane::Conversation) {
            tx.outbox().release_parked(now);
        }
        tx.commit().await?;
        Ok(ingested)
    }
}

impl PersonTx<'_> {
    async fn beside<'a>(
        &mut self,
        address: &'a Address,
        hash: Vec<u8>,
        owner: Asked,
        suppressed: Asked,
    ) -> Result<Beside<'a>> {
        let owner = self.tx.row(owner).await?;
        let sealed = owner.as_ref().map_or(Ok(false), |row| row.get("person_address.sealed"))?;
        let owner = owner.map(|row| row.id("address.person_id")).transpose()?;
        let suppressed = self.tx.row(suppressed).await?.is_some();
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
        if owner.is_none() {
            if suppressed {
                // Nobody is written to there, so replies go on to the address that is known.
                return Ok(());
            }
            if address.kind() == AddressKind::ScopedId && self.count_ids(scoped_ids).await? > 0 {
                self.hold()?;
            }
            self.store.add_address(&mut self.tx, self.person.id(), address);
        }
        if !sealed && owner.is_none_or(|owner| owner == self.person.id()) {
            // What comes beside the sender's own address is a little older: replies go to
            // the newest, and the country is told by it.
            let beside = address != &arrival.from;
            let since = now - Duration::from_micros(u64::from(beside));
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

    /// What was begun for the one who had the number is not for the one who has it.
    fn hold(&mut self) -> Result<()> {
        let state = self.account.state;
        if state != AccountState::Held && state.may_become(AccountState::Held) {
            self.inbox().drop_conversation("held");
            self.amend().state(AccountState::Held)?;
        }
        Ok(())
    }

    fn use_address(&mut self, address: &Address, now: Timestamp) {
        let used = args![self.store.address_hash(address), self.person.id(), now];
        self.tx.run(&USE_ADDRESS, used);
    }
}
