//! `GET /voice/{intent}/{token}.ogg`: Twilio fetches the voice of an answer.
//!
//! The address names one intent to send, holds a secret that only our keys can make, and is
//! good until the message is delivered.

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse, Response};
use mila_domain::OutboxId;

use crate::context::Context;

/// WhatsApp takes a voice message only if this is the very type of the file
/// (<https://www.twilio.com/docs/whatsapp/guidance-whatsapp-media-messages>).
const CONTENT_TYPE: &str = "audio/ogg";

/// Answers with the voice; `404` for whatever is not, no longer or not yet to be fetched.
pub(super) async fn fetch(
    State(context): State<Arc<Context>>,
    Path((intent, token)): Path<(String, String)>,
) -> Response {
    match open(&context, &intent, &token).await {
        Ok(voice) => {
            let headers: [(HeaderName, &str); 3] = [
                (header::CONTENT_TYPE, CONTENT_TYPE),
                (header::CACHE_CONTROL, "no-store"),
                (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
            ];
            (headers, voice).into_response()
        }
        Err(status) => status.into_response(),
    }
}

async fn open(context: &Context, intent: &str, token: &str) -> Result<Vec<u8>, StatusCode> {
    let intent: OutboxId = intent.parse().map_err(|_| StatusCode::NOT_FOUND)?;
    let token = token.strip_suffix(".ogg").ok_or(StatusCode::NOT_FOUND)?;
    let refused = |error: &dyn std::fmt::Display| {
        tracing::error!(%intent, %error, "a voice could not be served");
        StatusCode::SERVICE_UNAVAILABLE
    };
    let noted = context.store.voice_note(intent, token, context.clock.now()).await;
    let voice = noted.map_err(|error| refused(&error))?.ok_or(StatusCode::NOT_FOUND)?;
    let sealed = context.voice_files.read(voice.note).await.map_err(|error| refused(&error))?;
    let sealed = sealed.ok_or(StatusCode::NOT_FOUND)?;
    context.store.open_voice(&voice, &sealed).map_err(|error| refused(&error))
}
