//! The person is somewhere else: what was set by their clock goes where they go, and back.

use mila_stage::claude::{Reply, Seen};
use serde_json::json;

use super::{BEGINS, PLANTS, TOLD, set};
use crate::world::{SAM, World, on_both, received};

/// Monday, 7 January 2030, the midnight before it by UTC, in microseconds since 1970.
const MONDAY: i64 = 1_893_974_400_000_000;

const HOUR: i64 = 3_600_000_000;

/// Words that have the brief come.
const BRIEF_AT_EIGHT: &str = "do {\"action\": \"brief\", \"at\": \"08:00\"}";

/// Words that say where the person is, and until when.
fn moves(zone: &str, until: Option<&str>) -> String {
    let mut input = json!({"action": "move", "zone": zone});
    if let Some(until) = until {
        input["until"] = until.into();
    }
    format!("do {input}")
}

impl World {
    async fn is_told_at(&self, hour: i64, before: usize) {
        self.passes_to(MONDAY + hour * HOUR - 5_000_000);
        self.until_timers_rest().await;
        assert_eq!(self.told().len(), before, "not yet at {hour}");
        self.passes_to(MONDAY + hour * HOUR + 1_000_000);
        assert_eq!(self.until_told(before + 1).await[before], TOLD, "at {hour}");
    }
}

/// Calls both in one go, then again what it is told to call once more.
fn moves_and_sets_at_once(seen: &Seen) -> Reply {
    let at_eight = json!({"action": "set", "text": PLANTS, "at": "2030-01-07T20:00"});
    match seen.tool_results.last() {
        None => Reply::call("reminders", json!({"action": "move", "zone": "Europe/Lisbon"}))
            .and_call("reminders", at_eight),
        Some(result) if result.text.contains("once more") => Reply::call("reminders", at_eight),
        Some(_) => Reply::text("All right."),
    }
}

