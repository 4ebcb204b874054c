//! Server-sent events: the phones whenever they change, the wire as it goes, the time.

use std::collections::VecDeque;
use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::sse::{Event, Sse};
use futures_util::{Stream, stream};
use tokio::sync::broadcast::error::RecvError;
use tokio::sync::{broadcast, watch};
use tokio::time::Interval;

use super::Page;
use super::snapshot::{Time, phones};
use super::story::Line;
use crate::twilio::carrier::Carrier;
use crate::wire::Exchange;

/// Exchanges a browser is told when it comes, the latest ones.
const TOLD_AT_FIRST: usize = 400;
/// How often the page hears the time, which is also how it knows that the stage is there.
const TICK: Duration = Duration::from_secs(1);

type Sent = Result<Event, axum::Error>;

/// One browser that looks on.
struct Onlooker {
    carrier: Arc<Carrier>,
    phones: watch::Receiver<u64>,
    wire: broadcast::Receiver<Arc<Exchange>>,
    voice: watch::Receiver<bool>,
    stopping: watch::Receiver<bool>,
    tick: Interval,
    waiting: VecDeque<Sent>,
}

/// What an onlooker waited for.
enum Change {
    Phones,
    Line(Arc<Exchange>),
    /// More lines than the backlog holds: all have to be shown again.
    Wire,
    Voice,
    Time,
    End,
}

/// Events `time`, `phones` (all of them), `voice` (whether Mila can hear and speak), `wire` (all
/// lines, replacing those known) and `line` (one more). Ends when the stage stops.
pub(super) async fn events(State(page): State<Page>) -> Sse<impl Stream<Item = Sent>> {
    Sse::new(stream::unfold(Onlooker::new(page), |mut onlooker| async move {
        Some((onlooker.next().await?, onlooker))
    }))
}

/// An exchange with its bodies.
pub(super) async fn exchange(
    State(page): State<Page>,
    Path(seq): Path<u64>,
) -> Result<Json<Exchange>, StatusCode> {
    let exchange = page.carrier.wire.exchange(seq).ok_or(StatusCode::NOT_FOUND)?;
    Ok(Json(Arc::unwrap_or_clone(exchange)))
}

impl Onlooker {
    fn new(page: Page) -> Self {
        let carrier = page.carrier;
        let mut onlooker = Self {
            // Subscribed before the first look, so that nothing falls between.
            phones: carrier.ledger.subscribe(),
            wire: carrier.wire.subscribe(),
            carrier,
            voice: page.voice,
            stopping: page.stopping,
            tick: tokio::time::interval(TICK),
            waiting: VecDeque::new(),
        };
        onlooker.show_voice();
        onlooker.show_phones();
        onlooker.show_wire();
        onlooker
    }

    async fn next(&mut self) -> Option<Sent> {
        while self.waiting.is_empty() {
            let change = tokio::select! {
                _ = self.stopping.wait_for(|stopping| *stopping) => Change::End,
                changed = self.phones.changed() => changed.map_or(Change::End, |()| Change::Phones),
                changed = self.voice.changed() => changed.map_or(Change::End, |()| Change::Voice),
                received = self.wire.recv() => Change::from(received),
                _ = self.tick.tick() => Change::Time,
            };
            match change {
                Change::Phones => self.show_phones(),
                Change::Line(exchange) => self.show_line(&exchange),
                Change::Wire => self.show_wire(),
                Change::Voice => self.show_voice(),
                Change::Time => self.show_time(),
                Change::End => return None,
            }
        }
        self.waiting.pop_front()
    }

    fn show_phones(&mut self) {
        let event = phones(&self.carrier)
            .map(|phones| Event::default().event("phones").data(phones))
            .map_err(axum::Error::new);
        self.waiting.push_back(event);
    }

    fn show_wire(&mut self) {
        let all = self.carrier.wire.exchanges();
        let latest = &all[all.len().saturating_sub(TOLD_AT_FIRST)..];
        let lines: Vec<_> = latest.iter().map(|exchange| self.line(exchange)).collect();
        self.waiting.push_back(Event::default().event("wire").json_data(lines));
    }

    fn show_line(&mut self, exchange: &Exchange) {
        let line = self.line(exchange);
        self.waiting.push_back(Event::default().event("line").json_data(line));
    }

    fn show_voice(&mut self) {
        let ready = *self.voice.borrow_and_update();
        self.waiting.push_back(Event::default().event("voice").json_data(ready));
    }

    fn show_time(&mut self) {
        let time = Time::now(&self.carrier.clock);
        self.waiting.push_back(Event::default().event("time").json_data(time));
    }

    fn line(&self, exchange: &Exchange) -> Line {
        self.carrier.ledger.read(|book| Line::tell(exchange, book))
    }
}

impl From<Result<Arc<Exchange>, RecvError>> for Change {
    fn from(received: Result<Arc<Exchange>, RecvError>) -> Self {
        match received {
            Ok(exchange) => Self::Line(exchange),
            Err(RecvError::Lagged(_)) => Self::Wire,
            Err(RecvError::Closed) => Self::End,
        }
    }
}
