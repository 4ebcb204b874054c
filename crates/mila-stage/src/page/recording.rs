//! Recordings of the page: spoken or picked by a person, and heard again.

use axum::body::Bytes;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Deserialize;

use super::Page;
use crate::twilio::inbound::Inbound;

/// WhatsApp's largest recording, in bytes.
pub(super) const LARGEST: usize = 16 * 1024 * 1024;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Sent {
    person: String,
    /// Sid of the message of Mila's that it replies to.
    quoting: Option<String>,
}

/// A person sends the recording in the body, with its own content type. 415 if it is no sound.
pub(super) async fn send(
    State(page): State<Page>,
    Query(sent): Query<Sent>,
    headers: HeaderMap,
    recording: Bytes,
) -> StatusCode {
    let Some(phone) = page.phone(&sent.person) else { return StatusCode::NOT_FOUND };
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
    let Some(content_type) = content_type.filter(|kind| kind.starts_with("audio/")) else {
        return StatusCode::UNSUPPORTED_MEDIA_TYPE;
    };
    if recording.is_empty() {
        return StatusCode::UNPROCESSABLE_ENTITY;
    }
    let inbound = Inbound::media(content_type, recording);
    let Some(inbound) = phone.quoted(inbound, sent.quoting) else { return StatusCode::NOT_FOUND };
    page.begin(async move {
        phone.sends(inbound).await;
    });
    StatusCode::ACCEPTED
}

/// The phone's own copy of a recording, whoever sent it.
pub(super) async fn hear(State(page): State<Page>, Path(sid): Path<String>) -> Response {
    let medium = page.carrier.ledger.read(|book| {
        let mut bubbles = book.people().iter().flat_map(|person| &person.chat);
        bubbles.find(|bubble| bubble.sid == sid)?.media.first().cloned()
    });
    let audible = medium.filter(|medium| medium.content_type.starts_with("audio/"));
    match audible.and_then(|medium| Some((medium.content_type, medium.bytes?))) {
        Some((content_type, bytes)) => {
            ([(header::CONTENT_TYPE, content_type)], bytes).into_response()
        }
        None => StatusCode::NOT_FOUND.into_response(),
    }
}
