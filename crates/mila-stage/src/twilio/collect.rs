//! Twilio fetching what Mila offers, and WhatsApp judging it.

use std::time::Duration;

use bytes::{Bytes, BytesMut};
use reqwest::{Method, Response};

use super::carrier::Carrier;
use super::knobs::CollectMode;
use super::life::Departure;
use super::post::{is_loopback, path_of};
use crate::wire::{Beginning, Direction, Side};

/// Longest time for one request for a medium: Twilio's longest for any request of its own.
const LIMIT: Duration = Duration::from_secs(15);
/// WhatsApp's largest image, and the largest of everything else, in bytes.
const LARGEST_IMAGE: usize = 5 * 1024 * 1024;
const LARGEST: usize = 16 * 1024 * 1024;

/// Why a medium was not sent, as Twilio's error code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Unfit {
    /// It could not be downloaded, or was empty.
    Unreachable = 63019,
    /// Its content type is missing, or none that WhatsApp takes.
    UnknownType = 12300,
    /// It is not what its content type says.
    Damaged = 63005,
    /// It is larger than WhatsApp takes.
    TooLarge = 63034,
    /// It is a recording with a text, which WhatsApp has no place for.
    Captioned = 63021,
}

/// A medium on its way from Mila.
struct Offered {
    content_type: String,
    bytes: Bytes,
}

impl Carrier {
    /// Fetches what Mila offered, with HEAD and GET like Twilio, and keeps a copy with the message
    /// and on the phone. Addresses outside this machine are left alone and count as fetched.
    ///
    /// # Errors
    /// The first reason for which the message cannot be sent. What was fetched by then is kept.
    pub(crate) async fn collect_media(&self, departure: &Departure) -> Result<(), Unfit> {
        if departure.media_urls.is_empty() {
            return Ok(());
        }
        if self.knobs.with(|knobs| knobs.collections.take()) == CollectMode::Held {
            self.gate.hold().await;
        }
        for (place, url) in departure.media_urls.iter().enumerate() {
            if !is_loopback(url) {
                continue;
            }
            self.request_medium(departure, Method::HEAD, url).await?;
            let offered = self.request_medium(departure, Method::GET, url).await?;
            self.keep_medium(departure, place, &offered);
            judge(&offered, departure.captioned)?;
        }
        Ok(())
    }

    /// One request, written to the journal with the size of what came instead of the bytes.
    async fn request_medium(
        &self,
        departure: &Departure,
        method: Method,
        url: &str,
    ) -> Result<Offered, Unfit> {
        let mut exchange = self.wire.arrived(Beginning {
            direction: Direction::ToMila,
            side: Side::Media,
            method: method.to_string(),
            path: path_of(url),
            credentials: false,
            request: String::new(),
            person: Some(departure.to.clone()),
            message: Some(departure.sid.clone()),
        });
        let request = self.line.request(method, url).timeout(LIMIT);
        let answer = match self.line.send(request).await {
            Ok(response) => {
                exchange.status = Some(response.status().as_u16());
                download(response).await
            }
            Err(_) => Err(Unfit::Unreachable),
        };
        if let Ok(offered) = &answer
            && !offered.bytes.is_empty()
        {
            exchange.response =
                format!("({}, {} bytes)", offered.content_type, offered.bytes.len());
        }
        self.wire.acted(&exchange);
        self.wire.record(exchange);
        answer
    }

    fn keep_medium(&self, departure: &Departure, place: usize, offered: &Offered) {
        let now = self.now();
        self.ledger.write(|book| {
            let message = book.message_mut(&departure.sid);
            if let Some(medium) = message.and_then(|message| message.media.get_mut(place)) {
                medium.content_type.clone_from(&offered.content_type);
                medium.bytes = Some(offered.bytes.clone());
                medium.since = now;
            }
            let bubble = book.meet(&departure.to).bubble(&departure.sid);
            if let Some(enclosure) = bubble.and_then(|bubble| bubble.media.get_mut(place)) {
                enclosure.content_type.clone_from(&offered.content_type);
                enclosure.bytes = Some(offered.bytes.clone());
            }
        });
    }
}

