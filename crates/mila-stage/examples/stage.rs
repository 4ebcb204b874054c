//! Serves the whole stage on a loopback port, with Dana and Sam:
//! `cargo run -p mila-stage --example stage -- 4921 [http://127.0.0.1:8080]`.
//!
//! It prints its address; port 0 takes any free one. The second argument is Mila's address.
//! Without it a stand-in hands every text to the model and sends back what it says; `buttons`
//! brings a message with quick replies, `microphone` lights the microphone, and a voice message
//! comes back as it was said. It is for eyes, for browsers and for other people's
//! clients, see `tests/`, and not a second Mila.

use std::collections::HashMap;
use std::error::Error;
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use axum::routing::{get, post};
use mila_stage::{Button, Stage, StageOptions};
use reqwest::Client;
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::{Mutex, watch};
use url::Url;

type Outcome<T> = Result<T, Box<dyn Error + Send + Sync>>;

/// In Mila's place.
struct StandIn {
    http: Client,
    stage: String,
    account: String,
    token: String,
    sender: String,
    /// Content with quick replies.
    buttons: String,
    own: String,
    /// What it heard, by message.
    recordings: Mutex<HashMap<String, Bytes>>,
    /// Whether it says that it can hear.
    voice: watch::Sender<bool>,
}

#[tokio::main]
async fn main() -> Outcome<()> {
    let mut arguments = std::env::args().skip(1);
    let port: u16 = arguments.next().unwrap_or_default().parse()?;
    let stage = Stage::start(StageOptions {
        listen: ([127, 0, 0, 1], port).into(),
        people: vec![
            ("whatsapp:+972541234567".to_owned(), "Dana".to_owned()),
            ("whatsapp:+15550100200".to_owned(), "Sam".to_owned()),
        ],
        ..StageOptions::default()
    })
    .await?;
    let voice = watch::Sender::new(false);
    let mila = match arguments.next() {
        Some(url) => url,
        None => serve_stand_in(&stage, voice.clone()).await?,
    };
    stage.set_mila_url(Url::parse(&mila)?);
    tell(&stage.url());
    let mut ready = voice.subscribe();
    loop {
        tokio::select! {
            ended = tokio::signal::ctrl_c() => break ended?,
            changed = ready.changed() => changed?,
        }
        stage.set_voice_ready(*ready.borrow_and_update());
    }
    stage.stop().await;
    Ok(())
}

#[expect(clippy::print_stdout, reason = "where to open the page is the program's answer")]
fn tell(page: &str) {
    println!("{page}");
}

/// Starts the stand-in on a free port; gives its address.
async fn serve_stand_in(stage: &Stage, voice: watch::Sender<bool>) -> Outcome<String> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let own = format!("http://{}", listener.local_addr()?);
    let replies = ["Yes", "Later"];
    let buttons = replies.map(|title| Button { title: title.to_owned(), id: title.to_lowercase() });
    let options = StageOptions::default();
    let stand_in = Arc::new(StandIn {
        http: Client::builder().no_proxy().build()?,
        stage: stage.url(),
        account: options.account_sid,
        token: options.auth_token,
        sender: options.sender,
        buttons: stage.add_template("Shall I remind you?", buttons.to_vec(), false),
        own: own.clone(),
        recordings: Mutex::default(),
        voice,
    });
    let app = Router::new()
        .route("/twilio/message", post(hear))
        .route("/twilio/status", post(hear_of))
        .route("/voice/{sid}", get(speak))
        .with_state(stand_in);
    tokio::spawn(async move { axum::serve(listener, app).await });
    Ok(own)
}

/// Takes a webhook and answers it at once; what follows is its own affair.
async fn hear(State(stand_in): State<Arc<StandIn>>, body: Bytes) -> StatusCode {
    let (from, sid) = (value(&body, "From"), value(&body, "MessageSid"));
    let (medium, kind) = (value(&body, "MediaUrl0"), value(&body, "MediaContentType0"));
    let spoken = kind.starts_with("audio/ogg");
    let words = if medium.is_empty() { value(&body, "Body") } else { format!("A file: {kind}") };
    // What fails is seen in the wire panel.
    tokio::spawn(async move {
        if spoken {
            stand_in.repeat(&from, &sid, &medium).await
        } else {
            stand_in.answer(&from, &sid, &words).await
        }
    });
    StatusCode::NO_CONTENT
}

