//! What the tool does, and what code confirms.

use mila_stage::Inbound;
use serde_json::json;

use super::{TOLD, calls_what_is_written, set, told_the_model};
use crate::memory::told as told_of;
use crate::world::{Engine, World, on_both, received};

/// A time far ahead, on a Monday.
const MONDAY: &str = "2090-11-27T09:00";

impl World {
    async fn talks_of_it(&self) -> usize {
        self.welcome(&self.dana).await;
        self.stage().claude().script(calls_what_is_written);
        2
    }

    /// The provider's id of what was said.
    fn sid_of(&self, text: &str) -> String {
        let said = self.dana.received().into_iter().find(|it| it.text == text);
        said.unwrap().sid
    }

    /// What the tool says to what it does not do.
    pub(super) async fn refuses(&self, words: &str, heard: &mut usize) -> String {
        self.dana.says(words).await;
        *heard += 1;
        received(&self.dana, *heard).await;
        told_of(self.stage())
    }
}

on_both! {
    async fn a_rule_is_confirmed_with_its_day_and_the_next_two(world: World) {
        let mut heard = world.talks_of_it().await;
        let weekly = set(&json!({"at": MONDAY, "rrule": "FREQ=WEEKLY;BYDAY=MO"}));
        let confirmed = world.does(&weekly, &mut heard).await;
        assert!(confirmed.starts_with(
            "I'll remind you on Monday, 27 November 2090 at 09:00:\nwater the plants\n\n\
             After that: Monday, 4 December 2090 at 09:00, and Monday, 11 December 2090 at 09:00."
        ), "{confirmed}");
        let elsewhere = set(&json!({"at": MONDAY, "zone": "America/New_York"}));
        let confirmed = world.does(&elsewhere, &mut heard).await;
        assert!(confirmed.contains("27 November 2090 at 09:00 (New York time)"), "{confirmed}");
    }

    async fn one_is_changed_skipped_listed_and_cancelled(world: World) {
        let mut heard = world.talks_of_it().await;
        let weekly = set(&json!({"at": MONDAY, "rrule": "FREQ=WEEKLY;BYDAY=MO"}));
        world.does(&weekly, &mut heard).await;
        let call = |text: &str| format!("do {text}");
        let other = call(r#"{"action": "set", "text": "Feed the cat", "at": "2090-01-02T08:00"}"#);
        world.does(&other, &mut heard).await;
        let skip = call(r#"{"action": "skip", "which": "plants"}"#);
        let skipped = world.does(&skip, &mut heard).await;
        assert!(skipped.starts_with("Left out once. I'll remind you on Monday, 4 December 2090"));
        let change = call(r#"{"action": "change", "which": "cat", "at": "2090-01-03T08:00"}"#);
        let changed = world.does(&change, &mut heard).await;
        assert!(changed.starts_with("Changed. I'll remind you on Tuesday, 3 January 2090 at 08:00:"));
        let list = call(r#"{"action": "list"}"#);
        let listed = world.does(&list, &mut heard).await;
        assert!(listed.contains(
            "- Tuesday, 3 January 2090 at 08:00: Feed the cat\n\
             - Monday, 4 December 2090 at 09:00: water the plants"
        ), "{listed}");
        let cancel = call(r#"{"action": "cancel", "which": "the cat"}"#);
        let cancelled = world.does(&cancel, &mut heard).await;
        assert_eq!(cancelled, "Cancelled, I won't remind you of this:\nFeed the cat");
        assert_eq!(world.place.number("SELECT COUNT(*) FROM reminder").await, 1);
    }

    /// One occurrence, counted from now; the series goes on.
    async fn what_came_is_snoozed_once(world: World) {
        let mut heard = world.talks_of_it().await;
        world.does(&set(&json!({"every": 3600})), &mut heard).await;
        world.passes(std::time::Duration::from_hours(1));
        heard += 1;
        received(&world.dana, heard).await;
        let snooze = r#"do {"action": "snooze", "seconds": 600}"#;
        let snoozed = world.does(snooze, &mut heard).await;
        assert!(snoozed.starts_with("Again on ") && snoozed.ends_with("water the plants"), "{snoozed}");
        world.passes(std::time::Duration::from_secs(601));
        heard += 1;
        assert_eq!(received(&world.dana, heard).await[heard - 1], TOLD);
        let coming = "SELECT COUNT(*) FROM reminder WHERE due_at IS NOT NULL";
        world.place.until_number(coming, 1).await;
    }

    /// Which is meant the message says that they reply to, whatever came after it.
    async fn the_one_that_is_quoted_is_snoozed_skipped_and_cancelled(world: World) {
        let mut heard = world.talks_of_it().await;
        for text in ["Feed the cat", "Call Dana", "Shop"] {
            let set = format!(r#"do {{"action": "set", "text": "{text}", "every": 3600}}"#);
            world.does(&set, &mut heard).await;
        }
        world.passes(std::time::Duration::from_hours(1));
        heard += 3;
        received(&world.dana, heard).await;
        let cat = world.sid_of("⏰ Feed the cat");
        let call = |text: &str| Inbound::text(format!("do {text}")).quoting(&cat);
        let snooze = call(r#"{"action": "snooze", "seconds": 600}"#);
        let snoozed = world.does_as(snooze, &mut heard).await;
        assert!(snoozed.starts_with("Again on ") && snoozed.ends_with("Feed the cat"), "{snoozed}");
        assert!(told_the_model(world.stage()).contains("[In reply to this reminder: "));
        let skipped = world.does_as(call(r#"{"action": "skip"}"#), &mut heard).await;
        assert!(skipped.starts_with("Left out once.") && skipped.contains("Feed the cat"), "{skipped}");
        let other = world.does_as(call(r#"{"action": "cancel", "which": "Shop"}"#), &mut heard).await;
        assert!(other.ends_with("Shop"), "what is named counts: {other}");
        let cancelled = world.does_as(call(r#"{"action": "cancel"}"#), &mut heard).await;
        assert_eq!(cancelled, "Cancelled, I won't remind you of this:\nFeed the cat");
        let coming = "SELECT COUNT(*) FROM reminder WHERE due_at IS NOT NULL";
        assert_eq!(world.place.number(coming).await, 2, "Dana's series, and the cat once more");
        world.dana.sends(call(r#"{"action": "skip"}"#)).await;
        heard += 1;
        received(&world.dana, heard).await;
        assert!(told_of(world.stage()).contains("over or cancelled"), "not another");
    }

    async fn a_brief_is_set_and_ended(world: World) {
        let mut heard = world.talks_of_it().await;
        let set = world.does(r#"do {"action": "brief", "at": "07:15"}"#, &mut heard).await;
        assert!(set.starts_with("Your brief comes each day at 07:15, first on "), "{set}");
        assert!(set.ends_with(&world.text(|texts| texts.reminders.confirmed.waits)), "{set}");
        let briefs = "SELECT COUNT(*) FROM reminder WHERE kind = 'brief'
            AND due_local LIKE '%T07:15:00'";
        assert_eq!(world.place.number(briefs).await, 1);
        let lane = "SELECT COUNT(*) FROM lane JOIN reminder USING (person_id)
            WHERE lane = 'timers' AND lane.due_at = reminder.due_at";
        world.place.until_number(lane, 1).await;
        let list = world.does(r#"do {"action": "list"}"#, &mut heard).await;
        assert_eq!(list, "There is nothing that I'm to remind you of.", "it is none");
        let off = world.does(r#"do {"action": "brief", "at": "off"}"#, &mut heard).await;
        assert_eq!(off, world.text(|texts| texts.briefs.off));
        assert_eq!(world.place.number("SELECT COUNT(*) FROM reminder").await, 0);
        for (at, says) in [("8 o'clock", "HH:MM"), ("25:00", "HH:MM")] {
            let words = format!(r#"do {{"action": "brief", "at": "{at}"}}"#);
            let told = world.refuses(&words, &mut heard).await;
            assert!(told.contains(says), "{at}: {told}");
        }
    }

    async fn what_is_over_and_quoted_comes_once_more_and_is_not_cancelled(world: World) {
        let mut heard = world.talks_of_it().await;
        for text in ["Feed the cat", "Call Dana"] {
            let set = format!(r#"do {{"action": "set", "text": "{text}", "seconds": 60}}"#);
            world.does(&set, &mut heard).await;
        }
        world.passes(std::time::Duration::from_secs(60));
        heard += 2;
        received(&world.dana, heard).await;
        let dana = world.sid_of("⏰ Call Dana");
        let call = |text: &str| Inbound::text(format!("do {text}")).quoting(&dana);
        world.dana.sends(call(r#"{"action": "cancel"}"#)).await;
        heard += 1;
        received(&world.dana, heard).await;
        assert!(told_of(world.stage()).contains("over or cancelled"));
        let snooze = call(r#"{"action": "snooze", "seconds": 600}"#);
        assert!(world.does_as(snooze, &mut heard).await.ends_with("Call Dana"));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_done_is_told_to_the_model() {
    let world = World::new(Engine::Sqlite).await;
    let mut heard = world.talks_of_it().await;
    for (words, says) in [
        (set(&json!({"every": 60})), "four times an hour is the most"),
        (set(&json!({"at": "2020-01-01T09:00"})), "That time is over"),
        (r#"do {"action": "cancel", "which": "x"}"#.to_owned(), "there is none"),
        (r#"do {"action": "set", "seconds": 60}"#.to_owned(), "Give the text"),
    ] {
        let told = world.refuses(&words, &mut heard).await;
        assert!(told.contains(says), "{words}: {told}");
    }
    assert_eq!(world.place.number("SELECT COUNT(*) FROM reminder").await, 0);
    for text in ["call Dana", "call Sam"] {
        let words =
            format!(r#"do {{"action": "set", "text": "{text}", "at": "2090-01-02T08:00"}}"#);
        world.does(&words, &mut heard).await;
    }
    let told = world.refuses(r#"do {"action": "cancel", "which": "call"}"#, &mut heard).await;
    assert!(told.contains("Several have these words") && told.contains("call Sam ("), "{told}");
}

/// The tools and the system prompt go along with every request.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tools_and_system_prompt_stay_within_their_bytes() {
    let world = World::new(Engine::Sqlite).await;
    world.welcome(&world.dana).await;
    let request = world.stage().claude().requests().pop().unwrap();
    let bytes = request["tools"].to_string().len() + request["system"].to_string().len();
    assert!(bytes <= 6_000, "{bytes}");
}
