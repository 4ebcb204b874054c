//! Trouble on demand.

use std::time::Duration;

/// What goes wrong with a request that is itself in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// 429 with this `retry-after`, in whole seconds.
    RateLimited(Duration),
    /// 429 of a spent monthly budget, without `retry-after`.
    SpendLimit,
    /// 400 of an account without credit.
    NoCredit,
    /// 401.
    BadKey,
    /// 413 of a proxy, with a page instead of JSON.
    TooLarge,
    /// 400 about something that is not in the messages.
    BadSetting,
    /// 529.
    Overloaded,
    /// 500 with a proxy's page instead of JSON.
    ServerError,
    /// A stream that ends before `message_stop`, in the middle of an event.
    /// Not streamed: a body that ends early.
    CutStream,
    /// `event: error` after 200. Not streamed: 529.
    StreamError,
    /// A stream whose stop reason is null.
    NoStopReason,
    /// A stream without its `message_delta`.
    NoDelta,
    /// A stream whose first block is not the first by its number.
    SkippedIndex,
    /// A stream whose words begin with half of a character.
    HalfCharacter,
    /// Nothing for so long, then the answer; ended by [`Claude::release`](super::Claude::release).
    Silence(Duration),
    /// So long before every event of the stream; ended by [`Claude::release`](super::Claude::release).
    Slow(Duration),
    /// A refusal with status 200. The service goes on refusing while the words stay in the history.
    Refusal,
    /// The answer is cut off at `max_tokens`, a tool call in the middle of its input.
    MaxTokens,
    /// The turn pauses and wants to be sent back.
    PauseTurn,
    /// The answer ends with this stop reason.
    StopReason(String),
    /// A tool call whose input is no JSON (streamed) or does not fit its schema (not streamed).
    MalformedToolInput,
}

/// Faults that wait for their requests.
#[derive(Default)]
pub(super) struct Faults(Vec<Planned>);

struct Planned {
    fault: Fault,
    left: usize,
    /// Only requests whose last user text contains this.
    when: Option<String>,
}

impl Faults {
    pub(super) fn plan(&mut self, fault: Fault, times: usize, when: Option<String>) {
        self.0.push(Planned { fault, left: times, when });
    }

    /// The fault for a request whose last user text is `words`: the oldest that fits.
    pub(super) fn take(&mut self, words: &str) -> Option<Fault> {
        let fits = |planned: &&mut Planned| {
            planned.when.as_ref().is_none_or(|part| words.contains(part.as_str()))
        };
        let planned = self.0.iter_mut().filter(|planned| planned.left > 0).find(fits)?;
        planned.left -= 1;
        let fault = planned.fault.clone();
        self.0.retain(|planned| planned.left > 0);
        Some(fault)
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}