on_both! {
    /// Every evening at eight, two of them in Lisbon; then at home, where eight comes earlier.
    async fn what_follows_comes_by_the_clock_there_and_goes_home(world: World) {
        world.passes_to(BEGINS);
        let mut heard = world.talks().await;
        let daily = set(&json!({"at": "2030-01-07T20:00", "rrule": "FREQ=DAILY"}));
        world.does(&daily, &mut heard).await;
        let said = world.does(&moves("Europe/Lisbon", Some("2030-01-08")), &mut heard).await;
        assert_eq!(said, "I go by the clock of Lisbon until Tuesday, 8 January 2030, and then by that of \
            Jerusalem again. In Lisbon it is Monday, 7 January 2030 at 08:00.\n\n\
            One reminder comes by that clock.");
        world.is_told_at(20, 0).await;
        world.passes_to(MONDAY + 32 * HOUR);
        heard += 1;
        let far = set(&json!({"at": "2030-01-10T09:00"}));
        let said = world.does(&far, &mut heard).await;
        assert!(said.contains("at 09:00 (Jerusalem time)"), "they are home by then: {said}");
        world.is_told_at(24 + 20, 1).await;
        let at_home = "SELECT COUNT(*) FROM reminder WHERE zone = 'Asia/Jerusalem'";
        assert_eq!(world.place.number(at_home).await, 1);
        world.passes_to(MONDAY + 48 * HOUR + 1_000_000);
        world.place.until_number(at_home, 2).await;
        let away = "SELECT COUNT(*) FROM account WHERE away_zone IS NOT NULL";
        assert_eq!(world.place.number(away).await, 0);
        heard += 1;
        world.does("do {\"action\": \"list\"}", &mut heard).await;
        world.is_told_at(48 + 18, 2).await;
    }

    /// The brief is none of the reminders that are counted, and the quiet hours are those there.
    async fn the_brief_and_quiet_hours_go_where_they_go(world: World) {
        world.passes_to(BEGINS);
        let mut heard = world.talks().await;
        world.does(BRIEF_AT_EIGHT, &mut heard).await;
        world.hears_at_once("quiet from 22 to 9", &mut heard).await;
        let said = world.does(&moves("Europe/Lisbon", Some("2030-01-08")), &mut heard).await;
        assert!(said.ends_with("In Lisbon it is Monday, 7 January 2030 at 08:00."), "{said}");
        world.passes_to(MONDAY + 32 * HOUR);
        world.does("do {\"action\": \"list\"}", &mut heard).await;
        let there = world.has_a_brief_at(MONDAY + 33 * HOUR, &mut heard).await;
        assert_eq!(there, "☀️ Tuesday, 8 January 2030\n\nNothing is set for today.");
        let home = world.has_a_brief_at(MONDAY + (48 + 7) * HOUR, &mut heard).await;
        assert_eq!(home, "☀️ Wednesday, 9 January 2030\n\nNothing is set for today.");
        let at_home = "SELECT COUNT(*) FROM reminder WHERE kind = 'brief' AND zone = 'Asia/Jerusalem'
            AND due_local = '2030-01-10T08:00:00'";
        assert_eq!(world.place.number(at_home).await, 1);
    }

    /// Whoever asks for it while they are away, for the day on which they are back.
    async fn a_brief_that_comes_first_at_home_is_of_the_clock_there(world: World) {
        world.passes_to(BEGINS);
        let mut heard = world.talks().await;
        world.does(&moves("Europe/Lisbon", Some("2030-01-07")), &mut heard).await;
        let first = "first on Tuesday, 8 January 2030 at 08:00 (Jerusalem time)";
        for said in [
            world.hears_at_once("brief at 8", &mut heard).await,
            world.does(BRIEF_AT_EIGHT, &mut heard).await,
        ] {
            assert!(said.contains(first), "{said}");
        }
    }

    async fn what_cannot_be_is_refused_and_changes_nothing(world: World) {
        world.passes_to(BEGINS);
        let mut heard = world.talks().await;
        for (words, why) in [
            (moves("Mars/Olympus", None), "IANA"),
            (moves("Europe/Lisbon", Some("Sunday")), "YYYY-MM-DD; or week"),
            (moves("Europe/Lisbon", Some("2030-01-06")), "it never comes"),
            ("do {\"action\": \"move\"}".to_owned(), "Give zone"),
        ] {
            let told = world.refuses(&words, &mut heard).await;
            assert!(told.contains(why), "{words}: {told}");
        }
        let moved = "SELECT COUNT(*) FROM account WHERE home_zone IS NOT NULL OR away_zone IS NOT NULL";
        assert_eq!(world.place.number(moved).await, 0);
    }

    /// The clock that counts is the new one, though the model calls both at once.
    async fn who_says_where_they_are_and_when_at_once_is_understood(world: World) {
        world.passes_to(BEGINS);
        world.welcome(&world.dana).await;
        world.stage().claude().script(moves_and_sets_at_once);
        world.dana.says("I live in Lisbon now. Remind me at eight to water the plants").await;
        let all = received(&world.dana, 5).await;
        assert_eq!(all[3], format!("I'll remind you on Monday, 7 January 2030 at 20:00:\n{PLANTS}"));
        world.is_told_at(20, 0).await;
    }

    /// A country with several zones: the first confirmation says which was taken, and asks.
    async fn a_zone_that_was_guessed_is_said_once(world: World) {
        let mut world = world;
        world.dana = world.stage().phone(SAM);
        world.passes_to(BEGINS);
        let mut heard = world.talks().await;
        let at_eight = set(&json!({"at": "2030-01-07T20:00"}));
        let guessed = "there are several time zones, and I took the one of New York. If yours is \
            another, tell me where you are.";
        let first = world.does(&at_eight, &mut heard).await;
        assert!(first.contains(guessed), "{first}");
        let second = world.does(&at_eight, &mut heard).await;
        assert!(!second.contains("several"), "{second}");
        let said = world.does(&moves("America/Denver", None), &mut heard).await;
        assert!(said.ends_with("2 reminders come by that clock."), "{said}");
    }
}
