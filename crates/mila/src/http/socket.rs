//! Connections from a socket.

use std::io;
use std::net::SocketAddr;
use std::time::Duration;

use axum::serve::Listener;
use tokio::net::TcpListener;

use crate::clock::monotonic;
use crate::logging::seldom::Seldom;

/// The pause after a connection could not be accepted, for want of descriptors for instance.
const PAUSE: Duration = Duration::from_secs(1);

/// Accepts what comes in by a socket, and says when it cannot.
#[derive(Debug)]
pub(crate) struct Socket {
    listener: TcpListener,
    seldom: Seldom,
}

impl Socket {
    /// Listens at an address.
    ///
    /// # Errors
    /// When the system refuses.
    pub(crate) async fn listen(address: SocketAddr) -> io::Result<Self> {
        let listener = TcpListener::bind(address).await?;
        Ok(Self { listener, seldom: Seldom::default() })
    }
}

impl Listener for Socket {
    type Io = <TcpListener as Listener>::Io;
    type Addr = SocketAddr;

    async fn accept(&mut self) -> (Self::Io, SocketAddr) {
        loop {
            let error = match TcpListener::accept(&self.listener).await {
                Ok(accepted) => return accepted,
                Err(error) => error,
            };
            // Whoever came has gone again.
            if matches!(
                error.kind(),
                io::ErrorKind::ConnectionAborted | io::ErrorKind::ConnectionReset
            ) {
                continue;
            }
            if let Some(times) = self.seldom.due("accept", monotonic()) {
                tracing::error!(%error, times, "could not accept a connection");
            }
            tokio::time::sleep(PAUSE).await;
        }
    }

    fn local_addr(&self) -> io::Result<SocketAddr> {
        self.listener.local_addr()
    }
}
