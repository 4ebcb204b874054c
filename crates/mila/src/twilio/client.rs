//! The REST client: one method for each thing Mila asks of Twilio.
//!
//! Nothing here retries. Reads, deletions and [`TwilioError::Throttled`] may be tried again
//! after [`backoff`](super::backoff); a send of unknown outcome may not, for Twilio documents
//! no idempotency key.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use mila_domain::{Secret, Timestamp};
use reqwest::header::{DATE, RETRY_AFTER};
use reqwest::{RequestBuilder, Response};
use serde::de::DeserializeOwned;
use url::Url;

use super::message::{MessageRecord, SendMessage, Sent, WireMessage, instant};
use super::unread::{ToldOf, Unread};
use super::{AccountSid, LONGEST_PAUSE, MessageSid, TwilioError};
use crate::egress::{Egress, Told};
use crate::metrics::RequestErrors;

/// Largest JSON answer we read: a page of 1000 messages at some 3 kB, with room.
const LARGEST_JSON: usize = 8 << 20;

/// Largest error answer we look into for a code.
const LARGEST_ERROR: usize = 64 << 10;

/// A client for one Twilio account. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Twilio {
    pub(super) http: Egress,
    pub(super) settings: TwilioSettings,
    errors: RequestErrors,
    told: ToldOf,
}

/// Which account, with which credentials, where, and how patiently.
#[derive(Clone, Debug)]
pub struct TwilioSettings {
    /// The account, part of every path even with an API key.
    pub account_sid: AccountSid,
    /// What basic authentication carries.
    pub auth: Credentials,
    /// The hosts.
    pub bases: Bases,
    /// How long a request may take.
    pub timeouts: Timeouts,
}

/// The account's identifier with its Auth Token, or an API key `SK…` with its secret.
#[derive(Clone, Debug)]
pub struct Credentials {
    /// The account's or the API key's identifier.
    pub user: String,
    /// The token or the secret.
    pub password: Secret,
}

/// Twilio's hosts, each a base that paths are appended to.
#[derive(Clone, Debug)]
pub struct Bases {
    /// Messages and media.
    pub api: Url,
    /// Templates.
    pub content: Url,
    /// Typing indicators and senders.
    pub messaging: Url,
}

impl Bases {
    /// Twilio's own hosts in the United States, where all WhatsApp traffic runs.
    ///
    /// # Errors
    /// None in practice: the addresses are constants, read by a test.
    pub fn twilio() -> Result<Self, url::ParseError> {
        Ok(Self {
            api: Url::parse("https://api.twilio.com")?,
            content: Url::parse("https://content.twilio.com")?,
            messaging: Url::parse("https://messaging.twilio.com")?,
        })
    }

    /// One address in place of all three.
    #[must_use]
    pub fn all(base: &Url) -> Self {
        Self { api: base.clone(), content: base.clone(), messaging: base.clone() }
    }
}

/// The longest a request may take, connection and answer included.
#[derive(Clone, Copy, Debug)]
pub struct Timeouts {
    /// Creating a message.
    pub send: Duration,
    /// Reading, listing, deleting.
    pub other: Duration,
    /// Fetching a medium, redirects included.
    pub media: Duration,
    /// The typing indicator, which must never hold up a reply.
    pub typing: Duration,
}

impl Default for Timeouts {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self { send: seconds(10), other: seconds(10), media: seconds(30), typing: seconds(2) }
    }
}

impl Twilio {
    /// A client whose requests go out by `http`.
    #[must_use]
    pub fn new(http: Egress, settings: TwilioSettings) -> Self {
        Self { http, settings, errors: RequestErrors::default(), told: ToldOf::default() }
    }

    /// What Twilio says of the time. Nothing is told, and it counts for no request.
    pub(crate) async fn told_time(&self) -> Told {
        self.http.told_time(self.settings.bases.api.clone()).await
    }

