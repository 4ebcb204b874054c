//! The operator's table of countries: a file that is read again when it changes.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use mila_domain::Countries;
use mila_domain::country::Offer;
use serde::Deserialize;
use tokio::time::Instant;

use crate::clock::monotonic;

/// The commented default table.
const DEFAULT: &str = include_str!("../countries.default.toml");

/// How often the file is looked at, at most.
const LOOK_EVERY: Duration = Duration::from_secs(2);

/// A table as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    otherwise: WrittenOffer,
    #[serde(default)]
    calling_code: BTreeMap<String, WrittenOffer>,
    #[serde(default)]
    country: BTreeMap<String, WrittenOffer>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum WrittenOffer {
    Allowed,
    NotOffered,
    RightsOnly,
}

impl From<WrittenOffer> for Offer {
    fn from(written: WrittenOffer) -> Self {
        match written {
            WrittenOffer::Allowed => Self::Allowed,
            WrittenOffer::NotOffered => Self::NotOffered,
            WrittenOffer::RightsOnly => Self::RightsOnly,
        }
    }
}

/// Reads a table.
///
/// # Errors
/// What is wrong, for the operator.
pub fn parse(text: &str) -> Result<Countries, String> {
    let written: Written = toml::from_str(text).map_err(|error| error.to_string())?;
    let mut countries = Countries::everywhere(written.otherwise.into());
    for (place, offer) in written.calling_code.into_iter().chain(written.country) {
        countries.set(&place, offer.into()).map_err(|error| error.to_string())?;
    }
    Ok(countries)
}

/// Reads the operator's file; without one, the default.
///
/// # Errors
/// What is wrong, for the operator.
pub fn read(path: Option<&Path>) -> Result<Countries, String> {
    match path {
        None => parse(DEFAULT),
        Some(path) => {
            let text = std::fs::read_to_string(path);
            parse(&text.map_err(|error| format!("cannot be read: {error}"))?)
        }
    }
}

/// The table that is in force.
#[derive(Debug)]
pub(crate) struct CountryTable {
    path: Option<PathBuf>,
    look_every: Duration,
    seen: Mutex<Seen>,
}

#[derive(Debug)]
struct Seen {
    table: Arc<Countries>,
    changed: Option<SystemTime>,
    looked: Instant,
}

impl CountryTable {
    /// A table read before, and where to look for changes.
    pub(crate) fn new(table: Countries, path: Option<PathBuf>) -> Self {
        Self::looked_at(table, path, LOOK_EVERY)
    }

    fn looked_at(table: Countries, path: Option<PathBuf>, look_every: Duration) -> Self {
        let changed = path.as_deref().and_then(changed);
        let seen = Seen { table: Arc::new(table), changed, looked: monotonic() };
        Self { path, look_every, seen: Mutex::new(seen) }
    }

    /// The table now. A file that changed is read; one that is broken changes nothing.
    pub(crate) fn current(&self) -> Arc<Countries> {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(path) = &self.path
            && seen.looked.elapsed() >= self.look_every
        {
            seen.looked = monotonic();
            seen.look(path);
        }
        seen.table.clone()
    }
}

impl Seen {
    fn look(&mut self, path: &Path) {
        let changed = changed(path);
        if changed == self.changed {
            return;
        }
        self.changed = changed;
        match read(Some(path)) {
            Ok(table) => {
                self.table = Arc::new(table);
                tracing::info!("the table of countries was read again");
            }
            Err(error) => {
                tracing::error!(%error, "the table of countries is broken; the old one stays");
            }
        }
    }
}

fn changed(path: &Path) -> Option<SystemTime> {
    std::fs::metadata(path).and_then(|file| file.modified()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use mila_domain::Address;

    fn offer(countries: &Countries) -> Offer {
        countries.offer(&Address::parse("whatsapp:+972541234567").unwrap())
    }

    #[test]
    fn the_default_needs_no_list_and_a_list_decides() {
        assert_eq!(offer(&read(None).unwrap()), Offer::Allowed);
        let listed = "otherwise = \"not_offered\"\n[calling_code]\n972 = \"rights_only\"\n";
        assert_eq!(offer(&parse(listed).unwrap()), Offer::RightsOnly);
        for wrong in
            ["", "otherwise = \"maybe\"", "otherwise = \"allowed\"\n[country]\nil = \"allowed\""]
        {
            assert!(parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_changed_file_counts_without_a_restart_and_a_broken_one_does_not() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("countries.toml");
        let write = |text: &str, seconds: u64| {
            std::fs::write(&path, text).unwrap();
            let file = std::fs::File::options().write(true).open(&path).unwrap();
            file.set_modified(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds)).unwrap();
        };
        write("otherwise = \"allowed\"", 1);
        let first = read(Some(&path)).unwrap();
        let rarely = CountryTable::new(first.clone(), Some(path.clone()));
        let table = CountryTable::looked_at(first, Some(path.clone()), Duration::ZERO);
        write("otherwise = \"not_offered\"", 2);
        assert_eq!(offer(&rarely.current()), Offer::Allowed, "not looked at yet");
        assert_eq!(offer(&table.current()), Offer::NotOffered);
        write("otherwise = maybe", 3);
        assert_eq!(offer(&table.current()), Offer::NotOffered);
    }
}
