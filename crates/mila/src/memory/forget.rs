//! What the tools to forget and to correct propose: fixed code asks the person, and does it when
//! they agree.

use jiff::tz::TimeZone;
use mila_domain::memory::mention::Sought;
use mila_domain::turn::Step;
use mila_domain::{MessageText, QuestionKind};
use mila_store::{Claim, Forgetting, InboundMessage, Memory, PastTurn, STRETCH, StoreError};

use super::{listing, remember};
use crate::context::Context;
use crate::outbound::texts::Localized;

/// Most words that are looked for at once.
const MOST_WORDS: usize = 12;

/// What the person is asked.
#[derive(Debug)]
pub(crate) struct Proposed {
    /// Which question it is.
    pub(crate) kind: QuestionKind,
    /// What is done when they agree.
    pub(crate) about: Forgetting,
    /// The question.
    pub(crate) text: MessageText,
}

/// What the model is told of it.
pub(crate) const ASKED: &str = "The service asks the person in a message of its own, just before your \
    answer, and does it when they say yes. Nothing has been forgotten or changed yet. Say in one short \
    sentence that they are asked.";

/// Where something is spoken of.
#[derive(Debug, Default)]
struct Found {
    memories: Vec<Memory>,
    turns: Vec<i64>,
    anew_from: Option<i64>,
}

impl Found {
    const fn is_nothing(&self) -> bool {
        self.memories.is_empty() && self.turns.is_empty() && self.anew_from.is_none()
    }
}

/// Proposes to forget whatever speaks of one of these words; or words for the model.
pub(crate) async fn forget(
    context: &Context,
    claim: &Claim,
    words: &[String],
    localized: &Localized,
) -> Result<Result<Proposed, String>, StoreError> {
    let words = match clean(words) {
        Ok(words) => words,
        Err(told) => return Ok(Err(told)),
    };
    let found = search(context, claim, &words, true).await?;
    if found.is_nothing() {
        return Ok(Err("Nothing that is kept or was said speaks of these words.".to_owned()));
    }
    let ids: Vec<_> = found.memories.iter().map(|memory| memory.id).collect();
    let facts: Vec<&str> = found.memories.iter().map(|memory| memory.kept.fact.as_str()).collect();
    let text = listing::ask_forget(
        localized,
        &words,
        &facts,
        found.turns.len().max(usize::from(facts.is_empty())),
    );
    let about = Forgetting::of(&ids, found.turns, found.anew_from);
    Ok(Ok(Proposed { kind: QuestionKind::Forget, about, text }))
}

/// Proposes to keep something else in the place of what these words tell; or words for the model.
pub(crate) async fn correct(
    context: &Context,
    claim: &Claim,
    (words, fact, quote): (&[String], &str, &str),
    (sources, clock): (&[&InboundMessage], &TimeZone),
    localized: &Localized,
) -> Result<Result<Proposed, String>, StoreError> {
    let words = match clean(words) {
        Ok(words) => words,
        Err(told) => return Ok(Err(told)),
    };
    let found = search(context, claim, &words, false).await?;
    let old = match &found.memories[..] {
        [old] => old,
        [] => {
            return Ok(Err("Nothing that is kept holds these words. What is new is for the tool \
                           remember."
                .to_owned()));
        }
        several => {
            let facts: Vec<&str> = several.iter().map(|it| it.kept.fact.as_str()).collect();
            return Ok(Err(format!(
                "More than one thing holds these words. Give words that only one holds:\n{}",
                facts.join("\n")
            )));
        }
    };
    let (message, kept) = match remember::instead((old, fact, quote), sources, clock) {
        Ok(instead) => instead,
        Err(told) => return Ok(Err(told)),
    };
    let text = listing::ask_correct(localized, &old.kept.fact, &kept.fact);
    let about = Forgetting::of(&[old.id], found.turns, found.anew_from).with(message, kept);
    Ok(Ok(Proposed { kind: QuestionKind::Correct, about, text }))
}

/// The words, if there is something to look for.
fn clean(words: &[String]) -> Result<Vec<String>, String> {
    let words: Vec<String> =
        words.iter().map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect();
    match words.len() {
        0 => {
            Err("Name in words what it is about, with other names and spellings of it.".to_owned())
        }
        1..=MOST_WORDS => Ok(words),
        _ => Err(format!("Give at most {MOST_WORDS} words or names.")),
    }
}

/// Looks through all that is kept and was ever said, a stretch at a time, so that nobody waits for
/// it long. Memories come with their history, only the current ones where one is to be corrected.
async fn search(
    context: &Context,
    claim: &Claim,
    words: &[String],
    history: bool,
) -> Result<Found, StoreError> {
    let sought = Sought::of(words);
    let mut found = Found::default();
    let mut tx = context.store.guard("search what is kept", claim, None).await?;
    let mut memories = tx.memories();
    found.memories = if history { memories.with_history().await? } else { memories.all().await? };
    found.memories.retain(|memory| {
        let kept = &memory.kept;
        let texts = [&kept.about, &kept.fact, &kept.quote];
        texts.into_iter().any(|text| sought.is_in(text))
    });
    let summary = tx.summaries().newest().await?;
    drop(tx);
    let (mut from, mut open) = (0, None);
    loop {
        let mut tx = context.store.guard("search what was said", claim, None).await?;
        let talk = tx.turns().talk_from(from).await?;
        drop(tx);
        let over = talk.iter().filter(|turn| !turn.is_open && speaks_of(turn, &sought));
        found.turns.extend(over.map(|turn| turn.number));
        open = talk.iter().find(|turn| turn.is_open).map(|turn| turn.number).or(open);
        match talk.last() {
            Some(last) if talk.len() == STRETCH => from = last.number + 1,
            _ => break,
        }
    }
    if let Some(summary) = summary {
        let lines = summary.digest.lines.iter().filter(|line| sought.is_in(&line.words));
        let told = found.turns.len();
        found.turns.extend(lines.map(|line| line.turn));
        let is_in_lines = found.turns.len() > told;
        found.turns.sort_unstable();
        found.turns.dedup();
        let oldest = found.turns.first().copied();
        let oldest = oldest.filter(|turn| is_in_lines || *turn < summary.before);
        found.anew_from = oldest.or_else(|| sought.is_in(&summary.digest.text).then_some(0));
    }
    // The turn that asks for it speaks of it too.
    if !found.is_nothing() {
        found.turns.extend(open);
    }
    Ok(found)
}

/// Whether anything that goes to the model with a turn speaks of these words.
fn speaks_of(turn: &PastTurn, sought: &Sought<'_>) -> bool {
    let said = turn.messages.iter().flat_map(|message| {
        [Some(message.text.expose()), message.quoted.as_ref().map(MessageText::expose)]
    });
    let note = [turn.note.as_ref().map(MessageText::expose)];
    let is_told = |text: &str| sought.is_in(text);
    said.chain(note).flatten().any(is_told)
        || turn.steps.iter().any(|step| match step {
            Step::Answered(answer) => {
                is_told(&answer.words())
                    || answer.calls().iter().any(|call| is_told(&call.input.to_string()))
            }
            Step::ToolsRan { results } => results.iter().any(|result| is_told(&result.text)),
        })
}
