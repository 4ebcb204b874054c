//! What may be kept of a message. Its one call into the product is [`memory::admit`].

use mila_domain::Timestamp;
use mila_domain::memory::{self, MemoryKind, Proposal, Source};
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Proposed {
    text: String,
    about: String,
    fact: String,
    quote: String,
    #[serde(default)]
    kind: Option<String>,
    #[serde(default)]
    until: Option<String>,
    #[serde(default)]
    forwarded: bool,
    today: String,
}

#[derive(Serialize)]
pub(crate) struct Kept {
    #[serde(skip_serializing_if = "Option::is_none")]
    kept: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    refused: Option<String>,
}

pub(crate) fn memory(proposed: &Proposed) -> Result<Kept, String> {
    let kind = proposed.kind.as_deref().map_or(Some(MemoryKind::Fact), MemoryKind::from_name);
    let proposal = Proposal {
        about: &proposed.about,
        fact: &proposed.fact,
        quote: &proposed.quote,
        kind: kind.ok_or("no kind of a memory")?,
        until: proposed.until.as_deref(),
    };
    let source = Source {
        text: &proposed.text,
        forwarded: proposed.forwarded,
        spoken: false,
        at: Timestamp::from_micros(0),
    };
    Ok(match memory::admit(&proposal, &source, &proposed.today) {
        Ok(admitted) => Kept { kept: Some(admitted.fact), refused: None },
        Err(refused) => Kept { kept: None, refused: Some(refused.tell().to_string()) },
    })
}
