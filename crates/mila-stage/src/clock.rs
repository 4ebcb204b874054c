//! Stage time: the system's time at the start and what has passed since, plus what has been
//! skipped by hand.

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use jiff::Timestamp;
use jiff::tz::TimeZone;
use tokio::sync::watch;
use tokio::time::Instant;

/// Told by how much the stage's time was moved forward.
pub type OnAdvance = Arc<dyn Fn(Duration) + Send + Sync>;

/// The clock of the stage. Copies show the same time.
#[derive(Clone)]
pub struct StageClock {
    started: Instant,
    /// Microseconds since 1970 at `started`.
    anchor: i64,
    skipped: watch::Sender<i64>,
    on_advance: Option<OnAdvance>,
}

impl StageClock {
    /// A clock that shows `now` and goes on from there; without it, the system's time.
    pub(crate) fn new(now: Option<i64>, on_advance: Option<OnAdvance>) -> Self {
        let (started, anchor) = (monotonic(), now.unwrap_or_else(system_micros));
        Self { started, anchor, skipped: watch::Sender::new(0), on_advance }
    }

    /// Microseconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn now_micros(&self) -> i64 {
        let passed = micros(self.started.elapsed()).saturating_add(*self.skipped.borrow());
        self.anchor.saturating_add(passed)
    }

    /// How far the stage is ahead of the system.
    #[must_use]
    pub fn skipped(&self) -> Duration {
        Duration::from_micros(u64::try_from(*self.skipped.borrow()).unwrap_or(0))
    }

    /// Moves stage time forward and tells the `on_advance` listener.
    pub fn advance(&self, by: Duration) {
        self.skipped.send_modify(|skipped| *skipped = skipped.saturating_add(micros(by)));
        if let Some(listener) = &self.on_advance {
            listener(by);
        }
    }

    /// This clock as a function, in microseconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn reader(&self) -> Arc<dyn Fn() -> i64 + Send + Sync> {
        let clock = self.clone();
        Arc::new(move || clock.now_micros())
    }

    /// Waits until stage time is at least `instant`, by passing or by [`Self::advance`].
    pub(crate) async fn reaches(&self, instant: i64) {
        let mut skipped = self.skipped.subscribe();
        loop {
            let left = instant.saturating_sub(self.now_micros());
            let Ok(left) = u64::try_from(left) else { return };
            if left == 0 {
                return;
            }
            tokio::select! {
                biased;
                () = tokio::time::sleep(Duration::from_micros(left)) => {}
                changed = skipped.changed() => if changed.is_err() { return },
            }
        }
    }
}

/// A span in microseconds; spans beyond 292 000 years are cut there.
pub(crate) fn micros(span: Duration) -> i64 {
    i64::try_from(span.as_micros()).unwrap_or(i64::MAX)
}

/// `Thu, 24 Aug 2023 05:01:45 +0000`: how Twilio writes dates.
pub(crate) fn rfc2822(instant: i64) -> Option<String> {
    let utc = Timestamp::from_microsecond(instant).ok()?.to_zoned_datetime(TimeZone::UTC);
    jiff::fmt::rfc2822::to_string(&utc).ok()
}

/// `Thu, 24 Aug 2023 05:01:45 GMT`: how HTTP writes dates.
pub(crate) fn http_date(instant: i64) -> Option<String> {
    let instant = Timestamp::from_microsecond(instant).ok()?;
    jiff::fmt::rfc2822::DateTimePrinter::new().timestamp_to_rfc9110_string(&instant).ok()
}

/// `2023-08-24`, the day in UTC.
pub(crate) fn utc_day(instant: i64) -> Option<jiff::civil::Date> {
    Some(Timestamp::from_microsecond(instant).ok()?.to_zoned_datetime(TimeZone::UTC).date())
}

#[expect(clippy::disallowed_methods, reason = "this is the stage's own clock seam")]
fn system_micros() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, micros)
}

/// For measuring how long something takes; skipped time does not count.
#[expect(clippy::disallowed_methods, reason = "this is the stage's own clock seam")]
pub(crate) fn monotonic() -> Instant {
    Instant::now()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_written_as_twilio_writes_them() {
        assert_eq!(rfc2822(1_692_853_305_000_000).unwrap(), "Thu, 24 Aug 2023 05:01:45 +0000");
        assert_eq!(utc_day(1_692_853_305_000_000).unwrap().to_string(), "2023-08-24");
    }

    #[tokio::test]
    async fn waiting_ends_when_time_is_moved_there() {
        let clock = StageClock::new(None, None);
        let day = Duration::from_secs(24 * 3600);
        let tomorrow = clock.now_micros() + micros(day);
        let waiting = tokio::spawn({
            let clock = clock.clone();
            async move { clock.reaches(tomorrow).await }
        });
        clock.advance(day);
        waiting.await.unwrap();
        assert_eq!(clock.skipped(), day);
    }

    #[test]
    fn a_listener_is_moved_along() {
        let told = Arc::new(std::sync::Mutex::new(Duration::ZERO));
        let clock = StageClock::new(
            None,
            Some({
                let told = told.clone();
                Arc::new(move |by| *told.lock().unwrap() += by)
            }),
        );
        clock.advance(Duration::from_secs(5));
        clock.advance(Duration::from_secs(7));
        assert_eq!(*told.lock().unwrap(), Duration::from_secs(12));
    }
}
