//! The wire journal: every exchange between the stage and Mila, in the order it began.

use std::collections::VecDeque;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use serde::Serialize;
use tokio::sync::broadcast;
use tokio::time::Instant;

use crate::clock::{StageClock, monotonic};
use crate::guarded::Guarded;

/// Exchanges kept; older ones are forgotten.
const KEPT: usize = 2000;
/// Bytes of a body kept in the journal, each way.
const BODY_KEPT: usize = 64 * 1024;
/// Exchanges a slow subscriber may fall behind before it misses some.
const BACKLOG: usize = 1024;

/// Which way a request went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// Mila asked the stage.
    ToStage,
    /// The stage asked Mila.
    ToMila,
}

/// Which neighbour, in which role, took part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// Twilio's REST API.
    Twilio,
    /// The model.
    Claude,
    /// Twilio's webhook for an inbound message.
    Webhook,
    /// Twilio's status callback for an outbound message.
    Callback,
    /// Twilio fetching a medium that Mila offered.
    Media,
    /// The storage of media behind Twilio's redirect, an origin of its own.
    Storage,
}

/// How far an exchange has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Known to the stage, nothing done yet.
    Arrived,
    /// Done; the answer has not left (to the stage), or has just come (to Mila).
    Acted,
}

/// One request and its answer. Bodies are content: they are for eyes and tests, not for logs,
/// and `Debug` leaves them out.
#[derive(Clone, Serialize)]
pub struct Exchange {
    /// Position in the order of beginnings, from 1.
    pub seq: u64,
    /// Stage time of the beginning, microseconds since 1970-01-01T00:00:00Z.
    pub at: i64,
    /// Real time from its beginning to the end of the answer, in milliseconds.
    pub took_ms: u64,
    /// When it began, for measuring.
    #[serde(skip)]
    pub(crate) begun: Instant,
    /// Which way the request went.
    pub direction: Direction,
    /// Who took part.
    pub side: Side,
    /// HTTP method.
    pub method: String,
    /// Path and query; for requests to Mila also without scheme and host.
    pub path: String,
    /// Whether an `Authorization` header came along. What it held is not kept.
    pub credentials: bool,
    /// HTTP status; none when no answer came or it was withheld.
    pub status: Option<u16>,
    /// Request body, at most 64 KiB of it.
    pub request: String,
    /// Response body, at most 64 KiB of it.
    pub response: String,
    /// Address of the person it was about, where known.
    pub person: Option<String>,
    /// Sid of the message it was about, where known.
    pub message: Option<String>,
}

impl fmt::Debug for Exchange {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Exchange")
            .field("seq", &self.seq)
            .field("direction", &self.direction)
            .field("side", &self.side)
            .field("method", &self.method)
            .field("status", &self.status)
            .field("message", &self.message)
            .finish_non_exhaustive()
    }
}

/// What a hook is told at each of the two moments of an exchange.
pub struct ExchangeMoment<'a> {
    /// Which of the two moments.
    pub phase: Phase,
    /// The exchange so far: at [`Phase::Arrived`] without status and response.
    pub exchange: &'a Exchange,
}

/// Called synchronously at every moment of every exchange; it may stop the world.
pub type Hook = Box<dyn Fn(&ExchangeMoment<'_>) + Send + Sync>;

/// The journal.
pub struct Wire {
    clock: StageClock,
    begun: AtomicU64,
    kept: Guarded<VecDeque<Arc<Exchange>>>,
    live: broadcast::Sender<Arc<Exchange>>,
    hooks: Guarded<Vec<Arc<Hook>>>,
}

/// What is known of an exchange when it begins.
pub(crate) struct Beginning {
    pub(crate) direction: Direction,
    pub(crate) side: Side,
    pub(crate) method: String,
    pub(crate) path: String,
    pub(crate) credentials: bool,
    pub(crate) request: String,
    pub(crate) person: Option<String>,
    pub(crate) message: Option<String>,
}

impl Wire {
    pub(crate) fn new(clock: StageClock) -> Self {
        Self {
            clock,
            begun: AtomicU64::new(0),
            kept: Guarded::new(VecDeque::new()),
            live: broadcast::Sender::new(BACKLOG),
            hooks: Guarded::new(Vec::new()),
        }
    }

    /// The finished exchanges still kept, by `seq`.
    #[must_use]
    pub fn exchanges(&self) -> Vec<Arc<Exchange>> {
        let mut all: Vec<_> = self.kept.with(|kept| kept.iter().cloned().collect());
        all.sort_by_key(|exchange: &Arc<Exchange>| exchange.seq);
        all
    }

    /// The exchange numbered `seq`, if it is finished and still kept.
    #[must_use]
    pub fn exchange(&self, seq: u64) -> Option<Arc<Exchange>> {
        self.kept.with(|kept| kept.iter().find(|exchange| exchange.seq == seq).cloned())
    }

    /// Exchanges as they finish, from now on.
    #[must_use]
    pub fn subscribe(&self) -> broadcast::Receiver<Arc<Exchange>> {
        self.live.subscribe()
    }

    pub(crate) fn hook(&self, hook: Hook) {
        self.hooks.with(|hooks| hooks.push(Arc::new(hook)));
    }

    /// Numbers an exchange and tells the hooks that it arrived.
    pub(crate) fn arrived(&self, beginning: Beginning) -> Exchange {
        let exchange = Exchange {
            seq: self.begun.fetch_add(1, Ordering::Relaxed) + 1,
            at: self.clock.now_micros(),
            took_ms: 0,
            begun: monotonic(),
            direction: beginning.direction,
            side: beginning.side,
            method: beginning.method,
            path: beginning.path,
            credentials: beginning.credentials,
            status: None,
            request: beginning.request,
            response: String::new(),
            person: beginning.person,
            message: beginning.message,
        };
        self.tell(Phase::Arrived, &exchange);
        exchange
    }

    /// Tells the hooks that the stage has acted.
    pub(crate) fn acted(&self, exchange: &Exchange) {
        self.tell(Phase::Acted, exchange);
    }

    /// Writes a finished exchange down.
    pub(crate) fn record(&self, mut exchange: Exchange) {
        exchange.took_ms = u64::try_from(exchange.begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        cut(&mut exchange.request);
        cut(&mut exchange.response);
        let exchange = Arc::new(exchange);
        self.kept.with(|kept| {
            if kept.len() == KEPT {
                kept.pop_front();
            }
            kept.push_back(exchange.clone());
        });
        // Nobody listening is fine.
        let _ = self.live.send(exchange);
    }

    fn tell(&self, phase: Phase, exchange: &Exchange) {
        // Hooks run outside the lock: one may add another.
        for hook in self.hooks.with(|hooks| hooks.clone()) {
            hook(&ExchangeMoment { phase, exchange });
        }
    }
}

fn cut(body: &mut String) {
    if body.len() > BODY_KEPT {
        body.truncate(body.floor_char_boundary(BODY_KEPT));
        body.push('…');
    }
}
