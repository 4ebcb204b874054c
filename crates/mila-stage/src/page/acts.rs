//! What one can do on the page.

use std::time::Duration;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use serde::Deserialize;

use super::Page;
use super::attachment::Attachment;
use super::snapshot::Time;
use crate::phone::Phone;
use crate::twilio::inbound::Inbound;

/// Longest text that WhatsApp lets a person write, in characters.
const LONGEST_TEXT: usize = 4096;
/// Farthest jump of stage time at once, in seconds: a leap year.
const FARTHEST_JUMP: u64 = 366 * 24 * 3600;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Say {
    person: String,
    text: String,
    /// Sid of the message of Mila's that it replies to.
    quoting: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Attach {
    person: String,
    kind: Attachment,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Tap {
    person: String,
    /// Sid of the message with the button.
    message: String,
    button: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Open {
    person: String,
    open: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Advance {
    seconds: u64,
}

/// A person writes. Answers at once: what becomes of it is seen in the events.
pub(super) async fn say(State(page): State<Page>, Json(say): Json<Say>) -> StatusCode {
    let Some(phone) = page.phone(&say.person) else { return StatusCode::NOT_FOUND };
    if say.text.trim().is_empty() || say.text.chars().count() > LONGEST_TEXT {
        return StatusCode::UNPROCESSABLE_ENTITY;
    }
    let inbound = Inbound::text(say.text);
    let Some(inbound) = phone.quoted(inbound, say.quoting) else { return StatusCode::NOT_FOUND };
    page.begin(async move {
        phone.sends(inbound).await;
    });
    StatusCode::ACCEPTED
}

/// A person sends something other than text.
pub(super) async fn attach(State(page): State<Page>, Json(attach): Json<Attach>) -> StatusCode {
    let Some(phone) = page.phone(&attach.person) else { return StatusCode::NOT_FOUND };
    page.begin(async move {
        phone.sends(attach.kind.inbound()).await;
    });
    StatusCode::ACCEPTED
}

/// A person taps a quick-reply button.
pub(super) async fn tap(State(page): State<Page>, Json(tap): Json<Tap>) -> StatusCode {
    let Some(phone) = page.phone(&tap.person) else { return StatusCode::NOT_FOUND };
    let has_button = phone.received().iter().any(|message| {
        message.sid == tap.message && message.buttons.iter().any(|button| button.id == tap.button)
    });
    if !has_button {
        return StatusCode::NOT_FOUND;
    }
    page.begin(async move {
        // The button was there a moment ago, and bubbles never leave a phone.
        let _ = phone.taps(&tap.message, &tap.button).await;
    });
    StatusCode::ACCEPTED
}

/// A person opens the chat, so that what is there is read, or puts the phone away.
pub(super) async fn open(State(page): State<Page>, Json(open): Json<Open>) -> StatusCode {
    let Some(phone) = page.phone(&open.person) else { return StatusCode::NOT_FOUND };
    if open.open {
        page.begin(async move { phone.opens_chat().await });
    } else {
        phone.closes_chat();
    }
    StatusCode::ACCEPTED
}

/// Stage time moves forward; answers with the new time.
pub(super) async fn advance(
    State(page): State<Page>,
    Json(advance): Json<Advance>,
) -> Result<Json<Time>, StatusCode> {
    if !(1..=FARTHEST_JUMP).contains(&advance.seconds) {
        return Err(StatusCode::UNPROCESSABLE_ENTITY);
    }
    page.carrier.clock.advance(Duration::from_secs(advance.seconds));
    Ok(Json(Time::now(&page.carrier.clock)))
}

impl Phone {
    /// A message as a reply, if it is one; none when what it replies to is not on the phone.
    pub(super) fn quoted(&self, inbound: Inbound, sid: Option<String>) -> Option<Inbound> {
        let Some(sid) = sid else { return Some(inbound) };
        self.received().iter().any(|message| message.sid == sid).then(|| inbound.quoting(sid))
    }
}

impl Page {
    /// The phone of somebody who is on the page; writing must not invent people.
    pub(super) fn phone(&self, number: &str) -> Option<Phone> {
        let known = self.carrier.ledger.read(|book| book.person(number).is_some());
        known.then(|| Phone::new(self.carrier.clone(), number))
    }

    /// Does something that goes on when the browser has gone.
    pub(super) fn begin(&self, act: impl Future<Output = ()> + Send + 'static) {
        self.carrier.tasks.spawn(act);
    }
}
