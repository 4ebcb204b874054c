//! Conversations as people have them.

use std::time::Duration;

use mila_domain::turn::GiveUp;
use mila_stage::claude::{Fault, Reply};

use crate::world::{Engine, Place, World, on_both, received};

on_both! {
    /// The first words, the question, the yes, and the answer to the first message.
    async fn a_newcomer_is_asked_first_and_then_answered(world: World) {
        world.dana.says("hello there").await;
        assert_eq!(received(&world.dana, 1).await, [world.text(|t| t.first_question)]);
        assert_eq!(world.stage().claude().count(), 0, "no model before the yes");
        world.stage().claude().replies([Reply::text("Good to meet you.")]);
        world.dana.says("Yes!").await;
        assert_eq!(received(&world.dana, 2).await[1], "Good to meet you.");
        let asked = &world.stage().claude().requests()[0];
        assert_eq!(asked["messages"][0]["content"][0]["text"], "hello there");
    }

    async fn somebody_too_young_is_let_go_and_forgotten(world: World) {
        let mut world = world;
        world.dana.says("hi").await;
        received(&world.dana, 1).await;
        world.dana.says("no").await;
        assert_eq!(received(&world.dana, 2).await[1], world.text(|t| t.too_young));
        world.until_nobody_is_known().await;
        // A second try is left alone; others are heard as ever.
        world.dana.says("hi again").await;
        world.sam.says("hi").await;
        received(&world.sam, 1).await;
        assert_eq!((world.dana.hears().len(), world.people().await), (2, 1));
        world.stop().await;
    }

    /// Promise S5: 16 and 17 are welcome, so every request asks for what suits them, and for
    /// care in a crisis. It asks in the same bytes each time, for the model's cache.
    async fn every_request_asks_for_what_suits_minors_and_for_care_in_a_crisis(world: World) {
        world.welcome(&world.dana).await;
        world.welcome(&world.sam).await;
        world.dana.says("one more").await;
        received(&world.dana, 3).await;
        let requests = world.stage().claude().requests();
        assert_eq!(requests.len(), 3);
        for request in &requests {
            let told = request["system"][0]["text"].as_str().unwrap();
            for part in ["16 and 17", "suitable for them", "harming themselves", "emergency services"] {
                assert!(told.contains(part), "{part}");
            }
            assert_eq!(request["system"], requests[0]["system"]);
        }
    }

    async fn the_past_goes_along_and_is_only_added_to(world: World) {
        world.welcome(&world.dana).await;
        world.dana.says("one").await;
        received(&world.dana, 3).await;
        world.dana.says("two").await;
        received(&world.dana, 4).await;
        let requests = world.stage().claude().requests();
        let messages = |at: usize| requests[at]["messages"].as_array().unwrap().clone();
        for at in 1..requests.len() {
            let before = messages(at - 1);
            assert_eq!(messages(at)[..before.len()], before[..], "append only");
            assert_eq!(requests[at]["system"], requests[0]["system"]);
            assert_eq!(requests[at]["tools"], requests[0]["tools"]);
        }
        assert_eq!(messages(2).len(), 5);
    }

    async fn a_message_during_a_turn_is_answered_next(world: World) {
        world.welcome(&world.dana).await;
        world.stage().claude().fault_when("slowly", 1, Fault::Silence(Duration::from_secs(30)));
        world.dana.says("think slowly").await;
        world.stage().claude().wait_for(2).await;
        world.dana.says("and this").await;
        world.stage().claude().release();
        let all = received(&world.dana, 4).await;
        assert_eq!(all[2..], ["You said: think slowly", "You said: and this"]);
    }

    async fn two_people_never_meet(world: World) {
        world.welcome(&world.dana).await;
        world.welcome(&world.sam).await;
        world.dana.says("my secret is a canary called Caruso").await;
        world.sam.says("what do you know?").await;
        received(&world.dana, 3).await;
        received(&world.sam, 3).await;
        for request in world.stage().claude().requests() {
            let text = request.to_string();
            assert!(!(text.contains("Caruso") && text.contains("what do you know")));
            assert!(!text.contains("972541234567") && !text.contains("15550100200"), "no numbers");
        }
    }

    async fn a_long_answer_comes_in_order_and_whole(world: World) {
        world.welcome(&world.dana).await;
        let paragraph = |n: usize| format!("{n} ").repeat(300).trim_end().to_owned();
        let paragraphs: Vec<_> = (10..14).map(paragraph).collect();
        world.stage().claude().replies([Reply::text(paragraphs.join("\n\n"))]);
        world.dana.says("tell me a lot").await;
        assert_eq!(received(&world.dana, 6).await[2..], paragraphs);
    }

    async fn trouble_at_the_model_passes_unnoticed(world: World) {
        world.welcome(&world.dana).await;
        for fault in [Fault::Overloaded, Fault::ServerError, Fault::CutStream, Fault::StreamError] {
            let before = world.dana.hears().len();
            world.stage().claude().fault(fault);
            world.dana.says("still there?").await;
            assert_eq!(received(&world.dana, before + 1).await[before], "You said: still there?");
        }
    }

    async fn what_the_model_cannot_answer_is_said_plainly(world: World) {
        world.welcome(&world.dana).await;
        world.stage().claude().fault(Fault::Refusal);
        world.dana.says("question 2").await;
        assert_eq!(received(&world.dana, 3).await[2], world.text(|t| t.apology(GiveUp::Refused)));
        world.stage().claude().release();
        world.dana.says("something else").await;
        assert_eq!(received(&world.dana, 4).await[3], "You said: something else");
        let last = world.stage().claude().requests().pop().unwrap().to_string();
        assert!(!last.contains("question 2"), "a refused turn leaves the history");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_burst_is_one_turn() {
    let mut place = Place::new(Engine::Sqlite).await;
    // Long, so that a slow machine does not part the burst.
    place.set("MILA_BURST_QUIET_MS", "3000");
    let world = World::at(place).await;
    world.welcome(&world.dana).await;
    for text in ["so", "I was", "wondering"] {
        world.dana.says(text).await;
    }
    assert_eq!(received(&world.dana, 3).await[2], "You said: so\nI was\nwondering");
    let last = world.stage().claude().requests().pop().unwrap();
    let burst = last["messages"].as_array().unwrap().last().unwrap()["content"].clone();
    let texts: Vec<_> =
        burst.as_array().unwrap().iter().map(|block| block["text"].clone()).collect();
    assert_eq!(texts[..3], ["so", "I was", "wondering"]);
    assert!(texts[3].as_str().unwrap().starts_with("[Sent "), "when they came stands beside them");
    assert_eq!(world.dana.hears().len(), 3, "one answer covers the burst");
}
