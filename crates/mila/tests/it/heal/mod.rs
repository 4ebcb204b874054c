//! Trouble that passes: Mila heals without a restart.
//!
//! When it comes, one person is being sent an answer, one waits for the model and one is listened
//! to; a fourth writes while it lasts. Once it is over, all of them are answered, and once.

mod disk;
mod lock;
mod read_only;
mod silence;
mod stopped;

use std::path::PathBuf;
use std::time::Duration;

use mila_domain::Language;
use mila_stage::claude::{Fault, Reply};
use mila_stage::{Phone, RequestKind, Said, Side};
use serde_json::json;
use tokio::task::JoinHandle;

use crate::crash::{rounds, told};
use crate::process::Served;
use crate::voice::scripted;
use crate::world::{PATIENCE, Place, received};

/// Longer than any trouble here.
const LONG: Duration = Duration::from_mins(10);

/// Longest wait for the answers once trouble is over: longer than the server keeps a transaction
/// whose client is gone.
const HEALED: Duration = Duration::from_mins(3);

/// What tells one round from another: a digit is not spoken as it is written.
const ROUNDS: [&str; 8] =
    ["alpha", "bravo", "charlie", "delta", "echo", "foxtrot", "golf", "hotel"];

/// Every combination of trouble once; each twice in the long suite.
fn all_rounds() -> &'static [&'static str] {
    if rounds() >= 200 { &ROUNDS } else { &ROUNDS[..4] }
}

/// When the model, the speech program and Twilio answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Answers {
    /// While trouble lasts.
    Meanwhile,
    /// When it is over.
    After,
}

/// People who are in the midst of something whenever trouble comes.
struct Scene {
    served: Served,
    sent_to: Phone,
    waits: Phone,
    speaks: Phone,
    writes: Phone,
    rounds: Vec<&'static str>,
}

/// The place of a scene: what is lost on its way to Mila is soon looked for at Twilio; everything
/// else takes its usual time.
fn prepared(place: Place) -> Place {
    let mut place = place.with_usual_times().with_voice();
    place.set("MILA_HEARTBEAT_MS", "1000");
    place.set("MILA_DOUBT_AFTER_MS", "10000");
    place.set("MILA_DOUBT_GAP_MS", "500");
    place.set("MILA_RECONCILE_MS", "1000");
    place
}

impl Scene {
    /// Everybody is known to a Mila that runs in the place.
    async fn at(place: Place) -> Self {
        place.stage.claude().script(|seen| {
            // A note about how the message came is not repeated.
            let said = seen.last_user_text.rsplit('\n').next().unwrap_or_default();
            Reply::text(format!("You said {said}."))
        });
        let served = Served::at(place).await;
        let phone = |number| served.place.stage.phone(&format!("whatsapp:+1555{number:07}"));
        let [sent_to, waits, speaks, writes] = [1, 2, 3, 4].map(phone);
        for phone in [&sent_to, &waits, &speaks, &writes] {
            phone.says("hi").await;
            received(phone, 1).await;
            phone.says("yes").await;
        }
        for phone in [&sent_to, &waits, &speaks, &writes] {
            received(phone, 2).await;
        }
        Self { served, sent_to, waits, speaks, writes, rounds: vec![] }
    }

    /// A file that the speech program waits for.
    fn heard(&self, round: &str) -> PathBuf {
        self.served.place.folder.path().join(format!("heard-{round}"))
    }

    /// One is being sent to, one waits for the model, and one is listened to.
    async fn begins(&mut self, round: &'static str) {
        self.rounds.push(round);
        let begun = tokio::time::timeout(PATIENCE, self.all_are_in_the_midst(round)).await;
        assert!(begun.is_ok(), "{round}: {}", self.served.logged());
    }

    async fn all_are_in_the_midst(&self, round: &str) {
        let stage = &self.served.place.stage;
        stage.fault(RequestKind::Send, mila_stage::Fault::Held, 1);
        self.sent_to.says(&format!("send {round}")).await;
        stage.holds(1).await;
        stage.claude().fault_when(format!("think {round}"), 1, Fault::Silence(LONG));
        let asked = stage.claude().count();
        self.waits.says(&format!("think {round}")).await;
        stage.claude().wait_for(asked + 1).await;
        let fetched = self.fetched();
        let script = json!({ "says": format!("hear {round}"), "language": "en", "until": self.heard(round) });
        self.speaks.says_media("audio/ogg", scripted(script)).await;
        while self.fetched() == fetched {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    }

    /// How many recordings Mila has fetched.
    fn fetched(&self) -> usize {
        let exchanges = self.served.place.stage.wire().exchanges();
        exchanges.iter().filter(|it| it.side == Side::Storage && it.status.is_some()).count()
    }

    /// The model, the speech program and Twilio answer what they were asked.
    fn answers(&self) {
        let round = self.rounds.last().unwrap();
        std::fs::write(self.heard(round), []).unwrap();
        self.served.place.stage.claude().release();
        self.served.place.stage.release();
    }

    /// The fourth writes, in the midst of trouble.
    fn writes(&self) -> JoinHandle<Said> {
        let (phone, text) = (self.writes.clone(), format!("write {}", self.rounds.last().unwrap()));
        tokio::spawn(async move { phone.says(&text).await })
    }

    /// What each of the four is to have heard by now.
    fn expected(&self) -> [(&Phone, Vec<String>); 4] {
        let texts = |phone, word: &str| {
            let said = self.rounds.iter().map(|round| format!("You said {word} {round}."));
            let question =
                self.served.place.text_in(Language::English, |texts| texts.first_question);
            (phone, [question, "You said hi.".to_owned()].into_iter().chain(said).collect())
        };
        [
            texts(&self.sent_to, "send"),
            texts(&self.waits, "think"),
            texts(&self.speaks, "hear"),
            texts(&self.writes, "write"),
        ]
    }

    /// Waits until everybody is answered, by the same process.
    async fn heals(&mut self) {
        let answered = async {
            while self.expected().iter().any(|(phone, texts)| told(phone).len() < texts.len()) {
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        // What is missing is told below.
        let _ = tokio::time::timeout(HEALED, answered).await;
        self.assert_whole();
        assert!(!self.served.ended(Duration::ZERO).await, "{}", self.served.logged());
    }

    fn assert_whole(&self) {
        for (phone, expected) in self.expected() {
            assert_eq!(told(phone), expected, "{}", self.served.logged());
        }
    }

    /// Stops Mila when nothing is on its way any more: still everybody has heard everything once.
    async fn ends(mut self) {
        self.served.place.stage.settled().await;
        self.served.stop().await;
        self.assert_whole();
    }
}
