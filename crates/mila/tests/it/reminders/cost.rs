//! What a delivered reminder costs the database, counted from outside.

use std::time::Duration;

use mila_bench::proxy::{Count, Proxy};
use mila_stage::{CallbackMode, Phone};
use serde_json::json;

use super::{calls_what_is_written, set};
use crate::commits;
use crate::process::Served;
use crate::world::{Engine, Place, received};

/// Most round trips of one reminder, from its claim to the release.
const MOST_TRIPS: u64 = 6;

/// Most commits on the way: the claim, the telling, the receipt.
const MOST_COMMITS: u64 = 3;

/// All that a reminder causes is done when nothing has crossed for so long.
const QUIET: Duration = Duration::from_millis(250);

/// People who are counted, as each may be sent few messages at once; the least counts, for the
/// dispatcher may look once more or less, and connections prepare their statements first.
const COUNTED: usize = 12;

/// What happens without a reminder, as rarely as it may.
const RARELY: [(&str, &str); 6] = [
    ("MILA_POLL_MS", "60000"),
    ("MILA_HEARTBEAT_MS", "14000"),
    ("MILA_HEARTBEAT_LIMIT_MS", "30000"),
    ("MILA_RECONCILE_MS", "600000"),
    ("MILA_DELETE_MS", "600000"),
    ("MILA_DOUBT_AFTER_MS", "600000"),
];

async fn cost_of(proxy: &Proxy, phone: &Phone) -> Count {
    phone.says("hi").await;
    received(phone, 1).await;
    phone.says("yes").await;
    received(phone, 2).await;
    phone.says(&set(&json!({"seconds": 2}))).await;
    received(phone, 4).await;
    proxy.until_quiet(QUIET).await;
    let before = proxy.count();
    received(phone, 5).await;
    proxy.until_quiet(QUIET).await;
    proxy.count().since(before)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reminder_that_is_told_costs_few_trips() {
    let mut place = Place::new(Engine::Postgres).await;
    for (name, value) in RARELY {
        place.set(name, value);
    }
    let proxy = commits::proxy(&mut place).await;
    // Callbacks have a price of their own.
    place.stage.callbacks(CallbackMode::Missing);
    place.stage.claude().script(calls_what_is_written);
    let mut served = Served::at(place).await;
    let mut costs = Vec::new();
    for number in 0..COUNTED {
        let phone = served.place.stage.phone(&format!("whatsapp:+1555{number:07}"));
        costs.push(cost_of(&proxy, &phone).await);
    }
    served.stop().await;
    let trips = costs.iter().map(|cost| cost.trips).min().unwrap();
    let commits = costs.iter().map(|cost| cost.commits).min().unwrap();
    assert!(trips > 0 && commits > 0, "the proxy is on the way: {costs:?}");
    assert!(trips <= MOST_TRIPS, "round trips, {costs:?}");
    assert!(commits <= MOST_COMMITS, "commits, {costs:?}");
}
