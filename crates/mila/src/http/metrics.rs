//! `GET /metrics`: figures for the operator's tools, on a listener of its own.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::get;

use crate::context::Context;
use crate::metrics::CONTENT_TYPE;

/// The route of the operator's listener.
pub(super) fn router(context: Arc<Context>) -> Router {
    Router::new().route("/metrics", get(metrics)).with_state(context)
}

async fn metrics(State(context): State<Arc<Context>>) -> Response {
    match context.store.figures().await {
        Ok(figures) => {
            let shown = context.metrics.shown(&figures, context.clock.now());
            ([(header::CONTENT_TYPE, CONTENT_TYPE)], shown).into_response()
        }
        Err(error) => {
            tracing::error!(%error, "could not gather the figures");
            StatusCode::SERVICE_UNAVAILABLE.into_response()
        }
    }
}
