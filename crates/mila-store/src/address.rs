//! Addresses: which person one leads to, and where replies to a person go.
//!
//! That a hash leads to a person is authenticated: somebody who can write rows cannot make one
//! person's address lead to another.

use mila_domain::{Address, AddressKind, PersonId, Timestamp};

use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::tx::{Asked, Tx};
use crate::engine::value::args;
use crate::error::{Result, StoreError};
use crate::scope::{Entering, PersonTx};
use crate::seal::{Person, Place};
use crate::store::Store;

/// Replies go to the address `a`, sealed in `p`, that the person used last; to the number, when it
/// came with an id.
macro_rules! replies_go {
    () => {
        "ORDER BY COALESCE(a.used_at, p.since) DESC, a.kind"
    };
}
pub(crate) use replies_go;

statements! {
    FIND_ADDRESS = "SELECT a.person_id, a.mac, p.wrapped_key
         FROM address a JOIN person p ON p.id = a.person_id WHERE a.hash = $1";
    ADD_ADDRESS = "INSERT INTO address (hash, person_id, mac, kind, sender)
         VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (hash) DO NOTHING";
    OWN_ADDRESSES = "SELECT hash FROM address WHERE person_id = $1";
    SEAL_ADDRESS = "INSERT INTO person_address (hash, person_id, sealed, since)
         VALUES ($1, $2, $3, $4)";
    USE_ADDRESS = "UPDATE address SET used_at = $3 WHERE hash = $1 AND person_id = $2
         AND (used_at IS NULL OR used_at < $3)";
    ADDRESSES = concat!("SELECT p.hash, p.sealed, a.person_id, a.mac, a.kind, a.pace_mark, EXISTS (
             SELECT 1 FROM suppression s WHERE s.hash = p.hash AND (s.until IS NULL OR s.until > $2)
         ) AS suppressed
         FROM person_address p JOIN address a ON a.hash = p.hash
         WHERE p.person_id = $1 ", replies_go!());
    KEEP_PACE = "UPDATE address SET pace_mark = $2 WHERE hash = $1";
}

/// Where a person can be reached.
#[derive(Clone, Debug)]
pub(crate) struct Reached {
    pub(crate) hash: Vec<u8>,
    pub(crate) address: Address,
    /// The mark of WhatsApp's pace towards it.
    pub(crate) pace_mark: Option<Timestamp>,
    /// Whether it is to be left alone.
    pub(crate) suppressed: bool,
}

impl Store {
    /// Whether `row` of [`FIND_ADDRESS`] leads to the person that it names; that person.
    ///
    /// # Errors
    /// [`StoreError::Unsealable`] when somebody moved the address.
    pub(crate) fn person_at(&self, hash: &[u8], row: &Row) -> Result<Person> {
        let id: PersonId = row.id("address.person_id")?;
        let mac: Vec<u8> = row.get("address.mac")?;
        if !self.keys.leads_to(hash, id, &mac) {
            return Err(StoreError::Unsealable { place: "address.mac" });
        }
        self.keys.person(id, &row.get::<Vec<u8>>("person.wrapped_key")?)
    }

    /// Has an address lead to a person, if it was free.
    pub(crate) fn add_address(&self, tx: &mut Tx, person: PersonId, address: &Address) -> Asked {
        let (kind, sender) = match address.kind() {
            AddressKind::Phone => ("phone", None),
            AddressKind::ScopedId => ("scoped_id", self.sender.clone()),
        };
        let hash = self.address_hash(address);
        let mac = self.keys.address_mac(&hash, person);
        tx.ask(&ADD_ADDRESS, args![hash, person, mac, kind, sender])
    }
}

/// The rows of [`ADDRESSES`], the one that replies go to first.
pub(crate) fn reached(rows: &[Row], store: &Store, person: &Person) -> Result<Vec<Reached>> {
    rows.iter().map(|row| reached_by(row, store, person)).collect()
}

/// Where a row with the columns of [`ADDRESSES`] leads.
pub(crate) fn reached_by(row: &Row, store: &Store, person: &Person) -> Result<Reached> {
    let hash: Vec<u8> = row.get("person_address.hash")?;
    let (leads_to, mac): (PersonId, Vec<u8>) =
        (row.id("address.person_id")?, row.get("address.mac")?);
    // Also when it was moved without its proof: whoever moves rows moves others too.
    if leads_to != person.id() || !store.keys.leads_to(&hash, person.id(), &mac) {
        return Err(StoreError::Unsealable { place: "address.mac" });
    }
    let sealed: Vec<u8> = row.get("person_address.sealed")?;
    let text = person.open_text(Place::ADDRESS, &hash, &sealed)?;
    let unreadable = |_| StoreError::Unknown { place: "person_address.sealed" };
    Ok(Reached {
        address: Address::parse(&text).map_err(unreadable)?,
        pace_mark: row.maybe_time("address.pace_mark")?,
        suppressed: row.get("address.suppressed")?,
        hash,
    })
}

/// An address that was asked for on the way in.
#[derive(Clone, Copy, Debug)]
pub struct AskedAddress(Asked);

impl Entering<'_> {
    /// Asks where replies go.
    pub fn ask_address(&mut self, now: Timestamp) -> AskedAddress {
        AskedAddress(self.tx.ask(&ADDRESSES, args![self.person.id(), now]))
    }
}

impl PersonTx<'_> {
    /// Where replies go, as asked on the way in.
    ///
    /// # Errors
    /// When the address does not open.
    pub async fn take_address(&mut self, asked: AskedAddress) -> Result<Address> {
        let rows = self.tx.rows(asked.0).await?;
        let reached = reached(&rows, self.store, &self.person)?;
        let first = reached.into_iter().next().ok_or(StoreError::NoSuchPerson)?;
        Ok(first.address)
    }

    pub(crate) async fn reached(&mut self, now: Timestamp) -> Result<Vec<Reached>> {
        let rows = self.tx.all(&ADDRESSES, args![self.person.id(), now]).await?;
        reached(&rows, self.store, &self.person)
    }

    /// Where the person writes from, the one that replies go to first.
    ///
    /// # Errors
    /// When an address does not open.
    pub async fn addresses(&mut self) -> Result<Vec<Address>> {
        let reached = self.reached(self.account.last_inbound_at).await?;
        Ok(reached.into_iter().map(|reached| reached.address).collect())
    }

    /// Where replies go.
    ///
    /// # Errors
    /// When the address does not open.
    pub async fn reply_address(&mut self) -> Result<Address> {
        self.addresses().await?.into_iter().next().ok_or(StoreError::NoSuchPerson)
    }
}
