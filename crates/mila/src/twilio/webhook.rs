//! Twilio's posts to us, read into our own words.
//!
//! [`decode_form`] gives the pairs the signature covers; only after
//! [`verify`](super::signature::verify) are they parsed. What a parsed value holds is a
//! closed list: display names, coordinates and advertising data are signed and therefore decoded,
//! but never kept, and of how often something was forwarded one bit is.

use std::fmt;

use mila_domain::address::AddressKind;
use mila_domain::{Address, MessageText};

use super::{MediaSid, MessageSid, MessageStatus};

/// Most parameters a form may have. Twilio sends some thirty, and two for each medium.
pub const MOST_PARAMETERS: usize = 200;

/// A post that is not what Twilio documents. Names the parameter, never its value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Malformed {
    /// A broken percent escape, or bytes that are not UTF-8.
    #[error("the form is not percent-encoded UTF-8")]
    Encoding,
    /// More than [`MOST_PARAMETERS`].
    #[error("the form has more than {MOST_PARAMETERS} parameters")]
    TooManyParameters,
    /// A parameter Twilio always sends is not there.
    #[error("parameter {0} is missing")]
    Missing(&'static str),
    /// A parameter has another shape than documented.
    #[error("parameter {0} is misshapen")]
    Misshapen(&'static str),
    /// A parameter that has one value came twice. The signature cannot tell which is meant.
    #[error("parameter {0} is repeated")]
    Repeated(&'static str),
    /// A sound message of another channel, SMS for one.
    #[error("the message did not come over WhatsApp")]
    NotWhatsApp,
}

/// What a person sent.
#[derive(Clone, PartialEq, Eq)]
pub struct Inbound {
    /// The idempotency key of the message.
    pub sid: MessageSid,
    /// Where it came from, as written; replies go to exactly this.
    pub from: Address,
    /// The business-scoped id beside a visible number, or again when the number is hidden.
    pub scoped_id: Option<Address>,
    /// Our sender, as written. The caller checks that it is ours.
    pub to: String,
    /// The account that received it. The caller checks that it is ours.
    pub account_sid: String,
    /// Text or caption; may be empty.
    pub body: MessageText,
    /// How many media hang on the message.
    pub media: u32,
    /// The first of them; its address we build ourselves.
    pub medium: Option<MediaSid>,
    /// What sort of message it is.
    pub kind: InboundKind,
    /// What we attached to the button that was tapped, perhaps months ago.
    pub button_payload: Option<MessageText>,
    /// Our message that was quoted, reacted to, or whose button was tapped, when Twilio knows.
    pub replied_to: Option<MessageSid>,
    /// Whether it was forwarded, once or often: not the person's own words.
    pub forwarded: bool,
}

impl fmt::Debug for Inbound {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Inbound")
            .field("sid", &self.sid)
            .field("kind", &self.kind)
            .field("media", &self.media)
            .finish_non_exhaustive()
    }
}

/// What sort of message a person sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum InboundKind {
    /// Words.
    Text,
    /// A voice note or another recording.
    Audio,
    /// A picture.
    Image,
    /// A film.
    Video,
    /// A file.
    Document,
    /// A place.
    Location,
    /// Contact cards.
    Contacts,
    /// A sticker.
    Sticker,
    /// A tap on a button of ours.
    Button,
    /// A reaction to a message of ours; the body is its emoji, and empty when it was taken back.
    Reaction,
    /// The edit of a message, or its withdrawal: nothing that wants an answer.
    Gesture,
    /// Anything newer than this list.
    Other,
}

impl InboundKind {
    /// The kind that a medium's declared type suggests, for messages without `MessageType`.
    /// The declaration is the sender's word: sniff before decoding.
    #[must_use]
    pub fn of_content_type(content_type: &str) -> Self {
        let essence = content_type.split(';').next().unwrap_or_default().trim();
        match essence.to_ascii_lowercase().as_str() {
            "text/vcard" | "text/x-vcard" => Self::Contacts,
            "image/webp" => Self::Sticker,
            other => match other.split('/').next() {
                Some("audio") => Self::Audio,
                Some("image") => Self::Image,
                Some("video") => Self::Video,
                Some("application" | "text") => Self::Document,
                _ => Self::Other,
            },
        }
    }

