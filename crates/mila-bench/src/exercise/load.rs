//! Exercises on a subject as it is served.

use std::time::{Duration, Instant};

use futures_util::future::try_join_all;
use tokio::time::sleep_until;

use super::people::ask;
use super::{Exercise, Figures, Row, percentile};
use crate::identity::person;
use crate::stub::Model;
use crate::subject::{Place, Process};
use crate::webhook::Line;
use crate::{Fallible, now};

/// What everybody writes.
const TEXT: &str = "How do I cook white beans?";

/// The pause between two turns: what the first leaves to do is not in the second's way.
const PAUSE: Duration = Duration::from_millis(10);

/// People in closed loop, and for how long they write.
const LOOPS: usize = 32;
const LOOPING: Duration = Duration::from_millis(2500);

/// The model's time with many in flight. They begin spread over it, and are counted for three
/// times as long afterwards; the memory is read in the middle of that.
const THINKING: Duration = Duration::from_secs(2);

/// Connections that webhooks come on while the model is silent, and for how long.
const CONNECTIONS: usize = 64;
const POSTING: Duration = Duration::from_millis(2500);

/// One person after another writes and hears.
///
/// # Errors
/// When somebody is not answered.
pub async fn turn(place: &Place<'_>, process: &Process, figures: &mut Figures) -> Fallible<()> {
    let mut line = Line::open(place.listen).await?;
    let people = Exercise::Turn.people();
    let (count, cpu) = (people.len(), process.cpu()?);
    let mut turns = Vec::new();
    for number in people {
        let began = now();
        let sent = ask(&mut line, place.stub, &person(number), TEXT).await?;
        turns.push(milliseconds(sent.at - began));
        tokio::time::sleep(PAUSE).await;
    }
    let spent = milliseconds(process.cpu()? - cpu);
    figures.add(Row::TurnMedian, place.subject, percentile(&turns, 50));
    figures.add(Row::TurnWorst, place.subject, percentile(&turns, 99));
    figures.add(Row::Cpu, place.subject, spent / as_f64(count));
    Ok(())
}

/// So many people each write again once they are answered.
///
/// # Errors
/// When somebody is not answered.
pub async fn closed_loop(place: &Place<'_>, figures: &mut Figures) -> Fallible<()> {
    let end = now() + LOOPING;
    let loops = (0..LOOPS).map(|first| async move {
        let mut line = Line::open(place.listen).await?;
        let mut answered = 0;
        for number in Exercise::People.people().skip(first).step_by(LOOPS).cycle() {
            let sent = ask(&mut line, place.stub, &person(number), TEXT).await?;
            if sent.at > end {
                break;
            }
            answered += 1;
        }
        Fallible::Ok(answered)
    });
    let answered: usize = try_join_all(loops).await?.iter().sum();
    figures.add(Row::People, place.subject, as_f64(answered) / LOOPING.as_secs_f64());
    Ok(())
}

/// Many people at once at a model that takes its time.
///
/// # Errors
/// When somebody is not answered.
pub async fn flight(place: &Place<'_>, process: &Process, figures: &mut Figures) -> Fallible<()> {
    place.stub.model(Model::After(THINKING));
    let people = Exercise::Flight.people();
    let step = THINKING / u32::try_from(people.len())?;
    let begin = now();
    let counted = begin + THINKING..begin + THINKING * 4;
    let asking = people.zip(0..).map(|(number, place_in_line)| {
        asks_until(place, number, begin + step * place_in_line, counted.clone())
    });
    let memory = async {
        sleep_until((begin + THINKING * 3).into()).await;
        process.memory()
    };
    let (answered, memory) = tokio::join!(try_join_all(asking), memory);
    place.stub.model(Model::After(Duration::ZERO));
    let answered: usize = answered?.iter().sum();
    figures.add(Row::Flight, place.subject, as_f64(answered) / (THINKING * 3).as_secs_f64());
    figures.add(Row::FlightMemory, place.subject, mebibytes(memory?));
    Ok(())
}

/// One person writes from `begin` on; how many answers came in the time that is counted.
async fn asks_until(
    place: &Place<'_>,
    number: usize,
    begin: Instant,
    counted: std::ops::Range<Instant>,
) -> Fallible<usize> {
    sleep_until(begin.into()).await;
    let mut line = Line::open(place.listen).await?;
    let mut answered = 0;
    loop {
        let sent = ask(&mut line, place.stub, &person(number), TEXT).await?;
        if sent.at >= counted.end {
            return Ok(answered);
        }
        answered += usize::from(counted.contains(&sent.at));
    }
}

/// Webhooks, each posted once the one before it was acknowledged, while the model is silent. What
/// waits for the model is left behind.
///
/// # Errors
/// When a webhook is not taken.
pub async fn acks(place: &Place<'_>, figures: &mut Figures) -> Fallible<()> {
    place.stub.model(Model::Silent);
    let end = now() + POSTING;
    let posting = (0..CONNECTIONS).map(|first| async move {
        let mut line = Line::open(place.listen).await?;
        let mut taken = 0;
        for number in Exercise::Acks.people().skip(first).step_by(CONNECTIONS).cycle() {
            line.writes(&person(number), TEXT).await?;
            if now() > end {
                break;
            }
            taken += 1;
        }
        Fallible::Ok(taken)
    });
    let taken: usize = try_join_all(posting).await?.iter().sum();
    figures.add(Row::Acks, place.subject, as_f64(taken) / POSTING.as_secs_f64());
    Ok(())
}

pub(super) fn milliseconds(span: Duration) -> f64 {
    span.as_secs_f64() * 1e3
}

/// Counts here are far below where a float loses them.
#[expect(clippy::cast_precision_loss, reason = "counts of a bounded exercise")]
pub(crate) fn as_f64(count: usize) -> f64 {
    count as f64
}

/// Bytes in what people read.
#[expect(clippy::cast_precision_loss, reason = "memory of one process")]
pub(crate) fn mebibytes(bytes: u64) -> f64 {
    bytes as f64 / f64::from(1 << 20)
}
