//! The check of a set-up: every setting held against the outside world, each neighbour side by
//! side. It changes nothing, and works beside a Mila that runs.
//!
//! A check says what was found and, unless all is well, what to do about it. Neither holds a
//! secret, a number or anybody's words.

mod check;
mod claude;
mod clock;
mod database;
mod door;
mod duties;
mod embedding;
mod files;
mod helper;
mod keys;
mod operator;
mod policy;
mod speech;
mod twilio;
mod zones;

use std::time::Duration;

pub use check::{Check, Outcome};

use crate::config::{Layers, Settings};

/// How many neighbours are asked: [`examine`] tells of each that is done.
pub const NEIGHBOURS: u64 = 4;

/// Longest time for one neighbour, all of its checks together.
const LIMIT: Duration = Duration::from_secs(25);

/// Checks the set-up; `done` is called as each neighbour has been looked at.
pub async fn examine(settings: &Settings, layers: &Layers, done: impl Fn() + Sync) -> Vec<Check> {
    let (host, twilio, door, claude) = tokio::join!(
        limited("this host", &done, Box::pin(host(settings, layers))),
        limited("Twilio", &done, Box::pin(twilio::checks(settings))),
        limited("the door", &done, Box::pin(door::checks(settings))),
        limited("Claude", &done, Box::pin(claude::checks(settings, layers))),
    );
    [host, twilio, door, claude].concat()
}

/// What is near: the database, the clock, files and the operator's own particulars.
async fn host(settings: &Settings, layers: &Layers) -> Vec<Check> {
    let local = &settings.local;
    let (look, mut checks) = database::checks(local, layers).await;
    checks.push(clock::check(settings, look.as_ref()).await);
    checks.push(zones::check(settings));
    checks.extend(duties::check(look.as_ref()));
    checks.extend(files::checks(local, look.as_ref()));
    checks.extend(keys::checks(local, look.as_ref()));
    checks.push(operator::check(settings));
    checks.extend(speech::checks(&settings.speech).await);
    checks.extend(embedding::checks(&settings.embedding).await);
    checks.push(policy::check());
    checks
}

async fn limited(
    name: &'static str,
    done: impl Fn(),
    checks: impl Future<Output = Vec<Check>>,
) -> Vec<Check> {
    let silent = |_| {
        let found = format!("no answer within {} s", LIMIT.as_secs());
        vec![Check::fail(name, found, "look for a network that swallows packets, then try again")]
    };
    let checks = tokio::time::timeout(LIMIT, checks).await.unwrap_or_else(silent);
    done();
    checks
}
