//! The typing indicator, in both versions of its API.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use bytes::Bytes;
use serde::Deserialize;
use serde_json::json;

use super::carrier::Carrier;
use super::refusal::Refusal;
use super::rest::{about, expect_type, read_form};
use super::status::Status;
use crate::person::TYPING;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Indicator {
    channel: String,
    #[serde(rename = "messageId")]
    message_id: String,
}

/// Version 2: a form, the channel in small letters.
pub(crate) async fn form(
    State(carrier): State<Arc<Carrier>>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    let (mut channel, mut message) = (None, None);
    for (name, value) in read_form(&headers, &body)? {
        match name.as_str() {
            "channel" => channel = Some(value),
            "messageId" => message = Some(value),
            _ => return Err(Refusal::naming(20001, &name)),
        }
    }
    if channel.as_deref() != Some("whatsapp") {
        return Err(Refusal::naming(20422, "channel"));
    }
    carrier.show_typing(&message.ok_or(Refusal::naming(20422, "messageId"))?)
}

/// Version 3: JSON, the channel in capitals.
pub(crate) async fn json(
    State(carrier): State<Arc<Carrier>>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    expect_type(&headers, "application/json")?;
    let indicator: Indicator = serde_json::from_slice(&body).map_err(|_| Refusal::of(20422))?;
    if indicator.channel != "WHATSAPP" {
        return Err(Refusal::naming(20422, "channel"));
    }
    carrier.show_typing(&indicator.message_id)
}

impl Carrier {
    /// Shows typing for 25 seconds and marks what the person wrote up to there as read.
    fn show_typing(&self, sid: &str) -> Result<Response, Refusal> {
        let message = self.message(sid)?;
        if !message.inbound {
            return Err(Refusal::naming(20422, "messageId"));
        }
        let until = self.now() + TYPING;
        self.ledger.write(|book| {
            let person = book.meet(message.person());
            person.typing_until = until;
            let last = person.chat.iter().position(|bubble| bubble.sid == sid).map_or(0, |i| i + 1);
            for bubble in person.chat.iter_mut().take(last).filter(|bubble| bubble.mine) {
                bubble.status = Status::Read;
            }
        });
        Ok(about(&message, None, Json(json!({ "success": true }))))
    }
}
