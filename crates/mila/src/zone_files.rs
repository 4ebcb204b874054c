//! The zone database in a directory, such as `/usr/share/zoneinfo`, which an operator replaces when a
//! government changes its clocks.

mod in_use;

use std::path::{Path, PathBuf};
use std::{fs, io};

use mila_domain::schedule::{BadZones, Zones};

pub(crate) use in_use::ZonesInUse;

/// How every zone's file begins (RFC 9636).
const MAGIC: &[u8] = b"TZif";

/// The most bytes of a file that is read; zones have less than 4 KiB.
const LONGEST: u64 = 1 << 20;

/// Copies of all zones, in other counts of seconds, which some systems keep beside them.
const COPIES: [&str; 2] = ["posix", "right"];

/// Why a directory cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum Unreadable {
    /// It, or something in it, cannot be read.
    #[error("{0}: {1}")]
    Io(PathBuf, #[source] io::Error),
    /// Neither `tzdata.zi` nor `+VERSION` tells its version.
    #[error("{0}: no version, in neither tzdata.zi nor +VERSION")]
    NoVersion(PathBuf),
    /// What is in it cannot be used.
    #[error("{0}: {1}")]
    Zones(PathBuf, #[source] BadZones),
}

/// The zones of that directory, all at once: what is replaced meanwhile counts when it is read again.
///
/// # Errors
/// [`Unreadable`].
pub fn read(directory: &Path) -> Result<Zones, Unreadable> {
    let version = version(directory)?;
    let mut files = Vec::new();
    collect(directory, "", &mut files)?;
    Zones::replaced(&version, files).map_err(|why| Unreadable::Zones(directory.to_owned(), why))
}

/// The version: the first line of `tzdata.zi` (`# version 2026f`), or all of `+VERSION`.
fn version(directory: &Path) -> Result<String, Unreadable> {
    let first_line = |name: &str| {
        let text = fs::read_to_string(directory.join(name)).ok()?;
        text.lines().next().map(|line| line.trim().to_owned())
    };
    let of_source = first_line("tzdata.zi");
    let of_source = of_source.and_then(|line| line.strip_prefix("# version ").map(str::to_owned));
    let version = of_source.or_else(|| first_line("+VERSION"));
    version.ok_or_else(|| Unreadable::NoVersion(directory.to_owned()))
}

/// Every zone below `directory`, whose names begin with `prefix`.
fn collect(
    directory: &Path,
    prefix: &str,
    files: &mut Vec<(String, Vec<u8>)>,
) -> Result<(), Unreadable> {
    let io = |error| Unreadable::Io(directory.to_owned(), error);
    for entry in fs::read_dir(directory).map_err(io)? {
        let path = entry.map_err(io)?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        let name = format!("{prefix}{name}");
        let io = |error| Unreadable::Io(path.clone(), error);
        // Links are followed: a zone's other names are often such.
        let about = fs::metadata(&path).map_err(io)?;
        if about.is_dir() && !COPIES.contains(&name.as_str()) {
            collect(&path, &format!("{name}/"), files)?;
        } else if about.is_file() && about.len() <= LONGEST {
            let file = fs::read(&path).map_err(io)?;
            if file.starts_with(MAGIC) {
                files.push((name, file));
            }
        }
    }
    Ok(())
}

#[cfg(test)]
pub(crate) mod tests {
    use jiff::civil::date;

    use super::*;

    /// A zone of no offset, in the first version of the format.
    pub(crate) fn utc() -> Vec<u8> {
        let mut file = b"TZif".to_vec();
        file.extend([0; 16]);
        for count in [0_u32, 0, 0, 0, 1, 4] {
            file.extend(count.to_be_bytes());
        }
        file.extend([0, 0, 0, 0, 0, 0]);
        file.extend(b"UTC\0");
        file
    }

    #[test]
    fn a_directory_is_read_with_its_version() {
        let directory = tempfile::tempdir().unwrap();
        let place = directory.path();
        fs::create_dir_all(place.join("Europe")).unwrap();
        fs::create_dir_all(place.join("right/Europe")).unwrap();
        fs::write(place.join("Europe/Berlin"), utc()).unwrap();
        fs::write(place.join("right/Europe/Paris"), utc()).unwrap();
        fs::write(place.join("zone.tab"), "DE\t+5230+01322\tEurope/Berlin\n").unwrap();
        assert!(matches!(read(place), Err(Unreadable::NoVersion(_))));

        fs::write(place.join("+VERSION"), "2030b\n").unwrap();
        assert_eq!(read(place).unwrap().release().to_string(), "2030b");
        fs::write(place.join("tzdata.zi"), "# version 2031a\nR d 1916 o - Jun 14 23s 1 S\n")
            .unwrap();
        let zones = read(place).unwrap();
        assert_eq!(zones.release().to_string(), "2031a");

        let noon = date(2026, 7, 1).at(12, 0, 0, 0);
        let utc_hour = |name: &str| {
            let zone = zones.zone(name).unwrap();
            let at = zone.to_ambiguous_timestamp(noon).compatible().unwrap();
            jiff::tz::TimeZone::UTC.to_datetime(at).hour()
        };
        assert_eq!((utc_hour("Europe/Berlin"), utc_hour("Europe/Paris")), (12, 10));
    }

    #[test]
    fn a_damaged_directory_is_not_used_in_part() {
        let directory = tempfile::tempdir().unwrap();
        let place = directory.path();
        assert!(matches!(read(&place.join("none")), Err(Unreadable::NoVersion(_))));
        fs::write(place.join("+VERSION"), "2030b").unwrap();
        fs::write(place.join("Good"), utc()).unwrap();
        fs::write(place.join("Bad"), "TZif2").unwrap();
        assert!(matches!(read(place), Err(Unreadable::Zones(..))));
    }
}
