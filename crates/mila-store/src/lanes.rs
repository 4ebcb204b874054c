//! Claiming, holding and releasing a person's lanes.

use mila_domain::{InstanceId, Lane, Timestamp};

use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::value::args;
use crate::error::{Result, StoreError};
use crate::scope::PersonTx;
use crate::seal::Person;
use crate::store::Store;

/// Takes lanes for the instance `$1`: those of which this is true, the oldest first, so many.
macro_rules! claim {
    ($which:literal, $most:literal, $lock:literal) => {
        concat!(
            "UPDATE lane SET owner = $1, fence = fence + 1, due_at = NULL
             WHERE (person_id, lane) IN (SELECT person_id, lane FROM lane WHERE ",
            $which,
            " ORDER BY due_at LIMIT ",
            $most,
            $lock,
            ")
             RETURNING person_id, lane, fence, suspect, deaths,
                 (SELECT wrapped_key FROM person WHERE id = person_id) AS wrapped_key"
        )
    };
}

statements! {
    // The due lanes of one kind, the oldest first, that nobody else is taking. One kind at a
    // time: so the index leads straight to them, however many are due later. On SQLite one
    // statement is one transaction of the only writer, so no two claims meet.
    CLAIM = claim!("lane = $2 AND NOT suspect AND owner IS NULL AND due_at <= $3", "$4", ""),
        postgres: claim!("lane = $2 AND NOT suspect AND owner IS NULL AND due_at <= $3", "$4",
            " FOR UPDATE SKIP LOCKED");
    CLAIM_SUSPECT = claim!("suspect AND owner IS NULL AND due_at <= $2 AND lane <> $3", "1", ""),
        postgres: claim!("suspect AND owner IS NULL AND due_at <= $2 AND lane <> $3", "1",
            " FOR UPDATE SKIP LOCKED");
    // A look at the head of each queue, as a claim's own indexes have them: one more index would
    // be written whenever a lane is.
    NEXT_DUE = "SELECT MIN(due_at) AS due_at FROM (
             SELECT (SELECT due_at FROM lane WHERE lane = 'control'
                 AND NOT suspect AND owner IS NULL AND due_at IS NOT NULL
                 ORDER BY due_at LIMIT 1) AS due_at
             UNION ALL SELECT (SELECT due_at FROM lane WHERE lane = 'conversation'
                 AND NOT suspect AND owner IS NULL AND due_at IS NOT NULL
                 ORDER BY due_at LIMIT 1)
             UNION ALL SELECT (SELECT due_at FROM lane WHERE lane = 'timers'
                 AND NOT suspect AND owner IS NULL AND due_at IS NOT NULL
                 ORDER BY due_at LIMIT 1)
             UNION ALL SELECT (SELECT due_at FROM lane WHERE lane = 'upkeep'
                 AND NOT suspect AND owner IS NULL AND due_at IS NOT NULL
                 ORDER BY due_at LIMIT 1)
             UNION ALL SELECT (SELECT due_at FROM lane WHERE suspect
                 AND owner IS NULL AND due_at IS NOT NULL ORDER BY due_at LIMIT 1)
         ) due";
    ADD_LANE = "INSERT INTO lane (person_id, lane, due_at) VALUES ($1, $2, $3)";
    // What came while the lane was held has set a due time; the earlier one stays.
    RELEASE = "UPDATE lane SET owner = NULL, suspect = FALSE, deaths = 0, due_at = CASE
             WHEN due_at IS NULL OR $5 < due_at THEN $5 ELSE due_at END
         WHERE person_id = $1 AND lane = $2 AND owner = $3 AND fence = $4";
    RETURN_SUSPECT = "UPDATE lane SET owner = NULL, due_at = CASE
             WHEN due_at IS NULL THEN $5 WHEN $5 < due_at THEN $5 ELSE due_at END
         WHERE person_id = $1 AND lane = $2 AND owner = $3 AND fence = $4";
    POKE = "UPDATE lane SET due_at = CASE WHEN due_at IS NULL OR $3 < due_at THEN $3
             ELSE due_at END
         WHERE person_id = $1 AND lane = $2";
    LANES_HELD = "SELECT COUNT(*) AS held FROM lane WHERE person_id = $1 AND owner IS NOT NULL
         AND lane <> $2";
    // A burst is extended by each message, but never beyond its end.
    EXTEND_BURST = "UPDATE lane SET burst_until = COALESCE(burst_until, $3),
             burst_due = CASE WHEN burst_until < $2 THEN burst_until ELSE $2 END,
             due_at = CASE WHEN burst_until < $2 THEN burst_until ELSE $2 END
         WHERE person_id = $1 AND lane = 'conversation'";
    END_BURST = "UPDATE lane SET burst_until = NULL, burst_due = NULL
         WHERE person_id = $1 AND lane = 'conversation'";
}

