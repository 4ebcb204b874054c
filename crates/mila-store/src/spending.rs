//! What was spent in a day, by a person and by everybody.

use mila_domain::Timestamp;
use mila_domain::budget::{Day, Spent};

use crate::engine::statement::statements;
use crate::engine::value::args;
use crate::error::{Result, StoreError};
use crate::store::{PersonTx, Store};

/// Rows that share the total of a day. A transaction adds to one of them only, so none waits
/// for more than a sixteenth of the others.
const SHARDS: u8 = 16;

statements! {
    SPEND = "INSERT INTO spending (person_id, day, micro_usd) VALUES ($1, $2, $3)
         ON CONFLICT (person_id, day) DO UPDATE
         SET micro_usd = spending.micro_usd + excluded.micro_usd";
    SPEND_IN_ALL = "INSERT INTO spending_total (day, shard, micro_usd) VALUES ($1, $2, $3)
         ON CONFLICT (day, shard) DO UPDATE
         SET micro_usd = spending_total.micro_usd + excluded.micro_usd";
    SPENT = "SELECT micro_usd FROM spending WHERE person_id = $1 AND day = $2";
    SPENT_IN_ALL = "SELECT CAST(COALESCE(SUM(micro_usd), 0) AS BIGINT) FROM spending_total
         WHERE day = $1";
}

impl PersonTx<'_> {
    /// Counts millionths of a US dollar as spent on this person today.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn spend(&mut self, micro_usd: u64, now: Timestamp) -> Result<()> {
        if micro_usd == 0 {
            return Ok(());
        }
        let micro_usd = i64::try_from(micro_usd).unwrap_or(i64::MAX);
        let (person, day) = (self.person.id(), Day::of(now).0);
        let shard = person.0.as_bytes().last().map_or(0, |last| last % SHARDS);
        self.tx.run(&SPEND, args![person, day, micro_usd]).await?;
        let in_all = args![day, i64::from(shard), micro_usd];
        self.tx.run(&SPEND_IN_ALL, in_all).await.map(|_| ())
    }

    /// What was spent today.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn spent(&mut self, now: Timestamp) -> Result<Spent> {
        let day = Day::of(now).0;
        let person = match self.tx.first(&SPENT, args![self.person.id(), day]).await? {
            Some(row) => row.get(0, "spending.micro_usd")?,
            None => 0,
        };
        let row = self.tx.first(&SPENT_IN_ALL, args![day]).await?;
        let row = row.ok_or(StoreError::Unknown { place: "spending_total.micro_usd" })?;
        let service = row.get(0, "spending_total.micro_usd")?;
        let money = |micro_usd: i64| u64::try_from(micro_usd).unwrap_or(0);
        Ok(Spent { person: money(person), service: money(service) })
    }
}

impl Store {
    /// What was spent on everybody on a day, in millionths of a US dollar.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn spent_in_all(&self, day: Day) -> Result<i64> {
        let mut tx = self.engine.begin_read("spent in all").await?;
        let row = tx.first(&SPENT_IN_ALL, args![day.0]).await?;
        row.map_or(Ok(0), |row| row.get(0, "spending_total.micro_usd"))
    }
}
