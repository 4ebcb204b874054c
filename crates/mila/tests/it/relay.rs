//! A relay between Mila and the stage's Twilio, which changes what is asked or answered.

use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{Request, State};
use axum::http::{HeaderName, StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use axum::routing::any;
use serde_json::Value;

use crate::world::Place;

/// What is asked of Twilio.
pub(crate) struct Asked<'a> {
    pub(crate) method: &'a str,
    pub(crate) path: &'a str,
    pub(crate) body: &'a str,
}

impl Asked<'_> {
    /// Whether a message is to be sent.
    pub(crate) fn sends(&self) -> bool {
        self.method == "POST" && self.path.ends_with("/Messages.json")
    }

    /// Whether messages are to be listed.
    pub(crate) fn lists(&self) -> bool {
        self.method == "GET" && self.path.contains("/Messages.json")
    }
}

/// An answer that is none of the stage's.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: Vec<(HeaderName, String)>,
    pub(crate) body: String,
}

/// Gives an answer in Twilio's place, which then hears nothing.
type Instead = Box<dyn Fn(&Asked<'_>) -> Option<Answer> + Send + Sync>;

/// Changes what Twilio has answered.
type Change = Box<dyn Fn(&Asked<'_>, &mut Value) + Send + Sync>;

struct Relay {
    stage: String,
    http: reqwest::Client,
    instead: Instead,
    change: Change,
}

impl Place {
    /// Has a relay answer in Twilio's place, where it does.
    pub(crate) async fn answers_instead(
        &mut self,
        instead: impl Fn(&Asked<'_>) -> Option<Answer> + Send + Sync + 'static,
    ) {
        self.relays(Box::new(instead), Box::new(|_, _| {})).await;
    }

    /// Has a relay change Twilio's answers.
    pub(crate) async fn changes_answers(
        &mut self,
        change: impl Fn(&Asked<'_>, &mut Value) + Send + Sync + 'static,
    ) {
        self.relays(Box::new(|_| None), Box::new(change)).await;
    }

    async fn relays(&mut self, instead: Instead, change: Change) {
        let redirect = reqwest::redirect::Policy::none();
        let http = reqwest::Client::builder().no_proxy().redirect(redirect).build().unwrap();
        let stage = self.stage.url().trim_end_matches('/').to_owned();
        let relay = Arc::new(Relay { stage, http, instead, change });
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let routes = Router::new().fallback(any(pass)).with_state(relay);
        tokio::spawn(async move { axum::serve(listener, routes).await.unwrap() });
        self.set("MILA_TWILIO_BASE_URL", &url);
    }
}

async fn pass(State(relay): State<Arc<Relay>>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let body: Bytes = axum::body::to_bytes(body, 1 << 20).await.unwrap();
    let path = head.uri.path_and_query().unwrap().as_str();
    let words = String::from_utf8_lossy(&body).into_owned();
    let asked = Asked { method: head.method.as_str(), path, body: &words };
    if let Some(answer) = (relay.instead)(&asked) {
        let status = StatusCode::from_u16(answer.status).unwrap();
        let mut response = (status, answer.body).into_response();
        for (name, value) in answer.headers {
            response.headers_mut().insert(name, value.parse().unwrap());
        }
        return response;
    }
    let url = format!("{}{path}", relay.stage);
    let mut request = relay.http.request(head.method.clone(), url).body(body);
    for name in [header::AUTHORIZATION, header::CONTENT_TYPE] {
        if let Some(value) = head.headers.get(&name) {
            request = request.header(name, value.clone());
        }
    }
    let answer = request.send().await.unwrap();
    let (status, mut headers) = (answer.status(), answer.headers().clone());
    let mut bytes = answer.bytes().await.unwrap().to_vec();
    if let Ok(mut json) = serde_json::from_slice(&bytes) {
        (relay.change)(&asked, &mut json);
        bytes = json.to_string().into_bytes();
    }
    headers.remove(header::CONTENT_LENGTH);
    headers.remove(header::TRANSFER_ENCODING);
    let mut response = (status, bytes).into_response();
    *response.headers_mut() = headers;
    response
}
