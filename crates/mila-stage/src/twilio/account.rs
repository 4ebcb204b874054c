//! The account itself, and its WhatsApp senders.

use std::sync::Arc;

use axum::Json;
use axum::extract::{Path, RawQuery, State};
use axum::http::HeaderMap;
use serde_json::{Value, json};

use super::carrier::Carrier;
use super::knobs::SenderState;
use super::refusal::Refusal;
use super::rest::basic;

/// Twilio's WhatsApp Sandbox: a number that all its customers share, so nobody's sender.
const SANDBOX: &str = "whatsapp:+14155238886";

/// Senders on a page unless asked otherwise, and at most.
const PAGE: usize = 20;
const LONGEST_PAGE: usize = 1000;

/// `GET /2010-04-01/Accounts/{sid}.json`. An API key does not open it, only the account's token.
pub(crate) async fn fetch(
    State(carrier): State<Arc<Carrier>>,
    Path(segment): Path<String>,
    headers: HeaderMap,
) -> Result<Json<Value>, Refusal> {
    let sid = &carrier.account.sid;
    if segment.strip_suffix(".json") != Some(sid) {
        return Err(Refusal::of(20404));
    }
    if basic(&headers).is_none_or(|(user, _)| user != *sid) {
        return Err(Refusal::of(20003));
    }
    let root = format!("/2010-04-01/Accounts/{sid}");
    Ok(Json(json!({
        "auth_token": carrier.account.auth_token,
        "date_created": "Thu, 30 Jul 2026 20:00:00 +0000",
        "date_updated": "Thu, 30 Jul 2026 20:00:00 +0000",
        "friendly_name": "The stage",
        "owner_account_sid": sid,
        "sid": sid,
        "status": "active",
        "subresource_uris": {"messages": format!("{root}/Messages.json")},
        "type": "Full",
        "uri": format!("{root}.json"),
    })))
}

/// `GET /v2/Channels/Senders`. Every account has one sender at most, so there is one page.
pub(crate) async fn senders(
    State(carrier): State<Arc<Carrier>>,
    RawQuery(query): RawQuery,
) -> Result<Json<Value>, Refusal> {
    let size = page_size(&query.unwrap_or_default())?;
    let senders: Vec<Value> = carrier.sender().into_iter().collect();
    let url = format!(
        "{}/v2/Channels/Senders?PageSize={size}&Page=0&Channel=whatsapp",
        carrier.base_url()
    );
    Ok(Json(json!({
        "senders": senders,
        "meta": {
            "page": 0,
            "page_size": size,
            "first_page_url": url,
            "previous_page_url": null,
            "url": url,
            "next_page_url": null,
            "key": "senders",
        },
    })))
}

/// Checks the question; the number of senders on a page.
fn page_size(query: &str) -> Result<usize, Refusal> {
    let (mut channel, mut size) = (None, PAGE);
    for (name, value) in form_urlencoded::parse(query.as_bytes()) {
        match &*name {
            "Channel" => channel = Some(value.into_owned()),
            "PageSize" => {
                let asked = value.parse().ok().filter(|size| (1..=LONGEST_PAGE).contains(size));
                size = asked.ok_or_else(|| Refusal::naming(20422, "PageSize"))?;
            }
            "Page" | "PageToken" => {}
            _ => return Err(Refusal::naming(20001, &name)),
        }
    }
    match channel.as_deref() {
        Some("whatsapp") => Ok(size),
        _ => Err(Refusal::naming(20422, "Channel")),
    }
}

impl Carrier {
    /// The sender as Twilio describes it; none when it is the Sandbox.
    fn sender(&self) -> Option<Value> {
        if self.account.sender == SANDBOX {
            return None;
        }
        let sid = format!("XE{}", self.account.sid.strip_prefix("AC")?);
        let online = self.knobs.with(|knobs| knobs.sender) == SenderState::Online;
        let reasons = json!([{
            "code": "63020",
            "message": "The business has not accepted the invitation",
            "more_info": "https://www.twilio.com/docs/api/errors/63020",
        }]);
        Some(json!({
            "sid": sid,
            "status": if online { "ONLINE" } else { "OFFLINE" },
            "sender_id": self.account.sender,
            "configuration": null,
            "webhook": {
                "callback_url": self.webhook_url(),
                "callback_method": "POST",
                "fallback_url": null,
                "fallback_method": "POST",
                "status_callback_url": null,
                "status_callback_method": null,
            },
            "profile": null,
            "properties": {"quality_rating": "HIGH", "messaging_limit": "10K Customers/24hr"},
            "offline_reasons": if online { Value::Null } else { reasons },
            "compliance": null,
            "url": format!("{}/v2/Channels/Senders/{sid}", self.base_url()),
        }))
    }
}
