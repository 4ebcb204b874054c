//! What stands before the turns of a chapter.

use mila_domain::memory::MemoryKind;
use mila_domain::{MessageText, Timestamp};
use mila_store::{Account, Memory};

use super::Known;
use super::chapter::shown;
use super::note::day_in;

/// Most bytes of profile and wishes; the newest stay.
const MOST_PROFILE: usize = 4_000;

const HEAD: &str = "[Kept by the service from before this chapter; nobody says it now.";

/// What stands before the turns: the person's profile and standing wishes as the chapter began, and
/// what is left of what was said before. The same bytes until the next begins.
pub(crate) fn opening(account: &Account, known: &Known) -> Option<MessageText> {
    if !account.remembers() {
        return None;
    }
    let mut parts = Vec::new();
    if let Some(at) = account.chapter_at {
        parts.extend(listed("About the person:", &known.memories, MemoryKind::Profile, at));
        parts.extend(listed("Standing wishes:", &known.memories, MemoryKind::Wish, at));
    }
    if let Some(summary) = &known.summary {
        if !summary.digest.text.is_empty() {
            parts.push(format!("Summary of earlier talk:\n{}", summary.digest.text));
        }
        let lines = shown(&summary.digest.lines).into_iter().map(|line| format!("- {line}"));
        let lines: Vec<String> = lines.collect();
        if !lines.is_empty() {
            parts.push(format!("Word for word, by the person:\n{}", lines.join("\n")));
        }
    }
    (!parts.is_empty()).then(|| MessageText::new(format!("{HEAD}\n{}]", parts.join("\n"))))
}

/// The memories of a kind that held when the chapter began.
fn listed(head: &str, memories: &[Memory], kind: MemoryKind, at: Timestamp) -> Option<String> {
    let today = day_in(&jiff::tz::TimeZone::UTC, at);
    let of_then = |memory: &&Memory| {
        let kept = &memory.kept;
        kept.kind() == kind && memory.noted_at <= at && kept.holds(&today)
    };
    let mut room = MOST_PROFILE / 2;
    let mut lines: Vec<String> = Vec::new();
    for memory in memories.iter().rev().filter(of_then) {
        let line = format!("- {}: {}", memory.kept.about, memory.kept.fact);
        let Some(left) = room.checked_sub(line.len()) else { break };
        room = left;
        lines.push(line);
    }
    lines.reverse();
    (!lines.is_empty()).then(|| format!("{head}\n{}", lines.join("\n")))
}