    /// The same, whose failures count among the operator's figures.
    #[must_use]
    pub(crate) fn counted_by(self, errors: RequestErrors) -> Self {
        Self { errors, ..self }
    }

    /// Creates a message, once. What becomes of it is told by status callbacks.
    ///
    /// # Errors
    /// [`TwilioError::NotSent`] and [`TwilioError::Throttled`] leave nothing behind;
    /// [`TwilioError::Rejected`] says why; after [`TwilioError::OutcomeUnknown`] look for the
    /// message before sending it again. An unreadable receipt is an unknown outcome too.
    pub async fn send(&self, message: &SendMessage) -> Result<Sent, TwilioError> {
        self.counted(self.create(message).await)
    }

    /// One message.
    ///
    /// # Errors
    /// [`TwilioError`]; status 404 when it does not exist.
    pub async fn fetch(&self, sid: &MessageSid) -> Result<MessageRecord, TwilioError> {
        self.get_json::<WireMessage>(self.message_url(sid)).await?.try_into()
    }

    /// Deletes a message and its media. One that is gone already counts as deleted.
    ///
    /// # Errors
    /// [`TwilioError::TooEarly`] while Twilio still works on it; other [`TwilioError`]s.
    pub async fn delete(&self, sid: &MessageSid) -> Result<(), TwilioError> {
        self.delete_url(self.message_url(sid)).await
    }

    /// Empties a message's text and keeps its record. One that is gone already counts as emptied.
    ///
    /// # Errors
    /// [`TwilioError`].
    pub async fn redact(&self, sid: &MessageSid) -> Result<(), TwilioError> {
        let request = self.http.post(self.message_url(sid)).form(&[("Body", "")]);
        self.counted(gone_is_done(self.call(request, self.settings.timeouts.other).await))
    }

    /// Shows the person that we are typing and marks their message read, until our next message
    /// or for 25 s. Its failure is nothing to act on.
    ///
    /// # Errors
    /// [`TwilioError`].
    pub async fn typing(&self, sid: &MessageSid) -> Result<(), TwilioError> {
        let url = endpoint(&self.settings.bases.messaging, "/v2/Indicators/Typing.json");
        let form = [("channel", "whatsapp"), ("messageId", sid.as_str())];
        let request = self.http.post(url).form(&form);
        self.counted(self.call(request, self.settings.timeouts.typing).await.map(drop))
    }

    async fn create(&self, message: &SendMessage) -> Result<Sent, TwilioError> {
        let request = self.http.post(self.messages_url()).form(&message.form());
        let response = self.call(request, self.settings.timeouts.send).await?;
        let status = Some(response.status().as_u16());
        let receipt = json::<WireMessage>(response).await.and_then(|wire| wire.receipt());
        receipt.map_err(|_| TwilioError::OutcomeUnknown { status })
    }

    pub(super) async fn delete_url(&self, url: Url) -> Result<(), TwilioError> {
        let answer = self.call(self.http.delete(url), self.settings.timeouts.other).await;
        self.counted(gone_is_done(answer))
    }

    pub(super) async fn get_json<T: DeserializeOwned>(&self, url: Url) -> Result<T, TwilioError> {
        self.get_dated(url).await.map(|(answer, _)| answer)
    }

    /// An answer, and what Twilio's clock showed when it was given.
    pub(super) async fn get_dated<T: DeserializeOwned>(
        &self,
        url: Url,
    ) -> Result<(T, Option<Timestamp>), TwilioError> {
        let answer = self.call(self.http.get(url), self.settings.timeouts.other).await;
        self.counted(match answer {
            Ok(response) => {
                let date = response.headers().get(DATE).and_then(|date| date.to_str().ok());
                let date = date.and_then(instant);
                json(response).await.map(|answer| (answer, date))
            }
            Err(error) => Err(error),
        })
    }

    /// An outcome, which counts if it is a failure.
    pub(super) fn counted<T>(&self, outcome: Result<T, TwilioError>) -> Result<T, TwilioError> {
        outcome.inspect_err(|error| self.errors.count(error.counts_as()))
    }

