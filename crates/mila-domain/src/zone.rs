//! A guess at where a person's clock stands.

use crate::address::Address;

/// Calling codes, their countries and the IANA zone most people there live in. Countries with
/// several zones get their most populous one: it is a guess until the person says otherwise.
/// Codes: ITU-T E.164 assignments. Longest code first, so that the first hit is the right one.
const ZONES: &[(&str, &str, &str)] = &[
    ("972", "IL", "Asia/Jerusalem"),
    ("971", "AE", "Asia/Dubai"),
    ("970", "PS", "Asia/Hebron"),
    ("966", "SA", "Asia/Riyadh"),
    ("962", "JO", "Asia/Amman"),
    ("880", "BD", "Asia/Dhaka"),
    ("852", "HK", "Asia/Hong_Kong"),
    ("598", "UY", "America/Montevideo"),
    ("593", "EC", "America/Guayaquil"),
    ("591", "BO", "America/La_Paz"),
    ("507", "PA", "America/Panama"),
    ("506", "CR", "America/Costa_Rica"),
    ("502", "GT", "America/Guatemala"),
    ("421", "SK", "Europe/Bratislava"),
    ("420", "CZ", "Europe/Prague"),
    ("386", "SI", "Europe/Ljubljana"),
    ("385", "HR", "Europe/Zagreb"),
    ("380", "UA", "Europe/Kyiv"),
    ("372", "EE", "Europe/Tallinn"),
    ("371", "LV", "Europe/Riga"),
    ("370", "LT", "Europe/Vilnius"),
    ("359", "BG", "Europe/Sofia"),
    ("358", "FI", "Europe/Helsinki"),
    ("357", "CY", "Asia/Nicosia"),
    ("356", "MT", "Europe/Malta"),
    ("353", "IE", "Europe/Dublin"),
    ("352", "LU", "Europe/Luxembourg"),
    ("351", "PT", "Europe/Lisbon"),
    ("256", "UG", "Africa/Kampala"),
    ("254", "KE", "Africa/Nairobi"),
    ("234", "NG", "Africa/Lagos"),
    ("233", "GH", "Africa/Accra"),
    ("213", "DZ", "Africa/Algiers"),
    ("212", "MA", "Africa/Casablanca"),
    ("98", "IR", "Asia/Tehran"),
    ("94", "LK", "Asia/Colombo"),
    ("92", "PK", "Asia/Karachi"),
    ("91", "IN", "Asia/Kolkata"),
    ("90", "TR", "Europe/Istanbul"),
    ("86", "CN", "Asia/Shanghai"),
    ("84", "VN", "Asia/Ho_Chi_Minh"),
    ("82", "KR", "Asia/Seoul"),
    ("81", "JP", "Asia/Tokyo"),
    ("66", "TH", "Asia/Bangkok"),
    ("65", "SG", "Asia/Singapore"),
    ("64", "NZ", "Pacific/Auckland"),
    ("63", "PH", "Asia/Manila"),
    ("62", "ID", "Asia/Jakarta"),
    ("61", "AU", "Australia/Sydney"),
    ("60", "MY", "Asia/Kuala_Lumpur"),
    ("58", "VE", "America/Caracas"),
    ("57", "CO", "America/Bogota"),
    ("56", "CL", "America/Santiago"),
    ("55", "BR", "America/Sao_Paulo"),
    ("54", "AR", "America/Argentina/Buenos_Aires"),
    ("52", "MX", "America/Mexico_City"),
    ("51", "PE", "America/Lima"),
    ("49", "DE", "Europe/Berlin"),
    ("48", "PL", "Europe/Warsaw"),
    ("47", "NO", "Europe/Oslo"),
    ("46", "SE", "Europe/Stockholm"),
    ("45", "DK", "Europe/Copenhagen"),
    ("44", "GB", "Europe/London"),
    ("43", "AT", "Europe/Vienna"),
    ("41", "CH", "Europe/Zurich"),
    ("40", "RO", "Europe/Bucharest"),
    ("39", "IT", "Europe/Rome"),
    ("36", "HU", "Europe/Budapest"),
    ("34", "ES", "Europe/Madrid"),
    ("33", "FR", "Europe/Paris"),
    ("32", "BE", "Europe/Brussels"),
    ("31", "NL", "Europe/Amsterdam"),
    ("30", "GR", "Europe/Athens"),
    ("27", "ZA", "Africa/Johannesburg"),
    ("20", "EG", "Africa/Cairo"),
    ("7", "RU", "Europe/Moscow"),
    ("1", "US", "America/New_York"),
];

/// Where a person's clock is taken to stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zone<'a> {
    /// An IANA zone.
    pub name: &'a str,
    /// Whether a number has told it. If not, the model is told that nobody knows.
    pub known: bool,
}

/// The IANA zone that a number tells; none for a hidden number or an unknown code.
#[must_use]
pub fn of_number(address: &Address) -> Option<&'static str> {
    let digits = address.expose().strip_prefix("whatsapp:+")?;
    ZONES.iter().find(|(code, ..)| digits.starts_with(code)).map(|(.., zone)| *zone)
}

/// The zone of somebody who writes from `address`: what this number tells; else the one that was
/// kept when a number told it, so that it stays when the number is hidden or gone. Of somebody who
/// never had one here it is that of the country that the id names, or UTC.
#[must_use]
pub fn of_person<'k>(kept: Option<&'k str>, address: &Address) -> Zone<'k> {
    if let Some(name) = of_number(address).or(kept) {
        return Zone { name, known: true };
    }
    let id = address.expose().trim_start_matches("whatsapp:");
    let country = ZONES.iter().find(|(_, country, _)| id.starts_with(country));
    Zone { name: country.map_or("UTC", |(.., zone)| zone), known: false }
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
    fn no_code_hides_a_longer_one_and_no_country_stands_twice() {
        for (at, (code, country, _)) in ZONES.iter().enumerate() {
            let before = &ZONES[..at];
            assert!(!before.iter().any(|(earlier, ..)| code.starts_with(earlier)), "{code}");
            assert!(!before.iter().any(|(_, earlier, _)| country == earlier), "{country}");
        }
    }
}
