//! A person's phone, for tests and the page to hold.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;

use crate::person::{Bubble, Button, Enclosure, Person};
use crate::twilio::carrier::Carrier;
use crate::twilio::inbound::{Inbound, Said};
use crate::twilio::status::Status;

/// The phone of one person. Copies are the same phone.
#[derive(Clone)]
pub struct Phone {
    carrier: Arc<Carrier>,
    number: String,
}

/// A message from Mila on a phone.
#[derive(Clone, PartialEq, Eq)]
pub struct Received {
    /// Twilio's identifier.
    pub sid: String,
    /// The words.
    pub text: String,
    /// Content types of the media.
    pub media: Vec<String>,
    /// The recording, once Twilio has fetched it; it stays when Twilio's copy is deleted.
    pub recording: Option<Recording>,
    /// Quick-reply buttons.
    pub buttons: Vec<Button>,
    /// How far it came.
    pub status: Status,
    /// Twilio's code if it did not arrive.
    pub error_code: Option<u32>,
}

/// A voice message on a phone.
#[derive(Clone, PartialEq, Eq)]
pub struct Recording {
    /// As Mila's server declared it.
    pub content_type: String,
    /// The file.
    pub bytes: Bytes,
}

/// Less came than was waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("waited for {wanted} messages, {received} came")]
pub struct TooQuiet {
    /// Messages waited for, counted from the beginning.
    pub wanted: usize,
    /// Messages that came.
    pub received: usize,
}

/// The tapped button is not on the person's phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no such button on the phone")]
pub struct NoSuchButton;

impl Phone {
    pub(crate) fn new(carrier: Arc<Carrier>, number: &str) -> Self {
        Self { carrier, number: number.to_owned() }
    }

    /// Writes a text and waits for the webhook's outcome.
    pub async fn says(&self, text: &str) -> Said {
        self.sends(Inbound::text(text)).await
    }

    /// Sends a medium, e.g. `audio/ogg` with the bytes of a voice message.
    pub async fn says_media(&self, content_type: &str, bytes: impl Into<Bytes>) -> Said {
        self.sends(Inbound::media(content_type, bytes)).await
    }

    /// Sends anything and waits for the webhook's outcome.
    pub async fn sends(&self, inbound: Inbound) -> Said {
        self.carrier.take(&self.number, inbound).await
    }

    /// Taps the button `id` of the message `sid`.
    ///
    /// # Errors
    /// [`NoSuchButton`] when no message on this phone has it.
    pub async fn taps(&self, sid: &str, id: &str) -> Result<Said, NoSuchButton> {
        let button = self
            .person(|person| {
                let bubble = person.chat.iter().find(|bubble| bubble.sid == sid)?;
                bubble.buttons.iter().find(|button| button.id == id).cloned()
            })
            .flatten()
            .ok_or(NoSuchButton)?;
        Ok(self.sends(Inbound::tap(sid, button)).await)
    }

    /// Opens the chat: what was delivered becomes read, and what arrives from now on too.
    /// Waits until Mila was told.
    pub async fn opens_chat(&self) {
        self.change(|person| person.looking = true);
        let unread: Vec<_> = self.carrier.ledger.read(|book| {
            let chat = book.person(&self.number).map(|person| person.chat.as_slice());
            chat.unwrap_or_default()
                .iter()
                .filter(|bubble| !bubble.mine && bubble.status == Status::Delivered)
                .filter_map(|bubble| book.departure(&bubble.sid).cloned())
                .collect()
        });
        for departure in unread {
            self.carrier.becomes_read(&departure).await;
        }
    }

    /// Puts the phone away: what arrives stays `delivered`.
    pub fn closes_chat(&self) {
        self.change(|person| person.looking = false);
    }

    /// The texts Twilio accepted for this person, in order, delivered or not.
    #[must_use]
    pub fn hears(&self) -> Vec<String> {
        self.received().into_iter().map(|message| message.text).collect()
    }

