//! The table of refusals: what is asked again, when, and what is the operator's matter.

use std::time::Duration;

use mila_domain::Timestamp;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue};

use crate::claude::{ApiError, ClaudeError, ErrorKind, Retry, Transport, retry_delay};
use crate::egress::Unconnected;

/// 6 November 1994, 08:49:00 GMT.
const NOW: Timestamp = Timestamp::from_micros(784_111_740_000_000);

fn refused(status: u16, headers: &[(&'static str, &str)], body: &str) -> ClaudeError {
    let headers: HeaderMap = headers
        .iter()
        .map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_str(value).unwrap()))
        .collect();
    ClaudeError::Api(ApiError::from_answer(status, &headers, body.as_bytes()))
}

fn body(kind: &str, code: &str) -> String {
    serde_json::json!({
        "type": "error",
        "error": {"type": kind, "message": "You said: secret", "details": {"error_code": code}},
        "request_id": "req_body",
    })
    .to_string()
}

#[test]
fn each_refusal_has_its_verdict() {
    let yes = Retry::Backoff;
    let no = Retry::Never;
    for (status, kind, code, retry) in [
        (400, "invalid_request_error", "organization_on_hold", no),
        (401, "authentication_error", "", no),
        (402, "billing_error", "", no),
        (403, "permission_error", "", no),
        (404, "not_found_error", "", no),
        (408, "", "", yes),
        (409, "conflict_error", "", yes),
        (413, "request_too_large", "", no),
        (429, "rate_limit_error", "", yes),
        (429, "rate_limit_error", "ramp_limit_exceeded", yes),
        (429, "rate_limit_error", "enforced_spend_limit_reached", no),
        (429, "rate_limit_error", "contract_spend_limit_reached", no),
        (500, "api_error", "", yes),
        (503, "api_error", "cmek_key_unavailable", yes),
        (504, "timeout_error", "", yes),
        (529, "overloaded_error", "", yes),
        (200, "overloaded_error", "", yes),
        (200, "api_error", "", yes),
        (200, "invalid_request_error", "", no),
    ] {
        let error = refused(status, &[], &body(kind, code));
        assert_eq!(error.retry(NOW), retry, "{status} {kind} {code}");
    }
}

#[test]
fn headers_say_when() {
    let after = |millis| Retry::After(Duration::from_millis(millis));
    for (headers, retry) in [
        (vec![("retry-after", "7")], after(7_000)),
        (vec![("retry-after", "0.5")], after(500)),
        (vec![("retry-after-ms", "250"), ("retry-after", "7")], after(250)),
        (vec![("retry-after-ms", "soon"), ("retry-after", "7")], after(7_000)),
        (vec![("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT")], after(37_000)),
        (vec![("retry-after", "Sun, 06 Nov 1994 08:48:00 GMT")], Retry::Backoff),
        (vec![("retry-after", "0")], Retry::Backoff),
        (vec![("retry-after", "-3")], Retry::Backoff),
        (vec![("retry-after", "inf")], Retry::Backoff),
        (vec![("x-should-retry", "false"), ("retry-after", "7")], Retry::Never),
    ] {
        let error = refused(429, &headers, &body("rate_limit_error", ""));
        assert_eq!(error.retry(NOW), retry, "{headers:?}");
    }
    let forced = [("x-should-retry", "true")];
    let odd = refused(400, &forced, &body("invalid_request_error", ""));
    assert_eq!(odd.retry(NOW), Retry::Backoff);
    let spent = refused(429, &forced, &body("rate_limit_error", "enforced_spend_limit_reached"));
    assert_eq!(spent.retry(NOW), Retry::Never);
}

#[test]
fn what_prints_carries_ids_and_no_words() {
    let headers = [("request-id", "req_1")];
    let error = refused(429, &headers, &body("rate_limit_error", "ramp_limit_exceeded"));
    let shown = "Claude: RateLimit, status 429, code ramp_limit_exceeded, request req_1";
    assert_eq!(error.to_string(), shown);
    let smuggled = refused(400, &[], &body("secret words", "secret words"));
    let shown = "Claude: Other, status 400, code none, request req_body";
    assert_eq!(smuggled.to_string(), shown);
    for error in [error, smuggled] {
        assert!(!format!("{error:?} {error}").contains("secret"));
    }
}

#[test]
fn a_proxys_page_is_an_error_like_any_other() {
    for page in ["<html>Bad gateway</html>", "", "[]", r#"{"error":"text"}"#, "null", "\u{0}"] {
        let ClaudeError::Api(error) = refused(502, &[], page) else { panic!("{page}") };
        assert_eq!((error.kind, error.code.clone()), (ErrorKind::Other, None), "{page}");
        assert_eq!(ClaudeError::Api(error).retry(NOW), Retry::Backoff, "{page}");
    }
    assert_eq!(refused(413, &[], "too large").retry(NOW), Retry::Never);
}

#[test]
fn thinking_out_of_place_is_recognised() {
    let body = r#"{"type":"error","error":{"type":"invalid_request_error","message":
        "messages.1.content.0: Invalid `signature` in `thinking` block. The block is bound to a different conversation."}}"#;
    assert!(refused(400, &[], body).thinking_mismatch());
    assert!(!refused(400, &[], &self::body("invalid_request_error", "")).thinking_mismatch());
}

#[test]
fn the_wires_failures_and_nonsense_are_asked_again() {
    for transport in [
        Transport::Connect(Unconnected::Name),
        Transport::Timeout,
        Transport::Silent,
        Transport::Broken,
    ] {
        assert_eq!(ClaudeError::Transport(transport).retry(NOW), Retry::Backoff);
    }
    let cut = ClaudeError::CutStream { request_id: Some("req_1".to_owned()) };
    assert_eq!((cut.retry(NOW), cut.request_id()), (Retry::Backoff, Some("req_1")));
    let odd = ClaudeError::Unreadable { what: "the body is no message", request_id: None };
    assert_eq!(odd.retry(NOW), Retry::Backoff, "as after a cut stream");
}

#[test]
fn delays_double_up_to_eight_seconds_and_jitter_only_shortens() {
    let delays: Vec<u128> = (0..7).map(|attempt| retry_delay(attempt, 0.0).as_millis()).collect();
    assert_eq!(delays, [500, 1000, 2000, 4000, 8000, 8000, 8000]);
    assert_eq!(retry_delay(1, 1.0), Duration::from_millis(750));
    assert_eq!(retry_delay(u32::MAX, f64::NAN), Duration::from_secs(8));
}
