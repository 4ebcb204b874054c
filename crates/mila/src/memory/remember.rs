//! The tool `remember`: one short memory, out of the person's own words.

use jiff::tz::TimeZone;
use mila_domain::memory::{self, MemoryKind, Proposal, Source};
use mila_domain::{MemoryId, MessageId, Timestamp};
use mila_store::{InboundMessage, Kept, Memory, PastTurn};
use serde::Deserialize;

use super::note::day_in;

/// Most memories of one person: what is said at length is found in the conversation itself.
pub(crate) const MOST_MEMORIES: usize = 400;

/// What the model asks for.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Input {
    about: String,
    fact: String,
    quote: String,
    kind: Option<String>,
    until: Option<String>,
}

/// What is to be kept, and what it takes the place of.
#[derive(Debug)]
pub(crate) struct Remembered {
    /// The message that it comes from.
    pub(crate) message: MessageId,
    /// What it says: it takes the place of what is kept about the same.
    pub(crate) kept: Kept,
}

/// The messages of the person's that may be a source, oldest first.
pub(crate) fn sources<'m>(
    past: &'m [PastTurn],
    newest: &'m [InboundMessage],
) -> Vec<&'m InboundMessage> {
    let earlier = past.iter().filter(|turn| turn.apart.is_none()).flat_map(|turn| &turn.messages);
    earlier.chain(newest).filter(|message| message.is_words()).collect()
}

/// What may be kept of what the model proposes, and what the model is told.
///
/// # Errors
/// Words for the model.
pub(crate) fn remember(
    input: &serde_json::Value,
    sources: &[&InboundMessage],
    memories: &[Memory],
    clock: &TimeZone,
) -> Result<(Remembered, String), String> {
    let input: Input = serde_json::from_value(input.clone())
        .map_err(|_| "The input must be as the schema says.".to_owned())?;
    let (message, kept) = admitted(&input, sources, clock)?;
    let (replaced, others): (Vec<&Memory>, Vec<&Memory>) =
        memories.iter().partition(|memory| memory.kept.about == kept.about);
    if others.iter().filter(|memory| memory.kept.holds(&kept.day)).count() >= MOST_MEMORIES {
        return Err("Not kept: as much is kept as can be. The person can have something \
                    forgotten to make room."
            .to_owned());
    }
    let mut told = format!("Kept: {}: {}", kept.about, kept.fact);
    if let Some(until) = &kept.until {
        told.push_str(&format!(" (until {until})"));
    }
    for old in &replaced {
        told.push_str(&format!("\nIn the place of: {}", old.kept.fact));
    }
    Ok((Remembered { message, kept }, told))
}

/// What may be kept, and the message that it comes from.
fn admitted(
    input: &Input,
    messages: &[&InboundMessage],
    clock: &TimeZone,
) -> Result<(MessageId, Kept), String> {
    let kind = input.kind.as_deref().map_or(Some(MemoryKind::Fact), MemoryKind::from_name);
    let kind = kind.ok_or("kind is profile, wish or fact.")?;
    let sources: Vec<Source<'_>> = messages.iter().map(|message| source(message)).collect();
    let at = memory::source_of(&input.quote, &sources).ok_or(
        "Not kept: the quote stands in no message of the person's. Quote their own words \
         exactly.",
    )?;
    let today = day_in(clock, sources[at].at);
    let proposal = Proposal {
        about: &input.about,
        fact: &input.fact,
        quote: &input.quote,
        kind,
        until: input.until.as_deref(),
    };
    let admitted = memory::admit(&proposal, &sources[at], &today)
        .map_err(|refused| refused.tell().to_string())?;
    let kept = Kept::new(admitted.about, admitted.fact, admitted.quote, kind, today);
    Ok((messages[at].message, kept.until(admitted.until)))
}

fn source(message: &InboundMessage) -> Source<'_> {
    Source {
        text: message.text.expose(),
        forwarded: message.forwarded,
        spoken: message.was_spoken(),
        at: message.received_at,
    }
}

/// What is kept in the place of something wrong, about the same.
///
/// # Errors
/// Words for the model.
pub(crate) fn instead(
    (old, fact, quote): (&Memory, &str, &str),
    sources: &[&InboundMessage],
    clock: &TimeZone,
) -> Result<(MessageId, Kept), String> {
    let input = Input {
        about: old.kept.about.clone(),
        fact: fact.to_owned(),
        quote: quote.to_owned(),
        kind: Some(old.kept.kind().name().to_owned()),
        until: None,
    };
    admitted(&input, sources, clock)
}

impl Remembered {
    /// As it is kept under an id.
    pub(crate) fn memory(&self, id: MemoryId, noted_at: Timestamp) -> Memory {
        Memory { id, message: self.message, noted_at, kept: self.kept.clone() }
    }
}
