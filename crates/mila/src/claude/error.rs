//! What can go wrong with a request, and whether to try again.
//!
//! Errors carry the service's type, code and request id. Its `message` is read for what it is
//! about ([`About`]) and dropped: it may quote the conversation.

use std::time::Duration;

use mila_domain::Timestamp;
use reqwest::header::HeaderMap;
use serde::Deserialize;

use super::class::About;
use crate::egress::Unconnected;

/// Codes of a spent budget: they last until the month or the contract changes.
const SPEND_LIMITS: [&str; 2] = ["enforced_spend_limit_reached", "contract_spend_limit_reached"];

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum ClaudeError {
    /// The request could not be written as JSON.
    #[error("the request to Claude cannot be written")]
    Unwritable,
    /// The wire failed; whether the service worked on the request is unknown.
    #[error("Claude: {0}")]
    Transport(Transport),
    /// The service said no.
    #[error("Claude: {0}")]
    Api(ApiError),
    /// The stream ended before `message_stop`.
    #[error("Claude: the stream was cut off (request {})", shown(request_id.as_deref()))]
    CutStream {
        /// The service's id of the request.
        request_id: Option<String>,
    },
    /// The service said yes, and then something that is not understood.
    #[error("Claude: {what} (request {})", shown(request_id.as_deref()))]
    Unreadable {
        /// In fixed words, without content.
        what: &'static str,
        /// The service's id of the request.
        request_id: Option<String>,
    },
}

/// How the wire failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Transport {
    /// No connection.
    #[error("no connection: {0}")]
    Connect(Unconnected),
    /// The whole request took too long.
    #[error("no whole answer in time")]
    Timeout,
    /// No byte came for too long.
    #[error("the connection fell silent")]
    Silent,
    /// The connection broke.
    #[error("the connection broke")]
    Broken,
}

/// The service's refusal.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "{kind:?}, status {status}, code {}, request {}",
    shown(code.as_deref()),
    shown(request_id.as_deref())
)]
pub struct ApiError {
    /// The HTTP status; 200 if the error came inside a stream.
    pub status: u16,
    /// The service's `error.type`.
    pub kind: ErrorKind,
    /// The service's `error.details.error_code`.
    pub code: Option<String>,
    /// The service's id of the request.
    pub request_id: Option<String>,
    /// The header `x-should-retry`.
    pub should_retry: Option<bool>,
    /// The headers `retry-after-ms` and `retry-after`.
    pub retry_after: Option<RetryAfter>,
    /// What the service's sentence is about.
    pub about: About,
}

/// The service's `error.type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorKind {
    /// The request breaks a rule.
    InvalidRequest,
    /// The key is wrong.
    Authentication,
    /// The account cannot pay.
    Billing,
    /// The key may not do this.
    Permission,
    /// No such thing; also an unknown or retired model.
    NotFound,
    /// The request met another one.
    Conflict,
    /// The body is over 32 MB.
    RequestTooLarge,
    /// Too many requests or tokens, or a spend limit (see the code).
    RateLimit,
    /// The service is too busy.
    Overloaded,
    /// The service took too long.
    Timeout,
    /// The service failed.
    Api,
    /// Not said (a proxy's page), or a type newer than this program.
    Other,
}

/// When the service wants to be asked again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RetryAfter {
    /// After a span from the answer on.
    Span(Duration),
    /// At an instant.
    At(Timestamp),
}

/// Whether to ask again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// The same request would fail the same way.
    Never,
    /// After the caller's own delay, see [`retry_delay`].
    Backoff,
    /// After the delay that the service asks for; not before.
    After(Duration),
}

/// The official clients' delay before retry number `attempt` (0 is the first):
/// 0.5 s, 1 s, 2 s, 4 s, then 8 s, less up to a quarter.
///
/// `jitter` is a random number from 0 (whole delay) to 1 (three quarters of it).
#[must_use]
pub fn retry_delay(attempt: u32, jitter: f64) -> Duration {
    let whole = Duration::from_millis(500) * (1 << attempt.min(4));
    whole.mul_f64(1.0 - 0.25 * if jitter.is_nan() { 0.0 } else { jitter.clamp(0.0, 1.0) })
}

impl ClaudeError {
    /// Whether to ask again, `now` being the instant of the answer.
    ///
    /// The service offers no idempotency key: whatever is asked twice may be billed twice.
    #[must_use]
    pub fn retry(&self, now: Timestamp) -> Retry {
        match self {
            Self::Unwritable => Retry::Never,
            Self::Transport(_) | Self::CutStream { .. } | Self::Unreadable { .. } => Retry::Backoff,
            Self::Api(error) => error.retry(now),
        }
    }

    /// True if a replayed thinking block does not fit its history: ask once more without any
    /// ([`Thoughts::Drop`](super::Thoughts::Drop)).
    #[must_use]
    pub fn thinking_mismatch(&self) -> bool {
        matches!(self, Self::Api(error) if error.about == About::Thinking)
    }

    /// The service's id of the request, for the log.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.request_id.as_deref(),
            Self::CutStream { request_id } | Self::Unreadable { request_id, .. } => {
                request_id.as_deref()
            }
            Self::Unwritable | Self::Transport(_) => None,
        }
    }
}

