//! What recall costs a turn: at most two round trips, and no commit.

use std::time::Duration;

use mila_bench::proxy::{Count, Proxy};
use mila_stage::CallbackMode;
use mila_stage::claude::Reply;

use crate::commits;
use crate::process::Served;
use crate::world::{Engine, Place, received};

/// All that a message causes is done when nothing has crossed for so long.
const QUIET: Duration = Duration::from_millis(250);

async fn hears(served: &Served, heard: &mut usize, text: &str) {
    *heard += 1;
    served.dana.says(text).await;
    received(&served.dana, *heard).await;
}

async fn cost_of(proxy: &Proxy, served: &Served, heard: &mut usize, text: &str) -> Count {
    let before = proxy.count();
    hears(served, heard, text).await;
    proxy.until_quiet(QUIET).await;
    proxy.count().since(before)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn recall_costs_two_trips_and_no_commit() {
    let mut place = Place::new(Engine::Postgres).await;
    let rarely = [
        ("MILA_POLL_MS", "60000"),
        ("MILA_HEARTBEAT_MS", "14000"),
        ("MILA_HEARTBEAT_LIMIT_MS", "30000"),
        ("MILA_RECONCILE_MS", "600000"),
        ("MILA_DELETE_MS", "600000"),
        ("MILA_CONTEXT_BYTES", "24000"),
    ];
    for (name, value) in rarely {
        place.set(name, value);
    }
    let proxy = commits::proxy(&mut place).await;
    place.stage.callbacks(CallbackMode::Missing);
    place.stage.claude().script(|seen| match seen.tools.is_empty() {
        true => Reply::text("They talk at length."),
        false => Reply::text("On and on it goes, as ever. ".repeat(30)),
    });
    let mut served = Served::at(place).await;
    let mut heard = 0;
    let long = "and so I went on and told of everything under the sun to you. ".repeat(10);
    for text in ["hi", "yes", "The plumber was called Thaddeus Quillfeather."] {
        hears(&served, &mut heard, text).await;
    }
    for _ in 0..12 {
        hears(&served, &mut heard, &long).await;
    }
    served.place.until_number("SELECT COUNT(*) FROM account WHERE past_from > 0", 1).await;
    // From here on no chapter ends.
    served.place.stage.claude().script(|_| Reply::text("So it is."));
    let busy = "SELECT COUNT(*) FROM lane WHERE owner IS NOT NULL OR due_at IS NOT NULL";
    served.place.until_number(busy, 0).await;
    proxy.until_quiet(QUIET).await;
    let (mut without, mut with) = (Vec::new(), Vec::new());
    for _ in 0..4 {
        without.push(cost_of(&proxy, &served, &mut heard, "ok").await);
        with.push(
            cost_of(&proxy, &served, &mut heard, "Who was the plumber called Thaddeus?").await,
        );
    }
    let newest = crate::memory::newest(&served.place.stage).to_string();
    assert!(newest.contains("Said earlier"), "{newest}");
    served.stop().await;
    let trips = |of: &[Count]| of.iter().map(|count| count.trips).min().unwrap();
    let commits = |of: &[Count]| of.iter().map(|count| count.commits).min().unwrap();
    assert!(trips(&with) > trips(&without), "it is asked for: {with:?}");
    assert!(trips(&with) <= trips(&without) + 2, "{without:?} {with:?}");
    assert_eq!(commits(&with), commits(&without), "{without:?} {with:?}");
}
