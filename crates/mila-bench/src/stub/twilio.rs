//! Twilio's part.

use std::sync::Arc;

use axum::extract::State as Extracted;
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;

use super::{Sent, State, lock};
use crate::identity::{ACCOUNT, SENDER};
use crate::now;

const JSON: [(axum::http::HeaderName, &str); 1] = [(CONTENT_TYPE, "application/json")];

/// Takes a message and tells who waits for it.
pub(super) async fn create(
    Extracted(state): Extracted<Arc<State>>,
    form: String,
) -> impl IntoResponse {
    let at = now();
    let (mut to, mut callback) = (String::new(), String::new());
    for (name, value) in form_urlencoded::parse(form.as_bytes()) {
        match &*name {
            "To" => to = value.into_owned(),
            "StatusCallback" => callback = value.into_owned(),
            _ => {}
        }
    }
    let sid = state.next_sid();
    let body = format!(
        r#"{{"sid":"{sid}","status":"queued","direction":"outbound-api","from":"{SENDER}","to":"{to}","account_sid":"{ACCOUNT}","num_media":"0","error_code":null}}"#
    );
    if let Some(waits) = lock(&state.waiting).remove(&to) {
        // Who waited may have given up.
        let _ = waits.send(Sent { at, sid, callback });
    }
    (StatusCode::CREATED, JSON, body)
}

/// Nothing was missed.
pub(super) async fn list() -> impl IntoResponse {
    (JSON, r#"{"messages":[],"next_page_uri":null}"#)
}

pub(super) async fn delete() -> StatusCode {
    StatusCode::NO_CONTENT
}

/// No recordings are sent here; a request for one is answered with an empty one.
pub(super) async fn medium() -> impl IntoResponse {
    [(CONTENT_TYPE, "audio/ogg")]
}

pub(super) async fn typing() -> impl IntoResponse {
    (JSON, r#"{"success":true}"#)
}
