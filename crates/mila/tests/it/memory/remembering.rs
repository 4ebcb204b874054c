//! What is kept, what is refused, and where it comes up.

use std::time::Duration;

use mila_stage::claude::Reply;
use serde_json::json;

use super::{beside, memory, newest, remember, told};
use crate::world::{World, on_both, received};

const ROWS: &str = "SELECT COUNT(*) FROM memory WHERE replaced_at IS NULL";

on_both! {
    async fn what_somebody_tells_comes_up_where_it_fits(world: World) {
        world.welcome(&world.dana).await;
        world.stage().claude().replies([
            remember("cat", "my cat is called Miso"),
            Reply::text("I'll keep that in mind."),
            Reply::text("Four."),
            Reply::text("Fish."),
        ]);
        world.dana.says("by the way, my cat is called Miso").await;
        received(&world.dana, 3).await;
        assert!(told(world.stage()).starts_with("Kept: cat: my cat is called Miso"));
        assert_eq!(world.place.number(ROWS).await, 1);
        world.dana.says("what is two and two?").await;
        received(&world.dana, 4).await;
        assert!(!beside(world.stage()).contains("Miso"), "what does not fit stays out");
        world.dana.says("what shall I feed the cat?").await;
        received(&world.dana, 5).await;
        let beside = beside(world.stage());
        assert!(beside.contains("- cat: my cat is called Miso (noted 20"), "{beside}");
        assert!(beside.starts_with("[Sent "), "when it was said: {beside}");
    }

    /// Nobody's memory stands in somebody else's request.
    async fn what_one_person_tells_is_theirs(world: World) {
        world.welcome(&world.dana).await;
        world.welcome(&world.sam).await;
        world.stage().claude().replies([
            remember("cat", "my cat is called Caruso"),
            Reply::text("All right."),
        ]);
        world.dana.says("my cat is called Caruso").await;
        received(&world.dana, 3).await;
        world.sam.says("what is my cat called?").await;
        received(&world.sam, 3).await;
        assert!(!newest(world.stage()).to_string().contains("Caruso"));
    }

    async fn what_is_not_the_persons_own_word_is_not_kept(world: World) {
        world.welcome(&world.dana).await;
        let mut heard = 2;
        for (said, fact) in [
            ("tell me a joke", "likes jokes"),
            ("is my cat called Miso?", "my cat called Miso"),
            ("she said \"I live in Rome\" again", "I live in Rome"),
            ("off the record: I live in Rome", "I live in Rome"),
            ("I have diabetes", "I have diabetes"),
            ("my PIN is 4711", "my PIN is 4711"),
        ] {
            world.stage().claude().replies([remember("it", fact), Reply::text("All right.")]);
            world.dana.says(said).await;
            heard += 1;
            received(&world.dana, heard).await;
            let told = told(world.stage());
            assert!(told.starts_with("Not kept"), "{said}: {told}");
        }
        assert_eq!(world.place.number(ROWS).await, 0);
    }

    async fn what_is_told_anew_takes_the_place_of_what_was(world: World) {
        world.welcome(&world.dana).await;
        world.stage().claude().replies([
            remember("home", "I live in Haifa"),
            Reply::text("All right."),
            remember("home", "I live in Acre"),
            Reply::text("All right."),
        ]);
        world.dana.says("I live in Haifa").await;
        received(&world.dana, 3).await;
        world.dana.says("I moved: I live in Acre").await;
        received(&world.dana, 4).await;
        assert!(told(world.stage()).contains("In the place of: I live in Haifa"));
        assert_eq!(world.place.number(ROWS).await, 1);
        assert_eq!(world.place.number("SELECT COUNT(*) FROM memory").await, 2, "with its history");
    }

    async fn what_passes_ends_on_its_day(world: World) {
        world.welcome(&world.dana).await;
        let until = "2999-01-01";
        world.stage().claude().script(move |seen| {
            match (seen.tool_results.is_empty(), seen.words.contains("visiting")) {
                (true, true) => Reply::call("remember", json!({
                    "about": "guests", "fact": "my parents are visiting",
                    "quote": "my parents are visiting", "until": until,
                })),
                _ => Reply::text("All right."),
            }
        });
        world.dana.says("my parents are visiting").await;
        received(&world.dana, 3).await;
        assert!(told(world.stage()).starts_with("Not kept"), "in ten years at most");
    }

    async fn memory_off_ends_it_before_the_next_message(world: World) {
        world.welcome(&world.dana).await;
        world.stage().claude().replies([
            remember("cat", "my cat is called Miso"),
            Reply::text("All right."),
        ]);
        world.dana.says("my cat is called Miso").await;
        received(&world.dana, 3).await;
        world.dana.says("memory off").await;
        let off = world.text(|texts| texts.memories.switched_off);
        assert_eq!(received(&world.dana, 4).await[3], off);
        world.stage().claude().replies([
            remember("dog", "my dog is called Rex"),
            Reply::text("All right."),
        ]);
        world.dana.says("my dog is called Rex, and the cat is ill").await;
        received(&world.dana, 5).await;
        let told = told(world.stage());
        assert!(told.contains("MEMORY ON"), "{told}");
        let beside = beside(world.stage());
        assert!(beside.contains("Memory is off") && !beside.contains("Miso"), "{beside}");
        world.dana.says("memory on").await;
        received(&world.dana, 6).await;
        // What was said while it was off is no source later either.
        world.stage().claude().replies([
            remember("dog", "my dog is called Rex"),
            Reply::text("All right."),
        ]);
        world.dana.says("do you recall the dog?").await;
        received(&world.dana, 7).await;
        assert_eq!(world.place.number(ROWS).await, 1);
    }

    async fn everything_that_is_kept_is_told_from_the_store(world: World) {
        world.welcome(&world.dana).await;
        world.dana.says("what do you know about me?").await;
        let nothing = received(&world.dana, 3).await.pop().unwrap();
        assert!(nothing.contains("noted nothing"), "{nothing}");
        world.stage().claude().replies([
            remember("cat", "my cat is called Miso").and_call("remember", json!({
                "about": "name", "fact": "call me Didi", "quote": "call me Didi", "kind": "wish",
            })),
            Reply::text("All right."),
            memory("show", &[]),
            Reply::text("Here you are."),
        ]);
        let asked = world.stage().claude().count();
        world.dana.says("my cat is called Miso, and call me Didi").await;
        received(&world.dana, 4).await;
        world.dana.says("what do you know about me?").await;
        let by_word = received(&world.dana, 5).await.pop().unwrap();
        assert_eq!(world.stage().claude().count(), asked + 2, "no model is asked");
        world.dana.says("show me the things you have kept, please").await;
        let by_tool = received(&world.dana, 7).await;
        assert_eq!(by_tool[5..], [by_word.clone(), "Here you are.".to_owned()]);
        assert!(by_word.contains("my cat is called Miso") && by_word.contains("call me Didi"));
    }

    /// Whatever the model writes, a fact that is kept goes along for as long as it is kept.
    async fn a_restart_changes_nothing_of_it(world: World) {
        let mut world = world;
        world.welcome(&world.dana).await;
        world.stage().claude().replies([
            remember("cat", "my cat is called Miso"),
            Reply::text("All right."),
        ]);
        world.dana.says("my cat is called Miso").await;
        received(&world.dana, 3).await;
        world.restarts_after(Duration::from_hours(24 * 30)).await;
        world.dana.says("how old is my cat?").await;
        received(&world.dana, 4).await;
        let text = newest(world.stage()).to_string();
        assert!(text.contains("my cat is called Miso"), "{text}");
    }
}