/// Reads an answer to its end, or until it is too large.
async fn download(mut response: Response) -> Result<Offered, Unfit> {
    if !response.status().is_success() {
        return Err(Unfit::Unreachable);
    }
    let content_type = response.headers().get("content-type").and_then(|it| it.to_str().ok());
    let content_type = content_type.ok_or(Unfit::UnknownType)?.to_owned();
    let mut bytes = BytesMut::new();
    while let Some(chunk) = response.chunk().await.map_err(|_| Unfit::Unreachable)? {
        bytes.extend_from_slice(&chunk);
        if bytes.len() > LARGEST {
            return Err(Unfit::TooLarge);
        }
    }
    Ok(Offered { content_type, bytes: bytes.freeze() })
}

/// Holds a medium against WhatsApp's rules.
fn judge(offered: &Offered, captioned: bool) -> Result<(), Unfit> {
    let kind = offered.content_type.split(';').next().unwrap_or_default().trim();
    let largest = if kind.starts_with("image/") { LARGEST_IMAGE } else { LARGEST };
    match kind {
        _ if offered.bytes.is_empty() => Err(Unfit::Unreachable),
        _ if !is_taken(kind) => Err(Unfit::UnknownType),
        _ if offered.bytes.len() > largest => Err(Unfit::TooLarge),
        "audio/ogg" if !is_ogg_opus(&offered.bytes) => Err(Unfit::Damaged),
        _ if captioned && kind.starts_with("audio/") => Err(Unfit::Captioned),
        _ => Ok(()),
    }
}

/// The types that WhatsApp takes, from Twilio's page on its media messages.
fn is_taken(kind: &str) -> bool {
    const OFFICE: &str = "application/vnd.openxmlformats-officedocument.";
    matches!(
        kind,
        "image/jpeg"
            | "image/png"
            | "image/webp"
            | "video/mp4"
            | "text/vcard"
            | "audio/ogg"
            | "audio/amr"
            | "audio/3gpp"
            | "audio/aac"
            | "audio/mpeg"
            | "application/pdf"
            | "application/msword"
    ) || kind.starts_with(OFFICE)
}

/// Whether the first page of an Ogg file, which has one segment, begins an Opus stream.
fn is_ogg_opus(bytes: &[u8]) -> bool {
    const HEAD: usize = 28;
    bytes.starts_with(b"OggS") && bytes.get(HEAD..).is_some_and(|it| it.starts_with(b"OpusHead"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offered(content_type: &str, bytes: &[u8]) -> Offered {
        Offered { content_type: content_type.to_owned(), bytes: Bytes::copy_from_slice(bytes) }
    }

    #[test]
    fn a_recording_is_ogg_and_opus_and_stands_alone() {
        let mut opus = b"OggS".to_vec();
        opus.resize(28, 0);
        opus.extend_from_slice(b"OpusHead");
        for content_type in ["audio/ogg", "audio/ogg; codecs=opus"] {
            assert_eq!(judge(&offered(content_type, &opus), false), Ok(()), "{content_type}");
        }
        assert_eq!(judge(&offered("audio/ogg", &opus), true), Err(Unfit::Captioned));
        assert_eq!(judge(&offered("audio/ogg", b"RIFF"), false), Err(Unfit::Damaged));
        assert_eq!(judge(&offered("audio/ogg", b""), false), Err(Unfit::Unreachable));
        assert_eq!(judge(&offered("audio/wav", b"RIFF"), false), Err(Unfit::UnknownType));
    }

    #[test]
    fn an_image_has_a_limit_of_its_own_and_may_have_words() {
        assert_eq!(judge(&offered("image/png", &vec![0; LARGEST_IMAGE]), true), Ok(()));
        let large = offered("image/png", &vec![0; LARGEST_IMAGE + 1]);
        assert_eq!(judge(&large, false), Err(Unfit::TooLarge));
    }
}
