//! Many people at once: everybody hears everything, once and in order.
//!
//! How long it takes is printed beside a floor: the same people and messages in the same
//! world, with an echo in Mila's place that keeps nothing. The times are no test; what fails
//! is a loss, a double, a wrong order, a webhook that Twilio would give up, or no end.

use std::io::Write as _;
use std::time::{Duration, Instant};

use mila_domain::Language;
use mila_stage::Phone;
use mila_stage::claude::Reply;
use tokio::task::JoinSet;

use crate::crash::rounds;
use crate::echo::Echo;
use crate::process::Served;
use crate::world::{Engine, Place};

/// What everybody says, in order.
const MESSAGES: usize = 3;

/// Longest wait for one answer, on the slowest machine: a hang, not a measure.
const SLOWEST: Duration = Duration::from_mins(5);

/// People who write at the same time; 300 in the long suite.
pub(crate) fn people() -> usize {
    if rounds() >= 200 { 300 } else { 20 }
}

/// How long things took, all people together.
#[derive(Default)]
pub(crate) struct Times {
    /// From the message to the end of its webhook.
    acknowledged: Vec<Duration>,
    /// From the message to its answer, for people who wait for it.
    answered: Vec<Duration>,
}

impl Times {
    fn add(&mut self, other: Self) {
        self.acknowledged.extend(other.acknowledged);
        self.answered.extend(other.answered);
    }

    fn print(mut self, whose: &str) {
        let line = format!(
            "load: {whose}: acknowledged in {}, answered in {}\n",
            spread(&mut self.acknowledged),
            spread(&mut self.answered)
        );
        // Not by `println`, which shows nothing of a test that passes.
        std::io::stderr().write_all(line.as_bytes()).unwrap();
    }
}

/// Median and 99th percentile, in words.
fn spread(times: &mut [Duration]) -> String {
    times.sort_unstable();
    let at = |percent: usize| times[(times.len() * percent).div_ceil(100) - 1].as_secs_f64() * 1e3;
    format!("{:.1} ms (median), {:.1} ms (p99)", at(50), at(99))
}

fn now() -> Instant {
    #[expect(clippy::disallowed_methods, reason = "a stopwatch beside Mila, not in it")]
    Instant::now()
}

/// One of many. Every third says everything before hearing anything.
#[derive(Clone)]
pub(crate) struct Person {
    pub(crate) phone: Phone,
    number: usize,
}

impl Person {
    /// As many as the suite asks for, numbered from `first`.
    pub(crate) fn all(place: &Place, first: usize) -> Vec<Self> {
        let phone = |number| place.stage.phone(&format!("whatsapp:+1555{number:07}"));
        (first..first + people()).map(|number| Self { phone: phone(number), number }).collect()
    }

    fn waits_for_answers(&self) -> bool {
        !self.number.is_multiple_of(3)
    }

    /// Names its sender, so that it is missed in the wrong chat.
    fn message(&self, at: usize) -> String {
        format!("message {at} of {}", self.number)
    }

    /// Everything the person says, as it comes back.
    pub(crate) fn everything(&self) -> String {
        (0..MESSAGES).map(|at| self.message(at)).collect::<Vec<_>>().join("\n")
    }

    pub(crate) async fn says_hello(self) -> Times {
        self.phone.says("hi").await;
        self.until_hears(1).await;
        self.phone.says("yes").await;
        self.until_hears(2).await;
        Times::default()
    }

    pub(crate) async fn converses(self) -> Times {
        let mut times = Times::default();
        let before = self.phone.hears().len();
        for at in 0..MESSAGES {
            let said = now();
            assert!(self.phone.says(&self.message(at)).await.accepted(), "in Twilio's time");
            times.acknowledged.push(said.elapsed());
            if self.waits_for_answers() {
                self.until_hears(before + at + 1).await;
                times.answered.push(said.elapsed());
            }
        }
        // One turn may have answered several messages, a line for each.
        for count in before + 1.. {
            let answers = self.until_hears(count).await.split_off(before).join("\n");
            if answers.lines().count() >= MESSAGES {
                break;
            }
        }
        times
    }

    async fn until_hears(&self, count: usize) -> Vec<String> {
        self.phone.wait_for_hears(count, SLOWEST).await.unwrap()
    }
}

/// What everybody does at the same time, and how long it took.
pub(crate) async fn all_at_once<F>(people: &[Person], act: impl Fn(Person) -> F) -> Times
where
    F: Future<Output = Times> + Send + 'static,
{
    let acts: JoinSet<_> = people.iter().cloned().map(act).collect();
    let mut times = Times::default();
    for each in acts.join_all().await {
        times.add(each);
    }
    times
}

/// The same without Mila: no signature, no database, no turn.
async fn floor(place: &Place) -> Times {
    let echo = Echo::start(place).await;
    let people = Person::all(place, 1_000_000);
    let times = all_at_once(&people, Person::converses).await;
    echo.stop().await;
    times
}

async fn load(engine: Engine) {
    // The tests' own times are tight, and here there is a queue.
    let place = Place::new(engine).await.with_usual_times();
    place.stage.claude().script(|seen| Reply::text(seen.last_user_text.as_str()));
    let floor = floor(&place).await;
    let mut served = Served::at(place).await;
    let people = Person::all(&served.place, 1);
    all_at_once(&people, Person::says_hello).await;
    let times = all_at_once(&people, Person::converses).await;
    served.stop().await;
    let question = served.place.text_in(Language::English, |texts| texts.first_question);
    for person in &people {
        let all = person.phone.hears();
        assert_eq!(all[..2], [question.as_str(), "hi"], "{}", served.logged());
        assert_eq!(all[2..].join("\n"), person.everything(), "{}", served.logged());
    }
    let count = people.len();
    floor.print(&format!("{count} people, an echo beside {engine:?}"));
    times.print(&format!("{count} people, Mila on {engine:?}"));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybody_at_once_sqlite() {
    load(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn everybody_at_once_postgres() {
    load(Engine::Postgres).await;
}
