//! Mila on one thread, with a clock that stands still unless everybody waits, without a socket, and
//! with randomness from a seed: the same seed gives the same run.

#![expect(clippy::unwrap_used, reason = "tests stop loudly")]

mod life;
mod rows;
mod trace;
mod world;

use std::collections::BTreeSet;
use std::time::Duration;

use mila_stage::claude::{Fault, Reply, Seen};
use serde_json::json;

use crate::trace::assert_same;
use crate::world::{Crash, World};

const TIME: &str = "what time is it?";

/// What is left of a run.
struct Run {
    /// All that happened, in order, and the rows at the end.
    trace: Vec<String>,
    /// What the person was sent, in order.
    heard: Vec<String>,
    /// The ids of what Mila sent.
    intents: BTreeSet<String>,
}

/// What the person writes: a first word, the answer to the question about their age, and nine more.
/// So there are ten turns.
fn written() -> Vec<String> {
    let more = (2..=10).map(|turn| match turn {
        4 => TIME.to_owned(),
        turn => format!("message {turn}"),
    });
    ["hi", "yes"].map(str::to_owned).into_iter().chain(more).collect()
}

fn model(seen: &Seen) -> Reply {
    match seen.tool_results.as_slice() {
        [] if seen.words == TIME => Reply::call("now", json!({})),
        [] => Reply::text(format!("You said: {}", seen.words)),
        [result, ..] => Reply::text(format!("It is {}", result.text)),
    }
}

/// A conversation of ten turns: in the fourth a tool is called, in the seventh the model's answer
/// breaks off, and at one moment Mila dies.
fn conversation(seed: u64, crash: Crash) -> Run {
    let runtime = tokio::runtime::Builder::new_current_thread()
        // Sockets and signals are not there at all.
        .enable_time()
        .start_paused(true)
        .build()
        .unwrap();
    runtime.block_on(async {
        let world = World::new(seed, crash);
        world.claude().script(model);
        world.claude().fault_when("message 7", 1, Fault::CutStream);
        let keeper = world.keep();
        // Nobody writes before there is a Mila.
        tokio::time::sleep(Duration::from_secs(1)).await;
        for (at, text) in written().iter().enumerate() {
            world.says(text).await;
            world.until_heard(at + 1).await;
        }
        // Whatever would come late or twice has come.
        tokio::time::sleep(Duration::from_mins(6)).await;
        world.stop(keeper).await;
        let (trace, heard, intents) = (world.told(), world.heard(), world.intents());
        Run { trace, heard, intents }
    })
}

fn assert_each_answered_once(run: &Run) {
    let (question, answers) = run.heard.split_first().unwrap();
    assert!(question.contains("16"), "{question}");
    let expected = written().into_iter().filter(|text| text != "yes");
    assert_eq!(answers.len(), 10, "{answers:?}");
    for (answer, text) in answers.iter().zip(expected) {
        match text.as_str() {
            TIME => assert!(answer.contains("1 June 2026"), "{answer}"),
            text => assert_eq!(answer, &format!("You said: {text}")),
        }
    }
}

/// One seed gives one run, another seed other ids; and each message is answered once.
fn a_seed_gives_a_run(crash: Crash) {
    let (first, again, other) =
        (conversation(1, crash), conversation(1, crash), conversation(2, crash));
    for run in [&first, &again, &other] {
        assert_each_answered_once(run);
        let deaths = run.trace.iter().filter(|line| line.ends_with("Mila dies")).count();
        assert_eq!(deaths, 1);
    }
    assert_same(&first.trace, &again.trace);
    assert_eq!(first.heard.len(), other.heard.len());
    assert!(first.intents.len() >= 11 && first.intents.is_disjoint(&other.intents));
}

#[test]
fn killed_before_twilio_takes_an_answer() {
    a_seed_gives_a_run(Crash { at: "/Messages.json", nth: 6, acted: false });
}

#[test]
fn killed_after_twilio_took_an_answer() {
    a_seed_gives_a_run(Crash { at: "/Messages.json", nth: 6, acted: true });
}

#[test]
fn killed_while_the_model_thinks() {
    a_seed_gives_a_run(Crash { at: "/v1/messages", nth: 5, acted: false });
}
