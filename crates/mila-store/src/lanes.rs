//! Claiming, holding and releasing a person's lanes.

use mila_domain::{InstanceId, Lane, Timestamp};

use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::tx::{Answered, Asked};
use crate::engine::value::{Value, args};
use crate::error::{Result, StoreError};
use crate::scope::PersonTx;
use crate::seal::Person;
use crate::set_aside::{Damaged, Held};
use crate::store::Store;

/// The fence of a lane that is taken: another than any holder of before has. After the highest number
/// there is comes the lowest, so that a number that was damaged is not everybody's trouble.
macro_rules! next_fence {
    () => {
        "fence = CASE WHEN fence < 9223372036854775807 THEN fence + 1 ELSE 0 END"
    };
}
pub(crate) use next_fence;

/// Takes lanes for the instance `$1`: the free ones of which this is true, the oldest first, so
/// many. What is set aside may become due by what comes, and is passed over.
macro_rules! claim {
    ($which:literal, $most:literal, $lock:literal) => {
        concat!(
            "UPDATE lane SET owner = $1, ",
            next_fence!(),
            ", due_at = NULL
             WHERE (person_id, lane) IN (SELECT person_id, lane FROM lane WHERE ",
            $which,
            " AND owner IS NULL AND set_aside_at IS NULL ORDER BY due_at LIMIT ",
            $most,
            $lock,
            ")
             RETURNING person_id, lane, fence, suspect, deaths, failures,
                 (SELECT wrapped_key FROM person WHERE id = person_id) AS wrapped_key"
        )
    };
}

statements! {
    // The due lanes of one kind, the oldest first, that nobody else is taking. One kind at a
    // time: so the index leads straight to them, however many are due later. On SQLite one
    // statement is one transaction of the only writer, so no two claims meet.
    CLAIM = claim!("lane = $2 AND NOT suspect AND due_at <= $3", "$4", ""),
        postgres: claim!("lane = $2 AND NOT suspect AND due_at <= $3", "$4",
            " FOR UPDATE SKIP LOCKED");
    CLAIM_SUSPECT = claim!("suspect AND due_at <= $2
             AND lane IN ($3, $4, $5, $6)", "1", ""),
        postgres: claim!("suspect AND due_at <= $2
             AND lane IN ($3, $4, $5, $6)", "1", " FOR UPDATE SKIP LOCKED");
    // A look at the head of each queue, as a claim's own indexes have them: one more index would
    // be written whenever a lane is.
    NEXT_DUE = "SELECT MIN(due_at) AS due_at FROM (
             SELECT (SELECT due_at FROM lane WHERE lane = 'control'
                 AND NOT suspect AND owner IS NULL AND due_at IS NOT NULL AND set_aside_at IS NULL
                 ORDER BY due_at LIMIT 1) AS due_at
             UNION ALL SELECT (SELECT due_at FROM lane WHERE lane = 'conversation'
                 AND NOT suspect AND owner IS NULL AND due_at IS NOT NULL AND set_aside_at IS NULL
                 ORDER BY due_at LIMIT 1)
             UNION ALL SELECT (SELECT due_at FROM lane WHERE lane = 'timers'
                 AND NOT suspect AND owner IS NULL AND due_at IS NOT NULL AND set_aside_at IS NULL
                 ORDER BY due_at LIMIT 1)
             UNION ALL SELECT (SELECT due_at FROM lane WHERE lane = 'upkeep'
                 AND NOT suspect AND owner IS NULL AND due_at IS NOT NULL AND set_aside_at IS NULL
                 ORDER BY due_at LIMIT 1)
             UNION ALL SELECT (SELECT due_at FROM lane WHERE suspect
                 AND owner IS NULL AND due_at IS NOT NULL AND set_aside_at IS NULL
                 ORDER BY due_at LIMIT 1)
         ) due";
    ADD_LANE = "INSERT INTO lane (person_id, lane, due_at) VALUES ($1, $2, $3)";
    // What came while the lane was held has set a due time; the earlier one stays.
    RELEASE = "UPDATE lane SET owner = NULL, suspect = FALSE, deaths = 0, failures = 0,
             due_at = CASE
                 WHEN due_at IS NULL OR $5 < due_at THEN $5 ELSE due_at END
         WHERE person_id = $1 AND lane = $2 AND owner = $3 AND fence = $4 RETURNING due_at";
    RETURN_SUSPECT = "UPDATE lane SET owner = NULL, due_at = CASE
             WHEN due_at IS NULL THEN $5 WHEN $5 < due_at THEN $5 ELSE due_at END
         WHERE person_id = $1 AND lane = $2 AND owner = $3 AND fence = $4 RETURNING due_at";
    POKE = "UPDATE lane SET due_at = CASE WHEN due_at IS NULL OR $3 < due_at THEN $3
             ELSE due_at END
         WHERE person_id = $1 AND lane = $2";
    FORGET_DEATHS = "UPDATE lane SET deaths = 0 WHERE person_id = $1 AND lane = $2";
    OWNED_BY = "SELECT person_id, lane, fence, failures FROM lane WHERE owner = $1";
    LANES_HELD = "SELECT COUNT(*) AS held FROM lane WHERE person_id = $1 AND owner IS NOT NULL
         AND lane <> $2";
    // A burst is extended by each message, but never beyond its end; one that begins ends at $3.
    EXTEND_BURST = "UPDATE lane SET burst_until = COALESCE(burst_until, $3),
             burst_due = CASE WHEN burst_until < $2 THEN burst_until ELSE $2 END,
             due_at = CASE WHEN burst_until < $2 THEN burst_until ELSE $2 END
         WHERE person_id = $1 AND lane = 'conversation'",
        postgres: "UPDATE lane SET burst_until = COALESCE(burst_until, until),
             burst_due = CASE WHEN burst_until < due THEN burst_until ELSE due END,
             due_at = CASE WHEN burst_until < due THEN burst_until ELSE due END
         FROM unnest($1::uuid[], $2::timestamptz[], $3::timestamptz[])
             AS burst (person, due, until)
         WHERE person_id = burst.person AND lane = 'conversation'";
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
    /// How often in a row work on it has ended because the person's rows could not be read.
    pub failures: u32,
}

impl Claim {
    /// What proves that its holder holds it.
    #[must_use]
    pub const fn held(&self) -> Held {
        let Self { lane, owner, fence, failures, .. } = *self;
        Held { person: self.person.id(), lane, owner, fence, failures }
    }
}

/// What an instance wants to work on.
#[derive(Clone, Copy, Debug)]
pub struct ClaimRequest<'l> {
    /// Which lanes, and how many of each at most, in the order in which they are claimed. Those
    /// that are not named are not wanted.
    pub wanted: &'l [(Lane, u32)],
    /// Whether one of them may be a suspect.
    pub suspect: bool,
    /// Whether it is to be told when the next free lane is due.
    pub next_due: bool,
}

impl<'l, T: AsRef<[(Lane, u32)]> + ?Sized> From<&'l T> for ClaimRequest<'l> {
    fn from(wanted: &'l T) -> Self {
        Self { wanted: wanted.as_ref(), suspect: false, next_due: true }
    }
}

