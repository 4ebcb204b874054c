//! Creating a message: the strict reading of the form, with Twilio's codes.

use std::collections::BTreeMap;
use std::str::FromStr;

use jiff::Timestamp;
use url::Url;

use super::carrier::{Account, Carrier};
use super::knobs::ListLag;
use super::ledger::{NewMessage, Template};
use super::life::Departure;
use super::message::{Medium, Message};
use super::refusal::Refusal;
use super::status::Status;
use crate::clock::micros;
use crate::person::{Bubble, Button, Enclosure};

/// Longest body, in UTF-16 code units: Twilio's page says characters and that some count
/// for more, so the stage takes the strictest reading.
const LONGEST_BODY: usize = 1600;
/// Most media of one message.
const MOST_MEDIA: usize = 10;
/// Longest callback address.
const LONGEST_CALLBACK: usize = 4000;
/// The type of a medium that has still to be fetched.
const UNKNOWN_TYPE: &str = "application/octet-stream";
/// Parameters that may come more than once.
const REPEATABLE: [&str; 2] = ["MediaUrl", "PersistentAction"];
/// Every parameter of the documented request.
const KNOWN: [&str; 25] = [
    "To",
    "From",
    "MessagingServiceSid",
    "Body",
    "MediaUrl",
    "ContentSid",
    "ContentVariables",
    "StatusCallback",
    "ApplicationSid",
    "MaxPrice",
    "ProvideFeedback",
    "Attempt",
    "ValidityPeriod",
    "ForceDelivery",
    "ContentRetention",
    "AddressRetention",
    "SmartEncoded",
    "PersistentAction",
    "TrafficType",
    "ShortenUrls",
    "ScheduleType",
    "SendAt",
    "SendAsMms",
    "RiskCheck",
    "FallbackFrom",
];

/// The form, each parameter known and, where it must be, single.
struct Form(BTreeMap<String, Vec<String>>);

/// A message that may be created.
struct Order {
    to: String,
    from: String,
    messaging_service: Option<String>,
    text: String,
    buttons: Vec<Button>,
    opens_conversation: bool,
    media_urls: Vec<String>,
    callback_url: Option<String>,
    send_at: Option<i64>,
}

impl Carrier {
    /// Creates a message, or says why not. The message's life begins with the departure.
    pub(crate) fn create(
        &self,
        pairs: Vec<(String, String)>,
    ) -> Result<(Message, Departure), Refusal> {
        let order = self.read_order(&Form::read(pairs)?)?;
        let now = self.now();
        let media: Vec<Medium> = order.media_urls.iter().map(|_| self.announced(now)).collect();
        let sid = self.sids.next(if media.is_empty() { "SM" } else { "MM" });
        let (lag, callbacks, ending) =
            self.knobs.with(|knobs| (knobs.list_lag, knobs.callbacks.take(), knobs.endings.take()));
        let status = first_status(&order);
        let message = self.ledger.write(|book| {
            book.bubble_for(&order.to, bubble(&sid, &order, status, now));
            book.keep(NewMessage {
                sid: sid.clone(),
                inbound: false,
                from: order.messaging_service.is_none().then(|| order.from.clone()),
                to: order.to.clone(),
                body: order.text.clone(),
                media,
                status,
                messaging_service: order.messaging_service.clone(),
                at: now,
                listed_from: listed_from(lag, now),
            })
        });
        let departure = Departure {
            sid,
            to: order.to,
            from: order.from,
            callback_url: order.callback_url,
            opens_conversation: order.opens_conversation,
            captioned: !order.text.is_empty(),
            media_urls: order.media_urls,
            send_at: order.send_at,
            callbacks,
            ending,
        };
        self.ledger.write(|book| book.remember(departure.clone()));
        Ok((message, departure))
    }

    /// A medium that has still to be fetched from Mila.
    fn announced(&self, now: i64) -> Medium {
        Medium {
            sid: self.sids.next("ME"),
            content_type: UNKNOWN_TYPE.to_owned(),
            bytes: None,
            since: now,
        }
    }

