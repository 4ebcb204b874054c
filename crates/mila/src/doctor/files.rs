//! The data directory: there, ours, writable, shared, private, with room; SQLite's file in it; and
//! the second copy of the list of erasures.

use std::fs;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::Path;

use mila_store::Look;

use super::check::Check;
use crate::config::{Database, Local};
use crate::data_dir::marker;

const DIRECTORY: &str = "data directory";
const FILE: &str = "database file";
const SHARED: &str = "data directory shared";
const DISK: &str = "disk";
const LEDGER: &str = "erasure ledger copy";

/// Free space below which writing will soon fail, and below which it is time to look.
const TOO_LITTLE: u64 = 200 << 20;
const LITTLE: u64 = 1 << 30;

pub(super) fn checks(local: &Local, look: Option<&Look>) -> Vec<Check> {
    let dir = &local.data_dir;
    let id = look.and_then(Look::id);
    if !dir.exists() {
        return vec![absent(dir, id.is_some()), ledger(local)];
    }
    let shared = id.map(|id| match marker::check(dir, &id) {
        Ok(()) => Check::ok(SHARED, "marked as this database's own"),
        Err(error) => {
            Check::fail(SHARED, error.to_string(), "no instance starts until that is mended")
        }
    });
    let embedded = match &local.database {
        Database::Sqlite { path } => database_file(path),
        Database::Postgres { .. } => None,
    };
    let directory = directory(dir, is_embedded(local));
    [Some(directory), embedded, shared, Some(disk(dir)), Some(ledger(local))]
        .into_iter()
        .flatten()
        .collect()
}

fn absent(dir: &Path, used: bool) -> Check {
    let shown = dir.display();
    if used {
        return Check::fail(
            DIRECTORY,
            format!("{shown} does not exist, and the database has been used with one"),
            "mount the directory that all instances share, or correct MILA_DATA_DIR",
        );
    }
    Check::skipped(
        DIRECTORY,
        format!("{shown} does not exist yet"),
        "the first start makes it, for this user only",
    )
}

/// Where SQLite's file lies, Mila does not start when others may enter.
fn directory(dir: &Path, embedded: bool) -> Check {
    let shown = dir.display();
    let mode = match fs::metadata(dir) {
        Ok(meta) if meta.is_dir() => meta.permissions().mode(),
        _ => {
            let advice = "MILA_DATA_DIR must name a directory that this user may enter";
            return Check::fail(DIRECTORY, format!("{shown} is none"), advice);
        }
    };
    if let Err(error) = tempfile::tempfile_in(dir) {
        return Check::fail(
            DIRECTORY,
            format!("{shown} cannot be written to: {error}"),
            "give it to the user that Mila runs as, or mount it writable",
        );
    }
    if mode & 0o077 != 0 {
        let found = format!("{shown} is open to others of this host (mode {:03o})", mode & 0o777);
        let advice = format!("chmod 700 {shown}");
        return if embedded {
            Check::fail(DIRECTORY, found, advice)
        } else {
            Check::warn(DIRECTORY, found, advice)
        };
    }
    Check::ok(DIRECTORY, "writable, and closed to others")
}

/// `None` while there is no file.
fn database_file(path: &Path) -> Option<Check> {
    let (shown, mode) = (path.display(), fs::metadata(path).ok()?.permissions().mode());
    if mode & 0o077 == 0 {
        return Some(Check::ok(FILE, "closed to others"));
    }
    let found = format!("{shown} is open to others of this host (mode {:03o})", mode & 0o777);
    Some(Check::warn(FILE, found, format!("chmod 600 {shown}; the next start does it too")))
}

const fn is_embedded(local: &Local) -> bool {
    matches!(local.database, Database::Sqlite { .. })
}

fn disk(dir: &Path) -> Check {
    match rustix::fs::statvfs(dir) {
        Ok(stat) => judge_free(stat.f_bavail.saturating_mul(stat.f_frsize)),
        Err(error) => Check::fail(DISK, error.to_string(), "mend the file system"),
    }
}

fn judge_free(free: u64) -> Check {
    let found = format!("{} MB free in the data directory", free >> 20);
    let advice = "make room: when the disk is full, messages wait at Twilio and are then lost";
    if free < TOO_LITTLE {
        Check::fail(DISK, found, advice)
    } else if free < LITTLE {
        Check::warn(DISK, found, advice)
    } else {
        Check::ok(DISK, found)
    }
}

/// The copy is worth something only where the database and its backups are not.
fn ledger(local: &Local) -> Check {
    let Some(path) = &local.ledger_file else {
        return Check::warn(
            LEDGER,
            "none: a restored backup would bring erased people back",
            "set MILA_LEDGER_FILE to a file on another disk. Writing it comes in a later version; \
             until then note erasures by hand (docs/OPERATING.md, 'Backups')",
        );
    };
    let parent = path.parent().filter(|parent| !parent.as_os_str().is_empty());
    let parent = parent.unwrap_or(Path::new("."));
    if let Err(error) = tempfile::tempfile_in(parent) {
        return Check::fail(
            LEDGER,
            format!("{} cannot be written to: {error}", parent.display()),
            "make the directory, for the user that Mila runs as",
        );
    }
    if is_embedded(local) && same_device(parent, &local.data_dir) {
        return Check::warn(
            LEDGER,
            "on the same disk as the database, and lost with it",
            "put MILA_LEDGER_FILE on another disk, away from the database's backups",
        );
    }
    Check::ok(LEDGER, "apart from the database")
}

fn same_device(one: &Path, other: &Path) -> bool {
    let device = |path: &Path| fs::metadata(path).map(|meta| meta.dev()).ok();
    device(one).is_some_and(|one| Some(one) == device(other))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::Outcome;

    #[test]
    fn free_space_is_judged_by_what_is_left() {
        for (megabytes, outcome) in
            [(199, Outcome::Fail), (999, Outcome::Warn), (1024, Outcome::Ok)]
        {
            assert_eq!(judge_free(megabytes << 20).outcome, outcome, "{megabytes} MB");
        }
    }

    #[test]
    fn a_file_in_the_directory_s_place_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("data");
        fs::write(&file, "").unwrap();
        assert!(directory(&file, true).finding.ends_with("is none"));
        let with_mode = |mode, embedded| {
            fs::set_permissions(folder.path(), fs::Permissions::from_mode(mode)).unwrap();
            directory(folder.path(), embedded)
        };
        for (embedded, outcome) in [(false, Outcome::Warn), (true, Outcome::Fail)] {
            assert_eq!(with_mode(0o700, embedded).outcome, Outcome::Ok);
            let open = with_mode(0o755, embedded);
            assert_eq!(open.outcome, outcome);
            assert!(open.advice.unwrap().starts_with("chmod 700 "));
        }
    }

    #[test]
    fn a_database_file_that_others_may_read_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("mila.sqlite3");
        assert!(database_file(&file).is_none());
        fs::write(&file, "").unwrap();
        for (mode, outcome) in [(0o600, Outcome::Ok), (0o644, Outcome::Warn)] {
            fs::set_permissions(&file, fs::Permissions::from_mode(mode)).unwrap();
            assert_eq!(database_file(&file).unwrap().outcome, outcome);
        }
    }
}
