//! What holds of every rule, zone and instant.

use jiff::civil::{DateTime, date};
use proptest::prelude::*;
use proptest::sample::{select, subsequence};

use super::super::local::{Fit, resolve};
use super::{Due, Recurring, Refusal, Schedule, Zones, at, rule};
use crate::Timestamp;

/// Zones whose clocks do more than others'.
const ZONES: [&str; 16] = [
    "Africa/Cairo",
    "Africa/Casablanca",
    "America/Asuncion",
    "America/Havana",
    "America/New_York",
    "America/Nuuk",
    "Antarctica/Casey",
    "Antarctica/Troll",
    "Asia/Almaty",
    "Asia/Beirut",
    "Asia/Gaza",
    "Atlantic/Azores",
    "Australia/Lord_Howe",
    "Europe/Berlin",
    "Pacific/Apia",
    "Pacific/Chatham",
];

/// A part of some of these numbers, or none of it.
fn part(name: &'static str, numbers: Vec<i16>, most: usize) -> impl Strategy<Value = String> {
    subsequence(numbers, 0..=most).prop_map(move |some| match some.as_slice() {
        [] => String::new(),
        some => {
            let some: Vec<_> = some.iter().map(ToString::to_string).collect();
            format!(";{name}={}", some.join(","))
        }
    })
}

fn weekdays() -> impl Strategy<Value = String> {
    subsequence(vec!["MO", "TU", "WE", "TH", "FR", "SA", "SU"], 0..=3).prop_map(|days| {
        if days.is_empty() { String::new() } else { format!(";BYDAY={}", days.join(",")) }
    })
}

/// Rules that come often enough to be seen, and not too often.
fn rules() -> impl Strategy<Value = String> {
    let days = vec![-31, -2, -1, 1, 2, 15, 29, 30, 31];
    let frequency = select(vec![
        ("HOURLY", true),
        ("DAILY", true),
        ("WEEKLY", false),
        ("MONTHLY", true),
        ("YEARLY", true),
    ]);
    let end = select(vec!["", "", ";COUNT=5", ";COUNT=40"]);
    let month_days = part("BYMONTHDAY", days, 3);
    let months = part("BYMONTH", (1..=12).collect(), 4);
    let hours = part("BYHOUR", (0..24).collect(), 2);
    (frequency, 1_u8..5, end, month_days, months, weekdays(), hours).prop_map(
        |((frequency, by_month_day), interval, end, month_days, months, weekdays, hours)| {
            let month_days = if by_month_day { month_days } else { String::new() };
            format!(
                "FREQ={frequency};INTERVAL={interval}{end}{month_days}{months}{weekdays}{hours}"
            )
        },
    )
}

fn starts() -> impl Strategy<Value = DateTime> {
    (1975_i16..2050, 1_i16..=365, 0_i8..24, select(vec![0_i8, 15, 30])).prop_map(
        |(year, day, hour, minute)| {
            let first = date(year, 1, 1).checked_add(jiff::Span::new().days(day - 1)).unwrap();
            first.at(hour, minute, 0, 0)
        },
    )
}

/// A rule that can be kept, with all that comes within some years of its beginning.
fn kept(start: DateTime, text: &str, zone: &str) -> Option<(Recurring, Vec<Due>)> {
    let zones = Zones::bundled();
    let schedule = match rule(&start.to_string(), text, zone).read(&zones) {
        Ok(schedule) => schedule,
        Err(Refusal::Never) => return None,
        Err(why) => panic!("{why}: {text}"),
    };
    let due = schedule.due_after(&zones, at("1970-01-01T00:00:00Z"), 300).unwrap();
    let Schedule::Rule(recurring) = schedule else { panic!("{text}") };
    Some((*recurring, due))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// What comes, comes in order, not before its beginning, and when the clock shows what was asked
    /// for; where the clock skips that, as the offset before the gap has it.
    #[test]
    fn each_comes_once_in_order_at_its_time(
        start in starts(),
        text in rules(),
        zone in select(&ZONES[..]),
    ) {
        let Some((_, due)) = kept(start, &text, zone) else { return Ok(()) };
        let clock = Zones::bundled().zone(zone).unwrap();
        prop_assert!(due.is_sorted_by(|earlier, later| earlier.at < later.at));
        for due in &due {
            let local = due.local.unwrap();
            let instant = jiff::Timestamp::from_microsecond(due.at.as_micros()).unwrap();
            prop_assert!(local >= start);
            let (resolved, fit) = resolve(local, &clock).unwrap();
            prop_assert_eq!(resolved, instant);
            prop_assert_eq!(fit == Fit::Shown, clock.to_datetime(instant) == local);
        }
    }

    /// Whatever time one asks from, the same comes after it; and one after the other as well.
    #[test]
    fn it_does_not_matter_from_when_one_asks(
        start in starts(),
        text in rules(),
        zone in select(&ZONES[..]),
        micros in -1_i64..=1,
    ) {
        let zones = Zones::bundled();
        let Some((recurring, due)) = kept(start, &text, zone) else { return Ok(()) };
        let schedule = Schedule::Rule(Box::new(recurring));
        for (place, one) in due.iter().enumerate().step_by(17) {
            let now = Timestamp::from_micros(one.at.as_micros() + micros);
            let rest: Vec<Due> = due[place..].iter().copied().filter(|due| due.at > now).collect();
            let most = rest.len().min(12);
            prop_assert_eq!(schedule.due_after(&zones, now, most).unwrap(), &rest[..most]);
            if let Some(next) = due.get(place + 1) {
                prop_assert_eq!(schedule.due_next(&zones, *one), Ok(Some(*next)));
            }
        }
    }

    /// A count gives as many local times, and the same as without it.
    #[test]
    fn a_count_cuts_and_changes_nothing(
        start in starts(),
        text in rules(),
        zone in select(&ZONES[..]),
    ) {
        let Some((recurring, _)) = kept(start, &text, zone) else { return Ok(()) };
        let mut endless = recurring.rule.clone();
        endless.end = super::super::End::Never;
        let mut counted = endless.clone();
        counted.end = super::super::End::Count(20);
        let cut: Vec<_> = counted.locals(start).collect();
        let all: Vec<_> = endless.locals(start).take(20).collect();
        prop_assert_eq!(cut, all);
    }
}