    fn read_order(&self, form: &Form) -> Result<Order, Refusal> {
        let to = form.one("To").ok_or(Refusal::of(21604))?;
        let (from, messaging_service) = sender(form, &self.account)?;
        let media_urls = media_urls(form)?;
        if form.one("Body").is_none() && media_urls.is_empty() && form.one("ContentSid").is_none() {
            return Err(Refusal::of(21602));
        }
        check_recipient(to, &from)?;
        let (text, template) = self.content(form)?;
        if text.encode_utf16().count() > LONGEST_BODY {
            return Err(Refusal::of(21617));
        }
        Ok(Order {
            to: to.to_owned(),
            from,
            callback_url: callback_url(form)?,
            send_at: send_at(form, messaging_service.is_some())?,
            messaging_service,
            text,
            opens_conversation: form.one("ContentSid").is_some_and(|sid| {
                self.ledger.read(|book| book.opens_conversation(sid, self.now()))
            }),
            buttons: template.map(|template| template.buttons).unwrap_or_default(),
            media_urls,
        })
    }

    /// The words of the message, and the template they come from.
    fn content(&self, form: &Form) -> Result<(String, Option<Template>), Refusal> {
        let Some(sid) = form.one("ContentSid") else {
            return match form.one("ContentVariables") {
                Some(_) => Err(Refusal::of(21654)),
                None => Ok((form.one("Body").unwrap_or_default().to_owned(), None)),
            };
        };
        let template =
            self.ledger.read(|book| book.template(sid).cloned()).ok_or(Refusal::of(21655))?;
        let variables: BTreeMap<String, String> = match form.one("ContentVariables") {
            None => BTreeMap::new(),
            Some(json) => serde_json::from_str(json).map_err(|_| Refusal::of(21656))?,
        };
        let text = variables.iter().fold(template.body.clone(), |text, (name, value)| {
            text.replace(&format!("{{{{{name}}}}}"), value)
        });
        Ok((text, Some(template)))
    }
}

impl Form {
    fn read(pairs: Vec<(String, String)>) -> Result<Self, Refusal> {
        let mut form: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, value) in pairs {
            if !KNOWN.contains(&name.as_str()) {
                return Err(Refusal::naming(20001, &name));
            }
            form.entry(name).or_default().push(value);
        }
        let repeated = form
            .iter()
            .find(|(name, values)| values.len() > 1 && !REPEATABLE.contains(&name.as_str()));
        match repeated {
            Some((name, _)) => Err(Refusal::naming(20422, name)),
            None => Ok(Self(form)),
        }
    }

    /// The value of a single parameter; an empty one counts as absent, as at Twilio.
    fn one(&self, name: &str) -> Option<&str> {
        self.0.get(name)?.first().map(String::as_str).filter(|value| !value.is_empty())
    }

    fn all(&self, name: &str) -> &[String] {
        self.0.get(name).map(Vec::as_slice).unwrap_or_default()
    }
}

/// Who sends, and through which Messaging Service.
fn sender(form: &Form, account: &Account) -> Result<(String, Option<String>), Refusal> {
    match (form.one("From"), form.one("MessagingServiceSid")) {
        (None, None) => Err(Refusal::of(21603)),
        (_, Some(service)) if account.messaging_service.as_deref() != Some(service) => {
            Err(Refusal::of(21705))
        }
        (None, Some(service)) => Ok((account.sender.clone(), Some(service.to_owned()))),
        (Some(from), service) => Ok((from.to_owned(), service.map(str::to_owned)))
            .and_then(|sender| check_sender(from, account).map(|()| sender)),
    }
}

fn check_sender(from: &str, account: &Account) -> Result<(), Refusal> {
    match channel(from) {
        None => Err(Refusal::of(21212)),
        // A plain number of another channel is judged against the recipient's channel later.
        Some("sms") | Some("other") => Ok(()),
        Some(_) if from == account.sender => Ok(()),
        Some(_) => Err(Refusal::of(63007)),
    }
}

