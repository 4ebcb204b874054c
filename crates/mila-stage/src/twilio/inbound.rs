//! A message from a person: kept at Twilio, then told to Mila by webhook.

use std::sync::Arc;

use bytes::Bytes;
use futures_util::future::join_all;
use serde_json::json;

use super::carrier::Carrier;
use super::knobs::WebhookMode;
use super::ledger::NewMessage;
use super::life::owned;
use super::message::{ACCOUNTS, Medium, Message};
use super::overrides::Attempt;
use super::post::Post;
use super::status::Status;
use crate::person::{Bubble, Button, Enclosure, Person};
use crate::wire::Side;

/// What a person sends. Start with [`Inbound::text`], [`Inbound::media`] or [`Inbound::location`].
#[derive(Clone, Default)]
pub struct Inbound {
    text: String,
    media: Option<(String, Bytes)>,
    quoted: Option<String>,
    button: Option<Button>,
    forwarded: bool,
    forwarded_often: bool,
    location: Option<(f64, f64)>,
    reaction: bool,
    other_type: Option<&'static str>,
}

/// What became of a message that a person sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// Twilio's identifier of the message.
    pub sid: String,
    /// Every attempt to tell Mila; empty when the webhook was missed on purpose.
    pub webhooks: Vec<Attempt>,
}

impl Said {
    /// Whether Mila took the message: the last attempt was answered with a 2xx status.
    #[must_use]
    pub fn accepted(&self) -> bool {
        matches!(self.webhooks.last(), Some(Attempt::Answered(200..=299)))
    }
}

impl Inbound {
    /// A text.
    pub fn text(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// A medium, e.g. `audio/ogg` for a voice message. The bytes are what Twilio serves later.
    pub fn media(content_type: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self { media: Some((content_type.into(), bytes.into())), ..Self::default() }
    }

    /// A place, in degrees.
    #[must_use]
    pub fn location(latitude: f64, longitude: f64) -> Self {
        Self { location: Some((latitude, longitude)), ..Self::default() }
    }

    /// A reaction to the message `sid`. Whether Twilio passes them on is not documented; this
    /// is what it would look like.
    pub fn reaction(emoji: impl Into<String>, sid: impl Into<String>) -> Self {
        Self { reaction: true, ..Self::text(emoji).quoting(sid) }
    }

    /// A text in a message of a type that WhatsApp has not shown us.
    pub fn of_type(message_type: &'static str, text: impl Into<String>) -> Self {
        Self { other_type: Some(message_type), ..Self::text(text) }
    }

    /// With a caption under the medium.
    #[must_use]
    pub fn captioned(mut self, caption: impl Into<String>) -> Self {
        self.text = caption.into();
        self
    }

    /// As a reply to the message `sid`.
    #[must_use]
    pub fn quoting(mut self, sid: impl Into<String>) -> Self {
        self.quoted = Some(sid.into());
        self
    }

    /// Forwarded from another chat.
    #[must_use]
    pub fn forwarded(mut self) -> Self {
        self.forwarded = true;
        self
    }

    /// Forwarded through many chats.
    #[must_use]
    pub fn forwarded_often(mut self) -> Self {
        self.forwarded = true;
        self.forwarded_often = true;
        self
    }

    /// A tap on a quick-reply button of the message `sid`.
    pub(crate) fn tap(sid: &str, button: Button) -> Self {
        Self {
            text: button.title.clone(),
            button: Some(button),
            quoted: Some(sid.to_owned()),
            ..Self::default()
        }
    }

    /// WhatsApp's word for the kind of message.
    fn message_type(&self) -> &'static str {
        if let Some(other) = self.other_type {
            return other;
        }
        match &self.media {
            _ if self.button.is_some() => "button",
            _ if self.location.is_some() => "location",
            _ if self.reaction => "reaction",
            None => "text",
            Some((kind, _)) if kind == "image/webp" => "sticker",
            Some((kind, _)) if kind.starts_with("image/") => "image",
            Some((kind, _)) if kind.starts_with("audio/") => "audio",
            Some((kind, _)) if kind.starts_with("video/") => "video",
            Some((kind, _)) if kind == "text/vcard" => "contacts",
            Some(_) => "document",
        }
    }
}

impl Carrier {
    /// Takes a message from the person `number` and tells Mila, as the webhook knob says.
    pub(crate) async fn take(self: &Arc<Self>, number: &str, inbound: Inbound) -> Said {
        let (message, person) = self.keep_inbound(number, &inbound);
        let mode = self.knobs.with(|knobs| knobs.webhooks.take());
        let mut webhooks = Vec::new();
        if let Some(url) = self.webhook_url() {
            let post = Post {
                url,
                parameters: self.webhook_parameters(&message, &person, &inbound),
                side: Side::Webhook,
                person: number.to_owned(),
                message: message.sid.clone(),
            };
            webhooks = self.tell_mila(&post, mode).await;
        }
        let said = Said { sid: message.sid, webhooks };
        if said.accepted() {
            self.ledger.write(|book| {
                // A typing indicator may have marked it read already.
                if let Some(bubble) = book.meet(number).bubble(&said.sid)
                    && bubble.status == Status::Sent
                {
                    bubble.status = Status::Delivered;
                }
            });
        }
        said
    }

