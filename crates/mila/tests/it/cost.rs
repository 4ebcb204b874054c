//! What an answered text costs the database, counted from outside: time lies on a busy machine,
//! counts do not. `script/bench` counts the same of a release build.

use std::time::Duration;

use mila_bench::proxy::{Count, Proxy};
use mila_stage::claude::Reply;
use mila_stage::{CallbackMode, Phone};

use crate::commits;
use crate::process::Served;
use crate::world::{Engine, Place, received};

/// Most round trips of one text from its webhook to the release and the look that follows.
const MOST_TRIPS: u64 = 14;

/// Most commits on the way.
const MOST_COMMITS: u64 = 5;

/// People who are counted; the least counts, for the dispatcher may look once more or less.
const COUNTED: usize = 16;

/// People who write before, one after another, so that the connections have prepared their
/// statements.
const WARMING: usize = 50;

/// All that a message causes is done when nothing has crossed for so long.
const QUIET: Duration = Duration::from_millis(250);

/// What happens without a message, as rarely as it may.
const RARELY: [(&str, &str); 5] = [
    ("MILA_POLL_MS", "60000"),
    ("MILA_HEARTBEAT_MS", "14000"),
    ("MILA_HEARTBEAT_LIMIT_MS", "30000"),
    ("MILA_RECONCILE_MS", "600000"),
    ("MILA_DELETE_MS", "600000"),
];

async fn cost_of(proxy: &Proxy, phone: &Phone) -> Count {
    let before = proxy.count();
    phone.says("How do I cook white beans?").await;
    received(phone, 3).await;
    proxy.until_quiet(QUIET).await;
    proxy.count().since(before)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answered_text_costs_no_more_than_it_did() {
    let mut place = Place::new(Engine::Postgres).await;
    for (name, value) in RARELY {
        place.set(name, value);
    }
    let proxy = commits::proxy(&mut place).await;
    // Callbacks have a price of their own.
    place.stage.callbacks(CallbackMode::Missing);
    place.stage.claude().script(|_| Reply::text("Soak them overnight."));
    let mut served = Served::at(place).await;
    let phones: Vec<_> = (0..WARMING)
        .map(|number| served.place.stage.phone(&format!("whatsapp:+1555{number:07}")))
        .collect();
    for phone in &phones {
        phone.says("hi").await;
        received(phone, 1).await;
        phone.says("yes").await;
        received(phone, 2).await;
    }
    proxy.until_quiet(QUIET).await;
    let mut costs = Vec::new();
    for phone in &phones[..COUNTED] {
        costs.push(cost_of(&proxy, phone).await);
    }
    served.stop().await;
    let trips = costs.iter().map(|cost| cost.trips).min().unwrap();
    let commits = costs.iter().map(|cost| cost.commits).min().unwrap();
    assert!(trips > 0 && commits > 0, "the proxy is on the way: {costs:?}");
    assert!(trips <= MOST_TRIPS, "round trips, {costs:?}");
    assert!(commits <= MOST_COMMITS, "commits, {costs:?}");
}
