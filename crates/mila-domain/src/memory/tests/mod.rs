//! What is kept, what is refused, and why.

mod admitted;
mod days;
mod denials;
mod kinds;
mod lookup;
mod moods;
mod names;
mod plain;
mod properties;
mod requests;
mod roles;
mod secrets;
mod turned;

use super::{Admitted, MemoryKind, Proposal, Refused, Source, admit};
use crate::time::Timestamp;

const TODAY: &str = "2026-11-30";

fn source(text: &str) -> Source<'_> {
    Source { text, forwarded: false, spoken: false, at: Timestamp::from_micros(0) }
}

fn judge(text: &str, quote: &str, fact: &str) -> Result<Admitted, Refused> {
    judge_on(TODAY, text, quote, fact)
}

fn judge_on(today: &str, text: &str, quote: &str, fact: &str) -> Result<Admitted, Refused> {
    let proposal =
        Proposal { about: "something", fact, quote, kind: MemoryKind::Fact, until: None };
    admit(&proposal, &source(text), today)
}

/// A message that is quoted as it stands, and its fact.
fn whole<'t>(cases: &[(&'t str, &'t str)]) -> Vec<(&'t str, &'t str, &'t str)> {
    cases.iter().map(|(text, fact)| (*text, *text, *fact)).collect()
}

/// Holds that each is kept, or refused for the reason given.
fn all(expected: &str, cases: &[(&str, &str, &str)]) {
    let name = |judged: &Result<Admitted, Refused>| match judged {
        Ok(_) => "kept".to_owned(),
        Err(refused) => refused.name().to_owned(),
    };
    let judged = cases.iter().map(|(text, quote, fact)| (text, fact, judge(text, quote, fact)));
    let wrong: Vec<_> = judged.filter(|(_, _, it)| name(it) != expected).collect();
    assert!(wrong.is_empty(), "are {expected}: {wrong:#?}");
}
