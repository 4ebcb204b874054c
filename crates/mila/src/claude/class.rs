//! What a refusal asks of us: whether a shorter past helps, the operator, or time.
//!
//! The service gives most of these rules no code, so its sentences are read, here alone.

use super::error::{ApiError, ClaudeError, ErrorKind};

/// A code of an account that is closed to us.
const ON_HOLD: &str = "organization_on_hold";

/// What an error asks of us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Class {
    /// Something in the messages is refused: the one of this number, if that was said.
    Messages(Option<usize>),
    /// The messages are too long together.
    TooLong,
    /// What the person wants is declined.
    Declined,
    /// The request is refused, and it is not clear what of it.
    Unclear,
    /// The key, the money, a permission or the model: only the operator can help.
    Operator,
    /// There is too much to do for now.
    Overload,
    /// Anything else that may pass.
    Passing,
}

/// What a sentence of the service is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// The messages: the one of this number, if it says which.
    Messages(Option<usize>),
    /// Their length.
    Length,
    /// Thinking that does not fit what precedes it.
    Thinking,
    /// The account: its money, its key.
    Account,
    /// What may be spoken of.
    Policy,
    /// Not understood.
    Other,
}

/// Parts of sentences, in lower case, and what they are about. The first that fits counts.
const SENTENCES: [(&str, About); 18] = [
    ("bound to a different conversation", About::Thinking),
    ("invalid `signature`", About::Thinking),
    ("prompt is too long", About::Length),
    ("exceed context limit", About::Length),
    ("too many total text bytes", About::Length),
    ("context window", About::Length),
    // Servers on one's own machine.
    ("context size", About::Length),
    ("context length", About::Length),
    ("request exceeds the maximum size", About::Length),
    ("not valid json", About::Messages(None)),
    ("assistant message prefill", About::Messages(None)),
    ("must end with a user message", About::Messages(None)),
    ("content filtering policy", About::Policy),
    ("credit balance", About::Account),
    ("usage limits", About::Account),
    ("spend limit", About::Account),
    ("organization has been disabled", About::Account),
    ("api key", About::Account),
];

impl About {
    /// Reads a sentence.
    pub(super) fn of(sentence: &str) -> Self {
        // What follows a path may quote anything.
        if let Some(rest) = sentence.strip_prefix("messages") {
            let (head, _) = rest.split_once(": ").unwrap_or((rest, ""));
            let known = Self::by_part(rest);
            let number = head.strip_prefix('.').and_then(|path| path.split('.').next());
            let named = Self::Messages(number.and_then(|digits| digits.parse().ok()));
            return known.filter(|it| matches!(it, Self::Thinking | Self::Length)).unwrap_or(named);
        }
        Self::by_part(sentence).unwrap_or(Self::Other)
    }

    fn by_part(sentence: &str) -> Option<Self> {
        let sentence = sentence.to_lowercase();
        SENTENCES.iter().find(|(part, _)| sentence.contains(part)).map(|(_, about)| *about)
    }
}

impl ClaudeError {
    /// What the error asks of us.
    #[must_use]
    pub fn class(&self) -> Class {
        match self {
            Self::Unwritable => Class::Messages(None),
            Self::Transport(_) | Self::CutStream { .. } | Self::Unreadable { .. } => Class::Passing,
            Self::Api(error) => error.class(),
        }
    }
}

