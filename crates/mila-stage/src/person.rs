//! The people of the stage: who they are, and what is on their phones.

use bytes::Bytes;
use serde::{Serialize, Serializer};

use crate::sids::hex;
use crate::twilio::status::Status;
use aws_lc_rs::digest::{SHA256, digest};

/// How long free-form messages may go to a person after they wrote, in microseconds: 24 hours.
pub(crate) const WINDOW: i64 = 24 * 3600 * 1_000_000;
/// How long WhatsApp shows that somebody is typing, in microseconds: 25 seconds.
pub(crate) const TYPING: i64 = 25 * 1_000_000;

/// A person with a phone.
#[derive(Clone)]
pub(crate) struct Person {
    /// `whatsapp:+E164`; the person's name in the stage.
    pub(crate) number: String,
    /// `whatsapp:CC.id`, the business-scoped user id.
    pub(crate) scoped_id: String,
    pub(crate) name: String,
    pub(crate) number_hidden: bool,
    /// Whether Twilio leaves the business-scoped id out where the number is shown, as it once did.
    pub(crate) by_number_alone: bool,
    /// The number as WhatsApp writes it for this person, where a country has two ways.
    pub(crate) written: Option<String>,
    /// Blocked senders see their messages stay at `sent`.
    pub(crate) blocks: bool,
    /// Whether the chat is on the screen, so that what arrives is read.
    pub(crate) looking: bool,
    pub(crate) last_wrote: Option<i64>,
    pub(crate) typing_until: i64,
    pub(crate) chat: Vec<Bubble>,
}

/// One bubble of the chat on a person's phone. It stays when the message is deleted at Twilio.
#[derive(Clone, Serialize)]
pub(crate) struct Bubble {
    pub(crate) sid: String,
    /// Written by the person, not by Mila.
    pub(crate) mine: bool,
    pub(crate) at: i64,
    pub(crate) text: String,
    pub(crate) media: Vec<Enclosure>,
    pub(crate) buttons: Vec<Button>,
    pub(crate) status: Status,
    pub(crate) error_code: Option<u32>,
    pub(crate) quoted: Option<String>,
}

/// A medium on a phone. It stays when Twilio deletes its copy.
#[derive(Clone, Serialize)]
pub(crate) struct Enclosure {
    pub(crate) content_type: String,
    /// None while Twilio has not fetched it. The page is told the length and asks for the rest.
    #[serde(rename = "size", serialize_with = "size")]
    pub(crate) bytes: Option<Bytes>,
}

/// A quick-reply button.
#[derive(Clone, PartialEq, Eq, Serialize)]
pub struct Button {
    /// The label.
    pub title: String,
    /// What comes back as `ButtonPayload` when it is tapped.
    pub id: String,
}

impl Person {
    pub(crate) fn new(number: &str) -> Self {
        Self {
            number: number.to_owned(),
            scoped_id: scoped_id(number),
            name: "Somebody".to_owned(),
            number_hidden: false,
            by_number_alone: false,
            written: None,
            blocks: false,
            looking: false,
            last_wrote: None,
            typing_until: 0,
            chat: Vec::new(),
        }
    }

    /// What `From` carries when the person writes.
    pub(crate) fn address(&self) -> &str {
        match &self.written {
            _ if self.number_hidden => &self.scoped_id,
            Some(written) => written,
            None => &self.number,
        }
    }

    pub(crate) fn window_open(&self, now: i64) -> bool {
        self.last_wrote.is_some_and(|wrote| now - wrote < WINDOW)
    }

    pub(crate) fn bubble(&mut self, sid: &str) -> Option<&mut Bubble> {
        self.chat.iter_mut().rev().find(|bubble| bubble.sid == sid)
    }
}

impl Bubble {
    /// Whether it came from Mila; a scheduled message has not come yet.
    pub(crate) fn is_received(&self) -> bool {
        !self.mine && !matches!(self.status, Status::Scheduled | Status::Canceled)
    }
}

fn size<S: Serializer>(bytes: &Option<Bytes>, serializer: S) -> Result<S::Ok, S::Error> {
    bytes.as_ref().map(Bytes::len).serialize(serializer)
}

/// A business-scoped id that is always the same for a number and does not show it.
fn scoped_id(number: &str) -> String {
    let Some(digits) = number.strip_prefix("whatsapp:+") else { return number.to_owned() };
    let country = match digits.as_bytes() {
        [b'1', ..] => "US",
        [b'9', b'7', b'2', ..] => "IL",
        [b'4', b'4', ..] => "GB",
        [b'4', b'9', ..] => "DE",
        [b'3', b'3', ..] => "FR",
        _ => "XX",
    };
    let id = hex(&digest(&SHA256, number.as_bytes()).as_ref()[..8]).to_uppercase();
    format!("whatsapp:{country}.{id}")
}
