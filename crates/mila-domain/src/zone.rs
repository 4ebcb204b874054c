//! A guess at where a person's clock stands.

mod places;
mod whereabouts;

use jiff::tz::{Offset, TimeZone};

use crate::Timestamp;
use crate::address::Address;
use crate::schedule::Zones;
use places::PLACES;
pub use whereabouts::{Away, LastDay, Whereabouts};

/// For how long the clocks of a country must agree to be one clock: a year and its last change.
const AGREEMENT_DAYS: i64 = 400;

/// Where a person's clock is taken to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zone<'a> {
    /// An IANA zone.
    pub name: &'a str,
    /// Whether a number has told it. If not, the model is told that nobody knows.
    pub known: bool,
}

/// What an address tells of a clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Guess {
    /// The country has one clock, whatever names it has for it.
    One(&'static str),
    /// It has several: which, is to be asked. A zone for each, that of most people first.
    Ambiguous(Vec<&'static str>),
    /// Nothing is told.
    Unknown,
}

/// What an address tells of a clock: a number by its calling code, an id by its country. Zones whose
/// clocks agree from `now` on, by the zone database as it is, count as one.
#[must_use]
pub fn guess(zones: &Zones, address: &Address, now: Timestamp) -> Guess {
    let mut clocks: Vec<(&str, Clock)> = Vec::new();
    for name in candidates(address) {
        let Some(clock) = zones.zone(name).ok().and_then(|zone| clock(&zone, now)) else {
            continue;
        };
        if !clocks.iter().any(|(_, known)| *known == clock) {
            clocks.push((name, clock));
        }
    }
    match clocks.as_slice() {
        [] => Guess::Unknown,
        [(name, _)] => Guess::One(name),
        several => Guess::Ambiguous(several.iter().map(|(name, _)| *name).collect()),
    }
}

/// A clock's offsets from some instant on, with those at which they change.
type Clock = Vec<(Option<jiff::Timestamp>, Offset)>;

fn clock(zone: &TimeZone, now: Timestamp) -> Option<Clock> {
    let now = jiff::Timestamp::from_microsecond(now.as_micros()).ok()?;
    let end = now.checked_add(jiff::SignedDuration::from_hours(24 * AGREEMENT_DAYS)).ok()?;
    // Of a file that has no rule for what comes after it, jiff tells the last change again and again.
    let mut before = now;
    let changes = zone.following(now).take_while(|change| {
        let follows = change.timestamp() > before && change.timestamp() < end;
        before = change.timestamp();
        follows
    });
    let changes = changes.map(|change| (Some(change.timestamp()), change.offset()));
    Some([(None, zone.to_offset(now))].into_iter().chain(changes).collect())
}

/// The country that an address names, by its two letters (ISO 3166-1).
#[must_use]
pub fn country(address: &Address) -> Option<&'static str> {
    named(address).map(|(country, _)| country)
}

/// The zones of the country that an address names, that of most people first.
fn candidates(address: &Address) -> impl Iterator<Item = &'static str> {
    named(address).map(|(_, zones)| zones).unwrap_or_default().split_whitespace()
}

/// The country that an address names, with its zones: a number by its longest code, an id by its letters.
fn named(address: &Address) -> Option<(&'static str, &'static str)> {
    let place = address.expose().trim_start_matches("whatsapp:");
    let Some(digits) = place.strip_prefix('+') else {
        let named = PLACES.iter().find(|(country, ..)| place.starts_with(country));
        return named.map(|(country, _, zones)| (*country, *zones));
    };
    let codes = PLACES.iter().flat_map(|(country, codes, zones)| {
        codes.split_whitespace().map(move |code| (code, (*country, *zones)))
    });
    let fitting = codes.filter(|(code, _)| digits.starts_with(code));
    fitting.max_by_key(|(code, _)| code.len()).map(|(_, named)| named)
}

/// The IANA zone of most people with such a number; none for a hidden number or an unknown code.
#[must_use]
pub fn of_number(address: &Address) -> Option<&'static str> {
    candidates(address).next().filter(|_| address.expose().starts_with("whatsapp:+"))
}

