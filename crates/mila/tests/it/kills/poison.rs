//! One message ends the process whenever the model is asked about it. Its person's next ones wait
//! for it, and for the pace: none of them is given up with it.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use mila_domain::pace;
use mila_domain::turn::GiveUp;

use super::*;
use mila_stage::Side;

/// Ordinary messages behind the poison.
const INNOCENTS: usize = 6;

async fn poisoned(engine: Engine) {
    let mut scene = Scene::new(engine, Duration::ZERO, 1, 5).await;
    let mut expected = scene.welcome().await;
    let phone = scene.people[0].clone();
    // The pace is used up, so that whatever is said next has to wait.
    for number in 2..pace::BURST {
        let text = format!("before {number}");
        expected.push(answer(&text));
        scene.twilio.writes(&phone, &text).await;
        scene.until_answered(&[expected.clone()], 0).await;
    }
    let process = Arc::new(AtomicU32::new(scene.served.id()));
    scene.served.place.stage.on_exchange(Box::new({
        let process = process.clone();
        move |moment| {
            let asked = &moment.exchange.request;
            // What is only told of it later harms nobody.
            if moment.exchange.side == Side::Claude && asked.contains("poison") {
                kill(process.load(Ordering::SeqCst));
            }
        }
    }));
    scene.twilio.writes(&phone, "poison").await;
    let dead = "SELECT COUNT(*) FROM dead_letter";
    let mut innocent = 0;
    for _ in 0..3000 {
        let over = scene.served.place.number(dead).await > 0;
        if over && innocent < INNOCENTS {
            scene.twilio.writes(&phone, &format!("innocent {innocent}")).await;
            innocent += 1;
        }
        let waiting = "SELECT COUNT(*) FROM event WHERE state IN ('waiting', 'taken')";
        if innocent == INNOCENTS && scene.served.place.number(waiting).await == 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
        if scene.served.ended(Duration::ZERO).await {
            scene.served.start();
            process.store(scene.served.id(), Ordering::SeqCst);
        }
    }
    let told =
        scene.served.place.text_in(Language::English, |texts| texts.apology(GiveUp::DeadLetter));
    let open = "SELECT COUNT(*) FROM outbox WHERE state IN ('intended', 'sending')";
    scene.served.place.until_number(open, 0).await;
    let shown = scene.twilio.shows(&phone);
    assert_eq!(shown.iter().filter(|text| **text == told).count(), 1, "{shown:?}");
    assert_eq!(scene.served.place.number(dead).await, 1, "{}", scene.served.logged());
    let answered = "SELECT COUNT(*) FROM event WHERE outcome = 'answered'";
    let before = i64::from(pace::BURST) - 2;
    let innocents = i64::try_from(INNOCENTS).unwrap();
    assert_eq!(scene.served.place.number(answered).await, 1 + before + innocents);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_poison_buries_no_innocent_sqlite() {
    poisoned(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_poison_buries_no_innocent_postgres() {
    poisoned(Engine::Postgres).await;
}
