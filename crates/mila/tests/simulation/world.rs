//! A small world within one thread: the stage, one Mila after another, and a person with a phone.

use std::collections::BTreeSet;
use std::future::pending;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock};
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::http::{Request, Response};
use mila::clock::{Clock as _, DatabaseClock, HostClock};
use mila::config::{Environment, Layers, Settings};
use mila::egress::{End, Lost};
use mila::seams::{Door, Seams};
use mila_domain::Timestamp;
use mila_stage::claude::Claude;
use mila_stage::{Attempt, Phone, Stage, StageOptions, ToMila};
use mila_store::{Entropy, Waits};
use tempfile::TempDir;
use tokio::task::JoinHandle;

use crate::life::Life;
use crate::rows;
use crate::trace::Trace;

const DANA: &str = "whatsapp:+972541234567";
const SENDER: &str = "whatsapp:+14155238886";
const ACCOUNT: &str = "AC5ca1ab1e5ca1ab1e5ca1ab1e5ca1ab1e";
const TOKEN: &str = "stage-auth-token";

/// Mila's address, on which nothing listens.
const MILA: &str = "http://127.0.0.1:3";

/// When the simulation begins: 2026-06-01T09:00:00Z, in microseconds.
const BEGINS: i64 = 1_780_304_400_000_000;

/// How long a Mila that died stays away.
const AWAY: Duration = Duration::from_secs(1);

/// Longest time that a word is on its way between Mila and a neighbour.
const WAY: Duration = Duration::from_millis(50);

/// Longest wait for an answer.
const PATIENCE: Duration = Duration::from_mins(30);

/// When Mila dies: at a request to a neighbour.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Crash {
    /// How the request's path ends.
    pub(crate) at: &'static str,
    /// Which of these requests it is, from 1.
    pub(crate) nth: usize,
    /// Whether the neighbour has acted by then.
    pub(crate) acted: bool,
}

/// The world.
pub(crate) struct World {
    street: Arc<Street>,
    person: Phone,
    folder: TempDir,
}

/// What lies between the stage and Mila.
struct Street {
    seed: u64,
    /// The world's own randomness.
    entropy: Entropy,
    stage: OnceLock<Stage>,
    /// The Mila that lives.
    life: Mutex<Option<Arc<Life>>>,
    crash: Crash,
    /// Requests of the kind at which Mila dies.
    met: AtomicUsize,
    clock: DatabaseClock,
    trace: Trace,
}

impl World {
    pub(crate) fn new(seed: u64, crash: Crash) -> Self {
        let street = Arc::new(Street {
            seed,
            entropy: entropy(seed, 0),
            stage: OnceLock::new(),
            life: Mutex::default(),
            crash,
            met: AtomicUsize::new(0),
            clock: DatabaseClock::showing(Timestamp::from_micros(BEGINS)),
            trace: Trace::new(),
        });
        let options = StageOptions {
            account_sid: ACCOUNT.to_owned(),
            auth_token: TOKEN.to_owned(),
            sender: SENDER.to_owned(),
            starts_at: Some(BEGINS),
            seed,
            ..StageOptions::default()
        };
        let folder = mila_store::testing::folder();
        let stage = Stage::inside(options, to_mila(&street)).unwrap();
        stage.set_mila_url(format!("{MILA}#rc=5&rp=5xx,ct,rt").parse().unwrap());
        let person = stage.phone(DANA);
        assert!(street.stage.set(stage).is_ok());
        Self { street, person, folder }
    }

    pub(crate) fn claude(&self) -> &Claude {
        self.street.stage().claude()
    }

    /// Starts a Mila, and another on the same files whenever one dies.
    pub(crate) fn keep(&self) -> JoinHandle<()> {
        let stage = self.street.stage();
        let settings = loaded(&[
            ("TWILIO_ACCOUNT_SID", ACCOUNT),
            ("TWILIO_AUTH_TOKEN", TOKEN),
            ("MILA_WHATSAPP_FROM", SENDER),
            ("MILA_TWILIO_BASE_URL", &stage.url()),
            ("ANTHROPIC_BASE_URL", &stage.url()),
            ("ANTHROPIC_API_KEY", "sk-test"),
            ("MILA_PUBLIC_URL", MILA),
            ("MILA_DATA_DIR", self.folder.path().to_str().unwrap()),
            ("MILA_PRIVACY_EMAIL", "privacy@example.org"),
        ]);
        let street = self.street.clone();
        tokio::spawn(async move {
            for number in 1.. {
                let life = street.begin(number, settings.clone());
                life.died().await;
                tokio::time::sleep(AWAY).await;
            }
        })
    }

    /// Stops Mila as an operator would.
    pub(crate) async fn stop(&self, keeper: JoinHandle<()>) {
        keeper.abort();
        self.street.life().unwrap().stop().await;
        self.street.trace.note("Mila stopped");
    }

    pub(crate) async fn says(&self, text: &str) {
        self.street.trace.note(&format!("says {text}"));
        let said = self.person.says(text).await;
        self.street.trace.note(&format!("webhooks of {}: {:?}", said.sid, said.webhooks));
    }

