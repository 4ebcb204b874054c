//! TLS in front of the stage, with a certificate that may be wrong.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use mila_store::testing::Identity;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::crypto::aws_lc_rs;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};

use crate::world::PATIENCE;

/// A server that ends TLS and passes what was in it on. It stops with the test's runtime.
pub(crate) struct Front {
    /// Its address, under the name `localhost`.
    pub(crate) url: String,
    counts: Arc<Counts>,
}

#[derive(Default)]
struct Counts {
    turned_away: watch::Sender<usize>,
    bytes: AtomicUsize,
}

impl Front {
    /// Stands before the server on `port` and shows this certificate.
    pub(crate) async fn start(identity: &Identity, port: u16) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("https://localhost:{}", listener.local_addr().unwrap().port());
        let acceptor = TlsAcceptor::from(Arc::new(config(identity)));
        let counts: Arc<Counts> = Arc::default();
        tokio::spawn({
            let counts = counts.clone();
            async move {
                while let Ok((socket, _)) = listener.accept().await {
                    tokio::spawn(relay(acceptor.clone(), socket, port, counts.clone()));
                }
            }
        });
        Self { url, counts }
    }

    /// How many clients went away when they saw the certificate.
    pub(crate) fn turned_away(&self) -> usize {
        *self.counts.turned_away.borrow()
    }

    /// Waits until one has.
    pub(crate) async fn until_turned_away(&self) {
        let mut turned_away = self.counts.turned_away.subscribe();
        let one = turned_away.wait_for(|&count| count > 0);
        let waited = tokio::time::timeout(PATIENCE, one).await;
        assert!(waited.is_ok(), "nobody saw the certificate and went away");
    }

    /// How many bytes of requests came, heads and bodies, out of the cipher.
    pub(crate) fn bytes(&self) -> usize {
        self.counts.bytes.load(Ordering::SeqCst)
    }
}

fn config(identity: &Identity) -> ServerConfig {
    let certificate = CertificateDer::from_pem_slice(identity.certificate.as_bytes()).unwrap();
    let key = PrivateKeyDer::from_pem_slice(identity.key.as_bytes()).unwrap();
    ServerConfig::builder_with_provider(Arc::new(aws_lc_rs::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![certificate], key)
        .unwrap()
}

/// Passes one connection on, until either end has enough.
async fn relay(
    acceptor: TlsAcceptor,
    socket: TcpStream,
    port: u16,
    counts: Arc<Counts>,
) -> std::io::Result<()> {
    let client = match acceptor.accept(socket).await {
        Ok(client) => client,
        Err(error) => {
            counts.turned_away.send_modify(|count| *count += 1);
            return Err(error);
        }
    };
    let (mut from_client, mut to_client) = tokio::io::split(client);
    let (mut from_server, mut to_server) =
        TcpStream::connect(("127.0.0.1", port)).await?.into_split();
    tokio::spawn(async move {
        // Either end may go at any time.
        let _ = tokio::io::copy(&mut from_server, &mut to_client).await;
    });
    let mut buffer = [0; 4096];
    loop {
        let count = from_client.read(&mut buffer).await?;
        if count == 0 {
            return Ok(());
        }
        counts.bytes.fetch_add(count, Ordering::SeqCst);
        to_server.write_all(&buffer[..count]).await?;
    }
}
