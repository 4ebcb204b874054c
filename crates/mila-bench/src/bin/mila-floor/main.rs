//! The floor: the least that keeps a conversation, to compare Mila with.
//!
//! It verifies a message, inserts it, commits and answers 204; then it reads the history, calls
//! the model, commits the answer, sends it, and commits the receipt. One person's messages are
//! not kept in order, nothing is sealed, and whatever fails is lost.

mod postgres;
mod sqlite;
mod store;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;

use axum::Router;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::routing::{get, post};
use clap::Parser;
use mila_bench::Fallible;
use mila_bench::identity::{ACCOUNT, MESSAGE_PATH, SENDER, TOKEN};
use mila_bench::signature::{Pairs, fits};
use serde_json::{Value, json};
use tokio::sync::Semaphore;

use store::{Said, Store};

#[derive(Parser)]
struct Options {
    #[arg(long)]
    listen: SocketAddr,
    #[arg(long)]
    public_url: String,
    /// The base address of Twilio and Claude.
    #[arg(long)]
    neighbours: String,
    #[arg(long)]
    postgres: Option<String>,
    #[arg(long, conflicts_with = "postgres")]
    sqlite: Option<PathBuf>,
}

/// Most requests to the model at once, as with Mila.
const THINKING: usize = 500;

struct Floor {
    options: Options,
    store: Store,
    http: reqwest::Client,
    thinking: Semaphore,
}

#[tokio::main]
async fn main() -> Fallible<()> {
    let options = Options::parse();
    let store = Store::open(options.postgres.as_deref(), options.sqlite.as_deref()).await?;
    let listener = tokio::net::TcpListener::bind(options.listen).await?;
    let http = reqwest::Client::builder().no_proxy().build()?;
    let routes = Router::new()
        .route(MESSAGE_PATH, post(message))
        .route("/twilio/status/{answer}", post(status))
        .route("/health/ready", get(async || StatusCode::OK))
        .with_state(Arc::new(Floor { options, store, http, thinking: Semaphore::new(THINKING) }));
    Ok(axum::serve(listener, routes).await?)
}

async fn message(State(floor): State<Arc<Floor>>, headers: HeaderMap, form: String) -> StatusCode {
    let Some(pairs) = floor.verified(MESSAGE_PATH, &headers, &form) else {
        return StatusCode::FORBIDDEN;
    };
    let (sid, person, text) =
        (field(&pairs, "MessageSid"), field(&pairs, "From"), field(&pairs, "Body"));
    if floor.store.record(sid, person.clone(), text).await.is_err() {
        return StatusCode::SERVICE_UNAVAILABLE;
    }
    // What fails is lost: the bench then waits in vain and says so.
    tokio::spawn(async move { floor.answer(person).await });
    StatusCode::NO_CONTENT
}

async fn status(
    State(floor): State<Arc<Floor>>,
    Path(answer): Path<i64>,
    headers: HeaderMap,
    form: String,
) -> StatusCode {
    let Some(pairs) = floor.verified(&format!("/twilio/status/{answer}"), &headers, &form) else {
        return StatusCode::FORBIDDEN;
    };
    match floor.store.delivered(answer, field(&pairs, "MessageStatus")).await {
        Ok(()) => StatusCode::NO_CONTENT,
        Err(_) => StatusCode::SERVICE_UNAVAILABLE,
    }
}

impl Floor {
    fn verified(&self, path: &str, headers: &HeaderMap, form: &str) -> Option<Pairs> {
        let signature = headers.get("x-twilio-signature")?.to_str().ok()?;
        let pairs: Pairs = form_urlencoded::parse(form.as_bytes()).into_owned().collect();
        let url = format!("{}{path}", self.options.public_url);
        fits(TOKEN, &url, &pairs, signature).then_some(pairs)
    }

    async fn answer(&self, person: String) -> Fallible<()> {
        let thinks = self.thinking.acquire().await?;
        let history = self.store.history(person.clone()).await?;
        let text = self.think(&history).await?;
        drop(thinks);
        let answer = self.store.answer(person.clone(), text.clone()).await?;
        let sid = self.send(&person, &text, answer).await?;
        self.store.sent(answer, sid).await
    }

    async fn think(&self, history: &[Said]) -> Fallible<String> {
        let turn = |said: &Said| {
            let role = if said.by_person { "user" } else { "assistant" };
            json!({"role": role, "content": said.text})
        };
        let asked = json!({
            "model": "claude-haiku-5-5", "max_tokens": 1024, "stream": true,
            "messages": history.iter().map(turn).collect::<Vec<_>>(),
        });
        let url = format!("{}/v1/messages", self.options.neighbours);
        let request = self.http.post(url).header("content-type", "application/json");
        let request =
            request.header("x-api-key", "sk-bench").header("anthropic-version", "2026-10-21");
        let stream =
            request.body(asked.to_string()).send().await?.error_for_status()?.text().await?;
        let mut text = String::new();
        for data in stream.lines().filter_map(|line| line.strip_prefix("data: ")) {
            let event: Value = serde_json::from_str(data)?;
            text.push_str(event["delta"]["text"].as_str().unwrap_or_default());
        }
        Ok(text)
    }

    async fn send(&self, person: &str, text: &str, answer: i64) -> Fallible<String> {
        let Options { neighbours, public_url, .. } = &self.options;
        let url = format!("{neighbours}/2010-04-01/Accounts/{ACCOUNT}/Messages.json");
        let callback = format!("{public_url}/twilio/status/{answer}");
        let form =
            [("From", SENDER), ("To", person), ("Body", text), ("StatusCallback", &callback)];
        let request = self.http.post(url).basic_auth(ACCOUNT, Some(TOKEN)).form(&form);
        let receipt = request.send().await?.error_for_status()?.text().await?;
        let receipt: Value = serde_json::from_str(&receipt)?;
        Ok(receipt["sid"].as_str().ok_or("no sid")?.to_owned())
    }
}

fn field(pairs: &Pairs, name: &str) -> String {
    pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.clone()).unwrap_or_default()
}
