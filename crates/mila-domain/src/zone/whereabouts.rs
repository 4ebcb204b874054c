//! Where somebody is, as they said it, beside what their address tells.

use jiff::ToSpan as _;
use jiff::civil::{Date, DateTime};

use super::{Zone, country, of_person};
use crate::Timestamp;
use crate::address::Address;
use crate::schedule::{Due, Refusal, Week, Zones};

/// Where somebody's clock stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Whereabouts {
    /// The IANA zone that a number of theirs told, also when it is hidden or gone.
    pub number: Option<String>,
    /// Where they said that they live.
    pub home: Option<String>,
    /// Where they are for a while.
    pub away: Option<Away>,
}

/// Somewhere else for a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Away {
    /// An IANA zone.
    pub zone: String,
    /// From when on they are at home again.
    pub until: Timestamp,
}

/// The last day that somebody is away.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LastDay {
    /// That of the week which runs now, as their country divides it.
    OfTheWeek,
    /// This one.
    On(Date),
}

impl Whereabouts {
    /// Where the clock of somebody who writes from `address` stands at `at`.
    #[must_use]
    pub fn at<'k>(&'k self, address: &Address, at: Timestamp) -> Zone<'k> {
        match &self.away {
            Some(away) if at < away.until => Zone { name: &away.zone, known: true },
            _ => self.at_home(address),
        }
    }

    /// Where it stands when they are not away.
    #[must_use]
    pub fn at_home<'k>(&'k self, address: &Address) -> Zone<'k> {
        match &self.home {
            Some(name) => Zone { name, known: true },
            None => of_person(self.number.as_deref(), address),
        }
    }

    /// Whether they have said where they live or are.
    #[must_use]
    pub const fn is_told(&self) -> bool {
        self.home.is_some() || self.away.is_some()
    }

    /// Whether a zone is one that they have or had: what was set by it goes where they go.
    #[must_use]
    pub fn has(&self, address: &Address, zone: &str) -> bool {
        let away = self.away.as_ref().map(|away| away.zone.as_str());
        let home = self.at_home(address).name;
        away.into_iter().chain([home]).any(|own| own.eq_ignore_ascii_case(zone))
    }

    /// By whose zone a time on their own clock counts, and its instant: while they are away, that of where
    /// they are then.
    ///
    /// # Errors
    /// [`Refusal::UnknownZone`], and [`Refusal::OutOfRange`] beyond the calendar.
    pub fn due<'k>(
        &'k self,
        zones: &Zones,
        address: &Address,
        local: DateTime,
    ) -> Result<(&'k str, Due), Refusal> {
        let unresolved = Due { at: Timestamp::from_micros(0), local: Some(local) };
        if let Some(away) = &self.away {
            let there = unresolved.on(zones, &away.zone)?;
            if there.at < away.until {
                return Ok((&away.zone, there));
            }
        }
        let home = self.at_home(address).name;
        Ok((home, unresolved.on(zones, home)?))
    }
}

impl LastDay {
    /// When somebody is back who is in `zone` now: at the end of the day there.
    ///
    /// # Errors
    /// [`Refusal::UnknownZone`]; [`Refusal::Never`] for a day that is over.
    pub fn end(
        self,
        zones: &Zones,
        (zone, address): (&str, &Address),
        now: Timestamp,
    ) -> Result<(Date, Timestamp), Refusal> {
        let clock = zones.zone(zone)?;
        let now = jiff::Timestamp::from_microsecond(now.as_micros());
        let today = clock.to_datetime(now.map_err(|_| Refusal::OutOfRange)?).date();
        let last = match self {
            Self::OfTheWeek => end_of_week(today, address)?,
            Self::On(day) if day < today => return Err(Refusal::Never),
            Self::On(day) => day,
        };
        let next = last.checked_add(1.day()).map_err(|_| Refusal::OutOfRange)?;
        let midnight = Due { at: Timestamp::from_micros(0), local: Some(next.at(0, 0, 0, 0)) };
        Ok((last, midnight.on(zones, zone)?.at))
    }
}

