//! Who is at the door: so many connections at once, and none that keeps its place by silence.
//!
//! No limit is by address: behind a proxy everybody has the same.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::pin::pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use axum::serve::Listener;
use hyper::Request;
use hyper::body::{Body as _, Incoming};
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::sync::{Notify, watch};
use tokio::task::{JoinError, JoinSet};
use tokio::time::Instant;
use tower_service::Service as _;

use crate::clock::monotonic;
use crate::context::Context;
use crate::metrics::Closed;

/// Longest time for a head to arrive, and for a connection to stay open between two requests.
const LONGEST_SILENCE: Duration = Duration::from_secs(10);

/// Who does not take an answer for so long is left.
const SLOWEST_READER: Duration = Duration::from_mins(1);

/// Nobody makes room for others before this time: their request may be on its way.
const LEAST_STAY: Duration = Duration::from_secs(1);

/// How soon it is looked again who could make room.
const LOOK_AGAIN: Duration = Duration::from_millis(50);

/// Serves `router` to whoever comes in by `listener`, to so many at once, until `stopped` ends and
/// open requests are answered. Dropped, it breaks off every connection.
pub(super) async fn serve(
    mut listener: impl Listener,
    router: Router,
    context: Arc<Context>,
    most: usize,
    stopped: impl Future<Output = ()> + Send,
) {
    let stopping = watch::Sender::new(false);
    let mut guests = Guests { most, ..Guests::default() };
    let mut stopped = pin!(stopped);
    loop {
        let crowded = guests.makes_room(&context);
        tokio::select! {
            biased;
            () = &mut stopped => break,
            Some(left) = guests.tasks.join_next(), if !guests.tasks.is_empty() => guests.left(&left),
            (io, _) = listener.accept(), if !crowded => {
                guests.attend(io, router.clone(), context.clone(), stopping.subscribe());
            }
            () = tokio::time::sleep(LOOK_AGAIN), if crowded => {}
        }
    }
    drop(listener);
    stopping.send_replace(true);
    while guests.tasks.join_next().await.is_some() {}
}

/// Who is there.
#[derive(Default)]
struct Guests {
    most: usize,
    tasks: JoinSet<u64>,
    all: BTreeMap<u64, Arc<Guest>>,
    last: u64,
    /// Whether others wait for a place.
    crowded: Arc<AtomicBool>,
}

impl Guests {
    fn attend(
        &mut self,
        io: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
        router: Router,
        context: Arc<Context>,
        stopping: watch::Receiver<bool>,
    ) {
        let guest = Arc::new(Guest::new(monotonic(), self.crowded.clone()));
        self.last += 1;
        let number = self.last;
        self.all.insert(number, guest.clone());
        self.tasks.spawn(async move {
            attend(io, router, &context, &guest, stopping).await;
            number
        });
    }

    fn left(&mut self, number: &Result<u64, JoinError>) {
        match number {
            Ok(number) => drop(self.all.remove(number)),
            // A panic: whose it was is not told.
            Err(_) => self.all.retain(|_, guest| Arc::strong_count(guest) > 1),
        }
    }

    /// Whether nobody more is let in for now. Then whoever has been silent the longest is asked to
    /// leave.
    fn makes_room(&self, context: &Context) -> bool {
        let crowded = self.tasks.len() > self.most;
        self.crowded.store(crowded, Ordering::Relaxed);
        if !crowded {
            return false;
        }
        let is_leaving = self.all.values().any(|guest| guest.state().leaves);
        let now = monotonic();
        let silent = self.all.values().filter_map(|guest| Some((guest.silent_for(now)?, guest)));
        let longest = silent.max_by_key(|(silent, _)| *silent);
        if let Some((_, guest)) = longest.filter(|(it, _)| !is_leaving && *it >= LEAST_STAY) {
            guest.is_to_leave();
            closed(context, Closed::Crowded);
        }
        true
    }
}

/// Who sends a request; stands in its extensions.
#[derive(Clone)]
pub(super) struct Sender(Arc<Guest>);

impl Sender {
    /// The body of the request has come, and is worth an answer.
    pub(super) fn is_heard(&self) {
        self.0.is_heard();
    }
}

/// One connection, as it stands.
struct Guest {
    state: Mutex<State>,
    leave: Notify,
    /// Whether others wait for its place.
    crowded: Arc<AtomicBool>,
}

#[derive(Clone, Copy)]
struct State {
    /// Since when it is waited for something of it, a head or a body; none while it is answered.
    silent_since: Option<Instant>,
    /// Whether it ever asked for something.
    has_asked: bool,
    leaves: bool,
}

