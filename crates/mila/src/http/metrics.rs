//! `GET /metrics`: figures for the operator's tools, on a listener of its own.
//!
//! Counts and times only, of nobody in particular (promise D5).

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::context::Context;

/// Prometheus' text format
/// (<https://prometheus.io/docs/instrumenting/exposition_formats/#text-based-format>).
const CONTENT_TYPE: &str = "text/plain; version=0.0.4";

/// The route of the operator's listener.
pub(crate) fn router(context: Arc<Context>) -> Router {
    Router::new().route("/metrics", get(metrics)).with_state(context)
}

async fn metrics(State(context): State<Arc<Context>>) -> Response {
    match context.store.oldest_audio().await {
        Ok(oldest) => {
            let age = oldest.map_or(0, |since| context.clock.now().since(since).as_secs());
            ([(header::CONTENT_TYPE, CONTENT_TYPE)], audio(age)).into_response()
        }
        Err(error) => {
            tracing::error!(%error, "could not gather the figures");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}

/// Promise R2 as a figure: it must never come near 24 hours.
fn audio(age_s: u64) -> String {
    format!(
        "# HELP mila_oldest_audio_seconds Age of the oldest recording or spoken answer, at Twilio \
         or in a file; 0 when there is none.\n\
         # TYPE mila_oldest_audio_seconds gauge\n\
         mila_oldest_audio_seconds {age_s}\n"
    )
}