fn check_recipient(to: &str, from: &str) -> Result<(), Refusal> {
    let to_channel = channel(to).ok_or(Refusal::of(21211))?;
    if Some(to_channel) != channel(from) {
        return Err(Refusal::of(21910));
    }
    if to_channel != "whatsapp" {
        // The account owns a WhatsApp sender and nothing else.
        return Err(Refusal::of(21212));
    }
    if to == from { Err(Refusal::of(63031)) } else { Ok(()) }
}

/// The channel an address belongs to; none if the address is malformed.
fn channel(address: &str) -> Option<&'static str> {
    match address.split_once(':') {
        None => is_number(address).then_some("sms"),
        Some(("whatsapp", rest)) => (is_number(rest) || is_scoped_id(rest)).then_some("whatsapp"),
        Some(("messenger" | "rcs", rest)) => (!rest.is_empty()).then_some("other"),
        Some(_) => None,
    }
}

fn is_number(text: &str) -> bool {
    text.strip_prefix('+').is_some_and(|digits| {
        (7..=15).contains(&digits.len())
            && digits.bytes().all(|byte| byte.is_ascii_digit())
            && !digits.starts_with('0')
    })
}

fn is_scoped_id(text: &str) -> bool {
    text.split_once('.').is_some_and(|(country, id)| {
        let id = id.strip_prefix("ENT.").unwrap_or(id);
        country.len() == 2
            && country.bytes().all(|byte| byte.is_ascii_uppercase())
            && (1..=128).contains(&id.len())
            && id.bytes().all(|byte| byte.is_ascii_alphanumeric())
    })
}

fn media_urls(form: &Form) -> Result<Vec<String>, Refusal> {
    let urls = form.all("MediaUrl");
    if urls.len() > MOST_MEDIA {
        return Err(Refusal::of(21623));
    }
    if urls.iter().any(|url| web_address(url).is_none()) {
        return Err(Refusal::of(21620));
    }
    Ok(urls.to_vec())
}

fn callback_url(form: &Form) -> Result<Option<String>, Refusal> {
    let Some(text) = form.one("StatusCallback") else { return Ok(None) };
    let usable = text.len() <= LONGEST_CALLBACK
        && web_address(text)
            .is_some_and(|url| url.host_str().is_some_and(|host| !host.contains('_')));
    if usable { Ok(Some(text.to_owned())) } else { Err(Refusal::of(21609)) }
}

fn web_address(text: &str) -> Option<Url> {
    Url::parse(text).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host())
}

/// When a scheduled message leaves; scheduling needs a Messaging Service.
fn send_at(form: &Form, through_service: bool) -> Result<Option<i64>, Refusal> {
    match (form.one("ScheduleType"), form.one("SendAt")) {
        (None, None) => Ok(None),
        (Some("fixed"), Some(when)) if through_service => Timestamp::from_str(when)
            .map(|when| Some(when.as_microsecond()))
            .map_err(|_| Refusal::naming(20422, "SendAt")),
        _ => Err(Refusal::naming(20422, "ScheduleType")),
    }
}

fn first_status(order: &Order) -> Status {
    match (order.send_at, &order.messaging_service) {
        (Some(_), _) => Status::Scheduled,
        (None, Some(_)) => Status::Accepted,
        (None, None) => Status::Queued,
    }
}

fn listed_from(lag: ListLag, now: i64) -> i64 {
    match lag {
        ListLag::None => now,
        ListLag::For(span) => now.saturating_add(micros(span)),
        ListLag::UntilReleased => i64::MAX,
    }
}

fn bubble(sid: &str, order: &Order, status: Status, at: i64) -> Bubble {
    let announced = Enclosure { content_type: UNKNOWN_TYPE.to_owned(), bytes: None };
    Bubble {
        sid: sid.to_owned(),
        mine: false,
        at,
        text: order.text.clone(),
        media: vec![announced; order.media_urls.len()],
        buttons: order.buttons.clone(),
        status,
        error_code: None,
        quoted: None,
    }
}
