//! The service's "no", in its own shape.

use axum::body::Body;
use axum::http::Response;
use serde_json::{Value, json};

/// A refusal: the status, the service's type for it, and a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Refused {
    pub(super) status: u16,
    pub(super) kind: &'static str,
    pub(super) message: String,
    pub(super) code: Option<&'static str>,
    /// Seconds.
    pub(super) retry_after: Option<u64>,
    /// What a proxy says in place of the service.
    pub(super) page: Option<&'static str>,
}

impl Refused {
    pub(super) fn new(status: u16, kind: &'static str, message: impl Into<String>) -> Self {
        Self { status, kind, message: message.into(), code: None, retry_after: None, page: None }
    }

    /// The request breaks a rule; `at` is the path of what is wrong.
    pub(super) fn invalid(at: &str, what: &str) -> Self {
        let message = if at.is_empty() { what.to_owned() } else { format!("{at}: {what}") };
        Self::new(400, "invalid_request_error", message)
    }

    pub(super) fn body(&self, request_id: &str) -> Value {
        let mut error = json!({ "type": self.kind, "message": self.message });
        if let Some(code) = self.code {
            error["details"] = json!({ "error_code": code });
        }
        json!({ "type": "error", "error": error, "request_id": request_id })
    }

    pub(super) fn response(&self, request_id: &str) -> Response<Body> {
        if let Some(page) = self.page {
            return respond(self.status, "text/html", request_id, Body::from(page));
        }
        let body = Body::from(self.body(request_id).to_string());
        let mut response = respond(self.status, "application/json", request_id, body);
        if let Some(seconds) = self.retry_after {
            response.headers_mut().insert("retry-after", seconds.into());
        }
        response
    }
}

/// A response with the headers that every answer carries.
pub(super) fn respond(
    status: u16,
    content_type: &'static str,
    request_id: &str,
    body: Body,
) -> Response<Body> {
    let mut response = Response::new(body);
    if let Ok(status) = status.try_into() {
        *response.status_mut() = status;
    }
    let headers = response.headers_mut();
    headers.insert("content-type", axum::http::HeaderValue::from_static(content_type));
    headers.extend(request_id.parse().ok().map(|id| (REQUEST_ID, id)));
    response
}

const REQUEST_ID: axum::http::HeaderName = axum::http::HeaderName::from_static("request-id");
