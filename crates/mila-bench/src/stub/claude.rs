//! Claude's part: one answer, streamed.

use std::sync::Arc;

use axum::body::Bytes;
use axum::extract::State as Extracted;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;

use super::{Model, State, lock};

/// The whole stream; both subjects read it to `message_stop`.
const STREAM: &str = r#"event: message_start
data: {"type":"message_start","message":{"id":"msg_01BenchBenchBenchBenchBe","type":"message","role":"assistant","model":"claude-haiku-5-5","content":[],"stop_reason":null,"stop_sequence":null,"stop_details":null,"usage":{"input_tokens":900,"cache_creation_input_tokens":0,"cache_read_input_tokens":0,"output_tokens":1,"service_tier":"standard","inference_geo":"us"}}}

event: content_block_start
data: {"type":"content_block_start","index":0,"content_block":{"type":"text","text":"","citations":null}}

event: ping
data: {"type":"ping"}

event: content_block_delta
data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"Soak the beans overnight, then "}}

event: content_block_delta
data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"let them simmer for an hour "}}

event: content_block_delta
data: {"type":"content_block_delta","index":0,"delta":{"type":"text_delta","text":"and salt them at the end."}}

event: content_block_stop
data: {"type":"content_block_stop","index":0}

event: message_delta
data: {"type":"message_delta","delta":{"stop_reason":"end_turn","stop_sequence":null,"stop_details":null},"usage":{"output_tokens":24}}

event: message_stop
data: {"type":"message_stop"}

"#;

/// Reads the request to its end, so that it costs its sender what it costs, and answers.
pub(super) async fn answer(
    Extracted(state): Extracted<Arc<State>>,
    _request: Bytes,
) -> impl IntoResponse {
    let model = *lock(&state.model);
    match model {
        Model::After(delay) if delay.is_zero() => {}
        Model::After(delay) => tokio::time::sleep(delay).await,
        Model::Silent => std::future::pending().await,
    }
    ([(CONTENT_TYPE, "text/event-stream; charset=utf-8")], STREAM)
}
