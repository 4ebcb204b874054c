//! The morning brief, and the hours in which nothing is said unasked.

use std::time::Duration;

use mila_stage::claude::Reply;
use serde_json::json;

use super::BEGINS;
use crate::memory::remember;
use crate::world::{World, on_both, received};

const HOUR: Duration = Duration::from_hours(1);

/// A brief, as it begins.
const BRIEF: &str = "☀️ ";

impl World {
    /// Dana is known, and it is ten on a Monday.
    async fn begins_on_monday(&self) -> usize {
        self.passes_to(BEGINS);
        self.welcome(&self.dana).await;
        2
    }

    /// Says something that is answered in one message, which is given.
    pub(super) async fn hears_at_once(&self, words: &str, heard: &mut usize) -> String {
        self.dana.says(words).await;
        *heard += 1;
        received(&self.dana, *heard).await[*heard - 1].clone()
    }

    /// Lets the model set a reminder.
    async fn sets(&self, input: serde_json::Value, heard: &mut usize) -> String {
        self.stage().claude().replies([Reply::call("reminders", input), Reply::text("Done.")]);
        self.dana.says("please").await;
        *heard += 2;
        received(&self.dana, *heard).await[*heard - 2].clone()
    }

    /// Lets time pass once all has arrived: what has not by then would be sent again.
    async fn later(&self, span: Duration) {
        self.until_all_arrived().await;
        self.passes(span);
    }

    fn briefs(&self) -> Vec<String> {
        self.dana.hears().into_iter().filter(|text| text.starts_with(BRIEF)).collect()
    }

    /// No brief comes a moment before that time, in microseconds since 1970, and one a moment after.
    pub(super) async fn has_a_brief_at(&self, at: i64, heard: &mut usize) -> String {
        let before = self.briefs().len();
        self.until_all_arrived().await;
        self.passes_to(at - 5_000_000);
        self.until_timers_rest().await;
        assert_eq!(self.briefs().len(), before, "not yet");
        self.passes_to(at + 1_000_000);
        *heard += 1;
        received(&self.dana, *heard).await[*heard - 1].clone()
    }
}