impl ApiError {
    /// The refusal that an answer of this status other than 200, headers and body stands for.
    #[must_use]
    pub fn from_answer(status: u16, headers: &HeaderMap, body: &[u8]) -> Self {
        Self::new(status, headers, ServiceError::from_json(body))
    }

    pub(super) fn new(status: u16, headers: &HeaderMap, error: ServiceError) -> Self {
        Self {
            status,
            kind: error.kind,
            code: error.code,
            request_id: request_id(headers).or(error.request_id),
            should_retry: header(headers, "x-should-retry").and_then(|text| text.parse().ok()),
            retry_after: retry_after(headers),
            about: error.about,
        }
    }

    /// True if the budget of the month or the contract is spent.
    #[must_use]
    pub fn is_spend_limit(&self) -> bool {
        self.code.as_deref().is_some_and(|code| SPEND_LIMITS.contains(&code))
    }

    fn retry(&self, now: Timestamp) -> Retry {
        if self.is_spend_limit() || !self.should_retry.unwrap_or_else(|| self.is_transient()) {
            return Retry::Never;
        }
        match self.retry_after {
            Some(RetryAfter::Span(span)) => Retry::After(span),
            Some(RetryAfter::At(instant)) if instant > now => Retry::After(instant.since(now)),
            _ => Retry::Backoff,
        }
    }

    /// By status; by type if the error came inside a stream, after a 200.
    pub(super) fn is_transient(&self) -> bool {
        use ErrorKind::{Api, Conflict, Other, Overloaded, RateLimit, Timeout};
        match self.status {
            200 => matches!(self.kind, Api | Conflict | Other | Overloaded | RateLimit | Timeout),
            408 | 409 | 429 => true,
            status => status >= 500,
        }
    }
}

/// The body of an error, as far as it may be kept.
pub(super) struct ServiceError {
    kind: ErrorKind,
    code: Option<String>,
    request_id: Option<String>,
    about: About,
}

impl ServiceError {
    /// Reads the body; a proxy's page gives an error of kind [`ErrorKind::Other`].
    pub(super) fn from_json(body: &[u8]) -> Self {
        let wire: Wire = serde_json::from_slice(body).unwrap_or_default();
        let message = wire.error.message.unwrap_or_default();
        let code = wire.error.details.and_then(|details| details.error_code);
        Self {
            kind: ErrorKind::of(wire.error.kind.as_deref().unwrap_or_default()),
            code: code.filter(|code| is_identifier(code)),
            request_id: wire.request_id.filter(|id| is_identifier(id)),
            about: About::of(&message),
        }
    }
}

impl ErrorKind {
    fn of(wire: &str) -> Self {
        match wire {
            "invalid_request_error" => Self::InvalidRequest,
            "authentication_error" => Self::Authentication,
            "billing_error" => Self::Billing,
            "permission_error" => Self::Permission,
            "not_found_error" => Self::NotFound,
            "conflict_error" => Self::Conflict,
            "request_too_large" => Self::RequestTooLarge,
            "rate_limit_error" => Self::RateLimit,
            "overloaded_error" => Self::Overloaded,
            "timeout_error" => Self::Timeout,
            "api_error" => Self::Api,
            _ => Self::Other,
        }
    }
}

/// The service's id of the request, from the header.
pub(super) fn request_id(headers: &HeaderMap) -> Option<String> {
    header(headers, "request-id").filter(|id| is_identifier(id)).map(str::to_owned)
}

fn retry_after(headers: &HeaderMap) -> Option<RetryAfter> {
    let span = |text: &str, per_second: f64| {
        let seconds = text.trim().parse::<f64>().ok()? / per_second;
        let span = Duration::try_from_secs_f64(seconds).ok()?;
        (!span.is_zero()).then_some(RetryAfter::Span(span))
    };
    let millis = header(headers, "retry-after-ms").and_then(|text| span(text, 1000.0));
    let seconds = || header(headers, "retry-after").and_then(|text| span(text, 1.0));
    let date = || header(headers, "retry-after").and_then(http_date);
    millis.or_else(seconds).or_else(date)
}

/// A date as HTTP writes it, for example `Sun, 06 Nov 1994 08:49:37 GMT`.
fn http_date(text: &str) -> Option<RetryAfter> {
    let zoned = jiff::fmt::rfc2822::parse(text).ok()?;
    Some(RetryAfter::At(Timestamp::from_micros(zoned.timestamp().as_microsecond())))
}

fn header<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers.get(name)?.to_str().ok()
}

/// True for what may be logged as it is: ids and codes, never sentences.
fn is_identifier(text: &str) -> bool {
    (1..=128).contains(&text.len())
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'))
}

fn shown(id: Option<&str>) -> &str {
    id.unwrap_or("none")
}

#[derive(Default, Deserialize)]
struct Wire {
    #[serde(default)]
    error: WireError,
    #[serde(default)]
    request_id: Option<String>,
}

#[derive(Default, Deserialize)]
struct WireError {
    #[serde(rename = "type")]
    kind: Option<String>,
    message: Option<String>,
    details: Option<Details>,
}

#[derive(Deserialize)]
struct Details {
    error_code: Option<String>,
}
