//! The door: verify, parse into our own words, record, wake, answer. Nothing else.
//!
//! Beside it stand the pages for a browser, which touch nothing, and health.

mod health;
mod message;
pub(crate) mod metrics;
mod pages;
mod status;
mod verified;
mod voice;

use std::sync::Arc;

use axum::Router;
use axum::routing::{get, post};

use crate::context::Context;

/// The routes Mila serves.
pub(crate) fn router(context: Arc<Context>) -> Router {
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
