//! The switch that turns the assistant off for everybody.

use mila_domain::Timestamp;
use mila_domain::switch::Reason;

use crate::engine::statement::statements;
use crate::engine::value::args;
use crate::error::Result;
use crate::store::Store;

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
        tx.run(&SWITCH_OFF, args![now, reason.name()]);
        tx.commit().await.map(|_| ())
    }

    /// Turns it on.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn switch_on(&self) -> Result<()> {
        let mut tx = self.engine.begin("switch on").await?;
        tx.run(&SWITCH_ON, args![]);
        tx.commit().await.map(|_| ())
    }

    /// Since when and why it is off; `None` when it is on.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn switched_off(&self) -> Result<Option<Off>> {
        let mut tx = self.engine.begin_read("switched off").await?;
        let asked = tx.ask(&SWITCHED_OFF, args![]);
        let row = tx.commit().await?.row(asked)?;
        row.map(|row| {
            let since = row.time("switched_off.since")?;
            Ok(Off { since, reason: row.name("switched_off.reason", Reason::from_name)? })
        })
        .transpose()
    }
}
