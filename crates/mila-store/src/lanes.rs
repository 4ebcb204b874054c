//! Claiming, holding and releasing a person's lanes.

use mila_domain::{InstanceId, Lane, Timestamp};

use crate::engine::statement::statements;
use crate::engine::value::{Row, args};
use crate::engine::{postgres, sqlite};
use crate::error::{Result, StoreError};
use crate::seal::Person;
use crate::store::{PersonTx, Store};

statements! {
    CLAIM = sqlite::CLAIM, postgres: postgres::CLAIM;
    LANE_HELD = sqlite::LANE_HELD, postgres: postgres::LANE_HELD;
    NEXT_DUE = "SELECT MIN(due_at) FROM lane WHERE owner IS NULL AND due_at IS NOT NULL";
    // What came while the lane was held has set a due time; the earlier one stays.
    RELEASE = "UPDATE lane SET owner = NULL, suspect = FALSE, deaths = 0, due_at = CASE
             WHEN due_at IS NULL OR $5 < due_at THEN $5 ELSE due_at END
         WHERE person_id = $1 AND rank = $2 AND owner = $3 AND fence = $4";
    RETURN_SUSPECT = "UPDATE lane SET owner = NULL, due_at = CASE
             WHEN due_at IS NULL THEN $5 WHEN $5 < due_at THEN $5 ELSE due_at END
         WHERE person_id = $1 AND rank = $2 AND owner = $3 AND fence = $4";
    POKE = "UPDATE lane SET due_at = CASE WHEN due_at IS NULL OR $3 < due_at THEN $3
             ELSE due_at END
         WHERE person_id = $1 AND rank = $2";
    LANES_HELD = "SELECT COUNT(*) FROM lane WHERE person_id = $1 AND owner IS NOT NULL
         AND rank <> $2";
}

/// A lane in the hands of a worker.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Whose lane.
    pub person: Person,
    /// Which of the three.
    pub lane: Lane,
    /// The instance that holds it.
    pub owner: InstanceId,
    /// Proves the holding; it rises at every claim and takeover.
    pub fence: i64,
    /// Whether the last holder died with it.
    pub suspect: bool,
    /// Deaths counted while it ran as the only suspect.
    pub deaths: u32,
}

/// Which lanes an instance wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClaimRequest {
    /// How many at most.
    pub most: u32,
    /// A lane it has enough of.
    pub except: Option<Lane>,
    /// Suspects and nothing else, or none of them.
    pub suspects: bool,
}

/// How a lane is given back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Release {
    /// The work at hand is done; look again at this time, or when something comes.
    Done(Option<Timestamp>),
    /// Not done through no fault of the work (an outage, a stop): suspicion stays as it was.
    Interrupted(Timestamp),
}

impl Store {
    /// Claims what is due, at most `most` lanes: control before conversation before upkeep,
    /// then the oldest. Suspects are left out, or wanted alone.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn claim(
        &self,
        owner: InstanceId,
        now: Timestamp,
        request: ClaimRequest,
    ) -> Result<Vec<Claim>> {
        let mut tx = self.engine.begin("claim").await?;
        let except = request.except.map_or(-1, Lane::rank);
        let requested = args![owner, now, except, request.suspects, request.most];
        let rows = tx.all(&CLAIM, requested).await?;
        let mut claims =
            rows.iter().map(|row| self.claim_of(row, owner)).collect::<Result<Vec<_>>>()?;
        tx.commit().await?;
        claims.sort_by_key(|claim| claim.lane);
        Ok(claims)
    }

    fn claim_of(&self, row: &Row, owner: InstanceId) -> Result<Claim> {
        let rank: i64 = row.get(1, "lane.rank")?;
        let wrapped: Vec<u8> = row.get(5, "person.wrapped_key")?;
        Ok(Claim {
            person: self.keys.person(row.id(0, "lane.person_id")?, &wrapped)?,
            lane: Lane::from_rank(rank).ok_or(StoreError::Unknown { place: "lane.rank" })?,
            owner,
            fence: row.get(2, "lane.fence")?,
            suspect: row.get(3, "lane.suspect")?,
            deaths: row.count(4, "lane.deaths")?,
        })
    }

    /// A worker's transaction: refused when the lane was taken over, or when the account's
    /// epoch is no longer `epoch` (`None` = whichever it is now).
    ///
    /// # Errors
    /// [`StoreError::Fenced`] as described; nothing is written then.
    pub async fn guard(
        &self,
        name: &'static str,
        claim: &Claim,
        epoch: Option<i64>,
    ) -> Result<PersonTx<'_>> {
        let mut tx = self.begin_for(name, &claim.person).await.map_err(|error| match error {
            StoreError::NoSuchPerson => StoreError::Fenced,
            other => other,
        })?;
        if epoch.is_some_and(|epoch| epoch != tx.account.epoch) {
            return Err(StoreError::Fenced);
        }
        let held = args![claim.person.id(), claim.lane.rank(), claim.owner, claim.fence];
        tx.tx.first(&LANE_HELD, held).await?.ok_or(StoreError::Fenced)?;
        Ok(tx)
    }

    /// Gives a lane back. Whatever came while it was held has made it due again already.
    /// A lane that was taken over meanwhile is left alone.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn release(&self, claim: &Claim, release: Release) -> Result<()> {
        let (statement, due) = match release {
            Release::Done(due) => (&RELEASE, due),
            Release::Interrupted(due) => (&RETURN_SUSPECT, Some(due)),
        };
        let mut tx = self.engine.begin("release").await?;
        let held = args![claim.person.id(), claim.lane.rank(), claim.owner, claim.fence, due];
        tx.run(statement, held).await?;
        tx.commit().await
    }

    /// When the next free lane is due, whether now or later.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn next_due(&self) -> Result<Option<Timestamp>> {
        let mut tx = self.engine.begin_read("next due").await?;
        match tx.first(&NEXT_DUE, vec![]).await? {
            Some(row) => row.maybe_time(0, "lane.due_at"),
            None => Ok(None),
        }
    }
}

impl PersonTx<'_> {
    /// Makes a lane due at `at`, or earlier if it is due earlier.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn poke(&mut self, lane: Lane, at: Timestamp) -> Result<()> {
        let poke = args![self.person.id(), lane.rank(), at];
        self.tx.run(&POKE, poke).await.map(|_| ())
    }

    /// Whether any lane of this person but `mine` is in a worker's hands.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn others_held(&mut self, mine: Lane) -> Result<bool> {
        let row = self.tx.first(&LANES_HELD, args![self.person.id(), mine.rank()]).await?;
        Ok(row.is_some_and(|row| row.count(0, "lane").unwrap_or(1) > 0))
    }
}