/// What a claim has taken.
#[derive(Debug)]
pub struct Claimed {
    /// The lanes.
    pub lanes: Vec<Claim>,
    /// Lanes that were taken, too, and cannot be worked on: the person does not open. Whoever
    /// claimed them hands each to [`Store::failed`].
    pub damaged: Vec<Damaged>,
    /// When the next free lane is due, whether now or later; `None` also when nobody asked.
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
    /// Claims what is due: of the kinds that are wanted those that are no suspects, in the order
    /// of the kinds and of each the oldest; and of those kinds the suspect that is due first, if
    /// one is wanted. One round trip and one commit, whatever is taken. A person who does not open
    /// keeps nobody else from being claimed.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn claim<'l>(
        &self,
        owner: InstanceId,
        now: Timestamp,
        request: impl Into<ClaimRequest<'l>>,
    ) -> Result<Claimed> {
        let ClaimRequest { wanted, suspect, next_due } = request.into();
        // Forgotten, it is as if it had not been made: its holder is fenced.
        let mut tx = self.engine.begin_unsynced("claim").await?;
        let ask =
            |&(lane, most): &(Lane, u32)| tx.ask(&CLAIM, args![owner, lane.name(), now, most]);
        let mut asked: Vec<_> = wanted.iter().map(ask).collect();
        if suspect {
            let mut row = args![owner, now];
            let is_wanted = |lane: &Lane| wanted.iter().any(|(wanted, _)| wanted == lane);
            let name = |lane: &Lane| if is_wanted(lane) { lane.name() } else { "" };
            row.extend(Lane::ALL.iter().map(|lane| Value::from(name(lane))));
            asked.push(tx.ask(&CLAIM_SUSPECT, row));
        }
        let next_due = next_due.then(|| tx.ask(&NEXT_DUE, args![]));
        let mut answered = tx.commit().await?;
        let (mut lanes, mut damaged) = (Vec::new(), Vec::new());
        for asked in asked {
            for row in answered.rows(asked)? {
                match self.claim_of(&row, owner) {
                    Ok(claim) => lanes.push(claim),
                    Err(error) => damaged.push(Damaged { held: Held::of_row(&row, owner)?, error }),
                }
            }
        }
        let next_due = next_due.map_or(Ok(None), |asked| answered.row(asked))?;
        let next_due = next_due.map_or(Ok(None), |row| row.maybe_time("lane.due_at"))?;
        Ok(Claimed { lanes, damaged, next_due })
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
            failures: row.count("lane.failures")?,
        })
    }

    /// Frees the lanes of `owner` that are not among `held`: a claim whose outcome was not heard may
    /// have taken them. They are due at once. How many there were.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn free_unheld(
        &self,
        owner: InstanceId,
        held: &[Held],
        now: Timestamp,
    ) -> Result<usize> {
        let mut tx = self.engine.begin("free unheld lanes").await?;
        let rows = tx.all(&OWNED_BY, args![owner]).await?;
        let mut freed = 0;
        for row in &rows {
            let it = Held::of_row(row, owner)?;
            let same = |held: &&Held| {
                (held.person, held.lane, held.fence) == (it.person, it.lane, it.fence)
            };
            if held.iter().find(same).is_none() {
                let released = args![it.person, it.lane.name(), owner, it.fence, now];
                tx.run(&RETURN_SUSPECT, released);
                freed += 1;
            }
        }
        tx.commit().await?;
        Ok(freed)
    }

    /// Gives a lane back; when it is due again. Whatever came while it was held has made it due
    /// already. A lane that was taken over meanwhile is left alone.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn release(&self, claim: &Claim, release: Release) -> Result<Option<Timestamp>> {
        let (statement, due) = match release {
            Release::Done(due) => (&RELEASE, due),
            Release::Interrupted(due) => (&RETURN_SUSPECT, Some(due)),
        };
        let mut tx = self.engine.begin("release").await?;
        let released = tx.ask(statement, release_args(claim, due));
        due_again(tx.commit().await?, released)
    }
}

