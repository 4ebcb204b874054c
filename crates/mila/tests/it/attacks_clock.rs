//! What came by a clock that was wrong.

use std::time::Duration;

use mila::clock::HostClock;
use mila_stage::{Fault, ListLag, RequestKind, WebhookMode};

use crate::attacks::says_and_hears;
use crate::duties::send_past_mila;
use crate::world::{Engine, Place, World, received};

const MONTH: i64 = 30 * 24 * 60 * 60 * 1_000_000;

impl World {
    /// Starts on a host whose clock is a month ahead, which the operator says is right.
    async fn starts_ahead_and_is_believed(&mut self) {
        self.host.set_ahead(MONTH);
        self.start().await;
        self.until_ready(503, "").await;
        assert_eq!(self.place.mila("clock accept", &[]).await.code, 0);
        self.until_ready(200, "ready").await;
    }

    /// Stops, and starts on the host when its clock was set right.
    async fn starts_again_when_it_is_right(&mut self) {
        self.stop().await;
        self.host.set_ahead(0);
        self.start().await;
        self.until_ready(200, "ready").await;
    }
}

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

/// A send comes into doubt while the clock is a month ahead. An hour before, somebody else sent the
/// same words.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_old_copy_is_a_receipt_of_what_a_wrong_clock_began() {
    let mut world = World::new(Engine::Sqlite).await;
    world.until_ready(200, "ready").await;
    world.welcome(&world.dana).await;
    send_past_mila(&world.place, "You said: first").await;
    received(&world.dana, 3).await;
    world.passes(Duration::from_hours(1));
    world.stop().await;
    world.starts_ahead_and_is_believed().await;
    world.stage().fault(RequestKind::Send, Fault::ServerError, 1);
    world.stage().list_lag(ListLag::None);
    world.dana.says("first").await;
    world.place.until_number("SELECT COUNT(*) FROM outbox WHERE state = 'sending'", 1).await;
    world.starts_again_when_it_is_right().await;
    assert_eq!(received(&world.dana, 4).await[3], "You said: first", "it is sent again");
}

/// The address that was used last was used in a month.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn replies_go_where_the_person_writes_from_after_a_clock_was_ahead() {
    let mut world = World::new(Engine::Sqlite).await;
    world.stop().await;
    world.starts_ahead_and_is_believed().await;
    world.welcome(&world.dana).await;
    world.starts_again_when_it_is_right().await;
    let hidden = world.dana.hide_number();
    assert_eq!(says_and_hears(&world.dana, "hidden").await, "You said: hidden");
    world.stage().settled().await;
    let exchanges = world.stage().wire().exchanges();
    let last = exchanges
        .iter()
        .rev()
        .find(|it| it.method == "POST" && it.path.ends_with("/Messages.json"))
        .unwrap();
    let mut form = form_urlencoded::parse(last.request.as_bytes());
    let (_, to) = form.find(|(name, _)| name == "To").unwrap();
    assert_eq!(to, hidden);
}

/// The clock of PostgreSQL and of the host that it is on was a month ahead, and both were set right.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_database_whose_clock_was_a_month_ahead_keeps_nobody_mute() {
    let mut world = World::new(Engine::Postgres).await;
    world.stop().await;
    world.start_ahead(Duration::from_micros(MONTH.unsigned_abs())).await;
    world.welcome(&world.dana).await;
    for word in ["help", "stop", "start", "privacy", "status"] {
        says_and_hears(&world.dana, word).await;
    }
    world.stop().await;
    world.start().await;
    for words in ["hello", "help", "one more", "privacy"] {
        says_and_hears(&world.dana, words).await;
    }
    world.stage().next_webhooks(1, WebhookMode::Miss);
    assert_eq!(says_and_hears(&world.dana, "missed").await, "You said: missed");
    assert_eq!(says_and_hears(&world.sam, "hi").await, world.text(|t| t.first_question));
}

/// Of an instance that was killed its row is left, whose heart beat in a month, and a lane in its hand.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn lanes_of_who_died_by_a_clock_ahead_are_taken_over() {
    let mut world = World::new(Engine::Postgres).await;
    world.welcome(&world.dana).await;
    world.stop().await;
    let owner = mila_store::testing::connect(&world.place.owner().parse().unwrap()).await;
    let left = "SET search_path TO mila;
        INSERT INTO instance VALUES ('00000000-0000-7000-8000-000000000001',
            now() + interval '30 days', now() + interval '30 days');
        UPDATE lane SET owner = '00000000-0000-7000-8000-000000000001', due_at = NULL
            WHERE lane = 'conversation'";
    owner.batch_execute(left).await.unwrap();
    world.start().await;
    assert_eq!(says_and_hears(&world.dana, "hello").await, "You said: hello");
}
