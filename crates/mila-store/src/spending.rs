//! What was spent in a day, by a person and by everybody.

use mila_domain::budget::{Day, Spent};
use mila_domain::{PersonId, Timestamp};

use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::value::args;
use crate::error::Result;
use crate::scope::PersonTx;
use crate::seal::Person;
use crate::store::Store;

/// Rows that share the total of a day. A transaction adds to one of them only, so that of sixteen
/// which commit at once hardly two wait for each other.
const SHARDS: u8 = 64;

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
    /// everybody's, and nobody is to hold it while they wait for something else.
    pub(crate) fn write_spending(&mut self) {
        let Some((day, spent)) = self.spent.take().filter(|(_, spent)| *spent > 0) else { return };
        let micro_usd = i64::try_from(spent).unwrap_or(i64::MAX);
        let person = self.person.id();
        self.tx.run(&SPEND, args![person, day.0, micro_usd]);
        self.tx.run(&SPEND_IN_ALL, args![day.0, i64::from(shard_of(person)), micro_usd]);
    }
}

/// The share of the day's total that a person adds to.
fn shard_of(person: PersonId) -> u8 {
    person.0.as_bytes().last().map_or(0, |last| last % SHARDS)
}

/// What was spent today, of a row with both.
pub(crate) fn spent(row: &Row) -> Result<Spent> {
    let money = |micro_usd: i64| u64::try_from(micro_usd).unwrap_or(0);
    Ok(Spent {
        person: money(row.get("spending.own")?),
        service: money(row.get("spending_total.in_all")?),
    })
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
