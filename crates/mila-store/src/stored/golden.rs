//! Every stored form, byte for byte, in a file of `tests/golden`: what is in databases is read for
//! good.
//!
//! A file that is there is never changed; `MILA_BLESS=1` writes those of new values. A change of
//! form is a new version, with files of its own beside the old ones.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use mila_domain::memory::MemoryKind;
use mila_domain::schedule::Written;
use mila_domain::turn::{Answer, Step, Stop, ToolResult};
use mila_domain::{MemoryId, MessageId, PersonId, Timestamp, TurnId};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;

use super::{read, write};
use crate::engine::row::Row;
use crate::engine::value::Value;
use crate::error::StoreError;
use crate::forgetting::Forgetting;
use crate::memory::Kept;
use crate::reminder::Reminding;
use crate::seal::Place;
use crate::summary::{Digest, Line};
use crate::turns::open_step;
use crate::{Entropy, testing};

const STOPS: [Stop; 6] = [
    Stop::EndTurn,
    Stop::ToolUse,
    Stop::MaxTokens,
    Stop::PauseTurn,
    Stop::Refusal,
    Stop::ContextExceeded,
];

/// A new reason is added to [`STOPS`] as well.
const fn name(stop: Stop) -> &'static str {
    match stop {
        Stop::EndTurn => "end_turn",
        Stop::ToolUse => "tool_use",
        Stop::MaxTokens => "max_tokens",
        Stop::PauseTurn => "pause_turn",
        Stop::Refusal => "refusal",
        Stop::ContextExceeded => "context_exceeded",
    }
}

/// A new kind of step gets a file as well.
fn file_of(step: &Step) -> String {
    match step {
        Step::Answered(answer) => format!("step_answered_{}", name(answer.stop)),
        Step::ToolsRan { .. } => "step_tools_ran".to_owned(),
    }
}

/// Content as the model's provider writes it, with a block that we do not know.
const CONTENT: &str = r#"[{"type":"text","text":"שלום, \"Dana\" \u2028"},{"type":"tool_use","id":"toolu_1","name":"now","input":{}},{"type":"new_thing","data":[1, 2.50]}]"#;

fn steps() -> Vec<Step> {
    let content = || RawValue::from_string(CONTENT.to_owned()).unwrap();
    let answered = STOPS.map(|stop| Step::Answered(Answer { content: content(), stop }));
    let result = |call: &str, failed| ToolResult {
        call: call.to_owned(),
        text: "12:30\n\"noon\"".to_owned(),
        failed,
    };
    let ran = Step::ToolsRan { results: vec![result("toolu_1", false), result("toolu_2", true)] };
    answered.into_iter().chain([ran]).collect()
}

fn variables() -> Vec<&'static str> {
    vec!["Dana", "דנה \"!\"", ""]
}

/// A memory that has everything.
fn kept() -> Kept {
    let [about, fact, quote] = ["cat", "דנה \"!\"", "my cat"].map(str::to_owned);
    let day = "2026-11-30".to_owned();
    Kept::new(about, fact, quote, MemoryKind::Wish, day).until(Some("2026-12-24".to_owned()))
}

fn digest() -> Digest {
    let [weight, words] = ["amount", "the rent is 1,200 \u{20ac}"].map(str::to_owned);
    Digest { text: "They spoke of rent.".to_owned(), lines: vec![Line { turn: 7, weight, words }] }
}

fn forgetting() -> Forgetting {
    let [memory, message] = [1, 2].map(uuid::Uuid::from_u128);
    Forgetting::of(&[MemoryId(memory)], vec![3, 9], Some(3)).with(MessageId(message), kept())
}

/// One of every kind of schedule that is kept.
fn remindings() -> Vec<(&'static str, Reminding)> {
    let [local, rrule, zone, utc] =
        ["2026-11-30T09:00", "FREQ=WEEKLY", "Asia/Jerusalem", "2026-11-30T09:00:00Z"]
            .map(str::to_owned);
    let rule = Written::Rule {
        dtstart: local.clone(),
        rrule,
        zone: zone.clone(),
        exdate: Some(vec!["20261207T090000".to_owned()]),
        until_local: Some("20271231".to_owned()),
    };
    let reminding =
        |schedule| Reminding { text: "דנה \"!\"".to_owned(), schedule, stays: false };
    vec![
        ("reminder_once", reminding(Written::Once { local, zone })),
        ("reminder_rule", reminding(rule.clone())),
        ("reminder_stays", Reminding { stays: true, ..reminding(rule) }),
        ("reminder_elapsed", reminding(Written::Elapsed { seconds: 120 })),
        ("reminder_interval", reminding(Written::Interval { seconds: 28_800, first_utc: utc })),
    ]
}

