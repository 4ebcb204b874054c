//! What is forgotten or corrected: asked by fixed code, done by fixed code, and gone.

use mila_stage::claude::Reply;
use serde_json::json;

use super::{beside, memory, newest, remember, told};
use crate::world::{World, on_both, received};

impl World {
    /// Dana tells of her cat, and it is kept.
    async fn tells_of_miso(&self) {
        self.welcome(&self.dana).await;
        self.stage()
            .claude()
            .replies([remember("cat", "my cat is called Miso"), Reply::text("All right.")]);
        self.dana.says("my cat is called Miso").await;
        received(&self.dana, 3).await;
    }

    /// Dana asks to have her cat forgotten, and is asked.
    async fn asks_to_forget(&self) -> String {
        self.stage()
            .claude()
            .replies([memory("forget", &["Miso", "מיסו"]), Reply::text("Please say.")]);
        self.dana.says("please forget Miso").await;
        let all = received(&self.dana, 5).await;
        assert_eq!(all[4], "Please say.", "after the question");
        assert!(told(self.stage()).contains("asks the person"));
        all[3].clone()
    }
}

on_both! {
    async fn what_is_forgotten_is_in_no_later_request(world: World) {
        world.tells_of_miso().await;
        let question = world.asks_to_forget().await;
        assert!(question.contains("one memory") && question.contains("2 messages"), "{question}");
        assert!(question.contains("- my cat is called Miso") && question.contains("YES"));
        assert_eq!(world.place.number("SELECT COUNT(*) FROM memory").await, 1, "not before the yes");
        let asked = world.stage().claude().count();
        world.dana.says("yes").await;
        let done = received(&world.dana, 6).await.pop().unwrap();
        assert_eq!(done, "Forgotten: one memory. I no longer use 2 messages of our conversation.");
        assert_eq!(world.stage().claude().count(), asked, "fixed code does it");
        assert_eq!(world.place.number("SELECT COUNT(*) FROM memory").await, 0);
        world.dana.says("what is my cat called?").await;
        received(&world.dana, 7).await;
        let text = newest(world.stage()).to_string();
        assert!(!text.contains("Miso"), "{text}");
        let said = "SELECT COUNT(*) FROM message WHERE direction = 'in' AND sealed IS NOT NULL";
        assert!(world.place.number(said).await >= 5, "what was said stays the person's own record");

        // It may be learned again.
        world.stage().claude().replies([remember("cat", "my cat is called Miso"), Reply::text("All right.")]);
        world.dana.says("well then, my cat is called Miso").await;
        received(&world.dana, 8).await;
        assert_eq!(world.place.number("SELECT COUNT(*) FROM memory").await, 1);
    }

    /// What another took the place of goes too.
    async fn the_history_of_what_is_forgotten_goes_with_it(world: World) {
        world.welcome(&world.dana).await;
        world.stage().claude().replies([
            remember("home", "I live in Haifa"),
            Reply::text("All right."),
            remember("home", "I live in Acre"),
            Reply::text("All right."),
            memory("forget", &["Haifa"]),
            Reply::text("Please say."),
        ]);
        world.dana.says("I live in Haifa").await;
        received(&world.dana, 3).await;
        world.dana.says("I live in Acre").await;
        received(&world.dana, 4).await;
        world.dana.says("forget that town").await;
        received(&world.dana, 6).await;
        world.dana.says("yes").await;
        received(&world.dana, 7).await;
        assert_eq!(world.place.number("SELECT COUNT(*) FROM memory").await, 1, "Acre stays");
    }

    /// A second question would end the first, and a yes would mean the other one.
    async fn one_thing_is_asked_at_a_time(world: World) {
        world.tells_of_miso().await;
        let forget = |words: &[&str]| json!({"action": "forget", "words": words});
        world.stage().claude().replies([
            memory("forget", &["Miso"]).and_call("memory", forget(&["weather"])),
            memory("forget", &["cat"]),
            Reply::text("Please say."),
        ]);
        world.dana.says("please forget Miso, the weather and my cat").await;
        let heard = received(&world.dana, 5).await;
        assert!(heard[3].contains("Miso"), "{heard:?}");
        assert!(told(world.stage()).contains("one thing at a time"));
        let asked = "SELECT COUNT(*) FROM question WHERE closed_at IS NULL";
        assert_eq!(world.place.number(asked).await, 1);
        world.dana.says("yes").await;
        received(&world.dana, 6).await;
        assert_eq!(world.place.number("SELECT COUNT(*) FROM memory").await, 0);
    }

    async fn a_no_leaves_everything(world: World) {
        world.tells_of_miso().await;
        world.asks_to_forget().await;
        world.dana.says("no").await;
        let left = world.text(|texts| texts.memories.undone.refused);
        assert_eq!(received(&world.dana, 6).await[5], left);
        assert_eq!(world.place.number("SELECT COUNT(*) FROM memory").await, 1);
    }

    /// What the person says of something else ends the question; the model is told, and a yes after
    /// it means nothing.
    async fn a_question_that_is_passed_by_does_nothing(world: World) {
        world.tells_of_miso().await;
        world.asks_to_forget().await;
        world.dana.says("how is the weather?").await;
        received(&world.dana, 6).await;
        assert!(beside(world.stage()).contains("nothing was changed"));
        world.dana.says("yes").await;
        received(&world.dana, 7).await;
        assert_eq!(world.place.number("SELECT COUNT(*) FROM memory").await, 1);
    }

    /// Words that may mean stop are no yes to it.
    async fn a_stop_is_no_yes(world: World) {
        world.tells_of_miso().await;
        world.asks_to_forget().await;
        world.dana.says("cancel").await;
        received(&world.dana, 6).await;
        world.dana.says("stop").await;
        received(&world.dana, 7).await;
        assert_eq!(world.place.number("SELECT COUNT(*) FROM memory").await, 1);
    }

    async fn near_names_stay(world: World) {
        world.welcome(&world.dana).await;
        world.stage().claude().replies([
            remember("friend", "Dan is my friend").and_call("remember", json!({
                "about": "sister", "fact": "Danit is my sister", "quote": "Danit is my sister",
            })),
            Reply::text("All right."),
            memory("forget", &["Dan"]),
            Reply::text("Please say."),
        ]);
        world.dana.says("Dan is my friend, Danit is my sister").await;
        received(&world.dana, 3).await;
        world.dana.says("forget him").await;
        let question = received(&world.dana, 5).await[3].clone();
        assert!(question.contains("Dan is my friend") && !question.contains("Danit"), "{question}");
    }

    async fn nothing_to_forget_is_said_to_the_model(world: World) {
        world.tells_of_miso().await;
        world.stage().claude().replies([memory("forget", &["Rex"]), Reply::text("There is nothing.")]);
        world.dana.says("forget the dog").await;
        received(&world.dana, 4).await;
        assert!(told(world.stage()).starts_with("Nothing that is kept"), "{}", told(world.stage()));
    }

    async fn what_is_corrected_never_returns(world: World) {
        world.welcome(&world.dana).await;
        world.stage().claude().replies([
            remember("home", "I live in Haifa"),
            Reply::text("All right."),
            Reply::text("A fine town."),
            Reply::call("memory", json!({
                "action": "correct", "words": ["Haifa"], "fact": "I live in Acre",
                "quote": "I live in Acre",
            })),
            Reply::text("Please say."),
        ]);
        world.dana.says("I live in Haifa").await;
        received(&world.dana, 3).await;
        world.dana.says("is Haifa nice?").await;
        received(&world.dana, 4).await;
        world.dana.says("that was wrong, I live in Acre").await;
        let question = received(&world.dana, 6).await[4].clone();
        assert!(question.contains("I live in Haifa") && question.contains("I live in Acre"));
        world.dana.says("yes").await;
        let done = received(&world.dana, 7).await.pop().unwrap();
        assert!(done.contains("I live in Acre"), "{done}");
        world.dana.says("what do you know of where I live?").await;
        received(&world.dana, 8).await;
        let text = newest(world.stage()).to_string();
        assert!(!text.contains("Haifa") && text.contains("I live in Acre"), "{text}");
        assert_eq!(world.place.number("SELECT COUNT(*) FROM memory").await, 2, "the former is history");
    }

    /// What repeats what is kept is not told the model by a quote.
    async fn a_quote_of_the_list_brings_nothing_back(world: World) {
        world.tells_of_miso().await;
        world.dana.says("memory").await;
        received(&world.dana, 4).await;
        let list = world.dana.received().last().unwrap().clone();
        assert!(list.text.contains("Miso"));
        world.asks_after(&list).await;
        assert!(!beside(world.stage()).contains("In reply to"));
        let messages = newest(world.stage());
        let last = messages.as_array().unwrap().last().unwrap().to_string();
        assert!(!last.contains("I keep about you"), "{last}");
    }
}

impl World {
    async fn asks_after(&self, message: &mila_stage::Received) {
        let inbound = mila_stage::Inbound::text("is that so?").quoting(&message.sid);
        self.dana.sends(inbound).await;
        received(&self.dana, 5).await;
    }
}
