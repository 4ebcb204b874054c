//! One attempt at one request.

use std::future::Future;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use mila_domain::Secret;
use reqwest::header::{ACCEPT, CONTENT_TYPE, HeaderMap, HeaderValue};
use reqwest::{Response, StatusCode};

use super::error::request_id;
use super::{ApiError, Class, ClaudeError, Message, Request, StreamedAnswer, Transport, Usage};
use crate::egress::{Egress, Lost, Told};

/// Most bytes of an answer that is not streamed.
const LONGEST_BODY: usize = 32 << 20;
/// Most bytes of an error that are read; more is a proxy's page.
const LONGEST_ERROR: usize = 64 << 10;

/// Where Claude is and how to ask.
#[derive(Clone, Debug)]
pub struct ClaudeSettings {
    /// Scheme and host, such as `https://api.anthropic.com`; `/v1/messages` is appended.
    pub base_url: String,
    /// Sent as `x-api-key`.
    pub api_key: Secret,
    /// The `anthropic-version`, such as `2026-10-21`.
    pub version: String,
    /// Where the model may run, such as `us`; not sent when `None`.
    pub inference_geo: Option<String>,
    /// Longest time for a whole answer.
    pub timeout: Duration,
    /// Longest time without a byte of a streamed answer, its first one included.
    pub idle_timeout: Duration,
}

/// What the service has counted of an answer so far.
#[derive(Debug, Default)]
pub struct Counted(Mutex<Option<Usage>>);

impl Counted {
    fn keep(&self, usage: Option<&Usage>) {
        if let Some(usage) = usage {
            *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(usage.clone());
        }
    }

    /// Takes it, so that it is spent once.
    #[must_use]
    pub fn take(&self) -> Option<Usage> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).take()
    }
}

/// A client of the Messages API.
#[derive(Clone, Debug)]
pub struct Claude {
    http: Egress,
    settings: ClaudeSettings,
    usable: Arc<AtomicBool>,
}

impl Claude {
    /// A client whose requests go out by `http`.
    #[must_use]
    pub fn new(http: Egress, settings: ClaudeSettings) -> Self {
        Self { http, settings, usable: Arc::new(AtomicBool::new(true)) }
    }

    /// What Anthropic says of the time. Nothing is told, the key neither.
    pub(crate) async fn told_time(&self) -> Told {
        self.http.told_time(&self.settings.base_url).await
    }

    /// Asks once. Dropping the future gives the request up.
    ///
    /// # Errors
    /// [`ClaudeError`]; a stream that ends before `message_stop` is one too.
    pub async fn ask(&self, request: &Request) -> Result<Message, ClaudeError> {
        self.ask_counted(request, &Counted::default()).await
    }

    /// The same, and `counted` holds what an answer is billed for as it comes: one that breaks off,
    /// or is given up, is billed too.
    ///
    /// # Errors
    /// As there.
    pub async fn ask_counted(
        &self,
        request: &Request,
        counted: &Counted,
    ) -> Result<Message, ClaudeError> {
        let attempt = self.attempt(request, counted);
        let outcome = match tokio::time::timeout(self.settings.timeout, attempt).await {
            Ok(outcome) => outcome,
            Err(_) => Err(ClaudeError::Transport(Transport::Timeout)),
        };
        match &outcome {
            Ok(_) => self.usable.store(true, Ordering::Relaxed),
            Err(error) if error.class() == Class::Operator => self.is_of_no_use(),
            Err(_) => {}
        }
        outcome
    }

    /// Keeps that nothing is answered until the operator has mended something.
    pub fn is_of_no_use(&self) {
        self.usable.store(false, Ordering::Relaxed);
    }

    /// Whether the service takes our key, our account and our settings, as far as was seen: an
    /// answer shows that it does.
    #[must_use]
    pub fn is_usable(&self) -> bool {
        self.usable.load(Ordering::Relaxed)
    }

