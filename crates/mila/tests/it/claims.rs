//! Answers that claim what no tool did.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use mila_domain::{Deed, Language};
use mila_stage::claude::{Fault, Reply};
use mila_stage::{Phase, Side};
use serde_json::{Value, json};

use crate::crash::{revive_until_heard, served, told};
use crate::process::kill;
use crate::world::{Engine, World, on_both, received};

/// What the model is told of its answer.
const NOT_DONE: &str = "no tool has done it";

/// Answers that deny at their end what they claim.
const DENYING: &str = "SELECT COUNT(*) FROM message WHERE says_undone = 'saved'";

impl World {
    /// The model answers so; what the person hears of it after `requests` requests.
    async fn answered(&self, replies: Vec<Reply>, requests: u64) -> String {
        let claude = self.stage().claude();
        let (before, count) = (self.dana.hears().len(), claude.count());
        claude.replies(replies);
        self.dana.says("my birthday is on 3 May").await;
        let heard = received(&self.dana, before + 1).await[before].clone();
        assert_eq!(claude.count(), count + requests, "requests until {heard}");
        self.passes(Duration::from_secs(40));
        heard
    }

    fn denied(&self, words: &str, language: Language, deed: Deed) -> String {
        format!("{words}\n\n{}", self.place.text_in(language, |texts| texts.undone(deed)))
    }
}

fn messages(request: &Value) -> Vec<Value> {
    request["messages"].as_array().unwrap().clone()
}

on_both! {
    async fn who_claims_what_was_not_done_is_asked_once_more(world: World) {
        world.welcome(&world.dana).await;
        let honest = "I can't keep that yet.";
        let replies = vec![Reply::text("I've saved your birthday."), Reply::text(honest)];
        assert_eq!(world.answered(replies, 2).await, honest);
        let asked = world.stage().claude().requests().pop().unwrap();
        let last = messages(&asked);
        let [.., answer, note] = &last[..] else { panic!("{last:?}") };
        assert_eq!(answer["content"][0]["text"], "I've saved your birthday.");
        let told = note["content"][0]["text"].as_str().unwrap();
        assert!(told.starts_with('[') && told.contains(NOT_DONE) && told.ends_with(']'), "{told}");
        // What was sent stays as it was.
        assert_eq!(world.answered(vec![Reply::text("Hello again.")], 1).await, "Hello again.");
        let next = messages(&world.stage().claude().requests().pop().unwrap());
        assert_eq!(next[..last.len()], last[..]);
        assert_eq!(world.place.number(DENYING).await, 0);
    }

    async fn a_promise_goes_out_with_the_truth_beside_it(world: World) {
        world.welcome(&world.dana).await;
        let claims = |words: &str| vec![Reply::text("Noted!"), Reply::text(words)];
        for (words, language, deed) in [
            ("Saved it for good now.", Language::English, Deed::Saved),
            ("I'll remind you at six.", Language::English, Deed::Set),
            ("שלחתי לה הודעה.", Language::Hebrew, Deed::Sent),
            ("Your data has been deleted.", Language::English, Deed::Forgotten),
        ] {
            let expected = world.denied(words, language, deed);
            assert_eq!(world.answered(claims(words), 2).await, expected);
        }
        assert_eq!(world.place.number(DENYING).await, 1);
    }

    async fn who_falls_silent_or_fails_when_asked_once_more_has_said_the_first(world: World) {
        world.welcome(&world.dana).await;
        let claim = || Reply::text("I've saved it.");
        let expected = world.denied("I've saved it.", Language::English, Deed::Saved);
        world.stage().claude().fault_when(NOT_DONE, 1, Fault::Overloaded);
        assert_eq!(world.answered(vec![claim()], 2).await, expected);
        let silent = vec![claim(), Reply::blocks([], "end_turn")];
        assert_eq!(world.answered(silent, 2).await, expected);
    }

    async fn a_call_that_failed_is_no_deed_and_what_claims_nothing_costs_nothing(world: World) {
        world.welcome(&world.dana).await;
        let calls = Reply::call("remember", json!({"about": "birthday"}));
        let replies = vec![calls, Reply::text("Saved!"), Reply::text("I could not save it.")];
        assert_eq!(world.answered(replies, 3).await, "I could not save it.");
        for words in ["Shall I remember that?", "I haven't saved anything.", "Happy birthday!"] {
            assert_eq!(world.answered(vec![Reply::text(words)], 1).await, words);
        }
    }
}

/// Killed while the model is asked once more, or while the answer is on its way: the log tells that
/// it was asked, and the row what the answer ends with.
async fn killed(engine: Engine, side: Side, part: &'static str, phase: Phase) {
    let mut served = served(engine).await;
    served.place.stage.claude().script(|seen| {
        Reply::text(match &seen.last_user_text {
            asked if asked.contains(NOT_DONE) => "It is saved, really.",
            asked if asked.contains("birthday") => "I've saved it.",
            _ => "Good to meet you.",
        })
    });
    served.dana.says("hi").await;
    revive_until_heard(&mut served, 1).await;
    served.dana.says("yes").await;
    revive_until_heard(&mut served, 2).await;
    let process = Arc::new(AtomicU32::new(served.id()));
    served.place.stage.on_exchange(Box::new({
        let process = process.clone();
        move |moment| {
            let here = moment.exchange.side == side && moment.phase == phase;
            if here && moment.exchange.request.contains(part) {
                let alive = process.swap(0, Ordering::SeqCst);
                if alive > 0 {
                    kill(alive);
                }
            }
        }
    }));
    served.dana.says("my birthday is on 3 May").await;
    revive_until_heard(&mut served, 3).await;
    let line = served.place.text_in(Language::English, |texts| texts.undone(Deed::Saved));
    let heard = told(&served.dana);
    assert_eq!(heard[2..], [format!("It is saved, really.\n\n{line}")], "{}", served.logged());
    assert_eq!(process.load(Ordering::SeqCst), 0, "it was killed");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_while_it_asks_once_more_sqlite() {
    killed(Engine::Sqlite, Side::Claude, NOT_DONE, Phase::Arrived).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_while_it_asks_once_more_postgres() {
    killed(Engine::Postgres, Side::Claude, NOT_DONE, Phase::Acted).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_while_it_denies_sqlite() {
    killed(Engine::Sqlite, Side::Twilio, "really", Phase::Acted).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_while_it_denies_postgres() {
    killed(Engine::Postgres, Side::Twilio, "really", Phase::Arrived).await;
}