impl ApiError {
    fn class(&self) -> Class {
        if self.is_spend_limit() || self.code.as_deref() == Some(ON_HOLD) {
            return Class::Operator;
        }
        // Whether it is to be tried again at once is another question.
        let passes = self.should_retry == Some(true) || self.is_transient();
        let busy = matches!(self.status, 429 | 529)
            || matches!(self.kind, ErrorKind::RateLimit | ErrorKind::Overloaded);
        match (self.kind, self.status) {
            _ if passes && busy => Class::Overload,
            _ if passes => Class::Passing,
            (
                ErrorKind::Authentication
                | ErrorKind::Billing
                | ErrorKind::Permission
                | ErrorKind::NotFound,
                _,
            )
            | (_, 401 | 402 | 404) => Class::Operator,
            (ErrorKind::RequestTooLarge, _) | (_, 413) => Class::TooLong,
            _ => match self.about {
                About::Messages(number) => Class::Messages(number),
                About::Thinking => Class::Messages(None),
                About::Length => Class::TooLong,
                About::Policy => Class::Declined,
                About::Account => Class::Operator,
                About::Other => Class::Unclear,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use reqwest::header::HeaderMap;
    use serde_json::json;

    use super::*;

    fn class(status: u16, kind: &str, sentence: &str) -> Class {
        let body = json!({"type": "error", "error": {"type": kind, "message": sentence}});
        let error = ApiError::from_answer(status, &HeaderMap::new(), body.to_string().as_bytes());
        ClaudeError::Api(error).class()
    }

    /// The service's own sentences, as its users report them.
    #[test]
    fn a_sentence_of_the_service_says_what_helps() {
        let invalid = "invalid_request_error";
        for (sentence, expected) in [
            ("messages: text content blocks must be non-empty", Class::Messages(None)),
            (
                "messages.1.content.0: Input tag 'hologram' found using 'type' does not match any of the expected tags: 'text'",
                Class::Messages(Some(1)),
            ),
            (
                "messages.33: `tool_use` ids were found without `tool_result` blocks immediately after: toolu_1.",
                Class::Messages(Some(33)),
            ),
            ("messages.4.content.0.text: your credit balance", Class::Messages(Some(4))),
            ("messages: too many total text bytes: 9000001 > 9000000", Class::TooLong),
            (
                "messages.1.content.0: Invalid `signature` in `thinking` block",
                Class::Messages(None),
            ),
            (
                "The request body is not valid JSON: no low surrogate in string: line 1 column 5",
                Class::Messages(None),
            ),
            (
                "This model does not support assistant message prefill. The conversation must end with a user message.",
                Class::Messages(None),
            ),
            ("prompt is too long: 215000 tokens > 200000 maximum", Class::TooLong),
            (
                "input length and `max_tokens` exceed context limit: 190000 + 20000 > 200000",
                Class::TooLong,
            ),
            ("the request exceeds the available context size, try increasing it", Class::TooLong),
            ("Output blocked by content filtering policy", Class::Declined),
            (
                "Your credit balance is too low to access the Anthropic API. Please go to Plans & Billing to upgrade or purchase credits.",
                Class::Operator,
            ),
            (
                "You have reached your specified API usage limits. You will regain access on 2026-12-01 at 00:00 UTC.",
                Class::Operator,
            ),
            ("This organization has been disabled.", Class::Operator),
            ("max_tokens: 200000 > 128000", Class::Unclear),
            ("thinking.type: not a mode of this model", Class::Unclear),
            ("", Class::Unclear),
        ] {
            assert_eq!(class(400, invalid, sentence), expected, "{sentence}");
            assert_eq!(class(200, invalid, sentence), expected, "within a stream: {sentence}");
        }
    }

    #[test]
    fn a_status_says_what_helps_where_there_is_no_sentence() {
        for (status, kind, expected) in [
            (401, "authentication_error", Class::Operator),
            (401, "", Class::Operator),
            (402, "billing_error", Class::Operator),
            (403, "permission_error", Class::Operator),
            // A proxy before the service, which may not like a word.
            (403, "", Class::Unclear),
            (404, "not_found_error", Class::Operator),
            (413, "", Class::TooLong),
            (413, "request_too_large", Class::TooLong),
            (422, "", Class::Unclear),
            (429, "rate_limit_error", Class::Overload),
            (529, "overloaded_error", Class::Overload),
            (200, "overloaded_error", Class::Overload),
            (500, "api_error", Class::Passing),
            (503, "", Class::Passing),
            (200, "", Class::Passing),
            (200, "authentication_error", Class::Operator),
        ] {
            assert_eq!(class(status, kind, ""), expected, "{status} {kind}");
        }
        let headers = [("x-should-retry".parse().unwrap(), "false".parse().unwrap())];
        let headers = HeaderMap::from_iter(headers);
        let busy = ClaudeError::Api(ApiError::from_answer(529, &headers, b""));
        assert_eq!(busy.class(), Class::Overload, "though it is not to be tried again");
        let passing = ClaudeError::Unreadable { what: "no stop reason", request_id: None };
        assert_eq!(passing.class(), Class::Passing);
    }
}
