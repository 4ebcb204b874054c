//! When a reminder is told, and how often.

use std::time::Duration;

use mila_domain::gate::WINDOW;
use mila_stage::{Inbound, Verdict};
use serde_json::json;

use super::{PLANTS, TOLD, calls_what_is_written, set, told_the_model};
use crate::world::{PATIENCE, World, on_both, received};

/// The night in which the clocks of Jerusalem skip the hour from two, at 00:30 UTC: microseconds since
/// 1970.
const IN_THE_GAP: i64 = 1_900_974_600_000_000;

const DAY: Duration = Duration::from_hours(24);

impl World {
    /// A person who is known, and what they have heard so far.
    pub(super) async fn talks(&self) -> usize {
        self.welcome(&self.dana).await;
        self.stage().claude().script(calls_what_is_written);
        2
    }

    /// Has something done by the tool; the confirmation.
    pub(super) async fn does(&self, words: &str, heard: &mut usize) -> String {
        self.does_as(Inbound::text(words), heard).await
    }

    /// The same, however it is sent.
    pub(super) async fn does_as(&self, words: Inbound, heard: &mut usize) -> String {
        self.dana.sends(words).await;
        *heard += 2;
        let all = received(&self.dana, *heard).await;
        assert_eq!(all[*heard - 1], "All right.", "{all:?}");
        all[*heard - 2].clone()
    }

    /// What was told.
    pub(super) fn told(&self) -> Vec<String> {
        let hears = self.dana.hears();
        hears.into_iter().filter(|text| text.starts_with("⏰")).collect()
    }

