//! The database: reached safely, ours, in a version we know, in the promised region.

use mila_store::{Link, Look, Seen, look_at_postgres, look_at_sqlite};

use super::check::Check;
use crate::config::settings::DATABASE_REGION;
use crate::config::{Database, Layers, Local};

const DATABASE: &str = "database";
const TLS: &str = "database TLS";
const REGION: &str = "database region";

/// Oldest major version of PostgreSQL that Mila is tested with.
const OLDEST_POSTGRES: u32 = 15;

pub(super) async fn checks(local: &Local, layers: &Layers) -> (Option<Look>, Vec<Check>) {
    let looked = match &local.database {
        Database::Sqlite { path } => look_at_sqlite(path).await,
        Database::Postgres { url, .. } => look_at_postgres(url).await.map(Some),
    };
    let checks = match &looked {
        Ok(Some(look)) => judge(look, layers),
        Ok(None) => vec![Check::skipped(
            DATABASE,
            "SQLite, and no file yet",
            "the first start makes it: mila serve",
        )],
        Err(error) => vec![Check::fail(DATABASE, error.to_string(), advice(local))],
    };
    (looked.ok().flatten(), checks)
}

fn advice(local: &Local) -> &'static str {
    match local.database {
        Database::Sqlite { .. } => {
            "is it Mila's own file, whole, and readable for this user? Restore it from its backup \
             if not"
        }
        Database::Postgres { .. } => {
            "if the line above does not say it: does DATABASE_URL name the right host, database, \
             role and password, and does the server let this host in? See docs/OPERATING.md, \
             'The database'"
        }
    }
}

fn judge(look: &Look, layers: &Layers) -> Vec<Check> {
    match look.engine {
        Seen::Sqlite { write_ahead_log: false, .. } => vec![Check::fail(
            DATABASE,
            "SQLite without its write-ahead log",
            "another program changed the file: stop it, and start Mila, who sets it right",
        )],
        Seen::Sqlite { held, .. } => {
            let by = if held { "in use by a Mila that runs" } else { "not in use now" };
            vec![Check::ok(DATABASE, format!("SQLite with its write-ahead log, {by}"))]
        }
        Seen::Postgres { version, link, .. } => {
            let region = (link == Link::Verified).then(|| region(layers));
            [Some(postgres(version)), Some(tls(link)), region].into_iter().flatten().collect()
        }
    }
}

fn postgres(version: u32) -> Check {
    if version < OLDEST_POSTGRES {
        return Check::fail(
            DATABASE,
            format!("PostgreSQL {version}"),
            format!("upgrade the server to PostgreSQL {OLDEST_POSTGRES} or newer"),
        );
    }
    Check::ok(
        DATABASE,
        format!("PostgreSQL {version}; schema and role are right, the wall between people stands"),
    )
}

/// What is neither was refused while connecting.
fn tls(link: Link) -> Check {
    Check::ok(
        TLS,
        match link {
            Link::Local => "not needed: the server is on this host",
            Link::Verified => "encrypted, and the server proved its name (verify-full)",
        },
    )
}

/// Where the database is, as the operator says: no database tells it itself.
fn region(layers: &Layers) -> Check {
    let said = layers.explain().find(|it| it.setting.key == DATABASE_REGION.key);
    match said.filter(|it| !it.value.is_empty()) {
        Some(it) => Check::ok(
            REGION,
            format!("said to be: {}; only the provider's own page can prove it", it.value),
        ),
        None => Check::warn(
            REGION,
            "not said",
            "set MILA_DATABASE_REGION to where the provider keeps it, as the policy promises",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::Outcome;

    #[test]
    fn an_old_server_is_refused() {
        assert_eq!(postgres(14).outcome, Outcome::Fail);
        assert_eq!(postgres(15).outcome, Outcome::Ok);
    }
}