/// Parameters of a release.
pub(crate) fn release_args(claim: &Claim, due: Option<Timestamp>) -> Vec<Value> {
    args![claim.person.id(), claim.lane.name(), claim.owner, claim.fence, due]
}

/// When a lane that was given back is due again.
pub(crate) fn due_again(mut answered: Answered, released: Asked) -> Result<Option<Timestamp>> {
    let row = answered.row(released)?;
    row.map_or(Ok(None), |row| row.maybe_time("lane.due_at"))
}

/// When a person's lanes are due.
#[derive(Debug)]
pub struct Lanes<'t, 's>(pub(crate) &'t mut PersonTx<'s>);

impl Lanes<'_, '_> {
    /// Makes a lane due at `at`, or earlier if it is due earlier.
    pub fn poke(&mut self, lane: Lane, at: Timestamp) {
        self.0.tx.run(&POKE, args![self.0.person.id(), lane.name(), at]);
    }

    /// Forgets the deaths of a lane whose work was given up: they are not the next one's.
    pub(crate) fn forget_deaths(&mut self, lane: Lane) {
        self.0.tx.run(&FORGET_DEATHS, args![self.0.person.id(), lane.name()]);
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

    /// Ends the burst: the next message begins one of its own.
    pub fn end_burst(&mut self) {
        self.0.tx.run(&END_BURST, args![self.0.person.id()]);
    }
}
