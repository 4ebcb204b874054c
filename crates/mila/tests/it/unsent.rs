//! Killed when an answer and the begin of its send are committed, and before a byte of it has left.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

use mila_stage::Phone;
use mila_stage::claude::Reply;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};

use crate::process::{Served, kill};
use crate::world::{Engine, Place, received};

/// Within this time the person is answered all the same.
const ANSWERED: Duration = Duration::from_secs(30);

/// The way of one instance to Twilio. It may be cut together with who uses it.
struct Wire {
    address: SocketAddr,
    /// Who uses it.
    process: Arc<AtomicU32>,
}

impl Wire {
    /// While `armed`, whoever is about to send a message is killed, and Twilio hears nothing.
    async fn to(place: &Place, armed: &Arc<AtomicBool>) -> Self {
        let twilio = place.stage.url().trim_start_matches("http://").parse().unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (address, process) = (listener.local_addr().unwrap(), Arc::<AtomicU32>::default());
        let (armed, user) = (armed.clone(), process.clone());
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(relay(client, twilio, armed.clone(), user.clone()));
            }
        });
        Self { address, process }
    }

    fn is_used_by(&self, process: u32) {
        self.process.store(process, Ordering::SeqCst);
    }

    fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

async fn relay(
    client: TcpStream,
    twilio: SocketAddr,
    armed: Arc<AtomicBool>,
    user: Arc<AtomicU32>,
) -> Option<()> {
    let (mut from_client, mut to_client) = client.into_split();
    let (mut from_twilio, mut to_twilio) = TcpStream::connect(twilio).await.ok()?.into_split();
    tokio::spawn(async move { tokio::io::copy(&mut from_twilio, &mut to_client).await });
    let mut chunk = vec![0; 64 << 10];
    loop {
        let read = from_client.read(&mut chunk).await.ok().filter(|read| *read > 0)?;
        if is_send(&chunk[..read]) && armed.swap(false, Ordering::SeqCst) {
            kill(user.load(Ordering::SeqCst));
            return None;
        }
        to_twilio.write_all(&chunk[..read]).await.ok()?;
    }
}

/// Whether this is how a request begins that has a message sent.
fn is_send(chunk: &[u8]) -> bool {
    let line = chunk.split(|byte| *byte == b'\r').next().unwrap_or_default();
    line.starts_with(b"POST ") && line.ends_with(b"/Messages.json HTTP/1.1")
}

/// A Mila in its usual times, whose way to Twilio may be cut.
async fn served(engine: Engine, armed: &Arc<AtomicBool>) -> (Served, Wire) {
    let mut place = Place::new(engine).await.with_usual_times();
    place.stage.claude().script(|seen| Reply::text(format!("You said: {}", seen.last_user_text)));
    let wire = Wire::to(&place, armed).await;
    place.set("MILA_TWILIO_BASE_URL", &wire.url());
    let served = Served::at(place).await;
    wire.is_used_by(served.id());
    served.dana.says("hi").await;
    received(&served.dana, 1).await;
    served.dana.says("yes").await;
    received(&served.dana, 2).await;
    (served, wire)
}

/// Somebody asks, and who is about to answer is killed.
async fn asks(dana: &Phone, armed: &AtomicBool) {
    armed.store(true, Ordering::SeqCst);
    dana.says("are you there?").await;
    let killed = async {
        while armed.load(Ordering::SeqCst) {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    tokio::time::timeout(ANSWERED, killed).await.expect("an answer is about to be sent");
}

async fn assert_answered(served: &Served) {
    assert_eq!(served.dana.hears().len(), 2, "nothing has left");
    let all = served.dana.wait_for_hears(3, ANSWERED).await;
    let all = all.unwrap_or_else(|late| panic!("{late}\n{}", served.logged()));
    assert_eq!(all[2..], ["You said: are you there?"]);
    served.place.stage.settled().await;
    assert_eq!(served.dana.hears().len(), 3, "once");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_same_instance_sends_what_it_had_begun_after_a_restart() {
    let armed = Arc::default();
    let (mut served, _wire) = served(Engine::Sqlite, &armed).await;
    asks(&served.dana, &armed).await;
    assert!(served.ended(ANSWERED).await);
    served.start();
    assert_answered(&served).await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn another_instance_sends_what_the_killed_one_had_begun() {
    let armed = Arc::default();
    let (served, _wire) = served(Engine::Postgres, &armed).await;
    let wire = Wire::to(&served.place, &armed).await;
    let beside = served.start_beside_with("MILA_TWILIO_BASE_URL", &wire.url());
    wire.is_used_by(beside.id());
    served.place.until_number("SELECT COUNT(*) FROM instance", 2).await;
    asks(&served.dana, &armed).await;
    assert_answered(&served).await;
}
