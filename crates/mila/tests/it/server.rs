//! A PostgreSQL server of a test's own, which it may stop and start.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use mila_domain::Secret;
use mila_store::testing::{Database, postgres_database_on};
use tempfile::TempDir;

use crate::process::signal;
use crate::world::PATIENCE;

/// How its clients reach it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    Socket,
    Tcp,
}

/// How it is stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stop {
    /// Transactions are broken off, and clients are told.
    Fast,
    /// As if it crashed.
    Immediate,
}

/// A server. Ends when dropped.
pub(crate) struct Server {
    folder: TempDir,
    port: u16,
}

impl Server {
    pub(crate) async fn start() -> Self {
        let port = crate::ports::free_address().port();
        let server = Self { folder: tempfile::tempdir().unwrap(), port };
        server.start_again().await;
        server
    }

    /// Starts it, unless it runs, with what it knew.
    pub(crate) async fn start_again(&self) {
        let mut script = self.script("start");
        script.arg("listen_addresses=127.0.0.1");
        let started = tokio::task::spawn_blocking(move || script.output()).await;
        let started = started.unwrap().unwrap();
        assert!(started.status.success(), "{}", String::from_utf8_lossy(&started.stderr));
    }

    /// Stops it, and waits for its end.
    pub(crate) async fn stop(&self, how: Stop) {
        let file = self.folder.path().join("postgres/data/postmaster.pid");
        let process = std::fs::read_to_string(&file).unwrap();
        let process = process.lines().next().unwrap().parse().unwrap();
        let name = match how {
            Stop::Fast => "INT",
            Stop::Immediate => "QUIT",
        };
        signal(process, name);
        let ended = async {
            while file.exists() {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
        };
        tokio::time::timeout(PATIENCE, ended).await.expect("the server ends");
    }

    /// A new, migrated database, which the running role reaches this way.
    pub(crate) async fn database(&self, way: Way) -> Database {
        let socket = self.folder.path().join("postgres/socket");
        let query = format!("host={}&port={}&user=mila_test_owner", socket.display(), self.port);
        let database = postgres_database_on(&format!("postgres:///postgres?{query}")).await;
        if way == Way::Socket {
            return database;
        }
        let running: tokio_postgres::Config = database.running.expose().parse().unwrap();
        let (user, name) = (running.get_user().unwrap(), running.get_dbname().unwrap());
        let port = self.port;
        let running = format!("postgres://{user}@127.0.0.1:{port}/{name}?sslmode=disable");
        Database { running: Secret::new(running), ..database }
    }

    fn script(&self, act: &str) -> Command {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../script/postgres");
        let mut command = Command::new(script);
        command.arg(act).env("MILA_TEST_DIR", self.folder.path());
        command.env("PGPORT", self.port.to_string());
        command
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A test that fails here has something else to say.
        let _ = self.script("stop").status();
    }
}
