//! One life of a Mila: from its start until it is stopped or killed.

use std::sync::{Arc, Mutex};

use axum::body::{Body, to_bytes};
use axum::http::{Request, Response, header};
use hyper::client::conn::http1::handshake;
use hyper_util::rt::TokioIo;
use mila::app::{App, AppError, Time};
use mila::config::Settings;
use mila::seams::Seams;
use mila_stage::Attempt;
use tokio::io::{DuplexStream, duplex};
use tokio::sync::{mpsc, oneshot, watch};
use tokio::task::{JoinHandle, JoinSet};

/// Bytes on their way within a connection.
const UNDER_WAY: usize = 64 << 10;

/// A Mila, and the way in to it.
pub(crate) struct Life {
    door: mpsc::Sender<DuplexStream>,
    dead: watch::Sender<bool>,
    stop: Mutex<Option<oneshot::Sender<()>>>,
    running: Mutex<Option<JoinHandle<Result<(), AppError>>>>,
}

impl Life {
    /// A life that has not begun, with its way in.
    pub(crate) fn new() -> (Arc<Self>, mpsc::Receiver<DuplexStream>) {
        let (door, streams) = mpsc::channel(1);
        let dead = watch::Sender::new(false);
        (Arc::new(Self { door, dead, stop: Mutex::default(), running: Mutex::default() }), streams)
    }

    pub(crate) fn begin(&self, seams: Seams, settings: Settings) {
        let (stop, stopped) = oneshot::channel();
        *self.stop.lock().unwrap() = Some(stop);
        *self.running.lock().unwrap() = Some(tokio::spawn(async move {
            let (app, _) = App::open_with(seams, settings, Time::Real).await?;
            app.serve(async { stopped.await.unwrap() }).await
        }));
    }

    /// Ends it as if its machine had lost its power: no word comes in or out, and whatever waits is
    /// dropped where it is. What was ready at this very instant may take the step that it was at.
    pub(crate) fn kill(&self) {
        self.dead.send_replace(true);
        if let Some(running) = &*self.running.lock().unwrap() {
            running.abort();
        }
    }

    /// Stops it as an operator would.
    pub(crate) async fn stop(&self) {
        self.stop.lock().unwrap().take().unwrap().send(()).unwrap();
        let running = self.running.lock().unwrap().take().unwrap();
        running.await.unwrap().unwrap();
        self.dead.send_replace(true);
    }

    /// Ends when it was killed.
    pub(crate) async fn died(&self) {
        self.dead.subscribe().wait_for(|dead| *dead).await.unwrap();
    }

    /// Takes a request to its door, by a connection of its own.
    pub(crate) async fn asked(&self, request: Request<Body>) -> Result<Response<Body>, Attempt> {
        let (ours, theirs) = duplex(UNDER_WAY);
        let answered = async {
            self.door.send(theirs).await.map_err(|_| Attempt::NoConnection)?;
            over(ours, request).await.map_err(|_| Attempt::NoAnswer)
        };
        tokio::select! {
            biased;
            () = self.died() => Err(Attempt::NoAnswer),
            answer = answered => answer,
        }
    }
}

/// A request and its answer in HTTP's own form.
async fn over(stream: DuplexStream, mut request: Request<Body>) -> hyper::Result<Response<Body>> {
    let uri = request.uri().clone();
    let host = uri.authority().unwrap().as_str().parse().unwrap();
    request.headers_mut().insert(header::HOST, host);
    *request.uri_mut() = uri.path_and_query().unwrap().as_str().parse().unwrap();
    let (mut sender, connection) = handshake(TokioIo::new(stream)).await?;
    let mut driven = JoinSet::new();
    driven.spawn(connection);
    let (head, body) = sender.send_request(request).await?.into_parts();
    let body = to_bytes(Body::new(body), usize::MAX).await.unwrap_or_default();
    Ok(Response::from_parts(head, Body::from(body)))
}
