//! A balancer in front of several Milas: each connection goes to the next one.

use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::net::{TcpListener, TcpStream};
use tokio::sync::watch;

/// It runs until the runtime ends.
pub(crate) struct Balancer {
    pub(crate) address: SocketAddr,
    instances: watch::Sender<Vec<SocketAddr>>,
}

impl Balancer {
    pub(crate) async fn start(instances: Vec<SocketAddr>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let instances = watch::Sender::new(instances);
        tokio::spawn(accept(listener, instances.subscribe()));
        Self { address, instances }
    }

    /// Sends nobody to an instance any more and breaks its connections off, as when it does not
    /// answer to be asked whether it is ready.
    pub(crate) fn leave_out(&self, instance: SocketAddr) {
        self.instances.send_modify(|all| all.retain(|it| *it != instance));
    }

    /// The instance is ready again.
    pub(crate) fn take_in(&self, instance: SocketAddr) {
        self.instances.send_modify(|all| all.push(instance));
    }
}

async fn accept(listener: TcpListener, instances: watch::Receiver<Vec<SocketAddr>>) {
    let next = Arc::new(AtomicUsize::new(0));
    while let Ok((client, _)) = listener.accept().await {
        tokio::spawn(relay(client, instances.clone(), next.clone()));
    }
}

/// Passes everything on to the next instance that takes the connection.
async fn relay(
    mut client: TcpStream,
    mut instances: watch::Receiver<Vec<SocketAddr>>,
    next: Arc<AtomicUsize>,
) {
    let all = instances.borrow().clone();
    for _ in 0..all.len() {
        let instance = all[next.fetch_add(1, Ordering::Relaxed) % all.len()];
        let Ok(mut server) = TcpStream::connect(instance).await else { continue };
        tokio::select! {
            // Either end may go at any time; the other is told by the end of its stream.
            _ = tokio::io::copy_bidirectional(&mut client, &mut server) => {}
            _ = instances.wait_for(|all| !all.contains(&instance)) => {}
        }
        return;
    }
}