    fn of_message_type(word: &str) -> Option<Self> {
        Some(match word {
            "text" => Self::Text,
            "audio" => Self::Audio,
            "image" => Self::Image,
            "video" => Self::Video,
            "document" => Self::Document,
            "location" => Self::Location,
            "contacts" => Self::Contacts,
            "sticker" => Self::Sticker,
            "button" => Self::Button,
            // Whether Twilio delivers these, and how, is not documented: Meta's names are used, and a
            // reaction is taken to come like a quick reply that quotes what it is to, its emoji in
            // `Body`. What comes otherwise is words, or nothing.
            "reaction" => Self::Reaction,
            "edit" | "revoke" => Self::Gesture,
            _ => return None,
        })
    }
}

/// What became of a message of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatusCallback {
    /// The message.
    pub sid: MessageSid,
    /// The state it reached.
    pub status: MessageStatus,
    /// Why it failed; `codes` classifies it.
    pub error_code: Option<u32>,
    /// The account that sent it. The caller checks that it is ours.
    pub account_sid: String,
}

/// Decodes an `application/x-www-form-urlencoded` body into its pairs, in order.
///
/// # Errors
/// [`Malformed::Encoding`] where a lenient decoder would put a replacement character,
/// which would spoil the signature; [`Malformed::TooManyParameters`].
pub fn decode_form(raw: &[u8]) -> Result<Vec<(String, String)>, Malformed> {
    let mut pairs = Vec::new();
    for part in raw.split(|&byte| byte == b'&').filter(|part| !part.is_empty()) {
        if pairs.len() == MOST_PARAMETERS {
            return Err(Malformed::TooManyParameters);
        }
        let equals = part.iter().position(|&byte| byte == b'=');
        let (name, value) = equals.map_or((part, &b""[..]), |at| (&part[..at], &part[at + 1..]));
        pairs.push((decode_component(name)?, decode_component(value)?));
    }
    Ok(pairs)
}

fn decode_component(raw: &[u8]) -> Result<String, Malformed> {
    let mut bytes = Vec::with_capacity(raw.len());
    let mut rest = raw.iter();
    while let Some(&byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => hex_digit(rest.next())? << 4 | hex_digit(rest.next())?,
            other => other,
        });
    }
    String::from_utf8(bytes).map_err(|_| Malformed::Encoding)
}

fn hex_digit(byte: Option<&u8>) -> Result<u8, Malformed> {
    match byte {
        Some(b @ b'0'..=b'9') => Ok(b - b'0'),
        Some(b @ b'a'..=b'f') => Ok(b - b'a' + 10),
        Some(b @ b'A'..=b'F') => Ok(b - b'A' + 10),
        _ => Err(Malformed::Encoding),
    }
}

/// Parses a message a person sent. The signature must have been verified.
///
/// # Errors
/// [`Malformed`]; [`Malformed::NotWhatsApp`] when it came over another channel.
pub fn parse_inbound(pairs: &[(String, String)]) -> Result<Inbound, Malformed> {
    let form = Form(pairs);
    let sid = form.message_sid()?;
    let from = form.sender()?;
    let media = form.media_count()?;
    Ok(Inbound {
        sid,
        from,
        scoped_id: form.scoped_id()?,
        to: form.required("To")?.to_owned(),
        account_sid: form.required("AccountSid")?.to_owned(),
        body: MessageText::new(form.required("Body")?),
        media,
        medium: form.medium()?,
        kind: form.kind(media)?,
        button_payload: form.optional("ButtonPayload")?.map(MessageText::new),
        replied_to: form.replied_to()?,
        forwarded: form.forwarded()?,
    })
}

