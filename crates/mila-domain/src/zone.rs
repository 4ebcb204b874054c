//! A guess at where a person's clock stands.

use crate::address::Address;

/// Calling codes and the IANA zone most people behind them live in. Countries with several
/// zones get their most populous one: it is a guess until the person says otherwise.
/// Codes: ITU-T E.164 assignments. Longest code first, so that the first hit is the right one.
const ZONES: &[(&str, &str)] = &[
    ("972", "Asia/Jerusalem"),
    ("971", "Asia/Dubai"),
    ("970", "Asia/Hebron"),
    ("966", "Asia/Riyadh"),
    ("962", "Asia/Amman"),
    ("880", "Asia/Dhaka"),
    ("852", "Asia/Hong_Kong"),
    ("598", "America/Montevideo"),
    ("593", "America/Guayaquil"),
    ("591", "America/La_Paz"),
    ("507", "America/Panama"),
    ("506", "America/Costa_Rica"),
    ("502", "America/Guatemala"),
    ("421", "Europe/Bratislava"),
    ("420", "Europe/Prague"),
    ("386", "Europe/Ljubljana"),
    ("385", "Europe/Zagreb"),
    ("380", "Europe/Kyiv"),
    ("372", "Europe/Tallinn"),
    ("371", "Europe/Riga"),
    ("370", "Europe/Vilnius"),
    ("359", "Europe/Sofia"),
    ("358", "Europe/Helsinki"),
    ("357", "Asia/Nicosia"),
    ("356", "Europe/Malta"),
    ("353", "Europe/Dublin"),
    ("352", "Europe/Luxembourg"),
    ("351", "Europe/Lisbon"),
    ("256", "Africa/Kampala"),
    ("254", "Africa/Nairobi"),
    ("234", "Africa/Lagos"),
    ("233", "Africa/Accra"),
    ("213", "Africa/Algiers"),
    ("212", "Africa/Casablanca"),
    ("98", "Asia/Tehran"),
    ("94", "Asia/Colombo"),
    ("92", "Asia/Karachi"),
    ("91", "Asia/Kolkata"),
    ("90", "Europe/Istanbul"),
    ("86", "Asia/Shanghai"),
    ("84", "Asia/Ho_Chi_Minh"),
    ("82", "Asia/Seoul"),
    ("81", "Asia/Tokyo"),
    ("66", "Asia/Bangkok"),
    ("65", "Asia/Singapore"),
    ("64", "Pacific/Auckland"),
    ("63", "Asia/Manila"),
    ("62", "Asia/Jakarta"),
    ("61", "Australia/Sydney"),
    ("60", "Asia/Kuala_Lumpur"),
    ("58", "America/Caracas"),
    ("57", "America/Bogota"),
    ("56", "America/Santiago"),
    ("55", "America/Sao_Paulo"),
    ("54", "America/Argentina/Buenos_Aires"),
    ("52", "America/Mexico_City"),
    ("51", "America/Lima"),
    ("49", "Europe/Berlin"),
    ("48", "Europe/Warsaw"),
    ("47", "Europe/Oslo"),
    ("46", "Europe/Stockholm"),
    ("45", "Europe/Copenhagen"),
    ("44", "Europe/London"),
    ("43", "Europe/Vienna"),
    ("41", "Europe/Zurich"),
    ("40", "Europe/Bucharest"),
    ("39", "Europe/Rome"),
    ("36", "Europe/Budapest"),
    ("34", "Europe/Madrid"),
    ("33", "Europe/Paris"),
    ("32", "Europe/Brussels"),
    ("31", "Europe/Amsterdam"),
    ("30", "Europe/Athens"),
    ("27", "Africa/Johannesburg"),
    ("20", "Africa/Cairo"),
    ("7", "Europe/Moscow"),
    ("1", "America/New_York"),
];

/// The IANA zone guessed from an address: UTC for a hidden number or an unknown code.
#[must_use]
pub fn guess(address: &Address) -> &'static str {
    let Some(digits) = address.expose().strip_prefix("whatsapp:+") else { return "UTC" };
    ZONES.iter().find(|(code, _)| digits.starts_with(code)).map_or("UTC", |(_, zone)| zone)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_code_wins() {
        let zone = |number: &str| guess(&Address::parse(number).unwrap());
        assert_eq!(zone("whatsapp:+972541234567"), "Asia/Jerusalem");
        assert_eq!(zone("whatsapp:+15550100200"), "America/New_York");
        assert_eq!(zone("whatsapp:+9991234567"), "UTC");
        assert_eq!(zone("whatsapp:IL.1A2B"), "UTC");
    }

    #[test]
    fn no_code_hides_a_longer_one() {
        for (at, (code, _)) in ZONES.iter().enumerate() {
            assert!(!ZONES[..at].iter().any(|(earlier, _)| code.starts_with(earlier)), "{code}");
        }
    }
}
