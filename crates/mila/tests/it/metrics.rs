//! Mila seen from outside: figures that show what happens and name nobody.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::time::Duration;

use mila_stage::{Fault, RequestKind, claude};

use crate::voice::says_aloud;
use crate::world::{DANA, Engine, PATIENCE, Place, World, received};

/// A world whose operator looks.
pub(crate) struct Watched {
    pub(crate) world: World,
    listen: SocketAddr,
}

impl Watched {
    async fn new(engine: Engine) -> Self {
        Self::over(Place::new(engine).await.with_voice()).await
    }

    pub(crate) async fn over(mut place: Place) -> Self {
        let listen = crate::ports::free_address();
        place.set("MILA_METRICS_LISTEN", &listen.to_string());
        Self { world: World::at(place).await, listen }
    }

    /// All figures, as a tool reads them.
    pub(crate) async fn figures(&self) -> Figures {
        let http = reqwest::Client::builder().build().unwrap();
        let answer = http.get(format!("http://{}/metrics", self.listen)).send().await.unwrap();
        assert_eq!(answer.status(), 200);
        let form = answer.headers()["content-type"].to_str().unwrap().to_owned();
        assert!(form.starts_with("application/openmetrics-text; version=1.0.0"), "{form}");
        Figures(answer.text().await.unwrap())
    }

    /// Waits until a figure is as it should be.
    async fn until(&self, series: &str, is: impl Fn(f64) -> bool) {
        let shown = async { while !is(self.figures().await.of(series)) {} };
        let shown = tokio::time::timeout(PATIENCE, shown).await;
        assert!(shown.is_ok(), "{series} stays {}", self.figures().await.of(series));
    }
}

pub(crate) struct Figures(String);

impl Figures {
    pub(crate) fn of(&self, series: &str) -> f64 {
        let mut lines = self.0.lines();
        let value = lines.find_map(|line| line.strip_prefix(series)?.strip_prefix(' '));
        value.unwrap_or_else(|| panic!("{series} is not in\n{}", self.0)).parse().unwrap()
    }

    /// Names and values of all labels.
    fn labels(&self) -> BTreeSet<(String, String)> {
        let lines = self.0.lines().filter(|line| !line.starts_with('#'));
        let labels = lines.filter_map(|line| line.split_once('{')?.1.split_once("} "));
        let pairs = labels.flat_map(|(labels, _)| labels.split(',')).map(|label| {
            let (name, value) = label.split_once('=').unwrap();
            (name.to_owned(), value.trim_matches('"').to_owned())
        });
        pairs.collect()
    }
}

