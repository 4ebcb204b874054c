//! `mila migrate`.

use super::CommandError;
use crate::config::{Database, Layers, Local};
use crate::logging;

pub(super) const AFTER_HELP: &str = "\
Example:
  MILA_MIGRATE_DATABASE_URL=postgres://mila_owner:...@host/mila mila migrate

Exit codes: 0 the schema is up to date, 1 the database refused, 2 the settings are wrong.";

pub(super) async fn run(layers: &Layers) -> Result<(), CommandError> {
    let local = Local::from_layers(layers)?;
    logging::start(&local.log);
    let Database::Postgres { url, .. } = &local.database else {
        return Err(CommandError::Wrong(
            "DATABASE_URL is not set: SQLite needs no 'mila migrate', it migrates at start".into(),
        ));
    };
    let owner = local.migrate_url.as_ref().ok_or_else(|| {
        CommandError::Wrong(
            "MILA_MIGRATE_DATABASE_URL is not set: it names the database as the schema's owner"
                .into(),
        )
    })?;
    mila_store::migrate(owner, url).await?;
    tracing::info!("the schema is up to date");
    Ok(())
}