on_both! {
    async fn each_day_at_its_hour_it_says_what_the_day_holds_and_no_model_does(world: World) {
        let mut heard = world.begins_on_monday().await;
        let set = world.hears_at_once("brief at 8", &mut heard).await;
        assert!(set.starts_with(
            "Your brief comes each day at 08:00, first on Tuesday, 8 January 2030 at 08:00:"
        ), "{set}");
        for (text, at) in [("Shop", "2030-01-08T17:30"), ("Call Sam", "2030-01-08T09:00"),
            ("Later", "2030-01-09T00:00")] {
            let input = json!({"action": "set", "text": text, "at": at});
            world.sets(input, &mut heard).await;
        }
        let often = json!({"action": "set", "text": "Drink", "every": 3 * 3600});
        world.sets(often, &mut heard).await;
        for (about, fact) in [("sister", "my sister comes on 2030-01-08"),
            ("cat", "my cat is called Miso")] {
            world.stage().claude().replies([remember(about, fact), Reply::text("I see.")]);
            world.hears_at_once(fact, &mut heard).await;
        }
        let asked = world.stage().claude().count();
        for _ in 0..7 {
            world.later(HOUR * 3).await;
            heard += 1;
            received(&world.dana, heard).await;
        }
        world.later(HOUR).await;
        heard += 1;
        let all = received(&world.dana, heard).await;
        assert_eq!(all[heard - 1], "☀️ Tuesday, 8 January 2030\n\n\
            I'll remind you of this today:\n\
            - 09:00: Call Sam\n\
            - 10:00, 13:00, 16:00 ... 22:00: Drink\n\
            - 17:30: Shop\n\n\
            You told me, for today:\n\
            - my sister comes on 2030-01-08");
        assert_eq!(world.stage().claude().count(), asked, "by no model");
    }

    async fn a_day_that_holds_nothing_is_said_and_off_is_off(world: World) {
        let mut heard = world.begins_on_monday().await;
        world.hears_at_once("brief at 8", &mut heard).await;
        let moved = world.hears_at_once("brief at 7:30", &mut heard).await;
        assert!(moved.contains("each day at 07:30"), "{moved}");
        world.later(HOUR * 22).await;
        heard += 1;
        let said = received(&world.dana, heard).await[heard - 1].clone();
        assert!(said.starts_with("☀️ Tuesday, 8 January 2030\n\nNothing is set for today."), "{said}");
        let late = "(This was for Tuesday, 8 January 2030 at 07:30. I'm sorry that it comes late.)";
        assert!(said.ends_with(late), "the clock was set half an hour past it: {said}");
        let status = world.hears_at_once("STATUS", &mut heard).await;
        assert!(status.contains("\nBrief: 07:30\nQuiet hours: off\n"), "{status}");
        assert!(world.hears_at_once("brief", &mut heard).await.contains("each day at 07:30"));
        let off = world.hears_at_once("brief off", &mut heard).await;
        assert_eq!(off, world.text(|texts| texts.briefs.off));
        assert_eq!(world.place.number("SELECT COUNT(*) FROM reminder").await, 0);
        assert!(world.hears_at_once("brief", &mut heard).await.starts_with("You get no brief."));
        world.later(HOUR * 23).await;
        let status = world.hears_at_once("STATUS", &mut heard).await;
        assert!(status.contains("\nBrief: off\n"), "{status}");
        assert_eq!(world.briefs().len(), 1);
    }

    /// The brief waits for their end; what the person named an hour for does not, and they hear so.
    async fn in_quiet_hours_the_brief_waits_and_a_reminder_comes(world: World) {
        let mut heard = world.begins_on_monday().await;
        let quiet = world.hears_at_once("quiet from 22 to 9", &mut heard).await;
        assert!(quiet.starts_with("From 22:00 to 09:00 I say nothing of my own accord"), "{quiet}");
        let set = world.hears_at_once("brief at 8", &mut heard).await;
        assert!(set.contains("so it comes when they end, at 09:00."), "{set}");
        let input = json!({"action": "set", "text": "Get up", "at": "2030-01-08T08:30"});
        let own = world.sets(input, &mut heard).await;
        assert!(own.contains("\n\n(That is within your quiet hours."), "{own}");
        let input = json!({"action": "set", "text": "Eat", "at": "2030-01-08T09:30"});
        let other = world.sets(input, &mut heard).await;
        assert!(!other.contains("quiet"), "{other}");
        world.later(HOUR * 22 + HOUR / 2).await;
        heard += 1;
        assert_eq!(received(&world.dana, heard).await[heard - 1], "⏰ Get up");
        assert_eq!(world.briefs().len(), 0, "not yet");
        world.later(HOUR / 2).await;
        heard += 1;
        let said = received(&world.dana, heard).await[heard - 1].clone();
        assert_eq!(said, "☀️ Tuesday, 8 January 2030\n\nI'll remind you of this today:\n- 09:30: Eat");
    }

    async fn quiet_hours_that_end_let_what_waits_go(world: World) {
        let mut heard = world.begins_on_monday().await;
        world.hears_at_once("quiet from 22 to 12", &mut heard).await;
        world.hears_at_once("brief at 8", &mut heard).await;
        let status = world.hears_at_once("STATUS", &mut heard).await;
        assert!(status.contains("\nBrief: 08:00\nQuiet hours: 22:00-12:00\n"), "{status}");
        world.later(HOUR * 22).await;
        world.dana.says("quiet off").await;
        let all = received(&world.dana, heard + 2).await;
        assert!(all.contains(&world.text(|texts| texts.quiet.off)), "{all:?}");
        assert_eq!(world.briefs().len(), 1, "{all:?}");
        heard += 2;
        let none = world.hears_at_once("quiet hours", &mut heard).await;
        assert_eq!(none, world.text(|texts| texts.quiet.none));
    }

    async fn a_stop_to_a_brief_says_how_that_alone_ends(world: World) {
        let mut heard = world.begins_on_monday().await;
        world.hears_at_once("brief at 8", &mut heard).await;
        world.later(HOUR * 22).await;
        heard += 1;
        received(&world.dana, heard).await;
        let stopped = world.hears_at_once("stop", &mut heard).await;
        assert_eq!(stopped, world.text(|texts| texts.stopped_brief));
        let off = world.hears_at_once("brief off", &mut heard).await;
        assert_eq!(off, world.text(|texts| texts.briefs.off), "as it says");
        let started = world.hears_at_once("START", &mut heard).await;
        assert_eq!(started, world.text(|texts| texts.started));
        assert_eq!(world.place.number("SELECT COUNT(*) FROM reminder").await, 0);
    }

    /// In the night in which the clocks skip the hour from two, and in all others.
    async fn in_a_gap_it_comes_once_and_the_days_after_are_not_moved(world: World) {
        // Ten in the morning of 28 March 2030 in Jerusalem.
        world.passes_to(1_900_915_200_000_000);
        world.welcome(&world.dana).await;
        let mut heard = 2;
        let set = world.hears_at_once("brief at 2:30", &mut heard).await;
        assert!(set.contains("first on Friday, 29 March 2030 at 03:30"), "{set}");
        world.later(HOUR * 16 + HOUR / 2).await;
        heard += 1;
        received(&world.dana, heard).await;
        let due = "SELECT COUNT(*) FROM reminder WHERE due_local = '2030-03-30T02:30:00'";
        world.place.until_number(due, 1).await;
        assert_eq!(world.briefs().len(), 1);
    }

    /// Whoever does not write for days hears, when they do, the newest one.
    async fn after_the_window_the_newest_waits_for_a_word_and_stands_for_all(world: World) {
        let mut heard = world.begins_on_monday().await;
        let set = world.hears_at_once("brief at 8", &mut heard).await;
        assert!(set.ends_with(&world.text(|texts| texts.reminders.confirmed.waits)), "{set}");
        let daily = json!({"action": "set", "text": "Eat", "at": "2030-01-08T12:00",
            "rrule": "FREQ=DAILY"});
        world.sets(daily, &mut heard).await;
        world.later(HOUR * 22).await;
        heard += 1;
        received(&world.dana, heard).await;
        let parked = "SELECT COUNT(*) FROM outbox WHERE state = 'parked' AND purpose = 'brief'";
        let told = "SELECT COUNT(*) FROM outbox WHERE purpose = 'brief'";
        for day in 2..4 {
            world.later(HOUR * 24).await;
            world.place.until_number(told, day).await;
            world.place.until_number(parked, 1).await;
        }
        world.stage().claude().replies([Reply::text("Hello.")]);
        world.dana.says("hello").await;
        world.place.until_number(parked, 0).await;
        let last = "SELECT COUNT(*) FROM outbox WHERE purpose = 'brief' AND state = 'sent'";
        world.place.until_number(last, 2).await;
        let briefs = world.briefs();
        assert_eq!(briefs.len(), 2, "{briefs:?}");
        assert!(briefs[1].starts_with("☀️ Thursday, 10 January 2030\n\n"), "{briefs:?}");
    }
}
