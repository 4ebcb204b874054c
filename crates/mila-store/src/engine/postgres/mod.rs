//! PostgreSQL: connecting safely, migrating, and the statements that only it has.

mod exchange;
pub(crate) mod pool;
mod prepared;
mod socket;
pub(crate) mod target;
pub(crate) mod values;
pub(crate) mod wire;

use mila_domain::Secret;

use super::Engine;
use super::error::EngineError;
use super::migrations::{APPLIED, POSTGRES, Standing, TABLE_OF_0_1, of_0_1, standing};
use crate::error::{Result, StoreError};
use target::Target;
use wire::Wire;

/// The schema of all our tables. Private: a data API that exposes `public` does not see it.
const SCHEMA: &str = "mila";

/// The key of the advisory lock under which migrations run, so that two do not meet. Any number
/// would do that nobody else uses.
const MIGRATION_LOCK: i64 = 0x6d69_6c61;

/// Connects as the running role and proves that the walls stand.
pub(crate) async fn open(url: &Secret) -> Result<Engine> {
    let target = Target::parse(url)?;
    let mut wire = connect(&target, "connect to PostgreSQL").await?;
    check_schema(&mut wire).await?;
    check_role(&mut wire).await?;
    pool::pool(target).map(Engine::Postgres).map_err(StoreError::at("connect to PostgreSQL"))
}

/// One connection that is nobody else's, with our schema in sight.
pub(crate) async fn connect(target: &Target, step: &'static str) -> Result<Wire> {
    let mut wire = target.connect().await.map_err(StoreError::at(step))?;
    wire.command("SET search_path TO mila").await.map_err(StoreError::at(step))?;
    Ok(wire)
}

/// Brings the schema up to date as its owner, and grants the running role what it needs.
///
/// # Errors
/// When the database cannot be reached, or holds what this program does not know. It is then as
/// it was.
pub async fn migrate(owner_url: &Secret, running_url: &Secret) -> Result<()> {
    let role = running_role(&Target::parse(running_url)?)?;
    let mut owner = connect_as_owner(owner_url).await?;
    refuse_0_1(&mut owner).await?;
    let script = format!(
        "CREATE SCHEMA IF NOT EXISTS {SCHEMA}; \
         CREATE TABLE IF NOT EXISTS {SCHEMA}.migration \
             (number BIGINT PRIMARY KEY, digest BYTEA NOT NULL)"
    );
    let step = "migrate";
    // Until the transaction ends, nobody else migrates.
    let begin = format!("BEGIN; SELECT pg_advisory_xact_lock({MIGRATION_LOCK}); {script}");
    owner.command(&begin).await.map_err(StoreError::at(step))?;
    run_migrations(&mut owner).await?;
    let rights = format!(
        "REVOKE ALL ON SCHEMA {SCHEMA} FROM PUBLIC; \
         GRANT USAGE ON SCHEMA {SCHEMA} TO \"{role}\"; \
         GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {SCHEMA} TO \"{role}\"; \
         REVOKE INSERT, UPDATE, DELETE ON migration FROM \"{role}\"; COMMIT"
    );
    owner.command(&rights).await.map_err(StoreError::at("grant the running role its rights"))
}

async fn run_migrations(owner: &mut Wire) -> Result<()> {
    let applied = owner.query(APPLIED, &[]).await.map_err(StoreError::at("migrate"))?;
    let Standing::Has(done) = standing(&applied, POSTGRES)? else {
        return Err(StoreError::Setup(
            "the schema cannot be migrated: it is newer than this program, or not ours".into(),
        ));
    };
    for migration in POSTGRES.iter().skip(done) {
        owner.command(migration.sql).await.map_err(StoreError::at("migrate"))?;
        let (kept, digest) = ("INSERT INTO migration VALUES ($1, $2)", migration.digest());
        let kept = owner.query(kept, &[&migration.number, &digest]).await;
        kept.map_err(StoreError::at("migrate"))?;
    }
    Ok(())
}

