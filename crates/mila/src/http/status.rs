//! `POST /twilio/status/{intent}`: how far a message of ours got.

use std::sync::Arc;

use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use mila_domain::OutboxId;
use mila_store::Delivered;
use tracing::field::{Empty, display};
use tracing::{Instrument as _, Span, error_span};

use super::refused::{refuse, refuse_malformed};
use super::verified;
use crate::clock::monotonic;
use crate::context::Context;
use crate::metrics::{Refused, Webhook};
use crate::twilio::delivery_report;
use crate::twilio::webhook::parse_status;

/// Records the state and answers `204`, also for an intent that nobody knows any more.
pub(super) async fn receive(
    State(context): State<Arc<Context>>,
    Path(intent): Path<String>,
    request: Request,
) -> StatusCode {
    let (begun, span) = (monotonic(), error_span!("webhook", intent = Empty));
    let recording = record(&context, &intent, request);
    let recorded = verified::in_time(recording).instrument(span).await;
    context.metrics.answered(Webhook::Status, begun.elapsed());
    recorded.err().unwrap_or(StatusCode::NO_CONTENT)
}

async fn record(context: &Context, intent: &str, request: Request) -> Result<(), StatusCode> {
    let pairs = verified::pairs(context, request).await?;
    let intent: OutboxId = intent.parse().map_err(|_| refuse(context, Refused::Unknown))?;
    Span::current().record("intent", display(intent));
    let callback = parse_status(&pairs);
    let callback = callback.map_err(|malformed| refuse_malformed(context, &malformed))?;
    if callback.account_sid != context.settings.twilio.account_sid.as_str() {
        return Err(refuse(context, Refused::Stranger));
    }
    let report = delivery_report::report(&callback.sid, callback.status, callback.error_code);
    let reported = context.store.report(intent, &report, context.clock.now()).await;
    let delivered = reported.map_err(|error| {
        tracing::error!(%error, "could not record a status");
        StatusCode::SERVICE_UNAVAILABLE
    })?;
    context.metrics.reported(delivery_report::error(&report));
    match delivered {
        Delivered::SecondId => {
            tracing::error!(sid = report.provider_id, "one intent has two messages");
        }
        Delivered::Resending => {
            tracing::warn!(code = report.cause.code, "a message failed and is sent again");
            context.audio_is_done();
            context.wake.any();
        }
        Delivered::Waiting => {
            tracing::warn!(code = report.cause.code, "a message failed and waits for its person");
            context.audio_is_done();
            context.wake.any();
        }
        Delivered::Lost => {
            tracing::warn!(code = report.cause.code, "a message failed for good");
            context.wake.any();
        }
        Delivered::VoiceDelivered => {
            tracing::debug!(status = ?callback.status, "a voice is needed no longer");
            context.audio_is_done();
            context.wake.any();
        }
        Delivered::Recorded => {
            tracing::debug!(status = ?callback.status, "recorded a status");
            context.wake.any();
        }
        Delivered::Unknown => tracing::debug!("a status for nobody"),
    }
    Ok(())
}