    /// Waits until so much was told.
    pub(super) async fn until_told(&self, times: usize) -> Vec<String> {
        let told = async {
            while self.told().len() < times {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        assert!(tokio::time::timeout(PATIENCE, told).await.is_ok(), "{:?}", self.dana.hears());
        self.told()
    }

    /// Waits until Mila knows of everything it said that it arrived.
    pub(super) async fn until_all_arrived(&self) {
        let open = "SELECT COUNT(*) FROM outbox
            WHERE state IN ('sending', 'sent') AND COALESCE(delivery, '') NOT IN ('delivered', 'read')";
        self.place.until_number(open, 0).await;
    }

    /// Waits until the lane of the clock has nothing to do before `due` is set anew.
    pub(super) async fn until_timers_rest(&self) {
        let busy = "SELECT COUNT(*) FROM lane WHERE lane = 'timers' AND owner IS NOT NULL";
        self.place.until_number(busy, 0).await;
    }
}

on_both! {
    async fn it_is_told_on_the_minute_and_once(world: World) {
        let mut heard = world.talks().await;
        let asked = world.stage().claude().count();
        let confirmed = world.does(&set(&json!({"seconds": 120})), &mut heard).await;
        assert!(confirmed.starts_with("I'll remind you on "), "{confirmed}");
        assert!(confirmed.ends_with(&format!(":\n{PLANTS}")), "{confirmed}");
        let calls = world.stage().claude().count() - asked;
        world.passes(Duration::from_secs(100));
        world.until_timers_rest().await;
        assert_eq!(world.told().len(), 0, "not yet");
        world.passes(Duration::from_secs(21));
        assert_eq!(received(&world.dana, heard + 1).await[heard], TOLD);
        let over = "SELECT COUNT(*) FROM reminder WHERE due_at IS NULL AND told_at IS NOT NULL";
        world.place.until_number(over, 1).await;
        world.passes(DAY / 2);
        assert_eq!(world.does("do {\"action\": \"list\"}", &mut { heard + 1 }).await,
            "There is nothing that I'm to remind you of.");
        assert_eq!(world.told().len(), 1);
        assert_eq!(world.stage().claude().count() - asked, calls + 2, "by no model");
    }

    async fn what_repeats_comes_again_and_again(world: World) {
        let mut heard = world.talks().await;
        let every = world.does(&set(&json!({"every": 3600})), &mut heard).await;
        assert!(every.contains("\n\nAfter that: "), "the next two: {every}");
        for _ in 0..3 {
            world.passes(Duration::from_hours(1));
            heard += 1;
            assert_eq!(received(&world.dana, heard).await[heard - 1], TOLD);
            world.until_timers_rest().await;
        }
        assert_eq!(world.told().len(), 3);
    }

    /// It comes once, by the offset before the gap, and the days after are not moved.
    async fn in_the_hour_that_clocks_skip_it_comes_once(world: World) {
        world.passes_to(IN_THE_GAP - 12 * 3_600_000_000);
        let mut heard = world.talks().await;
        let daily = set(&json!({"at": "2030-03-29T02:30", "rrule": "FREQ=DAILY"}));
        let confirmed = world.does(&daily, &mut heard).await;
        assert!(confirmed.starts_with(
            "I'll remind you on Friday, 29 March 2030 at 03:30:\nwater the plants\n\n\
             After that: Saturday, 30 March 2030 at 02:30, and Sunday, 31 March 2030 at 02:30."
        ), "{confirmed}");
        world.until_all_arrived().await;
        world.passes_to(IN_THE_GAP - 5_000_000);
        world.until_timers_rest().await;
        assert_eq!(world.told(), [""; 0], "not yet");
        world.passes_to(IN_THE_GAP + 1_000_000);
        assert_eq!(world.until_told(1).await, [TOLD]);
        let tomorrow = "SELECT COUNT(*) FROM reminder WHERE due_local = '2030-03-30T02:30:00'";
        world.place.until_number(tomorrow, 1).await;
    }

    /// It comes once with the hour it was for, and a series' backlog is one message.
    async fn after_an_outage_what_was_missed_comes_once_with_its_hour(world: World) {
        let mut world = world;
        let mut heard = world.talks().await;
        world.does(&set(&json!({"seconds": 600})), &mut heard).await;
        let stretch = r#"do {"action": "set", "text": "stretch", "every": 3600}"#;
        world.does(stretch, &mut heard).await;
        world.restarts_after(Duration::from_hours(20)).await;
        let late = received(&world.dana, heard + 1).await[heard].clone();
        assert!(late.contains("⏰ water the plants\n\n(This was for "), "{late}");
        assert!(late.contains("⏰ stretch\n\n(This was for ") && late.contains("came again until"));
        world.passes(Duration::from_hours(1));
        assert_eq!(received(&world.dana, heard + 2).await[heard + 1], "⏰ stretch");
        assert_eq!(world.told().len(), 2, "no storm");
    }

    async fn after_the_window_it_waits_for_the_persons_word_and_has_its_hour(world: World) {
        let mut heard = world.talks().await;
        let far = set(&json!({"seconds": (WINDOW * 2).as_secs()}));
        let confirmed = world.does(&far, &mut heard).await;
        assert!(confirmed.contains("only after your next message"), "said at once: {confirmed}");
        world.until_all_arrived().await;
        world.passes(WINDOW * 2 + Duration::from_secs(1));
        let parked = "SELECT COUNT(*) FROM outbox WHERE purpose = 'reminder' AND state = 'parked'";
        world.place.until_number(parked, 1).await;
        assert_eq!(world.dana.hears().len(), heard);
        world.dana.says("hello").await;
        let told = world.until_told(1).await;
        assert!(told[0].starts_with("⏰ water the plants\n\n(This was for "), "{told:?}");
    }

    async fn after_the_window_a_template_reminds_and_the_whole_text_follows(world: World) {
        world.stage().approvals(Verdict::ApprovedAfter(Duration::from_secs(60)));
        world.command(&["templates", "push"]);
        world.stage().advance(Duration::from_secs(60));
        assert!(!world.command(&["templates", "status"]).contains("pending"));
        let mut heard = world.talks().await;
        let far = set(&json!({"seconds": (WINDOW * 2).as_secs()}));
        let confirmed = world.does(&far, &mut heard).await;
        assert!(confirmed.ends_with(PLANTS), "it need not wait: {confirmed}");
        world.until_all_arrived().await;
        world.passes(WINDOW * 2 + Duration::from_secs(1));
        let notice = received(&world.dana, heard + 1).await[heard].clone();
        assert!(notice.contains(": water the plants. Reply to this message"), "{notice}");
        let template = world.dana.received().pop().unwrap().sid;
        let snooze = r#"do {"action": "snooze", "seconds": 600}"#;
        world.dana.sends(Inbound::text(snooze).quoting(&template)).await;
        let told = world.until_told(1).await;
        assert!(told[0].starts_with("⏰ water the plants\n\n(This was for "), "{told:?}");
        let all = received(&world.dana, heard + 4).await;
        let again = all.iter().filter(|text| text.starts_with("Again on ")).count();
        assert_eq!(again, 1, "the template is that reminder too: {all:?}");
        assert!(told_the_model(world.stage()).contains("[In reply to this reminder: "));
    }

    /// Whoever says STOP to a reminder may mean that one: it stops at once, and both are named.
    async fn a_stop_after_a_reminder_stops_all_and_says_how_to_cancel_one(world: World) {
        let mut heard = world.talks().await;
        for _ in 0..2 {
            world.does(&set(&json!({"every": 3600})), &mut heard).await;
        }
        world.passes(Duration::from_hours(1));
        world.until_told(2).await;
        world.dana.says("STOP").await;
        heard += 3;
        let said = received(&world.dana, heard).await[heard - 1].clone();
        assert_eq!(said, world.text(|texts| texts.stopped_reminders));
        world.passes(Duration::from_hours(1));
        world.until_timers_rest().await;
        assert_eq!(world.dana.hears().len(), heard, "silence");
        world.dana.says("START").await;
        world.until_told(3).await;
        world.dana.says("HELP").await;
        world.until_hears_last(&world.dana, &world.text(|texts| texts.help)).await;
        world.dana.says("STOP").await;
        world.until_hears_last(&world.dana, &world.text(|texts| texts.stopped)).await;
    }

    /// Who has stopped hears nothing, and what was due once they are back.
    async fn a_stop_is_a_stop_and_nothing_is_lost_by_it(world: World) {
        let mut heard = world.talks().await;
        world.does(&set(&json!({"seconds": 600})), &mut heard).await;
        world.dana.says("STOP").await;
        heard += 1;
        received(&world.dana, heard).await;
        world.passes(Duration::from_hours(1));
        world.until_timers_rest().await;
        assert_eq!(world.dana.hears().len(), heard, "silence");
        world.dana.says("START").await;
        let told = world.until_told(1).await;
        assert!(told[0].starts_with("⏰ water the plants\n\n(This was for "), "{told:?}");
    }
}
