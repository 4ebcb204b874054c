//! The phone page.

use std::sync::Arc;

use axum::Router;
use tokio::sync::watch;

use crate::twilio::carrier::Carrier;

pub(crate) fn router(_carrier: &Arc<Carrier>, _stopping: watch::Receiver<bool>) -> Router {
    Router::new()
}
