//! The tool `now`.

use mila_domain::Timestamp;
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
    own: Zone<'_>,
) -> Result<String, String> {
    let input: NowInput = serde_json::from_value(input.clone())
        .map_err(|_| "The input must be an object with at most the text 'zone'.".to_owned())?;
    let zone = input.zone.as_deref().unwrap_or(own.name);
    let unknown = input.zone.is_none() && !own.known;
    let time = jiff::Timestamp::from_microsecond(now.as_micros())
        .map_err(|_| "The clock is out of range.".to_owned())?
        .in_tz(zone)
        .map_err(|_| "There is no such time zone; use an IANA name.".to_owned())?;
    let time = time.strftime("%A, %-d %B %Y, %H:%M (%Q, UTC%:z)");
    Ok(format!("{time}{}", if unknown { UNKNOWN_ZONE } else { "" }))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const NOON: Timestamp = Timestamp::from_micros(1_790_424_000_000_000);
    const JERUSALEM: Zone<'_> = Zone { name: "Asia/Jerusalem", known: true };

    #[test]
    fn now_is_told_in_the_persons_zone_or_the_one_asked_for() {
        let own = now(&json!({}), NOON, JERUSALEM).unwrap();
        assert_eq!(own, "Saturday, 26 September 2026, 15:00 (Asia/Jerusalem, UTC+03:00)");
        let tokyo = now(&json!({"zone": "Asia/Tokyo"}), NOON, JERUSALEM).unwrap();
        assert_eq!(tokyo, "Saturday, 26 September 2026, 21:00 (Asia/Tokyo, UTC+09:00)");
    }

    #[test]
    fn a_zone_that_nobody_told_is_said_to_be_unknown() {
        let unknown = Zone { name: "UTC", known: false };
        let own = now(&json!({}), NOON, unknown).unwrap();
        let (time, said) = own.split_once(')').unwrap();
        assert_eq!(
            (time, said),
            ("Saturday, 26 September 2026, 12:00 (UTC, UTC+00:00", UNKNOWN_ZONE)
        );
        let asked = now(&json!({"zone": "Asia/Tokyo"}), NOON, unknown).unwrap();
        assert!(asked.ends_with("UTC+09:00)"), "{asked}");
    }

    #[test]
    fn what_cannot_be_done_is_said() {
        for input in [json!({"zone": "Mars/Olympus"}), json!({"place": "here"}), json!("noon")] {
            let told = now(&input, NOON, JERUSALEM).unwrap_err();
            assert!(!told.is_empty());
        }
    }
}
