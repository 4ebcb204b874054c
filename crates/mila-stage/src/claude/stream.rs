//! An answer on its way: event by event, and what may befall it.

use std::convert::Infallible;
use std::time::Duration;

use axum::body::{Body, Bytes};
use serde_json::Value;
use tokio::sync::watch;

use super::fault::Fault;
use super::state::{Outcome, overloaded};

/// The stream's body. `released` ends slowness.
pub(super) fn body(outcome: &Outcome, request_id: &str, released: watch::Receiver<u64>) -> Body {
    let mut events = outcome.answer.events();
    if let Some(fault) = &outcome.fault {
        spoil(&mut events, fault);
    }
    let mut parts: Vec<String> = events.iter().map(written).collect();
    match &outcome.fault {
        Some(Fault::HalfCharacter) => halve(&mut parts),
        Some(Fault::CutStream) => cut(&mut parts),
        Some(Fault::StreamError) => {
            parts.truncate(parts.len() / 2);
            parts.push(written(&overloaded().body(request_id)));
        }
        _ => {}
    }
    let pause = match outcome.fault {
        Some(Fault::Slow(pause)) => pause,
        _ => Duration::ZERO,
    };
    let steps = (parts.into_iter(), released);
    Body::from_stream(futures_util::stream::unfold(
        steps,
        move |(mut parts, released)| async move {
            let part = parts.next()?;
            wait(pause, &released).await;
            Some((Ok::<_, Infallible>(Bytes::from(part)), (parts, released)))
        },
    ))
}

/// Waits for `span`, or until the stage is released. The receiver must have been
/// taken when the fault was: what it has not seen counts.
pub(super) async fn wait(span: Duration, released: &watch::Receiver<u64>) {
    let mut released = released.clone();
    if span.is_zero() || released.has_changed().unwrap_or(true) {
        return;
    }
    // Either way the waiting is over.
    let _ = tokio::time::timeout(span, released.changed()).await;
}

/// What only a stream can have.
fn spoil(events: &mut Vec<Value>, fault: &Fault) {
    match fault {
        Fault::NoDelta => events.retain(|event| event["type"] != "message_delta"),
        Fault::NoStopReason => {
            for event in events.iter_mut().filter(|event| event["type"] == "message_delta") {
                event["delta"]["stop_reason"] = Value::Null;
            }
        }
        Fault::SkippedIndex => {
            for index in events.iter_mut().filter_map(|event| event.get_mut("index")) {
                *index = (index.as_u64().unwrap_or(0) + 1).into();
            }
        }
        _ => {}
    }
}

/// Puts half of a character before the first words. JSON can be written so, though not read.
fn halve(parts: &mut [String]) {
    let delta = r#""type":"text_delta""#;
    if let Some(part) = parts.iter_mut().find(|part| part.contains(delta)) {
        *part = part.replacen(r#""text":""#, r#""text":"\ud83d"#, 1);
    }
}

fn written(event: &Value) -> String {
    format!("event: {}\ndata: {event}\n\n", event["type"].as_str().unwrap_or_default())
}

/// Drops the second half, the last kept event in its middle.
fn cut(parts: &mut Vec<String>) {
    parts.truncate(parts.len() / 2 + 1);
    if let Some(last) = parts.last_mut() {
        last.truncate(last.floor_char_boundary(last.len() / 2));
    }
}