/// Takes a status callback. A voice message that arrived is deleted at Twilio.
async fn hear_of(State(stand_in): State<Arc<StandIn>>, body: Bytes) -> StatusCode {
    let sid = value(&body, "MessageSid");
    if value(&body, "MessageStatus") == "delivered" && sid.starts_with("MM") {
        let path = format!("{}/{sid}.json", stand_in.messages());
        tokio::spawn(async move { stand_in.delete(&path).await });
    }
    StatusCode::NO_CONTENT
}

/// Serves a recording to Twilio.
async fn speak(State(stand_in): State<Arc<StandIn>>, Path(sid): Path<String>) -> Response {
    match stand_in.recordings.lock().await.get(&sid).cloned() {
        Some(bytes) => ([(header::CONTENT_TYPE, "audio/ogg")], bytes).into_response(),
        None => StatusCode::NOT_FOUND.into_response(),
    }
}

/// The value of a form's parameter; empty when it is not there.
fn value(form: &[u8], name: &str) -> String {
    form_urlencoded::parse(form)
        .find(|(key, _)| key == name)
        .map(|(_, value)| value.into_owned())
        .unwrap_or_default()
}

impl StandIn {
    async fn answer(&self, to: &str, sid: &str, words: &str) -> Outcome<()> {
        let typing = [("channel", "whatsapp"), ("messageId", sid)];
        self.twilio("/v2/Indicators/Typing.json", &typing).await?;
        if words.contains("microphone") {
            self.voice.send_replace(true);
        }
        let content = if words.to_lowercase().contains("buttons") {
            ("ContentSid", self.buttons.clone())
        } else {
            ("Body", self.ask(words).await?)
        };
        self.send(to, content.0, &content.1).await
    }

    /// Fetches a recording, deletes it at Twilio and says it again.
    async fn repeat(&self, to: &str, sid: &str, medium: &str) -> Outcome<()> {
        let request = self.http.get(medium).basic_auth(&self.account, Some(&self.token));
        let recording = request.send().await?.error_for_status()?.bytes().await?;
        let path = medium.trim_start_matches(&self.stage);
        self.delete(&format!("{path}.json")).await?;
        self.recordings.lock().await.insert(sid.to_owned(), recording);
        self.send(to, "MediaUrl", &format!("{}/voice/{sid}", self.own)).await
    }

    /// Sends a message with one thing in it: `Body`, `ContentSid` or `MediaUrl`.
    async fn send(&self, to: &str, name: &str, content: &str) -> Outcome<()> {
        let callback = format!("{}/twilio/status", self.own);
        let form =
            [("To", to), ("From", &self.sender), ("StatusCallback", &callback), (name, content)];
        self.twilio(&format!("{}.json", self.messages()), &form).await
    }

    /// Path of the account's messages.
    fn messages(&self) -> String {
        format!("/2010-04-01/Accounts/{}/Messages", self.account)
    }

    async fn delete(&self, path: &str) -> Outcome<()> {
        let request = self.http.delete(format!("{}{path}", self.stage));
        request.basic_auth(&self.account, Some(&self.token)).send().await?.error_for_status()?;
        Ok(())
    }

    async fn twilio(&self, path: &str, form: &[(&str, &str)]) -> Outcome<()> {
        let request = self.http.post(format!("{}{path}", self.stage)).form(form);
        request.basic_auth(&self.account, Some(&self.token)).send().await?.error_for_status()?;
        Ok(())
    }

    /// What the stage's model says to these words.
    async fn ask(&self, words: &str) -> Outcome<String> {
        let question = json!({
            "model": "claude-haiku-5-5",
            "max_tokens": 1024,
            "messages": [{ "role": "user", "content": words }],
        });
        let request = self
            .http
            .post(format!("{}/v1/messages", self.stage))
            .header("x-api-key", "sk-stage")
            .header("anthropic-version", "2026-10-21")
            .json(&question);
        let answer: Value = request.send().await?.error_for_status()?.json().await?;
        // Thinking comes before the text.
        let blocks = answer["content"].as_array().into_iter().flatten();
        Ok(blocks.filter_map(|block| block["text"].as_str()).collect())
    }
}
