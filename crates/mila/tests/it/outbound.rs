//! What Mila tells the world, it tells over TLS and to nobody but whom it means.
//!
//! The real program is told by its environment which authority to trust, as an operator's
//! system would tell it.

use std::path::{Path, PathBuf};

use mila::config::{Environment, Layers, Settings};
use mila_domain::Language;
use mila_stage::claude::Reply;
use mila_store::testing::{Authority, Identity, Validity};

use crate::front::Front;
use crate::process::Served;
use crate::world::{Engine, PATIENCE, Place, received};

const TWILIO: &str = "MILA_TWILIO_BASE_URL";
const CLAUDE: &str = "ANTHROPIC_BASE_URL";

/// Certificates that prove nothing to whoever trusts `trusted` and asks for `localhost`.
fn impostors(trusted: &Authority) -> [(&'static str, Identity); 3] {
    [
        ("nobody trusts its authority", Authority::new().vouch("localhost", Validity::Now)),
        ("another name", trusted.vouch("twilio.example", Validity::Now)),
        ("expired", trusted.vouch("localhost", Validity::Past)),
    ]
}

/// A place whose Mila trusts this authority alone and finds one neighbour behind the front.
async fn place_behind(
    trusted: &Authority,
    neighbour: &'static str,
    shown: &Identity,
) -> (Place, Front) {
    let mut place = Place::new(Engine::Sqlite).await;
    let file = place.folder.path().join("authority.crt");
    std::fs::write(&file, trusted.certificate()).unwrap();
    place.set("SSL_CERT_FILE", &file.display().to_string());
    let stage: url::Url = place.stage.url().parse().unwrap();
    let front = Front::start(shown, stage.port().unwrap()).await;
    place.set(neighbour, &front.url);
    (place, front)
}

async fn until_logged(served: &Served, words: &str) {
    let logged = async {
        while !served.logged().contains(words) {
            tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        }
    };
    let waited = tokio::time::timeout(PATIENCE, logged).await;
    assert!(waited.is_ok(), "never logged {words:?}:\n{}", served.logged());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn neighbours_that_prove_their_names_are_spoken_to() {
    let trusted = Authority::new();
    let shown = trusted.vouch("localhost", Validity::Now);
    for neighbour in [TWILIO, CLAUDE] {
        let (place, front) = place_behind(&trusted, neighbour, &shown).await;
        place.stage.claude().replies([Reply::text("Good to meet you.")]);
        let question = place.text_in(Language::English, |texts| texts.first_question);
        let served = Served::at(place).await;
        served.dana.says("hi").await;
        assert_eq!(received(&served.dana, 1).await, [question]);
        served.dana.says("yes").await;
        assert_eq!(received(&served.dana, 2).await[1], "Good to meet you.");
        assert!(front.bytes() > 0, "{neighbour} was behind the front");
        assert_eq!(front.turned_away(), 0, "{neighbour}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_not_twilio_is_told_nothing() {
    let trusted = Authority::new();
    for (case, shown) in impostors(&trusted) {
        let (place, front) = place_behind(&trusted, TWILIO, &shown).await;
        let served = Served::at(place).await;
        served.dana.says("hi").await;
        until_logged(&served, "a send will be tried again").await;
        assert!(
            served
                .logged()
                .contains("no connection to Twilio could be made: the certificate was not"),
            "{case}"
        );
        front.until_turned_away().await;
        assert_eq!(front.bytes(), 0, "{case}");
        assert!(served.dana.hears().is_empty(), "{case}");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn who_is_not_claude_is_told_nothing() {
    let trusted = Authority::new();
    for (case, shown) in impostors(&trusted) {
        let (place, front) = place_behind(&trusted, CLAUDE, &shown).await;
        let served = Served::at(place).await;
        served.dana.says("hi").await;
        received(&served.dana, 1).await;
        served.dana.says("yes").await;
        until_logged(&served, "the model failed").await;
        assert!(
            served.logged().contains("Claude: no connection: the certificate was not"),
            "{case}"
        );
        front.until_turned_away().await;
        assert_eq!(front.bytes(), 0, "{case}");
        assert_eq!(served.place.stage.claude().count(), 0, "{case}");
    }
}

#[tokio::test]
async fn another_machine_is_not_spoken_to_without_tls() {
    let place = Place::new(Engine::Sqlite).await;
    for neighbour in [TWILIO, CLAUDE] {
        for (url, refused) in [
            ("http://192.0.2.1:4010", true),
            ("http://localhost.example.com", true),
            ("https://example.com", false),
            ("http://localhost:4010", false),
        ] {
            let pairs = place.settings.iter().filter(|(name, _)| *name != neighbour);
            let pairs = pairs.map(|(name, value)| (*name, value.as_str()));
            let environment = Environment::from_pairs(pairs.chain([(neighbour, url)]));
            let settings = Settings::from_layers(&Layers::gather(None, &environment));
            let why = settings.err().map(|problems| problems.to_string());
            assert_eq!(why.is_some(), refused, "{neighbour}={url}: {why:?}");
            assert!(why.is_none_or(|why| why.contains("https://")), "{neighbour}={url}");
        }
    }
}

/// Where HTTP clients are built: the product's one, and the one with which the stage plays
/// Twilio towards Mila.
const HTTP_CLIENTS: [&str; 2] = ["mila-stage/src/line.rs", "mila/src/egress.rs"];

/// What builds an HTTP client.
const BUILDERS: [&str; 5] =
    ["Client::builder(", "ClientBuilder::", "Client::new(", "Client::default(", "reqwest::get("];

/// What opens a connection past the HTTP clients and the store.
const SOCKETS: [&str; 4] = ["TcpStream", "TcpSocket", "UdpSocket", "UnixStream"];

/// Where the store connects to PostgreSQL, by TLS that proves the server's name or within this
/// machine (`only_verified_tls_leaves_this_machine`).
const DATABASE: &str = "mila-store/src/engine/postgres/socket.rs";

/// What turns TLS's checks off: reqwest and rustls call it danger.
const DANGERS: [&str; 4] = ["danger_", "danger::", "dangerous()", "accept_invalid"];

#[test]
fn no_source_builds_another_way_out_or_turns_checks_off() {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut clients = Vec::new();
    for path in sources(crates) {
        let text = std::fs::read_to_string(&path).unwrap();
        let sockets = SOCKETS.iter().filter(|_| !path.ends_with(DATABASE));
        for word in sockets.chain(&DANGERS) {
            assert!(!text.contains(word), "{word} in {}", path.display());
        }
        if BUILDERS.iter().any(|builder| text.contains(builder)) {
            let inside = path.strip_prefix(crates).unwrap();
            clients.push(inside.to_str().unwrap().to_owned());
        }
    }
    clients.sort();
    assert_eq!(clients, HTTP_CLIENTS);
}

/// Every source file of every crate but for its tests, and for what measures from outside and is
/// never shipped.
fn sources(crates: &Path) -> Vec<PathBuf> {
    let shipped = entries(crates).filter(|each| !each.ends_with("mila-bench"));
    let mut folders: Vec<PathBuf> = shipped.map(|each| each.join("src")).collect();
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for path in entries(&folder) {
            if path.is_dir() && !path.ends_with("tests") {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| kind == "rs") {
                files.push(path);
            }
        }
    }
    files
}

fn entries(folder: &Path) -> impl Iterator<Item = PathBuf> {
    std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path())
}
