//! A message as Twilio keeps it, and how it is shown by the REST API.

use bytes::Bytes;
use serde_json::{Value, json};

use super::status::Status;
use crate::clock::rfc2822;

/// Root of the resources of an account.
pub(crate) const ACCOUNTS: &str = "/2010-04-01/Accounts";

/// A message that came or went.
#[derive(Clone)]
pub(crate) struct Message {
    pub(crate) sid: String,
    /// Place in the order of creation.
    pub(crate) ordinal: u64,
    pub(crate) inbound: bool,
    /// None until a Messaging Service has chosen a sender.
    pub(crate) from: Option<String>,
    pub(crate) to: String,
    pub(crate) body: String,
    pub(crate) media: Vec<Medium>,
    pub(crate) status: Status,
    pub(crate) error_code: Option<u32>,
    pub(crate) messaging_service: Option<String>,
    pub(crate) created: i64,
    pub(crate) updated: i64,
    pub(crate) sent: Option<i64>,
    /// Lists show it from this instant of stage time on.
    pub(crate) listed_from: i64,
}

/// A medium of a message.
#[derive(Clone)]
pub(crate) struct Medium {
    pub(crate) sid: String,
    pub(crate) content_type: String,
    /// None until Twilio has fetched it from Mila.
    pub(crate) bytes: Option<Bytes>,
    /// When Twilio got the bytes; before that, when it was told of them.
    pub(crate) since: i64,
}

impl Message {
    /// The address of the person at the other end.
    pub(crate) fn person(&self) -> &str {
        if self.inbound { self.from.as_deref().unwrap_or_default() } else { &self.to }
    }

    /// Resource path without `.json`.
    fn path(&self, account: &str) -> String {
        format!("{ACCOUNTS}/{account}/Messages/{}", self.sid)
    }

    /// The message resource.
    pub(crate) fn to_json(&self, account: &str) -> Value {
        let path = self.path(account);
        json!({
            "account_sid": account,
            "api_version": "2010-04-01",
            "body": self.body,
            "date_created": rfc2822(self.created),
            "date_sent": self.sent.and_then(rfc2822),
            "date_updated": rfc2822(self.updated),
            "direction": if self.inbound { "inbound" } else { "outbound-api" },
            "error_code": self.error_code,
            "error_message": self.error_code.map(|code| format!("Delivery failed with code {code}")),
            "from": self.from,
            "messaging_service_sid": self.messaging_service,
            "num_media": self.media.len().to_string(),
            "num_segments": "1",
            "price": null,
            "price_unit": null,
            "sid": self.sid,
            "status": self.status.as_str(),
            "subresource_uris": { "media": format!("{path}/Media.json") },
            "to": self.to,
            "uri": format!("{path}.json"),
        })
    }

    /// The media resource of one medium.
    pub(crate) fn medium_json(&self, account: &str, medium: &Medium) -> Value {
        json!({
            "account_sid": account,
            "content_type": medium.content_type,
            "date_created": rfc2822(medium.since),
            "date_updated": rfc2822(medium.since),
            "parent_sid": self.sid,
            "sid": medium.sid,
            "uri": format!("{}/Media/{}.json", self.path(account), medium.sid),
        })
    }
}
