//! What recall costs a turn: at most two round trips, and no commit.

use std::time::Duration;

use mila_bench::proxy::{Count, Proxy};
use mila_stage::CallbackMode;
use mila_stage::claude::Reply;

use crate::commits;
use crate::memory::newest;
use crate::world::{Engine, Place, World, received};

/// All that a message causes is done when nothing has crossed for so long.
const QUIET: Duration = Duration::from_millis(250);

/// Between two messages, so that no answer waits for its pace.
const PAUSE: Duration = Duration::from_mins(1);

/// What happens without a message, as rarely as it may.
const RARELY: [(&str, &str); 6] = [
    ("MILA_POLL_MS", "6000000"),
    ("MILA_HEARTBEAT_MS", "14000"),
    ("MILA_HEARTBEAT_LIMIT_MS", "30000"),
    ("MILA_RECONCILE_MS", "600000"),
    ("MILA_DELETE_MS", "600000"),
    ("MILA_CONTEXT_BYTES", "24000"),
];

/// Somebody who talks, and what it costs.
struct Counted {
    world: World,
    proxy: Proxy,
    heard: usize,
}

impl Counted {
    async fn hears(&mut self, text: &str) {
        self.heard += 1;
        self.world.dana.says(text).await;
        received(&self.world.dana, self.heard).await;
    }

    async fn cost_of(&mut self, text: &str) -> Count {
        self.world.passes(PAUSE);
        self.proxy.until_quiet(QUIET).await;
        let before = self.proxy.count();
        self.hears(text).await;
        self.proxy.until_quiet(QUIET).await;
        self.proxy.count().since(before)
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn recall_costs_two_trips_and_no_commit() {
    let mut place = Place::new(Engine::Postgres).await;
    for (name, value) in RARELY {
        place.set(name, value);
    }
    let proxy = commits::proxy(&mut place).await;
    // Callbacks have a price of their own.
    place.stage.callbacks(CallbackMode::Missing);
    place.stage.claude().script(|seen| match seen.tools.is_empty() {
        true => Reply::text("They talk at length."),
        false => Reply::text("On and on it goes, as ever. ".repeat(30)),
    });
    let mut counted = Counted { world: World::at(place).await, proxy, heard: 0 };
    let long = "and so I went on and told of everything under the sun to you. ".repeat(10);
    for text in ["hi", "yes", "The plumber was called Thaddeus Quillfeather."] {
        counted.hears(text).await;
    }
    for _ in 0..12 {
        counted.world.passes(PAUSE);
        counted.hears(&long).await;
    }
    counted.world.place.until_number("SELECT COUNT(*) FROM account WHERE past_from > 0", 1).await;
    let busy = "SELECT COUNT(*) FROM lane WHERE owner IS NOT NULL OR due_at IS NOT NULL";
    counted.world.place.until_number(busy, 0).await;
    // From here on no chapter ends.
    counted.world.stage().claude().script(|_| Reply::text("So it is."));
    let (mut without, mut with) = (Vec::new(), Vec::new());
    for _ in 0..8 {
        without.push(counted.cost_of("ok").await);
        with.push(counted.cost_of("Who was the plumber called Thaddeus?").await);
    }
    let newest = newest(counted.world.stage()).to_string();
    assert!(newest.contains("Said earlier"), "{newest}");
    counted.world.stop().await;
    let trips = |of: &[Count]| of.iter().map(|count| count.trips).min().unwrap();
    let commits = |of: &[Count]| of.iter().map(|count| count.commits).min().unwrap();
    assert!(trips(&with) > trips(&without), "it is asked for: {without:?} {with:?}");
    assert!(trips(&with) <= trips(&without) + 2, "{without:?} {with:?}");
    assert_eq!(commits(&with), commits(&without), "{without:?} {with:?}");
}
