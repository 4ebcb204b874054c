//! What was said long ago and comes up by itself with the newest words.

use jiff::tz::TimeZone;
use mila_domain::Timestamp;
use mila_domain::recall::{Asked, Author, Filter, Question};
use mila_store::{InboundMessage, PastTurn, PersonTx, StoreError};

use super::find::{History, Hit};
use crate::memory::note::minute_in;

/// Most bytes of what comes up: 600 tokens of four bytes.
const MOST_BYTES: usize = 2_400;

/// Most bytes of one message of it; the tool gives all of it.
const MOST_OF_ONE: usize = 400;

/// How many messages are looked at.
const MOST: usize = 12;

/// A single word is too little to go by: "thanks" was said often.
const LEAST_WORDS: usize = 2;

/// What share of the words that are looked for a message must have. On three conversations 8 of 10 right
/// answers to questions lie above it, and 1 of 10 of what other talk finds.
const WORTH: f32 = 0.4;

/// What fits the newest words, from before the turns that go along; `before` is the first of these.
///
/// # Errors
/// [`StoreError`].
pub(crate) async fn beside(
    tx: &mut PersonTx<'_>,
    words: &[InboundMessage],
    past: &[PastTurn],
    clock: &TimeZone,
) -> Result<Option<String>, StoreError> {
    let own = words.iter().filter(|message| !message.forwarded);
    let text: Vec<&str> = own.map(|message| message.text.expose()).collect();
    let Some(newest) = words.last() else { return Ok(None) };
    let at = newest.received_at;
    let question = Question::read(&text.join("\n"), &asked(at, clock));
    if question.words() < LEAST_WORDS {
        return Ok(None);
    }
    let first = past.first();
    let history = History::read(tx, first.map_or(i64::MAX, |turn| turn.number)).await?;
    if history.is_empty() {
        return Ok(None);
    }
    let span = Timestamp::from_micros(0)..first.map_or(at, |turn| turn.started_at);
    let filter = Filter { span: Some(span), author: None };
    let hits = history.search(tx, (&question, None), &filter, MOST).await?;
    let stands = |line: &String| {
        past.iter().any(|turn| turn.note.as_ref().is_some_and(|note| note.expose().contains(line)))
    };
    let lines =
        hits.iter().filter(|hit| hit.covered >= WORTH).map(|hit| line(hit, clock, MOST_OF_ONE));
    let chosen = within(lines.filter(|line| !stands(line)), MOST_BYTES);
    Ok((!chosen.is_empty()).then(|| format!("[Said earlier:\n{}]", chosen.join("\n"))))
}

/// Who asks: the person and Mila have no names here.
pub(super) fn asked(at: Timestamp, clock: &TimeZone) -> Asked<'static> {
    Asked { at, east: east(at, clock), names: &[] }
}

/// The offset of a clock at an instant, in seconds east of UTC.
fn east(at: Timestamp, clock: &TimeZone) -> i32 {
    let at = jiff::Timestamp::from_microsecond(at.as_micros()).ok();
    at.map_or(0, |at| clock.to_offset(at).seconds())
}

/// A message as the model reads it, on one line.
pub(super) fn line(hit: &Hit, clock: &TimeZone, most: usize) -> String {
    let author = if hit.author == Author::MILA { "you" } else { "they" };
    let words: Vec<&str> = hit.text.expose().split_whitespace().collect();
    let words = words.join(" ");
    let end = words.floor_char_boundary(most);
    let more = if end < words.len() { "…" } else { "" };
    format!("- {}, {author}: {}{more}", minute_in(clock, hit.at), &words[..end])
}

/// As many of the first lines as have so many bytes.
pub(super) fn within(lines: impl Iterator<Item = String>, most: usize) -> Vec<String> {
    let mut room = most;
    let mut chosen = Vec::new();
    for line in lines {
        let Some(left) = room.checked_sub(line.len() + 1) else { break };
        room = left;
        chosen.push(line);
    }
    chosen
}
