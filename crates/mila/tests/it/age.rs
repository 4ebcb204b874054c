//! The question about age that nobody answers.

use std::time::Duration;

use mila::app::{App, Time};
use mila::config::{Environment, Layers, Settings};
use tokio::sync::oneshot;

use crate::world::{DANA, Engine, PATIENCE, Place, received};

/// Whoever does not say to be old enough is forgotten after a day (promise S5).
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_newcomer_who_never_answers_is_forgotten_after_a_day() {
    let place = Place::new(Engine::Sqlite).await;
    let pairs = place.settings.iter().map(|(name, value)| (*name, value.as_str()));
    let layers = Layers::gather(None, &Environment::from_pairs(pairs));
    let settings = Settings::from_layers(&layers).unwrap();
    let (app, clock) = App::open(settings, Time::Movable(Duration::ZERO)).await.unwrap();
    let (clock, (stop, stopped)) = (clock.unwrap(), oneshot::channel::<()>());
    let running = tokio::spawn(app.serve(async {
        // Dropping the sender ends it too.
        let _ = stopped.await;
    }));
    let dana = place.stage.phone(DANA);
    dana.says("hi").await;
    received(&dana, 1).await;
    clock.advance(Duration::from_hours(23));
    // Writing on does not make the account older than a day.
    dana.says("help").await;
    dana.says("are you there?").await;
    received(&dana, 3).await;
    assert_eq!(place.people().await, 1, "not before the day is over");
    clock.advance(Duration::from_mins(61));
    let gone = async {
        while place.people().await > 0 {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(PATIENCE, gone).await.expect("forgotten");
    drop(stop);
    running.await.unwrap().unwrap();
}
