//! A host whose clock is wrong: on SQLite there is no other.

use std::time::Duration;

use mila::clock::HostClock;
use mila_stage::claude::{Fault, Reply};
use mila_stage::{self as stage, RequestKind, WebhookMode};
use mila_store::AUDIO_FOR;

use crate::voice::says_aloud;
use crate::world::{Engine, PATIENCE, Place, World, received};

const HOUR: i64 = 60 * 60 * 1_000_000;
const MONTH: i64 = 30 * 24 * HOUR;

/// What is due in an impossible future.
const FAR: &str = "SELECT COUNT(*) FROM lane WHERE due_at > (unixepoch() + 25 * 60 * 60) * 1000000";

/// Beats of its heart, in each of which it looks at the clock and several times at its work.
const BEATS: usize = 5;

fn ahead_by(micros: i64) -> HostClock {
    let host = HostClock::system();
    host.set_ahead(micros);
    host
}

impl World {
    /// The code and the words of `/health/ready`.
    pub(crate) async fn ready(&self) -> (u16, String) {
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        let url = format!("http://{}/health/ready", self.setting("MILA_LISTEN"));
        let answer = http.get(url).send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    }

    pub(crate) async fn until_ready(&self, code: u16, words: &str) {
        let stands = async {
            while !matches!(self.ready().await, (it, said) if it == code && said.contains(words)) {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        let stood = tokio::time::timeout(PATIENCE, stands).await;
        assert!(stood.is_ok(), "{code} {words}, not {:?}", self.ready().await);
    }

    /// Lets Mila look at its clock and at its work more than once.
    async fn until_it_has_looked(&self) {
        let beat = "SELECT heartbeat_at FROM instance";
        for _ in 0..BEATS {
            let last = self.place.number(beat).await;
            let beats = async {
                while self.place.number(beat).await == last {
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
            };
            assert!(tokio::time::timeout(PATIENCE, beats).await.is_ok(), "it lives");
        }
    }

    async fn clock(&self, words: &str) -> String {
        let done = self.place.mila(&format!("clock {words}"), &[]).await;
        assert_eq!(done.code, 0, "{}", done.err);
        done.out
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_clock_that_is_set_wrong_is_not_gone_by_until_it_is_right_again() {
    let world = World::new(Engine::Sqlite).await;
    world.welcome(&world.dana).await;
    world.until_ready(200, "ready").await;
    for ahead in [HOUR, -HOUR, -MONTH] {
        let heard = world.dana.hears().len();
        world.host.set_ahead(ahead);
        world.until_ready(503, "set while Mila ran").await;
        assert!(world.clock("status").await.contains("set while Mila ran"));
        let doctor = world.place.mila("doctor", &[]).await;
        assert!(doctor.out.contains("not believed by the Mila that serves"), "{}", doctor.out);
        let asked = world.stage().claude().count();
        world.dana.says("are you there?").await;
        world.until_it_has_looked().await;
        assert_eq!(world.stage().claude().count(), asked, "nothing is worked on");
        world.host.set_ahead(0);
        world.until_ready(200, "ready").await;
        received(&world.dana, heard + 1).await;
        assert_eq!(world.clock("status").await, "believed\n");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_step_that_is_no_matter_is_followed() {
    let world = World::new(Engine::Sqlite).await;
    world.until_ready(200, "ready").await;
    world.host.set_ahead(20_000_000);
    let far = "SELECT COUNT(*) FROM instance WHERE heartbeat_at > (unixepoch() + 15) * 1000000";
    world.place.until_number(far, 1).await;
    world.until_ready(200, "ready").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_clock_that_is_wrong_from_the_start_is_gone_by_only_when_the_operator_says_so() {
    for ahead in [MONTH, -MONTH] {
        let place = Place::new(Engine::Sqlite).await;
        let world = World::on_a_host(ahead_by(ahead), place).await;
        world.until_ready(503, "show another time").await;
        world.dana.says("hi").await;
        world.until_it_has_looked().await;
        assert!(world.dana.hears().is_empty(), "nobody is answered");
        assert!(world.clock("accept").await.starts_with("accepted"));
        world.until_ready(200, "ready").await;
        received(&world.dana, 1).await;
        assert!(world.clock("accept").await.starts_with("nobody doubts it"), "it is said once");
    }
}

/// They are asked every hour, and nobody is woken as often.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_accepted_clock_stays_accepted_until_something_else_speaks_against_it() {
    let world = World::on_a_host(ahead_by(MONTH), Place::new(Engine::Sqlite).await).await;
    world.until_ready(503, "show another time").await;
    world.clock("accept").await;
    world.until_ready(200, "ready").await;
    for _ in 0..3 {
        world.gets_ahead(Duration::from_hours(1));
        world.until_it_has_looked().await;
        assert_eq!(world.ready().await.0, 200, "it was accepted");
    }
    world.host.set_ahead(MONTH + HOUR);
    world.until_ready(503, "set while Mila ran").await;
    world.clock("accept").await;
    world.until_ready(200, "ready").await;
    world.gets_ahead(Duration::from_hours(1));
    world.until_it_has_looked().await;
    assert_eq!(world.ready().await.0, 200, "it was accepted");
}

/// It was a month ahead, and somebody's next try was put off; then it was mended.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nobody_stays_mute_when_a_clock_that_was_ahead_is_mended() {
    let mut world = World::on_a_host(ahead_by(MONTH), Place::new(Engine::Sqlite).await).await;
    world.until_ready(503, "show another time").await;
    world.clock("accept").await;
    world.welcome(&world.dana).await;
    world.sam.says("hi").await;
    received(&world.sam, 1).await;
    world.stage().claude().replies([Reply::text("At last.")]);
    world.stage().claude().faults(100, Fault::Overloaded);
    world.dana.says("what is the date?").await;
    world.place.until_number("SELECT COUNT(*) FROM turn WHERE not_before IS NOT NULL", 1).await;
    world.stop().await;
    assert!(world.place.number(FAR).await > 1, "the month is in the database");
    world.stage().claude().release();
    world.host.set_ahead(0);
    world.start().await;
    world.until_ready(200, "ready").await;
    assert_eq!(received(&world.dana, 3).await[2], "At last.");
    world.sam.says("yes").await;
    received(&world.sam, 2).await;
    world.place.until_number(FAR, 0).await;
}

/// What nobody knows is deleted when it is older than a day, which by this clock it is.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_is_deleted_by_a_clock_that_is_not_believed() {
    let place = Place::new(Engine::Sqlite).await.with_voice();
    place.stage.next_webhooks(1, WebhookMode::Miss);
    let dana = place.stage.phone(crate::world::DANA);
    says_aloud(&dana, "fresh, and nobody knows it yet").await;
    let world = World::on_a_host(ahead_by(48 * HOUR), place).await;
    world.until_ready(503, "show another time").await;
    world.until_it_has_looked().await;
    assert_eq!(world.stage().media().len(), 1, "it is there still");
    let listed = world.place.number("SELECT COUNT(*) FROM deletion").await;
    assert_eq!(listed, 0, "nor is it to be deleted");
    world.clock("accept").await;
    world.until_ready(200, "ready").await;
    until_no_media(&world).await;
}

/// Promise R2 holds whatever the clock says: of an earlier run nobody knows how old it is.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_recording_of_an_earlier_run_goes_though_the_clock_is_not_believed() {
    let mut world = World::new(Engine::Sqlite).await;
    world.welcome(&world.dana).await;
    world.stage().fault(RequestKind::Media, stage::Fault::ServerError, 1_000);
    says_aloud(&world.dana, "heard by nobody").await;
    world.place.until_number("SELECT COUNT(*) FROM message WHERE sought_at IS NOT NULL", 1).await;
    world.stop().await;
    world.host.set_ahead(-MONTH);
    world.start().await;
    world.until_ready(503, "the last run ended later").await;
    until_no_media(&world).await;
    world.until_ready(503, "the last run ended later").await;
}

/// Of this run the monotonic clock tells.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_recording_of_this_run_goes_in_time_though_the_clock_is_not_believed() {
    let world = World::new(Engine::Sqlite).await;
    world.welcome(&world.dana).await;
    world.stage().fault(RequestKind::Media, stage::Fault::ServerError, 1_000);
    says_aloud(&world.dana, "heard by nobody").await;
    world.place.until_number("SELECT COUNT(*) FROM message WHERE sought_at IS NOT NULL", 1).await;
    world.host.set_ahead(-MONTH);
    world.until_ready(503, "set while Mila ran").await;
    world.until_it_has_looked().await;
    assert_eq!(world.stage().media().len(), 1, "it has its day");
    world.passes(AUDIO_FOR);
    until_no_media(&world).await;
}

async fn until_no_media(world: &World) {
    let gone = async {
        while !world.stage().media().is_empty() {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    assert!(tokio::time::timeout(PATIENCE, gone).await.is_ok(), "the audio is gone");
}
