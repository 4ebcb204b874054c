//! Killed at random with twenty messages at hand, by a Twilio that answers slowly, loses answers,
//! is unavailable, tells late or not at all, and lists late: nothing is lost, nothing is doubled,
//! and nobody becomes a dead letter who ended no process.

mod answer;
pub(crate) mod chance;
mod poison;
mod twilio;

use std::time::Duration;

use mila_domain::Language;
use mila_stage::claude::Reply;

use self::chance::Chance;
use self::twilio::{Manners, Twilio};
use crate::crash::rounds;
use crate::process::{Served, kill};
use crate::world::{Engine, Place};

/// Who writes at once.
const PEOPLE: usize = 20;

/// Every so many people are answered in two parts.
const AT_LENGTH: usize = 7;

/// Within this time after a kill everybody is answered.
const ANSWERED: Duration = Duration::from_mins(2);

/// Kills; 40 in the long suite.
fn kills() -> usize {
    if rounds() >= 200 { 40 } else { 2 }
}

/// A Mila, and people who write to it past the stage, which only thinks.
struct Scene {
    served: Served,
    twilio: Twilio,
    people: Vec<String>,
}

impl Scene {
    /// Times that leave this Twilio its own: what it took is in its list before the second look.
    async fn new(engine: Engine, answers_after: Duration, people: usize, seed: u64) -> Self {
        let mut place = Place::new(engine).await;
        let gap = Duration::from_secs(2);
        let doubt_after = answers_after + Duration::from_secs(1);
        let millis = |span: Duration| span.as_millis().to_string();
        for (name, span) in [
            ("MILA_SEND_LIMIT_MS", doubt_after),
            ("MILA_DOUBT_AFTER_MS", doubt_after),
            ("MILA_DOUBT_GAP_MS", gap),
            ("MILA_HEARTBEAT_LIMIT_MS", doubt_after + Duration::from_millis(500)),
            ("MILA_RECONCILE_MS", Duration::from_secs(1)),
        ] {
            place.set(name, &millis(span));
        }
        let manners = Manners { answers_after, lists_within: Duration::from_secs(2) };
        let twilio = Twilio::serve(&mut place, manners, Chance::new(seed)).await;
        place.stage.claude().script(|seen| Reply::text(answer(&seen.words)));
        let people = (0..people).map(|at| format!("whatsapp:+1555{at:07}")).collect();
        Self { served: Served::at(place).await, twilio, people }
    }

    /// Everybody is known to Mila; what each of them has heard.
    async fn welcome(&mut self) -> Vec<String> {
        self.everybody_writes(|_| "hi".to_owned()).await;
        self.until_answered(&vec![vec![]; self.people.len()], 1).await;
        self.everybody_writes(|_| "yes".to_owned()).await;
        let question = self.served.place.text_in(Language::English, |texts| texts.first_question);
        let heard = vec![question, "You said: hi".to_owned()];
        self.until_answered(&vec![vec![]; self.people.len()], 2).await;
        heard
    }

    async fn everybody_writes(&self, text: impl Fn(usize) -> String) {
        let writes = self.people.iter().enumerate().map(|(at, phone)| {
            let text = text(at);
            async move { self.twilio.writes(phone, &text).await }
        });
        futures_util::future::join_all(writes).await;
    }

    /// Waits until everybody's phone shows as much as is expected of it, or so much.
    async fn until_answered(&mut self, expected: &[Vec<String>], least: usize) {
        let answered = async {
            for (phone, expected) in self.people.iter().zip(expected) {
                while self.twilio.shows(phone).len() < expected.len().max(least) {
                    tokio::time::sleep(Duration::from_millis(20)).await;
                }
            }
        };
        // What is missing is told by who compares.
        let _ = tokio::time::timeout(ANSWERED, answered).await;
    }

    fn assert_heard(&self, expected: &[Vec<String>], when: &str) {
        for (phone, expected) in self.people.iter().zip(expected) {
            let shown = self.twilio.shows(phone);
            assert_eq!(shown, *expected, "{phone}, {when}\n{}", self.served.logged());
        }
    }
}

/// What the model says to it: a word, or two parts for who asks for much.
fn answer(words: &str) -> String {
    if !words.contains("at length") {
        return format!("You said: {words}");
    }
    [1, 2]
        .map(|part| format!("{words}, part {part}. {}", "On and on it goes. ".repeat(60)))
        .join("\n\n")
}

/// Everybody writes, and Mila is killed within the time that it takes to answer them; again and
/// again.
async fn killed(engine: Engine, answers_after: Duration, seed: u64) {
    let mut scene = Scene::new(engine, answers_after, PEOPLE, seed).await;
    let heard = scene.welcome().await;
    let mut expected = vec![heard; PEOPLE];
    let chance = Chance::new(seed ^ 1);
    for round in 0..kills() {
        let text = |at: usize| match at % AT_LENGTH {
            0 => format!("{round} at length"),
            _ => format!("{round}"),
        };
        for (at, expected) in expected.iter_mut().enumerate() {
            let parts = answer(&text(at));
            expected.extend(parts.split("\n\n").map(|part| part.trim().to_owned()));
        }
        let span = u64::try_from(answers_after.as_millis()).unwrap() + 600;
        let (process, wait) = (scene.served.id(), Duration::from_millis(chance.below(span)));
        let killer = async {
            tokio::time::sleep(wait).await;
            kill(process);
        };
        tokio::join!(scene.everybody_writes(text), killer);
        assert!(scene.served.ended(Duration::from_secs(5)).await);
        scene.served.start();
        scene.until_answered(&expected, 0).await;
        scene.assert_heard(&expected, &format!("kill {round} after {wait:?}, seed {seed}"));
    }
    // Nothing is in doubt any more, and still everybody has heard everything once.
    let open = "SELECT COUNT(*) FROM outbox WHERE state IN ('intended', 'sending')";
    scene.served.place.until_number(open, 0).await;
    scene.assert_heard(&expected, &format!("at the end, seed {seed}"));
    let dead = scene.served.place.number("SELECT COUNT(*) FROM dead_letter").await;
    assert_eq!(dead, 0, "no innocent is buried\n{}", scene.served.logged());
}

macro_rules! kills {
    ($($name:ident: $engine:ident, $millis:literal;)+) => {$(
        #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
        async fn $name() {
            killed(Engine::$engine, Duration::from_millis($millis), $millis).await;
        }
    )+};
}

kills! {
    answered_at_once_sqlite: Sqlite, 0;
    answered_at_once_postgres: Postgres, 0;
    answered_soon_sqlite: Sqlite, 200;
    answered_soon_postgres: Postgres, 200;
    answered_late_sqlite: Sqlite, 3000;
    answered_late_postgres: Postgres, 3000;
}
