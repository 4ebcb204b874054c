//! The zone database: there, whole, and not old.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use mila_domain::schedule::{Freshness, Zones};

use super::check::Check;
use crate::clock::{Clock as _, DatabaseClock};
use crate::config::Settings;
use crate::zone_files;

const ZONES: &str = "zone database";

/// Whether people's clocks are read by rules that can be relied on.
pub(super) fn check(settings: &Settings) -> Check {
    let directory = settings.zones_dir.as_deref();
    let zones = match directory.map_or_else(|| Ok(Zones::bundled()), zone_files::read) {
        Ok(zones) => zones,
        Err(error) => {
            let advice = "mend it, or name another in MILA_ZONES_DIR; a Mila that runs goes on with the \
                          last one that was whole";
            return Check::fail(ZONES, error.to_string(), advice);
        }
    };
    let now = jiff::Timestamp::from_microsecond(DatabaseClock::new().now().as_micros());
    let today = TimeZone::UTC.to_datetime(now.unwrap_or_default()).date();
    judge(&zones, directory.is_some(), today)
}

fn judge(zones: &Zones, is_replaced: bool, today: Date) -> Check {
    let from = if is_replaced { "of the directory" } else { "built into the program" };
    let found = format!("{}, {from}", zones.release());
    let replace = if is_replaced {
        "update it, with the package tzdata of your system as a rule"
    } else {
        "set MILA_ZONES_DIR to a directory that your system keeps up to date, or update Mila"
    };
    match zones.freshness(today) {
        Freshness::Current => Check::ok(ZONES, found),
        Freshness::Behind => {
            Check::warn(ZONES, format!("{found}: the program has a newer one"), replace)
        }
        Freshness::Old => Check::warn(ZONES, format!("{found}: a newer one must be out"), replace),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::doctor::Outcome;
    use crate::zone_files::tests::utc;

    #[test]
    fn old_zones_are_warned_of_with_what_to_do() {
        let bundled = Zones::bundled();
        assert_eq!(judge(&bundled, false, date(2026, 11, 30)).outcome, Outcome::Ok);
        let old = judge(&bundled, false, date(2100, 1, 1));
        assert_eq!(old.outcome, Outcome::Warn);
        assert!(old.finding.contains("must be out"), "{}", old.finding);
        let behind = Zones::replaced("2020a", [("Europe/Berlin", utc())]).unwrap();
        let behind = judge(&behind, true, date(2020, 6, 1));
        assert_eq!(behind.outcome, Outcome::Warn);
        assert!(behind.finding.contains("newer one"), "{}", behind.finding);
    }
}