/// Today's bytes of every value, by file.
fn todays() -> BTreeMap<String, Vec<u8>> {
    let step = |it: &Step| (file_of(it), write(Place::STEP.name, it).unwrap());
    let mut all: BTreeMap<_, _> = steps().iter().map(step).collect();
    let words = variables();
    all.insert("variables".to_owned(), write(Place::VARIABLES.name, &words).unwrap());
    all.insert("variables_none".to_owned(), write(Place::VARIABLES.name, &[""; 0]).unwrap());
    all.insert("memory".to_owned(), write(Place::MEMORY.name, &kept()).unwrap());
    all.insert("summary".to_owned(), write(Place::SUMMARY.name, &digest()).unwrap());
    all.insert("question".to_owned(), write(Place::QUESTION.name, &forgetting()).unwrap());
    for (name, it) in remindings() {
        all.insert(name.to_owned(), write(Place::REMINDER.name, &it).unwrap());
    }
    all
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden")
}

/// Reads a file as what its name says, and writes it again.
fn again(name: &str, bytes: &[u8]) -> Result<Vec<u8>, StoreError> {
    fn same<T: Serialize + DeserializeOwned>(
        place: &Place,
        bytes: &[u8],
    ) -> Result<Vec<u8>, StoreError> {
        write(place.name, &read::<T>(place.name, bytes)?)
    }
    match name {
        "memory" => same::<Kept>(&Place::MEMORY, bytes),
        name if name.starts_with("reminder") => same::<Reminding>(&Place::REMINDER, bytes),
        "summary" => same::<Digest>(&Place::SUMMARY, bytes),
        "question" => same::<Forgetting>(&Place::QUESTION, bytes),
        name if name.starts_with("step_") => same::<Step>(&Place::STEP, bytes),
        _ => same::<Vec<String>>(&Place::VARIABLES, bytes),
    }
}

/// Holds the files against today's bytes.
#[expect(clippy::disallowed_methods, reason = "a test is told to bless by the environment")]
fn hold_files() {
    let bless = std::env::var_os("MILA_BLESS").is_some();
    for (name, bytes) in todays() {
        let file = folder().join(&name).with_extension("json");
        if bless && !file.exists() {
            fs::write(&file, &bytes).unwrap();
        }
        let (kept, bytes) =
            (fs::read(&file).unwrap_or_default(), String::from_utf8(bytes).unwrap());
        let said = "has changed: a new form is a new version";
        assert_eq!(String::from_utf8_lossy(&kept), bytes, "{} {said}", file.display());
    }
}

#[test]
fn what_was_written_is_read_without_loss_and_what_is_newer_is_left_to_a_newer_program() {
    hold_files();
    let mut seen = 0;
    for entry in fs::read_dir(folder()).unwrap() {
        let file = entry.unwrap().path();
        let name = file.file_stem().unwrap().to_str().unwrap().to_owned();
        let bytes = fs::read(&file).unwrap();
        assert_eq!(again(&name, &bytes).unwrap(), bytes, "{name}");
        let newer = String::from_utf8(bytes).unwrap().replacen("\"v\":1", "\"v\":2", 1);
        let left = again(&name, newer.as_bytes());
        assert!(matches!(left, Err(StoreError::Newer { .. })), "{name}: {left:?}");
        seen += 1;
    }
    assert_eq!(seen, todays().len(), "a file for every value, and no other");
}

#[test]
fn what_the_model_wrote_stays_byte_for_byte() {
    for step in steps() {
        let Step::Answered(answer) = &step else { continue };
        let stored = write(Place::STEP.name, &step).unwrap();
        let Step::Answered(kept) = read(Place::STEP.name, &stored).unwrap() else {
            panic!("another kind of step")
        };
        assert_eq!(kept.content.get(), CONTENT);
        assert_eq!(kept.stop, answer.stop);
    }
}

#[test]
fn a_sealed_step_of_a_newer_program_says_so() {
    let entropy = Entropy::from_system().unwrap();
    let (id, turn) = (entropy.id(Timestamp::from_micros(1)), entropy.id(Timestamp::from_micros(1)));
    let (person, _) = testing::keys().new_person(PersonId(id), &entropy).unwrap();
    let bound = [turn.as_bytes().as_slice(), &0_i64.to_be_bytes()].concat();
    let newer = br#"{"v":2,"it":{"thought":{}}}"#;
    let sealed = person.seal(Place::STEP, &bound, newer, &entropy).unwrap();
    let row = Row::new(
        ["number".into(), "sealed".into()].into(),
        vec![Value::Int(0), Value::Bytes(sealed)],
    );
    let left = open_step(&person, TurnId(turn), &row);
    assert!(matches!(left, Err(StoreError::Newer { place: "turn_step.sealed" })), "{left:?}");
}
