//! The figures of a running Mila, for the operator's tools: every name, what it means, its unit,
//! and the functions that record it. Nobody else knows the library.
//!
//! Counts and times, of nobody in particular (promises M6 and D5): see [`words`] for what a label
//! can hold. What the figures mean and which to be woken by stands in docs/OPERATING.md.

mod words;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};
use std::time::Duration;

use mila_domain::{EventId, Lane, Timestamp};
use mila_store::{Figures, SCHEMA, StepCost};
use prometheus_client::encoding::text;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::metrics::family::Family;
use prometheus_client::metrics::gauge::Gauge;
use prometheus_client::metrics::histogram::Histogram;
use prometheus_client::metrics::info::Info;
use prometheus_client::registry::{Metric, Registry};

pub(crate) use words::{Asked, Chore, DeliveryError, RequestError, Webhook};
use words::{Label, Tokens, Word};

/// The form in which [`Metrics::shown`] writes
/// (<https://prometheus.io/docs/specs/om/open_metrics_spec/>).
pub(crate) const CONTENT_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// Bounds in seconds of what should take milliseconds: Twilio gives up after 15 s.
const QUICK: [f64; 13] =
    [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 15.0];

/// Bounds in seconds of what somebody waits for: an answer may take minutes.
const WAITED_FOR: [f64; 13] =
    [0.5, 1.0, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 20.0, 30.0, 60.0, 300.0, 900.0];

type Seconds = Gauge<f64, AtomicU64>;

/// The figures of one Mila.
#[derive(Debug)]
pub(crate) struct Metrics {
    registry: Registry,
    webhooks: Each<Histogram>,
    model: Each<Histogram>,
    replies: Histogram,
    tokens: Each<Counter>,
    cost: Counter,
    requests: RequestErrors,
    deliveries: Each<Counter>,
    given_up: Counter,
    releases: Counter,
    /// When each chore is due, in microseconds since 1970.
    chores_due: Vec<AtomicI64>,
    chores_late: Each<Seconds>,
    oldest_due: Each<Seconds>,
    oldest_suspect: Seconds,
    dead_letters: Gauge,
    oldest_audio: Seconds,
}

/// Counts requests to Twilio that failed. One that was not handed out by [`Metrics`] counts for
/// nobody.
#[derive(Clone, Debug)]
pub(crate) struct RequestErrors(Each<Counter>);

impl Default for RequestErrors {
    fn default() -> Self {
        Self(Each::new::<RequestError>(Counter::default).0)
    }
}

impl RequestErrors {
    pub(crate) fn count(&self, error: RequestError) {
        self.0.of(error).inc();
    }
}

impl Metrics {
    /// The figures of a Mila that begins now: a chore that never succeeds is late from here on.
    pub(crate) fn new(now: Timestamp) -> Self {
        let mut figures = Registered(Registry::default());
        let due = |_: &Chore| AtomicI64::new(now.as_micros());
        figures.info();
        Self {
            webhooks: figures.each::<Webhook, _>(
                "mila_webhook_seconds",
                "Time from a webhook of Twilio's to its answer, once it proved to be Twilio's or not",
                || Histogram::new(QUICK),
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
            requests: RequestErrors(figures.each::<RequestError, _>(
                "mila_twilio_errors",
                "Requests to Twilio that failed, each try for itself",
                Counter::default,
            )),
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
            chores_due: Chore::ALL.iter().map(due).collect(),
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
                "The same of lanes with which a process died, which run one at a time",
                Seconds::default(),
            ),
            dead_letters: figures.one(
                "mila_dead_letters",
                "Events that were given up and wait for the operator",
                Gauge::default(),
            ),
            oldest_audio: figures.one(
                "mila_oldest_audio_seconds",
                "Age of the oldest recording or spoken answer, at Twilio or in a file; 0 when \
                 there is none",
                Seconds::default(),
            ),
            registry: figures.0,
        }
    }

