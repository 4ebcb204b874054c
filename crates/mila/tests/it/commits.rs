//! Counting PostgreSQL's commits from outside: a proxy that reads the server's messages.

use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, OnceLock};

use sqlx::postgres::PgConnectOptions;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::{TcpListener, UnixStream};

use crate::process::kill;
use crate::world::Place;

/// When to kill whom.
struct Trap {
    at: usize,
    process: u32,
    armed: Arc<AtomicBool>,
    seen: Arc<AtomicUsize>,
}

/// A relay between Mila and the server.
pub(crate) struct CommitProxy {
    trap: Arc<OnceLock<Trap>>,
}

impl CommitProxy {
    /// Stands between the place's Mila and its database.
    pub(crate) async fn start(place: &mut Place) -> Self {
        let url: PgConnectOptions = place.setting("DATABASE_URL").parse().unwrap();
        let socket = url.get_socket().unwrap().join(format!(".s.PGSQL.{}", url.get_port()));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (user, database) = (url.get_username(), url.get_database().unwrap());
        let through = format!("postgres://{user}@127.0.0.1:{port}/{database}?sslmode=disable");
        place.set("DATABASE_URL", &through);
        let trap: Arc<OnceLock<Trap>> = Arc::default();
        tokio::spawn({
            let trap = trap.clone();
            async move {
                while let Ok((client, _)) = listener.accept().await {
                    client.set_nodelay(true).unwrap();
                    let Ok(server) = UnixStream::connect(&socket).await else { continue };
                    let (mut from_client, to_client) = client.into_split();
                    let (from_server, mut to_server) = server.into_split();
                    let from_server = tokio::io::BufReader::new(from_server);
                    tokio::spawn(relay(from_server, to_client, trap.clone()));
                    tokio::spawn(async move {
                        // Either end may go at any time.
                        let _ = tokio::io::copy(&mut from_client, &mut to_server).await;
                    });
                }
            }
        });
        Self { trap }
    }

    /// Kills `process` at the `at`-th commit from now, while `armed`; the count so far.
    pub(crate) fn kill_at(
        &self,
        at: usize,
        process: u32,
        armed: Arc<AtomicBool>,
    ) -> Arc<AtomicUsize> {
        let seen = Arc::new(AtomicUsize::new(0));
        assert!(self.trap.set(Trap { at, process, armed, seen: seen.clone() }).is_ok(), "set once");
        seen
    }
}

/// Passes the server's messages on (a type byte, a length that counts itself, a body), and
/// springs the trap at a `CommandComplete` of COMMIT before it is passed on.
async fn relay(
    mut server: impl AsyncRead + Unpin,
    mut client: impl AsyncWrite + Unpin,
    trap: Arc<OnceLock<Trap>>,
) -> Option<()> {
    loop {
        let kind = server.read_u8().await.ok()?;
        let length = server.read_u32().await.ok()?;
        let mut message = vec![kind];
        message.extend(length.to_be_bytes());
        message.resize(length as usize + 1, 0);
        server.read_exact(&mut message[5..]).await.ok()?;
        if kind == b'C' && message[5..].starts_with(b"COMMIT") {
            spring(&trap);
        }
        client.write_all(&message).await.ok()?;
    }
}

fn spring(trap: &OnceLock<Trap>) {
    let Some(trap) = trap.get() else { return };
    if trap.armed.load(Ordering::SeqCst) && trap.seen.fetch_add(1, Ordering::SeqCst) + 1 == trap.at
    {
        kill(trap.process);
    }
}
