//! What becomes of an outbound message after it was accepted, and the callbacks that tell Mila.

use std::sync::Arc;

use super::carrier::Carrier;
use super::collect::Unfit;
use super::knobs::{CallbackMode, Ending};
use super::ledger::Step;
use super::post::Post;
use super::status::Status;
use crate::wire::Side;

/// Twilio's code for a free-form message outside the 24-hour window.
const OUTSIDE_WINDOW: u32 = 63016;

/// The life that lies before an accepted message.
#[derive(Clone)]
pub(crate) struct Departure {
    pub(crate) sid: String,
    pub(crate) to: String,
    pub(crate) from: String,
    pub(crate) callback_url: Option<String>,
    /// Content of an approved template, which may open a conversation.
    pub(crate) opens_conversation: bool,
    /// Whether words go with the media.
    pub(crate) captioned: bool,
    pub(crate) media_urls: Vec<String>,
    pub(crate) send_at: Option<i64>,
    pub(crate) callbacks: CallbackMode,
    pub(crate) ending: Ending,
}

type Path = Vec<(Status, Option<u32>)>;

impl Carrier {
    /// Lives a message's life to its end.
    pub(crate) async fn live(self: Arc<Self>, departure: Departure) {
        if let Some(send_at) = departure.send_at {
            self.clock.reaches(send_at).await;
        }
        if self.is_canceled(&departure.sid) {
            return;
        }
        let unfit = self.collect_media(&departure).await.err();
        let path = self.path(&departure, unfit);
        if departure.callbacks == CallbackMode::Reversed {
            self.walk_then_tell_backwards(&departure, path).await;
            return;
        }
        for (status, error_code) in path {
            self.step(&departure, status, error_code);
            self.tell(&departure, status, error_code).await;
        }
        self.read_if_looking(&departure).await;
    }

    /// The person sees the message now: `read`, with its callback.
    pub(crate) async fn becomes_read(&self, departure: &Departure) {
        let delivered = self.ledger.read(|book| {
            book.person(&departure.to)
                .and_then(|person| person.chat.iter().rev().find(|b| b.sid == departure.sid))
                .is_some_and(|bubble| bubble.status == Status::Delivered)
        });
        if delivered {
            self.step(departure, Status::Read, None);
            self.tell(departure, Status::Read, None).await;
        }
    }

    async fn read_if_looking(&self, departure: &Departure) {
        if self.ledger.read(|book| book.person(&departure.to).is_some_and(|p| p.looking)) {
            self.becomes_read(departure).await;
        }
    }

    async fn walk_then_tell_backwards(&self, departure: &Departure, path: Path) {
        for (status, error_code) in &path {
            self.step(departure, *status, *error_code);
        }
        for (status, error_code) in path.into_iter().rev() {
            self.tell(departure, status, error_code).await;
        }
    }

    /// The states a message will pass through.
    fn path(&self, departure: &Departure, unfit: Option<Unfit>) -> Path {
        let now = self.now();
        let (window_open, blocked) = self.ledger.read(|book| {
            book.person(&departure.to)
                .map_or((false, false), |person| (person.window_open(now), person.blocks))
        });
        let ending = match departure.ending {
            _ if let Some(unfit) = unfit => Ending::Failed(unfit as u32),
            _ if !window_open && !departure.opens_conversation => {
                Ending::Undelivered(OUTSIDE_WINDOW)
            }
            _ if blocked => Ending::StaysAt(Status::Sent),
            ending => ending,
        };
        states_until(ending)
    }

    fn is_canceled(&self, sid: &str) -> bool {
        self.ledger.read(|book| book.message(sid).is_some_and(|m| m.status == Status::Canceled))
    }

    fn step(&self, departure: &Departure, status: Status, error_code: Option<u32>) {
        let step = Step { status, error_code, at: self.now() };
        self.ledger.write(|book| {
            if let Some(message) = book.message_mut(&departure.sid) {
                message.from = Some(departure.from.clone());
            }
            book.advance(&departure.sid, &departure.to, step);
        });
    }

    async fn tell(&self, departure: &Departure, status: Status, error_code: Option<u32>) {
        let Some(url) = departure.callback_url.clone() else { return };
        let times = match departure.callbacks {
            CallbackMode::Missing => 0,
            CallbackMode::Without(left_out) if left_out == status => 0,
            CallbackMode::Twice => 2,
            _ => 1,
        };
        let post = Post {
            url,
            parameters: self.callback_parameters(departure, status, error_code),
            side: Side::Callback,
            person: departure.to.clone(),
            message: departure.sid.clone(),
        };
        for _ in 0..times {
            self.post(&post).await;
        }
    }

    fn callback_parameters(
        &self,
        departure: &Departure,
        status: Status,
        error_code: Option<u32>,
    ) -> Vec<(String, String)> {
        let install = format!("XE{}", &self.account.sid[2..]);
        let masked = masked(&departure.to);
        let mut parameters = vec![
            ("ChannelPrefix", "whatsapp"),
            ("ApiVersion", "2010-04-01"),
            ("MessageStatus", status.as_str()),
            ("SmsSid", &departure.sid),
            ("SmsStatus", status.as_str()),
            ("ChannelInstallSid", &install),
            ("To", &departure.to),
            ("From", &departure.from),
            ("MessageSid", &departure.sid),
            ("AccountSid", &self.account.sid),
            ("ChannelToAddress", &masked),
            ("StructuredMessage", "false"),
        ];
        match status {
            Status::Delivered => parameters.push(("EventType", "DELIVERED")),
            Status::Read => parameters.push(("EventType", "READ")),
            Status::Undelivered => parameters.push(("EventType", "UNDELIVERED")),
            _ => {}
        }
        let code = error_code.map(|code| code.to_string());
        if let Some(code) = &code {
            parameters.push(("ErrorCode", code));
            parameters.push(("ChannelStatusMessage", "the channel refused the message"));
        }
        owned(&parameters)
    }
}

fn states_until(ending: Ending) -> Path {
    let row = [Status::Queued, Status::Sent, Status::Delivered, Status::Read];
    let until = |last: Status| row.into_iter().filter(|s| *s <= last).map(|s| (s, None)).collect();
    match ending {
        Ending::Delivered => until(Status::Delivered),
        Ending::Read => until(Status::Read),
        Ending::StaysAt(last) => until(last),
        Ending::Failed(code) => {
            vec![(Status::Queued, None), (Status::Failed, Some(code))]
        }
        Ending::Undelivered(code) => {
            vec![(Status::Queued, None), (Status::Sent, None), (Status::Undelivered, Some(code))]
        }
    }
}

/// `+97254123XXXX`: the last four characters hidden, without the channel's prefix.
fn masked(address: &str) -> String {
    let bare = address.trim_start_matches("whatsapp:");
    let shown = bare.len().saturating_sub(4);
    bare.chars().take(shown).chain("XXXX".chars()).collect()
}

pub(crate) fn owned(parameters: &[(&str, &str)]) -> Vec<(String, String)> {
    parameters.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
}