    /// Waits until the person was sent so much.
    pub(crate) async fn until_heard(&self, count: usize) {
        self.person.wait_for_hears(count, PATIENCE).await.unwrap();
    }

    pub(crate) fn heard(&self) -> Vec<String> {
        self.person.hears()
    }

    /// All that happened, what the person has, and the rows.
    pub(crate) fn told(&self) -> Vec<String> {
        let mut told = self.street.trace.lines();
        let received = self.person.received().into_iter();
        told.extend(received.map(|it| format!("has {} {:?} {}", it.sid, it.status, it.text)));
        told.extend(rows::dump(&self.folder.path().join("mila.sqlite3")));
        told
    }

    /// The ids of what Mila sent, as their status callbacks name them.
    pub(crate) fn intents(&self) -> BTreeSet<String> {
        let exchanges = self.street.stage().wire().exchanges();
        let paths = exchanges.iter().map(|exchange| exchange.path.as_str());
        paths.filter_map(|path| path.strip_prefix("/twilio/status/")).map(str::to_owned).collect()
    }
}

impl Street {
    fn stage(&self) -> &Stage {
        self.stage.get().unwrap()
    }

    /// Begins a life on the files that the last one left.
    fn begin(self: &Arc<Self>, number: u64, settings: Settings) -> Arc<Life> {
        let (life, streams) = Life::new();
        let clock = Arc::new(DatabaseClock::showing(self.clock.now()));
        let seams = Seams {
            entropy: Arc::new(entropy(self.seed, number)),
            host: Arc::new(HostClock::like(clock.clone())),
            clock,
            end: to_neighbours(self, &life),
            door: Door::Inside(streams),
            waits: Waits::InPlace,
        };
        self.trace.note("Mila starts");
        *self.life.lock().unwrap() = Some(life.clone());
        life.begin(seams, settings);
        life
    }

    fn life(&self) -> Option<Arc<Life>> {
        self.life.lock().unwrap().clone()
    }

    /// Whether Mila dies at this moment of a request.
    fn is_crash(&self, path: &str, acted: bool) -> bool {
        let Crash { at, nth, acted: when } = self.crash;
        acted == when && path.ends_with(at) && self.met.fetch_add(1, Ordering::Relaxed) + 1 == nth
    }

    fn kill(&self, life: &Life) {
        self.trace.note("Mila dies");
        *self.life.lock().unwrap() = None;
        life.kill();
    }

    /// The time that a word is on its way.
    async fn way(&self) {
        tokio::time::sleep(WAY.mul_f64(self.entropy.jitter())).await;
    }

    /// A request of Mila's to a neighbour; no answer reaches the dead.
    async fn asked(&self, life: &Life, request: Request<Body>) -> Result<Response<Body>, Lost> {
        let (head, body) = request.into_parts();
        let body = to_bytes(body, usize::MAX).await.map_err(|_| Lost::Broken)?;
        let path = head.uri.path().to_owned();
        let what = format!("{} {}", head.method, head.uri);
        self.trace.note(&format!("{what} {:?} {}", head.headers, String::from_utf8_lossy(&body)));
        if self.is_crash(&path, false) {
            self.kill(life);
            return pending().await;
        }
        self.way().await;
        let asked = Request::from_parts(head, Body::from(body));
        let answer = tokio::select! {
            biased;
            () = life.died() => return pending().await,
            answer = self.stage().answer(asked) => answer,
        };
        self.trace.note(&format!("{what}: {}", answer.status()));
        if self.is_crash(&path, true) {
            self.kill(life);
            return pending().await;
        }
        self.way().await;
        Ok(answer)
    }
}

/// The way from one life to the neighbours.
fn to_neighbours(street: &Arc<Street>, life: &Arc<Life>) -> End {
    let (street, life) = (Arc::downgrade(street), Arc::downgrade(life));
    End::Inside(Arc::new(move |request| {
        let (street, life) = (street.clone(), life.clone());
        Box::pin(async move {
            let (Some(street), Some(life)) = (street.upgrade(), life.upgrade()) else {
                return Err(Lost::Broken);
            };
            street.asked(&life, request).await
        })
    }))
}

/// The way from the stage to whichever Mila lives.
fn to_mila(street: &Arc<Street>) -> ToMila {
    let street = Arc::downgrade(street);
    Arc::new(move |request| {
        let street = street.clone();
        Box::pin(async move {
            let street = street.upgrade().ok_or(Attempt::NoConnection)?;
            let what = format!("{} {}", request.method(), request.uri());
            street.way().await;
            let answer = match street.life() {
                Some(life) => life.asked(request).await,
                None => Err(Attempt::NoConnection),
            };
            let status = answer.as_ref().map(Response::status);
            street.trace.note(&format!("{what}: {status:?}"));
            answer
        })
    })
}

/// Randomness from a seed: the world's own (0), and each life's, so that none has the ids of another.
fn entropy(seed: u64, life: u64) -> Entropy {
    Entropy::from_seed((seed << 32) | life)
}

fn loaded(pairs: &[(&str, &str)]) -> Settings {
    let environment = Environment::from_pairs(pairs.iter().copied());
    Settings::from_layers(&Layers::gather(None, &environment)).unwrap()
}
