//! Templates as WhatsApp knows them.

use mila_domain::Timestamp;
use mila_domain::template::Approval;

use crate::engine::row::Row;
use crate::engine::statement::statements;
use crate::engine::value::args;
use crate::error::Result;
use crate::scope::PersonTx;
use crate::store::Store;

statements! {
    TEMPLATES = "SELECT name, content_sid, state, checked_at FROM template ORDER BY name";
    TEMPLATE_STATE = "SELECT state FROM template WHERE name = $1";
    KEEP_TEMPLATE = "INSERT INTO template (name, content_sid, state, checked_at)
         VALUES ($1, $2, $3, $4)
         ON CONFLICT (name) DO UPDATE SET content_sid = $2, state = $3, checked_at = $4";
}

/// A template at the provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownTemplate {
    /// Its name there, which no other content ever has.
    pub name: String,
    /// The provider's id of its content.
    pub content_sid: String,
    /// How far its approval is.
    pub state: Approval,
    /// When that was asked.
    pub checked_at: Timestamp,
}

impl Store {
    /// Every template that was ever pushed.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn templates(&self) -> Result<Vec<KnownTemplate>> {
        let mut tx = self.engine.begin_read("templates").await?;
        let asked = tx.ask(&TEMPLATES, args![]);
        tx.commit().await?.rows(asked)?.iter().map(known).collect()
    }

    /// Keeps where a template stands.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn keep_template(&self, it: &KnownTemplate) -> Result<()> {
        let mut tx = self.engine.begin("keep template").await?;
        let row = args![it.name.as_str(), it.content_sid.as_str(), it.state.name(), it.checked_at];
        tx.run(&KEEP_TEMPLATE, row);
        tx.commit().await.map(|_| ())
    }
}

impl PersonTx<'_> {
    /// Whether WhatsApp has approved the template of that name.
    ///
    /// # Errors
    /// When the database refuses.
    pub async fn is_approved(&mut self, template: &str) -> Result<bool> {
        let row = self.tx.first(&TEMPLATE_STATE, args![template]).await?;
        let state = row.map(|row| row.name("template.state", Approval::from_name)).transpose()?;
        Ok(state == Some(Approval::Approved))
    }
}

fn known(row: &Row) -> Result<KnownTemplate> {
    Ok(KnownTemplate {
        name: row.get("template.name")?,
        content_sid: row.get("template.content_sid")?,
        state: row.name("template.state", Approval::from_name)?,
        checked_at: row.time("template.checked_at")?,
    })
}
