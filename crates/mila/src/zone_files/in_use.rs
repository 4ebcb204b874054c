//! The zones that everybody here goes by.

use std::path::PathBuf;
use std::sync::{Arc, PoisonError, RwLock};

use jiff::tz::TimeZone;
use mila_domain::Timestamp;
use mila_domain::schedule::{Freshness, Zones};

use super::{Unreadable, read};

/// The zones in use: of the operator's directory as it was last read in one piece, or the bundled ones.
#[derive(Debug)]
pub(crate) struct ZonesInUse {
    directory: Option<PathBuf>,
    zones: RwLock<Arc<Zones>>,
}

impl ZonesInUse {
    /// The zones of that directory; without one those of the program.
    ///
    /// # Errors
    /// [`Unreadable`]: at a start the operator is told, and nothing else is used in its place.
    pub(crate) fn open(directory: Option<PathBuf>) -> Result<Self, Unreadable> {
        let zones = directory.as_deref().map_or_else(|| Ok(Zones::bundled()), read)?;
        Ok(Self { directory, zones: RwLock::new(Arc::new(zones)) })
    }

    /// The zones now. Whoever computes several times with them asks once.
    pub(crate) fn current(&self) -> Arc<Zones> {
        self.zones.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Reads the directory again; whether its zones are others than before.
    ///
    /// # Errors
    /// [`Unreadable`]; the zones of before stay.
    pub(crate) fn look(&self) -> Result<bool, Unreadable> {
        let Some(directory) = &self.directory else { return Ok(false) };
        let zones = read(directory)?;
        let mut in_use = self.zones.write().unwrap_or_else(PoisonError::into_inner);
        let is_other = zones.edition() != in_use.edition();
        if is_other {
            *in_use = Arc::new(zones);
        }
        Ok(is_other)
    }

    /// Whether they can be relied on.
    pub(crate) fn freshness(&self, now: Timestamp) -> Freshness {
        let today = jiff::Timestamp::from_microsecond(now.as_micros()).unwrap_or_default();
        self.current().freshness(TimeZone::UTC.to_datetime(today).date())
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::super::tests::utc;
    use super::*;

    #[test]
    fn a_directory_is_read_again_and_a_damaged_one_changes_nothing() {
        let directory = tempfile::tempdir().unwrap();
        let place = directory.path();
        let release = |zones: &ZonesInUse| zones.current().release().to_string();
        assert!(ZonesInUse::open(Some(place.to_owned())).is_err(), "it is empty");
        fs::write(place.join("Zone"), utc()).unwrap();
        fs::write(place.join("+VERSION"), "2030a").unwrap();
        let zones = ZonesInUse::open(Some(place.to_owned())).unwrap();
        assert!(!zones.look().unwrap(), "nothing is new");
        fs::write(place.join("+VERSION"), "2030b").unwrap();
        assert!(zones.look().unwrap());
        assert_eq!(release(&zones), "2030b");
        fs::write(place.join("Other"), utc()).unwrap();
        assert!(zones.look().unwrap(), "it is replaced file by file");
        fs::write(place.join("Zone"), "TZif").unwrap();
        fs::write(place.join("+VERSION"), "2030c").unwrap();
        assert!(zones.look().is_err());
        assert_eq!(release(&zones), "2030b");
    }

    #[test]
    fn without_a_directory_they_are_the_programs() {
        let zones = ZonesInUse::open(None).unwrap();
        assert!(!zones.look().unwrap());
        assert_eq!(zones.current().edition(), Zones::bundled().edition());
        let far = Timestamp::from_micros(4_102_444_800_000_000);
        assert_eq!(zones.freshness(far), Freshness::Old, "in the year 2100");
    }
}
