//! Reading a webhook's body, believed only once its signature is checked, and answering it while
//! Twilio listens.

use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, StatusCode};

use super::connections::Sender;
use super::refused::refuse;
use crate::context::Context;
use crate::metrics::Refused;
use crate::twilio::signature;
use crate::twilio::webhook::decode_form;

/// Largest webhook body. A message is at most 1600 characters; 64 KiB is ample.
const LARGEST_BODY: usize = 64 << 10;

/// Longest time a body may take to arrive.
const SLOWEST_BODY: Duration = Duration::from_secs(10);

/// Longest time until a webhook is answered. Twilio listens for 15 s; what it does not hear may come
/// again or not, what it hears to have failed comes again.
const SLOWEST_ANSWER: Duration = Duration::from_secs(13);

/// What `work` on a webhook comes to, or that it took too long: `503`. The database may have it all
/// the same, and tells when it comes again.
pub(super) async fn in_time(
    work: impl Future<Output = Result<(), StatusCode>>,
) -> Result<(), StatusCode> {
    tokio::time::timeout(SLOWEST_ANSWER, work).await.unwrap_or_else(|_| {
        tracing::error!(limit_s = SLOWEST_ANSWER.as_secs(), "could not record a webhook in time");
        Err(StatusCode::SERVICE_UNAVAILABLE)
    })
}

/// The decoded pairs of a webhook that Twilio signed for our public address.
///
/// # Errors
/// The status to answer: 413 too large, 408 too slow, 400 misshapen, 403 not Twilio's.
pub(super) async fn pairs(
    context: &Context,
    request: Request,
) -> Result<Vec<(String, String)>, StatusCode> {
    let (head, body) = request.into_parts();
    let refuse = |why| refuse(context, why);
    let signature = header(&head.headers).ok_or_else(|| refuse(Refused::Unsigned))?;
    let url = public_url(context, &head.uri);
    let body = read(body).await.map_err(refuse)?;
    let pairs = decode_form(&body).map_err(|_| refuse(Refused::Misshapen))?;
    if !signature::verify(&context.settings.twilio.auth_tokens, &url, &pairs, &signature) {
        return Err(refuse(Refused::Signature));
    }
    if let Some(sender) = head.extensions.get::<Sender>() {
        sender.is_heard();
    }
    Ok(pairs)
}

async fn read(body: Body) -> Result<axum::body::Bytes, Refused> {
    tokio::time::timeout(SLOWEST_BODY, to_bytes(body, LARGEST_BODY))
        .await
        .map_err(|_| Refused::TooSlow)?
        .map_err(|_| Refused::TooLarge)
}

fn header(headers: &HeaderMap) -> Option<String> {
    headers.get("x-twilio-signature")?.to_str().ok().map(str::to_owned)
}

/// The address Twilio signed: our configured base, the known path and the raw query. No
/// header takes part, so none can steer the check.
fn public_url(context: &Context, uri: &axum::http::Uri) -> String {
    let base = context.settings.http.public_url.as_str().trim_end_matches('/');
    let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
    format!("{base}{}{query}", uri.path())
}
