//! What did not arrive: whether it comes again, and who is told.

use std::time::Duration;

use mila_stage::claude::{Reply, Seen};
use mila_stage::{CallbackMode, Ending, Status};

use crate::order::{answer, numbers};
use crate::world::{World, on_both, received};

const LATE: &str = "had not received your earlier answer";
const LOST: &str = "could not be delivered: the person has not";

/// What the model was last told of its earlier answers.
fn told(world: &World) -> (bool, bool) {
    let asked = world.stage().claude().requests().pop().unwrap();
    let last = asked["messages"].as_array().unwrap().last().unwrap().to_string();
    (last.contains(LATE), last.contains(LOST))
}

/// Dana is known; notes to the model are not repeated to her.
async fn welcome(world: &World) {
    world.welcome(&world.dana).await;
    let script = |seen: &Seen| Reply::text(format!("You said: {}", seen.words));
    world.stage().claude().script(script);
}

/// The last of what a person hears, once nothing more is on its way; the pace is theirs again.
async fn hears(world: &World, says: &str) -> Vec<String> {
    let before = world.dana.hears().len();
    world.passes(Duration::from_mins(1));
    world.dana.says(says).await;
    let all = world.until_hears_last(&world.dana, &format!("You said: {says}")).await;
    world.stage().settled().await;
    all[before..].to_vec()
}

/// What waits for the person's next message.
const PARKED: &str = "SELECT COUNT(*) FROM outbox WHERE state = 'parked'";

fn undelivered(code: u32) -> Ending {
    Ending::Undelivered(code)
}

on_both! {
    /// A delivery that failed on its way is sent again twice, and then with the person's next
    /// message.
    async fn a_passing_failure_is_sent_again_at_most_twice_by_itself(world: World) {
        welcome(&world).await;
        world.stage().next_endings(3, undelivered(63018));
        world.dana.says("hello").await;
        received(&world.dana, 5).await;
        world.stage().settled().await;
        world.place.until_number(PARKED, 1).await;
        assert_eq!(hears(&world, "next").await, ["You said: hello", "You said: next"]);
        assert_eq!(told(&world), (true, false));
    }

    /// The window was closed, or the person could not be reached: their word mends that, so that
    /// the words themselves come, not a remark about them. The model is told, and is told the same
    /// in every later request.
    async fn words_come_again_with_the_persons_next_message(world: World) {
        welcome(&world).await;
        for code in [63016, 63015, 63024, 63038] {
            world.stage().next_endings(1, undelivered(code));
            let said = format!("about {code}");
            let answer = format!("You said: {said}");
            assert_eq!(hears(&world, &said).await, std::slice::from_ref(&answer));
            let next = format!("next to {code}");
            let all = hears(&world, &next).await;
            assert_eq!(all, [answer, format!("You said: {next}")], "{code}");
            assert_eq!(told(&world), (true, false), "{code}");
            let asked = world.stage().claude().requests().pop().unwrap();
            hears(&world, "and on").await;
            assert_eq!(told(&world), (false, false), "once");
            let later = world.stage().claude().requests().pop().unwrap();
            let texts = |request: &serde_json::Value| {
                let messages = request["messages"].as_array().unwrap().iter();
                messages.map(|it| it["content"][0]["text"].clone()).collect::<Vec<_>>()
            };
            assert!(texts(&later).starts_with(&texts(&asked)), "what was sent stays as it was");
        }
    }

    /// Codes that are to stay quiet say nothing to the person; the model is told all the same.
    async fn what_will_never_go_is_told_to_the_model_alone(world: World) {
        welcome(&world).await;
        for code in [63013, 63014, 21610, 1] {
            world.stage().next_endings(1, undelivered(code));
            assert_eq!(hears(&world, "hello").await, ["You said: hello"]);
            assert_eq!(hears(&world, "next").await, ["You said: next"], "{code}");
            assert_eq!(told(&world), (false, true), "{code}");
        }
    }

    /// What fails again and again does not come for ever; then the person is told.
    async fn what_never_arrives_is_told_in_the_end(world: World) {
        welcome(&world).await;
        let (lost, arrives) = (undelivered(63024), Ending::Delivered);
        for ending in [lost, lost, arrives, lost, arrives, lost, arrives] {
            world.stage().next_endings(1, ending);
        }
        assert_eq!(hears(&world, "hello").await, ["You said: hello"]);
        for next in ["a", "b"] {
            let answer = format!("You said: {next}");
            world.place.until_number(PARKED, 1).await;
            assert_eq!(hears(&world, next).await, ["You said: hello", answer.as_str()]);
        }
        world.place.until_number(PARKED, 1).await;
        // Word of the last failure may come before what answers "c", or after it.
        let mut all = hears(&world, "c").await;
        all.extend(hears(&world, "d").await);
        let (remarks, others): (Vec<_>, Vec<_>) =
            all.into_iter().partition(|text| *text == world.text(|texts| texts.not_delivered));
        assert_eq!(remarks.len(), 1, "once");
        assert_eq!(others, ["You said: hello", "You said: c", "You said: d"]);
        assert_eq!(hears(&world, "e").await, ["You said: e"]);
    }

    /// What comes after a part that waits waits with it.
    async fn an_answer_in_parts_comes_again_in_its_order(world: World) {
        welcome(&world).await;
        world.stage().next_endings(1, Ending::Failed(63016));
        world.stage().claude().replies([Reply::text(answer(3))]);
        world.dana.says("tell me").await;
        received(&world.dana, 3).await;
        world.place.until_number("SELECT COUNT(*) FROM outbox WHERE state = 'parked'", 3).await;
        world.passes(Duration::from_mins(1));
        world.dana.says("and?").await;
        world.until_hears_last(&world.dana, "You said: and?").await;
        let all = world.dana.hears();
        assert_eq!(numbers(&all[..6]), ["1", "1", "2", "3"]);
        assert_eq!(all.len(), 7);
    }

    /// A message of which nobody ever tells does not come again.
    async fn what_is_only_silent_is_left_alone(world: World) {
        welcome(&world).await;
        world.stage().next_callbacks(1, CallbackMode::Missing);
        world.stage().next_endings(1, Ending::StaysAt(Status::Sent));
        assert_eq!(hears(&world, "hello").await, ["You said: hello"]);
        assert_eq!(hears(&world, "next").await, ["You said: next"]);
        assert_eq!(told(&world), (false, false));
    }
}
