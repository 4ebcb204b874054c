//! Everything that is kept, in fixed words, and the questions before something goes.

use mila_domain::MessageText;
use mila_domain::memory::MemoryKind;
use mila_store::Memory;
use mila_text::language::memories::Memories;
use mila_text::language::{Texts, fill};
use mila_text::whatsapp;

use super::Known;
use crate::outbound::texts::Localized;

/// What the model is told once all was sent.
pub(crate) const TOLD: &str = "The service sends the person all that is kept, in messages of its own, \
    just before your answer. Do not repeat it.";

/// Most facts that a question names.
const MOST_NAMED: usize = 20;

/// Asks whether to forget these facts, which speak of these words, and not to use so many turns
/// again.
pub(crate) fn ask_forget(
    localized: &Localized,
    words: &[String],
    facts: &[&str],
    turns: usize,
) -> MessageText {
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let named: Vec<&str> = facts.iter().copied().take(MOST_NAMED).collect();
    MessageText::new(texts(localized).forget_question(&words, &named, (facts.len(), turns)))
}

/// Asks whether to keep the one in the place of the other.
pub(crate) fn ask_correct(localized: &Localized, before: &str, after: &str) -> MessageText {
    let values = [("before", before), ("after", after)];
    MessageText::new(fill(texts(localized).correct, &values))
}

/// Everything that is kept, in messages as they are sent.
pub(crate) fn all(localized: &Localized, known: &Known, remembers: bool) -> Vec<MessageText> {
    let texts = texts(localized);
    let shown = &texts.shown;
    let mut parts = Vec::new();
    for (head, kind) in [
        (shown.profile, MemoryKind::Profile),
        (shown.wishes, MemoryKind::Wish),
        (shown.facts, MemoryKind::Fact),
    ] {
        let of_kind = known.memories.iter().filter(|memory| memory.kept.kind() == kind);
        parts.extend(listed(head, of_kind.map(|memory| noted(texts, memory))));
    }
    if let Some(summary) = &known.summary {
        if !summary.digest.text.is_empty() {
            parts.push(format!("**{}**\n{}", shown.summary, summary.digest.text));
        }
        let lines = summary.digest.lines.iter().map(|line| line.words.clone());
        parts.extend(listed(shown.lines, lines));
    }
    let head = if parts.is_empty() { shown.nothing } else { shown.heading };
    parts.insert(0, head.to_owned());
    if !remembers {
        parts.push(shown.off.to_owned());
    }
    parts.push(shown.how.to_owned());
    whatsapp::compose(&parts.join("\n\n")).into_iter().map(MessageText::new).collect()
}

fn texts(localized: &Localized) -> &'static Memories {
    &Texts::of(localized.language()).memories
}

fn listed(head: &str, items: impl Iterator<Item = String>) -> Option<String> {
    let items: Vec<String> = items.map(|item| format!("- {item}")).collect();
    (!items.is_empty()).then(|| format!("**{head}**\n{}", items.join("\n")))
}

fn noted(texts: &Memories, memory: &Memory) -> String {
    let kept = &memory.kept;
    let form = if kept.until.is_some() { texts.shown.noted_until } else { texts.shown.noted };
    let until = kept.until.as_deref().unwrap_or_default();
    fill(form, &[("fact", &kept.fact), ("date", &kept.day), ("until", until)])
}
