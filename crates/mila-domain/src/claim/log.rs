//! Which tool does what.

use super::{Deed, Deeds};
use crate::turn::{Step, ToolCall};

/// What tools did, as logs tell it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Logged {
    /// By the turn that an answer ends.
    pub done: Deeds,
    /// By it too, once the person says yes to fixed code that asks them.
    pub begun: Deeds,
    /// By earlier turns.
    pub earlier: Deeds,
}

/// What a call that did not fail has done by itself, and what it may have led to by the next turn:
/// where fixed code asks the person, a deed follows their yes.
fn deeds_of(call: &ToolCall) -> (Deeds, Deeds) {
    let action = call.input.get("action").and_then(serde_json::Value::as_str);
    match (call.name.as_str(), action) {
        ("remember", _) => {
            let saved = Deeds::NONE.and(Deed::Saved);
            (saved, saved)
        }
        ("reminders", Some("set" | "change" | "snooze")) => {
            let set = Deeds::NONE.and(Deed::Set);
            (set, set)
        }
        // What comes no more is told as gone too, and the brief is set and stopped by one action.
        ("reminders", Some("cancel" | "skip" | "brief")) => {
            let gone = Deeds::NONE.and(Deed::Set).and(Deed::Forgotten);
            (gone, gone)
        }
        // Where somebody is, is kept, and what was set goes along.
        ("reminders", Some("move")) => {
            let moved = Deeds::NONE.and(Deed::Set).and(Deed::Saved);
            (moved, moved)
        }
        ("memory", Some("forget" | "correct")) => {
            (Deeds::NONE, Deeds::NONE.and(Deed::Saved).and(Deed::Forgotten))
        }
        _ => (Deeds::NONE, Deeds::NONE),
    }
}

/// What the turn of this log has done and begun.
#[must_use]
pub fn of_turn(log: &[Step]) -> Logged {
    done(log).fold(Logged::default(), |all, call| {
        let (done, begun) = deeds_of(&call);
        Logged { done: all.done.or(done), begun: all.begun.or(begun), ..all }
    })
}

/// What an earlier turn of this log has done, or what came of it since.
#[must_use]
pub fn of_earlier(log: &[Step]) -> Deeds {
    done(log).fold(Deeds::NONE, |all, call| all.or(deeds_of(&call).1))
}

/// The calls that did not fail.
fn done(log: &[Step]) -> impl Iterator<Item = ToolCall> {
    log.windows(2).flat_map(|pair| {
        let [Step::Answered(answer), Step::ToolsRan { results }] = pair else { return vec![] };
        let mut calls = answer.calls();
        calls.retain(|call| results.iter().any(|it| it.call == call.id && !it.failed));
        calls
    })
}
