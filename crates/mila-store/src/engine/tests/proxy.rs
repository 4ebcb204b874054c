//! A proxy before PostgreSQL: it reads which statements pass, counts trips, and can hold the
//! server's replies back.

use std::collections::HashMap;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard};

use mila_domain::Secret;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::unix::{OwnedReadHalf, OwnedWriteHalf};
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::watch;
use tokio_postgres::Config;
use tokio_postgres::config::Host;

use crate::testing::Database;

/// What passed since it was asked last.
#[derive(Debug, Default)]
pub(super) struct Passed {
    /// Texts of the statements that were executed, in their order.
    pub(super) statements: Vec<String>,
    /// How often requests were sent while no reply was to come.
    pub(super) trips: usize,
    /// How often the server was asked to answer.
    pub(super) syncs: usize,
    /// Replies that are to come.
    awaited: usize,
    unfinished: bool,
    /// Part of a statement; once it passes, no reply arrives.
    holds_at: Option<&'static str>,
}

impl Passed {
    /// Whether a statement that begins with one of these words passed.
    pub(super) fn any(&self, words: &[&str]) -> bool {
        let begins = |it: &String| words.iter().any(|word| it.starts_with(word));
        self.statements.iter().any(begins)
    }

    /// Whether it was asked who holds the lane.
    pub(super) fn asks_the_guard(&self) -> bool {
        self.statements.iter().any(|it| it.contains("JOIN lane") && it.ends_with("FOR SHARE OF l"))
    }
}

/// A relay between a store and the server.
pub(super) struct Proxy {
    passed: Arc<Mutex<Passed>>,
    replies: Arc<watch::Sender<bool>>,
    _folder: tempfile::TempDir,
}

impl Proxy {
    /// Stands before a test's database; the running role's address through it.
    pub(super) fn before(database: &Database) -> (Self, Secret) {
        let config: Config = database.running.expose().parse().unwrap();
        let [Host::Unix(socket)] = config.get_hosts() else { panic!("the server has a socket") };
        let port = config.get_ports().first().copied().unwrap_or(5432);
        let name = format!(".s.PGSQL.{port}");
        let folder = crate::testing::folder();
        let listener = UnixListener::bind(folder.path().join(&name)).unwrap();
        let replies = Arc::new(watch::Sender::new(true));
        let proxy = Self { passed: Arc::default(), replies, _folder: folder };
        let url = format!(
            "postgres:///{}?host={}&user={}&port={port}",
            config.get_dbname().unwrap(),
            proxy._folder.path().display(),
            config.get_user().unwrap()
        );
        tokio::spawn(relay(
            listener,
            socket.join(name),
            proxy.passed.clone(),
            proxy.replies.clone(),
        ));
        (proxy, Secret::new(url))
    }

    /// From now on no reply of the server arrives.
    pub(super) fn hold(&self) {
        self.replies.send_replace(false);
    }

    /// Once a statement that contains these words has passed, no reply of the server arrives.
    pub(super) fn hold_at(&self, words: &'static str) {
        lock(&self.passed).holds_at = Some(words);
    }

    /// What was held back arrives.
    pub(super) fn let_go(&self) {
        self.replies.send_replace(true);
    }

    /// What passed since this was asked last.
    pub(super) fn passed(&self) -> Passed {
        let mut passed = lock(&self.passed);
        let (awaited, holds_at) = (passed.awaited, passed.holds_at);
        let fresh = Passed { awaited, holds_at, ..Passed::default() };
        std::mem::replace(&mut *passed, fresh)
    }

    /// Whether a statement that contains these words has passed since.
    pub(super) fn has_passed(&self, words: &str) -> bool {
        lock(&self.passed).statements.iter().any(|it| it.contains(words))
    }
}

fn lock(passed: &Mutex<Passed>) -> MutexGuard<'_, Passed> {
    passed.lock().unwrap()
}

async fn relay(
    listener: UnixListener,
    socket: PathBuf,
    passed: Arc<Mutex<Passed>>,
    replies: Arc<watch::Sender<bool>>,
) {
    while let Ok((client, _)) = listener.accept().await {
        let Ok(server) = UnixStream::connect(&socket).await else { continue };
        let (from_client, to_client) = client.into_split();
        let (from_server, to_server) = server.into_split();
        tokio::spawn(pass_requests(from_client, to_server, passed.clone(), replies.clone()));
        tokio::spawn(pass_replies(from_server, to_client, passed.clone(), replies.subscribe()));
    }
}

/// Passes the server's messages on: a type byte, a length that counts itself, a body.
async fn pass_replies(
    mut server: OwnedReadHalf,
    mut client: OwnedWriteHalf,
    passed: Arc<Mutex<Passed>>,
    mut replies: watch::Receiver<bool>,
) -> Option<()> {
    loop {
        let kind = server.read_u8().await.ok()?;
        let message = message(&mut server, Some(kind)).await?;
        replies.wait_for(|pass| *pass).await.ok()?;
        if kind == b'Z' {
            let mut passed = lock(&passed);
            passed.awaited = passed.awaited.saturating_sub(1);
        }
        client.write_all(&message).await.ok()?;
    }
}

/// Passes the client's messages on, and reads which statements they execute. The first one has
/// no type.
async fn pass_requests(
    mut client: OwnedReadHalf,
    mut server: OwnedWriteHalf,
    passed: Arc<Mutex<Passed>>,
    replies: Arc<watch::Sender<bool>>,
) -> Option<()> {
    let mut texts = HashMap::new();
    let mut kind = None;
    loop {
        let message = message(&mut client, kind).await?;
        if lock(&passed).read(kind, &message, &mut texts) {
            replies.send_replace(false);
        }
        server.write_all(&message).await.ok()?;
        kind = Some(client.read_u8().await.ok()?);
    }
}

/// A message whose type was read.
async fn message(from: &mut OwnedReadHalf, kind: Option<u8>) -> Option<Vec<u8>> {
    let length = from.read_u32().await.ok()?;
    let mut message: Vec<u8> = kind.into_iter().chain(length.to_be_bytes()).collect();
    let head = message.len();
    message.resize(head + length as usize - 4, 0);
    from.read_exact(&mut message[head..]).await.ok()?;
    Some(message)
}

impl Passed {
    /// Takes note of a message; whether replies are held back from it on.
    fn read(
        &mut self,
        kind: Option<u8>,
        message: &[u8],
        texts: &mut HashMap<String, String>,
    ) -> bool {
        let Some(kind) = kind else { return false };
        self.trips += usize::from(self.awaited == 0 && !self.unfinished);
        // The server replies when it is asked to, by Sync or a simple query.
        let replies = matches!(kind, b'S' | b'Q');
        self.awaited += usize::from(replies);
        self.syncs += usize::from(replies);
        self.unfinished = !replies;
        let mut words = message[5..].split(|byte| *byte == 0).map(String::from_utf8_lossy);
        let mut word = || words.next().unwrap_or_default().into_owned();
        let (first, second) = (word(), word());
        match kind {
            b'P' => drop(texts.insert(first, second)),
            // A portal comes first.
            b'B' => self.statements.push(texts.get(&second).cloned().unwrap_or_default()),
            b'Q' => self.statements.push(first),
            _ => return false,
        }
        let holds = |words| self.statements.last().is_some_and(|last| last.contains(words));
        kind != b'P' && self.holds_at.is_some_and(holds)
    }
}
