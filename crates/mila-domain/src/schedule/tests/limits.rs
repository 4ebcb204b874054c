//! What is refused, and at what cost.

use super::{Refusal, Zones, at, rule, utc};

/// Each makes a search long: it finds nothing, or only much later, or much at once.
const LONG: [&str; 12] = [
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;BYHOUR=1,2,3,4;BYMINUTE=1,2,3",
    "FREQ=YEARLY;BYWEEKNO=53;BYMONTH=6;WKST=SU",
    "FREQ=MONTHLY;BYDAY=5MO;BYMONTHDAY=1",
    "FREQ=HOURLY;INTERVAL=24;BYHOUR=10",
    "FREQ=MINUTELY;INTERVAL=7;BYDAY=TH;BYHOUR=9;BYMINUTE=1",
    "FREQ=MINUTELY;INTERVAL=1439;BYHOUR=9;BYDAY=TH;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=SECONDLY;INTERVAL=7;BYDAY=TH;BYHOUR=9;BYMINUTE=0;BYSECOND=1",
    "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=29;BYDAY=MO;BYYEARDAY=61",
    "FREQ=SECONDLY;INTERVAL=11;BYMONTH=2;BYMONTHDAY=30",
    "FREQ=YEARLY;BYHOUR=0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17,18,19,20,21,22,23;BYSETPOS=366;\
     BYMONTH=2",
    "FREQ=DAILY;INTERVAL=4294967295;COUNT=1000000",
];

/// A search without a bound would not end here in an hour.
#[test]
fn a_long_search_ends() {
    let zones = Zones::bundled();
    for text in LONG {
        let read = rule("2026-01-01T09:00", text, "Europe/Berlin").read(&zones);
        let expected = match text {
            text if text.contains("COUNT") => Ok(()),
            _ => Err(Refusal::Never),
        };
        assert_eq!(read.map(drop), expected, "{text}");
    }
}

#[test]
fn four_in_an_hour_may_be_and_five_may_not() {
    let zones = Zones::bundled();
    for (text, refused) in [
        ("FREQ=MINUTELY;INTERVAL=15", false),
        ("FREQ=MINUTELY;INTERVAL=14", true),
        ("FREQ=MINUTELY;INTERVAL=5;COUNT=4", false),
        ("FREQ=MINUTELY;INTERVAL=5;COUNT=5", true),
        ("FREQ=DAILY;BYMINUTE=0,5,10,15", false),
        ("FREQ=DAILY;BYMINUTE=0,5,10,15,20", true),
        ("FREQ=HOURLY;BYMINUTE=0,10,50,55", false),
        ("FREQ=MINUTELY;COUNT=2", false),
        ("FREQ=SECONDLY;INTERVAL=59;COUNT=2", true),
        // Across the year's end.
        ("FREQ=YEARLY;BYYEARDAY=1,-1;BYHOUR=0,23;BYMINUTE=0,1,58,59", false),
        // Only later in the year.
        ("FREQ=MINUTELY;BYMONTH=12;BYHOUR=9", true),
    ] {
        let read = rule("2026-01-01T09:00", text, "UTC").read(&zones);
        assert_eq!(read.err(), refused.then_some(Refusal::TooFrequent), "{text}");
    }
}

#[test]
fn the_end_of_the_calendar_is_an_end() {
    let zones = Zones::bundled();
    for zone in ["UTC", "Pacific/Kiritimati", "Pacific/Pago_Pago"] {
        let schedule = rule("9999-12-20T09:00", "FREQ=DAILY", zone).read(&zones).unwrap();
        let due = schedule.due_after(&zones, at("9999-12-25T00:00:00Z"), 12).unwrap();
        assert!((4..12).contains(&due.len()), "{zone}: {due:?}");
        assert!(due.iter().all(|due| utc(due).starts_with("9999-12-")));
    }
}
