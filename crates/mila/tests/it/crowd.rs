//! A crowd at the door: it keeps nobody out who has something to say.

use std::time::Duration;

use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::attacks::says_and_hears;
use crate::balancer::Balancer;
use crate::door::{form, signed};
use crate::process::Served;
use crate::world::{DANA, Engine, PATIENCE, Place, World, on_both, received};

/// Connections that say nothing, and the descriptors that Mila has.
const CROWD: usize = 1300;
const DESCRIPTORS: &str = "1024";

/// Longest wait of whoever has something to say.
const SOON: Duration = Duration::from_secs(5);

/// This process has both ends of the crowd.
fn allow_ourselves_descriptors() {
    let Rlimit { maximum, .. } = getrlimit(Resource::Nofile);
    setrlimit(Resource::Nofile, Rlimit { current: maximum, maximum }).unwrap();
}

/// Mila as a process with so many descriptors, whose figures can be read.
async fn served_with(descriptors: &str) -> Served {
    let mut place = Place::new(Engine::Sqlite).await;
    let limited = format!("ulimit -n {descriptors}; exec \"$@\"");
    place.within = ["sh", "-c", &limited, "sh"].map(str::to_owned).to_vec();
    place.set("MILA_METRICS_LISTEN", &crate::ports::free_address().to_string());
    Served::at(place).await
}

impl Served {
    fn address(&self) -> &str {
        self.place.setting("MILA_LISTEN")
    }

    async fn figure(&self, series: &str) -> f64 {
        let url = format!("http://{}/metrics", self.place.setting("MILA_METRICS_LISTEN"));
        let shown = reqwest::Client::builder().build().unwrap().get(url).send().await.unwrap();
        let shown = shown.text().await.unwrap();
        let value = shown.lines().find_map(|line| line.strip_prefix(series)?.strip_prefix(' '));
        value.unwrap_or_else(|| panic!("{series} is not in\n{shown}")).parse().unwrap()
    }

    fn lines(&self, words: &str) -> usize {
        self.logged().matches(words).count()
    }
}

/// Everything that Mila says until it closes the connection.
async fn until_closed(stream: &mut TcpStream) -> Vec<u8> {
    let mut said = Vec::new();
    let closed = tokio::time::timeout(PATIENCE, stream.read_to_end(&mut said)).await;
    // A reset closes too.
    drop(closed.expect("Mila closes the connection"));
    said
}

/// The head of a post, signed by anybody, and the beginning of its body.
const HALF_A_POST: &[u8] = b"POST /twilio/message HTTP/1.1\r\nHost: mila\r\n\
    X-Twilio-Signature: x\r\nContent-Length: 10\r\n\r\nBody";

