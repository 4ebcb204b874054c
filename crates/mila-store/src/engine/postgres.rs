//! PostgreSQL: connecting safely, migrating, and the statements that only it has.

use std::net::IpAddr;
use std::str::FromStr as _;
use std::time::Duration;

use mila_domain::Secret;
use sqlx::migrate::Migrator;
use sqlx::postgres::{PgConnectOptions, PgPoolOptions, PgSslMode};
use sqlx::{AssertSqlSafe, ConnectOptions as _, Executor as _, PgConnection, Row as _};

use super::Engine;
use crate::error::{Result, StoreError};

static MIGRATIONS: Migrator = sqlx::migrate!("migrations/postgres");

/// The schema of all our tables. Private: a data API that exposes `public` does not see it.
const SCHEMA: &str = "mila";

/// Takes the due lanes of lowest rank and oldest due time that nobody else is taking.
pub(crate) const CLAIM: &str = "
    UPDATE lane SET owner = $1, fence = fence + 1, due_at = NULL
    WHERE (person_id, rank) IN (
        SELECT person_id, rank FROM lane
        WHERE owner IS NULL AND due_at <= $2 AND rank <> $3 AND suspect = $4
        ORDER BY rank, due_at LIMIT $5 FOR UPDATE SKIP LOCKED)
    RETURNING person_id, rank, fence, suspect, deaths,
        (SELECT wrapped_key FROM person WHERE id = person_id)";

/// The account's row, locked: all short transactions of one person take it first, so they
/// follow one another and never deadlock.
pub(crate) const LOCK_PERSON: &str = "
    SELECT state, epoch, last_inbound_at, age_asked_at, fixed_line_at, created_at, admitted_at,
        language, voice, fixed_line, rate_mark, slowed_at, spoken, show_heard, voice_told_at
    FROM person WHERE id = $1 FOR UPDATE";

/// Whether the lane is still held. Locked, so that a takeover waits for the holder's commit.
pub(crate) const LANE_HELD: &str = "
    SELECT 1 FROM lane WHERE person_id = $1 AND rank = $2 AND owner = $3 AND fence = $4 FOR SHARE";

/// Connects as the running role and proves that the walls stand.
pub(crate) async fn open(url: &Secret) -> Result<Engine> {
    let pool = PgPoolOptions::new()
        .max_connections(16)
        .acquire_timeout(Duration::from_secs(5))
        .after_connect(|connection, _| {
            Box::pin(async move {
                // Set by statement: a pooler refuses start-up parameters that it does not know.
                connection
                    .execute(
                        "SET search_path TO mila; SET statement_timeout TO '30s'; \
                         SET idle_in_transaction_session_timeout TO '60s'",
                    )
                    .await
                    .map(|_| ())
            })
        })
        .connect_with(options(url)?)
        .await
        .map_err(StoreError::at("connect to PostgreSQL"))?;
    let mut connection = pool.acquire().await.map_err(StoreError::at("connect to PostgreSQL"))?;
    check_schema(&mut connection).await?;
    check_role(&mut connection).await?;
    drop(connection);
    Ok(Engine::Postgres(pool))
}

/// Brings the schema up to date as its owner, and grants the running role what it needs.
///
/// # Errors
/// When the database cannot be reached, or holds migrations that this program does not know.
pub async fn migrate(owner_url: &Secret, running_url: &Secret) -> Result<()> {
    let mut owner = connect_as_owner(owner_url).await?;
    owner
        .execute("CREATE SCHEMA IF NOT EXISTS mila; SET search_path TO mila")
        .await
        .map_err(StoreError::at("make the schema"))?;
    MIGRATIONS
        .run(&mut owner)
        .await
        .map_err(|error| StoreError::Setup(format!("the schema cannot be migrated: {error}")))?;
    let role = running_role(running_url)?;
    owner
        .execute(AssertSqlSafe(format!(
            "REVOKE ALL ON SCHEMA {SCHEMA} FROM PUBLIC; \
             GRANT USAGE ON SCHEMA {SCHEMA} TO \"{role}\"; \
             GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA {SCHEMA} TO \"{role}\"; \
             REVOKE INSERT, UPDATE, DELETE ON _sqlx_migrations FROM \"{role}\""
        )))
        .await
        .map_err(StoreError::at("grant the running role its rights"))?;
    Ok(())
}

/// One connection as the role that owns the tables, without the running role's limits.
pub(crate) async fn connect_as_owner(url: &Secret) -> Result<PgConnection> {
    options(url)?.connect().await.map_err(StoreError::at("connect to PostgreSQL as owner"))
}

/// The role of the running URL. A pooler's user name carries the project after a dot.
fn running_role(url: &Secret) -> Result<String> {
    let options = options(url)?;
    let role = options.get_username().split('.').next().unwrap_or_default().to_owned();
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
    if role.is_empty() || !role.chars().all(plain) {
        return Err(StoreError::Setup(
            "the user in DATABASE_URL must be a role of letters, digits, '_' and '-'".into(),
        ));
    }
    Ok(role)
}

