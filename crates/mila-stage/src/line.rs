//! The line to Mila: HTTP on this machine, or a function within the process.

use std::sync::Arc;
use std::time::Duration;

use axum::body::{Body, to_bytes};
use axum::http::{Request, Response};
use futures_util::future::BoxFuture;
use reqwest::{Method, RequestBuilder};

use crate::twilio::overrides::Attempt;

/// Twilio's longest time to connect, its default too.
const CONNECT_LIMIT: Duration = Duration::from_secs(5);

/// Longest time for a request within the process that names none: Twilio's longest for any.
const LIMIT: Duration = Duration::from_secs(15);

/// Takes a request to Mila within the process. What is no answer is [`Attempt::NoConnection`] or
/// [`Attempt::NoAnswer`].
pub type ToMila = Arc<dyn Fn(Request<Body>) -> Answering + Send + Sync>;

/// An answer to come.
pub type Answering = BoxFuture<'static, Result<Response<Body>, Attempt>>;

/// How the stage's requests reach Mila.
pub(crate) struct Line {
    http: reqwest::Client,
    /// In place of the wire.
    inside: Option<ToMila>,
}

impl Line {
    /// A line on the wire, or to this function: no proxy, no redirects, as Twilio's webhooks do
    /// not follow them with their body.
    pub(crate) fn new(inside: Option<ToMila>) -> reqwest::Result<Self> {
        let http = reqwest::Client::builder()
            .no_proxy()
            .redirect(reqwest::redirect::Policy::none())
            .connect_timeout(CONNECT_LIMIT)
            .user_agent("TwilioProxy/1.1")
            .build()?;
        Ok(Self { http, inside })
    }

    pub(crate) fn request(&self, method: Method, url: &str) -> RequestBuilder {
        self.http.request(method, url)
    }

    /// Sends a request that was begun here, once.
    pub(crate) async fn send(&self, request: RequestBuilder) -> Result<reqwest::Response, Attempt> {
        let failed = |error: reqwest::Error| match error.is_connect() {
            true => Attempt::NoConnection,
            false => Attempt::NoAnswer,
        };
        match &self.inside {
            None => request.send().await.map_err(failed),
            Some(to_mila) => ask(to_mila, request.build().map_err(failed)?).await,
        }
    }
}

/// Asks within the process; the answer is whole, or there is none.
async fn ask(to_mila: &ToMila, request: reqwest::Request) -> Result<reqwest::Response, Attempt> {
    let limit = request.timeout().copied().unwrap_or(LIMIT);
    let request = Request::try_from(request).map_err(|_| Attempt::NoConnection)?;
    let answered = async {
        let (head, body) = to_mila(request.map(Body::new)).await?.into_parts();
        let body = to_bytes(body, usize::MAX).await.map_err(|_| Attempt::NoAnswer)?;
        Ok(Response::from_parts(head, body).into())
    };
    tokio::time::timeout(limit, answered).await.unwrap_or(Err(Attempt::NoAnswer))
}