    /// A webhook was answered, so long after it came.
    pub(crate) fn answered(&self, webhook: Webhook, took: Duration) {
        self.webhooks.of(webhook).observe(took.as_secs_f64());
    }

    /// The model was asked, and this came of it.
    pub(crate) fn asked(&self, outcome: Asked, took: Duration) {
        self.model.of(outcome).observe(took.as_secs_f64());
    }

    /// An answer of the model was billed.
    pub(crate) fn billed(&self, cost: &StepCost) {
        let count = |number: i64| u64::try_from(number).unwrap_or(0);
        self.tokens.of(Tokens::Input).inc_by(count(cost.input_tokens));
        self.tokens.of(Tokens::Output).inc_by(count(cost.output_tokens));
        self.tokens.of(Tokens::CacheRead).inc_by(count(cost.cache_read));
        self.tokens.of(Tokens::CacheWritten).inc_by(count(cost.cache_written));
        self.cost.inc_by(count(cost.micro_usd));
    }

    /// Twilio took a message that this event caused; an event begins to exist as it arrives.
    pub(crate) fn sent(&self, cause: Option<EventId>, now: Timestamp) {
        if let Some(cause) = cause {
            self.replies.observe(now.since(cause.made_at()).as_secs_f64());
        }
    }

    /// For who makes requests to Twilio.
    pub(crate) fn request_errors(&self) -> RequestErrors {
        self.requests.clone()
    }

    /// Twilio reported how far a message of ours got, and with which error, if it failed.
    pub(crate) fn reported(&self, error: Option<DeliveryError>) {
        if let Some(error) = error {
            self.deliveries.of(error).inc();
        }
    }

    /// So many events were given up.
    pub(crate) fn dead_lettered(&self, events: usize) {
        self.given_up.inc_by(u64::try_from(events).unwrap_or(0));
    }

    /// A lane could not be given back, and it will be tried again.
    pub(crate) fn release_failed(&self) {
        self.releases.inc();
    }

    /// A chore has succeeded, and is to be done again by then.
    pub(crate) fn done(&self, chore: Chore, again: Timestamp) {
        self.chores_due[chore.at()].store(again.as_micros(), Ordering::Relaxed);
    }

    /// Everything, in the form of [`CONTENT_TYPE`].
    pub(crate) fn shown(&self, figures: &Figures, now: Timestamp) -> String {
        let age = |since: Option<Timestamp>| since.map_or(0.0, |it| now.since(it).as_secs_f64());
        for (lane, due) in &figures.oldest_due {
            self.oldest_due.of(*lane).set(age(*due));
        }
        self.oldest_suspect.set(age(figures.oldest_suspect));
        self.dead_letters.set(figures.dead_letters.into());
        self.oldest_audio.set(age(figures.oldest_audio));
        for chore in Chore::ALL {
            let due = self.chores_due[chore.at()].load(Ordering::Relaxed);
            self.chores_late.of(*chore).set(age(Some(Timestamp::from_micros(due))));
        }
        let mut shown = String::new();
        // Writing into memory does not fail.
        let _ = text::encode(&mut shown, &self.registry);
        shown
    }
}

/// One metric for each of a list of words, at hand without a look-up.
#[derive(Clone, Debug)]
struct Each<M>(Arc<[M]>);

impl<M> Each<M> {
    fn of(&self, word: impl Word) -> &M {
        &self.0[word.at()]
    }
}

impl<M: Clone> Each<M> {
    /// The metrics, and the family that shows them.
    fn new<W: Word>(make: fn() -> M) -> (Self, Family<Label, M, fn() -> M>) {
        let family = Family::new_with_constructor(make);
        let each = W::ALL.iter().map(|word| family.get_or_create(&word.label()).clone());
        (Self(each.collect()), family)
    }
}