impl Served {
    /// Connections that say this and then nothing.
    async fn crowd_that_says(&self, words: &[u8]) -> Vec<TcpStream> {
        allow_ourselves_descriptors();
        let mut crowd = Vec::new();
        for _ in 0..CROWD {
            let mut stream = TcpStream::connect(self.address()).await.unwrap();
            stream.write_all(words).await.unwrap();
            crowd.push(stream);
        }
        crowd
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn half_a_post_makes_room_for_a_webhook() {
    let served = served_with(DESCRIPTORS).await;
    let _crowd = served.crowd_that_says(HALF_A_POST).await;
    let posted = tokio::time::timeout(SOON, served.dana.says("hi")).await;
    assert!(posted.expect("the webhook is answered soon").accepted());
    received(&served.dana, 1).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn silent_connections_make_room_for_a_webhook() {
    let served = served_with(DESCRIPTORS).await;
    let mut crowd = served.crowd_that_says(b"").await;
    let posted = tokio::time::timeout(SOON, served.dana.says("hi")).await;
    assert!(posted.expect("the webhook is answered soon").accepted());
    received(&served.dana, 1).await;
    let crowded = "closed silent connections, for others wanted their place";
    served.until_logged(crowded, PATIENCE).await;
    for stream in &mut crowd {
        until_closed(stream).await;
    }
    served.until_logged("closed connections that asked for nothing in time", PATIENCE).await;
    let silent = served.figure("mila_closed_connections_total{why=\"silent\"}").await;
    let crowded = served.figure("mila_closed_connections_total{why=\"crowded\"}").await;
    assert!(silent > 0.0 && crowded > 0.0, "{silent} {crowded}");
    assert!(silent + crowded >= CROWD as f64, "{silent} {crowded}");
    assert_eq!(served.lines("closed silent connections"), 1, "{}", served.logged());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_connection_stays_for_ever() {
    let served = served_with(DESCRIPTORS).await;
    let connect = || async { TcpStream::connect(served.address()).await.unwrap() };
    let (mut silent, mut unfinished, mut idle, mut bodiless) =
        (connect().await, connect().await, connect().await, connect().await);
    unfinished.write_all(b"POST /twilio/message HTTP/1.1\r\nHost: mila\r\nX-").await.unwrap();
    idle.write_all(b"GET /health/live HTTP/1.1\r\nHost: mila\r\n\r\n").await.unwrap();
    bodiless.write_all(HALF_A_POST).await.unwrap();
    let said = tokio::join!(
        until_closed(&mut silent),
        until_closed(&mut unfinished),
        until_closed(&mut idle),
        until_closed(&mut bodiless),
    );
    assert!(said.0.is_empty(), "{said:?}");
    assert!(said.2.starts_with(b"HTTP/1.1 200 "), "what was asked is answered");
    assert!(said.3.starts_with(b"HTTP/1.1 408 "), "{}", String::from_utf8_lossy(&said.3));
    assert_eq!(served.figure("mila_refused_posts_total{why=\"too_slow\"}").await, 1.0);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn only_the_first_version_of_http_is_spoken() {
    let served = served_with(DESCRIPTORS).await;
    let mut second = TcpStream::connect(served.address()).await.unwrap();
    second.write_all(b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0").await.unwrap();
    let said = until_closed(&mut second).await;
    assert!(said.is_empty() || said.starts_with(b"HTTP/1.1 400 "), "{said:?}");
    let mut first = TcpStream::connect(served.address()).await.unwrap();
    let upgrade = "GET /health/live HTTP/1.1\r\nHost: mila\r\nConnection: Upgrade, HTTP2-Settings\r\n\
        Upgrade: h2c\r\nHTTP2-Settings: AAMAAABkAAQAAP__\r\n\r\n";
    first.write_all(upgrade.as_bytes()).await.unwrap();
    let said = until_closed(&mut first).await;
    assert!(said.starts_with(b"HTTP/1.1 200 "), "{}", String::from_utf8_lossy(&said));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn refused_posts_are_counted_and_told_once_a_minute() {
    let served = served_with(DESCRIPTORS).await;
    let url = format!("http://{}/twilio/message", served.address());
    let http = reqwest::Client::builder().build().unwrap();
    for number in 0..60 {
        let post = http.post(&url).body("Body=hi");
        let signed = number % 3 > 0;
        let post = if signed { post.header("x-twilio-signature", "bm9wZQ==") } else { post };
        assert_eq!(post.send().await.unwrap().status(), 403);
    }
    assert_eq!(served.figure("mila_refused_posts_total{why=\"signature\"}").await, 40.0);
    assert_eq!(served.figure("mila_refused_posts_total{why=\"unsigned\"}").await, 20.0);
    assert_eq!(served.lines("refused a webhook"), 2, "one of each kind\n{}", served.logged());
    assert_eq!(served.lines("its signature does not fit"), 1);
}

on_both! {
    /// Behind a proxy everybody comes from one address, and its headers prove nothing.
    async fn what_others_post_by_the_same_proxy_keeps_nobody_out(world: World) {
        let listen = world.setting("MILA_LISTEN").parse().unwrap();
        let proxy = Balancer::start(vec![listen]).await;
        let url = format!("http://{}/twilio/message", proxy.address);
        let http = reqwest::Client::builder().build().unwrap();
        let post = |body: String, signature: &str| {
            let post = http.post(&url).body(body).header("x-twilio-signature", signature);
            let post = post.header("x-forwarded-for", "203.0.113.7, 10.0.0.1");
            let post = post.header("x-forwarded-host", "evil.example.com");
            post.header("x-forwarded-proto", "https").header("forwarded", "host=evil").send()
        };
        for _ in 0..200 {
            assert_eq!(post("Body=hi".to_owned(), "bm9wZQ==").await.unwrap().status(), 403);
        }
        let pairs = world.message("SM00000000000000000000000000000007", "hi");
        let (body, signature) = (form(&pairs), signed(&world, "/twilio/message", &pairs));
        assert_eq!(post(body, &signature).await.unwrap().status(), 204, "signed for our address");
        assert_eq!(received(&world.stage().phone(DANA), 1).await.len(), 1);
    }
}

/// Somebody holds one person's row, as who forgot to end a transaction; and that person writes on.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn one_locked_row_keeps_nobody_else_waiting() {
    let world = World::new(Engine::Postgres).await;
    world.welcome(&world.dana).await;
    world.welcome(&world.sam).await;
    let owner = mila_store::testing::connect(&world.place.owner().parse().unwrap()).await;
    let locked = "SET search_path TO mila; BEGIN;
        SELECT FROM person ORDER BY created_at LIMIT 1 FOR UPDATE";
    owner.batch_execute(locked).await.unwrap();
    let mut flood = tokio::task::JoinSet::new();
    for at in 0..60 {
        let phone = world.dana.clone();
        flood.spawn(async move { phone.says(if at % 2 == 0 { "help" } else { "hello" }).await });
    }
    let held = "SELECT COUNT(*) FROM pg_locks WHERE NOT granted";
    while owner.query_one(held, &[]).await.unwrap().get::<_, i64>(0) == 0 {}
    for round in 0..4 {
        let words = format!("sam {round}");
        let answered = tokio::time::timeout(SOON, says_and_hears(&world.sam, &words)).await;
        assert_eq!(answered.expect("soon"), format!("You said: {words}"));
    }
    owner.batch_execute("ROLLBACK").await.unwrap();
    flood.join_all().await;
}
