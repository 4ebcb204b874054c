//! Where the bytes of media lie: an origin of its own, opened by a signed address that expires.

use std::sync::Arc;

use aws_lc_rs::hmac;
use axum::Router;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;
use serde::Deserialize;

use super::carrier::Carrier;
use super::rest::about;
use crate::sids::hex;

/// Below it every path is a medium's.
pub(crate) const ROOT: &str = "/media-store/";
/// How long a signed address opens its medium, in microseconds of stage time: 5 minutes. A guess;
/// Twilio does not document it.
const OPEN_FOR: i64 = 5 * 60 * 1_000_000;

/// What the address carries besides the medium.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Signed {
    /// The last instant at which it opens, in microseconds of stage time.
    expires: i64,
    signature: String,
}

pub(crate) fn router(carrier: &Arc<Carrier>) -> Router {
    let medium = format!("{ROOT}{{message}}/{{medium}}");
    Router::new().route(&medium, get(fetch)).with_state(carrier.clone())
}

/// The bytes. A request that carries credentials as well is refused, as a signed storage does: a
/// client that hands them on to another origin is noticed.
async fn fetch(
    State(carrier): State<Arc<Carrier>>,
    Path((message, medium)): Path<(String, String)>,
    Query(signed): Query<Signed>,
    headers: HeaderMap,
) -> Response {
    if headers.contains_key(header::AUTHORIZATION) {
        let refusal = "only one way of authorisation is allowed";
        return (StatusCode::BAD_REQUEST, refusal).into_response();
    }
    let genuine = signed.signature == carrier.signature(&message, &medium, signed.expires);
    if !genuine || carrier.now() > signed.expires {
        return (StatusCode::FORBIDDEN, "the address is not signed, or has expired")
            .into_response();
    }
    let Ok((message, medium)) = carrier.medium(&message, &medium) else {
        return (StatusCode::NOT_FOUND, "nothing is stored here").into_response();
    };
    let bytes = medium.bytes.unwrap_or_default();
    about(&message, None, ([(header::CONTENT_TYPE, medium.content_type)], bytes))
}

impl Carrier {
    /// A signed address of a medium, on another host name and port than the REST API.
    pub(crate) fn storage_address(&self, message: &str, medium: &str) -> String {
        let expires = self.now().saturating_add(OPEN_FOR);
        let signature = self.signature(message, medium, expires);
        let origin = format!("http://localhost:{}", self.storage_port);
        format!("{origin}{ROOT}{message}/{medium}?expires={expires}&signature={signature}")
    }

    fn signature(&self, message: &str, medium: &str, expires: i64) -> String {
        let key = hmac::Key::new(hmac::HMAC_SHA256, self.account.auth_token.as_bytes());
        hex(hmac::sign(&key, format!("{message}/{medium}?{expires}").as_bytes()).as_ref())
    }
}
