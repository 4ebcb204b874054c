//! The account and its WhatsApp senders: read by a check of the set-up, not while serving.

use std::fmt;

use mila_domain::Address;
use serde::Deserialize;
use url::Url;

use super::client::endpoint;
use super::{Twilio, TwilioError};

/// Senders on a page, and most pages that are read. An account has at most 50 senders.
const PAGE_SIZE: &str = "100";
const MOST_PAGES: usize = 5;

/// What the account is.
#[derive(Clone, Debug, Deserialize, PartialEq, Eq)]
pub struct AccountRecord {
    /// `active`, `suspended` or `closed`.
    pub status: String,
    /// `Full` or `Trial`.
    #[serde(rename = "type")]
    pub kind: String,
}

/// A WhatsApp sender of the account.
#[derive(Clone, PartialEq, Eq)]
pub struct Sender {
    /// Its number.
    pub address: Address,
    /// `ONLINE`, `OFFLINE` or a state on the way there.
    pub status: String,
    /// Twilio's error codes of why it is offline.
    pub offline_codes: Vec<String>,
    /// Where incoming messages go.
    pub webhook: Option<Webhook>,
}

impl fmt::Debug for Sender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Sender").field("status", &self.status).finish_non_exhaustive()
    }
}

/// Where incoming messages of a sender go.
#[derive(Clone, PartialEq, Eq)]
pub struct Webhook {
    /// The address, connection overrides included.
    pub url: String,
    /// `POST` or `PUT`.
    pub method: String,
}

impl Twilio {
    /// The account. Its Auth Token opens it, an API key does not.
    ///
    /// # Errors
    /// [`TwilioError`].
    pub async fn account(&self) -> Result<AccountRecord, TwilioError> {
        let path = format!("/2010-04-01/Accounts/{}.json", self.settings.account_sid);
        self.get_json(endpoint(&self.settings.bases.api, &path)).await
    }

    /// The account's WhatsApp senders. The Sandbox is not among them.
    ///
    /// # Errors
    /// [`TwilioError`]; [`TwilioError::ForeignAddress`] when a page names a next one elsewhere.
    pub async fn senders(&self) -> Result<Vec<Sender>, TwilioError> {
        let first = endpoint(&self.settings.bases.messaging, "/v2/Channels/Senders");
        let mut url = first.clone();
        url.set_query(Some(&format!("Channel=whatsapp&PageSize={PAGE_SIZE}")));
        let mut senders = Vec::new();
        for _ in 0..MOST_PAGES {
            let page: SenderPage = self.get_json(url).await?;
            senders.extend(page.senders.into_iter().filter_map(WireSender::read));
            let Some(next) = page.meta.next_page_url else { break };
            url = below(&first, &next)?;
        }
        Ok(senders)
    }
}

/// The next page. Only its query is taken from the answer, so that our credentials go nowhere
/// else.
fn below(first: &Url, next: &str) -> Result<Url, TwilioError> {
    let next = Url::parse(next).map_err(|_| TwilioError::ForeignAddress)?;
    if next.origin() != first.origin() || next.path() != first.path() {
        return Err(TwilioError::ForeignAddress);
    }
    Ok(next)
}

#[derive(Deserialize)]
struct SenderPage {
    senders: Vec<WireSender>,
    meta: Meta,
}

#[derive(Deserialize)]
struct Meta {
    next_page_url: Option<String>,
}

#[derive(Deserialize)]
struct WireSender {
    sender_id: Option<String>,
    status: String,
    offline_reasons: Option<Vec<Option<OfflineReason>>>,
    webhook: Option<WireWebhook>,
}

#[derive(Deserialize)]
struct OfflineReason {
    code: Option<String>,
}

#[derive(Deserialize)]
struct WireWebhook {
    callback_url: Option<String>,
    callback_method: Option<String>,
}

impl WireSender {
    /// A sender without a number is on its way to having one.
    fn read(self) -> Option<Sender> {
        let reasons = self.offline_reasons.into_iter().flatten().flatten();
        Some(Sender {
            address: Address::parse(&self.sender_id?).ok()?,
            status: self.status,
            offline_codes: reasons.filter_map(|reason| reason.code).collect(),
            webhook: self.webhook.and_then(WireWebhook::read),
        })
    }
}

impl WireWebhook {
    fn read(self) -> Option<Webhook> {
        let url = self.callback_url.filter(|url| !url.is_empty())?;
        Some(Webhook { url, method: self.callback_method.unwrap_or_else(|| "POST".to_owned()) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_documented_sender_is_read() {
        let spec = include_str!("../../../../tests/spec/twilio/messaging_v2.typing_senders.json");
        let spec: serde_json::Value = serde_json::from_str(spec).unwrap();
        let example = |name: &str| {
            let mut sender = spec["components"]["examples"][name]["value"].clone();
            // The document masks the number.
            sender["sender_id"] = "whatsapp:+15550100100".into();
            serde_json::from_value::<WireSender>(sender).unwrap().read().unwrap()
        };
        let online = example("whatsapp_fetch");
        let webhook = online.webhook.unwrap();
        assert_eq!((online.status.as_str(), online.offline_codes.len()), ("ONLINE", 0));
        assert_eq!(
            (webhook.url.as_str(), webhook.method.as_str()),
            ("https://callback.example.com", "POST")
        );
        assert_eq!(example("whatsapp_fetch_offline_reasons").offline_codes, ["30008"]);
    }

    #[test]
    fn the_next_page_stays_where_the_first_was() {
        let first = Url::parse("https://messaging.twilio.com/v2/Channels/Senders").unwrap();
        let next = "https://messaging.twilio.com/v2/Channels/Senders?Page=1&PageToken=x";
        assert_eq!(below(&first, next).unwrap().as_str(), next);
        for foreign in [
            "https://example.com/v2/Channels/Senders?Page=1",
            "/v2",
            "https://messaging.twilio.com/v3",
        ] {
            assert_eq!(below(&first, foreign), Err(TwilioError::ForeignAddress), "{foreign}");
        }
    }
}
