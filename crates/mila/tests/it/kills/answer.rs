//! One answer ends the process whenever it is sent. It alone is given up: what its person wrote
//! meanwhile is answered.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use mila_stage::claude::Reply;

use crate::process::{Served, kill};
use crate::relay::Answer;
use crate::world::{Engine, Place, SAM, received};

/// Ordinary messages behind the answer.
const INNOCENTS: usize = 4;

/// Deaths until it must be over: five, and what the machine may add.
const MOST_DEATHS: usize = 9;

async fn poisoned(engine: Engine) {
    let mut place = Place::new(engine).await;
    place.stage.claude().script(|seen| Reply::text(format!("You said: {}", seen.words)));
    let process = Arc::<AtomicU32>::default();
    let sender = process.clone();
    place
        .answers_instead(move |asked| {
            let poison = asked.sends() && asked.body.contains("poison");
            poison.then(|| {
                kill(sender.load(Ordering::SeqCst));
                Answer { status: 500, headers: vec![], body: String::new() }
            })
        })
        .await;
    let mut served = Served::at(place).await;
    process.store(served.id(), Ordering::SeqCst);
    let phone = served.place.stage.phone(SAM);
    phone.says("hi").await;
    received(&phone, 1).await;
    phone.says("yes").await;
    received(&phone, 2).await;
    phone.says("poison").await;
    let (mut wrote, mut deaths) = (0, 0);
    let last = format!("You said: innocent {}", INNOCENTS - 1);
    while !phone.hears().last().is_some_and(|heard| heard.ends_with(&last)) {
        if served.ended(Duration::from_millis(50)).await {
            deaths += 1;
            assert!(deaths <= MOST_DEATHS, "{}", served.logged());
            served.start();
            process.store(served.id(), Ordering::SeqCst);
            served.until_ready().await;
            if wrote < INNOCENTS {
                wrote += usize::from(phone.says(&format!("innocent {wrote}")).await.accepted());
            }
        }
    }
    let open = "SELECT COUNT(*) FROM outbox WHERE state IN ('intended', 'sending')";
    served.place.until_number(open, 0).await;
    assert_eq!(served.place.number("SELECT COUNT(*) FROM outbox WHERE state = 'failed'").await, 1);
    assert_eq!(served.place.number("SELECT COUNT(*) FROM dead_letter").await, 0);
    // The first words, the poison, and all that came behind it.
    let answered = "SELECT COUNT(*) FROM event WHERE outcome = 'answered'";
    let expected = 2 + i64::try_from(INNOCENTS).unwrap();
    assert_eq!(served.place.number(answered).await, expected, "{}", served.logged());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_that_ends_the_process_buries_no_innocent_sqlite() {
    poisoned(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_that_ends_the_process_buries_no_innocent_postgres() {
    poisoned(Engine::Postgres).await;
}
