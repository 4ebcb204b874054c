//! Counting what crosses between a program and PostgreSQL, from outside: a relay.
//!
//! It knows the frames of the protocol and nothing of who speaks. What a command changed it learns
//! from the server's tags: rows that a `SELECT` locks, or changes in a `WITH`, are not seen.

mod commits;

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use bytes::BytesMut;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::unix::{OwnedReadHalf as FromServer, OwnedWriteHalf as ToServer};
use tokio::net::{TcpListener, TcpStream, UnixStream};
use tokio::sync::watch;

use commits::Commits;

/// Bytes taken from either side at a time.
const CHUNK: usize = 64 << 10;

/// What has crossed so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// How often a client spoke after it had been answered, all connections together.
    pub trips: u64,
    /// Transactions that changed rows and were confirmed, and writes committed by themselves.
    pub commits: u64,
}

impl Count {
    /// What has crossed since `before`.
    #[must_use]
    pub fn since(self, before: Self) -> Self {
        Self { trips: self.trips - before.trips, commits: self.commits - before.commits }
    }
}

type Hook = Box<dyn Fn() + Send + Sync>;

#[derive(Default)]
struct Relayed {
    count: watch::Sender<Count>,
    delay_micros: AtomicU64,
    /// Whether whatever is said is lost.
    losing: AtomicBool,
    before_commit: OnceLock<Hook>,
}

/// A relay on a port of its own. It runs until the runtime ends.
pub struct Proxy {
    port: u16,
    relayed: Arc<Relayed>,
}

impl Proxy {
    /// Relays to the server at a Unix socket, e.g. `/run/postgresql/.s.PGSQL.5432`.
    ///
    /// # Errors
    /// When no port can be had.
    pub async fn start(server: PathBuf) -> std::io::Result<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let port = listener.local_addr()?.port();
        let relayed = Arc::<Relayed>::default();
        tokio::spawn(accept(listener, server, relayed.clone()));
        Ok(Self { port, relayed })
    }

    /// Where it listens on 127.0.0.1, without TLS.
    #[must_use]
    pub fn port(&self) -> u16 {
        self.port
    }

    /// What has crossed since the start.
    #[must_use]
    pub fn count(&self) -> Count {
        *self.relayed.count.borrow()
    }

    /// From now on each round trip takes so much longer.
    pub fn delay(&self, trip: Duration) {
        let micros = u64::try_from(trip.as_micros()).unwrap_or(u64::MAX);
        self.relayed.delay_micros.store(micros, Ordering::Relaxed);
    }

    /// From now on whatever either side says is lost, and neither is told; or no longer. A
    /// connection that has lost something never carries anything again.
    pub fn lose_everything(&self, losing: bool) {
        self.relayed.losing.store(losing, Ordering::SeqCst);
    }

    /// Waits until nothing has crossed for `span`.
    pub async fn until_quiet(&self, span: Duration) {
        let mut counted = self.relayed.count.subscribe();
        while let Ok(Ok(())) = tokio::time::timeout(span, counted.changed()).await {}
    }

    /// Has `hook` called whenever the server confirms a `COMMIT`, before the client is told.
    /// There is one hook; `false` when it was set before.
    pub fn before_commit(&self, hook: impl Fn() + Send + Sync + 'static) -> bool {
        self.relayed.before_commit.set(Box::new(hook)).is_ok()
    }
}

async fn accept(listener: TcpListener, server: PathBuf, relayed: Arc<Relayed>) {
    while let Ok((client, _)) = listener.accept().await {
        // Either end may go at any time; the other is told by the end of its stream.
        let Ok(server) = UnixStream::connect(&server).await else { continue };
        let _ = client.set_nodelay(true);
        connect(client, server, &relayed);
    }
}

fn connect(client: TcpStream, server: UnixStream, relayed: &Arc<Relayed>) {
    let (from_client, to_client) = client.into_split();
    let (from_server, to_server) = server.into_split();
    let connection = Arc::new(Connection::of(relayed.clone()));
    tokio::spawn(questions(from_client, to_server, connection.clone()));
    tokio::spawn(answers(from_server, to_client, connection));
}

/// What both directions of a connection know of each other.
struct Connection {
    relayed: Arc<Relayed>,
    /// Whether the server spoke last.
    answered: AtomicBool,
    /// Whether anything was lost of what crossed.
    broken: AtomicBool,
}

impl Connection {
    fn of(relayed: Arc<Relayed>) -> Self {
        Self { relayed, answered: AtomicBool::new(true), broken: AtomicBool::new(false) }
    }

    /// Whether what was said just now is lost.
    fn loses(&self) -> bool {
        if self.relayed.losing.load(Ordering::SeqCst) {
            self.broken.store(true, Ordering::SeqCst);
        }
        self.broken.load(Ordering::SeqCst)
    }

    /// Waits for ever if what was said last is lost: neither end hears that the other has gone.
    async fn tells_of_the_end(&self) {
        if self.loses() {
            std::future::pending::<()>().await;
        }
    }
}