/// One connection as the role that owns the tables, without the running role's limits.
pub(crate) async fn connect_as_owner(url: &Secret) -> Result<Wire> {
    let mut owner = connect(&Target::parse(url)?, "connect to PostgreSQL as owner").await?;
    owner.limit_to(None);
    Ok(owner)
}

/// The role of the running URL. A pooler's user name carries the project after a dot.
fn running_role(target: &Target) -> Result<String> {
    let role = target.user().split('.').next().unwrap_or_default().to_owned();
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if role.is_empty() || !role.chars().all(plain) {
        return Err(StoreError::Setup(
            "the user in DATABASE_URL must be a role of letters, digits, '_' and '-'".into(),
        ));
    }
    Ok(role)
}

/// Refuses a database of Mila 0.1 before anything is written.
async fn refuse_0_1(wire: &mut Wire) -> Result<()> {
    let query = "SELECT to_regclass($1) IS NOT NULL AS found";
    let table = format!("{SCHEMA}.{TABLE_OF_0_1}");
    let found = wire.query(query, &[&table]).await.map_err(StoreError::at("look at the schema"))?;
    match found.first().map(|row| row.get::<bool>("found")) {
        Some(Ok(true)) => Err(of_0_1()),
        _ => Ok(()),
    }
}

/// Refuses a schema that this program does not know, older or newer.
pub(crate) async fn check_schema(wire: &mut Wire) -> Result<()> {
    refuse_0_1(wire).await?;
    let applied = match wire.query(APPLIED, &[]).await {
        Ok(applied) => applied,
        Err(EngineError::Refused { .. }) => {
            let missing = "the database has no schema yet; run: mila migrate";
            return Err(StoreError::Setup(missing.into()));
        }
        Err(error) => return Err(StoreError::at("look at the schema")(error)),
    };
    let advice = match standing(&applied, POSTGRES)? {
        Standing::Has(all) if all == POSTGRES.len() => return Ok(()),
        Standing::Has(_) => "the database's schema is older than this program; run: mila migrate",
        Standing::Foreign => {
            "the database's schema is newer than this program, or not ours; run the newer program"
        }
    };
    Err(StoreError::Setup(advice.into()))
}

/// What the running role, and every role that it may become however many steps away, must not be:
/// above row-level security; owner of the schema or of something in it; able to make itself a
/// member of others; or a reader of the server's own files.
const MAY_STEP_OVER: &str = "SELECT COALESCE(bool_or(
         r.rolsuper OR r.rolbypassrls OR r.rolcreaterole OR r.rolreplication
         OR r.rolname IN ('pg_read_server_files', 'pg_write_server_files',
                          'pg_execute_server_program')
         OR EXISTS (SELECT 1 FROM pg_namespace n WHERE n.nspname = 'mila' AND n.nspowner = r.oid)
         OR EXISTS (SELECT 1 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                    WHERE n.nspname = 'mila' AND c.relowner = r.oid)
     ), TRUE) AS may_step_over
     FROM pg_roles r WHERE pg_has_role(session_user, r.oid, 'MEMBER')";

/// Refuses a role for which the wall between people would not hold.
pub(crate) async fn check_role(wire: &mut Wire) -> Result<()> {
    let found = wire.query(MAY_STEP_OVER, &[]).await;
    let found = found.map_err(StoreError::at("look at the running role"))?;
    // A role that is not found may do anything.
    if found.first().map_or(Ok(true), |row| row.get("may_step_over"))? {
        return Err(StoreError::Setup(
            "the role in DATABASE_URL may step over row-level security: it, or a role that it is \
             a member of, is superuser, has BYPASSRLS, CREATEROLE or REPLICATION, reads the \
             server's files, or owns the tables; run Mila under a role of its own, see \
             docs/OPERATING.md"
                .into(),
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_role_is_the_user_without_the_poolers_project() {
        let role = |url: &str| running_role(&Target::parse(&Secret::new(url)).unwrap());
        assert_eq!(role("postgres://app.abcdef@localhost/mila").unwrap(), "app");
        assert!(role("postgres://a%22b@localhost/mila").is_err());
    }
}
