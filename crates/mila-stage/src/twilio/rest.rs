//! The REST API: routes, credentials, handlers.

use std::sync::Arc;

use axum::extract::{Path, RawQuery, Request, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::routing::{delete, get, post};
use axum::{Json, Router};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;

use super::account;
use super::carrier::Carrier;
use super::content;
use super::life::Departure;
use super::media;
use super::message::Message;
use super::refusal::Refusal;
use super::status::Status;
use super::typing;
use crate::clock::http_date;

/// After this time even an unfinished message can be deleted: 14 days, in microseconds.
const UNFINISHED_AT_MOST: i64 = 14 * 24 * 3600 * 1_000_000;

/// Told by a handler to the exchange around it.
#[derive(Clone)]
pub(crate) struct About {
    /// The person at the other end.
    pub(crate) person: String,
    /// The message.
    pub(crate) message: String,
    /// The life that begins once the request was acted upon.
    pub(crate) departure: Option<Departure>,
}

/// A path segment that names a resource, `.json` included.
struct Named<'a> {
    sid: &'a str,
    json: bool,
}

pub(crate) fn router(carrier: &Arc<Carrier>) -> Router {
    let messages = "/2010-04-01/Accounts/{account}/Messages";
    Router::new()
        .route(&format!("{messages}.json"), post(create).get(list))
        .route(&format!("{messages}/{{message}}"), get(fetch).post(update).delete(remove))
        .route(&format!("{messages}/{{message}}/Media.json"), get(media::list))
        .route(
            &format!("{messages}/{{message}}/Media/{{medium}}"),
            get(media::fetch).merge(delete(media::remove)),
        )
        .route("/2010-04-01/Accounts/{account}", get(account::fetch))
        .route("/v2/Channels/Senders", get(account::senders))
        .merge(content::routes())
        .route("/v2/Indicators/Typing.json", post(typing::form))
        .route("/v3/Indicators/Typing.json", post(typing::json))
        .route_layer(from_fn_with_state(carrier.clone(), authorise))
        .with_state(carrier.clone())
}

/// The answer to a path that is nobody's.
pub(crate) async fn nothing_here() -> Response {
    Refusal::of(20404).into_response()
}

/// Lets a request through that carries the account's credentials and names the account; the
/// answer says when it was given.
async fn authorise(State(carrier): State<Arc<Carrier>>, request: Request, next: Next) -> Response {
    let account = &carrier.account;
    let path = request.uri().path();
    let named = path.strip_prefix("/2010-04-01/Accounts/").and_then(|rest| rest.split('/').next());
    let ours = named.is_none_or(|named| named.trim_end_matches(".json") == account.sid);
    let known = basic(request.headers()).is_some_and(|(user, password)| {
        let token = (account.sid.as_str(), account.auth_token.as_str());
        let key = account.api_key.as_ref().map(|(sid, secret)| (sid.as_str(), secret.as_str()));
        [Some(token), key].contains(&Some((user.as_str(), password.as_str())))
    });
    let answered =
        if ours && known { next.run(request).await } else { Refusal::of(20003).into_response() };
    let date = http_date(carrier.now()).unwrap_or_default();
    ([(header::DATE, date)], answered).into_response()
}

pub(super) fn basic(headers: &HeaderMap) -> Option<(String, String)> {
    let value = headers.get(header::AUTHORIZATION)?.to_str().ok()?;
    let decoded = STANDARD.decode(value.strip_prefix("Basic ")?).ok()?;
    let (user, password) = std::str::from_utf8(&decoded).ok()?.split_once(':')?;
    Some((user.to_owned(), password.to_owned()))
}

async fn create(
    State(carrier): State<Arc<Carrier>>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    let (message, departure) = carrier.create(read_form(&headers, &body)?)?;
    let answer = (StatusCode::CREATED, Json(message.to_json(&carrier.account.sid)));
    Ok(about(&message, Some(departure), answer))
}

async fn list(
    State(carrier): State<Arc<Carrier>>,
    RawQuery(query): RawQuery,
) -> Result<Response, Refusal> {
    Ok(Json(carrier.list(&query.unwrap_or_default())?).into_response())
}