    /// The messages Twilio accepted for this person, in order, delivered or not.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        self.person(|person| {
            person.chat.iter().filter(|bubble| bubble.is_received()).map(Received::from).collect()
        })
        .unwrap_or_default()
    }

    /// Waits until the person has heard at least `count` messages in all, and returns all texts.
    ///
    /// # Errors
    /// [`TooQuiet`] after `limit` of real time.
    pub async fn wait_for_hears(
        &self,
        count: usize,
        limit: Duration,
    ) -> Result<Vec<String>, TooQuiet> {
        let mut changes = self.carrier.ledger.subscribe();
        let enough = changes.wait_for(|_| self.count() >= count);
        match tokio::time::timeout(limit, enough).await {
            Ok(_) => Ok(self.hears()),
            Err(_) => Err(TooQuiet { wanted: count, received: self.count() }),
        }
    }

    /// Whether the phone shows that Mila is typing.
    #[must_use]
    pub fn sees_typing(&self) -> bool {
        let now = self.carrier.now();
        self.person(|person| person.typing_until > now).unwrap_or(false)
    }

    /// Whether Mila has read the message `sid` (blue ticks).
    #[must_use]
    pub fn sees_read(&self, sid: &str) -> bool {
        self.person(|person| {
            person.chat.iter().any(|b| b.sid == sid && b.mine && b.status == Status::Read)
        })
        .unwrap_or(false)
    }

    /// Hides the number: from now on only the business-scoped id is shown. Returns that id.
    pub fn hide_number(&self) -> String {
        self.change(|person| person.number_hidden = true);
        self.person(|person| person.scoped_id.clone()).unwrap_or_default()
    }

    /// Has Twilio leave the business-scoped id out from now on, as it did before 2026.
    pub fn is_known_by_number_alone(&self) {
        self.change(|person| person.by_number_alone = true);
    }

    /// Has WhatsApp write the number in another way from now on: Mexico, Argentina and Brazil have
    /// two for the same phone. Messages to either arrive.
    pub fn is_written(&self, number: &str) {
        self.carrier.ledger.write(|book| book.write_as(&self.number, number));
    }

    /// Shows the number again.
    pub fn show_number(&self) {
        self.change(|person| person.number_hidden = false);
    }

    /// WhatsApp shows another business-scoped id from now on, as when the number has a new holder, or
    /// of the same person to another business.
    pub fn change_id(&self) {
        self.carrier.ledger.write(|book| book.change_id(&self.number));
    }

    /// Chooses the profile name.
    pub fn set_profile_name(&self, name: &str) {
        self.change(|person| person.name = name.to_owned());
    }

    /// Blocks Mila: its messages stay at `sent`, and nothing says why.
    pub fn blocks(&self) {
        self.change(|person| person.blocks = true);
    }

    /// Takes the block back.
    pub fn unblocks(&self) {
        self.change(|person| person.blocks = false);
    }

    fn count(&self) -> usize {
        self.person(|person| person.chat.iter().filter(|bubble| bubble.is_received()).count())
            .unwrap_or(0)
    }

    fn person<R>(&self, look: impl FnOnce(&Person) -> R) -> Option<R> {
        self.carrier.ledger.read(|book| book.person(&self.number).map(look))
    }

    fn change(&self, change: impl FnOnce(&mut Person)) {
        self.carrier.ledger.write(|book| change(book.meet(&self.number)));
    }
}

impl From<&Bubble> for Received {
    fn from(bubble: &Bubble) -> Self {
        Self {
            sid: bubble.sid.clone(),
            text: bubble.text.clone(),
            media: bubble.media.iter().map(|medium| medium.content_type.clone()).collect(),
            recording: bubble.media.iter().find_map(Recording::of),
            buttons: bubble.buttons.clone(),
            status: bubble.status,
            error_code: bubble.error_code,
        }
    }
}

impl Recording {
    fn of(medium: &Enclosure) -> Option<Self> {
        let bytes = medium.bytes.clone().filter(|_| medium.content_type.starts_with("audio/"))?;
        Some(Self { content_type: medium.content_type.clone(), bytes })
    }
}

impl fmt::Debug for Recording {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Recording")
            .field("content_type", &self.content_type)
            .field("size", &self.bytes.len())
            .finish_non_exhaustive()
    }
}

impl fmt::Debug for Received {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Received")
            .field("sid", &self.sid)
            .field("status", &self.status)
            .field("error_code", &self.error_code)
            .finish_non_exhaustive()
    }
}
