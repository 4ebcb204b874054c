//! Around every request to the stage: the journal, the hooks, the faults.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::header;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use futures_util::Stream;
use tokio::sync::oneshot;

use crate::twilio::carrier::Carrier;
use crate::twilio::knobs::{CallbackMode, Fault, RequestKind};
use crate::twilio::refusal::Refusal;
use crate::twilio::rest::About;
use crate::wire::{Beginning, Direction, Exchange, Side};

/// Largest request body: the model's own limit, 32 MB.
const LARGEST_REQUEST: usize = 32 * 1024 * 1024;
/// Bytes of a streamed answer that are kept for the journal.
const STREAM_KEPT: usize = 64 * 1024;

/// Runs one request: journal, fault, act, answer. What Twilio does happens even when the
/// client has gone meanwhile; the model stops with its client.
pub(crate) async fn exchange(
    State(carrier): State<Arc<Carrier>>,
    request: Request,
    next: Next,
) -> Response {
    let (parts, body) = request.into_parts();
    let Ok(body) = to_bytes(body, LARGEST_REQUEST).await else {
        return axum::http::StatusCode::PAYLOAD_TOO_LARGE.into_response();
    };
    let path = parts.uri.path_and_query().map_or("/", |path| path.as_str()).to_owned();
    let of_claude = path.starts_with("/v1/") && !path.starts_with("/v1/Content");
    let kind = RequestKind::of(&parts.method, parts.uri.path());
    let side = match kind {
        _ if of_claude => Side::Claude,
        Some(RequestKind::Storage) => Side::Storage,
        _ => Side::Twilio,
    };
    let text = String::from_utf8_lossy(&body).into_owned();
    let exchange = carrier.wire.arrived(Beginning {
        direction: Direction::ToStage,
        side,
        method: parts.method.to_string(),
        path,
        credentials: parts.headers.contains_key(header::AUTHORIZATION),
        person: if side == Side::Claude { carrier.asked_for(&text) } else { None },
        message: None,
        request: text,
    });
    let request = Request::from_parts(parts, Body::from(body));
    if side == Side::Claude {
        let response = next.run(request).await;
        return answer(&carrier, exchange, response).await;
    }
    let fault = kind.and_then(|kind| carrier.knobs.with(|knobs| knobs.fault_for(kind)));
    let (reply, replied) = oneshot::channel();
    carrier.clone().tasks.spawn(async move {
        let response = with_fault(&carrier, exchange, fault, next.run(request)).await;
        // The client may have gone.
        let _ = reply.send(response);
    });
    replied.await.unwrap_or_else(|_| lost())
}

/// Acts as the fault allows, then answers as the fault allows.
async fn with_fault(
    carrier: &Arc<Carrier>,
    exchange: Exchange,
    fault: Option<Fault>,
    act: impl Future<Output = Response>,
) -> Response {
    let refused = match fault {
        Some(Fault::TooManyRequests) => Some(20429),
        Some(Fault::ServerError) => Some(20500),
        Some(Fault::Unavailable) => Some(20503),
        Some(Fault::NotThere) => Some(20404),
        Some(Fault::TooEarly) => Some(20009),
        _ => None,
    };
    if let Some(code) = refused {
        return answer(carrier, exchange, Refusal::of(code).into_response()).await;
    }
    match fault {
        Some(Fault::Slow(delay)) => tokio::time::sleep(delay).await,
        Some(Fault::Held) => carrier.gate.hold().await,
        _ => {}
    }
    let acted = act.await;
    match fault {
        Some(Fault::ServerErrorAfterActing) => {
            let mut failed = Refusal::of(20500).into_response();
            *failed.extensions_mut() = acted.extensions().clone();
            answer(carrier, exchange, failed).await
        }
        Some(Fault::AnswerLost) => {
            answer(carrier, exchange, acted).await;
            lost()
        }
        Some(Fault::AnswerHeld) => {
            let response = answer(carrier, exchange, acted).await;
            carrier.gate.hold().await;
            response
        }
        _ => answer(carrier, exchange, acted).await,
    }
}

/// Writes the exchange down, begins the life of a created message, hands the answer on.
async fn answer(carrier: &Arc<Carrier>, mut exchange: Exchange, response: Response) -> Response {
    exchange.status = Some(response.status().as_u16());
    let about = response.extensions().get::<About>().cloned();
    let mut departure = None;
    if let Some(about) = about {
        exchange.person = Some(about.person);
        exchange.message = Some(about.message);
        departure = about.departure;
    }
    carrier.wire.acted(&exchange);
    let early = departure.as_ref().is_some_and(|life| life.callbacks == CallbackMode::Early);
    if early && let Some(life) = departure.take() {
        carrier.clone().live(life).await;
    }
    let response = recorded(carrier, exchange, response).await;
    if let Some(life) = departure {
        carrier.tasks.spawn(carrier.clone().live(life));
    }
    response
}

/// The answer with its body in the journal: at once, or for a stream when it ends.
async fn recorded(carrier: &Arc<Carrier>, mut exchange: Exchange, response: Response) -> Response {
    let (parts, body) = response.into_parts();
    let streams = parts
        .headers
        .get(header::CONTENT_TYPE)
        .is_some_and(|kind| kind.as_bytes().starts_with(b"text/event-stream"));
    if streams {
        let body = Body::from_stream(Recorded {
            carrier: carrier.clone(),
            exchange: Some(exchange),
            seen: Vec::new(),
            body: Box::pin(body.into_data_stream()),
        });
        return Response::from_parts(parts, body);
    }
    match to_bytes(body, usize::MAX).await {
        Ok(bytes) => {
            exchange.response = printable(&bytes);
            carrier.wire.record(exchange);
            Response::from_parts(parts, Body::from(bytes))
        }
        Err(_) => {
            exchange.status = None;
            carrier.wire.record(exchange);
            lost()
        }
    }
}

/// An answer that never leaves: the body fails before its first byte, and with it the connection.
fn lost() -> Response {
    let cut = futures_util::stream::once(async {
        Err::<Bytes, _>(std::io::Error::from(std::io::ErrorKind::ConnectionReset))
    });
    Response::new(Body::from_stream(cut))
}

fn printable(bytes: &[u8]) -> String {
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => format!("({} bytes)", bytes.len()),
    }
}

/// A streamed answer on its way, written to the journal when it ends or is dropped.
struct Recorded {
    carrier: Arc<Carrier>,
    exchange: Option<Exchange>,
    seen: Vec<u8>,
    body: Pin<Box<axum::body::BodyDataStream>>,
}

impl Stream for Recorded {
    type Item = Result<Bytes, axum::Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let polled = self.body.as_mut().poll_next(context);
        match &polled {
            Poll::Ready(Some(Ok(chunk))) => {
                let room = STREAM_KEPT.saturating_sub(self.seen.len());
                self.seen.extend_from_slice(&chunk[..chunk.len().min(room)]);
            }
            Poll::Ready(_) => self.finish(),
            Poll::Pending => {}
        }
        polled
    }
}

impl Recorded {
    fn finish(&mut self) {
        if let Some(mut exchange) = self.exchange.take() {
            exchange.response = String::from_utf8_lossy(&self.seen).into_owned();
            self.carrier.wire.record(exchange);
        }
    }
}

impl Drop for Recorded {
    fn drop(&mut self) {
        self.finish();
    }
}
