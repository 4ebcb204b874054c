//! The door: verify, parse into our own words, record, wake, answer. Nothing else.
//!
//! Beside it stand the pages for a browser, which touch nothing, and health.

mod health;
mod inside;
mod message;
pub(crate) mod metrics;
mod pages;
mod status;
mod verified;
mod voice;

use std::io;
use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post};
use axum::serve::Listener;

use crate::context::Context;
pub(crate) use inside::Inside;

/// Serves what comes in by `listener`, until `stopped` ends and open requests are answered.
///
/// # Errors
/// When the listener fails.
pub(crate) async fn serve(
    listener: impl Listener<Addr: std::fmt::Debug>,
    context: Arc<Context>,
    stopped: impl Future<Output = ()> + Send + 'static,
) -> io::Result<()> {
    axum::serve(listener, router(context)).with_graceful_shutdown(stopped).await
}

/// The routes Mila serves.
fn router(context: Arc<Context>) -> Router {
    Router::new()
        .route("/twilio/message", post(message::receive))
        .route("/twilio/status/{intent}", post(status::receive))
        .route("/voice/{intent}/{token}", get(voice::fetch))
        .route("/", get(pages::landing))
        .route("/policy", get(pages::current))
        .route("/policy/{version}", get(pages::version))
        .route("/health/live", get(health::live))
        .route("/health/ready", get(health::ready))
        .with_state(context)
}
