//! Lanes that are set aside: the person's rows do not open, and an operator is to look. Everybody
//! else goes on.
//!
//! A lane that is set aside is not claimed, whatever comes meanwhile; what comes is recorded if it
//! can be, and is answered once the lane is brought back.

use mila_domain::{Damage, InstanceId, Lane, PersonId, Timestamp, number};

use crate::address::FIND_ADDRESS;
use crate::arrival::Arrival;
use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::tx::Tx;
use crate::engine::value::args;
use crate::error::{Result, StoreError};
use crate::scope::name_person;
use crate::seal::Place;
use crate::store::Store;

statements! {
    // The pause is kept though something came meanwhile.
    TRY_AGAIN = "UPDATE lane SET owner = NULL, failures = $5, due_at = $6
         WHERE person_id = $1 AND lane = $2 AND owner = $3 AND fence = $4";
    SET_ASIDE = "UPDATE lane SET owner = NULL, failures = 0, due_at = NULL,
             set_aside_at = $5, set_aside_reason = $6
         WHERE person_id = $1 AND lane = $2 AND owner = $3 AND fence = $4";
    // Whoever holds it goes on, and nobody takes it after.
    SET_WRITER_ASIDE = "UPDATE lane SET set_aside_at = $3, set_aside_reason = $4
         WHERE person_id = $1 AND lane = $2 AND set_aside_at IS NULL";
    SEALED_ADDRESS = "SELECT sealed FROM person_address WHERE hash = $1 AND person_id = $2";
    LANES_SET_ASIDE = "SELECT person_id, lane, set_aside_at, set_aside_reason FROM lane
         WHERE set_aside_at IS NOT NULL ORDER BY set_aside_at";
    GIVEN_UP = "SELECT (SELECT COUNT(*) FROM lane WHERE set_aside_at IS NOT NULL) AS lanes,
             (SELECT COUNT(*) FROM dead_letter) AS dead_letters,
             (SELECT COUNT(*) FROM person WHERE held_at IS NOT NULL AND left_at IS NULL) AS held";
    BRING_BACK = "UPDATE lane SET set_aside_at = NULL, set_aside_reason = NULL, failures = 0,
             due_at = $2
         WHERE person_id = $1 AND set_aside_at IS NOT NULL RETURNING person_id, lane";
    BRING_ALL_BACK = "UPDATE lane SET set_aside_at = NULL, set_aside_reason = NULL, failures = 0,
             due_at = $1
         WHERE set_aside_at IS NOT NULL RETURNING person_id, lane";
}

/// What proves that its holder holds a lane, whether the person opens or not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    /// Whose lane.
    pub person: PersonId,
    /// Which of the person's lanes.
    pub lane: Lane,
    /// The instance that holds it.
    pub owner: InstanceId,
    /// Rises at every claim and takeover.
    pub fence: i64,
    /// How often in a row work on it has ended because the person's rows could not be read.
    pub failures: u32,
}

impl Held {
    /// Of a row of a claim.
    pub(crate) fn of_row(row: &Row, owner: InstanceId) -> Result<Self> {
        Ok(Self {
            person: row.id("lane.person_id")?,
            lane: row.name("lane.lane", Lane::from_name)?,
            owner,
            fence: row.get("lane.fence")?,
            failures: row.count("lane.failures").unwrap_or_default(),
        })
    }
}

/// A lane that was claimed and whose person does not open.
#[derive(Debug)]
pub struct Damaged {
    /// The lane.
    pub held: Held,
    /// What was found.
    pub error: StoreError,
}

/// What became of a lane whose work failed on the person's own rows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failed {
    /// It is tried again then.
    Again(Timestamp),
    /// It is set aside.
    SetAside,
    /// It was taken over, or the person is gone; nothing was changed.
    NotHeld,
}

/// A lane that is set aside, for the operator.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetAside {
    /// Whose.
    pub person: PersonId,
    /// Which of the person's lanes.
    pub lane: Lane,
    /// Since when.
    pub since: Timestamp,
    /// Why, as a code: a name of [`Damage`], or one that a newer program gave.
    pub reason: String,
}

/// How much waits for an operator.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GivenUp {
    /// Lanes that are set aside.
    pub lanes: u32,
    /// Dead letters.
    pub dead_letters: u32,
    /// Accounts that are held, and that nobody has begun anew after.
    pub held: u32,
}

impl GivenUp {
    /// Of the row of [`GIVEN_UP`].
    pub(crate) fn of_row(row: &Row) -> Result<Self> {
        let dead_letters = row.count("given_up.dead_letters")?;
        let (lanes, held) = (row.count("given_up.lanes")?, row.count("given_up.held")?);
        Ok(Self { lanes, dead_letters, held })
    }
}