async fn fetch(
    State(carrier): State<Arc<Carrier>>,
    Path((_, message)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let message = carrier.find(&message)?;
    let answer = Json(message.to_json(&carrier.account.sid));
    Ok(about(&message, None, answer))
}

/// Takes the text away (an empty `Body`), or a scheduled message back (`Status=canceled`).
async fn update(
    State(carrier): State<Arc<Carrier>>,
    Path((_, message)): Path<(String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Refusal> {
    let message = carrier.find(&message)?;
    let now = carrier.now();
    for (name, value) in read_form(&headers, &body)? {
        match (name.as_str(), value.as_str()) {
            ("Body", "") => carrier.change(&message.sid, |message| message.body.clear()),
            ("Status", "canceled") if message.status == Status::Scheduled => {
                carrier.change(&message.sid, |message| message.status = Status::Canceled);
            }
            ("Status", "canceled") => return Err(Refusal::of(30409)),
            ("Body" | "Status", _) => return Err(Refusal::naming(20422, &name)),
            _ => return Err(Refusal::naming(20001, &name)),
        }
    }
    carrier.change(&message.sid, |message| message.updated = now);
    let message = carrier.find(&format!("{}.json", message.sid))?;
    let answer = Json(message.to_json(&carrier.account.sid));
    Ok(about(&message, None, answer))
}

async fn remove(
    State(carrier): State<Arc<Carrier>>,
    Path((_, message)): Path<(String, String)>,
) -> Result<Response, Refusal> {
    let message = carrier.find(&message)?;
    let old = carrier.now() - message.created >= UNFINISHED_AT_MOST;
    if !message.status.is_final() && !old {
        return Err(Refusal::of(20009));
    }
    carrier.ledger.write(|book| book.delete(&message.sid));
    Ok(about(&message, None, StatusCode::NO_CONTENT))
}

impl Carrier {
    /// The message a path segment names, `SM….json`.
    fn find(&self, segment: &str) -> Result<Message, Refusal> {
        let named = Named::parse(segment);
        let found = self.ledger.read(|book| book.message(named.sid).cloned());
        found.filter(|_| named.json).ok_or(Refusal::of(20404))
    }

    fn change(&self, sid: &str, change: impl FnOnce(&mut Message)) {
        self.ledger.write(|book| book.message_mut(sid).map(change));
    }

    /// Shows held-back messages in lists.
    pub(crate) fn release_lists(&self) {
        let now = self.now();
        self.ledger.write(|book| {
            for message in book.messages_mut() {
                message.listed_from = message.listed_from.min(now);
            }
        });
    }
}

impl<'a> Named<'a> {
    fn parse(segment: &'a str) -> Self {
        match segment.strip_suffix(".json") {
            Some(sid) => Self { sid, json: true },
            None => Self { sid: segment, json: false },
        }
    }
}

/// An answer that says what it was about.
pub(crate) fn about(
    message: &Message,
    departure: Option<Departure>,
    answer: impl IntoResponse,
) -> Response {
    let mut response = answer.into_response();
    response.extensions_mut().insert(About {
        person: message.person().to_owned(),
        message: message.sid.clone(),
        departure,
    });
    response
}

/// The pairs of a form post.
pub(crate) fn read_form(
    headers: &HeaderMap,
    body: &[u8],
) -> Result<Vec<(String, String)>, Refusal> {
    expect_type(headers, "application/x-www-form-urlencoded")?;
    Ok(form_urlencoded::parse(body)
        .map(|(name, value)| (name.into_owned(), value.into_owned()))
        .collect())
}

/// Refuses a body that does not declare this content type; parameters after it are ignored.
pub(crate) fn expect_type(headers: &HeaderMap, content_type: &str) -> Result<(), Refusal> {
    let declared = headers
        .get(header::CONTENT_TYPE)
        .and_then(|value| value.to_str().ok())
        .is_some_and(|value| value.starts_with(content_type));
    if declared { Ok(()) } else { Err(Refusal::of(19056)) }
}
