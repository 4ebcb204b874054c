//! Connections from within the process, in place of a socket's.

use std::future::pending;
use std::io;

use axum::serve::Listener;
use tokio::io::DuplexStream;
use tokio::sync::mpsc;

/// Accepts the streams that somebody in this process hands in.
#[derive(Debug)]
pub(crate) struct Inside(pub(crate) mpsc::Receiver<DuplexStream>);

impl Listener for Inside {
    type Io = DuplexStream;
    type Addr = ();

    async fn accept(&mut self) -> (DuplexStream, ()) {
        match self.0.recv().await {
            Some(stream) => (stream, ()),
            // Nobody is left who could come.
            None => pending().await,
        }
    }

    fn local_addr(&self) -> io::Result<()> {
        Ok(())
    }
}
