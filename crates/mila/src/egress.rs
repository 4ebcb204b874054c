//! The way out: the one place that makes HTTP clients, and where their requests come out.

use std::error::Error as _;
use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::http;
use bytes::Bytes;
use futures_util::StreamExt as _;
use futures_util::future::BoxFuture;
use futures_util::stream;
use mila_domain::Timestamp;
use reqwest::header::{DATE, HeaderMap};
use reqwest::redirect::{Action, Attempt, Policy};
use reqwest::{IntoUrl, RequestBuilder, Response};
use tokio::time::{Instant, timeout_at};

pub(crate) use crate::clock::Told;
use crate::clock::monotonic;
use crate::loopback::is_loopback;

/// The way to one neighbour. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Egress {
    http: reqwest::Client,
    end: End,
}

/// Where requests come out.
#[derive(Clone)]
pub enum End {
    /// On the wire.
    Wire,
    /// Within the process: no socket is used.
    Inside(Neighbour),
}

/// Answers requests within the process. Nothing is asked of whoever is dropped.
pub type Neighbour = Arc<dyn Fn(http::Request<Body>) -> Answering + Send + Sync>;

/// An answer to come.
pub type Answering = BoxFuture<'static, Result<http::Response<Body>, Lost>>;

impl Egress {
    /// A way to this end.
    ///
    /// # Errors
    /// When no HTTP client can be made.
    pub fn to(end: End) -> reqwest::Result<Self> {
        Ok(Self { http: client().build()?, end })
    }

    pub(crate) fn get(&self, url: impl IntoUrl) -> RequestBuilder {
        self.http.get(url)
    }

    pub(crate) fn post(&self, url: impl IntoUrl) -> RequestBuilder {
        self.http.post(url)
    }

    pub(crate) fn delete(&self, url: impl IntoUrl) -> RequestBuilder {
        self.http.delete(url)
    }

    /// What somebody says of the time, whatever else they answer.
    pub(crate) async fn told_time(&self, url: impl IntoUrl) -> Told {
        match self.send(self.get(url).timeout(TIME_LIMIT)).await {
            Ok(answer) => told(answer.headers()),
            Err(Lost::Unconnected(Unconnected::Certificate)) => Told::Untrusted,
            Err(_) => Told::Unreachable,
        }
    }

    /// Sends a request that was begun here, once.
    pub(crate) async fn send(&self, request: RequestBuilder) -> Result<Response, Lost> {
        match &self.end {
            End::Wire => Ok(request.send().await?),
            End::Inside(neighbour) => ask(neighbour, request.build()?).await,
        }
    }
}

/// Longest wait for somebody to say what time it is.
const TIME_LIMIT: Duration = Duration::from_secs(5);

/// The time in the head of an answer. Whole seconds.
fn told(head: &HeaderMap) -> Told {
    let date = head.get(DATE).and_then(|date| date.to_str().ok());
    let time = date.and_then(|date| jiff::fmt::rfc2822::parse(date).ok());
    time.map_or(Told::Nothing, |time| {
        Told::Time(Timestamp::from_micros(time.timestamp().as_microsecond()))
    })
}

/// Asks within the process. As on the wire, the time of a request covers its answer's body.
async fn ask(neighbour: &Neighbour, request: reqwest::Request) -> Result<Response, Lost> {
    let until = request.timeout().map(|limit| monotonic() + *limit);
    let answering = neighbour(http::Request::try_from(request)?.map(Body::new));
    let answer = match until {
        None => answering.await?,
        Some(until) => timeout_at(until, answering).await.map_err(|_| Lost::Late)??,
    };
    Ok(answer.map(|body| within(body, until)).into())
}

/// The body, which fails when it is not whole in time.
fn within(body: Body, until: Option<Instant>) -> reqwest::Body {
    let body = body.into_data_stream();
    let Some(until) = until else { return reqwest::Body::wrap_stream(body) };
    reqwest::Body::wrap_stream(stream::unfold(Some(body), move |body| async move {
        let mut body = body?;
        match timeout_at(until, body.next()).await {
            Ok(part) => Some((part?.map_err(io::Error::other), Some(body))),
            Err(_) => Some((Err::<Bytes, _>(io::ErrorKind::TimedOut.into()), None)),
        }
    }))
}

impl fmt::Debug for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Wire => "Wire",
            Self::Inside(_) => "Inside",
        })
    }
}

/// Why a request got no answer, or not all of it. It names nothing of the request, so it may be
/// logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Lost {
    /// It never left.
    #[error("no connection: {0}")]
    Unconnected(Unconnected),
    /// The answer was not whole in time.
    #[error("no whole answer in time")]
    Late,
    /// The connection broke.
    #[error("the connection broke")]
    Broken,
}

impl From<reqwest::Error> for Lost {
    fn from(error: reqwest::Error) -> Self {
        match &error {
            // What cannot be written has not left either.
            it if it.is_connect() || it.is_builder() => Self::Unconnected(Unconnected::of(it)),
            it if it.is_timeout() => Self::Late,
            _ => Self::Broken,
        }
    }
}

