//! Media of messages: metadata, bytes behind a redirect, deletion.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use serde_json::json;

use super::carrier::Carrier;
use super::message::{ACCOUNTS, Medium, Message};
use super::refusal::Refusal;
use super::rest::about;

/// Where the bytes lie: a signed storage of its own, without Twilio's credentials.
pub(crate) const STORE: &str = "/media-store/{message}/{medium}";

pub(crate) async fn list(
    State(carrier): State<Arc<Carrier>>,
    Path((_, message)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let message = carrier.message(&message)?;
    let account = &carrier.account.sid;
    let uri =
        format!("{ACCOUNTS}/{account}/Messages/{}/Media.json?PageSize=50&Page=0", message.sid);
    let media: Vec<_> = message.media.iter().map(|m| message.medium_json(account, m)).collect();
    let page = json!({
        "start": 0,
        "end": media.len().saturating_sub(1),
        "media_list": media,
        "page": 0,
        "page_size": 50,
        "uri": uri,
        "first_page_uri": uri,
        "next_page_uri": null,
        "previous_page_uri": null,
    });
    Ok(about(&message, None, Json(page)))
}

/// With `.json` the metadata; without, a redirect to the storage on another host name.
pub(crate) async fn fetch(
    State(carrier): State<Arc<Carrier>>,
    Path((_, message, medium)): Path<(String, String, String)>,
) -> Result<Response, Refusal> {
    let bare = medium.strip_suffix(".json");
    let (message, found) = carrier.medium(&message, bare.unwrap_or(&medium))?;
    if bare.is_some() {
        let metadata = message.medium_json(&carrier.account.sid, &found);
        return Ok(about(&message, None, Json(metadata)));
    }
    let path = STORE.replace("{message}", &message.sid).replace("{medium}", &found.sid);
    let storage = format!("http://localhost:{}{path}", carrier.port);
    Ok(about(&message, None, Redirect::temporary(&storage)))
}

pub(crate) async fn remove(
    State(carrier): State<Arc<Carrier>>,
    Path((_, message, medium)): Path<(String, String, String)>,
) -> Result<Response, Refusal> {
    let sid = medium.strip_suffix(".json").ok_or(Refusal::of(20404))?;
    let (message, found) = carrier.medium(&message, sid)?;
    carrier.ledger.write(|book| {
        if let Some(message) = book.message_mut(&message.sid) {
            message.media.retain(|medium| medium.sid != found.sid);
        }
    });
    Ok(about(&message, None, StatusCode::NO_CONTENT))
}

/// The storage behind the redirect. Like a signed address it refuses a request that carries
/// credentials as well: a client that sends them to another host is noticed.
pub(crate) async fn stored(
    State(carrier): State<Arc<Carrier>>,
    Path((message, medium)): Path<(String, String)>,
    headers: HeaderMap,
) -> Result<Response, Refusal> {
    if headers.contains_key(header::AUTHORIZATION) {
        return Ok(
            (StatusCode::BAD_REQUEST, "only one way of authorisation is allowed").into_response()
        );
    }
    let (message, found) = carrier.medium(&message, &medium)?;
    let answer = ([(header::CONTENT_TYPE, found.content_type)], found.bytes);
    Ok(about(&message, None, answer))
}

impl Carrier {
    pub(crate) fn message(&self, sid: &str) -> Result<Message, Refusal> {
        self.ledger.read(|book| book.message(sid).cloned()).ok_or(Refusal::of(20404))
    }

    fn medium(&self, message: &str, sid: &str) -> Result<(Message, Medium), Refusal> {
        let message = self.message(message)?;
        let medium = message.media.iter().find(|medium| medium.sid == sid).cloned();
        Ok((message, medium.ok_or(Refusal::of(20404))?))
    }
}
