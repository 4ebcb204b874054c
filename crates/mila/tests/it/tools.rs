//! The loop of tools.

use mila_domain::turn::GiveUp;
use mila_stage::claude::Reply;
use serde_json::json;

use crate::world::{World, on_both, received};

on_both! {
    async fn parallel_calls_a_failing_one_and_the_answer(world: World) {
        world.welcome(&world.dana).await;
        world.stage().claude().replies([
            Reply::call("now", json!({})).and_call("now", json!({"zone": "Mars/Olympus"})),
            Reply::text("It is late."),
        ]);
        world.dana.says("what time is it?").await;
        assert_eq!(received(&world.dana, 3).await[2], "It is late.");
        let request = world.stage().claude().requests().pop().unwrap();
        let results = request["messages"].as_array().unwrap().last().unwrap()["content"].clone();
        let results = results.as_array().unwrap();
        assert_eq!(results.len(), 2);
        assert!(results[0]["content"].as_str().unwrap().contains("Asia/Jerusalem"));
        assert_eq!(results[1]["is_error"], true);
    }

    async fn rounds_are_capped_and_the_cap_is_said(world: World) {
        world.welcome(&world.dana).await;
        world.stage().claude().script(|_| Reply::call("now", json!({})));
        let before = world.stage().claude().count();
        world.dana.says("go round in circles").await;
        assert_eq!(received(&world.dana, 3).await[2], world.text(|t| t.apology(GiveUp::TooManyRounds)));
        let rounds = usize::try_from(world.stage().claude().count() - before).unwrap();
        assert_eq!(rounds, mila_domain::turn::MOST_ANSWERS);
    }
}