impl Store {
    /// Gives back a lane on which work ended because of `damage`: to be tried again after a pause,
    /// or set aside when that was its last try ([`Damage::pause`]).
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn failed(&self, held: &Held, damage: Damage, now: Timestamp) -> Result<Failed> {
        let failures = held.failures.saturating_add(1);
        let again = damage.pause(failures).map(|pause| now + pause);
        let mut row = args![held.person, held.lane.name(), held.owner, held.fence];
        let statement = match again {
            Some(again) => {
                row.extend(args![failures, again]);
                &TRY_AGAIN
            }
            None => {
                row.extend(args![now, damage.name()]);
                &SET_ASIDE
            }
        };
        let mut tx = self.engine.begin("failed on damage").await?;
        let changed = tx.ask(statement, row);
        Ok(match tx.commit().await?.changed(changed)? {
            0 => Failed::NotHeld,
            _ => again.map_or(Failed::SetAside, Failed::Again),
        })
    }

    /// Sets a lane aside of the person who wrote what could not be recorded because of `damage`:
    /// nothing of it waits there, so that no work would find it. Whose, unless that is not proven,
    /// or was done before.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn set_writer_aside(
        &self,
        arrival: &Arrival,
        damage: Damage,
        now: Timestamp,
    ) -> Result<Option<(PersonId, Lane)>> {
        let lane = arrival.lane();
        let mut tx = self.engine.begin("set writer aside").await?;
        for address in arrival.addresses().flat_map(number::forms) {
            let hash = self.address_hash(&address);
            let Some(row) = tx.first(&FIND_ADDRESS, args![hash.clone()]).await? else { continue };
            let person: PersonId = row.id("address.person_id")?;
            if !self.is_theirs(&mut tx, &hash, &row).await? {
                continue;
            }
            let aside = args![person, lane.name(), now, damage.name()];
            let changed = tx.ask(&SET_WRITER_ASIDE, aside);
            let changed = tx.commit().await?.changed(changed)?;
            return Ok((changed > 0).then_some((person, lane)));
        }
        Ok(None)
    }

    /// Whether the address of this row of [`FIND_ADDRESS`] is that of the person it names: by its
    /// mac, or, if that is what was damaged, because the person has it sealed. So whoever moves an
    /// address has nobody set aside by it.
    async fn is_theirs(&self, tx: &mut Tx, hash: &[u8], row: &Row) -> Result<bool> {
        let person: PersonId = row.id("address.person_id")?;
        if self.keys.leads_to(hash, person, &row.get::<Vec<u8>>("address.mac")?) {
            return Ok(true);
        }
        let Ok(person) = self.keys.person(person, &row.get::<Vec<u8>>("person.wrapped_key")?)
        else {
            return Ok(false);
        };
        name_person(tx, person.id());
        let sealed = tx.first(&SEALED_ADDRESS, args![hash, person.id()]).await?;
        let Some(sealed) = sealed else { return Ok(false) };
        let sealed: Vec<u8> = sealed.get("person_address.sealed")?;
        Ok(person.open(Place::ADDRESS, hash, &sealed).is_ok())
    }

    /// What is set aside, oldest first.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn set_aside(&self) -> Result<Vec<SetAside>> {
        let mut tx = self.engine.begin_read("set aside").await?;
        let asked = tx.ask(&LANES_SET_ASIDE, args![]);
        let rows = tx.commit().await?.rows(asked)?;
        let set_aside = rows.iter().map(|row| {
            Ok(SetAside {
                person: row.id("lane.person_id")?,
                lane: row.name("lane.lane", Lane::from_name)?,
                since: row.time("lane.set_aside_at")?,
                reason: row.get("lane.set_aside_reason")?,
            })
        });
        set_aside.collect()
    }

    /// Brings the lanes of one person that are set aside back, or those of all (`None`): they are
    /// due now. Which they were.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn bring_back(
        &self,
        person: Option<PersonId>,
        now: Timestamp,
    ) -> Result<Vec<(PersonId, Lane)>> {
        let mut tx = self.engine.begin("bring back").await?;
        let asked = match person {
            Some(person) => tx.ask(&BRING_BACK, args![person, now]),
            None => tx.ask(&BRING_ALL_BACK, args![now]),
        };
        let rows = tx.commit().await?.rows(asked)?;
        let lane =
            |row: &Row| Ok((row.id("lane.person_id")?, row.name("lane.lane", Lane::from_name)?));
        rows.iter().map(lane).collect()
    }
}
