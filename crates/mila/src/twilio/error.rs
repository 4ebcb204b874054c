//! How a request to Twilio fails, and when to try again.
//!
//! The variants part what the caller must treat differently: certainly refused, certainly
//! not sent, perhaps done. Twilio's own message texts are dropped unread, for they quote
//! numbers.

use std::time::Duration;

use serde_json::Value;

use super::codes::{self, Class};
use crate::egress::{Lost, Unconnected};
use crate::metrics::RequestError;

/// A request that did not succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TwilioError {
    /// Twilio understood and refused.
    #[error("Twilio refused the request (status {status}{})", shown(.code))]
    Rejected {
        /// The HTTP status.
        status: u16,
        /// Twilio's error code, when the answer held one.
        code: Option<u32>,
        /// What the refusal asks of us.
        class: Class,
    },
    /// Too many requests at once. It was not processed: safe to send again later.
    #[error("Twilio asks for fewer requests at once")]
    Throttled {
        /// The pause Twilio asks for, when it names one.
        retry_after: Option<Duration>,
    },
    /// The resource is still in use (20009). Deleting it may succeed after a minute, in rare
    /// cases after up to 14 days.
    #[error("Twilio cannot delete the resource yet")]
    TooEarly,
    /// The request never left: no connection could be made. Safe to send again.
    #[error("no connection to Twilio could be made: {0}")]
    NotSent(Unconnected),
    /// The request left and its answer was lost, came too late or was a server error. It may
    /// have been carried out.
    #[error("the outcome of the request to Twilio is unknown{}", shown_status(.status))]
    OutcomeUnknown {
        /// The HTTP status, when there was one.
        status: Option<u16>,
    },
    /// Twilio answered with success and something we cannot read. Names the part.
    #[error("Twilio's answer could not be read ({0})")]
    Unreadable(&'static str),
    /// A page or redirect would have led away from where we may go.
    #[error("Twilio's answer leads to a place we do not follow")]
    ForeignAddress,
    /// The end of a list cannot be reached: a page came again, or there are more than may be
    /// asked for.
    #[error("Twilio's list has no end within reach ({pages} pages were read)")]
    Endless {
        /// How many pages were read.
        pages: usize,
    },
    /// The answer is larger than the caller allows.
    #[error("Twilio's answer is larger than {limit} bytes")]
    TooLarge {
        /// The limit in bytes.
        limit: usize,
    },
}

impl TwilioError {
    /// The error of an answer with this status, `Retry-After` and body. Both shapes of
    /// Twilio's errors carry the code as `code`: the older with `message` and `more_info`,
    /// the newer after RFC 9457.
    #[must_use]
    pub fn from_answer(status: u16, retry_after: Option<Duration>, body: &[u8]) -> Self {
        Self::of_answer(status, error_code(body), retry_after)
    }

    /// The error of an answer with this status, code and `Retry-After`.
    ///
    /// 429 counts as throttling unless its code says otherwise (the daily limit, 63038, comes
    /// with 429 and is no matter of seconds).
    fn of_answer(status: u16, code: Option<u32>, retry_after: Option<Duration>) -> Self {
        let known = code.and_then(codes::known_class);
        match (status, code) {
            (_, Some(20009)) => Self::TooEarly,
            (500.., _) | (408, _) => Self::OutcomeUnknown { status: Some(status) },
            (_, Some(20429)) => Self::Throttled { retry_after },
            (429, _) if matches!(known, None | Some(Class::Retry)) => {
                Self::Throttled { retry_after }
            }
            _ => Self::Rejected {
                status,
                code,
                class: known.unwrap_or_else(|| class_of_status(status, code)),
            },
        }
    }

    /// Whether the request certainly left nothing behind and may succeed later: after a pause,
    /// or once the operator has mended something.
    #[must_use]
    pub const fn may_pass(&self) -> bool {
        matches!(
            self,
            Self::NotSent(_)
                | Self::Throttled { .. }
                | Self::Rejected { class: Class::Retry | Class::Operator, .. }
        )
    }

    /// Whether the operator must mend something: credentials, rights, the account.
    #[must_use]
    pub const fn is_operators(&self) -> bool {
        matches!(self, Self::Rejected { class: Class::Operator, .. })
    }

    /// The pause Twilio asks for, when it names one.
    #[must_use]
    pub const fn retry_after(&self) -> Option<Duration> {
        match self {
            Self::Throttled { retry_after } => *retry_after,
            _ => None,
        }
    }

    /// Twilio's error code, when the answer held one.
    #[must_use]
    pub const fn code(&self) -> Option<u32> {
        match self {
            Self::Rejected { code, .. } => *code,
            _ => None,
        }
    }

    /// What it is among the operator's figures.
    pub(crate) const fn counts_as(&self) -> RequestError {
        match self {
            Self::Rejected { class: Class::Retry, .. } => RequestError::Retry,
            Self::Rejected { class: Class::Window, .. } => RequestError::Window,
            Self::Rejected { class: Class::Permanent, .. } => RequestError::Permanent,
            Self::Rejected { class: Class::Operator, .. } => RequestError::Operator,
            Self::Throttled { .. } => RequestError::Throttled,
            Self::TooEarly => RequestError::TooEarly,
            Self::NotSent(_) => RequestError::NotSent,
            Self::OutcomeUnknown { .. } => RequestError::OutcomeUnknown,
            Self::Unreadable(_)
            | Self::ForeignAddress
            | Self::TooLarge { .. }
            | Self::Endless { .. } => RequestError::Unusable,
        }
    }