/// A client for one neighbour: verified TLS, no redirects, and never through a proxy that an
/// environment variable names, for the list of who receives data is closed.
pub fn client() -> reqwest::ClientBuilder {
    reqwest::Client::builder()
        .redirect(Policy::none())
        .no_proxy()
        .connect_timeout(Duration::from_secs(5))
        .user_agent(concat!("mila/", env!("CARGO_PKG_VERSION")))
}

/// A client for public files that the operator asks for. It goes on to other addresses, for file
/// servers send everybody to their stores, but never away from https, nor from elsewhere to this
/// host. It says nothing of where it was before.
pub fn downloads() -> reqwest::ClientBuilder {
    client().redirect(Policy::custom(follow)).referer(false).read_timeout(Duration::from_secs(30))
}

fn follow(attempt: Attempt<'_>) -> Action {
    let stays = if is_loopback(attempt.url()) {
        attempt.previous().iter().all(is_loopback)
    } else {
        attempt.url().scheme() == "https"
    };
    if stays && attempt.previous().len() <= MOST_REDIRECTS {
        attempt.follow()
    } else {
        attempt.error("the redirect is not followed")
    }
}

/// More than file servers need; fewer than a circle.
const MOST_REDIRECTS: usize = 5;

/// Why no connection was made. It names nothing of the request, so it may be logged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unconnected {
    /// TLS did not prove who is there.
    #[error("the certificate was not accepted")]
    Certificate,
    /// The host's name is not known.
    #[error("the host's name was not found")]
    Name,
    /// Nobody answered, or not in time.
    #[error("nobody answered")]
    Unreachable,
}

impl Unconnected {
    /// Reads it out of the chain of causes, whose types reqwest does not promise.
    #[must_use]
    pub fn of(error: &reqwest::Error) -> Self {
        let mut causes = String::new();
        let mut cause = error.source();
        while let Some(inner) = cause {
            causes.push_str(&inner.to_string());
            cause = inner.source();
        }
        if causes.contains("certificate") {
            Self::Certificate
        } else if causes.contains("dns error") {
            Self::Name
        } else {
            Self::Unreachable
        }
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use super::*;

    const LIMIT: Duration = Duration::from_secs(10);

    /// Asks a neighbour within the process, for at most [`LIMIT`].
    async fn asked(neighbour: Neighbour) -> Result<Response, Lost> {
        let egress = Egress::to(End::Inside(neighbour)).unwrap();
        egress.send(egress.post("http://127.0.0.1:1/path?query").body("words").timeout(LIMIT)).await
    }

    /// Answers with this body, whatever is asked.
    fn with(body: impl Fn() -> Body + Send + Sync + 'static) -> Neighbour {
        Arc::new(move |_| {
            let answer = http::Response::new(body());
            Box::pin(async { Ok(answer) })
        })
    }

    #[tokio::test(start_paused = true)]
    async fn within_the_process_the_request_arrives_whole_and_its_answer_comes_in_parts() {
        let neighbour: Neighbour = Arc::new(|request| {
            Box::pin(async {
                assert_eq!(request.uri(), "http://127.0.0.1:1/path?query");
                let words = axum::body::to_bytes(request.into_body(), 100).await.unwrap();
                assert_eq!(words, "words");
                let parts = stream::iter(["one", "two"]).map(Ok::<_, Infallible>);
                Ok(http::Response::new(Body::from_stream(parts)))
            })
        });
        let mut answer = asked(neighbour).await.unwrap();
        assert_eq!(answer.chunk().await.unwrap().unwrap(), "one");
        assert_eq!(answer.chunk().await.unwrap().unwrap(), "two");
        assert_eq!(answer.chunk().await.unwrap(), None);
    }

    #[tokio::test(start_paused = true)]
    async fn within_the_process_a_request_has_its_time_and_so_has_its_answer() {
        let began = monotonic();
        let silent: Neighbour = Arc::new(|_| Box::pin(std::future::pending()));
        assert_eq!(asked(silent).await.unwrap_err(), Lost::Late);
        assert_eq!(began.elapsed(), LIMIT);
        let stalls = || stream::iter([Ok::<_, Infallible>("one")]).chain(stream::pending());
        let mut answer = asked(with(move || Body::from_stream(stalls()))).await.unwrap();
        assert_eq!(answer.chunk().await.unwrap().unwrap(), "one");
        assert_eq!(Lost::from(answer.chunk().await.unwrap_err()), Lost::Late);
        assert_eq!(began.elapsed(), LIMIT * 2);
    }

    #[tokio::test(start_paused = true)]
    async fn within_the_process_a_body_may_break() {
        let breaks = || stream::iter([Err::<Bytes, _>(io::Error::other("cut"))]);
        let mut answer = asked(with(move || Body::from_stream(breaks()))).await.unwrap();
        assert_eq!(Lost::from(answer.chunk().await.unwrap_err()), Lost::Broken);
    }
}
