//! Connections to PostgreSQL over TLS, to real servers: what is spoken to, and what is refused.
//!
//! Servers on loopback may do without TLS, but `sslmode=verify-full` asked for in the URL holds
//! there too, so that it can be tried here.

#![expect(clippy::unwrap_used, clippy::panic, reason = "tests stop loudly")]

mod server;

use std::sync::{Arc, Weak};

use mila_domain::Secret;
use mila_store::testing::{self, Authority, Validity};
use mila_store::{Entropy, Store, StoreError, migrate};
use tempfile::TempDir;
use tokio::sync::Mutex;

use crate::server::Server;

/// A migrated server that is called `localhost`, and two authorities, one of which says so.
struct Place {
    server: Server,
    folder: TempDir,
}

/// Tests that run at the same time share one.
static PLACE: Mutex<Weak<Place>> = Mutex::const_new(Weak::new());

impl Place {
    async fn shared() -> Arc<Self> {
        let mut shared = PLACE.lock().await;
        if let Some(place) = shared.upgrade() {
            return place;
        }
        let place = Arc::new(Self::new().await);
        *shared = Arc::downgrade(&place);
        place
    }

    async fn new() -> Self {
        let (right, wrong) = (Authority::new(), Authority::new());
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("right.crt"), right.certificate()).unwrap();
        std::fs::write(folder.path().join("wrong.crt"), wrong.certificate()).unwrap();
        let server = Server::start(Some(&right.vouch("localhost", Validity::Now))).await;
        let place = Self { server, folder };
        let verified = place.verified("right.crt");
        let owner = place.server.owner("localhost", &verified);
        migrate(&owner, &place.server.running("localhost", &verified)).await.unwrap();
        place
    }

    /// The part of a URL that asks for verification with this authority.
    fn verified(&self, authority: &str) -> String {
        format!("sslmode=verify-full&sslrootcert={}", self.folder.path().join(authority).display())
    }
}

async fn open(url: &Secret) -> Result<Store, StoreError> {
    Store::open_postgres(url, testing::keys(), Arc::new(Entropy::from_system().unwrap())).await
}

/// Why neither the running role nor the owner gets a connection; for the same reason.
async fn refusal(server: &Server, host: &str, query: &str) -> String {
    let (owner, running) = (server.owner(host, query), server.running(host, query));
    let errors = [
        open(&running).await.map(|_| ()).unwrap_err(),
        migrate(&owner, &running).await.unwrap_err(),
    ];
    let [opened, migrated] = errors.map(|error| match error {
        StoreError::Database { source, .. } => source.to_string(),
        other => panic!("refused before the server was asked: {other}"),
    });
    assert_eq!(opened, migrated);
    opened
}

#[tokio::test]
async fn a_server_that_proves_its_name_is_spoken_to_and_in_cipher_only() {
    let place = Place::shared().await;
    let url = place.server.running("localhost", &place.verified("right.crt"));
    let store = open(&url).await.unwrap();
    store.ping().await.unwrap();
    let (encrypted, plain) = place.server.connections().await;
    assert!(encrypted > 0 && plain == 0, "{encrypted} encrypted, {plain} not");
    store.close().await;
}

#[tokio::test]
async fn a_server_of_another_name_is_refused() {
    let place = Place::shared().await;
    let why = refusal(&place.server, "127.0.0.1", &place.verified("right.crt")).await;
    assert!(why.contains("certificate not valid for name \"127.0.0.1\""), "{why}");
}

#[tokio::test]
async fn a_server_that_another_authority_vouches_for_is_refused() {
    let place = Place::shared().await;
    let why = refusal(&place.server, "localhost", &place.verified("wrong.crt")).await;
    assert!(why.contains("invalid peer certificate: BadSignature"), "{why}");
}

/// No authority is trusted but the one that is named: not one of those that the system knows.
#[tokio::test]
async fn a_server_for_which_no_authority_is_named_is_refused_before_it_is_asked() {
    let place = Place::shared().await;
    let (owner, running) = (
        place.server.owner("localhost", "sslmode=verify-full"),
        place.server.running("localhost", "sslmode=verify-full"),
    );
    for refused in [open(&running).await.map(|_| ()), migrate(&owner, &running).await] {
        let why = refused.unwrap_err();
        let setup = matches!(&why, StoreError::Setup(advice) if advice.contains("sslrootcert"));
        assert!(setup, "{why}");
    }
}

#[tokio::test]
async fn a_server_without_tls_is_refused() {
    let place = Place::shared().await;
    let server = Server::start(None).await;
    let why = refusal(&server, "localhost", &place.verified("right.crt")).await;
    assert!(why.contains("server does not support TLS"), "{why}");
}

/// The address is reserved for documents: whoever tried it would wait and not be refused.
#[tokio::test]
async fn anything_weaker_is_refused_for_another_machine_before_it_is_asked() {
    for mode in ["disable", "allow", "prefer", "require", "verify-ca"] {
        let url = Secret::new(format!("postgres://mila@192.0.2.1/mila?sslmode={mode}"));
        for refused in [open(&url).await.map(|_| ()), migrate(&url, &url).await] {
            let why = refused.unwrap_err();
            let setup = matches!(&why, StoreError::Setup(advice) if advice.contains("verify-full"));
            assert!(setup, "{mode}: {why}");
        }
    }
}
