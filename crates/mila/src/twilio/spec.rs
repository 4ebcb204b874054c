//! What Twilio and its own libraries say, as data for tests (`tests/spec/twilio`).

use serde_json::Value;

/// The 30 signature vectors.
pub(crate) fn signature_vectors() -> Vec<Value> {
    list(include_str!("../../../../tests/spec/twilio/signature_vectors.json"), "vectors")
}

/// The 21 webhook samples.
pub(crate) fn webhook_samples() -> Vec<Value> {
    list(include_str!("../../../../tests/spec/twilio/webhook_samples.json"), "samples")
}

/// The token every webhook sample is signed with.
pub(crate) const SAMPLE_TOKEN: &str = "12345678901234567890123456789012";

/// The classified error codes.
pub(crate) fn error_codes() -> Vec<Value> {
    list(include_str!("../../../../tests/spec/twilio/error_codes.json"), "errors")
}

/// The REST specification with our stricter form bodies.
pub(crate) fn api() -> Value {
    let text = include_str!("../../../../tests/spec/twilio/api_v2010.messages.strict.json");
    serde_json::from_str(text).unwrap()
}

/// The specification of the Content API.
pub(crate) fn content() -> Value {
    let text = include_str!("../../../../tests/spec/twilio/content_v1.json");
    serde_json::from_str(text).unwrap()
}

/// A vector's `params` as form pairs.
pub(crate) fn pairs(params: &Value) -> Vec<(String, String)> {
    serde_json::from_value(params.clone()).unwrap()
}

fn list(text: &str, key: &str) -> Vec<Value> {
    let mut document: Value = serde_json::from_str(text).unwrap();
    serde_json::from_value(document[key].take()).unwrap()
}