/// Reads a URL and refuses whatever is weaker than verified TLS, unless the server is on
/// this machine (promise S2).
pub(crate) fn options(url: &Secret) -> Result<PgConnectOptions> {
    let options = PgConnectOptions::from_str(url.expose()).map_err(|_| {
        StoreError::Setup(
            "the database URL is not of the form postgres://user:password@host/database".into(),
        )
    })?;
    // The authority is named, so that no other one in the world can vouch for the server.
    let pinned = url.expose().contains("sslrootcert=");
    let proven = pinned && matches!(options.get_ssl_mode(), PgSslMode::VerifyFull);
    if !proven && !is_local(&options) {
        return Err(StoreError::Setup(
            "the database connection must be encrypted and verified: add \
             sslmode=verify-full&sslrootcert=<the provider's CA certificate> to the database URL"
                .into(),
        ));
    }
    // The pooler refuses this start-up parameter.
    Ok(options.extra_float_digits(None).application_name("mila"))
}

/// Whether the server is on this machine.
pub(crate) fn is_local(options: &PgConnectOptions) -> bool {
    options.get_socket().is_some() || is_loopback(options.get_host())
}

fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host.starts_with('/')
        || host == "localhost"
        || IpAddr::from_str(bare).is_ok_and(|address| address.is_loopback())
}

/// Refuses a schema that this program does not know, older or newer.
pub(crate) async fn check_schema(connection: &mut PgConnection) -> Result<()> {
    let present = connection
        .fetch_all("SELECT version, checksum FROM _sqlx_migrations ORDER BY version")
        .await
        .map_err(|_| {
            StoreError::Setup("the database has no schema yet; run: mila migrate".into())
        })?;
    let present: Vec<(i64, Vec<u8>)> = present.iter().map(|row| (row.get(0), row.get(1))).collect();
    let known: Vec<(i64, Vec<u8>)> =
        MIGRATIONS.iter().map(|known| (known.version, known.checksum.to_vec())).collect();
    if present == known {
        return Ok(());
    }
    let advice = if known.starts_with(&present) {
        "the database's schema is older than this program; run: mila migrate"
    } else {
        "the database's schema is newer than this program, or not ours; run the newer program"
    };
    Err(StoreError::Setup(advice.into()))
}

/// Refuses a role for which the wall between people would not hold.
pub(crate) async fn check_role(connection: &mut PgConnection) -> Result<()> {
    let row = connection
        .fetch_one(
            "SELECT rolsuper OR rolbypassrls, EXISTS (SELECT 1 FROM pg_tables \
             WHERE schemaname = 'mila' AND tableowner = current_user) \
             FROM pg_roles WHERE rolname = current_user",
        )
        .await
        .map_err(StoreError::at("look at the running role"))?;
    if row.get::<bool, _>(0) || row.get::<bool, _>(1) {
        return Err(StoreError::Setup(
            "the role in DATABASE_URL may step over row-level security (superuser, BYPASSRLS or \
             owner of the tables); run Mila under a role of its own, see docs/OPERATING.md"
                .into(),
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refusal(url: &str) -> Option<String> {
        options(&Secret::new(url)).err().map(|error| error.to_string())
    }

    #[test]
    fn only_verified_tls_leaves_this_machine() {
        for mode in [
            "",
            "?sslmode=disable",
            "?sslmode=prefer",
            "?sslmode=require",
            "?sslmode=verify-ca",
            "?sslmode=verify-full",
        ] {
            let refused = refusal(&format!("postgres://u:p@db.example.com/mila{mode}"));
            assert!(refused.is_some_and(|why| why.contains("verify-full")), "{mode}");
        }
        let url = "postgres://u:p@db.example.com/mila?sslmode=verify-full&sslrootcert=/ca.crt";
        assert_eq!(refusal(url), None);
    }

    #[test]
    fn this_machine_needs_no_tls() {
        for url in [
            "postgres://u@localhost/mila",
            "postgres://u@127.0.0.1:5433/mila",
            "postgres://u@[::1]/mila",
            "postgres:///mila?host=/run/postgresql&user=u",
        ] {
            assert_eq!(refusal(url), None, "{url}");
        }
        assert!(refusal("postgres://u@localhost.example.com/mila").is_some());
    }

    #[test]
    fn an_error_shows_no_password() {
        let url = "postgres://u:hunter2@db.example.com/mila";
        assert!(!refusal(url).unwrap().contains("hunter2"));
        assert!(!refusal("hunter2").unwrap().contains("hunter2"));
    }

    #[test]
    fn the_role_is_the_user_without_the_poolers_project() {
        let role = |url: &str| running_role(&Secret::new(url));
        assert_eq!(role("postgres://app.abcdef@localhost/mila").unwrap(), "app");
        assert!(role("postgres://a%22b@localhost/mila").is_err());
    }
}
