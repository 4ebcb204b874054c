//! The door: verify, parse into our own words, record, wake, answer. Nothing else.
//!
//! Beside it stand the pages for a browser, which touch nothing, and health.

mod connections;
mod health;
mod inside;
mod message;
mod metrics;
mod pages;
mod refused;
mod socket;
mod status;
mod verified;
mod voice;

use std::future::pending;
use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post};
use axum::serve::Listener;

use crate::context::Context;
pub(crate) use inside::Inside;
pub(crate) use socket::Socket;

/// Serves what comes in by `listener`, until `stopped` ends and open requests are answered.
pub(crate) async fn serve(
    listener: impl Listener,
    context: Arc<Context>,
    stopped: impl Future<Output = ()> + Send,
) {
    let most = connections::most(context.settings.http.connections);
    connections::serve(listener, router(context.clone()), context, most, stopped).await;
}

/// Serves the figures to the operator's tools.
pub(crate) async fn serve_figures(listener: impl Listener, context: Arc<Context>) {
    let router = metrics::router(context.clone());
    connections::serve(listener, router, context, MOST_WATCHERS, pending()).await;
}

/// Tools of the operator's that read figures at once.
const MOST_WATCHERS: usize = 16;

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
