//! Words that work without the model.

use std::time::Duration;

use mila_stage::claude::Fault;
use mila_stage::{CallbackMode, Fault as TwilioFault, RequestKind};

use crate::world::{World, on_both, received};

on_both! {
    async fn stop_help_and_start_need_no_model(world: World) {
        world.welcome(&world.dana).await;
        let asked = world.stage().claude().count();
        world.dana.says("STOP").await;
        assert_eq!(received(&world.dana, 3).await[2], world.text(|t| t.stopped));
        world.dana.says("are you there?").await;
        assert_eq!(received(&world.dana, 4).await[3], world.text(|t| t.still_stopped));
        world.dana.says("help").await;
        assert_eq!(received(&world.dana, 5).await[4], world.text(|t| t.help));
        world.dana.says("start").await;
        assert_eq!(received(&world.dana, 6).await[5], world.text(|t| t.started));
        assert_eq!(world.stage().claude().count(), asked);
        world.dana.says("hello again").await;
        assert_eq!(received(&world.dana, 7).await[6], "You said: hello again");
    }

    async fn somebody_stopped_hears_one_line_a_day(world: World) {
        world.welcome(&world.dana).await;
        world.dana.says("stop").await;
        received(&world.dana, 3).await;
        for text in ["one", "two", "three"] {
            world.dana.says(text).await;
        }
        world.dana.says("help").await;
        let all = received(&world.dana, 5).await;
        let lines = all.iter().filter(|text| **text == world.text(|t| t.still_stopped)).count();
        assert!(lines <= 1, "{all:?}");
    }

    /// The model is silent: stop is confirmed at once, and the late answer is thrown away.
    async fn stop_is_confirmed_while_the_model_is_silent(world: World) {
        world.welcome(&world.dana).await;
        world.stage().claude().fault_when("forever", 1, Fault::Silence(Duration::from_secs(60)));
        world.dana.says("think forever").await;
        world.stage().claude().wait_for(2).await;
        world.dana.says("stop").await;
        let all = world.dana.wait_for_hears(3, Duration::from_secs(5)).await.unwrap();
        assert_eq!(all[2], world.text(|t| t.stopped));
        world.stage().claude().release();
        world.dana.says("help").await;
        assert_eq!(received(&world.dana, 4).await[3], world.text(|t| t.help));
        world.dana.says("start").await;
        received(&world.dana, 5).await;
        world.dana.says("now").await;
        let all = received(&world.dana, 6).await;
        assert_eq!(all[5], "You said: now");
        assert!(!all.iter().any(|text| text.contains("think forever")), "{all:?}");
    }

    /// An earlier fixed text may or may not have been sent: STOP is decided all the same, so that
    /// the answer that was being thought of is thrown away.
    async fn stop_does_not_wait_behind_a_send_in_doubt(world: World) {
        let mut world = world;
        world.stop().await;
        world.place.set("MILA_DOUBT_AFTER_MS", "5000");
        world.start().await;
        world.welcome(&world.dana).await;
        world.stage().claude().fault_when("forever", 1, Fault::Silence(Duration::from_secs(60)));
        world.dana.says("think forever").await;
        world.stage().claude().wait_for(2).await;
        world.stage().callbacks(CallbackMode::Missing);
        world.stage().fault(RequestKind::Send, TwilioFault::AnswerLost, 1);
        world.dana.says("help").await;
        received(&world.dana, 3).await;
        world.dana.says("stop").await;
        // Somebody else is served meanwhile: what was due before has been looked at.
        world.welcome(&world.sam).await;
        world.stage().claude().release();
        assert_eq!(received(&world.dana, 4).await[3], world.text(|t| t.stopped));
        world.dana.says("help").await;
        let all = received(&world.dana, 5).await;
        assert!(!all.iter().any(|text| text.contains("think forever")), "{all:?}");
    }

    /// A word of an open question is conversation when no question is open, and keeps its place.
    async fn yes_without_a_question_is_answered_in_its_place(world: World) {
        world.welcome(&world.dana).await;
        world.dana.says("yes").await;
        assert_eq!(received(&world.dana, 3).await[2], "You said: yes");
        for text in ["tea?", "no", "coffee", "last"] {
            world.dana.says(text).await;
        }
        world.until_hears_last(&world.dana, "last").await;
        let asked = world.stage().claude().requests().pop().unwrap().to_string();
        let at = |text: &str| asked.find(&format!("\"text\":\"{text}\"")).unwrap();
        assert!(at("tea?") < at("no") && at("no") < at("coffee") && at("coffee") < at("last"));
    }

    async fn stop_before_the_question_is_answered_forgets(world: World) {
        world.dana.says("hi").await;
        received(&world.dana, 1).await;
        world.dana.says("stop").await;
        assert_eq!(received(&world.dana, 2).await[1], world.text(|t| t.declined));
        world.until_nobody_is_known().await;
    }
}
