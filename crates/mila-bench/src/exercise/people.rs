//! People who write and wait for their answer.

use std::collections::BTreeSet;
use std::time::Duration;

use crate::Fallible;
use crate::exercise::Exercise;
use crate::identity::person;
use crate::stub::{Sent, Stub};
use crate::subject::Place;
use crate::webhook::Line;

/// Longest wait for an answer: a hang, not a measure.
const PATIENCE: Duration = Duration::from_secs(30);

/// How many meet a subject as it is served at a time.
const AT_ONCE: usize = 32;

/// Writes and waits until the answer has reached Twilio.
pub(super) async fn ask(line: &mut Line, stub: &Stub, person: &str, text: &str) -> Fallible<Sent> {
    let answer = stub.next_to(person);
    line.writes(person, text).await?;
    let answer = tokio::time::timeout(PATIENCE, answer).await;
    Ok(answer.map_err(|_| format!("nothing was sent to {person} within {PATIENCE:?}"))??)
}

/// Makes everybody known who is needed, past the question about their age.
///
/// # Errors
/// When somebody is not answered.
pub async fn prepare(place: &Place<'_>, exercises: &[Exercise]) -> Fallible<()> {
    let numbers: BTreeSet<_> = exercises.iter().flat_map(|exercise| exercise.people()).collect();
    let numbers: Vec<_> = numbers.into_iter().collect();
    // Behind the proxy one by one, so that few connections are opened, and each of them has
    // prepared its statements before anything is counted.
    let at_once = if place.is_counted() { 1 } else { AT_ONCE };
    let share = numbers.len().div_ceil(at_once).max(1);
    let meeting = numbers.chunks(share).map(|numbers| meet(place, numbers));
    futures_util::future::try_join_all(meeting).await?;
    Ok(())
}

async fn meet(place: &Place<'_>, numbers: &[usize]) -> Fallible<()> {
    let mut line = Line::open(place.listen).await?;
    for number in numbers {
        let person = person(*number);
        ask(&mut line, place.stub, &person, "hi").await?;
        ask(&mut line, place.stub, &person, "yes").await?;
    }
    Ok(())
}
