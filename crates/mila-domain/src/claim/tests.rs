//! Sentences that claim and sentences that do not, and what holds of all.

use proptest::prelude::{any, prop, prop_assert, prop_assert_eq, proptest};
use serde_json::json;
use serde_json::value::to_raw_value;

use super::{Deed, Deeds, Logged, of_earlier, of_turn};
use crate::turn::{Answer, Step, Stop, ToolResult};

/// `deed | what was asked | what is said`, one a line.
const CLAIMS: &str = include_str!("sentences/claims.txt");

/// `what was asked | what is said`, one a line.
const TALK: &str = include_str!("sentences/talk.txt");

/// What an answer claims of what neither this turn nor an earlier one did.
pub(super) fn undone(said: &str, asked: &[&str], done: Deeds, earlier: Deeds) -> Deeds {
    super::undone(said, asked, Logged { done, earlier, ..Logged::default() })
}

fn lines(text: &str) -> impl Iterator<Item = Vec<String>> {
    let lines = text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#'));
    lines.map(|line| line.split('|').map(|part| part.trim().replace("\\n", "\n")).collect())
}

#[test]
fn what_is_claimed_without_a_deed_is_found_and_passes_with_it() {
    let mut wrong = Vec::new();
    for line in lines(CLAIMS) {
        let [deed, asked, said] = &line[..] else { panic!("{line:?}") };
        let deed = Deed::from_name(deed).unwrap();
        let found = undone(said, &[asked], Deeds::NONE, Deeds::NONE);
        let all = Deed::ALL.iter().copied().collect();
        if !found.has(deed) || !undone(said, &[asked], all, Deeds::NONE).is_empty() {
            wrong.push(format!("{said}: {found:?}, not {deed:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn what_claims_nothing_passes() {
    let mut wrong = Vec::new();
    for line in lines(TALK) {
        let [asked, said] = &line[..] else { panic!("{line:?}") };
        let found = undone(said, &[asked], Deeds::NONE, Deeds::NONE);
        if !found.is_empty() {
            wrong.push(format!("{said}: {:?}", found.names()));
        }
    }
    assert!(wrong.is_empty(), "{} of them:\n{}", wrong.len(), wrong.join("\n"));
}

/// What an earlier turn did may be spoken of, and excuses nothing that is claimed of this one.
#[test]
fn what_is_said_of_an_earlier_deed_passes() {
    let saved = Deeds::NONE.and(Deed::Saved);
    for (asked, said) in [
        ("when's my birthday?", "Yes, I saved your birthday last week."),
        ("did you save it?", "Yes, I saved it."),
        ("do you remember my name?", "I've already noted your name: Dana."),
        ("שמרת?", "כן, שמרתי את זה אתמול."),
        ("¿lo guardaste?", "Sí, lo guardé ayer."),
    ] {
        assert_eq!(undone(said, &[asked], Deeds::NONE, saved), Deeds::NONE, "{said}");
        assert_eq!(undone(said, &[asked], Deeds::NONE, Deeds::NONE), saved, "{said}");
    }
    let new = undone("I've saved that too.", &["I like tea"], Deeds::NONE, saved);
    assert_eq!(new, saved);
}

#[test]
fn each_deed_of_a_sentence_counts() {
    let said = "I've saved your birthday and set a reminder for it.";
    let saved = Deeds::NONE.and(Deed::Saved);
    assert_eq!(undone(said, &[], saved, Deeds::NONE), Deeds::NONE.and(Deed::Set));
}

#[test]
fn a_log_tells_what_its_tools_did() {
    let log = |name: &str, input: serde_json::Value, failed: bool| {
        let call = json!([{"type": "tool_use", "id": "a", "name": name, "input": input}]);
        let content = to_raw_value(&call).unwrap();
        let result = ToolResult { call: "a".into(), text: "kept".into(), failed };
        let answer = Answer { content, stop: Stop::ToolUse };
        [Step::Answered(answer), Step::ToolsRan { results: vec![result] }]
    };
    let (none, saved) = (Deeds::NONE, Deeds::NONE.and(Deed::Saved));
    let changed = saved.and(Deed::Forgotten);
    let set = Deeds::NONE.and(Deed::Set);
    let gone = set.and(Deed::Forgotten);
    for (name, input, failed, now, later) in [
        ("remember", json!({}), false, saved, saved),
        ("remember", json!({}), true, none, none),
        ("memory", json!({"action": "forget"}), false, none, changed),
        ("memory", json!({"action": "correct"}), false, none, changed),
        ("memory", json!({"action": "forget"}), true, none, none),
        ("memory", json!({"action": "show"}), false, none, none),
        ("now", json!({}), false, none, none),
        ("reminders", json!({"action": "snooze"}), false, set, set),
        ("reminders", json!({"action": "skip"}), false, gone, gone),
        ("reminders", json!({"action": "brief"}), false, gone, gone),
        ("reminders", json!({"action": "move"}), false, set.and(Deed::Saved), set.and(Deed::Saved)),
        ("reminders", json!({"action": "list"}), false, none, none),
    ] {
        let log = log(name, input, failed);
        let Logged { done, begun, .. } = of_turn(&log);
        assert_eq!((done, begun, of_earlier(&log)), (now, later, later), "{name}");
        assert_eq!(of_turn(&log[..1]).begun, none, "it has not run");
    }
}

#[test]
fn names_are_kept_and_read() {
    let some = Deeds::NONE.and(Deed::Sent).and(Deed::Saved);
    assert_eq!(some.names().as_deref(), Some("saved sent"));
    assert_eq!(Deeds::from_names("saved sent"), Some(some));
    assert_eq!((Deeds::NONE.names(), Deeds::from_names("flown")), (None, None));
}

fn a_line(text: &'static str) -> prop::sample::Select<String> {
    let said = lines(text).filter_map(|line| line.last().cloned());
    prop::sample::select(said.filter(|said| !said.contains(['\n', '"', ':'])).collect::<Vec<_>>())
}

proptest! {
    /// Whatever is quoted is somebody else's.
    #[test]
    fn no_quotation_claims(said in a_line(CLAIMS), way in 0..5usize) {
        let quoted = match way {
            0 => format!("The note says \"{said}\""),
            1 => format!("It shows “{said}” there."),
            2 => format!("> {said}"),
            3 => format!("```\n{said}\n```"),
            _ => format!("Here is a draft:\n\n{said}"),
        };
        prop_assert_eq!(undone(&quoted, &[], Deeds::NONE, Deeds::NONE), Deeds::NONE, "{}", quoted);
    }

    /// What stands around a claim, and its dress, hide nothing.
    #[test]
    fn a_claim_is_found_among_other_words(
        said in a_line(CLAIMS), before in a_line(TALK), after in a_line(TALK), dress in 0..4usize,
    ) {
        let alone = undone(&said, &[], Deeds::NONE, Deeds::NONE);
        let dressed = match dress {
            0 => said.clone(),
            1 => format!("*{said}*"),
            2 => format!("- {said}"),
            _ => format!("{said} 🎉"),
        };
        let text = format!("{before}\n\n{dressed}\n\n{after}");
        let found = undone(&text, &[], Deeds::NONE, Deeds::NONE);
        prop_assert_eq!(alone.without(found), Deeds::NONE, "{}", text);
    }

    /// More deeds, fewer claims without one; and any text can be read.
    #[test]
    fn deeds_only_excuse(text in any::<String>(), said in a_line(CLAIMS), bits in 0..16u8) {
        let deeds: Deeds = Deed::ALL.iter().copied().filter(|it| bits >> *it as u8 & 1 == 1).collect();
        let text = format!("{text}\n{said}");
        let none = undone(&text, &[&text], Deeds::NONE, Deeds::NONE);
        let some = undone(&text, &[&text], deeds, Deeds::NONE);
        prop_assert!(some.without(none.without(deeds)).is_empty(), "{:?} of {:?}", some, none);
        prop_assert!(undone(&text, &[&text], deeds, deeds).without(some).is_empty());
    }
}