impl Guest {
    fn new(now: Instant, crowded: Arc<AtomicBool>) -> Self {
        let state = State { silent_since: Some(now), has_asked: false, leaves: false };
        Self { state: Mutex::new(state), leave: Notify::new(), crowded }
    }

    fn state(&self) -> State {
        *self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.state.lock().unwrap_or_else(PoisonError::into_inner));
    }

    fn silent_for(&self, now: Instant) -> Option<Duration> {
        self.state().silent_since.map(|since| now.duration_since(since))
    }

    fn is_to_leave(&self) {
        self.change(|state| state.leaves = true);
        self.leave.notify_one();
    }

    /// All that is wanted of it is there.
    fn is_heard(&self) {
        self.change(|state| state.silent_since = None);
    }

    /// Answers a request.
    async fn is_answered(
        self: Arc<Self>,
        mut router: Router,
        mut request: Request<Incoming>,
    ) -> Response {
        self.change(|state| state.has_asked = true);
        match request.body().is_end_stream() {
            true => self.is_heard(),
            // Its head came just now; whoever reads the body says when that has come.
            false => self.change(|state| state.silent_since = Some(monotonic())),
        }
        request.extensions_mut().insert(Sender(self.clone()));
        let Ok(mut answer) = router.call(request.map(Body::new)).await;
        // Whoever asks again and again is never silent, and makes room all the same.
        if self.crowded.load(Ordering::Relaxed) {
            answer.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("close"));
        }
        self.change(|state| state.silent_since = Some(monotonic()));
        answer
    }
}

/// Serves one connection, in HTTP/1 only.
async fn attend(
    io: impl AsyncRead + AsyncWrite + Unpin,
    router: Router,
    context: &Context,
    guest: &Arc<Guest>,
    mut stopping: watch::Receiver<bool>,
) {
    let service = service_fn(|request| {
        let answer = guest.clone().is_answered(router.clone(), request);
        async { Ok::<_, Infallible>(answer.await) }
    });
    let mut http = http1::Builder::new();
    http.timer(TokioTimer::new()).header_read_timeout(LONGEST_SILENCE);
    let mut connection = pin!(http.serve_connection(TokioIo::new(io), service));
    let mut stops = false;
    loop {
        tokio::select! {
            ended = &mut connection => {
                if ended.is_err_and(|error| error.is_timeout()) && !guest.state().has_asked {
                    closed(context, Closed::Silent);
                }
                return;
            }
            () = guest.leave.notified() => return,
            () = tokio::time::sleep(SLOWEST_READER) => {
                let slow = |silent| silent >= SLOWEST_READER;
                if guest.silent_for(monotonic()).is_some_and(slow) {
                    return;
                }
            }
            // The sender outlives the connection.
            _ = stopping.wait_for(|stopping| *stopping), if !stops => {
                stops = true;
                connection.as_mut().graceful_shutdown();
            }
        }
    }
}

/// Counts a connection that was closed for a limit of the door.
fn closed(context: &Context, why: Closed) {
    context.metrics.closed(why);
    let kind = match why {
        Closed::Silent => "connection: silent",
        Closed::Crowded => "connection: crowded",
    };
    let Some(connections) = context.seldom.due(kind, monotonic()) else { return };
    match why {
        Closed::Silent => {
            tracing::warn!(connections, "closed connections that asked for nothing in time");
        }
        Closed::Crowded => {
            tracing::warn!(connections, "closed silent connections, for others wanted their place");
        }
    }
}

/// How many may be there at once, of those that the operator wants: half of what files and
/// connections the process may have are for the database and the way out.
pub(super) fn most(wanted: usize) -> usize {
    let limit = rustix::process::getrlimit(rustix::process::Resource::Nofile).current;
    let half = limit.and_then(|limit| usize::try_from(limit / 2).ok()).unwrap_or(wanted);
    if half < wanted {
        tracing::warn!(connections = half, wanted, "too few file descriptors for more connections");
    }
    wanted.min(half).max(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A request on a connection that is just being closed is lost.
    #[test]
    fn the_sample_proxy_lets_go_of_an_idle_connection_first() {
        let sample = include_str!("../../../../deploy/Caddyfile");
        let keepalive = sample.lines().find_map(|it| it.trim().strip_prefix("keepalive ")).unwrap();
        let seconds = keepalive.strip_suffix('s').unwrap().parse().unwrap();
        assert!(Duration::from_secs(seconds) * 2 <= LONGEST_SILENCE, "{keepalive}");
    }
}
