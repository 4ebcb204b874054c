//! Health, for whoever restarts or balances.

use std::sync::Arc;

use axum::extract::State;
use axum::http::StatusCode;

use crate::context::Context;

/// `GET /health/live`: the process answers.
pub(super) async fn live() -> &'static str {
    "live\n"
}

/// `GET /health/ready`: the database answers, the heartbeat is fresh, the clock is believed; or which
/// of these is not so. That the model takes nothing from us is said beside it: no other instance
/// would do better.
pub(super) async fn ready(State(context): State<Arc<Context>>) -> (StatusCode, String) {
    if let Err(error) = context.store.ping().await {
        tracing::warn!(%error, "not ready: the database does not answer");
        return (StatusCode::SERVICE_UNAVAILABLE, "the database does not answer\n".to_owned());
    }
    match context.heartbeat.not_ready() {
        Some(why) => (StatusCode::SERVICE_UNAVAILABLE, format!("{why}\n")),
        None if context.claude.is_usable() => (StatusCode::OK, "ready\n".to_owned()),
        None => {
            let degraded = "degraded: the model takes nothing from us, see the log\n";
            (StatusCode::OK, degraded.to_owned())
        }
    }
}
