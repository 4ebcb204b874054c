//! An echo in Mila's place: the least that an answer can take.

use std::sync::Arc;

use axum::Router;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use serde_json::{Value, json};
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

use crate::world::Place;

/// Listens where Mila would. Whatever arrives goes to the model, and what that says to the
/// sender: the same two requests as Mila's, and nothing is checked, kept or put in order.
pub(crate) struct Echo {
    stop: oneshot::Sender<()>,
    running: JoinHandle<()>,
}

struct Wires {
    http: reqwest::Client,
    stage: String,
    account: String,
    token: String,
    sender: String,
    callback: String,
}

impl Echo {
    pub(crate) async fn start(place: &Place) -> Self {
        let wires = Wires {
            http: reqwest::Client::builder().build().unwrap(),
            stage: place.stage.url().trim_end_matches('/').to_owned(),
            account: place.setting("TWILIO_ACCOUNT_SID").to_owned(),
            token: place.setting("TWILIO_AUTH_TOKEN").to_owned(),
            sender: place.setting("MILA_WHATSAPP_FROM").to_owned(),
            callback: format!("{}/twilio/status/1", place.setting("MILA_PUBLIC_URL")),
        };
        let routes = Router::new()
            .route("/twilio/message", post(hear))
            .route("/twilio/status/{intent}", post(StatusCode::NO_CONTENT))
            .with_state(Arc::new(wires));
        let listener = tokio::net::TcpListener::bind(place.setting("MILA_LISTEN")).await.unwrap();
        let (stop, stopped) = oneshot::channel();
        let running = tokio::spawn(async move {
            let stopped = async { stopped.await.unwrap_or_default() };
            axum::serve(listener, routes).with_graceful_shutdown(stopped).await.unwrap();
        });
        Self { stop, running }
    }

    /// Ends it and every connection to it, so that Mila can take its place.
    pub(crate) async fn stop(self) {
        drop(self.stop);
        self.running.await.unwrap();
    }
}

async fn hear(State(wires): State<Arc<Wires>>, form: String) -> StatusCode {
    let field = |wanted: &str| {
        let mut pairs = form_urlencoded::parse(form.as_bytes());
        pairs.find(|(name, _)| name == wanted).unwrap().1.into_owned()
    };
    let (person, text) = (field("From"), field("Body"));
    tokio::spawn(async move {
        let answer = wires.think(&text).await;
        wires.send(&person, &answer).await;
    });
    StatusCode::NO_CONTENT
}

impl Wires {
    async fn think(&self, text: &str) -> String {
        let asked = json!({
            "model": "claude-haiku-5-5", "max_tokens": 1024,
            "messages": [{"role": "user", "content": text}],
        });
        let request = self.http.post(format!("{}/v1/messages", self.stage)).json(&asked);
        let request = request.header("x-api-key", "sk-test");
        let answer = request.header("anthropic-version", "2026-10-21").send().await.unwrap();
        let answer: Value = answer.json().await.unwrap();
        let mut blocks = answer["content"].as_array().unwrap().iter();
        let words = blocks.find_map(|block| block["text"].as_str());
        words.unwrap_or_else(|| panic!("no text in {answer}")).to_owned()
    }

    async fn send(&self, person: &str, text: &str) {
        let path = format!("2010-04-01/Accounts/{}/Messages.json", self.account);
        let form = [
            ("From", self.sender.as_str()),
            ("To", person),
            ("Body", text),
            ("StatusCallback", &self.callback),
        ];
        let request = self.http.post(format!("{}/{path}", self.stage)).form(&form);
        let sent = request.basic_auth(&self.account, Some(&self.token)).send().await.unwrap();
        assert_eq!(sent.status(), 201);
    }
}