    /// A record is passed over. It counts once, as it is told of once.
    pub(super) fn passed_over(&self, unread: &Unread, error: &TwilioError) {
        if self.told.tell(unread, error) {
            self.errors.count(error.counts_as());
        }
    }

    pub(super) async fn call(
        &self,
        request: RequestBuilder,
        limit: Duration,
    ) -> Result<Response, TwilioError> {
        let request = self.authorized(request).timeout(limit);
        let response = self.http.send(request).await.map_err(TwilioError::of_transport)?;
        if response.status().is_success() { Ok(response) } else { Err(refusal(response).await) }
    }

    pub(super) fn authorized(&self, request: RequestBuilder) -> RequestBuilder {
        let Credentials { user, password } = &self.settings.auth;
        request.basic_auth(user, Some(password.expose()))
    }

    pub(super) fn messages_path(&self) -> String {
        format!("/2010-04-01/Accounts/{}/Messages.json", self.settings.account_sid)
    }

    pub(super) fn messages_url(&self) -> Url {
        endpoint(&self.settings.bases.api, &self.messages_path())
    }

    fn message_url(&self, sid: &MessageSid) -> Url {
        let path =
            format!("/2010-04-01/Accounts/{}/Messages/{sid}.json", self.settings.account_sid);
        endpoint(&self.settings.bases.api, &path)
    }
}

/// `path` under `base`, whose own path stays in front.
pub(super) fn endpoint(base: &Url, path: &str) -> Url {
    let mut url = base.clone();
    url.set_path(&format!("{}{path}", base.path().trim_end_matches('/')));
    url
}

/// The body, refused when it is larger than `limit` bytes.
pub(super) async fn read_bounded(
    mut response: Response,
    limit: usize,
) -> Result<Bytes, TwilioError> {
    let mut body = BytesMut::new();
    let lost = |error: reqwest::Error| TwilioError::of_transport(error.into());
    while let Some(chunk) = response.chunk().await.map_err(lost)? {
        if body.len() + chunk.len() > limit {
            return Err(TwilioError::TooLarge { limit });
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body.freeze())
}

/// Why Twilio did not do as asked.
pub(super) async fn refusal(response: Response) -> TwilioError {
    let status = response.status().as_u16();
    let pause = response.headers().get(RETRY_AFTER).and_then(|value| value.to_str().ok());
    let retry_after = pause.and_then(asked_pause);
    let body = read_bounded(response, LARGEST_ERROR).await.unwrap_or_default();
    TwilioError::from_answer(status, retry_after, &body)
}

/// The pause that a `Retry-After` asks for, at most [`LONGEST_PAUSE`].
fn asked_pause(seconds: &str) -> Option<Duration> {
    let seconds = seconds.trim().parse().ok()?;
    Some(Duration::from_secs(seconds).min(LONGEST_PAUSE))
}

pub(super) async fn json<T: DeserializeOwned>(response: Response) -> Result<T, TwilioError> {
    let body = read_bounded(response, LARGEST_JSON).await?;
    serde_json::from_slice(&body).map_err(|_| TwilioError::Unreadable("JSON"))
}

/// What is to be gone and is not there is done.
fn gone_is_done(answer: Result<Response, TwilioError>) -> Result<(), TwilioError> {
    answer.map(drop).or_else(|error| match error {
        TwilioError::Rejected { status: 404, .. } => Ok(()),
        other => Err(other),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_base_may_have_a_path_of_its_own() {
        let bases = Bases::twilio().unwrap();
        assert_eq!(endpoint(&bases.api, "/v2/x").as_str(), "https://api.twilio.com/v2/x");
        let base = Url::parse("http://127.0.0.1:9/twilio/").unwrap();
        assert_eq!(endpoint(&base, "/v2/x").as_str(), "http://127.0.0.1:9/twilio/v2/x");
    }
}
