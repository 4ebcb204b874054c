//! The routes, and what is checked before a body is looked at.

use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Path, Request, State};
use axum::http::{HeaderMap, Response};
use axum::routing::{get, post};
use serde_json::{Value, json};
use tokio::sync::watch;

use super::fault::Fault;
use super::refused::{Refused, respond};
use super::state::{Outcome, overloaded};
use super::{Claude, models, stream};

/// Largest body of a request: 32 MB.
const LARGEST_BODY: usize = 32_000_000;
/// Versions that the service knows.
const VERSIONS: [&str; 2] = ["2026-10-21", "2023-06-01"];

pub(super) fn router(claude: Arc<Claude>) -> Router {
    Router::new()
        .route("/v1/messages", post(messages))
        .route("/v1/messages/count_tokens", post(count_tokens))
        .route("/v1/models/{id}", get(model))
        .fallback(nothing_here)
        .method_not_allowed_fallback(wrong_method)
        .with_state(claude)
}

async fn messages(State(claude): State<Arc<Claude>>, request: Request) -> Response<Body> {
    let id = claude.state().id("req");
    let body = match read(&claude, request).await {
        Ok(body) => body,
        Err(refused) => return refused.response(&id),
    };
    let (answered, released) = claude.take(&body);
    claude.seen.send_modify(|count| *count += 1);
    match answered {
        Ok(outcome) => deliver(outcome, body["stream"] == true, &id, released).await,
        Err(refused) => refused.response(&id),
    }
}

async fn count_tokens(State(claude): State<Arc<Claude>>, request: Request) -> Response<Body> {
    let id = claude.state().id("req");
    let counted = match read(&claude, request).await {
        Ok(body) => claude.state().count(&body),
        Err(refused) => Err(refused),
    };
    match counted {
        Ok(tokens) => json_response(&json!({"input_tokens": tokens}), &id),
        Err(refused) => refused.response(&id),
    }
}

async fn model(
    State(claude): State<Arc<Claude>>,
    Path(name): Path<String>,
    headers: HeaderMap,
) -> Response<Body> {
    let id = claude.state().id("req");
    if let Err(refused) = check_headers(&claude, &headers) {
        return refused.response(&id);
    }
    match models::find(&name) {
        Some(model) => json_response(&model.info(), &id),
        None => Refused::new(404, "not_found_error", format!("model: {name}")).response(&id),
    }
}

async fn nothing_here(State(claude): State<Arc<Claude>>) -> Response<Body> {
    let id = claude.state().id("req");
    Refused::new(404, "not_found_error", "Not found").response(&id)
}

async fn wrong_method(State(claude): State<Arc<Claude>>) -> Response<Body> {
    let id = claude.state().id("req");
    Refused::new(405, "invalid_request_error", "Method not allowed").response(&id)
}

impl Claude {
    /// Records and answers under one lock, so that a release is not missed in between.
    fn take(&self, body: &Value) -> (Result<Outcome, Refused>, watch::Receiver<u64>) {
        let now = (self.clock)();
        let mut state = self.state();
        state.record(body);
        let released = self.released.subscribe();
        (state.answer(body, now), released)
    }
}

async fn deliver(
    outcome: Outcome,
    streamed: bool,
    id: &str,
    released: watch::Receiver<u64>,
) -> Response<Body> {
    if let Some(Fault::Silence(span)) = outcome.fault {
        stream::wait(span, &released).await;
    }
    match &outcome.fault {
        _ if streamed => {
            let body = stream::body(&outcome, id, released);
            respond(200, "text/event-stream; charset=utf-8", id, body)
        }
        Some(Fault::StreamError) => overloaded().response(id),
        Some(Fault::CutStream) => {
            let whole = outcome.answer.message().to_string();
            let half = whole.floor_char_boundary(whole.len() / 2);
            respond(200, "application/json", id, Body::from(whole[..half].to_owned()))
        }
        _ => json_response(&outcome.answer.message(), id),
    }
}

fn json_response(body: &Value, id: &str) -> Response<Body> {
    respond(200, "application/json", id, Body::from(body.to_string()))
}

/// Checks the headers and reads the body as JSON.
async fn read(claude: &Claude, request: Request) -> Result<Value, Refused> {
    check_headers(claude, request.headers())?;
    let body = to_bytes(request.into_body(), LARGEST_BODY)
        .await
        .map_err(|_| Refused::new(413, "request_too_large", "Request exceeds the maximum size"))?;
    serde_json::from_slice(&body).map_err(|error| {
        let what = if error.to_string().contains("surrogate") {
            let column = error.column();
            format!(": no low surrogate in string: line 1 column {column} (char {column})")
        } else {
            String::new()
        };
        Refused::invalid("", &format!("The request body is not valid JSON{what}"))
    })
}

fn check_headers(claude: &Claude, headers: &HeaderMap) -> Result<(), Refused> {
    let keys: Vec<&str> = [
        header(headers, "x-api-key"),
        header(headers, "authorization").and_then(|value| value.strip_prefix("Bearer ")),
    ]
    .into_iter()
    .flatten()
    .collect();
    let good = matches!(keys[..], [key] if claude.state().accepts(key));
    if !good {
        return Err(Refused::new(401, "authentication_error", "invalid x-api-key"));
    }
    match header(headers, "anthropic-version") {
        None => Err(Refused::invalid("anthropic-version", "header is required")),
        Some(version) if VERSIONS.contains(&version) => Ok(()),
        Some(_) => Err(Refused::invalid("anthropic-version", "not a version of this service")),
    }
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}