/// The day before the next on which the week begins where the address is from.
fn end_of_week(today: Date, address: &Address) -> Result<Date, Refusal> {
    let first = Week::of(country(address).unwrap_or_default()).first;
    let next = today.nth_weekday(1, first).map_err(|_| Refusal::OutOfRange)?;
    next.checked_sub(1.day()).map_err(|_| Refusal::OutOfRange)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    const ZONES: [&str; 6] = [
        "Asia/Jerusalem",
        "Europe/Lisbon",
        "America/New_York",
        "Asia/Kolkata",
        "Pacific/Kiritimati",
        "Pacific/Pago_Pago",
    ];

    fn dana() -> Address {
        Address::parse("whatsapp:+972541234567").unwrap()
    }

    fn at(text: &str) -> Timestamp {
        Timestamp::from_micros(text.parse::<jiff::Timestamp>().unwrap().as_microsecond())
    }

    fn in_lisbon() -> Whereabouts {
        let away = Away { zone: "Europe/Lisbon".to_owned(), until: at("2026-12-06T00:00:00Z") };
        Whereabouts { away: Some(away), ..Whereabouts::default() }
    }

    #[test]
    fn what_they_said_counts_before_what_their_number_tells() {
        let nothing = Whereabouts::default();
        let now = at("2026-12-01T12:00:00Z");
        assert_eq!(nothing.at(&dana(), now).name, "Asia/Jerusalem");
        let home = Whereabouts { home: Some("Europe/Berlin".to_owned()), ..in_lisbon() };
        assert_eq!(home.at(&dana(), now).name, "Europe/Lisbon");
        assert_eq!(home.at(&dana(), at("2026-12-06T00:00:00Z")).name, "Europe/Berlin");
        let nobody = Address::parse("whatsapp:QQ.1A2B").unwrap();
        assert!(!nothing.at(&nobody, now).known && home.at(&nobody, now).known);
        for (zone, own) in
            [("europe/lisbon", true), ("Europe/Berlin", true), ("Asia/Jerusalem", false)]
        {
            assert_eq!(home.has(&dana(), zone), own, "{zone}");
        }
    }

    #[test]
    fn a_week_ends_as_their_country_divides_it() {
        let zones = Zones::bundled();
        let end = |from: &str, zone: &str, last, now: &str| {
            let address = Address::parse(&format!("whatsapp:{from}")).unwrap();
            let end = LastDay::end(last, &zones, (zone, &address), at(now));
            end.map(|(day, until)| (day, until == at("2026-12-06T00:00:00Z")))
        };
        let (week, lisbon) = (LastDay::OfTheWeek, "Europe/Lisbon");
        let monday = "2026-11-30T12:00:00Z";
        let saturday = (date(2026, 12, 5), true);
        assert_eq!(end("+972541234567", lisbon, week, monday), Ok(saturday));
        assert_eq!(end("IL.1A2B", lisbon, week, "2026-12-05T23:59:00Z"), Ok(saturday));
        assert_eq!(end("+4915112345678", lisbon, week, monday), Ok((date(2026, 12, 6), false)));
        let day = LastDay::On(date(2026, 12, 5));
        assert_eq!(end("+4915112345678", lisbon, day, monday), Ok(saturday));
        assert_eq!(end("+4915112345678", lisbon, day, "2026-12-06T00:00:00Z"), Err(Refusal::Never));
        assert_eq!(end("+4915112345678", "Mars/Olympus", day, monday), Err(Refusal::UnknownZone));
    }

    proptest! {
        /// Whatever the zones, a time counts by where they are then; and who comes back finds every time
        /// where it was.
        #[test]
        fn a_time_counts_by_where_they_are_then(
            home in 0..ZONES.len(),
            away in 0..ZONES.len(),
            until in 0_i64..400 * 24,
            hour in 0_i64..400 * 24,
        ) {
            let zones = Zones::bundled();
            let start = date(2026, 1, 1).at(0, 0, 0, 0);
            let local = start + hour.hours();
            let begins = at("2026-01-01T00:00:00Z");
            let until = begins + std::time::Duration::from_hours(until.unsigned_abs());
            let at_home = Whereabouts { home: Some(ZONES[home].to_owned()), ..Whereabouts::default() };
            let there = Away { zone: ZONES[away].to_owned(), until };
            let is_away = Whereabouts { away: Some(there), ..at_home.clone() };
            let before = at_home.due(&zones, &dana(), local).unwrap();
            let (zone, due) = is_away.due(&zones, &dana(), local).unwrap();
            prop_assert_eq!(due, due.on(&zones, zone).unwrap());
            prop_assert_eq!(due.local, Some(local));
            if due.at < until && home != away {
                prop_assert!(zone == ZONES[away] || before.1.at < until);
            } else {
                prop_assert_eq!(zone, ZONES[home]);
            }
            let back = Whereabouts { away: None, ..is_away.clone() };
            prop_assert_eq!(back.due(&zones, &dana(), local).unwrap(), before);
        }
    }
}
