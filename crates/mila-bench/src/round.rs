//! One round of one subject: the exercises in their order, on fresh databases.

use std::time::Duration;

use crate::Fallible;
use crate::exercise::{self, Exercise, Figures, Row, percentile};
use crate::stub::Stub;
use crate::subject::{Engine, Place, Set, Subject, Tools};

/// How often the start is timed.
const STARTS: usize = 5;

/// After so long a program that was started is idle.
const IDLE: Duration = Duration::from_secs(1);

/// Puts the subject through the exercises that were asked for.
///
/// # Errors
/// When something does not start, or somebody is not answered.
pub async fn run(
    subject: Subject,
    exercises: &[Exercise],
    tools: &Tools,
    figures: &mut Figures,
) -> Fallible<()> {
    let counts = |exercise: &Exercise| matches!(exercise, Exercise::Trips | Exercise::Distance);
    let (counted, served): (Vec<_>, Vec<_>) = exercises.iter().copied().partition(counts);
    // Each phase has its own stub, so that nothing left behind speaks to the next.
    if !served.is_empty() {
        let stub = Stub::start().await?;
        let place = Place::make(subject, Set::AsServed, tools, &stub).await?;
        as_served(&place, &served, figures).await?;
        place.clear().await?;
    }
    if !counted.is_empty() && subject.engine == Engine::Postgres {
        let stub = Stub::start().await?;
        let place = Place::make(subject, Set::Counted, tools, &stub).await?;
        behind_proxy(&place, &counted, figures).await?;
        place.clear().await?;
    }
    Ok(())
}

async fn as_served(
    place: &Place<'_>,
    exercises: &[Exercise],
    figures: &mut Figures,
) -> Fallible<()> {
    if exercises.contains(&Exercise::Start) {
        starts(place, figures).await?;
    }
    let (process, _) = place.start().await?;
    exercise::prepare(place, exercises).await?;
    // The silent model comes last: what waits for it would be in the way.
    for exercise in exercises {
        match exercise {
            Exercise::Turn => exercise::turn(place, &process, figures).await?,
            Exercise::People => exercise::closed_loop(place, figures).await?,
            Exercise::Flight => exercise::flight(place, &process, figures).await?,
            Exercise::Acks => exercise::acks(place, figures).await?,
            Exercise::Start | Exercise::Trips | Exercise::Distance => {}
        }
    }
    process.end().await
}

async fn starts(place: &Place<'_>, figures: &mut Figures) -> Fallible<()> {
    // The first makes the tables, or finds them new.
    place.start().await?.0.end().await?;
    let mut ready = Vec::new();
    for _ in 0..STARTS {
        let (process, took) = place.start().await?;
        ready.push(took.as_secs_f64() * 1e3);
        process.end().await?;
    }
    figures.add(Row::Ready, place.subject, percentile(&ready, 50));
    let (process, _) = place.start().await?;
    tokio::time::sleep(IDLE).await;
    figures.add(Row::IdleMemory, place.subject, exercise::mebibytes(process.memory()?));
    process.end().await
}

async fn behind_proxy(
    place: &Place<'_>,
    exercises: &[Exercise],
    figures: &mut Figures,
) -> Fallible<()> {
    let (process, _) = place.start().await?;
    exercise::prepare(place, exercises).await?;
    for exercise in exercises {
        match exercise {
            Exercise::Trips => exercise::trips(place, figures).await?,
            Exercise::Distance => exercise::distance(place, figures).await?,
            _ => {}
        }
    }
    process.end().await
}