    async fn tell_mila(&self, post: &Post, mode: WebhookMode) -> Vec<Attempt> {
        match mode {
            WebhookMode::Once => self.post(post).await,
            WebhookMode::Miss => Vec::new(),
            WebhookMode::After(delay) => {
                tokio::time::sleep(delay).await;
                self.post(post).await
            }
            WebhookMode::Repeat(times) => {
                let mut attempts = Vec::new();
                for _ in 0..times {
                    attempts.extend(self.post(post).await);
                }
                attempts
            }
            WebhookMode::RepeatTogether(times) => {
                join_all((0..times).map(|_| self.post(post))).await.concat()
            }
        }
    }

    fn keep_inbound(&self, number: &str, inbound: &Inbound) -> (Message, Person) {
        let now = self.now();
        let media: Vec<Medium> = inbound
            .media
            .iter()
            .map(|(content_type, bytes)| Medium {
                sid: self.sids.next("ME"),
                content_type: content_type.clone(),
                bytes: Some(bytes.clone()),
                since: now,
            })
            .collect();
        let sid = self.sids.next(if media.is_empty() { "SM" } else { "MM" });
        self.ledger.write(|book| {
            let person = book.meet(number);
            person.last_wrote = Some(now);
            let person = person.clone();
            book.bubble_for(number, bubble(&sid, inbound, now));
            let message = book.keep(NewMessage {
                sid,
                inbound: true,
                from: Some(person.address().to_owned()),
                to: self.account.sender.clone(),
                body: inbound.text.clone(),
                media,
                status: Status::Received,
                messaging_service: self.account.messaging_service.clone(),
                at: now,
                listed_from: now,
            });
            (message, person)
        })
    }

    /// Everything Twilio always sends, and what WhatsApp adds for this kind of message.
    fn webhook_parameters(
        &self,
        message: &Message,
        person: &Person,
        inbound: &Inbound,
    ) -> Vec<(String, String)> {
        let metadata = channel_metadata(person, inbound);
        let media_count = message.media.len().to_string();
        let mut parameters = owned(&[
            ("SmsMessageSid", &message.sid),
            ("SmsSid", &message.sid),
            ("MessageSid", &message.sid),
            ("AccountSid", &self.account.sid),
            ("From", person.address()),
            ("To", &message.to),
            ("Body", &message.body),
            ("NumMedia", &media_count),
            ("NumSegments", "1"),
            ("SmsStatus", "received"),
            ("ApiVersion", "2010-04-01"),
            ("ReferralNumMedia", "0"),
            ("ProfileName", &person.name),
            ("MessageType", inbound.message_type()),
            ("ChannelMetadata", &metadata),
        ]);
        let mut add =
            |name: &str, value: &str| parameters.push((name.to_owned(), value.to_owned()));
        if let Some(digits) = visible_digits(person) {
            add("WaId", digits);
        }
        if person.number_hidden || !person.by_number_alone {
            add("ExternalUserId", &person.scoped_id);
        }
        if let Some(service) = &self.account.messaging_service {
            add("MessagingServiceSid", service);
        }
        for (place, medium) in message.media.iter().enumerate() {
            add(&format!("MediaContentType{place}"), &medium.content_type);
            add(&format!("MediaUrl{place}"), &self.media_url(message, medium));
        }
        for (name, value) in extras(inbound, &self.account.sender) {
            add(name, &value);
        }
        parameters
    }

    fn media_url(&self, message: &Message, medium: &Medium) -> String {
        format!(
            "{}{ACCOUNTS}/{}/Messages/{}/Media/{}",
            self.base_url(),
            self.account.sid,
            message.sid,
            medium.sid
        )
    }
}

/// Parameters that only some messages carry.
fn extras(inbound: &Inbound, sender: &str) -> Vec<(&'static str, String)> {
    let mut extras = Vec::new();
    if inbound.forwarded {
        extras.push(("Forwarded", "true".to_owned()));
    }
    if inbound.forwarded_often {
        extras.push(("FrequentlyForwarded", "true".to_owned()));
    }
    if let Some(button) = &inbound.button {
        extras.push(("ButtonText", button.title.clone()));
        extras.push(("ButtonPayload", button.id.clone()));
    }
    if let Some(quoted) = &inbound.quoted {
        extras.push(("OriginalRepliedMessageSid", quoted.clone()));
        extras.push(("OriginalRepliedMessageSender", sender.to_owned()));
    }
    if let Some((latitude, longitude)) = inbound.location {
        extras.push(("Latitude", latitude.to_string()));
        extras.push(("Longitude", longitude.to_string()));
    }
    extras
}

fn channel_metadata(person: &Person, inbound: &Inbound) -> String {
    let mut context = json!({ "ProfileName": person.name });
    if let Some(digits) = visible_digits(person) {
        context["WaId"] = json!(digits);
    }
    if let Some(button) = &inbound.button {
        context["ButtonText"] = json!(button.title);
    }
    if inbound.forwarded {
        context["Forwarded"] = json!("true");
    }
    if inbound.forwarded_often {
        context["FrequentlyForwarded"] = json!("true");
    }
    json!({ "type": "whatsapp", "data": { "context": context } }).to_string()
}

fn visible_digits(person: &Person) -> Option<&str> {
    person.address().strip_prefix("whatsapp:+")
}

fn bubble(sid: &str, inbound: &Inbound, at: i64) -> Bubble {
    Bubble {
        sid: sid.to_owned(),
        mine: true,
        at,
        text: inbound.text.clone(),
        media: inbound.media.iter().map(enclosure).collect(),
        buttons: Vec::new(),
        status: Status::Sent,
        error_code: None,
        quoted: inbound.quoted.clone(),
    }
}

fn enclosure((content_type, bytes): &(String, Bytes)) -> Enclosure {
    Enclosure { content_type: content_type.clone(), bytes: Some(bytes.clone()) }
}
