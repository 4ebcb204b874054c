//! `POST /twilio/message`: a message arrived.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::StatusCode;
use mila_domain::inbound::Kind;
use mila_store::{Arrival, Ingested};
use tracing::field::{Empty, display};
use tracing::{Instrument as _, Span, error_span};

use super::refused::{refuse, refuse_malformed};
use super::verified;
use crate::clock::monotonic;
use crate::context::Context;
use crate::intake;
use crate::metrics::{Refused, Webhook};
use crate::twilio::webhook::parse_inbound;
use crate::twilio::{Inbound, InboundKind};

/// Records the message and answers `204`; `503` when it could not be recorded, so that
/// Twilio tries again.
pub(super) async fn receive(State(context): State<Arc<Context>>, request: Request) -> StatusCode {
    let (begun, span) = (monotonic(), error_span!("webhook", sid = Empty));
    let recorded = verified::in_time(record(&context, request)).instrument(span).await;
    context.metrics.answered(Webhook::Message, begun.elapsed());
    recorded.err().unwrap_or(StatusCode::NO_CONTENT)
}

async fn record(context: &Context, request: Request) -> Result<(), StatusCode> {
    let pairs = verified::pairs(context, request).await?;
    let inbound = parse_inbound(&pairs);
    let inbound = inbound.map_err(|malformed| refuse_malformed(context, &malformed))?;
    let ours = inbound.account_sid == context.settings.twilio.account_sid.as_str()
        && inbound.to == context.settings.twilio.from.expose();
    if !ours {
        return Err(refuse(context, Refused::Stranger));
    }
    Span::current().record("sid", display(&inbound.sid));
    if inbound.kind == InboundKind::Gesture {
        let now = context.clock.now();
        context.store.ignore(inbound.sid.as_str(), now).await.map_err(|error| {
            tracing::error!(%error, "could not record a message");
            StatusCode::SERVICE_UNAVAILABLE
        })?;
        tracing::debug!("ignored an edit");
        return Ok(());
    }
    let ingested = intake::record(context, &arrival(context, inbound)).await;
    match ingested.map_err(|error| {
        tracing::error!(%error, "could not record a message");
        StatusCode::SERVICE_UNAVAILABLE
    })? {
        Ingested::New { person, event, lane, due } => {
            tracing::info!(%person, %event, lane = lane.name(), "recorded a message");
            context.wake.at(lane, due);
        }
        Ingested::Duplicate => tracing::debug!("a message came again"),
        Ingested::Ignored => tracing::debug!("ignored a reaction"),
        Ingested::Dropped => tracing::info!("dropped a message of an account that is going"),
    }
    Ok(())
}

fn arrival(context: &Context, inbound: Inbound) -> Arrival {
    // Also while nobody can listen: that may pass before the recording is given up.
    let to_transcribe = inbound.kind == InboundKind::Audio && context.speech.is_to_hear();
    let medium = inbound.medium.filter(|_| to_transcribe);
    Arrival {
        provider_id: inbound.sid.to_string(),
        from: inbound.from,
        scoped_id: inbound.scoped_id,
        kind: inbound.kind.into(),
        text: inbound.body,
        reply_to: inbound.replied_to.map(|sid| sid.to_string()),
        medium_id: medium.map(|sid| sid.to_string()),
        forwarded: inbound.forwarded,
        since: None,
    }
}

impl From<InboundKind> for Kind {
    fn from(kind: InboundKind) -> Self {
        match kind {
            InboundKind::Text => Self::Text,
            InboundKind::Audio => Self::Audio,
            InboundKind::Image => Self::Image,
            InboundKind::Video => Self::Video,
            InboundKind::Document => Self::Document,
            InboundKind::Location => Self::Location,
            InboundKind::Contacts => Self::Contacts,
            InboundKind::Sticker => Self::Sticker,
            InboundKind::Button => Self::Button,
            InboundKind::Reaction => Self::Reaction,
            InboundKind::Gesture | InboundKind::Other => Self::Other,
        }
    }
}
