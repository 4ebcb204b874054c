//! What was spent in a day, by a person and by everybody.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use mila_domain::Timestamp;
use mila_domain::budget::Day;

use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::tx::{Asked, Tx};
use crate::engine::value::args;
use crate::error::Result;
use crate::scope::PersonTx;
use crate::seal::Person;
use crate::store::Store;

/// Rows that share the total of a day. A connection adds to one of them only, so that those of one
/// instance never wait for each other, and of several instances hardly two.
const SHARDS: i64 = 64;

/// How long the total of a day is known before it is read again. What other instances spend
/// meanwhile is not seen: so far a day's budget of everybody may be overdrawn.
const KNOWN_FOR: Duration = Duration::from_secs(1);

statements! {
    SPEND = "INSERT INTO spending (person_id, day, micro_usd) VALUES ($1, $2, $3)
         ON CONFLICT (person_id, day) DO UPDATE
         SET micro_usd = spending.micro_usd + excluded.micro_usd";
    SPEND_IN_ALL = "INSERT INTO spending_total (day, shard, micro_usd) VALUES ($1, $2, $3)
         ON CONFLICT (day, shard) DO UPDATE
         SET micro_usd = spending_total.micro_usd + excluded.micro_usd";
    SPENT_IN_ALL = "SELECT CAST(COALESCE(SUM(micro_usd), 0) AS BIGINT) AS micro_usd
         FROM spending_total WHERE day = $1";
}

/// What a person cost.
#[derive(Debug)]
pub struct Spending<'t, 's>(pub(crate) &'t mut PersonTx<'s>);

impl Spending<'_, '_> {
    /// Counts millionths of a US dollar as spent on this person today.
    pub fn add(&mut self, micro_usd: u64, now: Timestamp) {
        let (_, spent) = self.0.spent.get_or_insert((Day::of(now), 0));
        *spent = spent.saturating_add(micro_usd);
    }
}

impl PersonTx<'_> {
    /// What was counted in this transaction, in millionths of a US dollar.
    #[must_use]
    pub fn spent_so_far(&self) -> u64 {
        self.spent.map_or(0, |(_, spent)| spent)
    }

    /// Writes what was counted, as the last thing before the commit: the row of the total is
    /// everybody's, and nobody is to hold it while they wait for something else. What it was.
    pub(crate) fn write_spending(&mut self) -> Option<(Day, u64)> {
        let (day, spent) = self.spent.filter(|(_, spent)| *spent > 0)?;
        let micro_usd = i64::try_from(spent).unwrap_or(i64::MAX);
        let person = self.person.id();
        self.tx.run(&SPEND, args![person, day.0, micro_usd]);
        let shard = self.tx.connection_number() % SHARDS;
        self.tx.run(&SPEND_IN_ALL, args![day.0, shard, micro_usd]);
        Some((day, spent))
    }
}

/// What was spent on everybody in a day, as an instance knows it: its row is too hot to be read for
/// every message.
#[derive(Debug, Default)]
pub(crate) struct Total(Mutex<Option<Known>>);

#[derive(Clone, Copy, Debug)]
struct Known {
    day: Day,
    /// Millionths of a US dollar.
    spent: u64,
    read_at: Timestamp,
}

/// The total of a day: known, or asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) enum AskedTotal {
    Known(u64),
    Asked { day: Day, now: Timestamp, reply: Asked },
}

impl Total {
    /// Asks for the total of today, unless it is known.
    pub(crate) fn ask(&self, tx: &mut Tx, now: Timestamp) -> AskedTotal {
        let day = Day::of(now);
        let known = self.known().filter(|known| {
            known.day == day && known.read_at <= now && now < known.read_at + KNOWN_FOR
        });
        match known {
            Some(known) => AskedTotal::Known(known.spent),
            None => AskedTotal::Asked { day, now, reply: tx.ask(&SPENT_IN_ALL, args![day.0]) },
        }
    }

    /// The total that was asked for, in millionths of a US dollar.
    pub(crate) async fn take(&self, tx: &mut Tx, asked: AskedTotal) -> Result<u64> {
        match asked {
            AskedTotal::Known(spent) => Ok(spent),
            AskedTotal::Asked { day, now: read_at, reply } => {
                let row = tx.row(reply).await?;
                let spent = row.map_or(Ok(0), |row| money(&row, "in_all.micro_usd"))?;
                self.set(Some(Known { day, spent, read_at }));
                Ok(spent)
            }
        }
    }

    /// Counts what this instance has spent.
    pub(crate) fn add(&self, day: Day, spent: u64) {
        let known = self.known().filter(|known| known.day == day);
        if let Some(known) = known {
            self.set(Some(Known { spent: known.spent.saturating_add(spent), ..known }));
        }
    }

    fn known(&self) -> Option<Known> {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn set(&self, known: Option<Known>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = known;
    }
}

/// Money in a column, in millionths of a US dollar.
pub(crate) fn money(row: &Row, column: &'static str) -> Result<u64> {
    row.get::<i64>(column).map(|micro_usd| u64::try_from(micro_usd).unwrap_or(0))
}

impl Store {
    /// Counts millionths of a US dollar as spent on a person: a fact, so no fence is asked.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn spend(&self, person: &Person, micro_usd: u64, now: Timestamp) -> Result<()> {
        let tx = self.engine.begin("spend").await?;
        let mut tx = self.entering(tx, person.clone()).enter_person().await?;
        tx.spending().add(micro_usd, now);
        tx.commit().await
    }

    /// What was spent on everybody on a day, in millionths of a US dollar.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn spent_in_all(&self, day: Day) -> Result<i64> {
        let mut tx = self.engine.begin_read("spent in all").await?;
        let asked = tx.ask(&SPENT_IN_ALL, args![day.0]);
        let row = tx.commit().await?.row(asked)?;
        row.map_or(Ok(0), |row| row.get("spending_total.micro_usd"))
    }
}