/// What is registered while the figures are made. Each is shown from the start, as 0.
struct Registered(Registry);

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
        Family<Label, M, fn() -> M>: Metric,
    {
        let (each, family) = Each::new::<W>(make);
        self.0.register(name, help, family);
        each
    }

    /// Which program this is, and the schema that it works with.
    fn info(&mut self) {
        let version = [("version", env!("CARGO_PKG_VERSION"))];
        let about = Info::new((version, [("schema", SCHEMA)]));
        self.0.register("mila_build", "The program's version and its schema's", about);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const NOTHING: Figures =
        Figures { oldest_due: vec![], oldest_suspect: None, dead_letters: 0, oldest_audio: None };

    fn at(seconds: i64) -> Timestamp {
        Timestamp::from_micros(seconds * 1_000_000)
    }

    /// The value of one series.
    fn value(shown: &str, series: &str) -> f64 {
        let line = shown.lines().find_map(|line| line.strip_prefix(series)?.strip_prefix(' '));
        line.unwrap_or_else(|| panic!("{series} is not in\n{shown}")).parse().unwrap()
    }

    #[test]
    fn every_word_has_its_own_place() {
        fn in_order<W: Word>() -> bool {
            W::ALL.iter().map(|word| word.at()).eq(0..W::ALL.len())
        }
        assert!(in_order::<Webhook>() && in_order::<Asked>() && in_order::<Tokens>());
        assert!(in_order::<RequestError>() && in_order::<DeliveryError>());
        assert!(in_order::<Chore>() && in_order::<Lane>());
    }

    #[test]
    fn what_happened_is_shown() {
        let metrics = Metrics::new(at(100));
        metrics.answered(Webhook::Status, Duration::from_millis(3));
        metrics.request_errors().count(RequestError::Throttled);
        metrics.reported(Some(DeliveryError::Window));
        metrics.reported(None);
        metrics.dead_lettered(2);
        metrics.release_failed();
        let figures = Figures {
            oldest_due: vec![(Lane::Upkeep, Some(at(90))), (Lane::Control, Some(at(500)))],
            oldest_suspect: Some(at(40)),
            dead_letters: 3,
            oldest_audio: Some(at(30)),
        };
        let shown = metrics.shown(&figures, at(100));
        for (series, expected) in [
            ("mila_webhook_seconds_count{webhook=\"status\"}", 1.0),
            ("mila_webhook_seconds_count{webhook=\"message\"}", 0.0),
            ("mila_webhook_seconds_bucket{le=\"0.002\",webhook=\"status\"}", 0.0),
            ("mila_webhook_seconds_bucket{le=\"0.005\",webhook=\"status\"}", 1.0),
            ("mila_twilio_errors_total{class=\"throttled\"}", 1.0),
            ("mila_delivery_errors_total{class=\"window\"}", 1.0),
            ("mila_dead_lettered_total", 2.0),
            ("mila_releases_retried_total", 1.0),
            ("mila_oldest_due_seconds{lane=\"upkeep\"}", 10.0),
            ("mila_oldest_due_seconds{lane=\"control\"}", 0.0),
            ("mila_oldest_suspect_seconds", 60.0),
            ("mila_dead_letters", 3.0),
            ("mila_oldest_audio_seconds", 70.0),
        ] {
            assert_eq!(value(&shown, series), expected, "{series}");
        }
        let shown = metrics.shown(&NOTHING, at(100));
        assert_eq!(value(&shown, "mila_oldest_audio_seconds"), 0.0, "it is gone");
    }

    #[test]
    fn a_chore_is_late_until_it_succeeds() {
        let metrics = Metrics::new(at(100));
        let late = |now| {
            let shown = metrics.shown(&NOTHING, now);
            value(&shown, "mila_chore_late_seconds{chore=\"strays\"}")
        };
        assert_eq!(late(at(130)), 30.0, "it has not been done yet");
        metrics.done(Chore::Strays, at(200));
        assert_eq!(late(at(199)), 0.0);
        assert_eq!(late(at(207)), 7.0);
    }
}
