//! The hot statements, and how their times are held against one another.

use std::time::Duration;

use crate::fill::{DANA, Dialect, EVENT, INTENT, MESSAGE, OTHER, PERSON, TURN};

/// What a time may grow by as the database does.
const MOST_GROWTH: f64 = 1.5;

/// Runs of which the median is taken.
pub(crate) const RUNS: usize = 15;

/// How often a statement is measured before it is called slow: other work passes, a scan stays.
const TRIES: usize = 4;

/// A statement with its parameters in a dialect.
pub(crate) struct Hot {
    pub(crate) name: &'static str,
    pub(crate) args: Vec<String>,
}

/// Every statement on the path of a message, and of a STOP.
pub(crate) fn hot(Dialect { id, at, bytes, each }: &Dialect) -> Vec<Hot> {
    let dana = id(PERSON, DANA);
    let (now, later, hash, new) = (at("500"), at("2000000"), bytes("1"), bytes("0"));
    let text = |it: &str| format!("'{it}'");
    let (lane, lookup) = (text("conversation"), text("SM1"));
    let fresh = id(OTHER, "0");
    let it =
        |name, args: &[&String]| Hot { name, args: args.iter().map(|it| (*it).clone()).collect() };
    let many =
        |name, args: &[&String]| Hot { name, args: args.iter().map(|it| each(it)).collect() };
    let (null, one, no) = ("NULL".to_owned(), "1".to_owned(), "FALSE".to_owned());
    vec![
        it("CLAIM", &[&fresh, &lane, &now, &"32".to_owned()]),
        it("CLAIM_SUSPECT", &[&fresh, &now, &lane, &lane, &lane, &lane]),
        it("NEXT_DUE", &[]),
        it("OLDEST_DUE", &[]),
        it("RELEASE", &[&dana, &lane, &fresh, &one, &later]),
        // Recording.
        many("WRITERS", &[&hash, &hash]),
        many("MARK_SEEN", &[&new, &later]),
        many("UNSEE", &[&new]),
        it("FIND_ADDRESS", &[&hash]),
        it("SUPPRESSED", &[&hash, &now]),
        it("LOCK_PERSON", &[&dana]),
        it("READ_ACCOUNT", &[&dana]),
        it("OWNER", &[&hash, &dana]),
        it("SCOPED_IDS", &[&dana, &hash]),
        it("USE_ADDRESS", &[&hash, &dana, &now]),
        many("WROTE", &[&dana, &now]),
        many(
            "ADD_INBOUND",
            &[&fresh, &dana, &text("text"), &now, &new, &text("SM0"), &null, &null, &no],
        ),
        many("ADD_EVENT", &[&fresh, &dana, &lane, &fresh, &now]),
        many("EXTEND_BURST", &[&dana, &later, &later]),
        it("POKE", &[&dana, &lane, &later]),
        it("UNPARK", &[&dana, &now]),
        // A look at one turn.
        it("READ_HELD", &[&dana, &lane, &fresh, &one]),
        it("WAITING", &[&dana, &lane]),
        it("COUNT_WAITING", &[&dana, &lane]),
        it("THE_OPEN_TURN", &[&dana]),
        it("PAST_STEPS", &[&dana]),
        it("PAST_MESSAGES", &[&dana]),
        it("TURN_MESSAGES", &[&dana, &id(TURN, "1")]),
        it("SENT_AS", &[&dana, &lookup]),
        it("CAME_AS", &[&dana, &lookup]),
        it("ASKS", &[&dana, &lookup]),
        it("OWNED", &[&dana, &lookup]),
        it("ADDRESSES", &[&dana, &now]),
        it("TOLD_OF_WAITING", &[&dana, &now]),
        it("TELL_FAILURES", &[&dana]),
        // Sending.
        it("FACTS", &[&dana, &now, &one]),
        it("NEXT_INTENT", &[&dana, &lane]),
        it("OPEN_INTENTS", &[&dana, &now]),
        it("STEPS_OF_MESSAGE", &[&id(MESSAGE, "1"), &dana]),
        it("INTENT_STATE", &[&id(INTENT, "1"), &dana]),
        it("UNSEEN", &[&dana, &lane]),
        it("RECEIPT", &[&id(INTENT, "1"), &dana, &text("MM0"), &now]),
        it("REPORTED", &[&id(INTENT, "1"), &dana]),
        it("SENT_TO", &[&id(INTENT, "1"), &dana]),
        it("CALLBACK_PERSON", &[&id(INTENT, "1")]),
        it("NOTE_OF_INTENT", &[&id(INTENT, "1"), &dana]),
        it("CARRIED", &[&id(INTENT, "1"), &dana]),
        it("END_EVENT", &[&id(EVENT, "1"), &dana, &text("done"), &text("x")]),
        // STOP.
        it("FORGET_RECORDING_COPIES", &[&dana]),
        it("FORGET_RECORDINGS", &[&dana]),
        it("DROP_WAITING", &[&dana, &text("stopped")]),
        it("DROP_TAKEN", &[&dana, &text("stopped")]),
        it("ABANDON_TURNS", &[&dana, &text("stopped")]),
        it("CANCEL_PARKED", &[&dana]),
        it("CANCEL_INTENDED", &[&dana]),
        it("DROP_CANCELLED", &[&dana]),
        it("SET_STATE", &[&dana, &text("stopped")]),
        it("RAISE_EPOCH", &[&dana, &no]),
    ]
}

/// Times of one statement in a small and in a large database.
pub(crate) struct Times {
    pub(crate) small: Vec<Duration>,
    pub(crate) large: Vec<Duration>,
}

impl Times {
    fn medians(mut self) -> (Duration, Duration) {
        self.small.sort();
        self.large.sort();
        (self.small[self.small.len() / 2], self.large[self.large.len() / 2])
    }
}

/// What is to be said of a statement that grew in every try, by more than `noise`: what a machine
/// that does other things too adds to a time.
pub(crate) async fn growth(
    name: &str,
    noise: Duration,
    mut measure: impl AsyncFnMut() -> Times,
) -> Option<String> {
    let mut last = None;
    for _ in 0..TRIES {
        let (small, large) = measure().await.medians();
        println!("{name:24} {small:>12.1?} {large:>12.1?}");
        if large <= small.mul_f64(MOST_GROWTH) + noise {
            return None;
        }
        last = Some(format!("{name}: {small:?} in a small database, {large:?} in a large one"));
    }
    last
}

/// The time that something takes.
pub(crate) async fn timed(it: impl Future<Output = ()>) -> Duration {
    #[expect(clippy::disallowed_methods, reason = "what is measured is the time of this machine")]
    let now = std::time::Instant::now;
    let before = now();
    it.await;
    now().duration_since(before)
}
