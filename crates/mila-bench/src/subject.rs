//! What is measured: Mila and the floor, on either engine, each a process of its own.

mod database;
mod process;
mod settings;

use std::fmt;
use std::fs::Permissions;
use std::net::SocketAddr;
use std::os::unix::fs::PermissionsExt as _;
use std::path::PathBuf;
use std::time::Duration;

use tempfile::TempDir;

use crate::Fallible;
use crate::proxy::Proxy;
use crate::stub::Stub;

pub use database::Postgres;
pub use process::Process;

/// Who is measured.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Program {
    /// The least that keeps a conversation.
    Floor,
    /// Mila.
    Mila,
}

/// Where it keeps what it knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Engine {
    /// A server at a Unix socket, with fsync.
    Postgres,
    /// A file in a temporary directory, with WAL and full fsync.
    Sqlite,
}

/// A program on an engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Subject {
    /// Who.
    pub program: Program,
    /// On what.
    pub engine: Engine,
}

impl Subject {
    /// All of them; the first is what the others are compared with.
    pub const ALL: [Self; 4] = [
        Self { program: Program::Floor, engine: Engine::Postgres },
        Self { program: Program::Floor, engine: Engine::Sqlite },
        Self { program: Program::Mila, engine: Engine::Postgres },
        Self { program: Program::Mila, engine: Engine::Sqlite },
    ];

    /// What the others are compared with.
    pub const FLOOR: Self = Self::ALL[0];
}

impl fmt::Display for Subject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let program = match self.program {
            Program::Floor => "floor",
            Program::Mila => "Mila",
        };
        let engine = match self.engine {
            Engine::Postgres => "PostgreSQL",
            Engine::Sqlite => "SQLite",
        };
        write!(f, "{program}, {engine}")
    }
}

/// Where the programs and the server are.
#[derive(Clone, Debug)]
pub struct Tools {
    /// A release build of Mila.
    pub mila: PathBuf,
    /// A release build of the floor.
    pub floor: PathBuf,
    /// A server on which databases and roles may be made.
    pub postgres: Postgres,
}

/// How the subject is set up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Set {
    /// As operators have it.
    AsServed,
    /// Behind the proxy, with polls and heartbeats as rare as they may be, to be counted.
    Counted,
}

/// A subject with an empty database, and the stub it speaks to.
pub struct Place<'a> {
    /// Who lives here.
    pub subject: Subject,
    /// Whom it speaks to.
    pub stub: &'a Stub,
    /// Where it listens.
    pub listen: SocketAddr,
    proxy: Option<Proxy>,
    set: Set,
    tools: &'a Tools,
    folder: TempDir,
    /// The name of its database on the server.
    database: Option<String>,
}

impl<'a> Place<'a> {
    /// Makes the database and whatever the subject wants before its first start.
    ///
    /// # Errors
    /// When the server refuses, or Mila's commands do.
    pub async fn make(
        subject: Subject,
        set: Set,
        tools: &'a Tools,
        stub: &'a Stub,
    ) -> Fallible<Self> {
        let listen = std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let private = Permissions::from_mode(0o700);
        let folder = tempfile::Builder::new().permissions(private).tempdir()?;
        let database = match subject.engine {
            Engine::Postgres => Some(tools.postgres.make().await?),
            Engine::Sqlite => None,
        };
        let proxy = match set {
            Set::Counted => Some(Proxy::start(tools.postgres.socket()?).await?),
            Set::AsServed => None,
        };
        let place = Self { subject, stub, listen, proxy, set, tools, folder, database };
        if subject.program == Program::Mila && subject.engine == Engine::Postgres {
            place.run(&["key", "new"]).await?;
            place.run(&["migrate"]).await?;
        }
        Ok(place)
    }

    pub(crate) fn is_counted(&self) -> bool {
        self.set == Set::Counted
    }

    /// The proxy of a place that is counted.
    ///
    /// # Errors
    /// When it is not.
    pub fn proxy(&self) -> Fallible<&Proxy> {
        Ok(self.proxy.as_ref().ok_or("this place has no proxy")?)
    }

    /// Starts the subject and waits until it is ready; also how long that took.
    ///
    /// # Errors
    /// When it ends instead, or is not ready within 20 s.
    pub async fn start(&self) -> Fallible<(Process, Duration)> {
        let log = std::fs::File::create(self.log())?;
        let mut command = match self.subject.program {
            Program::Mila => self.mila(&["serve"]),
            Program::Floor => self.floor(),
        };
        command.stdout(log.try_clone()?).stderr(log);
        let started = Process::start(command, self.listen).await;
        started.map_err(|error| {
            let said = std::fs::read_to_string(self.log()).unwrap_or_default();
            format!("{}: {error}\n{said}", self.subject).into()
        })
    }

    /// Removes the database. The subject must have ended.
    ///
    /// # Errors
    /// When the server refuses.
    pub async fn clear(self) -> Fallible<()> {
        match &self.database {
            Some(name) => self.tools.postgres.remove(name).await,
            None => Ok(()),
        }
    }

    fn log(&self) -> PathBuf {
        self.folder.path().join("log")
    }
}
