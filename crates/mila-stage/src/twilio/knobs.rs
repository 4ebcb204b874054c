//! What a test or a try-out can ask the simulated Twilio to do badly.

use std::collections::VecDeque;
use std::time::Duration;

use axum::http::Method;

use super::status::Status;
use super::storage;

/// How the webhook of an inbound message is sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum WebhookMode {
    /// Once, with the retries its address asks for.
    #[default]
    Once,
    /// Never: the message is only in Twilio's list.
    Miss,
    /// So many times, one after the other.
    Repeat(usize),
    /// So many times at once.
    RepeatTogether(usize),
    /// Once, so much later (by the system's clock).
    After(Duration),
}

/// How the status callbacks of an outbound message are sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CallbackMode {
    /// As things happen.
    #[default]
    InOrder,
    /// The last first.
    Reversed,
    /// Each of them twice.
    Twice,
    /// None at all.
    Missing,
    /// All but this one.
    Without(Status),
    /// As things happen, before the creating request is answered.
    Early,
}

/// When Twilio fetches the media of an outbound message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CollectMode {
    /// Before the message leaves.
    #[default]
    AtOnce,
    /// After `Stage::release`; until then the message stays as it was created.
    Held,
}

/// How the life of an outbound message ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Ending {
    /// The device has it; it is read when the person looks.
    #[default]
    Delivered,
    /// The device has it and the person has read it.
    Read,
    /// It never leaves Twilio, with this error code.
    Failed(u32),
    /// The channel could not deliver it, with this error code.
    Undelivered(u32),
    /// It goes no further than this.
    StaysAt(Status),
}

/// The classes of REST requests that faults tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RequestKind {
    /// Create a message.
    Send,
    /// List messages.
    List,
    /// Fetch one message.
    Fetch,
    /// Redact or cancel a message.
    Update,
    /// Delete a message or a medium.
    Delete,
    /// List or fetch media: metadata, or the redirect to the bytes.
    Media,
    /// Fetch the bytes of a medium from the storage that the redirect names.
    Storage,
    /// Typing indicator.
    Typing,
    /// Any of them.
    Any,
}

/// What goes wrong with a REST request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// 429 with code 20429; not processed.
    TooManyRequests,
    /// 500 with code 20500; not processed.
    ServerError,
    /// 503 with code 20503; not processed.
    Unavailable,
    /// 404 with code 20404, as if it was not there yet.
    NotThere,
    /// 400 with code 20009: too early to delete.
    TooEarly,
    /// 500 with code 20500, though it was processed.
    ServerErrorAfterActing,
    /// Processed so much later (by the system's clock), also when the client has gone.
    Slow(Duration),
    /// Processed after `Stage::release`, also when the client has gone.
    Held,
    /// Processed; the answer waits for `Stage::release`.
    AnswerHeld,
    /// Processed; the connection closes without an answer.
    AnswerLost,
}

/// When a created message shows up in lists.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ListLag {
    /// At once.
    #[default]
    None,
    /// After so much stage time.
    For(Duration),
    /// When `Stage::release` is called.
    UntilReleased,
}

/// Whether Mila's sender is in service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SenderState {
    /// It is.
    #[default]
    Online,
    /// It is not, and its description says why. Sending goes on: only lists tell of it.
    Offline,
}

/// What WhatsApp says to templates that it is asked to approve.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It approves them, after so much stage time.
    ApprovedAfter(Duration),
    /// It rejects them.
    Rejected,
}

impl Default for Verdict {
    /// Approved at once.
    fn default() -> Self {
        Self::ApprovedAfter(Duration::ZERO)
    }
}

/// All knobs of a stage.
#[derive(Default)]
pub(crate) struct Knobs {
    pub(crate) webhooks: Knob<WebhookMode>,
    pub(crate) callbacks: Knob<CallbackMode>,
    pub(crate) collections: Knob<CollectMode>,
    pub(crate) endings: Knob<Ending>,
    pub(crate) list_lag: ListLag,
    /// Most messages on a page of a list, whatever is asked for.
    pub(crate) longest_page: Option<usize>,
    pub(crate) sender: SenderState,
    pub(crate) approvals: Verdict,
    faults: Vec<ArmedFault>,
}

