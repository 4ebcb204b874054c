//! The master key file: closed to others, the database's own, and proven to be backed up.

use std::time::Duration;

use mila_domain::Timestamp;
use mila_store::{Look, keyfile};

use super::check::Check;
use crate::clock::{Clock as _, DatabaseClock};
use crate::config::{Database, Local};
use crate::data_dir::key_proof;

const FILE: &str = "master key file";
const BACKUP: &str = "master key backup";

/// A copy that nobody has tried for so long may be gone.
const STALE: Duration = Duration::from_hours(90 * 24);

pub(super) fn checks(local: &Local, look: Option<&Look>) -> Vec<Check> {
    vec![file(local, look), backup(local, look)]
}

fn file(local: &Local, look: Option<&Look>) -> Check {
    let embedded = matches!(local.database, Database::Sqlite { .. });
    let path = &local.master_key_file;
    if !path.exists() && embedded && look.is_none() {
        return Check::skipped(FILE, "none yet", "the first start makes it: mila serve");
    }
    let keys = match keyfile::read(path) {
        Ok(keys) => keys,
        Err(error) if path.exists() => {
            return Check::fail(
                FILE,
                error.to_string(),
                "without it nothing in the database can be read",
            );
        }
        Err(_) => {
            return Check::fail(
                FILE,
                format!("{} does not exist", path.display()),
                "restore it from its backup; for a new database: mila key new",
            );
        }
    };
    match look.and_then(|look| look.opens_with(&keys)) {
        Some(true) => Check::ok(FILE, "opens the database, and is closed to others"),
        Some(false) => Check::fail(
            FILE,
            "not the one that this database was made with",
            "restore the right file from its backup; never make a new one for an old database",
        ),
        None => Check::ok(FILE, "closed to others; the database holds nothing yet to try it on"),
    }
}

fn backup(local: &Local, look: Option<&Look>) -> Check {
    let Some(id) = look.and_then(Look::id) else {
        return Check::skipped(
            BACKUP,
            "nothing to prove yet: no database was opened with the key",
            "after the first start back the file up, then: mila key verify COPY",
        );
    };
    judge(key_proof::last(&local.data_dir, &id), DatabaseClock::new().now())
}

fn judge(proven: Option<Timestamp>, now: Timestamp) -> Check {
    const ADVICE: &str = "fetch the copy from where it is kept, and prove it: mila key verify COPY";
    let Some(proven) = proven else {
        return Check::warn(BACKUP, "never proven: if the file is lost, so is everything", ADVICE);
    };
    let days = now.since(proven).as_secs() / 86_400;
    if now.since(proven) > STALE {
        return Check::warn(BACKUP, format!("last proven {days} days ago"), ADVICE);
    }
    Check::ok(BACKUP, format!("a copy was proven {days} days ago"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::Outcome;

    #[test]
    fn a_proof_grows_stale_after_90_days() {
        let proven = Timestamp::from_micros(1_700_000_000_000_000);
        let after =
            |days: u64| judge(Some(proven), proven + Duration::from_hours(24 * days)).outcome;
        assert_eq!((after(0), after(90), after(91)), (Outcome::Ok, Outcome::Ok, Outcome::Warn));
        assert_eq!(judge(None, proven).outcome, Outcome::Warn);
    }
}
