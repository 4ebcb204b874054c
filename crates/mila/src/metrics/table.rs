//! The table of figures: names, what they mean, units and bounds.

use std::sync::Arc;

use mila_domain::Lane;
use mila_store::SCHEMA;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::{Metric, Registry};

use super::words::{
    Asked, Chore, Closed, DeliveryError, Label, Limit, Memory, Refused, RequestError, Tokens,
    Webhook, Word,
};

/// Bounds in seconds of what should take milliseconds: Twilio gives up after 15 s.
const QUICK: [f64; 13] =
    [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 15.0];

/// Bounds in seconds of what somebody waits for: an answer may take minutes.
const WAITED_FOR: [f64; 13] =
    [0.5, 1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 20.0, 30.0, 60.0, 300.0, 900.0];

/// Bounds in seconds of what should come at its time, and after an outage comes hours later.
const AT_ITS_TIME: [f64; 11] = [0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 15.0, 60.0, 600.0, 3600.0, 86_400.0];

/// A span in whole seconds, as it is now.
pub(super) type Seconds = Gauge;

/// What is recorded as it happens.
#[derive(Debug)]
pub(super) struct Happened {
    pub(super) webhooks: Each<Histogram>,
    pub(super) refused: Each<Counter>,
    pub(super) closed: Each<Counter>,
    pub(super) limits: Each<Counter>,
    pub(super) memory: Each<Counter>,
    pub(super) model: Each<Histogram>,
    pub(super) replies: Histogram,
    pub(super) reminders: Histogram,
    pub(super) tokens: Each<Counter>,
    pub(super) cost: Counter,
    pub(super) elsewhere: Counter,
    pub(super) requests: Each<Counter>,
    pub(super) deliveries: Each<Counter>,
    pub(super) given_up: Counter,
    pub(super) releases: Counter,
    pub(super) zones_unreadable: Counter,
}

impl Happened {
    pub(super) fn registered(figures: &mut Registered) -> Self {
        Self {
            webhooks: figures.each::<Webhook, _>(
                "mila_webhook_seconds",
                "Time that a webhook waited for its answer, whatever the answer",
                || Histogram::new(QUICK),
            ),
            refused: figures.each::<Refused, _>(
                "mila_refused_posts",
                "Posts to a webhook that were refused",
                Counter::default,
            ),
            closed: figures.each::<Closed, _>(
                "mila_closed_connections",
                "Connections that were closed before they were done, for limits of the door",
                Counter::default,
            ),
            limits: figures.each::<Limit, _>(
                "mila_limits_reached",
                "Messages, turns and fixed words that were not answered for a limit; of `share`, people \
                 who came to it in a day",
                Counter::default,
            ),
            memory: figures.each::<Memory, _>(
                "mila_memory",
                "What happened to what is kept about people, and to answers that claim a deed",
                Counter::default,
            ),
            model: figures.each::<Asked, _>(
                "mila_model_seconds",
                "Time from asking the model to its whole answer, or to its failure",
                || Histogram::new(WAITED_FOR),
            ),
            replies: figures.one(
                "mila_reply_seconds",
                "Time from the arrival of the last message that is answered, to each message of \
                 the answer being taken by Twilio",
                Histogram::new(WAITED_FOR),
            ),
            reminders: figures.one(
                "mila_reminder_late_seconds",
                "Time from when a reminder was for, to its being told; of a backlog, from its last",
                Histogram::new(AT_ITS_TIME),
            ),
            tokens: figures.each::<Tokens, _>(
                "mila_model_tokens",
                "Tokens of the model that were billed",
                Counter::default,
            ),
            cost: figures.one(
                "mila_model_cost_micro_usd",
                "What the model cost by the prices in the settings, in millionths of a US dollar",
                Counter::default(),
            ),
            elsewhere: figures.one(
                "mila_model_elsewhere",
                "Answers of the model that were computed elsewhere than was asked for",
                Counter::default(),
            ),
            requests: figures.each::<RequestError, _>(
                "mila_twilio_errors",
                "Requests to Twilio that failed, each try for itself",
                Counter::default,
            ),
            deliveries: figures.each::<DeliveryError, _>(
                "mila_delivery_errors",
                "Reports that a message of ours failed on its way, by what the error asks of us",
                Counter::default,
            ),
            given_up: figures.one(
                "mila_dead_lettered",
                "Events that were given up here because Mila died with them again and again",
                Counter::default(),
            ),
            releases: figures.one(
                "mila_releases_retried",
                "Times that a lane could not be given back at once, and was held for longer",
                Counter::default(),
            ),
            zones_unreadable: figures.one(
                "mila_zones_unreadable",
                "Looks at the directory of the zone database that found it damaged; the old one stays",
                Counter::default(),
            ),
        }
    }
}

