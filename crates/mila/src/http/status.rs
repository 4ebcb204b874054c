//! `POST /twilio/status/{intent}`: how far a message of ours got.

use std::sync::Arc;

use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use mila_domain::OutboxId;
use mila_store::Delivered;

use super::verified;
use crate::context::Context;
use crate::twilio::delivery_report;
use crate::twilio::webhook::parse_status;

/// Records the state and answers `204`, also for an intent that nobody knows any more.
pub(super) async fn receive(
    State(context): State<Arc<Context>>,
    Path(intent): Path<String>,
    request: Request,
) -> StatusCode {
    match record(&context, &intent, request).await {
        Ok(()) => StatusCode::NO_CONTENT,
        Err(status) => status,
    }
}

async fn record(context: &Context, intent: &str, request: Request) -> Result<(), StatusCode> {
    let pairs = verified::pairs(context, request).await?;
    let intent: OutboxId = intent.parse().map_err(|_| StatusCode::NOT_FOUND)?;
    let callback = parse_status(&pairs).map_err(|malformed| {
        tracing::warn!(%malformed, "refused a status callback");
        StatusCode::BAD_REQUEST
    })?;
    if callback.account_sid != context.settings.twilio.account_sid.as_str() {
        return Err(StatusCode::FORBIDDEN);
    }
    let report = delivery_report::report(&callback.sid, callback.status, callback.error_code);
    let reported = context.store.report(intent, &report, context.clock.now()).await;
    match reported.map_err(|error| {
        tracing::error!(%intent, %error, "could not record a status");
        StatusCode::SERVICE_UNAVAILABLE
    })? {
        Delivered::SecondId => {
            tracing::error!(%intent, sid = report.provider_id, "one intent has two messages");
        }
        Delivered::Resending => {
            tracing::warn!(%intent, code = report.error_code, "a message failed and is sent again");
            context.audio_is_done();
            context.wake.any();
        }
        Delivered::VoiceDelivered => {
            tracing::debug!(%intent, status = ?callback.status, "a voice is needed no longer");
            context.audio_is_done();
            context.wake.any();
        }
        Delivered::Recorded => {
            tracing::debug!(%intent, status = ?callback.status, "recorded a status");
            context.wake.any();
        }
        Delivered::Unknown => tracing::debug!(%intent, "a status for nobody"),
    }
    Ok(())
}
