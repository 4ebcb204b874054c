//! The database is its owner's alone: what is no content (times, states, who writes when) lies open
//! in the file, and whoever may write to its directory may put another in its place.

use std::fs::{self, OpenOptions, Permissions};
use std::io::{self, ErrorKind};
use std::os::unix::fs::{MetadataExt as _, OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use crate::error::{Result, StoreError};

/// What group and others may do.
const OTHERS: u32 = 0o077;

/// What a file of ours is made with.
pub(super) const OWNERS: u32 = 0o600;

/// What SQLite keeps beside the database, with the end that it gives its name.
const BESIDE: [&str; 3] = ["-wal", "-shm", "-journal"];

/// Refuses a directory that others may enter, or that is another's. `ours` is a file that this
/// process made.
pub(super) fn check_folder(database: &Path, ours: &fs::Metadata) -> Result<()> {
    let folder = folder_of(database);
    let (shown, found) = (folder.display(), fs::metadata(folder));
    let found = found.map_err(|error| StoreError::Setup(format!("{shown}: {error}")))?;
    if found.mode() & OTHERS != 0 {
        return Err(StoreError::Setup(format!(
            "the directory of the database, {shown}, is open to others of this host (mode {:03o}); \
             run: chmod 700 {shown}",
            found.mode() & 0o777
        )));
    }
    if found.uid() != ours.uid() && found.uid() != 0 && ours.uid() != 0 {
        return Err(StoreError::Setup(format!(
            "the directory of the database, {shown}, belongs to another user of this host, who may \
             put another database in its place; give it to the user that Mila runs as"
        )));
    }
    Ok(())
}

/// Makes the database file for its owner only, or closes one that is open to others, as an older
/// Mila made it.
pub(super) fn close_files(database: &Path) -> Result<()> {
    let cannot = |path: &Path, error: &io::Error| {
        let shown = path.display();
        StoreError::Setup(format!(
            "{shown} is open to others of this host, and cannot be closed ({error}); run as its \
             owner: chmod 600 {shown}"
        ))
    };
    let made = OpenOptions::new().write(true).create_new(true).mode(OWNERS).open(database);
    match made {
        // SQLite takes an empty file for a new database.
        Ok(_) => return Ok(()),
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
        Err(error) => return Err(StoreError::Setup(format!("{}: {error}", database.display()))),
    }
    let beside = BESIDE.iter().map(|end| with_end(database, end));
    for path in [database.to_owned()].into_iter().chain(beside) {
        if close_file(&path).map_err(|error| cannot(&path, &error))? {
            tracing::warn!(path = %path.display(), "a file was open to others of this host");
        }
    }
    Ok(())
}

/// Takes what others may do from a file; whether there was anything.
fn close_file(path: &Path) -> io::Result<bool> {
    let open = match fs::metadata(path) {
        Ok(found) => found.mode() & OTHERS != 0,
        Err(error) if error.kind() == ErrorKind::NotFound => false,
        Err(error) => return Err(error),
    };
    if open {
        fs::set_permissions(path, Permissions::from_mode(OWNERS))?;
    }
    Ok(open)
}

fn folder_of(database: &Path) -> &Path {
    let folder = database.parent().filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or(Path::new("."))
}

fn with_end(database: &Path, end: &str) -> PathBuf {
    let mut name = database.as_os_str().to_owned();
    name.push(end);
    name.into()
}
