//! Exercises behind the proxy.

use std::time::Duration;

use super::load::milliseconds;
use super::people::ask;
use super::{Exercise, Figures, Row, percentile};
use crate::identity::person;
use crate::proxy::Count;
use crate::subject::Place;
use crate::webhook::Line;
use crate::{Fallible, now};

/// When nothing has crossed for so long, all that a message causes is done: the release, and the
/// look for more work that follows it.
const QUIET: Duration = Duration::from_millis(250);

/// How many messages are counted. Everybody else only warms the connections: a statement that is
/// prepared takes a trip more, on each of them.
const COUNTED: usize = 9;

/// How much longer a round trip takes to a database in another place.
const FAR: Duration = Duration::from_millis(5);

/// Round trips and commits of an answered text, then of its status callback. The median leaves
/// out the rare heartbeat that falls into one of them.
///
/// # Errors
/// When somebody is not answered.
pub async fn trips(place: &Place<'_>, figures: &mut Figures) -> Fallible<()> {
    let proxy = place.proxy()?;
    let mut line = Line::open(place.listen).await?;
    let (mut texts, mut callbacks) = (Vec::new(), Vec::new());
    proxy.until_quiet(QUIET).await;
    for number in Exercise::Trips.people().take(COUNTED) {
        let person = person(number);
        let before = proxy.count();
        let sent = ask(&mut line, place.stub, &person, "How do I cook white beans?").await?;
        proxy.until_quiet(QUIET).await;
        texts.push(proxy.count().since(before));
        let before = proxy.count();
        line.tells_status(&sent, &person, "delivered").await?;
        proxy.until_quiet(QUIET).await;
        callbacks.push(proxy.count().since(before));
    }
    let mut add = |row, all: &[Count], of: fn(&Count) -> u64| {
        let all: Vec<_> = all.iter().map(of).map(as_f64).collect();
        figures.add(row, place.subject, percentile(&all, 50));
    };
    add(Row::Trips, &texts, |count| count.trips);
    add(Row::Commits, &texts, |count| count.commits);
    add(Row::CallbackTrips, &callbacks, |count| count.trips);
    add(Row::CallbackCommits, &callbacks, |count| count.commits);
    Ok(())
}

/// A turn with the database far away.
///
/// # Errors
/// When somebody is not answered.
pub async fn distance(place: &Place<'_>, figures: &mut Figures) -> Fallible<()> {
    let proxy = place.proxy()?;
    let mut line = Line::open(place.listen).await?;
    proxy.delay(FAR);
    let mut turns = Vec::new();
    for number in Exercise::Distance.people().take(COUNTED) {
        proxy.until_quiet(QUIET).await;
        let began = now();
        let sent = ask(&mut line, place.stub, &person(number), "And black ones?").await?;
        turns.push(milliseconds(sent.at - began));
    }
    proxy.delay(Duration::ZERO);
    figures.add(Row::DistantTurn, place.subject, percentile(&turns, 50));
    Ok(())
}

#[expect(clippy::cast_precision_loss, reason = "counts of one message")]
fn as_f64(count: u64) -> f64 {
    count as f64
}
