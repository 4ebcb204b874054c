//! Refusing a post: counted, and told in the log at most once a minute for each kind, since
//! anybody may post.

use axum::http::StatusCode;

use crate::clock::monotonic;
use crate::context::Context;
use crate::metrics::Refused;
use crate::twilio::Malformed;

/// Refuses a post; the status to answer.
pub(super) fn refuse(context: &Context, why: Refused) -> StatusCode {
    context.metrics.refused(why);
    let (kind, status) = kind(why);
    if let Some(posts) = context.seldom.due(kind, monotonic()) {
        match why {
            Refused::Signature => {
                tracing::warn!(posts, "refused a webhook: its signature does not fit");
            }
            Refused::Stranger => {
                tracing::warn!(posts, "refused a webhook of another account or sender");
            }
            _ => tracing::warn!(posts, why = kind, "refused a webhook"),
        }
    }
    status
}

/// Refuses a post that Twilio signed and that is not as it documents them.
pub(super) fn refuse_malformed(context: &Context, malformed: &Malformed) -> StatusCode {
    let why = match malformed {
        Malformed::NotWhatsApp => Refused::Channel,
        _ => Refused::Misshapen,
    };
    context.metrics.refused(why);
    let (kind, status) = kind(why);
    if let Some(posts) = context.seldom.due(kind, monotonic()) {
        tracing::warn!(posts, why = kind, %malformed, "refused a webhook");
    }
    status
}

const fn kind(why: Refused) -> (&'static str, StatusCode) {
    match why {
        Refused::Unsigned => ("unsigned", StatusCode::FORBIDDEN),
        Refused::Signature => ("signature", StatusCode::FORBIDDEN),
        Refused::TooLarge => ("too large", StatusCode::PAYLOAD_TOO_LARGE),
        Refused::TooSlow => ("too slow", StatusCode::REQUEST_TIMEOUT),
        Refused::Misshapen => ("misshapen", StatusCode::BAD_REQUEST),
        Refused::Channel => ("not WhatsApp", StatusCode::UNPROCESSABLE_ENTITY),
        Refused::Stranger => ("stranger", StatusCode::FORBIDDEN),
        Refused::Unknown => ("unknown", StatusCode::NOT_FOUND),
    }
}
