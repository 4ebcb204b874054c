//! The stage's Claude over HTTP, as a client sees it.

mod counters;
mod dialogues;
mod faults;
mod strict;
mod wire;

use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use jsonschema::Validator;
use reqwest::{RequestBuilder, Response};
use serde_json::{Value, json};

use super::Claude;

/// A Claude on loopback with a clock that is moved by hand.
struct Stage {
    claude: Arc<Claude>,
    micros: Arc<AtomicI64>,
    http: reqwest::Client,
    base_url: String,
}

impl Stage {
    async fn open() -> Self {
        let micros = Arc::new(AtomicI64::new(1_763_900_000_000_000));
        let clock = micros.clone();
        let claude = Arc::new(Claude::new(Arc::new(move || clock.load(Ordering::SeqCst))));
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let base_url = format!("http://{}", listener.local_addr().unwrap());
        let router = claude.clone().router();
        tokio::spawn(async move { axum::serve(listener, router).await });
        let http = reqwest::Client::builder().no_proxy().build().unwrap();
        Self { claude, micros, http, base_url }
    }

    fn advance(&self, seconds: i64) {
        self.micros.fetch_add(seconds * 1_000_000, Ordering::SeqCst);
    }

    fn post(&self, path: &str) -> RequestBuilder {
        self.http
            .post(format!("{}{path}", self.base_url))
            .header("x-api-key", "sk-stage")
            .header("anthropic-version", "2026-10-21")
    }

    async fn send(&self, request: &Value) -> Response {
        self.post("/v1/messages").json(request).send().await.unwrap()
    }

    /// The status and the JSON that answers.
    async fn ask(&self, request: &Value) -> (u16, Value) {
        let response = self.send(request).await;
        (response.status().as_u16(), response.json().await.unwrap())
    }

    /// The events of a streamed answer, as far as they are whole.
    async fn stream(&self, request: &Value) -> Vec<Value> {
        let response = self.send(&with(request, json!({"stream": true}))).await;
        assert_eq!(response.headers()["content-type"], "text/event-stream; charset=utf-8");
        let text = response.text().await.unwrap();
        let data = |event: &str| {
            let (name, data) = event.split_once('\n')?;
            let data: Value = serde_json::from_str(data.strip_prefix("data: ")?).ok()?;
            assert_eq!(name, format!("event: {}", data["type"].as_str()?));
            Some(data)
        };
        text.split("\n\n").filter_map(data).collect()
    }
}

/// A request of one user text, without thinking.
fn asking(words: &str) -> Value {
    json!({
        "model": "claude-haiku-5-5",
        "max_tokens": 1024,
        "thinking": {"type": "disabled"},
        "messages": [{"role": "user", "content": [{"type": "text", "text": words}]}],
    })
}

/// The request with other fields; null takes a field away.
fn with(request: &Value, fields: Value) -> Value {
    let mut request = request.clone();
    let Value::Object(fields) = fields else { panic!("fields must be an object") };
    for (name, value) in fields {
        match value {
            Value::Null => drop(request.as_object_mut().unwrap().remove(&name)),
            value => request[name] = value,
        }
    }
    request
}

/// The request with more messages.
fn then(request: &Value, messages: &[Value]) -> Value {
    let mut all = request["messages"].as_array().unwrap().clone();
    all.extend(messages.iter().cloned());
    with(request, json!({"messages": all}))
}

fn text_of(message: &Value) -> String {
    let blocks = message["content"].as_array().unwrap();
    blocks.iter().filter_map(|block| block["text"].as_str()).collect()
}

fn spec(name: &str) -> Value {
    let path = format!("{}/../../tests/spec/anthropic/{name}", env!("CARGO_MANIFEST_DIR"));
    serde_json::from_slice(&fs::read(&path).expect(&path)).expect(&path)
}

/// Fails unless the value has this shape of Anthropic's.
fn assert_shape(schema: &str, value: &Value) {
    let schema = spec(&format!("schemas/{schema}.schema.json"));
    let validator: Validator = jsonschema::validator_for(&schema).unwrap();
    let complaint = validator.validate(value).err().map(|error| error.to_string());
    assert_eq!(complaint, None, "{value}");
}
