//! Health, for whoever restarts or balances.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;

use crate::context::Context;

/// `GET /health/live`: the process answers.
pub(super) async fn live() -> &'static str {
    "live\n"
}

/// `GET /health/ready`: the database answers, the heartbeat is fresh, the clock agrees. That the
/// model takes nothing from us is said beside it: no other instance would do better.
pub(super) async fn ready(State(context): State<Arc<Context>>) -> (StatusCode, &'static str) {
    if let Err(error) = context.store.ping().await {
        tracing::warn!(%error, "not ready: the database does not answer");
        return (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n");
    }
    if !context.heartbeat.is_ready() {
        return (StatusCode::SERVICE_UNAVAILABLE, "the heartbeat is stale or the clock is wrong\n");
    }
    if !context.claude.is_usable() {
        return (StatusCode::OK, "degraded: the model takes nothing from us, see the log\n");
    }
    (StatusCode::OK, "ready\n")
}
