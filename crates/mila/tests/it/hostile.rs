//! A conversation of two hundred turns with a model that answers in every odd way, a service that
//! refuses, and words that it refuses from then on: whatever happened, a plain message is answered.

use std::time::Duration;

use mila_stage::claude::{Fault, Reply};
use proptest::prelude::{Strategy, any, prop};
use proptest::strategy::ValueTree as _;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::{Value, json};

use crate::world::{Engine, Place, World};

const TURNS: usize = 200;

/// What happens in a turn.
#[derive(Clone, Debug)]
enum Trouble {
    /// The model answers so, one after the other.
    Answers(Vec<(Vec<Value>, &'static str)>),
    /// The service has this trouble, so many times.
    Fault(Fault, usize),
    /// What was said before, or what is said now, is refused from now on.
    Rejected(bool, bool),
    /// The same, by a refusal.
    Declined(bool),
    /// The service takes no more than so many tokens, in this turn.
    Narrow(u64),
}

fn a_trouble() -> impl Strategy<Value = Trouble> {
    let answer = (prop::collection::vec(a_block(), 0..4), a_stop());
    let answers = prop::collection::vec(answer, 1..5).prop_map(Trouble::Answers);
    let fault = prop::sample::select(vec![
        (Fault::NoCredit, 2),
        (Fault::BadKey, 1),
        (Fault::SpendLimit, 1),
        (Fault::TooLarge, 2),
        (Fault::TooLarge, 20),
        (Fault::BadSetting, 2),
        (Fault::BadSetting, 5),
        (Fault::Overloaded, 1),
        (Fault::ServerError, 1),
        (Fault::CutStream, 1),
        (Fault::StreamError, 1),
        (Fault::NoStopReason, 1),
        (Fault::NoDelta, 1),
        (Fault::SkippedIndex, 1),
        (Fault::HalfCharacter, 1),
        (Fault::Refusal, 1),
        (Fault::MaxTokens, 1),
        (Fault::PauseTurn, 2),
        (Fault::MalformedToolInput, 2),
        (Fault::StopReason("model_context_window_exceeded".to_owned()), 3),
        (Fault::StopReason("meditation".to_owned()), 1),
    ]);
    proptest::prop_oneof![
        8 => answers,
        6 => fault.prop_map(|(fault, times)| Trouble::Fault(fault, times)),
        2 => (any::<bool>(), any::<bool>()).prop_map(|(past, named)| Trouble::Rejected(past, named)),
        1 => any::<bool>().prop_map(Trouble::Declined),
        1 => (50_u64..2_000).prop_map(Trouble::Narrow),
    ]
}

fn a_stop() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "end_turn",
        "end_turn",
        "tool_use",
        "tool_use",
        "max_tokens",
        "stop_sequence",
        "pause_turn",
        "refusal",
        "model_context_window_exceeded",
        "meditation",
    ])
}

fn a_block() -> impl Strategy<Value = Value> {
    prop::sample::select(vec![
        json!({"type": "text", "text": "Let me see."}),
        json!({"type": "text", "text": "Noon. ".repeat(60)}),
        json!({"type": "text", "text": ""}),
        json!({"type": "text", "text": " \n\u{200b}"}),
        json!({"type": "text", "text": "a", "mood": "good"}),
        json!({"type": "text", "text": "a", "citations": [{"type": "odd"}]}),
        json!({"type": "tool_use", "id": "toolu_1", "name": "now", "input": {}}),
        json!({"type": "tool_use", "id": "toolu_2", "name": "now", "input": {"zone": "UTC"}}),
        json!({"type": "tool_use", "id": "toolu_3", "name": "fly", "input": {}}),
        json!({"type": "tool_use", "id": "a b", "name": "now", "input": {}}),
        json!({"type": "tool_use", "id": "", "name": "", "input": []}),
        json!({"type": "tool_use", "id": "toolu_4", "name": "now", "input": {}, "caller": {"type": "odd"}}),
        json!({"type": "thinking", "thinking": "", "signature": ""}),
        json!({"type": "thinking", "thinking": "", "signature": "forged"}),
        json!({"type": "redacted_thinking", "data": "x"}),
        json!({"type": "hologram", "n": 1.5}),
        json!({"type": "server_tool_use", "id": "s", "name": "web_search", "input": {}}),
        json!({"type": "tool_result", "tool_use_id": "toolu_1", "content": "x"}),
        json!({"type": "image", "source": {"type": "url", "url": "https://a.example"}}),
    ])
}

impl World {
    /// Dana says something; everything that she is told about it has been sent.
    async fn is_over(&self, words: &str) {
        self.passes(Duration::from_secs(60));
        let arrived = self.place.number("SELECT COUNT(*) FROM event WHERE kind = 'message'").await;
        assert!(self.dana.says(words).await.accepted());
        let closed = "SELECT COUNT(*) FROM event
             WHERE kind = 'message' AND state NOT IN ('waiting', 'taken')";
        let over = async {
            while self.place.number(closed).await <= arrived {
                self.passes(Duration::from_secs(2));
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        tokio::time::timeout(crate::world::PATIENCE, over).await.expect(words);
    }

    async fn is_answered(&self, words: &str, after: &Trouble) {
        let expected = format!("You said: {words}");
        self.is_over(words).await;
        let heard = async {
            while self.dana.hears().last() != Some(&expected) {
                self.passes(Duration::from_secs(6));
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        let waited = tokio::time::timeout(crate::world::PATIENCE, heard).await;
        assert!(waited.is_ok(), "{words} after {after:?}: {:?}", self.dana.hears().last());
    }

    fn befalls(&self, trouble: Trouble, before: &str, words: &str) {
        let claude = self.stage().claude();
        match trouble {
            Trouble::Answers(answers) => {
                claude
                    .replies(answers.into_iter().map(|(blocks, stop)| Reply::blocks(blocks, stop)));
            }
            Trouble::Fault(fault, times) => claude.faults(times, fault),
            Trouble::Rejected(past, named) => {
                claude.reject(if past { before } else { words }, named);
            }
            Trouble::Declined(past) => claude.decline(if past { before } else { words }),
            Trouble::Narrow(tokens) => claude.most_tokens(tokens),
        }
    }
}

async fn a_plain_message_is_answered_whatever_happened(engine: Engine, seed: u8) {
    let mut place = Place::new(engine).await;
    place.set("MILA_BUDGET_PERSON_DAY_USD", "100");
    place.set("MILA_BUDGET_SERVICE_DAY_USD", "100");
    place.set("MILA_RATE_MESSAGES", "1000");
    place.set("MILA_LOG", "off");
    let world = World::at(place).await;
    world.welcome(&world.dana).await;
    world.stage().claude().script(|seen| Reply::text(format!("You said: {}", seen.words)));
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let mut before = "hi".to_owned();
    for turn in 0..TURNS / 2 {
        let trouble = a_trouble().new_tree(&mut runner).unwrap().current();
        let words = format!("what of {turn} odd things?");
        world.befalls(trouble.clone(), &before, &words);
        world.is_over(&words).await;
        // What was planned and has not happened yet happens no more; what is refused stays so.
        world.stage().claude().calm();
        let plain = format!("plain {turn} words");
        world.is_answered(&plain, &trouble).await;
        before = plain;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_plain_message_is_answered_whatever_happened_sqlite() {
    a_plain_message_is_answered_whatever_happened(Engine::Sqlite, 7).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_plain_message_is_answered_whatever_happened_postgres() {
    a_plain_message_is_answered_whatever_happened(Engine::Postgres, 8).await;
}