async fn a_conversation_shows(engine: Engine) {
    let watched = Watched::new(engine).await;
    let world = &watched.world;
    let before = watched.figures().await;
    for series in [
        "mila_webhook_seconds_count{webhook=\"message\"}",
        "mila_model_seconds_count{outcome=\"answered\"}",
        "mila_reply_seconds_count",
        "mila_model_tokens_total{kind=\"output\"}",
        "mila_twilio_errors_total{class=\"operator\"}",
        "mila_dead_letters",
        "mila_lanes_set_aside",
    ] {
        assert_eq!(before.of(series), 0.0, "{series} is there before anything happened");
    }
    world.welcome(&world.dana).await;
    watched.until("mila_reply_seconds_count", |count| count >= 2.0).await;
    let after = watched.figures().await;
    assert_eq!(after.of("mila_webhook_seconds_count{webhook=\"message\"}"), 2.0);
    assert_eq!(after.of("mila_model_seconds_count{outcome=\"answered\"}"), 1.0);
    assert_eq!(after.of("mila_reply_seconds_count"), 2.0, "the question and the answer");
    let took = after.of("mila_reply_seconds_sum");
    assert!(took > 0.0 && took < PATIENCE.as_secs_f64(), "{took} s");
    assert!(after.of("mila_model_tokens_total{kind=\"output\"}") > 0.0);
    assert!(after.of("mila_model_cost_micro_usd_total") > 0.0);
    assert_eq!(after.of("mila_oldest_suspect_seconds"), 0.0);
    for lane in ["control", "conversation", "timers", "upkeep"] {
        let age = after.of(&format!("mila_oldest_due_seconds{{lane=\"{lane}\"}}"));
        assert!(age < PATIENCE.as_secs_f64(), "{lane}: {age} s");
    }
    watched.until("mila_webhook_seconds_count{webhook=\"status\"}", |count| count > 0.0).await;
    watched.until("mila_chore_late_seconds{chore=\"reconcile\"}", |late| late < 60.0).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_conversation_shows_sqlite() {
    a_conversation_shows(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_conversation_shows_postgres() {
    a_conversation_shows(Engine::Postgres).await;
}

/// Whatever a person says and whatever goes wrong for them, the figures hold neither their number,
/// nor a word, nor an id of anything that is theirs.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn figures_name_nobody() {
    let watched = Watched::new(Engine::Sqlite).await;
    let world = &watched.world;
    world.dana.set_profile_name("Dana Zamir");
    world.welcome(&world.dana).await;
    world.dana.says("the canary Caruso sings").await;
    received(&world.dana, 3).await;
    world.dana.says("help").await;
    received(&world.dana, 4).await;
    world.stage().claude().fault(claude::Fault::Overloaded);
    world.dana.says("and what of Caruso").await;
    watched.until("mila_model_seconds_count{outcome=\"failed\"}", |count| count > 0.0).await;
    let figures = watched.figures().await;
    let ids = ids(world);
    assert!(ids.len() > 10, "ids were found: {}", ids.len());
    let number = DANA.trim_start_matches("whatsapp:+");
    let said = ["Caruso", "sings", "You said", "Dana", "Zamir", "whatsapp"].map(str::to_owned);
    let shown = figures.0.to_lowercase();
    for theirs in ids.iter().chain(&said).chain([&number.to_owned(), &number[3..].to_owned()]) {
        assert!(!shown.contains(&theirs.to_lowercase()), "{theirs} is in\n{}", figures.0);
    }
    // A list that is closed, so that what nobody thought of shows too.
    let known = [
        "le", "webhook", "why", "limit", "outcome", "kind", "class", "lane", "chore", "version",
        "schema", "what", "release",
    ];
    for (name, value) in figures.labels() {
        assert!(known.contains(&name.as_str()), "a new label: {name}");
        let word = value.chars().all(|letter| letter.is_ascii_lowercase() || letter == '_');
        let bound = ["le", "version", "schema", "release"].contains(&name.as_str());
        assert!(word || bound, "{name} is no word of the program: {value}");
    }
}

/// The ids of everything that hangs on people, both as they are written and as bare digits.
fn ids(world: &World) -> BTreeSet<String> {
    let file = rusqlite::Connection::open_with_flags(
        world.place.folder.path().join("mila.sqlite3"),
        rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY,
    );
    let file = file.unwrap();
    let all = "SELECT lower(hex(id)) FROM person UNION SELECT lower(hex(id)) FROM event
        UNION SELECT lower(hex(id)) FROM message UNION SELECT lower(hex(id)) FROM turn
        UNION SELECT lower(hex(id)) FROM outbox";
    let mut found = file.prepare(all).unwrap();
    let found = found.query_map([], |row| row.get::<_, String>(0)).unwrap();
    let both = found.flat_map(|id| {
        let id = id.unwrap();
        let written = [&id[..8], &id[8..12], &id[12..16], &id[16..20], &id[20..]].join("-");
        [id, written]
    });
    both.collect()
}

/// The model computes where it was not asked to: that is counted, and switches the assistant off
/// when the operator wants it.
async fn answers_from_elsewhere(stops: &str) {
    let mut place = Place::new(Engine::Sqlite).await;
    place.computes_in = Some("us");
    place.set("MILA_STOP_ELSEWHERE", stops);
    let watched = Watched::over(place).await;
    let (world, series) = (&watched.world, "mila_model_elsewhere_total");
    let off = "SELECT COUNT(*) FROM switched_off";
    world.welcome(&world.dana).await;
    assert_eq!(watched.figures().await.of(series), 0.0, "where it was asked to");
    world.stage().claude().computes_in("global");
    world.dana.says("and now?").await;
    watched.until(series, |count| count == 1.0).await;
    if stops == "false" {
        assert_eq!(received(&world.dana, 3).await[2], "You said: and now?");
        assert_eq!(world.place.number(off).await, 0);
        return;
    }
    world.place.until_number(off, 1).await;
    let asked = world.stage().claude().count();
    world.dana.says("and again?").await;
    world.until_hears_last(&world.dana, &world.text(|t| t.limits.switched_off)).await;
    assert_eq!(world.stage().claude().count(), asked, "nobody asks the model any more");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_from_elsewhere_is_counted() {
    answers_from_elsewhere("false").await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_answer_from_elsewhere_stops_the_assistant_if_the_operator_says_so() {
    answers_from_elsewhere("true").await;
}

/// Twilio's refusals are told apart by what they ask of the operator.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_twilio_refuses_is_counted_by_class() {
    let watched = Watched::new(Engine::Sqlite).await;
    let world = &watched.world;
    world.welcome(&world.dana).await;
    world.stage().fault(RequestKind::Send, Fault::TooManyRequests, 2);
    world.dana.says("are you there").await;
    received(&world.dana, 3).await;
    let figures = watched.figures().await;
    assert_eq!(figures.of("mila_twilio_errors_total{class=\"throttled\"}"), 2.0);
    assert_eq!(figures.of("mila_twilio_errors_total{class=\"permanent\"}"), 0.0);
}

/// The operator sees how old the oldest audio is, wherever it is kept.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_age_of_the_oldest_audio_is_a_figure() {
    let mut place = Place::new(Engine::Sqlite).await.with_voice();
    let listen = crate::ports::free_address();
    place.set("MILA_METRICS_LISTEN", &listen.to_string());
    let world = World::at(place).await;
    let http = reqwest::Client::builder().build().unwrap();
    let oldest = async || {
        let answer = http.get(format!("http://{listen}/metrics")).send().await.unwrap();
        let figures = answer.text().await.unwrap();
        let figure = figures.lines().find_map(|it| it.strip_prefix("mila_oldest_audio_seconds "));
        figure.unwrap().parse::<u64>().unwrap()
    };
    assert_eq!(oldest().await, 0);
    says_aloud(&world.dana, "hello").await;
    received(&world.dana, 1).await;
    world.passes(Duration::from_hours(5));
    assert_eq!(oldest().await / 60, 5 * 60, "a recording that waits at Twilio");
    world.dana.says("yes").await;
    world.until_answered(&world.dana, 2).await;
    world.until_no_audio_is_left().await;
    let none = async { while oldest().await > 0 {} };
    assert!(tokio::time::timeout(PATIENCE, none).await.is_ok(), "no audio, no age");
}
