//! Messages as the REST API takes and gives them.

use std::collections::BTreeMap;
use std::fmt;

use mila_domain::{Address, MessageText, Timestamp};
use serde::Deserialize;
use serde_json::value::RawValue;
use url::Url;

use super::webhook::InboundKind;
use super::{ContentSid, MediaSid, MessageSid, MessageStatus, TwilioError};

/// A message to send: words, media, or a template.
#[derive(Clone)]
pub struct SendMessage {
    /// The person, exactly as they wrote to us.
    pub to: Address,
    /// Our sender.
    pub from: Address,
    /// The words, at most 1600 (Twilio refuses more with 21617 and splits nothing).
    pub body: Option<MessageText>,
    /// Where Twilio fetches media. For WhatsApp one at most; the API takes ten.
    pub media_urls: Vec<Url>,
    /// A template instead of words, needed outside the 24-hour window.
    pub template: Option<Template>,
    /// Where Twilio reports what becomes of it: https, at most 4000 characters.
    pub status_callback: Option<Url>,
}

/// An approved template and what fills it.
#[derive(Clone, Debug)]
pub struct Template {
    /// The template.
    pub content_sid: ContentSid,
    /// What replaces `{{name}}`, by name.
    pub variables: BTreeMap<String, MessageText>,
}

impl SendMessage {
    /// Words from `from` to `to`.
    #[must_use]
    pub fn words(from: Address, to: Address, body: MessageText) -> Self {
        let (media_urls, template, status_callback) = (Vec::new(), None, None);
        Self { to, from, body: Some(body), media_urls, template, status_callback }
    }

    /// A medium that Twilio fetches, from `from` to `to`.
    #[must_use]
    pub fn media(from: Address, to: Address, url: Url) -> Self {
        let (body, media_urls, template, status_callback) = (None, vec![url], None, None);
        Self { to, from, body, media_urls, template, status_callback }
    }

    /// The parameters of `CreateMessageRequest`.
    pub(super) fn form(&self) -> Vec<(&'static str, String)> {
        let mut form =
            vec![("To", self.to.expose().to_owned()), ("From", self.from.expose().to_owned())];
        form.extend(self.body.iter().map(|body| ("Body", body.expose().to_owned())));
        form.extend(self.media_urls.iter().map(|url| ("MediaUrl", url.to_string())));
        if let Some(template) = &self.template {
            form.push(("ContentSid", template.content_sid.to_string()));
            form.push(("ContentVariables", template.variables_json()));
        }
        form.extend(self.status_callback.iter().map(|url| ("StatusCallback", url.to_string())));
        form
    }
}

impl Template {
    fn variables_json(&self) -> String {
        let exposed =
            self.variables.iter().map(|(name, value)| (name.clone(), value.expose().into()));
        serde_json::Value::Object(exposed.collect()).to_string()
    }
}

impl fmt::Debug for SendMessage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("SendMessage")
            .field("body", &self.body)
            .field("media", &self.media_urls.len())
            .field("template", &self.template)
            .finish_non_exhaustive()
    }
}

/// Twilio's receipt for a message. A receipt is not delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sent {
    /// The message's identifier.
    pub sid: MessageSid,
    /// Usually accepted or queued.
    pub status: MessageStatus,
}

/// A message as Twilio keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MessageRecord {
    /// The message.
    pub sid: MessageSid,
    /// Which way it went.
    pub direction: Direction,
    /// Its state.
    pub status: MessageStatus,
    /// Who sent it; absent on other channels and while a Messaging Service chooses.
    pub from: Option<Address>,
    /// Who gets it; absent on other channels.
    pub to: Option<Address>,
    /// The words; empty once redacted.
    pub body: MessageText,
    /// How many media hang on it.
    pub media: u32,
    /// Why it failed.
    pub error_code: Option<u32>,
    /// When Twilio recorded it, to the second.
    pub created: Option<Timestamp>,
}

/// Which way a message went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// To us.
    Inbound,
    /// From us.
    Outbound,
}

/// A medium of a message, as listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MediaRecord {
    /// The medium.
    pub sid: MediaSid,
    /// What its declared type suggests.
    pub kind: InboundKind,
}

/// Messages in one answer where many are wanted.
const LONG_PAGE: u16 = 200;

/// Which messages to list. Without any field set: all of the account.
#[derive(Clone, Default)]
pub struct ListFilter {
    /// Only those to this address.
    pub to: Option<Address>,
    /// Only those from this address.
    pub from: Option<Address>,
    /// Only those sent on this day (UTC) or later. Twilio filters by whole days and by the
    /// day of sending, so unsent messages fall out.
    pub sent_on_or_after: Option<jiff::civil::Date>,
    /// Only those sent on this day (UTC) or earlier.
    pub sent_on_or_before: Option<jiff::civil::Date>,
    /// Messages in one answer, 1 to 1000; Twilio gives 50 when absent.
    pub page_size: Option<u16>,
}

