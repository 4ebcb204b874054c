//! The page is for a browser on this machine and for no other page open in it.

use axum::extract::Request;
use axum::http::uri::Authority;
use axum::http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use std::net::IpAddr;

/// Everything comes from the stage itself, or was made by the page, as a recording is; nobody may
/// frame the page.
const POLICY: &str = "default-src 'self'; media-src blob:; base-uri 'none'; \
    form-action 'none'; frame-ancestors 'none'";

/// Headers of every answer of the page.
const HEADERS: [(HeaderName, HeaderValue); 4] = [
    (header::CONTENT_SECURITY_POLICY, HeaderValue::from_static(POLICY)),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    (header::CACHE_CONTROL, HeaderValue::from_static("no-store")),
];

/// Refuses names that only pretend to be this machine (a foreign name may be rebound to
/// 127.0.0.1) and requests that another page makes.
pub(super) async fn only(request: Request, next: Next) -> Response {
    let mut response = if is_own(request.headers()) {
        next.run(request).await
    } else {
        (StatusCode::FORBIDDEN, "The phone page is for a browser on this machine.\n")
            .into_response()
    };
    response.headers_mut().extend(HEADERS);
    response
}

fn is_own(headers: &HeaderMap) -> bool {
    let Some(host) = text(headers, &header::HOST) else { return false };
    let Ok(authority) = host.parse::<Authority>() else { return false };
    if !is_loopback(authority.host()) {
        return false;
    }
    match headers.get(header::ORIGIN) {
        None => true,
        Some(origin) => origin.as_bytes() == format!("http://{host}").as_bytes(),
    }
}

fn text<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || bare.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(host: &str, origin: Option<&str>) -> bool {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, host.parse().unwrap());
        if let Some(origin) = origin {
            headers.insert(header::ORIGIN, origin.parse().unwrap());
        }
        is_own(&headers)
    }

    #[test]
    fn this_machine_is_known_by_all_its_names() {
        for host in ["127.0.0.1:4921", "localhost:4921", "[::1]:4921", "localhost", "127.0.0.2"] {
            assert!(asked(host, None), "{host}");
            assert!(asked(host, Some(&format!("http://{host}"))), "{host}");
        }
    }

    #[test]
    fn other_names_and_other_pages_are_strangers() {
        for host in ["mila.example", "localhost.mila.example:80", "10.0.0.1", "127.0.0.1.nip.io"] {
            assert!(!asked(host, None), "{host}");
        }
        for origin in ["https://mila.example", "http://localhost:9", "https://localhost:1", "null"]
        {
            assert!(!asked("localhost:1", Some(origin)), "{origin}");
        }
        assert!(!is_own(&HeaderMap::new()));
    }
}
