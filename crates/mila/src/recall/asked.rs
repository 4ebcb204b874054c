//! The tool that searches what was said.

use jiff::tz::TimeZone;
use mila_domain::Timestamp;
use mila_domain::recall::{Author, Filter, Question};
use mila_domain::zone::Zone;
use mila_store::{Claim, StoreError};
use serde::Deserialize;

use super::beside::{asked, line, within};
use super::find;
use crate::context::Context;

/// How many messages are given.
const MOST: usize = 20;

/// Most bytes of them.
const MOST_BYTES: usize = 6_000;

/// Most bytes of one.
const MOST_OF_ONE: usize = 1_500;

const NOT_THE_SCHEMA: &str = "The input must be as the schema says.";

/// What the model asks for.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Input {
    words: String,
    from: Option<String>,
    until: Option<String>,
    author: Option<String>,
}

/// What was found, or words for the model.
///
/// # Errors
/// [`StoreError`].
pub(crate) async fn search(
    context: &Context,
    claim: &Claim,
    input: &serde_json::Value,
    (now, zone): (Timestamp, Zone<'_>),
) -> Result<Result<String, String>, StoreError> {
    let clock = context.zones.current().clock(zone.name);
    let (question, filter) = match read(input, now, &clock) {
        Ok(read) => read,
        Err(told) => return Ok(Err(told)),
    };
    // Without the program, or when it is slow, words alone are gone by.
    let vector = context.embedder.question(question.text()).await;
    let meant = context.embedder.model().zip(vector.as_ref());
    let of = (&context.store, claim);
    let hits = find::best(of, (&question, meant), &filter, MOST).await?;
    let lines = within(hits.iter().map(|hit| line(hit, &clock, MOST_OF_ONE)), MOST_BYTES);
    if lines.is_empty() {
        return Ok(Err("Nothing that was said fits. Other words or a longer time may.".to_owned()));
    }
    Ok(Ok(format!("What was said, the likeliest first:\n{}", lines.join("\n"))))
}

fn read(
    input: &serde_json::Value,
    now: Timestamp,
    clock: &TimeZone,
) -> Result<(Question, Filter), String> {
    let input: Input = serde_json::from_value(input.clone()).map_err(|_| NOT_THE_SCHEMA)?;
    let question = Question::read(&input.words, &asked(now, clock));
    if question.words() == 0 {
        return Err("words must name what is looked for.".to_owned());
    }
    let author = match input.author.as_deref() {
        None => None,
        Some("person") => Some(Author::PERSON),
        Some("you") => Some(Author::MILA),
        Some(_) => return Err(NOT_THE_SCHEMA.to_owned()),
    };
    let from = input.from.as_deref().map(|day| midnight(day, 0, clock)).transpose()?;
    let until = input.until.as_deref().map(|day| midnight(day, 1, clock)).transpose()?;
    let span = from.unwrap_or(Timestamp::from_micros(0))..until.unwrap_or(now);
    if span.is_empty() {
        return Err("from must lie before until, and not in the future.".to_owned());
    }
    Ok((question, Filter { span: Some(span), author }))
}

/// The beginning of a day so many days after this one, where the person is.
fn midnight(day: &str, after: i64, clock: &TimeZone) -> Result<Timestamp, String> {
    let told = || "from and until are days as YYYY-MM-DD.".to_owned();
    let day: jiff::civil::Date = day.parse().map_err(|_| told())?;
    let day = day.checked_add(jiff::Span::new().days(after)).map_err(|_| told())?;
    let begins = clock.to_timestamp(day.at(0, 0, 0, 0)).map_err(|_| told())?;
    Ok(Timestamp::from_micros(begins.as_microsecond()))
}