impl ListFilter {
    /// Those of the day (UTC) of a time, and later ones.
    #[must_use]
    pub fn since(time: Timestamp) -> Self {
        Self { sent_on_or_after: day(time), page_size: Some(LONG_PAGE), ..Self::default() }
    }

    /// The same, without those of later days (UTC) than that of a time.
    #[must_use]
    pub fn until(self, time: Timestamp) -> Self {
        Self { sent_on_or_before: day(time), ..self }
    }

    pub(super) fn query(&self) -> Vec<(&'static str, String)> {
        let mut query = Vec::new();
        query.extend(self.to.iter().map(|to| ("To", to.expose().to_owned())));
        query.extend(self.from.iter().map(|from| ("From", from.expose().to_owned())));
        query.extend(self.sent_on_or_after.iter().map(|day| ("DateSent>", day.to_string())));
        query.extend(self.sent_on_or_before.iter().map(|day| ("DateSent<", day.to_string())));
        query.extend(self.page_size.iter().map(|size| ("PageSize", size.to_string())));
        query
    }
}

/// The day of a time, UTC.
fn day(time: Timestamp) -> Option<jiff::civil::Date> {
    let time = jiff::Timestamp::from_microsecond(time.as_micros()).ok()?;
    Some(time.to_zoned_datetime(jiff::tz::TimeZone::UTC).date())
}

/// One answer of the list, as JSON.
#[derive(Deserialize)]
pub(super) struct ListPage {
    /// Each is read by itself: one that is odd hides no other.
    pub(super) messages: Vec<Box<RawValue>>,
    pub(super) next_page_uri: Option<String>,
}

/// One message as JSON; whatever else Twilio says about it is dropped.
#[derive(Deserialize)]
pub(super) struct WireMessage {
    sid: String,
    status: String,
    direction: Option<String>,
    from: Option<String>,
    to: Option<String>,
    body: Option<String>,
    num_media: Option<String>,
    error_code: Option<u32>,
    date_created: Option<String>,
}

impl WireMessage {
    pub(super) fn receipt(&self) -> Result<Sent, TwilioError> {
        let sid = MessageSid::parse(&self.sid).map_err(|_| TwilioError::Unreadable("sid"))?;
        Ok(Sent { sid, status: MessageStatus::parse(&self.status) })
    }
}

impl TryFrom<WireMessage> for MessageRecord {
    type Error = TwilioError;

    fn try_from(wire: WireMessage) -> Result<Self, TwilioError> {
        let Sent { sid, status } = wire.receipt()?;
        let address = |text: Option<String>| text.and_then(|text| Address::parse(&text).ok());
        let media = wire.num_media.as_deref().unwrap_or("0").parse();
        Ok(Self {
            sid,
            direction: direction(wire.direction.as_deref())?,
            status,
            from: address(wire.from),
            to: address(wire.to),
            body: MessageText::new(wire.body.unwrap_or_default()),
            media: media.map_err(|_| TwilioError::Unreadable("num_media"))?,
            error_code: wire.error_code,
            created: wire.date_created.as_deref().and_then(instant),
        })
    }
}

impl MessageRecord {
    /// Reads one of a list.
    pub(super) fn of_list(json: &RawValue) -> Result<Self, TwilioError> {
        let wire = serde_json::from_str::<WireMessage>(json.get());
        wire.map_err(|_| TwilioError::Unreadable("record"))?.try_into()
    }
}

fn direction(word: Option<&str>) -> Result<Direction, TwilioError> {
    match word {
        Some("inbound") => Ok(Direction::Inbound),
        Some(word) if word.starts_with("outbound-") => Ok(Direction::Outbound),
        _ => Err(TwilioError::Unreadable("direction")),
    }
}

/// Reads an RFC 2822 date.
pub(super) fn instant(text: &str) -> Option<Timestamp> {
    let zoned = jiff::fmt::rfc2822::parse(text).ok()?;
    Some(Timestamp::from_micros(zoned.timestamp().as_microsecond()))
}

/// The list of a message's media, as JSON.
#[derive(Deserialize)]
pub(super) struct MediaPage {
    pub(super) media_list: Vec<WireMedium>,
}

#[derive(Deserialize)]
pub(super) struct WireMedium {
    sid: String,
    content_type: Option<String>,
}

impl TryFrom<WireMedium> for MediaRecord {
    type Error = TwilioError;

