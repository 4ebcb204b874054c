//! The Content API: templates, and WhatsApp's approval of them.

use std::collections::BTreeMap;
use std::sync::Arc;

use axum::Json;
use axum::Router;
use axum::extract::{Path, RawQuery, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use bytes::Bytes;
use jiff::Timestamp;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::carrier::Carrier;
use super::knobs::Verdict;
use super::refusal::Refusal;
use super::rest::expect_type;
use crate::clock::micros;

/// Content in a page when the request does not say; the most it may ask for.
const PAGE: usize = 50;
const LARGEST_PAGE: usize = 500;

/// What WhatsApp was asked about a piece of content, and what it will say when.
#[derive(Clone)]
pub(crate) struct Submission {
    pub(crate) name: String,
    category: String,
    at: i64,
    verdict: Verdict,
}

/// What the API knows of content besides its words.
#[derive(Clone)]
pub(crate) struct Resource {
    friendly_name: String,
    language: String,
    variables: BTreeMap<String, String>,
    created: i64,
    pub(crate) submission: Option<Submission>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Creation {
    #[serde(default)]
    friendly_name: String,
    #[serde(default)]
    variables: BTreeMap<String, String>,
    language: String,
    types: Types,
}

/// Twilio knows more types; Mila uses this one.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Types {
    #[serde(rename = "twilio/text")]
    text: Words,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Words {
    body: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Request {
    name: String,
    category: String,
}

impl Submission {
    /// WhatsApp's word at an instant.
    pub(crate) fn status(&self, now: i64) -> &'static str {
        match self.verdict {
            Verdict::ApprovedAfter(span) if now >= self.at.saturating_add(micros(span)) => {
                "approved"
            }
            Verdict::ApprovedAfter(_) => "pending",
            Verdict::Rejected => "rejected",
        }
    }

    fn to_json(&self, now: i64) -> Value {
        let status = self.status(now);
        let reason = if status == "rejected" { "the words do not fit the category" } else { "" };
        json!({
            "name": self.name,
            "category": self.category,
            "content_type": "twilio/text",
            "status": status,
            "rejection_reason": reason,
            "allow_category_change": true,
        })
    }
}

pub(crate) fn routes() -> Router<Arc<Carrier>> {
    Router::new()
        .route("/v1/Content", post(create).get(list))
        .route("/v1/Content/{content}", get(fetch))
        .route("/v1/Content/{content}/ApprovalRequests/whatsapp", post(submit))
        .route("/v1/Content/{content}/ApprovalRequests", get(approvals))
}

async fn create(
    State(carrier): State<Arc<Carrier>>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    let creation: Creation = read(&headers, &body)?;
    if variables_of(&creation.types.text.body)
        != creation.variables.keys().cloned().collect::<Vec<_>>()
    {
        return Err(Refusal::naming(20422, "variables"));
    }
    let sid = carrier.sids.next("HX");
    let resource = Resource {
        friendly_name: creation.friendly_name,
        language: creation.language,
        variables: creation.variables,
        created: carrier.now(),
        submission: None,
    };
    carrier.ledger.write(|book| book.add_content(sid.clone(), creation.types.text.body, resource));
    Ok((StatusCode::CREATED, Json(carrier.content_json(&sid)?)).into_response())
}

async fn fetch(
    State(carrier): State<Arc<Carrier>>,
    Path(sid): Path<String>,
) -> Result<Response, Refusal> {
    Ok(Json(carrier.content_json(&sid)?).into_response())
}

async fn list(
    State(carrier): State<Arc<Carrier>>,
    RawQuery(query): RawQuery,
) -> Result<Response, Refusal> {
    let (mut page, mut size) = (0, PAGE);
    for (name, value) in form_urlencoded::parse(query.unwrap_or_default().as_bytes()) {
        let number = value.parse::<usize>().map_err(|_| Refusal::naming(20422, &name))?;
        match &*name {
            "Page" => page = number,
            "PageSize" => size = number.clamp(1, LARGEST_PAGE),
            _ => return Err(Refusal::naming(20001, &name)),
        }
    }
    let sids = carrier.ledger.read(super::ledger::Book::contents);
    let from = page.saturating_mul(size);
    let shown: Vec<Value> = sids
        .iter()
        .skip(from)
        .take(size)
        .filter_map(|sid| carrier.content_json(sid).ok())
        .collect();
    let url =
        |page: usize| format!("{}/v1/Content?PageSize={size}&Page={page}", carrier.base_url());
    let next = (from.saturating_add(size) < sids.len()).then(|| url(page + 1));
    let meta = json!({
        "page": page,
        "page_size": size,
        "first_page_url": url(0),
        "previous_page_url": page.checked_sub(1).map(url),
        "url": url(page),
        "next_page_url": next,
        "key": "contents",
    });
    Ok(Json(json!({"contents": shown, "meta": meta})).into_response())
}

async fn submit(
    State(carrier): State<Arc<Carrier>>,
    Path(sid): Path<String>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    let request: Request = read(&headers, &body)?;
    let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
    if request.name.is_empty() || !request.name.chars().all(plain) {
        return Err(Refusal::naming(20422, "name"));
    }
    if !["UTILITY", "MARKETING", "AUTHENTICATION"].contains(&request.category.as_str()) {
        return Err(Refusal::naming(20422, "category"));
    }
    let now = carrier.now();
    let verdict = carrier.knobs.with(|knobs| knobs.approvals);
    let submission =
        Submission { name: request.name, category: request.category, at: now, verdict };
    // A name that was used is never free again, whatever became of it.
    let free = carrier.ledger.read(|book| book.submitted(&submission.name).is_none());
    if !free {
        return Err(Refusal::naming(20422, "name"));
    }
    let mut shown = submission.to_json(now);
    shown["status"] = json!("received");
    shown["rejection_reason"] = json!("");
    carrier
        .ledger
        .write(|book| book.resource_mut(&sid).map(|it| it.submission = Some(submission)))
        .ok_or(Refusal::of(20404))?;
    Ok((StatusCode::CREATED, Json(shown)).into_response())
}

async fn approvals(
    State(carrier): State<Arc<Carrier>>,
    Path(sid): Path<String>,
) -> Result<Response, Refusal> {
    let resource = carrier.ledger.read(|book| book.resource(&sid).cloned());
    let resource = resource.ok_or(Refusal::of(20404))?;
    let mut whatsapp = match &resource.submission {
        Some(submission) => submission.to_json(carrier.now()),
        None => json!({
            "name": "", "category": "", "content_type": "", "status": "unsubmitted",
            "rejection_reason": "", "allow_category_change": true,
        }),
    };
    whatsapp["type"] = json!("whatsapp");
    Ok(Json(json!({
        "sid": sid,
        "account_sid": carrier.account.sid,
        "whatsapp": whatsapp,
        "url": format!("{}/v1/Content/{sid}/ApprovalRequests", carrier.base_url()),
    }))
    .into_response())
}

impl Carrier {
    fn content_json(&self, sid: &str) -> Result<Value, Refusal> {
        let found = self
            .ledger
            .read(|book| Some((book.template(sid)?.body.clone(), book.resource(sid)?.clone())));
        let (body, it) = found.ok_or(Refusal::of(20404))?;
        let url = format!("{}/v1/Content/{sid}", self.base_url());
        let created = Timestamp::from_microsecond(it.created).map(|at| at.to_string()).ok();
        Ok(json!({
            "sid": sid,
            "account_sid": self.account.sid,
            "friendly_name": it.friendly_name,
            "language": it.language,
            "variables": it.variables,
            "types": {"twilio/text": {"body": body}},
            "url": url,
            "date_created": created,
            "date_updated": created,
            "links": {
                "approval_create": format!("{url}/ApprovalRequests/whatsapp"),
                "approval_fetch": format!("{url}/ApprovalRequests"),
            },
        }))
    }
}

/// A JSON body with exactly the documented fields.
fn read<T: DeserializeOwned>(headers: &HeaderMap, body: &[u8]) -> Result<T, Refusal> {
    expect_type(headers, "application/json")?;
    serde_json::from_slice(body).map_err(|_| Refusal::of(20422))
}

/// The names of the variables in a text, in order.
fn variables_of(body: &str) -> Vec<String> {
    let mut names: Vec<String> = body
        .split("{{")
        .skip(1)
        .filter_map(|part| part.split_once("}}").map(|(name, _)| name.to_owned()))
        .collect();
    names.sort();
    names.dedup();
    names
}