/// A setting, and exceptions for the next few uses.
pub(crate) struct Knob<T> {
    setting: T,
    next: VecDeque<T>,
}

struct ArmedFault {
    kind: RequestKind,
    fault: Fault,
    left: usize,
}

impl<T: Copy> Knob<T> {
    pub(crate) fn set(&mut self, setting: T) {
        self.setting = setting;
    }

    pub(crate) fn for_next(&mut self, count: usize, exception: T) {
        self.next.extend(std::iter::repeat_n(exception, count));
    }

    /// What holds for the use that happens now.
    pub(crate) fn take(&mut self) -> T {
        self.next.pop_front().unwrap_or(self.setting)
    }
}

impl<T: Default> Default for Knob<T> {
    fn default() -> Self {
        Self { setting: T::default(), next: VecDeque::new() }
    }
}

impl Knobs {
    pub(crate) fn arm(&mut self, kind: RequestKind, fault: Fault, count: usize) {
        self.faults.push(ArmedFault { kind, fault, left: count });
    }

    pub(crate) fn disarm(&mut self) {
        self.faults.clear();
    }

    /// The fault for a request that arrives now; the one armed first goes first.
    pub(crate) fn fault_for(&mut self, kind: RequestKind) -> Option<Fault> {
        let place = self
            .faults
            .iter()
            .position(|armed| armed.kind == kind || armed.kind == RequestKind::Any)?;
        let armed = &mut self.faults[place];
        let fault = armed.fault;
        armed.left = armed.left.saturating_sub(1);
        if armed.left == 0 {
            self.faults.remove(place);
        }
        Some(fault)
    }
}

impl RequestKind {
    /// The class of a request by its method and path; none for paths that are neither Twilio's
    /// REST API nor its storage.
    pub(crate) fn of(method: &Method, path: &str) -> Option<Self> {
        if path.ends_with("/Indicators/Typing.json") {
            return Some(Self::Typing);
        }
        if path.starts_with(storage::ROOT) {
            return Some(Self::Storage);
        }
        let resource = path.strip_prefix("/2010-04-01/Accounts/")?.split_once('/')?.1;
        let deleting = method == Method::DELETE;
        Some(match (resource.split('/').count(), method == Method::POST) {
            (1, true) => Self::Send,
            (1, false) => Self::List,
            _ if deleting => Self::Delete,
            (2, true) => Self::Update,
            (2, false) => Self::Fetch,
            _ => Self::Media,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_told_apart_by_method_and_path() {
        let root = "/2010-04-01/Accounts/AC1/Messages";
        let cases = [
            (Method::POST, format!("{root}.json"), Some(RequestKind::Send)),
            (Method::GET, format!("{root}.json"), Some(RequestKind::List)),
            (Method::GET, format!("{root}/SM1.json"), Some(RequestKind::Fetch)),
            (Method::POST, format!("{root}/SM1.json"), Some(RequestKind::Update)),
            (Method::DELETE, format!("{root}/SM1.json"), Some(RequestKind::Delete)),
            (Method::GET, format!("{root}/SM1/Media.json"), Some(RequestKind::Media)),
            (Method::GET, format!("{root}/SM1/Media/ME1"), Some(RequestKind::Media)),
            (Method::DELETE, format!("{root}/SM1/Media/ME1.json"), Some(RequestKind::Delete)),
            (Method::GET, "/media-store/MM1/ME1".to_owned(), Some(RequestKind::Storage)),
            (Method::POST, "/v2/Indicators/Typing.json".to_owned(), Some(RequestKind::Typing)),
            (Method::POST, "/v1/messages".to_owned(), None),
        ];
        for (method, path, kind) in cases {
            assert_eq!(RequestKind::of(&method, &path), kind, "{method} {path}");
        }
    }

    #[test]
    fn a_knob_falls_back_to_its_setting() {
        let mut knob = Knob::<WebhookMode>::default();
        knob.for_next(2, WebhookMode::Miss);
        let taken: Vec<_> = (0..3).map(|_| knob.take()).collect();
        assert_eq!(taken, [WebhookMode::Miss, WebhookMode::Miss, WebhookMode::Once]);
    }
}
