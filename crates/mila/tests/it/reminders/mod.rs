//! Reminders: told on the minute, once, in the person's words, by no model.

mod briefs;
mod chance;
mod cost;
mod crowd;
mod dialogues;
mod killed;
mod moving;
mod restored;
mod telling;
mod tool;
mod zones;

use std::time::Duration;

use mila_stage::Stage;
use mila_stage::claude::{Reply, Seen};
use serde_json::{Value, json};

use crate::world::World;

/// Some seconds after ten in Jerusalem on Monday, 7 January 2030, in microseconds since 1970, so that no
/// minute ends meanwhile.
const BEGINS: i64 = 1_894_003_202_000_000;

/// What the person is reminded of.
const PLANTS: &str = "water the plants";

/// It, as it is told on time.
const TOLD: &str = "⏰ water the plants";

/// Has the model call the tool with what the person writes after `do `, as JSON; and say "Done."
fn calls_what_is_written(seen: &Seen) -> Reply {
    let asked = seen.words.strip_prefix("do ").filter(|_| seen.tool_results.is_empty());
    match asked.and_then(|input| serde_json::from_str::<Value>(input).ok()) {
        Some(input) => Reply::call("reminders", input),
        None => Reply::text("All right."),
    }
}

impl World {
    /// Lets time pass until a time, in microseconds since 1970.
    fn passes_to(&self, at: i64) {
        let span = at - self.stage().clock().now_micros();
        self.passes(Duration::from_micros(u64::try_from(span).unwrap()));
    }
}

/// All that the newest request told the model of the conversation.
fn told_the_model(stage: &Stage) -> String {
    stage.claude().requests().pop().unwrap()["messages"].to_string()
}

/// Words that have a reminder set.
fn set(more: &Value) -> String {
    let mut input = json!({"action": "set", "text": PLANTS});
    for (name, value) in more.as_object().unwrap() {
        input[name] = value.clone();
    }
    format!("do {input}")
}