    /// The error of a request that got no answer.
    pub(super) const fn of_transport(lost: Lost) -> Self {
        match lost {
            Lost::Unconnected(why) => Self::NotSent(why),
            Lost::Late | Lost::Broken => Self::OutcomeUnknown { status: None },
        }
    }
}

fn error_code(body: &[u8]) -> Option<u32> {
    let error: Value = serde_json::from_slice(body).ok()?;
    match error.get("code")? {
        Value::String(digits) => digits.parse().ok(),
        number => u32::try_from(number.as_u64()?).ok(),
    }
}

/// Without a code the status decides; a code we do not know is permanent.
fn class_of_status(status: u16, code: Option<u32>) -> Class {
    match (code, status) {
        (Some(code), _) => codes::class_of(code),
        (None, 300..=399 | 401 | 403) => Class::Operator,
        (None, _) => Class::Permanent,
    }
}

fn shown(code: &Option<u32>) -> String {
    code.map(|code| format!(", code {code}")).unwrap_or_default()
}

fn shown_status(status: &Option<u16>) -> String {
    status.map(|status| format!(" (status {status})")).unwrap_or_default()
}

/// How often a throttled request, a read or a deletion is tried in all.
/// Source: Twilio's guidance on error 20429.
pub const TRIES: u32 = 5;

/// The longest pause that Twilio is granted. It says nowhere how long it may ask for; this is ten
/// times the longest that its guidance on error 20429 has clients make of themselves.
pub const LONGEST_PAUSE: Duration = Duration::from_mins(5);

/// The pause before the try after `attempt` failures less one, counted from 0:
/// 100, 200, 400, 800 ms and so on, at most 30 s, spread by ten percent either way.
///
/// `jitter` lies in `0.0..1.0`; one half gives the middle of the spread.
/// Source: Twilio's guidance on error 20429.
#[must_use]
pub fn backoff(attempt: u32, jitter: f64) -> Duration {
    const FIRST: Duration = Duration::from_millis(100);
    const LONGEST: Duration = Duration::from_secs(30);
    let middle = FIRST.saturating_mul(2_u32.saturating_pow(attempt));
    let spread = 0.9 + 0.2 * jitter.clamp(0.0, 1.0);
    middle.min(LONGEST).mul_f64(spread).min(LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_becomes_what_the_caller_must_tell_apart() {
        let of = |status, code| TwilioError::of_answer(status, code, None);
        let rejected = |status, code, class| TwilioError::Rejected { status, code, class };
        let throttled = TwilioError::Throttled { retry_after: None };
        assert_eq!(of(400, Some(21211)), rejected(400, Some(21211), Class::Permanent));
        assert_eq!(of(400, Some(21611)), rejected(400, Some(21611), Class::Retry));
        assert_eq!(of(400, Some(99999)), rejected(400, Some(99999), Class::Permanent));
        assert_eq!(of(401, Some(20003)), rejected(401, Some(20003), Class::Operator));
        assert_eq!(of(403, None), rejected(403, None, Class::Operator));
        assert_eq!(of(302, None), rejected(302, None, Class::Operator));
        assert_eq!(of(404, None), rejected(404, None, Class::Permanent));
        assert_eq!(of(429, Some(20429)), throttled);
        assert_eq!(of(429, None), throttled);
        assert_eq!(of(429, Some(63038)), rejected(429, Some(63038), Class::Operator));
        assert_eq!(of(409, Some(20009)), TwilioError::TooEarly);
        assert_eq!(of(503, Some(20503)), TwilioError::OutcomeUnknown { status: Some(503) });
        assert_eq!(of(408, None), TwilioError::OutcomeUnknown { status: Some(408) });
    }

    #[test]
    fn both_error_shapes_give_the_code() {
        let older = br#"{"code":21211,"message":"To +1 is bad","more_info":"","status":400}"#;
        let newer = br#"{"type":"about:blank","title":"Bad","status":400,"code":"21211"}"#;
        assert_eq!((error_code(older), error_code(newer)), (Some(21211), Some(21211)));
        for none in [&b"<html>"[..], b"", b"[]", b"{}", br#"{"code":-1}"#, br#"{"code":null}"#] {
            assert_eq!(error_code(none), None);
        }
    }

    #[test]
    fn errors_show_status_and_code_only() {
        let refused = TwilioError::of_answer(400, Some(21211), None);
        assert_eq!(refused.to_string(), "Twilio refused the request (status 400, code 21211)");
        let lost = TwilioError::OutcomeUnknown { status: None };
        assert_eq!(lost.to_string(), "the outcome of the request to Twilio is unknown");
    }

    #[test]
    fn pauses_double_and_stay_within_their_bounds() {
        let millis: Vec<_> = (0..5).map(|attempt| backoff(attempt, 0.5).as_millis()).collect();
        assert_eq!(millis, [100, 200, 400, 800, 1600]);
        assert_eq!(backoff(0, 0.0), Duration::from_millis(90));
        assert_eq!(backoff(1, 1.0), Duration::from_millis(220));
        assert_eq!(backoff(40, 1.0), Duration::from_secs(30));
        assert_eq!(backoff(u32::MAX, 0.0), Duration::from_secs(27));
    }
}