    async fn attempt(&self, request: &Request, counted: &Counted) -> Result<Message, ClaudeError> {
        let idle = if request.stream { self.settings.idle_timeout } else { self.settings.timeout };
        let response = wire(idle, self.http.send(self.prepare(request)?)).await?;
        let request_id = request_id(response.headers());
        if response.status() != StatusCode::OK {
            return Err(ClaudeError::Api(refusal(response, idle).await));
        }
        if is_stream(response.headers()) {
            return read_stream(response, idle, counted).await;
        }
        let unreadable = |what| ClaudeError::Unreadable { what, request_id: request_id.clone() };
        let (body, whole) = read_body(response, idle, LONGEST_BODY).await?;
        if !whole {
            return Err(unreadable("the answer is too long"));
        }
        Message::from_json(&body).map_err(unreadable)
    }

    fn prepare(&self, request: &Request) -> Result<reqwest::RequestBuilder, ClaudeError> {
        let settings = &self.settings;
        let body =
            request.body(settings.inference_geo.as_deref()).map_err(|_| ClaudeError::Unwritable)?;
        let accept = if request.stream { "text/event-stream" } else { "application/json" };
        let url = format!("{}/v1/messages", settings.base_url.trim_end_matches('/'));
        Ok(self
            .authorized(self.http.post(url))?
            .header(CONTENT_TYPE, "application/json")
            .header(ACCEPT, accept)
            .body(body))
    }

    /// The request with our key and the version we speak.
    pub(super) fn authorized(
        &self,
        request: reqwest::RequestBuilder,
    ) -> Result<reqwest::RequestBuilder, ClaudeError> {
        let mut key = HeaderValue::from_str(self.settings.api_key.expose())
            .map_err(|_| ClaudeError::Unwritable)?;
        key.set_sensitive(true);
        let request = request.header("x-api-key", key);
        Ok(request.header("anthropic-version", &self.settings.version))
    }

    pub(super) const fn http(&self) -> &Egress {
        &self.http
    }

    pub(super) fn base_url(&self) -> &str {
        &self.settings.base_url
    }
}

/// Reads what the service says against the request; what cannot be read is not needed.
pub(super) async fn refusal(response: Response, idle: Duration) -> ApiError {
    let status = response.status().as_u16();
    let headers = response.headers().clone();
    let body = read_body(response, idle, LONGEST_ERROR).await;
    let body = body.map(|(body, _)| body).unwrap_or_default();
    ApiError::from_answer(status, &headers, &body)
}

async fn read_stream(
    mut response: Response,
    idle: Duration,
    counted: &Counted,
) -> Result<Message, ClaudeError> {
    let mut answer = StreamedAnswer::new(response.headers().clone());
    loop {
        let chunk = match wire(idle, response.chunk()).await {
            Ok(Some(chunk)) => chunk,
            Ok(None) | Err(ClaudeError::Transport(Transport::Broken)) => return Err(answer.cut()),
            Err(error) => return Err(error),
        };
        let pushed = answer.push(&chunk);
        counted.keep(answer.usage());
        if let Some(message) = pushed? {
            return Ok(message);
        }
    }
}

/// The body up to `limit` bytes, and whether that was all.
pub(super) async fn read_body(
    mut response: Response,
    idle: Duration,
    limit: usize,
) -> Result<(Vec<u8>, bool), ClaudeError> {
    let mut body = Vec::new();
    while let Some(chunk) = wire(idle, response.chunk()).await? {
        if body.len() + chunk.len() > limit {
            return Ok((body, false));
        }
        body.extend_from_slice(&chunk);
    }
    Ok((body, true))
}

/// Waits for the wire, but no longer than `idle`.
pub(super) async fn wire<T>(
    idle: Duration,
    step: impl Future<Output = Result<T, impl Into<Lost>>>,
) -> Result<T, ClaudeError> {
    let failure = match tokio::time::timeout(idle, step).await {
        Ok(Ok(value)) => return Ok(value),
        Ok(Err(lost)) => match lost.into() {
            Lost::Unconnected(why) => Transport::Connect(why),
            Lost::Late => Transport::Timeout,
            Lost::Broken => Transport::Broken,
        },
        Err(_) => Transport::Silent,
    };
    Err(ClaudeError::Transport(failure))
}

/// Gateways may answer without a stream although one was asked for.
fn is_stream(headers: &HeaderMap) -> bool {
    let kind = headers.get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
    kind.is_some_and(|kind| kind.trim_start().starts_with("text/event-stream"))
}