    fn try_from(wire: WireMedium) -> Result<Self, TwilioError> {
        let sid = MediaSid::parse(&wire.sid).map_err(|_| TwilioError::Unreadable("media sid"))?;
        let kind = InboundKind::of_content_type(wire.content_type.as_deref().unwrap_or_default());
        Ok(Self { sid, kind })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;
    use crate::twilio::spec;

    fn address(text: &str) -> Address {
        Address::parse(text).unwrap()
    }

    /// A message with every parameter we can send.
    fn full() -> SendMessage {
        SendMessage {
            to: address("whatsapp:+972541234567"),
            from: address("whatsapp:+14155238886"),
            body: Some(MessageText::new("שלום + 🎉")),
            media_urls: vec![Url::parse("https://m.example/1.ogg").unwrap()],
            template: Some(Template {
                content_sid: ContentSid::parse(&format!("HX{}", "a".repeat(32))).unwrap(),
                variables: [("1".to_owned(), MessageText::new("say \"hi\""))].into(),
            }),
            status_callback: Some(Url::parse("https://m.example/twilio/status/1").unwrap()),
        }
    }

    /// The schema of the form, with the components it refers to.
    fn create_message_request() -> Value {
        let mut spec = spec::api();
        let create = &mut spec["paths"]["/2010-04-01/Accounts/{AccountSid}/Messages.json"]["post"];
        let form = &mut create["requestBody"]["content"]["application/x-www-form-urlencoded"];
        let mut schema = form["schema"].take();
        schema["components"] = spec["components"].take();
        schema
    }

    #[test]
    fn everything_we_can_send_is_in_the_specification() {
        let schema = create_message_request();
        assert_eq!(schema["title"], "CreateMessageRequest");
        let form = full().form();
        assert_eq!(form.len(), 7);
        let mut object = serde_json::Map::new();
        for (name, value) in form {
            assert!(schema["properties"].get(name).is_some(), "{name}");
            let value = if name == "MediaUrl" { json!([value]) } else { json!(value) };
            object.insert(name.to_owned(), value);
        }
        let validator = jsonschema::validator_for(&schema).unwrap();
        let errors: Vec<_> =
            validator.iter_errors(&Value::Object(object)).map(|e| e.to_string()).collect();
        assert_eq!(errors, Vec::<String>::new());
    }

    #[test]
    fn list_parameters_are_in_the_specification() {
        let list = &spec::api()["paths"]["/2010-04-01/Accounts/{AccountSid}/Messages.json"]["get"];
        let names: Vec<_> =
            list["parameters"].as_array().unwrap().iter().map(|p| p["name"].clone()).collect();
        let filter = ListFilter {
            to: Some(address("whatsapp:+14155238886")),
            from: Some(address("whatsapp:IL.abc")),
            sent_on_or_after: Some(jiff::civil::date(2026, 11, 23)),
            sent_on_or_before: Some(jiff::civil::date(2026, 11, 24)),
            page_size: Some(1000),
        };
        let query = filter.query();
        assert_eq!(query.len(), 5);
        assert!(query.iter().all(|(name, _)| names.contains(&json!(name))));
        assert_eq!(query[2], ("DateSent>", "2026-11-23".to_owned()));
        assert_eq!(query[3], ("DateSent<", "2026-11-24".to_owned()));
    }

    #[test]
    fn templates_are_filled_with_a_json_object_of_strings() {
        let form = full().form();
        let (_, json) = form.iter().find(|(name, _)| *name == "ContentVariables").unwrap();
        assert_eq!(json, r#"{"1":"say \"hi\""}"#);
    }

    #[test]
    fn nothing_personal_prints() {
        let printed = format!("{:?}", full());
        for private in ["972", "415", "שלום", "ogg", "hi", "status"] {
            assert!(!printed.contains(private), "{printed}");
        }
    }

    #[test]
    fn the_examples_of_the_specification_read() {
        let list = &spec::api()["paths"]["/2010-04-01/Accounts/{AccountSid}/Messages.json"]["get"];
        let examples = &list["responses"]["200"]["content"]["application/json"]["examples"];
        let page = examples["readFullPage1"]["value"].clone();
        let page: ListPage = serde_json::from_value(page).unwrap();
        assert!(page.next_page_uri.unwrap().starts_with("/2010-04-01/"));
        let records: Vec<MessageRecord> =
            page.messages.iter().map(|json| MessageRecord::of_list(json).unwrap()).collect();
        let (first, second) = (&records[0], &records[1]);
        assert_eq!((first.direction, first.media), (Direction::Outbound, 0));
        assert_eq!(first.status, MessageStatus::Sent);
        assert_eq!(first.created, Some(Timestamp::from_micros(1_558_719_886_000_000)));
        assert_eq!(first.from, None, "an SMS number is no WhatsApp address");
        assert_eq!((second.direction, second.media), (Direction::Inbound, 3));
        assert_eq!(second.error_code, Some(30004));
    }
}