/// What is found out when somebody looks.
#[derive(Debug)]
pub(super) struct Stands {
    pub(super) chores_late: Each<Seconds>,
    pub(super) oldest_due: Each<Seconds>,
    pub(super) oldest_suspect: Seconds,
    pub(super) dead_letters: Gauge,
    pub(super) set_aside: Gauge,
    pub(super) held: Gauge,
    pub(super) oldest_audio: Seconds,
    pub(super) zones: Family<ReleaseLabel, Gauge>,
    pub(super) zones_old: Gauge,
}

impl Stands {
    pub(super) fn registered(figures: &mut Registered) -> Self {
        Self {
            chores_late: figures.each::<Chore, _>(
                "mila_chore_late_seconds",
                "For how long a chore should have been done again; 0 when it is in time",
                Seconds::default,
            ),
            oldest_due: figures.each::<Lane, _>(
                "mila_oldest_due_seconds",
                "For how long the oldest work of a lane has been due that nobody has taken up",
                Seconds::default,
            ),
            oldest_suspect: figures.one(
                "mila_oldest_suspect_seconds",
                "For how long the oldest lane has been due with which a process died; they run one by one",
                Seconds::default(),
            ),
            dead_letters: figures.one(
                "mila_dead_letters",
                "Events that were given up and wait for the operator",
                Gauge::default(),
            ),
            set_aside: figures.one(
                "mila_lanes_set_aside",
                "Lanes of people whose rows cannot be read, which wait for the operator",
                Gauge::default(),
            ),
            held: figures.one(
                "mila_held_accounts",
                "Accounts that are held, for their number may have a new holder",
                Gauge::default(),
            ),
            oldest_audio: figures.one(
                "mila_oldest_audio_seconds",
                "Age of the oldest recording or spoken answer, at Twilio or in a file; 0 when \
                 there is none",
                Seconds::default(),
            ),
            zones: figures.one(
                "mila_zones",
                "1: the release of the zone database by which people's clocks are read",
                Family::default(),
            ),
            zones_old: figures.one(
                "mila_zones_old",
                "1 when a newer release of the zone database is known, or must be out; else 0",
                Gauge::default(),
            ),
        }
    }
}

/// The release of the zone database, a year and letters: no word of anybody's, as it was read as one.
pub(super) type ReleaseLabel = [(&'static str, String); 1];

/// What shows the metrics of a list of words.
type Series<M> = Family<Label, M, fn() -> M>;

/// One metric for each of a list of words, at hand without a look-up.
#[derive(Clone, Debug)]
pub(super) struct Each<M>(Arc<[M]>);

impl<M> Each<M> {
    pub(super) fn of(&self, word: impl Word) -> &M {
        &self.0[word.at()]
    }
}

impl<M: Clone> Each<M> {
    /// The metrics, and the family that shows them.
    pub(super) fn new<W: Word>(make: fn() -> M) -> (Self, Series<M>) {
        let family = Family::new_with_constructor(make);
        let each = W::ALL.iter().map(|word| family.get_or_create(&word.label()).clone());
        (Self(each.collect()), family)
    }
}

/// What is registered while the figures are made. Each is shown from the start, as 0.
pub(super) struct Registered(pub(super) Registry);

impl Registered {
    fn one<M: Metric + Clone>(&mut self, name: &'static str, help: &'static str, metric: M) -> M {
        self.0.register(name, help, metric.clone());
        metric
    }

    fn each<W: Word, M>(
        &mut self,
        name: &'static str,
        help: &'static str,
        make: fn() -> M,
    ) -> Each<M>
    where
        M: Clone,
        Series<M>: Metric,
    {
        let (each, family) = Each::new::<W>(make);
        self.0.register(name, help, family);
        each
    }

    /// Which program this is, and the schema that it works with.
    pub(super) fn info(&mut self) {
        let version = [("version", env!("CARGO_PKG_VERSION"))];
        let about = Info::new((version, [("schema", SCHEMA)]));
        self.0.register("mila_build", "The program's version and its schema's", about);
    }
}