/// Parses news of a message of ours. The signature must have been verified.
///
/// # Errors
/// [`Malformed`], when the message or its state is missing or misshapen.
pub fn parse_status(pairs: &[(String, String)]) -> Result<StatusCallback, Malformed> {
    let form = Form(pairs);
    Ok(StatusCallback {
        sid: form.message_sid()?,
        status: MessageStatus::parse(form.required("MessageStatus")?),
        error_code: form.optional("ErrorCode")?.and_then(|code| code.parse().ok()),
        account_sid: form.required("AccountSid")?.to_owned(),
    })
}

/// Decoded pairs, read by name.
struct Form<'a>(&'a [(String, String)]);

impl<'a> Form<'a> {
    fn optional(&self, name: &'static str) -> Result<Option<&'a str>, Malformed> {
        let mut values = self.0.iter().filter(|(n, _)| n == name).map(|(_, value)| value.as_str());
        let first = values.next();
        if values.next().is_some() { Err(Malformed::Repeated(name)) } else { Ok(first) }
    }

    fn required(&self, name: &'static str) -> Result<&'a str, Malformed> {
        self.optional(name)?.ok_or(Malformed::Missing(name))
    }

    fn message_sid(&self) -> Result<MessageSid, Malformed> {
        let name = "MessageSid";
        MessageSid::parse(self.required(name)?).map_err(|_| Malformed::Misshapen(name))
    }

    fn sender(&self) -> Result<Address, Malformed> {
        let text = self.required("From")?;
        if !text.starts_with("whatsapp:") {
            return Err(Malformed::NotWhatsApp);
        }
        Address::parse(text).map_err(|_| Malformed::Misshapen("From"))
    }

    /// A misshapen id beside a sound sender is left out: it must not cost the message.
    fn scoped_id(&self) -> Result<Option<Address>, Malformed> {
        let id = self.optional("ExternalUserId")?.and_then(|text| Address::parse(text).ok());
        Ok(id.filter(|address| address.kind() == AddressKind::ScopedId))
    }

    /// Twilio leaves this out for older messages; a misshapen one is treated the same.
    fn replied_to(&self) -> Result<Option<MessageSid>, Malformed> {
        let sid = self.optional("OriginalRepliedMessageSid")?;
        Ok(sid.and_then(|text| MessageSid::parse(text).ok()))
    }

    /// Both may be there and say `false`.
    fn forwarded(&self) -> Result<bool, Malformed> {
        let says =
            |name| Ok(self.optional(name)?.is_some_and(|it| it.eq_ignore_ascii_case("true")));
        Ok(says("Forwarded")? || says("FrequentlyForwarded")?)
    }

    fn media_count(&self) -> Result<u32, Malformed> {
        let name = "NumMedia";
        self.required(name)?.parse().map_err(|_| Malformed::Misshapen(name))
    }

    /// The last part of the address, which ends with the medium's identifier. The rest of it is
    /// not looked at: nothing is fetched from an address that came over the network.
    fn medium(&self) -> Result<Option<MediaSid>, Malformed> {
        let url = self.optional("MediaUrl0")?;
        let last = url.and_then(|url| url.rsplit('/').next());
        Ok(last.and_then(|sid| MediaSid::parse(sid).ok()))
    }

    fn kind(&self, media: u32) -> Result<InboundKind, Malformed> {
        let word = self.optional("MessageType")?;
        if let Some(kind) = word.and_then(InboundKind::of_message_type) {
            return Ok(kind);
        }
        if self.optional("ButtonPayload")?.is_some() {
            return Ok(InboundKind::Button);
        }
        if media > 0 {
            let declared = self.optional("MediaContentType0")?;
            return Ok(declared.map_or(InboundKind::Other, InboundKind::of_content_type));
        }
        if self.optional("Latitude")?.is_some() {
            return Ok(InboundKind::Location);
        }
        Ok(if word.is_some() { InboundKind::Other } else { InboundKind::Text })
    }
}

#[cfg(test)]
mod tests;
