//! Databases on a PostgreSQL server, one for each subject.

use std::path::PathBuf;
use std::str::FromStr;
use std::sync::atomic::{AtomicU64, Ordering};

use tokio_postgres::config::Host;
use tokio_postgres::{Client, Config, NoTls};

use crate::Fallible;

/// The role that subjects work as.
pub(super) const ROLE: &str = "mila_bench";
/// The role that owns the tables.
pub(super) const OWNER: &str = "mila_bench_owner";

static MADE: AtomicU64 = AtomicU64::new(0);

/// A server at a Unix socket, as one of its superusers.
#[derive(Clone, Debug)]
pub struct Postgres(Config);

impl FromStr for Postgres {
    type Err = tokio_postgres::Error;

    fn from_str(url: &str) -> Result<Self, Self::Err> {
        url.parse().map(Self)
    }
}

impl Postgres {
    /// The socket itself.
    pub(super) fn socket(&self) -> Fallible<PathBuf> {
        Ok(self.folder()?.join(format!(".s.PGSQL.{}", self.port())))
    }

    /// An empty database of its own name.
    pub(super) async fn make(&self) -> Fallible<String> {
        let server = self.connect().await?;
        for role in [ROLE, OWNER] {
            // It may be there from before.
            let make = format!(
                "DO $$ BEGIN CREATE ROLE {role} LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$"
            );
            server.batch_execute(&make).await?;
        }
        let process = std::process::id();
        let name = format!("mila_bench_{process}_{}", MADE.fetch_add(1, Ordering::Relaxed));
        server.batch_execute(&format!("CREATE DATABASE {name} OWNER {OWNER}")).await?;
        Ok(name)
    }

    pub(super) async fn remove(&self, name: &str) -> Fallible<()> {
        let drop = format!("DROP DATABASE {name} WITH (FORCE)");
        Ok(self.connect().await?.batch_execute(&drop).await?)
    }

    /// The socket's folder stands where a host does, because Mila asks for one.
    pub(super) fn url(&self, database: &str, role: &str) -> String {
        let folder = self.folder().unwrap_or_default().display().to_string();
        let host = folder.replace('/', "%2F");
        format!("postgres://{role}@{host}:{}/{database}", self.port())
    }

    async fn connect(&self) -> Fallible<Client> {
        let (client, connection) = self.0.connect(NoTls).await?;
        // Its failure is told to whoever asks the client.
        tokio::spawn(connection);
        Ok(client)
    }

    fn folder(&self) -> Fallible<PathBuf> {
        match self.0.get_hosts() {
            [Host::Unix(folder)] => Ok(folder.clone()),
            _ => Err("the server is named by its socket: script/postgres start".into()),
        }
    }

    fn port(&self) -> u16 {
        self.0.get_ports().first().copied().unwrap_or(5432)
    }
}
