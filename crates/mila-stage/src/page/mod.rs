//! The phone page: everybody's phone in a browser, and the story of every message beside it.

mod acts;
mod assets;
mod attachment;
mod deed;
mod events;
mod meeting;
mod model_answer;
mod own_browser;
mod prices;
mod recording;
mod snapshot;
mod story;

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::from_fn;
use axum::routing::{get, post};
use tokio::sync::watch;

use crate::twilio::carrier::Carrier;

/// What the page's handlers share.
#[derive(Clone)]
struct Page {
    carrier: Arc<Carrier>,
    /// Whether Mila can hear and speak.
    voice: watch::Receiver<bool>,
    stopping: watch::Receiver<bool>,
}

/// The page at `/` and all it asks for under `/stage/`, for browsers on this machine only.
pub(crate) fn router(
    carrier: &Arc<Carrier>,
    voice: watch::Receiver<bool>,
    stopping: watch::Receiver<bool>,
) -> Router {
    let recording = post(recording::send).layer(DefaultBodyLimit::max(recording::LARGEST));
    Router::new()
        .route("/stage/events", get(events::events))
        .route("/stage/wire/{seq}", get(events::exchange))
        .route("/stage/say", post(acts::say))
        .route("/stage/tap", post(acts::tap))
        .route("/stage/attach", post(acts::attach))
        .route("/stage/record", recording)
        .route("/stage/recording/{sid}", get(recording::hear))
        .route("/stage/open", post(acts::open))
        .route("/stage/meet", post(meeting::meet))
        .route("/stage/hide", post(meeting::hide))
        .route("/stage/block", post(meeting::block))
        .route("/stage/advance", post(acts::advance))
        .with_state(Page { carrier: carrier.clone(), voice, stopping })
        .merge(assets::router())
        .route_layer(from_fn(own_browser::only))
}
