//! What the attach menu sends: a small sample of every kind that WhatsApp knows.

use bytes::Bytes;
use serde::Deserialize;

use crate::twilio::inbound::Inbound;

/// Where the sample of a place is, in degrees: the sea off Tel Aviv.
const PLACE: (f64, f64) = (32.1, 34.7);

/// A kind of message other than text.
#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Attachment {
    Picture,
    Sticker,
    Document,
    Contact,
    Location,
}

impl Attachment {
    /// The message that a person sends.
    pub(super) fn inbound(self) -> Inbound {
        match self {
            Self::Picture => sample("image/png", include_bytes!("samples/picture.png")),
            Self::Sticker => sample("image/webp", include_bytes!("samples/sticker.webp")),
            Self::Document => sample("application/pdf", include_bytes!("samples/document.pdf")),
            Self::Contact => sample("text/vcard", include_bytes!("samples/contact.vcf")),
            Self::Location => Inbound::location(PLACE.0, PLACE.1),
        }
    }
}

fn sample(content_type: &str, bytes: &'static [u8]) -> Inbound {
    Inbound::media(content_type, Bytes::from_static(bytes))
}
