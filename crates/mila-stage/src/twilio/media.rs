//! Media of messages: metadata, a redirect to their bytes, deletion.

use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{Redirect, Response};
use serde_json::json;

use super::carrier::Carrier;
use super::message::{ACCOUNTS, Medium, Message};
use super::refusal::Refusal;
use super::rest::about;

/// A medium whose bytes are still at Twilio.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldMedium {
    /// Twilio's identifier of the message.
    pub message: String,
    /// Twilio's identifier of the medium.
    pub sid: String,
    /// Whether a person sent it; otherwise Mila did.
    pub inbound: bool,
    /// As it was declared by who sent it.
    pub content_type: String,
    /// Its length, in bytes.
    pub size: usize,
    /// How long Twilio has had it, by stage time.
    pub age: Duration,
}

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

/// With `.json` the metadata; without, a redirect to the storage, which is another origin.
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
    let storage = carrier.storage_address(&message.sid, &found.sid);
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

impl Carrier {
    pub(crate) fn message(&self, sid: &str) -> Result<Message, Refusal> {
        self.ledger.read(|book| book.message(sid).cloned()).ok_or(Refusal::of(20404))
    }

    pub(crate) fn medium(&self, message: &str, sid: &str) -> Result<(Message, Medium), Refusal> {
        let message = self.message(message)?;
        let medium = message.media.iter().find(|medium| medium.sid == sid).cloned();
        Ok((message, medium.ok_or(Refusal::of(20404))?))
    }

    /// Every medium whose bytes are still here, in the order of their messages.
    pub(crate) fn held_media(&self) -> Vec<HeldMedium> {
        let now = self.now();
        self.ledger.read(|book| {
            let mut messages: Vec<_> = book.newest_first().collect();
            messages.reverse();
            let media = messages.into_iter().flat_map(|message| message.held(now));
            media.collect()
        })
    }
}

impl Message {
    fn held(&self, now: i64) -> impl Iterator<Item = HeldMedium> {
        self.media.iter().filter_map(move |medium| {
            Some(HeldMedium {
                message: self.sid.clone(),
                sid: medium.sid.clone(),
                inbound: self.inbound,
                content_type: medium.content_type.clone(),
                size: medium.bytes.as_ref()?.len(),
                age: Duration::from_micros(u64::try_from(now - medium.since).unwrap_or(0)),
            })
        })
    }
}
