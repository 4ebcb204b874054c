//! The figures of a running Mila, for the operator's tools: the [`table`] of them, and the functions
//! that record. Nobody else knows the library.
//!
//! Counts and times, of nobody in particular (promises M6 and D5): see [`words`] for what a label
//! can hold. What the figures mean and which to be woken by stands in docs/OPERATING.md.

mod table;
mod words;

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use mila_domain::fixed_words::Unheard;
use mila_domain::schedule::{Freshness, Release};
use mila_domain::{EventId, Timestamp, Unanswered};
use mila_store::{Figures, StepCost};
use prometheus_client::encoding::text;
use prometheus_client::metrics::counter::Counter;
use prometheus_client::registry::Registry;

use self::table::{Each, Happened, Registered, Stands};
pub(crate) use self::words::{
    Asked, Chore, Closed, DeliveryError, Limit, Memory, Refused, RequestError, Webhook,
};
use self::words::{Tokens, Word};

/// The form in which [`Metrics::shown`] writes
/// (<https://prometheus.io/docs/specs/om/open_metrics_spec/>).
pub(crate) const CONTENT_TYPE: &str = "application/openmetrics-text; version=1.0.0; charset=utf-8";

/// The figures of one Mila.
#[derive(Debug)]
pub(crate) struct Metrics {
    registry: Registry,
    happened: Happened,
    stands: Stands,
    /// When each chore is due, in microseconds since 1970.
    chores_due: Vec<AtomicI64>,
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
        figures.info();
        let due = |_: &Chore| AtomicI64::new(now.as_micros());
        Self {
            happened: Happened::registered(&mut figures),
            stands: Stands::registered(&mut figures),
            chores_due: Chore::ALL.iter().map(due).collect(),
            registry: figures.0,
        }
    }

    /// A webhook was answered, so long after it came.
    pub(crate) fn answered(&self, webhook: Webhook, took: Duration) {
        self.happened.webhooks.of(webhook).observe(took.as_secs_f64());
    }

    /// A post to a webhook was refused.
    pub(crate) fn refused(&self, why: Refused) {
        self.happened.refused.of(why).inc();
    }

    /// A connection was closed before it was done.
    pub(crate) fn closed(&self, why: Closed) {
        self.happened.closed.of(why).inc();
    }

    /// So many messages or turns were not answered for a limit.
    pub(crate) fn limited(&self, limit: Limit, times: usize) {
        self.happened.limits.of(limit).inc_by(u64::try_from(times).unwrap_or(0));
    }

    /// Something was not answered; counted if a limit is why.
    pub(crate) fn unanswered(&self, why: Unanswered, times: usize) {
        let limit = match why {
            Unanswered::PersonBudget => Limit::PersonBudget,
            Unanswered::ServiceBudget => Limit::ServiceBudget,
            Unanswered::Blocked => Limit::Blocked,
            Unanswered::NotInvited
            | Unanswered::NotListed
            | Unanswered::Stopped
            | Unanswered::Held
            | Unanswered::NotNow
            | Unanswered::SwitchedOff
            | Unanswered::NotOffered
            | Unanswered::RightsOnly
            | Unanswered::OutOfService => return,
        };
        self.limited(limit, times);
    }

    /// A fixed word was not answered.
    pub(crate) fn unheard(&self, why: Unheard) {
        let limit = match why {
            Unheard::Rate => Limit::WordsRate,
            Unheard::PersonBudget => Limit::WordsPersonBudget,
            Unheard::ServiceBudget => Limit::WordsServiceBudget,
            Unheard::Blocked => Limit::Blocked,
        };
        self.limited(limit, 1);
    }

    /// Something happened to what is kept about somebody.
    pub(crate) fn remembered(&self, what: Memory) {
        self.happened.memory.of(what).inc();
    }

    /// The model was asked, and this came of it.
    pub(crate) fn asked(&self, outcome: Asked, took: Duration) {
        self.happened.model.of(outcome).observe(took.as_secs_f64());
    }

    /// An answer of the model was billed.
    pub(crate) fn billed(&self, cost: &StepCost) {
        let count = |number: i64| u64::try_from(number).unwrap_or(0);
        self.happened.tokens.of(Tokens::Input).inc_by(count(cost.input_tokens));
        self.happened.tokens.of(Tokens::Output).inc_by(count(cost.output_tokens));
        self.happened.tokens.of(Tokens::CacheRead).inc_by(count(cost.cache_read));
        self.happened.tokens.of(Tokens::CacheWritten).inc_by(count(cost.cache_written));
        self.happened.cost.inc_by(count(cost.micro_usd));
    }

    /// An answer of the model was computed elsewhere than was asked for.
    pub(crate) fn computed_elsewhere(&self) {
        self.happened.elsewhere.inc();
    }

    /// Twilio took a message that this event caused; an event begins to exist as it arrives.
    pub(crate) fn sent(&self, cause: Option<EventId>, now: Timestamp) {
        if let Some(cause) = cause {
            self.happened.replies.observe(now.since(cause.made_at()).as_secs_f64());
        }
    }

    /// Somebody was told of what was for then.
    pub(crate) fn reminded(&self, of: Timestamp, now: Timestamp) {
        self.happened.reminders.observe(now.since(of).as_secs_f64());
    }

    /// For who makes requests to Twilio.
    pub(crate) fn request_errors(&self) -> RequestErrors {
        RequestErrors(self.happened.requests.clone())
    }

    /// Twilio reported how far a message of ours got, and with which error, if it failed.
    pub(crate) fn reported(&self, error: Option<DeliveryError>) {
        if let Some(error) = error {
            self.happened.deliveries.of(error).inc();
        }
    }

    /// So many events were given up.
    pub(crate) fn dead_lettered(&self, events: usize) {
        self.happened.given_up.inc_by(u64::try_from(events).unwrap_or(0));
    }

    /// A lane could not be given back, and it will be tried again.
    pub(crate) fn release_failed(&self) {
        self.happened.releases.inc();
    }

    /// These zones are in use.
    pub(crate) fn zones(&self, release: &Release, freshness: Freshness) {
        self.stands.zones.clear();
        self.stands.zones.get_or_create(&[("release", release.to_string())]).set(1);
        self.stands.zones_old.set((freshness != Freshness::Current).into());
    }

    /// The directory of the zone database could not be read.
    pub(crate) fn zones_unreadable(&self) {
        self.happened.zones_unreadable.inc();
    }

    /// A chore has succeeded, and is to be done again by then.
    pub(crate) fn done(&self, chore: Chore, again: Timestamp) {
        self.chores_due[chore.at()].store(again.as_micros(), Ordering::Relaxed);
    }

    /// Everything, in the form of [`CONTENT_TYPE`].
    pub(crate) fn shown(&self, figures: &Figures, now: Timestamp) -> String {
        let age = |since: Option<Timestamp>| {
            let age = since.map_or(Duration::ZERO, |since| now.since(since));
            i64::try_from(age.as_secs()).unwrap_or(i64::MAX)
        };
        for (lane, due) in &figures.oldest_due {
            self.stands.oldest_due.of(*lane).set(age(*due));
        }
        self.stands.oldest_suspect.set(age(figures.oldest_suspect));
        self.stands.dead_letters.set(figures.given_up.dead_letters.into());
        self.stands.set_aside.set(figures.given_up.lanes.into());
        self.stands.held.set(figures.given_up.held.into());
        self.stands.oldest_audio.set(age(figures.oldest_audio));
        let shares = self.happened.limits.of(Limit::Share);
        shares.inner().store(figures.shares_used_up, Ordering::Relaxed);
        for chore in Chore::ALL {
            let due = self.chores_due[chore.at()].load(Ordering::Relaxed);
            self.stands.chores_late.of(*chore).set(age(Some(Timestamp::from_micros(due))));
        }
        let mut shown = String::new();
        // Writing into memory does not fail.
        let _ = text::encode(&mut shown, &self.registry);
        shown
    }
}