/// A lane in the hands of a worker.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Whose lane.
    pub person: Person,
    /// Which of the person's lanes.
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

/// Which lanes an instance wants, and how many of each at most, in the order in which they are
/// claimed. Those that are not named are not wanted.
pub type ClaimRequest<'l> = &'l [(Lane, u32)];

/// What a claim has taken.
#[derive(Clone, Debug)]
pub struct Claimed {
    /// The lanes.
    pub lanes: Vec<Claim>,
    /// When the next free lane is due, whether now or later.
    pub next_due: Option<Timestamp>,
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
    /// Claims what is due and no suspect, in the order of the kinds that are wanted, of each the
    /// oldest. One round trip and one commit, whatever is taken.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn claim(
        &self,
        owner: InstanceId,
        now: Timestamp,
        wanted: ClaimRequest<'_>,
    ) -> Result<Claimed> {
        let mut tx = self.engine.begin("claim").await?;
        let ask =
            |&(lane, most): &(Lane, u32)| tx.ask(&CLAIM, args![owner, lane.name(), now, most]);
        let asked: Vec<_> = wanted.iter().map(ask).collect();
        let next_due = tx.ask(&NEXT_DUE, args![]);
        let mut answered = tx.commit().await?;
        let mut lanes = Vec::new();
        for asked in asked {
            for row in answered.rows(asked)? {
                lanes.push(self.claim_of(&row, owner)?);
            }
        }
        let next_due = answered.row(next_due)?;
        let next_due = next_due.map_or(Ok(None), |row| row.maybe_time("lane.due_at"))?;
        Ok(Claimed { lanes, next_due })
    }

    /// Claims the suspect that is due first, if any is; none of the lane `except`.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn claim_suspect(
        &self,
        owner: InstanceId,
        now: Timestamp,
        except: Option<Lane>,
    ) -> Result<Option<Claim>> {
        let mut tx = self.engine.begin("claim suspect").await?;
        let except = except.map_or("", Lane::name);
        let asked = tx.ask(&CLAIM_SUSPECT, args![owner, now, except]);
        let row = tx.commit().await?.row(asked)?;
        row.map(|row| self.claim_of(&row, owner)).transpose()
    }

    fn claim_of(&self, row: &Row, owner: InstanceId) -> Result<Claim> {
        let wrapped: Vec<u8> = row.get("person.wrapped_key")?;
        Ok(Claim {
            person: self.keys.person(row.id("lane.person_id")?, &wrapped)?,
            lane: row.name("lane.lane", Lane::from_name)?,
            owner,
            fence: row.get("lane.fence")?,
            suspect: row.get("lane.suspect")?,
            deaths: row.count("lane.deaths")?,
        })
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
        let held = args![claim.person.id(), claim.lane.name(), claim.owner, claim.fence, due];
        tx.run(statement, held);
        tx.commit().await.map(|_| ())
    }
}

/// When a person's lanes are due.
#[derive(Debug)]
pub struct Lanes<'t, 's>(pub(crate) &'t mut PersonTx<'s>);

impl Lanes<'_, '_> {
    /// Makes a lane due at `at`, or earlier if it is due earlier.
    pub fn poke(&mut self, lane: Lane, at: Timestamp) {
        self.0.tx.run(&POKE, args![self.0.person.id(), lane.name(), at]);
    }

    /// Whether any lane of this person but `mine` is in a worker's hands.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn others_held(&mut self, mine: Lane) -> Result<bool> {
        let asked = args![self.0.person.id(), mine.name()];
        let row = self.0.tx.first(&LANES_HELD, asked).await?;
        let row = row.ok_or(StoreError::Unknown { place: "lane" })?;
        Ok(row.count("lane.held")? > 0)
    }

    /// Lets the burst grow: the conversation is due at `due`, or when its burst ends if that is
    /// sooner; a burst that begins ends at `until`.
    pub(crate) fn extend_burst(&mut self, due: Timestamp, until: Timestamp) {
        self.0.tx.run(&EXTEND_BURST, args![self.0.person.id(), due, until]);
    }

    /// Ends the burst: the next message begins one of its own.
    pub fn end_burst(&mut self) {
        self.0.tx.run(&END_BURST, args![self.0.person.id()]);
    }
}
