//! Media of messages: fetching, listing, deleting.
//!
//! Addresses are built from checked identifiers, never taken from a webhook. Twilio answers
//! a fetch with a redirect to storage on another host; it is followed by hand, so that our
//! credentials stay with Twilio's API.

use bytes::Bytes;
use reqwest::Response;
use reqwest::header::LOCATION;
use url::Url;

use super::client::{endpoint, read_bounded, refusal};
use super::codes::Class;
use super::message::{MediaPage, MediaRecord};
use super::{MediaSid, MessageSid, Twilio, TwilioError};
use crate::loopback::is_loopback;

/// Most redirects followed for one medium.
const MOST_REDIRECTS: usize = 2;

impl Twilio {
    /// Fetches a medium of at most `max_bytes` into memory.
    ///
    /// Just after the webhook it may be missing for a moment (status 404).
    ///
    /// # Errors
    /// [`TwilioError::TooLarge`]; [`TwilioError::ForeignAddress`] for a redirect that is not
    /// https (loopback only from loopback) or one too many; other [`TwilioError`]s.
    pub async fn fetch_media(
        &self,
        message: &MessageSid,
        medium: &MediaSid,
        max_bytes: usize,
    ) -> Result<Bytes, TwilioError> {
        let fetch = self.follow(self.media_url(message, &format!("/{medium}")), max_bytes);
        let late = TwilioError::OutcomeUnknown { status: None };
        let fetched = tokio::time::timeout(self.settings.timeouts.media, fetch).await;
        self.counted(fetched.unwrap_or(Err(late)))
    }

    /// The media of a message. WhatsApp allows one each, the API ten: one page holds all.
    ///
    /// # Errors
    /// [`TwilioError`].
    pub async fn list_media(&self, message: &MessageSid) -> Result<Vec<MediaRecord>, TwilioError> {
        let page: MediaPage = self.get_json(self.media_url(message, ".json")).await?;
        page.media_list.into_iter().map(MediaRecord::try_from).collect()
    }

    /// Deletes a medium, which Twilio keeps until then. One that is gone counts as deleted.
    ///
    /// # Errors
    /// [`TwilioError::TooEarly`] while Twilio still works on the message; other errors.
    pub async fn delete_media(
        &self,
        message: &MessageSid,
        medium: &MediaSid,
    ) -> Result<(), TwilioError> {
        self.delete_url(self.media_url(message, &format!("/{medium}.json"))).await
    }

    async fn follow(&self, mut url: Url, max_bytes: usize) -> Result<Bytes, TwilioError> {
        for _ in 0..=MOST_REDIRECTS {
            let at_twilio = url.origin() == self.settings.bases.api.origin();
            let request = self.http.get(url.clone());
            let request = if at_twilio { self.authorized(request) } else { request };
            let response = self.http.send(request).await.map_err(TwilioError::of_transport)?;
            if response.status().is_redirection() {
                url = self.redirect_target(&url, &response)?;
            } else if response.status().is_success() {
                return read_bounded(response, max_bytes).await;
            } else if at_twilio {
                return Err(refusal(response).await);
            } else {
                return Err(storage_refusal(response.status().as_u16()));
            }
        }
        Err(TwilioError::ForeignAddress)
    }

    fn redirect_target(&self, from: &Url, response: &Response) -> Result<Url, TwilioError> {
        let location = response.headers().get(LOCATION).and_then(|value| value.to_str().ok());
        let target = location.and_then(|text| from.join(text).ok());
        let followed = target.filter(|target| may_follow(target, &self.settings.bases.api));
        followed.ok_or(TwilioError::ForeignAddress)
    }

    fn media_url(&self, message: &MessageSid, rest: &str) -> Url {
        let account = &self.settings.account_sid;
        let path = format!("/2010-04-01/Accounts/{account}/Messages/{message}/Media{rest}");
        endpoint(&self.settings.bases.api, &path)
    }
}

/// A refusal by the storage behind a redirect. Its links expire, and a new fetch gets a new one.
fn storage_refusal(status: u16) -> TwilioError {
    match status {
        500.. => TwilioError::OutcomeUnknown { status: Some(status) },
        _ => TwilioError::Rejected { status, code: None, class: Class::Retry },
    }
}

/// Where Twilio keeps media: its own hosts, and Amazon's storage. Reported by users of the API, for
/// its pages do not name them.
const STORAGE: [&str; 3] = ["twilio.com", "twiliocdn.com", "amazonaws.com"];

/// Whether a redirect may lead to `target`: by https to Twilio's storage; to loopback only when
/// Twilio's API is there too, so that no answer from outside reaches this host's own services.
fn may_follow(target: &Url, api: &Url) -> bool {
    if is_loopback(target) {
        return is_loopback(api);
    }
    let host = target.host_str().unwrap_or_default();
    let below = |domain: &&str| {
        host.strip_suffix(*domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
    };
    target.scheme() == "https" && STORAGE.iter().any(below)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn redirects_lead_to_https_and_to_loopback_only_from_there() {
        let url = |text: &str| Url::parse(text).unwrap();
        let (outside, here) = (url("https://api.twilio.com"), url("http://127.0.0.1:4010"));
        for (target, from_outside, from_here) in [
            ("https://media.twiliocdn.com/x", true, true),
            ("https://s3-external-1.amazonaws.com/media/x", true, true),
            ("https://storage.example/x", false, false),
            ("https://nottwilio.com/x", false, false),
            ("http://media.twiliocdn.com/x", false, false),
            ("http://127.0.0.1:5432/", false, true),
            ("https://localhost/", false, true),
            ("file:///etc/passwd", false, false),
        ] {
            let may = (may_follow(&url(target), &outside), may_follow(&url(target), &here));
            assert_eq!(may, (from_outside, from_here), "{target}");
        }
    }
}
