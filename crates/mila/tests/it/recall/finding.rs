//! What was said long ago comes up, is found when it is looked for, and is gone when forgotten.

use std::time::Duration;

use mila_stage::claude::{Reply, Seen};
use serde_json::json;

use crate::memory::{beside, newest, told};
use crate::world::{Engine, Place, World, received};

const PLUMBER: &str = "The plumber who saved our kitchen was called Thaddeus Quillfeather.";

const SEGMENTS: &str = "SELECT COUNT(*) FROM segment";

/// Turns that are in two segments.
const TWICE: &str = "SELECT COUNT(*) FROM segment a JOIN segment b
    ON a.from_turn < b.from_turn AND b.from_turn < a.before_turn";

/// The turns of the longest segment; a full one has 300 messages, two a turn.
const LONGEST: &str = "SELECT MAX(before_turn - from_turn) FROM segment";

/// First segments that were made since the last question was asked.
const ANEW: &str = "SELECT COUNT(*) FROM segment
    WHERE from_turn = 0 AND made_at > (SELECT MAX(opened_at) FROM question)";

/// More messages than one segment takes.
const TURNS: usize = 155;

/// A model that searches, forgets, or chats.
fn chats(seen: &Seen) -> Reply {
    if seen.tools.is_empty() {
        return Reply::text("The person talks of their days, and Mila answers.");
    }
    if !seen.tool_results.is_empty() {
        return Reply::text("All right.");
    }
    if let Some(input) = seen.words.strip_prefix("Search ") {
        let input: serde_json::Value = serde_json::from_str(input).unwrap();
        return Reply::call("search_history", input);
    }
    if let Some(word) = seen.words.strip_prefix("Forget ") {
        return crate::memory::memory("forget", &[word]);
    }
    Reply::text(format!("I hear you. {}", "And so on. ".repeat(12)))
}

/// Somebody who has talked for long.
pub(super) struct Talk {
    pub(super) world: World,
    heard: usize,
}

impl Talk {
    /// Begins with what is found later.
    pub(super) async fn begin(engine: Engine) -> Self {
        let mut place = Place::new(engine).await;
        place.set("MILA_CONTEXT_BYTES", "24000");
        let world = World::at(place).await;
        world.welcome(&world.dana).await;
        world.stage().claude().script(chats);
        let mut talk = Self { world, heard: 2 };
        talk.says(PLUMBER, 1).await;
        for turn in 0..TURNS {
            let subject = ["the garden", "a film", "the weather", "football"][turn % 4];
            talk.says(&format!("We spoke of {subject} again."), 1).await;
        }
        talk.settles().await;
        talk
    }

    /// Says something, and hears so much. A quarter of an hour passes, or a question waits.
    pub(super) async fn says(&mut self, text: &str, answers: usize) -> String {
        self.world.dana.says(text).await;
        self.heard += answers;
        let all = received(&self.world.dana, self.heard).await;
        self.world.passes(Duration::from_mins(if answers > 1 { 1 } else { 16 }));
        all[self.heard - answers].clone()
    }

    pub(super) async fn settles(&self) {
        let busy = "SELECT COUNT(*) FROM lane
            WHERE lane = 'upkeep' AND (owner IS NOT NULL OR due_at IS NOT NULL)";
        self.world.place.until_number(busy, 0).await;
    }

    /// What the tool finds.
    async fn finds(&mut self, input: &serde_json::Value) -> String {
        self.says(&format!("Search {input}"), 1).await;
        told(self.world.stage())
    }
}

async fn found(engine: Engine) {
    let mut talk = Talk::begin(engine).await;
    assert!(talk.world.place.number(SEGMENTS).await >= 1);
    assert!(talk.world.place.number(LONGEST).await >= 149, "young ones became a full one");
    assert_eq!(talk.world.place.number(TWICE).await, 0);
    let opened = newest(talk.world.stage()).to_string();
    assert!(!opened.contains("Quillfeather"), "it is long past");

    talk.says("Who was the plumber that saved our kitchen?", 1).await;
    let beside = beside(talk.world.stage());
    assert!(beside.contains("[Said earlier:") && beside.contains(PLUMBER), "{beside}");
    talk.says("Thank you so much!", 1).await;
    let later = newest(talk.world.stage()).to_string();
    assert_eq!(later.matches("Quillfeather").count(), 1, "it stays as it was sent");

    let all = talk.finds(&json!({"words": "the plumber of the kitchen"})).await;
    assert!(all.contains("they: The plumber who saved our kitchen"), "{all}");
    let by_mila =
        talk.finds(&json!({"words": "the plumber of the kitchen", "author": "you"})).await;
    assert!(!by_mila.contains("Quillfeather"), "{by_mila}");
    let then = talk.finds(&json!({"words": "plumber", "until": "2001-01-01"})).await;
    assert!(then.contains("Nothing that was said fits"), "{then}");
    let wrong = talk.finds(&json!({"words": "plumber", "from": "yesterday"})).await;
    assert!(wrong.contains("YYYY-MM-DD"), "{wrong}");

    let spans = "SELECT COUNT(*) FROM segment WHERE from_turn = 0";
    assert_eq!(talk.world.place.number(spans).await, 1);
    talk.says("Forget Quillfeather", 2).await;
    talk.says("yes", 1).await;
    talk.settles().await;
    assert_eq!(talk.world.place.number(ANEW).await, 1, "what is left is made anew");
    talk.says("Who was the plumber that saved our kitchen?", 1).await;
    let text = newest(talk.world.stage()).to_string();
    let at = text.find("Quillfeather");
    assert!(at.is_none(), "{}", &text[at.unwrap_or(300).saturating_sub(300)..]);
    let none =
        talk.finds(&json!({"words": "the plumber who saved the kitchen, Quillfeather"})).await;
    assert!(!none.contains("Thaddeus"), "{none}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_said_long_ago_is_found_on_sqlite() {
    found(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_was_said_long_ago_is_found_on_postgres() {
    found(Engine::Postgres).await;
}

/// What is off the record, said while memory was off, or somebody else's is found by nobody.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_apart_is_not_found() {
    let mut talk = Talk::begin(Engine::Sqlite).await;
    talk.says("off the record: the surprise party is in the greenhouse", 1).await;
    talk.says("memory off", 1).await;
    talk.says("the burglar alarm is broken, alas", 1).await;
    let off = talk.finds(&json!({"words": "plumber kitchen"})).await;
    assert!(off.contains("switched memory off"), "{off}");
    talk.says("who was the plumber that saved our kitchen?", 1).await;
    assert!(!beside(talk.world.stage()).contains("Said earlier"));
    talk.says("memory on", 1).await;
    let party = talk.finds(&json!({"words": "surprise party greenhouse burglar alarm"})).await;
    assert!(!party.contains("they: off the record") && !party.contains("alas"), "{party}");
    let sam = &talk.world.sam;
    talk.world.welcome(sam).await;
    talk.world.stage().claude().script(chats);
    sam.says("Search {\"words\": \"plumber kitchen\"}").await;
    received(sam, 3).await;
    assert!(!told(talk.world.stage()).contains("Quillfeather"));
}