/// Passes on what the client says.
async fn questions(
    mut client: tokio::net::tcp::OwnedReadHalf,
    mut server: ToServer,
    connection: Arc<Connection>,
) -> std::io::Result<()> {
    let mut chunk = BytesMut::with_capacity(CHUNK);
    let relayed = &connection.relayed;
    while client.read_buf(&mut chunk).await.unwrap_or(0) > 0 {
        if connection.loses() {
            chunk.clear();
            continue;
        }
        if connection.answered.swap(false, Ordering::SeqCst) {
            relayed.count.send_modify(|count| count.trips += 1);
            let delay = Duration::from_micros(relayed.delay_micros.load(Ordering::Relaxed));
            if !delay.is_zero() {
                tokio::time::sleep(delay).await;
            }
        }
        server.write_all_buf(&mut chunk).await?;
    }
    connection.tells_of_the_end().await;
    server.shutdown().await
}

/// Passes on what the server says, whole messages at a time.
async fn answers(
    mut server: FromServer,
    mut client: tokio::net::tcp::OwnedWriteHalf,
    connection: Arc<Connection>,
) -> std::io::Result<()> {
    let mut received = BytesMut::with_capacity(CHUNK);
    let mut commits = Commits::default();
    let relayed = &connection.relayed;
    while server.read_buf(&mut received).await.unwrap_or(0) > 0 {
        if connection.loses() {
            received.clear();
            continue;
        }
        let seen = commits.read(&received);
        if seen.confirmed > 0
            && let Some(hook) = relayed.before_commit.get()
        {
            (0..seen.confirmed).for_each(|_| hook());
        }
        if seen.changing > 0 {
            relayed.count.send_modify(|count| count.commits += seen.changing);
        }
        connection.answered.store(true, Ordering::SeqCst);
        client.write_all_buf(&mut received.split_to(seen.bytes)).await?;
    }
    connection.tells_of_the_end().await;
    client.shutdown().await
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `UPDATE 1` and `ReadyForQuery`: a write that committed by itself.
    const UPDATED: &[u8] = b"C\0\0\0\rUPDATE 1\0Z\0\0\0\x05I";

    /// A server that answers whatever it reads, once for each four bytes.
    async fn answers_every_four(listener: tokio::net::UnixListener) -> std::io::Result<()> {
        let (mut client, _) = listener.accept().await?;
        let mut question = [0; 4];
        loop {
            client.read_exact(&mut question).await?;
            client.write_all(UPDATED).await?;
        }
    }

    #[tokio::test]
    async fn what_is_asked_together_is_one_trip_and_each_write_a_commit() {
        let folder = tempfile::tempdir().unwrap();
        let socket = folder.path().join("server");
        tokio::spawn(answers_every_four(tokio::net::UnixListener::bind(&socket).unwrap()));
        let proxy = Proxy::start(socket).await.unwrap();
        let mut client = TcpStream::connect(("127.0.0.1", proxy.port())).await.unwrap();
        let mut answer = [0; UPDATED.len()];
        client.write_all(b"one.two.").await.unwrap();
        client.read_exact(&mut answer).await.unwrap();
        client.read_exact(&mut answer).await.unwrap();
        assert_eq!(answer, UPDATED);
        assert_eq!(proxy.count(), Count { trips: 1, commits: 2 });
        let far = Duration::from_millis(20);
        proxy.delay(far);
        let began = crate::now();
        client.write_all(b"more").await.unwrap();
        client.read_exact(&mut answer).await.unwrap();
        assert!(began.elapsed() >= far);
        assert_eq!(proxy.count(), Count { trips: 2, commits: 3 });
    }

    #[tokio::test]
    async fn a_connection_that_lost_something_stays_silent_and_the_next_one_is_whole() {
        let folder = tempfile::tempdir().unwrap();
        let socket = folder.path().join("server");
        let listener = tokio::net::UnixListener::bind(&socket).unwrap();
        let proxy = Proxy::start(socket).await.unwrap();
        let connected = async || {
            let client = TcpStream::connect(("127.0.0.1", proxy.port())).await.unwrap();
            (client, listener.accept().await.unwrap().0)
        };
        let ((mut silent, mut server), mut heard) = (connected().await, [0; 4]);
        silent.write_all(b"one.").await.unwrap();
        server.read_exact(&mut heard).await.unwrap();
        proxy.lose_everything(true);
        silent.write_all(b"lost").await.unwrap();
        let soon = Duration::from_millis(200);
        assert!(tokio::time::timeout(soon, server.read_exact(&mut heard)).await.is_err());
        proxy.lose_everything(false);
        silent.write_all(b"two.").await.unwrap();
        drop(silent);
        let told = tokio::time::timeout(soon, server.read_exact(&mut heard)).await;
        assert!(told.is_err(), "neither of its words nor of its end");
        let (mut whole, mut server) = connected().await;
        whole.write_all(b"new.").await.unwrap();
        server.read_exact(&mut heard).await.unwrap();
        assert_eq!(&heard, b"new.");
    }
}