/// The zone of somebody who writes from `address`: what this number tells; else the one that was
/// kept when a number told it, so that it stays when the number is hidden or gone. Of somebody who
/// never had one here it is that of the country that the id names, or UTC.
#[must_use]
fn of_person<'k>(kept: Option<&'k str>, address: &Address) -> Zone<'k> {
    if let Some(name) = of_number(address).or(kept) {
        return Zone { name, known: true };
    }
    Zone { name: candidates(address).next().unwrap_or("UTC"), known: false }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> Address {
        Address::parse(text).unwrap()
    }

    #[test]
    fn the_longest_code_wins() {
        let zone = |number: &str| of_number(&address(number));
        assert_eq!(zone("whatsapp:+972541234567"), Some("Asia/Jerusalem"));
        assert_eq!(zone("whatsapp:+15550100200"), Some("America/New_York"));
        assert_eq!(zone("whatsapp:+9991234567"), None);
        assert_eq!(zone("whatsapp:IL.1A2B"), None);
    }

    #[test]
    fn what_was_kept_stays_and_what_nobody_told_is_unknown() {
        for (kept, from, name, known) in [
            (None, "+972541234567", "Asia/Jerusalem", true),
            (Some("Europe/Paris"), "+972541234567", "Asia/Jerusalem", true),
            (Some("Europe/Paris"), "+9991234567", "Europe/Paris", true),
            (Some("Asia/Tokyo"), "IL.1A2B", "Asia/Tokyo", true),
            (None, "IL.1A2B", "Asia/Jerusalem", false),
            (None, "QQ.1A2B", "UTC", false),
            (None, "+9991234567", "UTC", false),
        ] {
            let from = address(&format!("whatsapp:{from}"));
            assert_eq!(of_person(kept, &from), Zone { name, known });
        }
    }

    #[test]
    fn a_country_with_one_clock_is_told_and_one_with_several_is_asked_about() {
        let now = Timestamp::from_micros(1_796_040_000_000_000);
        let guessed =
            |from: &str| guess(&Zones::bundled(), &address(&format!("whatsapp:{from}")), now);
        for (from, zone) in [
            ("+972541234567", "Asia/Jerusalem"),
            ("IL.1A2B", "Asia/Jerusalem"),
            ("+970591234567", "Asia/Hebron"),
            ("+4915112345678", "Europe/Berlin"),
            ("+5491123456789", "America/Argentina/Buenos_Aires"),
            ("+77012345678", "Asia/Almaty"),
            ("+18765550100", "America/Jamaica"),
        ] {
            assert_eq!(guessed(from), Guess::One(zone), "{from}");
        }
        let spain = Guess::Ambiguous(vec!["Europe/Madrid", "Atlantic/Canary"]);
        assert_eq!(guessed("+34612345678"), spain);
        assert_eq!(guessed("ES.1A2B"), spain);
        for (from, likely, least) in [
            ("+12125550100", "America/New_York", 7),
            ("+14165550100", "America/Toronto", 6),
            ("+79161234567", "Europe/Moscow", 10),
        ] {
            let Guess::Ambiguous(zones) = guessed(from) else { panic!("{from} is one") };
            assert!(zones[0] == likely && zones.len() >= least, "{from}: {zones:?}");
        }
        for from in ["+9991234567", "QQ.1A2B"] {
            assert_eq!(guessed(from), Guess::Unknown, "{from}");
        }
    }

    /// A file in the first version of the format (RFC 9636), which ends with its last change: three
    /// hours ahead of UTC since 2020.
    #[test]
    fn a_file_without_a_rule_for_the_future_ends() {
        let mut file = b"TZif".to_vec();
        file.extend([0; 16]);
        for count in [0_u32, 0, 0, 1, 1, 4] {
            file.extend(count.to_be_bytes());
        }
        file.extend(1_577_836_800_u32.to_be_bytes());
        file.push(0);
        file.extend(10_800_i32.to_be_bytes());
        file.extend([0, 0]);
        file.extend(b"IST\0");
        let zones = Zones::replaced("2026f", [("Asia/Jerusalem", file)]).unwrap();
        let israel = address("whatsapp:+972541234567");
        for at in [1_500_000_000, 1_600_000_000, 1_900_000_000] {
            let guessed = guess(&zones, &israel, Timestamp::from_micros(at * 1_000_000));
            assert_eq!(guessed, Guess::One("Asia/Jerusalem"), "{at}");
        }
    }

    #[test]
    fn every_place_has_zones_that_there_are_and_a_code_of_its_own() {
        let zones = Zones::bundled();
        let mut known = std::collections::HashSet::new();
        for (country, codes, names) in PLACES {
            assert!(country.len() == 2 && known.insert(*country), "{country}");
            assert!(codes.split_whitespace().all(|code| known.insert(code)), "{country}");
            assert!(!names.is_empty(), "{country}");
            for name in names.split_whitespace() {
                assert!(zones.zone(name).is_ok(), "{name}");
            }
        }
    }
}
