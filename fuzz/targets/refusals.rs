//! What the providers say against a request: a verdict for everything, and none of it quoted.
//!
//! The first line is the status, the second the value of the headers that count, the rest the
//! body.
#![no_main]

use std::time::Duration;

use http::{HeaderMap, HeaderValue};
use libfuzzer_sys::fuzz_target;
use mila::claude::{ApiError, ClaudeError, Retry};
use mila::twilio::TwilioError;
use mila_domain::Timestamp;

/// 6 November 1994, 08:49:00 GMT.
const NOW: Timestamp = Timestamp::from_micros(784_111_740_000_000);

fuzz_target!(|input: &[u8]| {
    let mut lines = input.splitn(3, |&byte| byte == b'\n');
    let (Some(status), Some(value), Some(body)) = (lines.next(), lines.next(), lines.next()) else {
        return;
    };
    let status = str::from_utf8(status).ok().and_then(|digits| digits.parse().ok());
    let Some(status) = status.filter(|status| (201..600).contains(status)) else { return };
    of_claude(status, value, body);
    of_twilio(status, body);
});

fn of_claude(status: u16, value: &[u8], body: &[u8]) {
    let mut headers = HeaderMap::new();
    if let Ok(value) = HeaderValue::from_bytes(value) {
        for name in ["retry-after", "retry-after-ms", "x-should-retry", "request-id"] {
            headers.insert(name, value.clone());
        }
    }
    let refusal = ApiError::from_answer(status, &headers, body);
    for id in refusal.request_id.iter().chain(&refusal.code) {
        assert!(id.len() <= 128 && !id.contains(char::is_whitespace), "ids are no sentences");
    }
    assert!(!refusal.is_spend_limit() || never(&refusal), "a spent budget is not asked again");
}

fn never(refusal: &ApiError) -> bool {
    ClaudeError::Api(refusal.clone()).retry(NOW) == Retry::Never
}

fn of_twilio(status: u16, body: &[u8]) {
    let pause = Some(Duration::from_secs(u64::from(status)));
    let refusal = TwilioError::from_answer(status, pause, body);
    assert!(!refusal.to_string().is_empty());
    match refusal {
        TwilioError::Rejected { code, .. } => assert_eq!(refusal.code(), code),
        TwilioError::Throttled { retry_after } => assert_eq!(retry_after, pause),
        TwilioError::OutcomeUnknown { .. } => assert!(!refusal.may_pass(), "it may be done"),
        TwilioError::TooEarly => assert!(!refusal.may_pass()),
        other => panic!("not the error of an answer: {other:?}"),
    }
}
