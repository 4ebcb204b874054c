//! A PostgreSQL server of the test's own, on a loopback port.

use std::net::TcpListener;
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};
use std::process::Command;

use mila_domain::Secret;
use mila_store::testing::{self, Identity, ROLE};
use tempfile::TempDir;
use tokio_postgres::{Client, Config};

/// A running server. Ends when dropped.
pub(crate) struct Server {
    folder: TempDir,
    port: u16,
    superuser: Config,
}

impl Server {
    /// Starts a server that shows this certificate, or has none, and makes the running role.
    pub(crate) async fn start(identity: Option<&Identity>) -> Self {
        let folder = tempfile::tempdir().unwrap();
        // Free a moment ago; who loses the race fails loudly.
        let port = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port();
        let mut server = Self { folder, port, superuser: Config::new() };
        let mut start = server.script("start");
        start.arg("listen_addresses=127.0.0.1");
        if let Some(identity) = identity {
            let (certificate, key) = server.keep(identity);
            start.arg("ssl=on");
            start.arg(format!("ssl_cert_file={}", certificate.display()));
            start.arg(format!("ssl_key_file={}", key.display()));
        }
        let started = start.output().unwrap();
        assert!(started.status.success(), "{}", String::from_utf8_lossy(&started.stderr));
        let url = String::from_utf8(started.stdout).unwrap();
        server.superuser = url.trim().parse().unwrap();
        server.superuser.port(port);
        let make = format!("CREATE ROLE {ROLE} LOGIN");
        server.superuser().await.batch_execute(&make).await.unwrap();
        server
    }

    /// How often the running role is connected, encrypted and not.
    pub(crate) async fn connections(&self) -> (i64, i64) {
        let row = self
            .superuser()
            .await
            .query_one(
                "SELECT COUNT(*) FILTER (WHERE ssl), COUNT(*) FILTER (WHERE NOT ssl) \
                 FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) \
                 WHERE usename = 'mila_test_app'",
                &[],
            )
            .await
            .unwrap();
        (row.get(0), row.get(1))
    }

    /// The running role's address of this server under the name `host`.
    pub(crate) fn running(&self, host: &str, query: &str) -> Secret {
        self.url(ROLE, host, query)
    }

    /// The owner's.
    pub(crate) fn owner(&self, host: &str, query: &str) -> Secret {
        self.url(self.superuser.get_user().unwrap(), host, query)
    }

    fn url(&self, user: &str, host: &str, query: &str) -> Secret {
        Secret::new(format!("postgres://{user}@{host}:{}/postgres?{query}", self.port))
    }

    /// Through the socket, where there is no TLS.
    async fn superuser(&self) -> Client {
        testing::connect(&self.superuser).await
    }

    fn script(&self, act: &str) -> Command {
        let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../script/postgres");
        let mut command = Command::new(script);
        command.arg(act).env("MILA_TEST_DIR", self.folder.path());
        command.env("PGPORT", self.port.to_string());
        command
    }

    /// Writes the identity where the server reads it.
    fn keep(&self, identity: &Identity) -> (PathBuf, PathBuf) {
        let (certificate, key) =
            (self.folder.path().join("server.crt"), self.folder.path().join("server.key"));
        std::fs::write(&certificate, &identity.certificate).unwrap();
        std::fs::write(&key, &identity.key).unwrap();
        let mut mode = std::fs::metadata(&key).unwrap().permissions();
        mode.set_mode(0o600);
        std::fs::set_permissions(&key, mode).unwrap();
        lend(&key);
        (certificate, key)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // A test that fails here has something else to say.
        let _ = self.script("stop").status();
    }
}

/// Run by root, the server is lent to the user `postgres`, who must own its key.
fn lend(key: &Path) {
    if std::fs::metadata(key).unwrap().uid() == 0 {
        let lent = Command::new("chown").arg("postgres:").arg(key).status().unwrap();
        assert!(lent.success());
    }
}
