//! The data directory: made for its owner only, and marked with the database it belongs to.

pub(crate) mod key_proof;
pub(crate) mod marker;
pub(crate) mod voice_files;

use std::fs::{self, DirBuilder};
use std::io::{self, Write as _};
use std::os::unix::fs::DirBuilderExt as _;
use std::path::Path;

/// Makes the directory and those above it, for its owner only. One that exists is left as it is.
pub(crate) fn create(path: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(path)
}

/// Puts a small file in place of another, so that a reader sees the old or the new one whole.
fn replace(directory: &Path, name: &str, text: &str) -> io::Result<()> {
    let mut file = tempfile::NamedTempFile::new_in(directory)?;
    file.write_all(text.as_bytes())?;
    file.as_file().sync_all()?;
    file.persist(directory.join(name))?;
    Ok(())
}

/// The first line of a small file that is no remark; `None` when there is no such file.
fn line(directory: &Path, name: &str) -> io::Result<Option<String>> {
    let text = match fs::read_to_string(directory.join(name)) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        read => read?,
    };
    let line = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'));
    Ok(Some(line.unwrap_or_default().to_owned()))
}
