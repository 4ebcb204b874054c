//! The switch that turns the assistant off for everybody.

use mila_domain::switch::{Reason, Switch};
use mila_domain::{Timestamp, unanswered};

use crate::conditions::Conditions;
use crate::engine::statement::statements;
use crate::engine::value::args;
use crate::error::Result;
use crate::store::{PersonTx, Store};

statements! {
    SWITCH_OFF = "INSERT INTO switched_off (id, since, reason) VALUES (1, $1, $2)
         ON CONFLICT (id) DO UPDATE SET reason = $2";
    SWITCH_ON = "DELETE FROM switched_off";
    SWITCHED_OFF = "SELECT since, reason FROM switched_off";
}

/// Since when the assistant is off, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Off {
    /// Since when.
    pub since: Timestamp,
    /// Why.
    pub reason: Reason,
}

impl Store {
    /// Turns the assistant off, in every instance: each asks before it does anything.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn switch_off(&self, reason: Reason, now: Timestamp) -> Result<()> {
        let mut tx = self.engine.begin("switch off").await?;
        tx.run(&SWITCH_OFF, args![now, reason.name()]).await?;
        tx.commit().await
    }

    /// Turns it on.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn switch_on(&self) -> Result<()> {
        let mut tx = self.engine.begin("switch on").await?;
        tx.run(&SWITCH_ON, args![]).await?;
        tx.commit().await
    }

    /// Since when and why it is off; `None` when it is on.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn switched_off(&self) -> Result<Option<Off>> {
        let mut tx = self.engine.begin_read("switched off").await?;
        let row = tx.first(&SWITCHED_OFF, args![]).await?;
        row.map(|row| {
            let since = row.time(0, "switched_off.since")?;
            Ok(Off { since, reason: row.name(1, "switched_off.reason", Reason::from_name)? })
        })
        .transpose()
    }
}

impl PersonTx<'_> {
    /// Whether the assistant is on.
    pub(crate) async fn switch(&mut self) -> Result<Switch> {
        let off = self.tx.first(&SWITCHED_OFF, args![]).await?.is_some();
        Ok(if off { Switch::Off } else { Switch::On })
    }

    /// Why this person is not answered now; `None` when nothing is in the way of spending
    /// `next` millionths of a US dollar.
    ///
    /// # Errors
    /// When the address does not open.
    pub async fn unanswered(
        &mut self,
        conditions: &Conditions<'_>,
        next: u64,
        now: Timestamp,
    ) -> Result<Option<mila_domain::Unanswered>> {
        let (_, address) = self.reply_address().await?;
        let budget = conditions.limits.decide(self.spent(now).await?, next);
        Ok(unanswered::reason(self.switch().await?, conditions.countries.offer(&address), budget))
    }
}