#[cfg(test)]
mod tests {
    use mila_domain::Lane;
    use mila_store::GivenUp;

    use super::*;

    const NOTHING: Figures = Figures {
        oldest_due: vec![],
        oldest_suspect: None,
        given_up: GivenUp { lanes: 0, dead_letters: 0, held: 0 },
        shares_used_up: 0,
        oldest_audio: None,
    };

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
        assert!(in_order::<Refused>() && in_order::<Closed>() && in_order::<Limit>());
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
        metrics.limited(Limit::Rate, 5);
        metrics.unheard(Unheard::Rate);
        metrics.unanswered(Unanswered::Stopped, 1);
        let figures = Figures {
            oldest_due: vec![(Lane::Upkeep, Some(at(90))), (Lane::Control, Some(at(500)))],
            oldest_suspect: Some(at(40)),
            given_up: GivenUp { lanes: 2, dead_letters: 3, held: 6 },
            shares_used_up: 4,
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
            ("mila_lanes_set_aside", 2.0),
            ("mila_held_accounts", 6.0),
            ("mila_limits_reached_total{limit=\"share\"}", 4.0),
            ("mila_limits_reached_total{limit=\"rate\"}", 5.0),
            ("mila_limits_reached_total{limit=\"words_rate\"}", 1.0),
            ("mila_limits_reached_total{limit=\"service_budget\"}", 0.0),
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
