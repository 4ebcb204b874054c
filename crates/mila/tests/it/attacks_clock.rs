//! What came by a clock that was wrong.

use std::time::Duration;

use mila::clock::HostClock;

use crate::attacks::says_and_hears;
use crate::world::{Engine, Place, World, received};

const MONTH: i64 = 30 * 24 * 60 * 60 * 1_000_000;

/// A word that was decided by a clock a month ahead.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fixed_words_outlive_a_clock_that_was_ahead() {
    let host = HostClock::system();
    host.set_ahead(MONTH);
    let mut world = World::on_a_host(host, Place::new(Engine::Sqlite).await).await;
    world.until_ready(503, "show another time").await;
    assert_eq!(world.place.mila("clock accept", &[]).await.code, 0);
    world.welcome(&world.dana).await;
    world.dana.says("stop").await;
    received(&world.dana, 3).await;
    world.stop().await;
    world.host.set_ahead(0);
    world.start().await;
    world.until_ready(200, "ready").await;
    assert_eq!(says_and_hears(&world.dana, "start").await, world.text(|t| t.started));
}

/// What came while the clock was doubted says that it came in a month.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_wrote_while_the_clock_was_doubted_is_answered_later_too() {
    let mut world = World::new(Engine::Sqlite).await;
    world.welcome(&world.dana).await;
    world.until_ready(200, "ready").await;
    world.stop().await;
    world.host.set_ahead(MONTH);
    world.start().await;
    world.until_ready(503, "show another time").await;
    world.dana.says("one").await;
    world.host.set_ahead(0);
    world.until_ready(200, "ready").await;
    assert_eq!(received(&world.dana, 3).await[2], "You said: one");
    assert_eq!(says_and_hears(&world.dana, "two").await, "You said: two");
    assert_eq!(says_and_hears(&world.dana, "three").await, "You said: three");
}

/// The same, of whoever goes on writing.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_went_on_writing_is_answered_too() {
    let mut world = World::new(Engine::Sqlite).await;
    world.welcome(&world.dana).await;
    world.until_ready(200, "ready").await;
    world.stop().await;
    world.host.set_ahead(MONTH);
    world.start().await;
    world.until_ready(503, "show another time").await;
    world.dana.says("one").await;
    world.host.set_ahead(0);
    world.until_ready(200, "ready").await;
    world.dana.says("two").await;
    world.until_hears_last(&world.dana, "two").await;
    assert_eq!(says_and_hears(&world.dana, "three").await, "You said: three");
}

/// A host without a clock of its own begins years ago, until it has learned the time. What came
/// meanwhile is forgotten as soon as the clock is right, found in Twilio's list, and answered again.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_came_by_a_clock_of_years_ago_is_answered_once() {
    let mut world = World::new(Engine::Sqlite).await;
    world.welcome(&world.dana).await;
    world.until_ready(200, "ready").await;
    world.stop().await;
    world.host.set_ahead(-15 * MONTH);
    world.start().await;
    world.until_ready(503, "").await;
    world.dana.says("one").await;
    world.host.set_ahead(0);
    world.until_ready(200, "ready").await;
    world.dana.says("two").await;
    received(&world.dana, 3).await;
    world.stage().settled().await;
    let events = "SELECT COUNT(*) FROM event";
    let before = world.place.number(events).await;
    world
        .place
        .until_number("SELECT COUNT(*) FROM event WHERE state IN ('waiting', 'taken')", 0)
        .await;
    world.passes(Duration::from_hours(2));
    let again = async {
        while world.place.number(events).await == before {
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    };
    let again = tokio::time::timeout(Duration::from_secs(10), again).await;
    assert!(again.is_err(), "recorded once more: {:?}", world.dana.hears());
}
