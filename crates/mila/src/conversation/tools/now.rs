//! The tool `now`.

use mila_domain::Timestamp;
use mila_domain::schedule::Zones;
use mila_domain::zone::Zone;
use serde::Deserialize;

/// Follows the time in a zone that nothing of the person has told.
const UNKNOWN_ZONE: &str =
    ". The person's own time zone is unknown and may be another: ask where it matters.";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NowInput {
    zone: Option<String>,
}

/// The time in the person's zone, or in the one that is asked for.
pub(super) fn now(
    input: &serde_json::Value,
    now: Timestamp,
    (zones, own): (&Zones, Zone<'_>),
) -> Result<String, String> {
    let input: NowInput = serde_json::from_value(input.clone())
        .map_err(|_| "The input must be an object with at most the text 'zone'.".to_owned())?;
    let zone = input.zone.as_deref().unwrap_or(own.name);
    let unknown = input.zone.is_none() && !own.known;
    let clock = zones.zone(zone);
    let clock = clock.map_err(|_| "There is no such time zone; use an IANA name.".to_owned())?;
    let time = jiff::Timestamp::from_microsecond(now.as_micros())
        .map_err(|_| "The clock is out of range.".to_owned())?;
    let time = time.to_zoned_datetime(clock).strftime("%A, %-d %B %Y, %H:%M (%Q, UTC%:z)");
    Ok(format!("{time}{}", if unknown { UNKNOWN_ZONE } else { "" }))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const NOON: Timestamp = Timestamp::from_micros(1_790_424_000_000_000);
    const JERUSALEM: Zone<'_> = Zone { name: "Asia/Jerusalem", known: true };

    fn told(input: &serde_json::Value, own: Zone<'_>) -> Result<String, String> {
        now(input, NOON, (&Zones::bundled(), own))
    }

    #[test]
    fn the_operators_zones_count() {
        let files = [("Asia/Jerusalem", crate::zone_files::tests::utc())];
        let zones = Zones::replaced("2030a", files).unwrap();
        let own = now(&json!({}), NOON, (&zones, JERUSALEM)).unwrap();
        assert_eq!(own, "Saturday, 26 September 2026, 12:00 (Asia/Jerusalem, UTC+00:00)");
    }

    #[test]
    fn now_is_told_in_the_persons_zone_or_the_one_asked_for() {
        let own = told(&json!({}), JERUSALEM).unwrap();
        assert_eq!(own, "Saturday, 26 September 2026, 15:00 (Asia/Jerusalem, UTC+03:00)");
        let tokyo = told(&json!({"zone": "Asia/Tokyo"}), JERUSALEM).unwrap();
        assert_eq!(tokyo, "Saturday, 26 September 2026, 21:00 (Asia/Tokyo, UTC+09:00)");
    }

    #[test]
    fn a_zone_that_nobody_told_is_said_to_be_unknown() {
        let unknown = Zone { name: "UTC", known: false };
        let own = told(&json!({}), unknown).unwrap();
        let (time, said) = own.split_once(')').unwrap();
        assert_eq!(
            (time, said),
            ("Saturday, 26 September 2026, 12:00 (UTC, UTC+00:00", UNKNOWN_ZONE)
        );
        let asked = told(&json!({"zone": "Asia/Tokyo"}), unknown).unwrap();
        assert!(asked.ends_with("UTC+09:00)"), "{asked}");
    }

    #[test]
    fn what_cannot_be_done_is_said() {
        for input in [json!({"zone": "Mars/Olympus"}), json!({"place": "here"}), json!("noon")] {
            let words = told(&input, JERUSALEM).unwrap_err();
            assert!(!words.is_empty());
        }
    }
}
